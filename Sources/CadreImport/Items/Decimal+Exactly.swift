import Foundation

extension Decimal {
    /// Reads a whole text as a decimal number with a point; nil for anything else.
    init?(exactly text: String) {
        let text = text.trimmed
        guard
            text.wholeMatch(of: /[+-]?([0-9]{1,18}(\.[0-9]{0,18})?|\.[0-9]{1,18})([eE][+-]?[0-9]{1,2})?/)
                != nil
        else { return nil }
        self.init(string: text, locale: Locale(identifier: "en_US_POSIX"))
    }
}
