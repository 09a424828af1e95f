import Foundation
import Glibc

/// A lock on `<database>.lock`, shared by every process that has the database open.
///
/// Migrating and restoring need it alone; whoever is in the way is named. The kernel drops the lock with the
/// process, however it ends (fcntl(2), record locks).
final class ProcessLock: Sendable {
    private let descriptor: Int32
    private let path: String

    /// A lock that nobody holds yet; its file may be used by whoever may use the database.
    ///
    /// - Throws: `StoreError.noFolder`, or `.readOnly` naming the lock's own file.
    init(database path: String) throws {
        self.path = path
        let file = path + ".lock"
        let isNew = !FileManager.default.fileExists(atPath: file)
        var descriptor = Glibc.open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
        if descriptor >= 0, isNew, let mode = Self.mode(of: path) { fchmod(descriptor, mode) }
        // A shared lock may be held on a file that can only be read.
        if descriptor < 0, errno == EACCES || errno == EROFS {
            descriptor = Glibc.open(file, O_RDONLY | O_CLOEXEC)
        }
        guard descriptor >= 0 else {
            let isInFolder = FileManager.default.fileExists(
                atPath: URL(filePath: path).deletingLastPathComponent().path())
            throw isInFolder ? StoreError.readOnly(path: file) : StoreError.noFolder(path: path)
        }
        self.descriptor = descriptor
    }

    deinit {
        Glibc.close(descriptor)
    }

    /// Holds the lock beside others until the process or this value ends; waits up to `patience` for one that needs
    /// it alone.
    ///
    /// - Throws: `StoreError.inUse`, naming who is in the way.
    func share(patience: Duration) throws {
        let deadline = ContinuousClock.now + patience
        while let holder = try claim(F_RDLCK) {
            try wait(for: holder, until: deadline)
        }
    }

    /// Runs `body` while no other process has the database open, and shares the lock afterwards.
    ///
    /// Waits up to `patience` for others to finish as long as `isNeeded` says that there is still something to do.
    ///
    /// - Throws: `StoreError.inUse`, naming the first process in the way.
    func exclusively(
        patience: Duration = .zero, whileNeeded isNeeded: () throws -> Bool = { true },
        _ body: () throws -> Void
    ) throws {
        let deadline = ContinuousClock.now + patience
        while try isNeeded() {
            guard let holder = try claim(F_WRLCK) else {
                defer { _ = try? claim(F_RDLCK) }
                // Whoever held the lock before may have done the work.
                return try isNeeded() ? body() : ()
            }
            try wait(for: holder, until: deadline)
        }
        try share(patience: patience)
    }

    private func wait(for holder: String, until deadline: ContinuousClock.Instant) throws {
        guard ContinuousClock.now < deadline else { throw StoreError.inUse(path: path, holder: holder) }
        usleep(20_000)
    }

    /// Nil when the lock is held now; else whoever is in the way.
    private func claim(_ kind: Int32) throws -> String? {
        var request = flock(l_type: Int16(kind), l_whence: Int16(SEEK_SET), l_start: 0, l_len: 0, l_pid: 0)
        guard fcntl(descriptor, F_SETLK, &request) != 0 else { return nil }
        guard errno == EACCES || errno == EAGAIN else { throw StoreError.readOnly(path: path + ".lock") }
        var holder = flock(l_type: Int16(kind), l_whence: Int16(SEEK_SET), l_start: 0, l_len: 0, l_pid: 0)
        _ = fcntl(descriptor, F_GETLK, &holder)
        return Self.name(of: holder.l_pid)
    }

    private static func name(of process: pid_t) -> String {
        let command = (try? String(contentsOfFile: "/proc/\(process)/comm", encoding: .utf8)) ?? "?"
        return "\(command.trimmingCharacters(in: .whitespacesAndNewlines)) (\(process))"
    }

    private static func mode(of path: String) -> mode_t? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return (attributes?[.posixPermissions] as? Int).map { mode_t($0) }
    }
}
