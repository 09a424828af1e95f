import Crypto
import Foundation

extension SHA256 {
    /// The hash as 64 hexadecimal digits.
    static func hexadecimal(of data: Data) -> String {
        hash(data: data).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
