/// Where an exporter's bytes go: a file, a response, memory.
public protocol ByteOutput {
    mutating func write(_ bytes: UnsafeRawBufferPointer) throws
}

extension ByteOutput {
    public mutating func write(_ text: String) throws {
        var text = text
        try text.withUTF8 { try write(UnsafeRawBufferPointer($0)) }
    }
}
