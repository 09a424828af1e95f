import Glibc

extension String {
    /// Columns that the text takes on a terminal: Chinese characters take two, combining marks none.
    ///
    /// Width is the C library's (wcwidth(3)) in a UTF-8 locale; a character it cannot print counts one.
    var displayWidth: Int {
        unicodeScalars.reduce(0) { width, scalar in
            scalar.isASCII ? width + 1 : width + max(0, Int(characterWidth(scalar)))
        }
    }
}

private let utf8Locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)

private func characterWidth(_ scalar: Unicode.Scalar) -> Int32 {
    let previous = uselocale(utf8Locale)
    defer { _ = uselocale(previous) }
    return wcwidth(wchar_t(bitPattern: scalar.value))
}
