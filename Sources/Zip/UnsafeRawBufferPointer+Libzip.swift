import Glibc

extension UnsafeRawBufferPointer {
    /// A copy for libzip to read lazily and to free; nil when there is no memory.
    var handedToLibzip: UnsafeMutableRawPointer? {
        guard let copy = malloc(Swift.max(1, count)) else { return nil }
        UnsafeMutableRawBufferPointer(start: copy, count: count).copyMemory(from: self)
        return copy
    }
}
