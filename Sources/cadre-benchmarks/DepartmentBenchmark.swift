import Foundation
import Timetabling

/// The engine on a department of 200 cohorts: a first timetable, what else a session could do, a trainer's fortnight of
/// absence. Absolute times; beside them, how long a fixed loop takes on this machine.
struct DepartmentBenchmark {
    func run() -> [Verdict] {
        let department = GeneratedDepartment()
        let model = department.model
        let origin = ContinuousClock.now
        let clock: @Sendable () -> Duration = { ContinuousClock.now - origin }
        var state: UInt64 = 1
        let calibrating = leastTime(runs: 3) { state = Self.loop(from: state) }
        // What it came to is said, or the compiler would leave the loop out.
        let calibration = String(format: "calibration loop %.2f s, to %d", calibrating, state % 10)

        var first: Search.Outcome?
        let making = leastTime(runs: 1) {
            first = Search(limit: .moves(2_000), seed: 1, clock: clock).run(model)
        }
        guard let first else { return [] }
        let unplaced = first.places.count { $0 == nil }
        let better = Search(limit: .duration(.seconds(5)), seed: 1, clock: clock).run(
            model, from: first.places)

        let asking = leastTime(runs: 5) { _ = model.options(for: 700, in: better.places, atMost: 20) }
        return [
            Verdict(
                isKept: unplaced == 0 && making < 5,
                sentence: String(
                    format:
                        "timetable of 200 cohorts, %d sessions: %d without a place after %.2f s (bound 5 s); %@",
                    model.sessions.count, unplaced, making, calibration)),
            Verdict(
                isKept: asking < 0.1,
                sentence: String(format: "options of one session: %.1f ms (bound 100 ms)", asking * 1000)),
            absence(from: department, better.places, clock),
        ]
    }

    /// The trainer with the most sessions in a fortnight is away.
    private func absence(
        from department: GeneratedDepartment, _ places: [Place?], _ clock: @escaping @Sendable () -> Duration
    ) -> Verdict {
        var model = department.model
        let (first, last) = (department.cells(of: 50).lowerBound, department.cells(of: 59).upperBound)
        let fortnight = places.compactMap(\.self).filter { (first..<last).contains($0.start) }
        let load = Dictionary(grouping: fortnight, by: \.trainer).max {
            ($0.value.count, $1.key) < ($1.value.count, $0.key)
        }
        guard let load else { return Verdict(isKept: false, sentence: "nobody teaches in that fortnight") }
        model.trainers[load.key].closed.append(first..<last)
        for session in model.sessions.indices {
            model.sessions[session].kept = places[session].map { Model.Kept($0, weight: 200) }
        }
        var mended: Search.Outcome?
        let time = leastTime(runs: 1) {
            let search = Search(limit: .duration(.milliseconds(400)), seed: 1, clock: clock)
            mended = search.run(model, from: places)
        }
        let moved = zip(places, mended?.places ?? []).count { $0 != $1 }
        let unplaced = (mended?.places ?? []).count { $0 == nil }
        return Verdict(
            isKept: time < 1 && unplaced == 0 && Double(moved) <= 1.2 * Double(load.value.count),
            sentence: String(
                format: """
                    a trainer away for a fortnight with %d sessions: %d changed (bound 1.2 times as many), %d without a \
                    place, in %.2f s (bound 1 s); memory %.0f MB (bound 200)
                    """, load.value.count, moved, unplaced, time, peakMemory()))
    }

    /// Fifty million steps of a generator of random numbers, each waiting for the one before.
    private static func loop(from start: UInt64) -> UInt64 {
        var state = start
        for _ in 0..<50_000_000 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
        }
        return state
    }
}
