import CadreKit
package import CadreModel

/// One value of a business measure, as a file tells it.
package struct MeasureRow: ImportedRow, Hashable {
    package typealias Column = MeasureColumn

    package let line: Int
    package let index: Int
    /// The measure's code, as typed.
    package let measure: String
    /// Whom or what it is about, as typed; nil for the whole cohort.
    package let about: String?
    package let time: MeasureTime
    package let value: Double
}

/// When a value was taken, as a file tells it.
package enum MeasureTime: Sendable, Hashable {
    case phase(MeasurePhase)
    case day(Day)
}

/// Reads business measures from a table: one row for each value.
package enum MeasureReader {
    /// Findings are missing cells, a time that is neither before nor after nor a day, and a value that is no number.
    package static func read(_ file: [UInt8]) -> Reading<MeasureRow> {
        Reading(of: file) { row, findings in
            let measure = row.required(.measure, code: "measure.missing-measure", findings: &findings)
            let time = time(in: row, findings: &findings)
            let value = value(in: row, findings: &findings)
            guard let measure, let time, let value else { return nil }
            return MeasureRow(
                line: row.line, index: row.index, measure: measure, about: row[.about], time: time,
                value: value)
        }
    }

    private static func time(
        in row: TableRow<MeasureColumn>, findings: inout FindingLog
    ) -> MeasureTime? {
        guard let text = row.required(.when, code: "measure.missing-time", findings: &findings) else {
            return nil
        }
        let word = Spelling.folded(text)
        if let phase = MeasurePhase.allCases.first(where: { $0.spellings.contains(word) }) {
            return .phase(phase)
        }
        switch WrittenDay(text) {
        case .day(let day): return .day(day)
        case .ambiguous(let one, let other):
            findings.add(.ambiguousTime(text, one, other, at: row.place(of: .when)))
        case .none: findings.add(.unknownTime(text, at: row.place(of: .when)))
        }
        return nil
    }

    private static func value(in row: TableRow<MeasureColumn>, findings: inout FindingLog) -> Double? {
        guard let text = row.required(.value, code: "measure.missing-value", findings: &findings) else {
            return nil
        }
        let value = BusinessMeasure.value(text)
        if value == nil { findings.add(.malformedMeasureValue(text, at: row.place(of: .value))) }
        return value
    }
}

extension MeasurePhase {
    /// Folded, as `Spelling` has it.
    fileprivate var spellings: [String] {
        switch self {
        case .before: ["before", "pre", "训前", "培训前", "之前", "前"]
        case .after: ["after", "post", "训后", "培训后", "之后", "后"]
        }
    }
}

extension Finding {
    fileprivate static func unknownTime(_ text: String, at place: Place) -> Finding {
        Finding(
            .error, "measure.time", at: place,
            LocalizedText(
                en: "“\(text)” is neither before nor after nor a day", zhHans: "“\(text)”既不是训前、训后，也不是日期"),
            hint: LocalizedText(
                en: "write before, after, or a day such as 2026-06-30",
                zhHans: "请填写“训前”“训后”，或 2026-06-30 这样的日期"))
    }

    fileprivate static func ambiguousTime(
        _ text: String, _ one: Day, _ other: Day, at place: Place
    ) -> Finding {
        Finding(
            .error, "measure.ambiguous-day", at: place,
            LocalizedText(
                en: "“\(text)” may be \(one) or \(other)", zhHans: "“\(text)”可能是 \(one)，也可能是 \(other)"),
            hint: LocalizedText(en: "write the year first", zhHans: "请把年份写在前面"))
    }

    fileprivate static func malformedMeasureValue(_ text: String, at place: Place) -> Finding {
        Finding(
            .error, "measure.value", at: place,
            LocalizedText(en: "“\(text)” is not a number", zhHans: "“\(text)”不是数字"),
            hint: LocalizedText(
                en: "write digits, without a unit: 62.5 or 1,250,000", zhHans: "请只写数字，不带单位：62.5 或 1,250,000"))
    }
}
