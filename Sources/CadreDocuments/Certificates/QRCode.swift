import CQRencode
package import CadreKit

/// A QR code (ISO/IEC 18004): the modules that a camera reads a text from, a seventh of which may be lost.
package struct QRCode: Sendable, Hashable {
    /// Rows of modules, true for dark, without the quiet zone around them.
    package let modules: [[Bool]]

    /// Modules of nothing that a reader needs on every side.
    private static let quietZone = 4

    /// - Throws: `QRCodeError.tooLong` for more bytes than a code can carry, some 2300.
    package init(_ text: String) throws(QRCodeError) {
        let bytes = Array(text.utf8)
        guard let code = QRcode_encodeData(CInt(bytes.count), bytes, 0, QR_ECLEVEL_M) else {
            throw .tooLong(bytes: bytes.count)
        }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        modules = (0..<width).map { row in
            // The lowest bit of each byte is the module's colour.
            (0..<width).map { code.pointee.data[row * width + $0] & 1 == 1 }
        }
    }

    /// The side of the code in modules, the quiet zone included.
    package var side: Int { modules.count + 2 * Self.quietZone }

    /// The dark modules as the path of an SVG whose unit is a module: a bar for each run in a row.
    package var path: String {
        modules.enumerated().flatMap { row, modules in
            Self.runs(in: modules).map { run in
                let (x, y) = (run.lowerBound + Self.quietZone, row + Self.quietZone)
                return "M\(x) \(y)h\(run.count)v1h-\(run.count)z"
            }
        }.joined()
    }

    private static func runs(in modules: [Bool]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for (column, isDark) in modules.enumerated() where isDark {
            if let last = runs.last, last.upperBound == column {
                runs[runs.count - 1] = last.lowerBound..<column + 1
            } else {
                runs.append(column..<column + 1)
            }
        }
        return runs
    }
}

/// A text that no QR code holds.
package enum QRCodeError: ExplainedError, Equatable {
    case tooLong(bytes: Int)

    package var explanation: LocalizedText {
        switch self {
        case .tooLong(let bytes):
            LocalizedText(
                en: "\(bytes) bytes are too many for a QR code", zhHans: "内容共 \(bytes) 字节，超出二维码的容量")
        }
    }
}
