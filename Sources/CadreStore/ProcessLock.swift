import Foundation
import Glibc

/// A lock on `<database>.lock`, shared by every process that has the database open.
///
/// Migrating and restoring need it alone; whoever is in the way is named. The kernel drops the lock with the
/// process, however it ends (fcntl(2), record locks).
final class ProcessLock: Sendable {
    private let descriptor: Int32
    private let path: String

    init(database path: String) throws {
        self.path = path
        descriptor = Glibc.open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw errno == ENOENT ? StoreError.noFolder(path: path) : StoreError.readOnly(path: path)
        }
        try claim(F_RDLCK)
    }

    deinit {
        Glibc.close(descriptor)
    }

    /// Runs `body` while no other process has the database open.
    ///
    /// - Throws: `StoreError.inUse`, naming the first process in the way.
    func exclusively<Value>(_ body: () throws -> Value) throws -> Value {
        try claim(F_WRLCK)
        defer { try? claim(F_RDLCK) }
        return try body()
    }

    private func claim(_ kind: Int32) throws {
        var request = flock(l_type: Int16(kind), l_whence: Int16(SEEK_SET), l_start: 0, l_len: 0, l_pid: 0)
        guard fcntl(descriptor, F_SETLK, &request) != 0 else { return }
        var holder = flock(l_type: Int16(kind), l_whence: Int16(SEEK_SET), l_start: 0, l_len: 0, l_pid: 0)
        _ = fcntl(descriptor, F_GETLK, &holder)
        throw StoreError.inUse(path: path, holder: Self.name(of: holder.l_pid))
    }

    private static func name(of process: pid_t) -> String {
        let command = (try? String(contentsOfFile: "/proc/\(process)/comm", encoding: .utf8)) ?? "?"
        return "\(command.trimmingCharacters(in: .whitespacesAndNewlines)) (\(process))"
    }
}
