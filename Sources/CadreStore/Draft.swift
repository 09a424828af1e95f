import Foundation
import Glibc

/// A new file beside another, which takes the other's name once it is whole.
struct Draft {
    let path: String
    let descriptor: Int32

    /// - Throws: `StoreError.readOnly` or `.noFolder` when the folder refuses.
    init(beside target: String) throws {
        // Other processes and threads may be writing the same target: each has a draft of its own.
        for number in 0... {
            let path = "\(target).\(getpid())-\(number).part"
            let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
            if descriptor >= 0 {
                self.path = path
                self.descriptor = descriptor
                return
            }
            switch errno {
            case EEXIST: continue
            case ENOENT, ENOTDIR: throw StoreError.noFolder(path: target)
            case ENOSPC: throw StoreError.full(path: target)
            default: throw StoreError.readOnly(path: target)
            }
        }
        throw StoreError.readOnly(path: target)
    }

    func close() { Glibc.close(descriptor) }

    func remove() { unlink(path) }
}
