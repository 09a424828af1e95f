import CadreKit
import CadreModel
import CadreService
import CadreStore
import Foundation
import GRDB
import Glibc
import Logging

/// 1 000 acknowledged marks of attendance, against a loop of the same three statements through one GRDB writer.
struct MarkingBenchmark {
    let folder: URL

    private let marks = 1_000

    func run() throws -> Figure {
        var own = Double.infinity
        var reference = Double.infinity
        for run in 0..<3 {
            own = min(own, try markThroughTheService(folder.appending(path: "marks-\(run).sqlite").path()))
            reference = min(reference, try bareLoop(folder.appending(path: "bare-\(run).sqlite").path()))
        }
        return Figure(
            name: "\(marks) single marks, synchronous=FULL", measured: own, reference: reference, bound: 1.5,
            remark: String(format: "one fsync takes %.2f ms", try syncMilliseconds()))
    }

    private func markThroughTheService(_ path: String) throws -> Double {
        let store = try TrainingStore.open(path, creating: true)
        try fill(path)
        let service = TrainingService(
            store: store, registry: try Registry(), now: { Instant(seconds: 1_800_000_000) },
            newUID: { UID("unused") }, newSeed: { 1 },
            newVerificationCode: {
                var random = SystemRandomNumberGenerator()
                return VerificationCode(random: &random)
            },
            logger: Logger(label: "benchmark") { _ in SwiftLogNoOpLogHandler() })
        let session = try Code("SM-1/1")
        return try leastTime(runs: 1) {
            for number in 1...marks {
                _ = try service.markAttendance(
                    AttendanceMark(session, "E1-\(number)", .late, minutes: number % 200),
                    by: .operator(name: "benchmark"))
            }
        }
    }

    private func bareLoop(_ path: String) throws -> Double {
        _ = try TrainingStore.open(path, creating: true)
        try fill(path)
        var configuration = Configuration()
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA cache_size = -32000")
        }
        let pool = try DatabasePool(path: path, configuration: configuration)
        return try leastTime(runs: 1) {
            for number in 1...marks {
                try pool.write { db in
                    try db.cachedStatement(
                        sql: """
                            INSERT INTO attendance
                                (session_id, person_id, enrolment_id, status, minutes, note, recorded_at)
                            VALUES (?, ?, ?, ?, ?, ?, ?)
                            ON CONFLICT (session_id, person_id) DO UPDATE SET enrolment_id = excluded.enrolment_id,
                                status = excluded.status, minutes = excluded.minutes, note = excluded.note,
                                recorded_at = excluded.recorded_at
                            """
                    ).execute(arguments: [1, number, number, "late", number % 200, nil, 1_800_000_000])
                    try db.cachedStatement(
                        sql: """
                            INSERT INTO attendance_history
                                (session_id, person_id, enrolment_id, status, minutes, note, changed_at, changed_by)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                            """
                    ).execute(arguments: [
                        1, number, number, "late", number % 200, nil, 1_800_000_000, "benchmark",
                    ])
                    try db.cachedStatement(
                        sql: """
                            INSERT INTO audit (at, actor_kind, actor, verb, subject, detail)
                            VALUES (?, ?, ?, ?, ?, ?)
                            """
                    ).execute(
                        arguments: [
                            1_800_000_000, "operator", "benchmark", "attendance.mark", "SM-1/1",
                            #"{"person":"p1-\#(number)"}"#,
                        ])
                }
            }
        }
    }

    private func fill(_ path: String) throws {
        try DatabaseQueue(path: path).write { db in
            try db.execute(sql: SampleRecords.department)
            try db.execute(sql: SampleRecords.cohort(1, learners: marks, sessions: 1))
            try db.execute(sql: "DELETE FROM attendance")
        }
    }

    /// The median time of making four kilobytes durable, to read the figure by.
    private func syncMilliseconds() throws -> Double {
        let path = folder.appending(path: "sync").path()
        let descriptor = open(path, O_WRONLY | O_CREAT, 0o600)
        defer { close(descriptor) }
        let page = [UInt8](repeating: 7, count: 4096)
        let times = (0..<51).map { _ in
            leastTime(runs: 1) {
                _ = write(descriptor, page, page.count)
                fsync(descriptor)
            }
        }
        return times.sorted()[25] * 1000
    }
}
