import CadreKit
import CadreModel
import CadreStore
import Foundation
import GRDB

/// 1 000 000 attendance rows to CSV, against `sqlite3 -csv` running the same SQL.
struct ExportBenchmark {
    let folder: URL
    let cadre: String

    private let cohorts = 100
    private let learners = 200
    private let sessions = 50

    func run() throws -> Figure {
        let database = folder.appending(path: "export.sqlite").path()
        try fill(database)
        let script = folder.appending(path: "export.sql").path()
        try referenceScript(database).write(toFile: script, atomically: true, encoding: .utf8)
        let mine = folder.appending(path: "cadre.csv").path()
        let theirs = folder.appending(path: "sqlite3.csv").path()

        var peak = 0
        var best = Double.infinity
        var reference = Double.infinity
        for _ in 0..<3 {
            let own = try ChildProcess.run([
                cadre, "export", "attendance", "--database", database, "--output", mine, "--language", "en",
            ])
            best = min(best, own.seconds)
            peak = max(peak, own.peakMemory)
            reference = min(
                reference,
                try ChildProcess.run(["sqlite3", "-csv", database], input: script, output: theirs).seconds)
        }
        let rows =
            try String(contentsOfFile: mine, encoding: .utf8).utf8.count { $0 == UInt8(ascii: "\n") } - 1
        return Figure(
            name: "export of \(rows) attendance rows to CSV", measured: best, reference: reference,
            bound: 1.5,
            remark: "peak memory \(peak / 1_000_000) MB (bound 100)", isRemarkKept: peak < 100_000_000)
    }

    private func referenceScript(_ database: String) throws -> String {
        let store = try TrainingStore.open(database, creating: false)
        return try store.read { records in
            let request = ExportRequest(subject: .attendance, cohort: nil, language: .english)
            let sql = try StoreExportSource(records).sql(for: request)
            return try records.cohorts().map {
                sql.replacingOccurrences(of: "?1", with: "\($0.id.rawValue)") + ";\n"
            }.joined()
        }
    }

    private func fill(_ database: String) throws {
        _ = try TrainingStore.open(database, creating: true)
        try DatabaseQueue(path: database).write { db in
            try db.execute(sql: SampleRecords.department)
            for cohort in 1...cohorts {
                try db.execute(
                    sql: SampleRecords.cohort(cohort, learners: learners, sessions: sessions))
            }
        }
    }
}
