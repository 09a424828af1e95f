import ArgumentParser
import CadreKit
import CadreModel

// What many commands ask for, and how arguments become values: a malformed one is a usage error that states the rule it breaks.

extension ArgumentHelp {
    static var person: ArgumentHelp {
        ArgumentHelp(.said(en: "Employee number, e-mail address or whole name.", zhHans: "工号、邮箱或完整姓名。"))
    }

    static var cohort: ArgumentHelp { ArgumentHelp(.said(en: "The cohort's code.", zhHans: "班级编号。")) }
}

extension Code {
    static func parsed(_ text: String) throws -> Code {
        try explained { try Code(text) }
    }
}

extension Identifier {
    static func parsed(_ text: String) throws -> Identifier {
        try explained { try Identifier(text) }
    }
}

extension Array {
    /// Identifiers joined by commas, one at least.
    static func parsed<Subject>(_ text: String) throws -> [Element] where Element == Identifier<Subject> {
        let names = text.split(separator: ",").map(String.init)
        guard !names.isEmpty else {
            throw ValidationError(
                .said(en: "Nothing is named: join names by commas.", zhHans: "没有填写任何名称：请用逗号分隔。"))
        }
        return try names.map { try Element.parsed($0) }
    }
}

extension Day {
    static func parsed(_ text: String) throws -> Day {
        guard let day = Day(text) else {
            throw ValidationError(
                .said(
                    en: "“\(text)” is not a day: write 2026-03-02.",
                    zhHans: "“\(text)”不是有效日期：请按“2026-03-02”的格式填写。"))
        }
        return day
    }
}

extension ClockTime {
    static func parsed(_ text: String) throws -> ClockTime {
        guard let time = ClockTime(text) else {
            throw ValidationError(
                .said(en: "“\(text)” is not a time: write 09:30.", zhHans: "“\(text)”不是有效时间：请按“09:30”的格式填写。"))
        }
        return time
    }
}

extension RawRepresentable where Self: CaseIterable, RawValue == String {
    /// One of the enumeration's own names; anything else is refused with the list of them.
    static func parsed(_ text: String) throws -> Self {
        guard let value = Self(rawValue: text) else {
            let names = allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError(
                .said(en: "“\(text)” is none of \(names).", zhHans: "“\(text)”不在可选值之内：\(names)。"))
        }
        return value
    }
}

private func explained<Value>(_ make: () throws -> Value) throws -> Value {
    do {
        return try make()
    } catch let error as any ExplainedError {
        throw ValidationError(error.explanation.spoken)
    }
}
