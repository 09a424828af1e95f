import CadreKit
import Foundation

extension ItemID {
    /// A name's letters and digits, joined by hyphens; of a name without any, such as a Chinese one, a short hash.
    init(naming name: String) {
        let plain = name.lowercased().decomposedStringWithCompatibilityMapping
        let words = plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        var slug = words.joined(separator: "-")
        if slug.utf8.count > 40 { slug = String(slug.prefix(40)) }
        while slug.last == "-" { slug.removeLast() }
        // What a name loses on the way must not make two names one.
        let isWhole = plain.allSatisfy { $0.isASCII } && plain.utf8.count <= 40 && !slug.isEmpty
        if !isWhole { slug += (slug.isEmpty ? "" : "-") + name.shortHash }
        if slug.first?.isLetter != true { slug = "q-" + slug }
        self = (try? ItemID(slug)) ?? "q"
    }
}

extension String {
    /// Eight hexadecimal digits of the FNV-1a hash of its UTF-8 (Fowler, Noll and Vo), the same on every machine.
    fileprivate var shortHash: String {
        let hash = utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        let digits = String(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)), radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
