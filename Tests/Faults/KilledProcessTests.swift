import CadreKit
import CadreModel
import CadreStore
import Foundation
import Glibc
import Support
import Testing

/// A process that dies in the middle of marking.
struct KilledProcessTests {
    @Test func losesNothingThatWasAcknowledgedBeforeTheKill() throws {
        try withDemo { folder, database in
            let acknowledged = folder.appending(path: "acknowledged")
            // A trainer's loop: each mark is written down only once `cadre` has said that it is kept.
            let loop = """
                for round in $(seq 1 50); do for n in 1 2 3 4 5 6 7 8; do
                    "\(CadreProcess.executable.path())" attendance mark SM-2026-1/1 XS00$n late --minutes $round \
                        --database "\(database.path())" >/dev/null && echo "XS00$n $round" >>"\(acknowledged.path())"
                done; done
                """
            let process = try spawnGroup(["/bin/sh", "-c", loop])
            while try lines(of: acknowledged).count < 20 { usleep(2_000) }
            kill(-process, SIGKILL)
            waitForEnd(of: process)

            let store = try TrainingStore.open(database.path(), creating: false)
            #expect(try store.check() == [])
            let kept = try CadreProcess.run(
                ["export", "attendance", "--cohort", "SM-2026-1"], database: database)
            var latest: [String: Int] = [:]
            for line in try lines(of: acknowledged) {
                let parts = line.split(separator: " ").map(String.init)
                latest[parts[0]] = Int(parts[1])
            }
            for (person, minutes) in latest {
                let row = try #require(
                    kept.output.split(separator: "\r\n").first {
                        $0.contains("SM-2026-1/1,") && $0.contains(",\(person),")
                    })
                let cell = Int(row.split(separator: ",", omittingEmptySubsequences: false)[9]) ?? 0
                // The mark that was being written when the kill came may be kept too, one round ahead.
                #expect(cell == minutes || cell == minutes + 1, "\(person): \(cell), acknowledged \(minutes)")
            }
        }
    }

    /// A learner whose machine dies in the middle of a test finds every answer that was said to be saved.
    @Test func losesNoAnswerThatWasSavedBeforeTheKill() throws {
        try withDemo { folder, database in
            let acknowledged = folder.appending(path: "acknowledged")
            let entry =
                "team-management-post --cohort SM-2026-1 --person XS001 --database '\(database.path())'"
            let cadre = "'\(CadreProcess.executable.path())' assess"
            let loop = """
                cd '\(folder.path())'; \(cadre) start \(entry) >/dev/null
                for round in $(seq 1 500); do
                    echo "{\\"q6\\": $round}" > answers.json
                    \(cadre) save \(entry) --response answers.json >/dev/null && echo $round >> acknowledged
                done
                """
            let process = try spawnGroup(["/bin/sh", "-c", loop])
            while try lines(of: acknowledged).count < 10 { usleep(2_000) }
            kill(-process, SIGKILL)
            waitForEnd(of: process)
            let last = try #require(lines(of: acknowledged).last.flatMap { Decimal(string: String($0)) })
            let store = try TrainingStore.open(database.path(), creating: false)
            #expect(try store.check() == [])
            let saved = try store.read { records in
                let cohort = try #require(try records.cohort(Code("SM-2026-1")))
                let open = try #require(try records.openAttempts(in: cohort.id).first)
                return try records.savedAnswers(of: open.attempt.id)?.answers["q6"]
            }
            guard case .number(let number) = saved else {
                Issue.record("nothing is saved")
                return
            }
            #expect(number == last || number == last + 1)
        }
    }

    private func withDemo(_ body: (_ folder: URL, _ database: URL) throws -> Void) throws {
        try withTemporaryFolder { folder in
            let demo = try CadreProcess.run([
                "demo", "--output", folder.path(), "--fixtures", Fixture.url("").path(),
            ])
            #expect(demo.status == 0)
            try body(folder, folder.appending(path: "cadre-demo.sqlite"))
        }
    }

    private func lines(of file: URL) throws -> [Substring] {
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        return text.split(separator: "\n")
    }

    /// Starts a command in a process group of its own, so that it can be killed with all it started.
    private func spawnGroup(_ command: [String]) throws -> pid_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        posix_spawnattr_setpgroup(&attributes, 0)
        var arguments = command.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        var process: pid_t = 0
        try #require(posix_spawn(&process, command[0], nil, &attributes, &arguments, environ) == 0)
        return process
    }

    private func waitForEnd(of process: pid_t) {
        var status: Int32 = 0
        waitpid(process, &status, 0)
    }
}
