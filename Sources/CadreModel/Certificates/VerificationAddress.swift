import Foundation

/// Where the department answers for its certificates: a certificate's own address is this and its code.
package struct VerificationAddress: Sendable, Hashable {
    /// Without a slash at the end.
    package let base: String

    /// The longest that a code on paper still carries well.
    private static let limit = 200

    /// - Throws: `CertificateError.notAnAddress` for anything but an address of the web without query and fragment.
    package init(_ typed: String) throws(CertificateError) {
        var text = typed
        while text.last == "/" { text.removeLast() }
        guard let parts = URLComponents(string: text),
            ["http", "https"].contains(parts.scheme?.lowercased()),
            parts.host?.isEmpty == false, parts.query == nil, parts.fragment == nil, parts.user == nil,
            let base = parts.string, base.count <= Self.limit,
            text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { throw .notAnAddress(typed) }
        self.base = base
    }

    package func address(of code: VerificationCode) -> String { "\(base)/\(code)" }
}
