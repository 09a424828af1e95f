package import CadreKit

/// Something that puts words in one language: how texts, times and lists are said.
package protocol Wording {
    var language: Language { get }
}

extension Wording {
    package func said(_ text: LocalizedText) -> String { text.text(in: language) }

    package func label(_ en: String, _ zhHans: String) -> String {
        said(LocalizedText(en: en, zhHans: zhHans))
    }

    /// "45 min", "45 分钟".
    package func minutes(_ count: Int) -> String { "\(count) \(label("min", "分钟"))" }

    /// "6 h 50 min".
    package func hours(_ count: Int) -> String {
        let (hours, rest) = count.quotientAndRemainder(dividingBy: 60)
        let whole = "\(hours) \(label("h", "小时"))"
        return rest == 0 ? whole : "\(whole) \(minutes(rest))"
    }

    package func range(_ numbers: ClosedRange<Int>) -> String {
        numbers.count == 1 ? "\(numbers.lowerBound)" : "\(numbers.lowerBound)–\(numbers.upperBound)"
    }

    package func joined(_ texts: [String]) -> String { texts.joined(separator: label(", ", "、")) }

    /// A heading and blocks, or nothing when there are none.
    package func chapter(_ en: String, _ zhHans: String, _ blocks: [Block]) -> [Block] {
        blocks.isEmpty ? [] : [.heading(2, label(en, zhHans))] + blocks
    }
}
