import Foundation
import Timetabling

/// `cadre-benchmarks timetable --instances DIR [--best-known FILE] [--seconds 60] [--seeds 5] [--threads 1]`: the
/// solver on every `.ctt` and `.ectt` of a folder.
///
/// The file of best known costs has a line `comp01 5` for each instance.
struct TimetableBenchmark {
    private var instances = ""
    private var bestKnown: [String: Int] = [:]
    private var seconds = 60.0
    private var seeds = 5
    private var threads = 1

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        while let option = rest.popFirst() {
            guard let value = rest.popFirst() else { throw BenchmarkError.usage("\(option) needs a value") }
            switch (option, Double(value)) {
            case ("--instances", _): instances = value
            case ("--best-known", _): bestKnown = try Self.bestKnown(value)
            case ("--seconds", let number?): seconds = number
            case ("--seeds", let number?): seeds = max(1, Int(number))
            case ("--threads", let number?): threads = max(1, Int(number))
            default: throw BenchmarkError.usage("\(option) \(value) is not understood")
            }
        }
    }

    func run() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: instances)
            .filter { $0.hasSuffix(".ctt") || $0.hasSuffix(".ectt") }.sorted()
        print(
            "instance        best  median  seeds                          million moves/s  best known  gap of the median"
        )
        var medians: [Int] = []
        for name in names {
            let row = try row(name)
            print(row.line)
            medians.append(row.median)
        }
        print(
            "sum of the medians: \(medians.reduce(0, +)); \(seconds) s, \(threads) threads, \(seeds) seeds each"
        )
    }

    private struct Row {
        let line: String
        let median: Int
    }

    private func row(_ name: String) throws -> Row {
        let path = URL(filePath: instances).appending(path: name)
        let instance = try CourseInstance(reading: [UInt8](try Data(contentsOf: path)))
        let model = instance.model
        var (costs, moves, time) = ([Int](), 0, 0.0)
        for seed in 1...seeds {
            let origin = ContinuousClock.now
            let search = Search(limit: .duration(.seconds(seconds)), seed: UInt64(seed), threads: threads) {
                ContinuousClock.now - origin
            }
            let outcome = search.run(model)
            let score = CourseScore(of: instance.solution(of: outcome.places), for: instance)
            guard score.violations == 0 else { throw BenchmarkError.noTimetable }
            costs.append(score.cost)
            moves += outcome.moves
            time += outcome.elapsed / .seconds(1) * Double(threads)
        }
        let median = costs.sorted()[costs.count / 2]
        let known = bestKnown[String(name.prefix { $0 != "." })]
        let gap =
            known.map { String(format: "%+.1f %%", Double(median - $0) / Double(max(1, $0)) * 100) } ?? "–"
        return Row(
            line: [
                name.padded(16), "\(costs.min() ?? 0)".padded(6), "\(median)".padded(8),
                costs.map(String.init).joined(separator: " ").padded(31),
                String(format: "%.1f per thread", Double(moves) / time / 1e6).padded(17),
                (known.map(String.init) ?? "–").padded(12), gap,
            ].joined(), median: median)
    }

    private static func bestKnown(_ path: String) throws -> [String: Int] {
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        let pairs = lines.compactMap { line -> (String, Int)? in
            let words = line.split(separator: " ")
            return words.count == 2 ? Int(words[1]).map { (String(words[0]), $0) } : nil
        }
        return Dictionary(pairs, uniquingKeysWith: min)
    }
}

extension String {
    fileprivate func padded(_ width: Int) -> String {
        padding(toLength: max(count, width), withPad: " ", startingAt: 0)
    }
}
