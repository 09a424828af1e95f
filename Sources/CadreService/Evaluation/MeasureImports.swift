import CadreImport
import CadreKit
package import CadreModel
import CadreStore

extension Verb {
    package static let importMeasures = Verb("measure.import")
}

extension TrainingService {
    /// Enters the values of business measures that a CSV file holds, every row or none. A file read twice changes nothing;
    /// a value that stands there otherwise is corrected, and the audit log says from what. A dry run only says what would
    /// happen.
    package func importMeasures(
        _ file: [UInt8], to code: Code, dryRun: Bool, by actor: Actor
    ) throws -> RecordsImport {
        let reading = MeasureReader.read(file)
        guard !reading.rows.isEmpty else { return RecordsImport(reading.findings) }
        return try importRecords(
            .importMeasures, on: code.text, found: reading.findings, dryRun: dryRun, by: actor,
            scope: { try $0.scope(of: code) }
        ) { try keepAll(reading, of: code, in: $0) }
    }

    private func keepAll(
        _ reading: Reading<MeasureRow>, of code: Code, in transaction: WriteTransaction
    ) throws -> RecordsImport {
        let subjects = try MeasureSubjects(of: code, transaction.records)
        let course = try transaction.records.days(of: subjects.cohort)
        var log = reading.findings
        var lines: [ValueKey: Int] = [:]
        var (added, changed, unchanged) = (0, 0, 0)
        for row in reading.rows {
            guard let (measure, value) = try value(of: row, subjects, course, reading, &log) else { continue }
            if let first = lines.updateValue(row.line, forKey: ValueKey(value)) {
                log.add(.enteredTwice(at: reading.place(of: .measure, in: row), first: first, row.line))
                continue
            }
            let change = try transaction.keep(value, of: subjects.cohort.id)
            transaction.note(change, of: measure)
            switch change {
            case .added: added += 1
            case .unchanged: unchanged += 1
            case .corrected: changed += 1
            }
        }
        transaction.note("added", added)
        transaction.note("corrected", changed)
        return RecordsImport(log, added: added, changed: changed, unchanged: unchanged)
    }

    private func value(
        of row: MeasureRow, _ subjects: MeasureSubjects, _ course: ClosedRange<Day>,
        _ reading: Reading<MeasureRow>, _ log: inout FindingLog
    ) throws -> (BusinessMeasure, MeasureValue)? {
        func noting<Value>(_ column: MeasureColumn, _ body: () throws -> Value) throws -> Value? {
            do {
                return try body()
            } catch let error as any ExplainedError where error is MeasureError || error is RequiredTextError
            {
                let place = reading.place(of: column, in: row)
                log.add(
                    Finding(.error, "measure.\(column)", at: place, error.explanation, hint: error.remedy))
                return nil
            }
        }
        let measure = try noting(.measure) { try subjects.requireMeasure(row.measure) }
        let about = try noting(.about) { try subjects.subject(row.about) }
        guard let (phase, day) = row.time.placed(around: course) else {
            log.add(.duringTheCourse(at: reading.place(of: .when, in: row), course))
            return nil
        }
        guard let measure, let about else { return nil }
        return (
            measure, MeasureValue(measure: measure.id, about: about, phase: phase, day: day, value: row.value)
        )
    }
}

/// What makes two rows one value.
private struct ValueKey: Hashable {
    let measure: RowID<BusinessMeasure>
    let about: MeasureSubject
    let phase: MeasurePhase
    let day: Day?

    init(_ value: MeasureValue) {
        (measure, about, phase, day) = (value.measure, value.about, value.phase, value.day)
    }
}

extension MeasureTime {
    /// Nil for a day of the course itself, which is neither before nor after.
    fileprivate func placed(around course: ClosedRange<Day>) -> (MeasurePhase, Day?)? {
        switch self {
        case .phase(let phase): (phase, nil)
        case .day(let day) where day < course.lowerBound: (.before, day)
        case .day(let day) where day > course.upperBound: (.after, day)
        case .day: nil
        }
    }
}

extension ReadTransaction {
    /// From the cohort's first day to its last.
    fileprivate func days(of cohort: Cohort) throws -> ClosedRange<Day> {
        cohort.startsOn...max(cohort.startsOn, try lastDay(of: cohort) ?? cohort.startsOn)
    }
}

extension Finding {
    fileprivate static func enteredTwice(at place: Place, first: Int, _ line: Int) -> Finding {
        Finding(
            .error, "measure.duplicate", at: place,
            LocalizedText(
                en: "lines \(first) and \(line) give the same value", zhHans: "第 \(first) 行和第 \(line) 行是同一项数值"
            ))
    }

    fileprivate static func duringTheCourse(at place: Place, _ course: ClosedRange<Day>) -> Finding {
        Finding(
            .error, "measure.during-course", at: place,
            LocalizedText(
                en:
                    "the day is neither before nor after the course, \(course.lowerBound) to \(course.upperBound)",
                zhHans: "该日期在培训期间（\(course.lowerBound) 至 \(course.upperBound)），既非训前也非训后"),
            hint: LocalizedText(en: "write before or after", zhHans: "请改填“训前”或“训后”"))
    }
}
