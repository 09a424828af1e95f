import Foundation
import Glibc

/// A command run to its end, with what it cost.
struct ChildProcess {
    let seconds: Double
    /// The largest resident set, in bytes.
    let peakMemory: Int

    /// - Throws: `BenchmarkError.failed` when the command does not exit with 0.
    static func run(_ command: [String], input: String? = nil, output: String = "/dev/null") throws
        -> ChildProcess
    {
        let descriptors = (
            open(input ?? "/dev/null", O_RDONLY), open(output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        )
        defer {
            close(descriptors.0)
            close(descriptors.1)
        }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, descriptors.0, 0)
        posix_spawn_file_actions_adddup2(&actions, descriptors.1, 1)
        var arguments = command.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }

        let start = ContinuousClock.now
        var process: pid_t = 0
        guard posix_spawnp(&process, command[0], &actions, nil, &arguments, environ) == 0 else {
            throw BenchmarkError.failed(command.joined(separator: " "))
        }
        var status: Int32 = 0
        var usage = rusage()
        wait4(process, &status, 0, &usage)
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        guard status == 0 else { throw BenchmarkError.failed(command.joined(separator: " ")) }
        return ChildProcess(seconds: seconds, peakMemory: usage.ru_maxrss * 1024)
    }
}

enum BenchmarkError: Error, CustomStringConvertible {
    case failed(String)
    case noTimetable
    case usage(String)

    var description: String {
        switch self {
        case .failed(let command): "this command failed: \(command)"
        case .noTimetable: "the search left sessions without a place"
        case .usage(let fault):
            "\(fault): timetable --instances DIR [--best-known FILE] [--seconds 60] [--seeds 5] [--threads 1]"
        }
    }
}
