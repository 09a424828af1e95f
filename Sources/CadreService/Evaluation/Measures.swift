package import CadreKit
package import CadreModel
import CadreStore

extension Verb {
    package static let defineMeasure = Verb("measure.define")
    package static let enterMeasure = Verb("measure.enter")
    package static let clearMeasure = Verb("measure.clear")
}

extension TrainingService {
    /// The business measures that the department has defined, by code.
    package func measures() throws -> [BusinessMeasure] {
        try store.read { try $0.measures() }
    }

    /// Defines a measure that results are judged by; defining it again changes its words and target, and keeps its values.
    package func defineMeasure(
        _ code: Code, title: LocalizedText, unit: String?, isLowerBetter: Bool, target: Double?,
        by actor: Actor
    ) throws {
        let what = LocalizedText(en: "a measure", zhHans: "业务指标")
        let title = LocalizedText(
            en: try title.en.required(for: what), zhHans: try title.zhHans.required(for: what))
        let unit = try unit?.required(for: LocalizedText(en: "a unit", zhHans: "计量单位"))
        try perform(.defineMeasure, on: code.text, by: actor) { transaction in
            if let target { transaction.note("target", target) }
            try transaction.define(
                code, title: title, unit: unit, isLowerBetter: isLowerBetter, target: target, uid: newUID())
        }
    }

    /// Enters what a measure was before a cohort's course and after it, about a learner, a dealer, an account, a team, or
    /// the whole cohort when `about` is nil. A value that stood there is corrected, and the audit log says from what.
    package func enterMeasure(
        _ code: Code, of cohort: Code, about: String?, before: Double?, after: Double?, by actor: Actor
    ) throws {
        try perform(.enterMeasure, on: code.text, by: actor, scope: { try $0.scope(of: cohort) }) {
            transaction in
            let subjects = try MeasureSubjects(of: cohort, transaction.records)
            let measure = try subjects.requireMeasure(code.text)
            let about = try subjects.subject(about)
            let values = [(MeasurePhase.before, before), (.after, after)].compactMap { phase, value in
                value.map {
                    MeasureValue(measure: measure.id, about: about, phase: phase, day: nil, value: $0)
                }
            }
            guard !values.isEmpty else { throw MeasureError.nothingToEnter(code) }
            transaction.note("cohort", cohort)
            for value in values {
                try transaction.note(transaction.keep(value, of: subjects.cohort.id), of: measure)
            }
        }
    }

    /// Takes back what was entered of a measure about somebody or something, such as a dealer whose name was mistyped.
    ///
    /// - Throws: `MeasureError.nothingToClear` when there is nothing.
    package func clearMeasure(_ code: Code, of cohort: Code, about: String?, by actor: Actor) throws {
        try perform(.clearMeasure, on: code.text, by: actor, scope: { try $0.scope(of: cohort) }) {
            transaction in
            let subjects = try MeasureSubjects(of: cohort, transaction.records)
            let measure = try subjects.requireMeasure(code.text)
            let values = try transaction.clearValues(
                of: measure.id, about: subjects.subject(about), in: subjects.cohort.id)
            guard !values.isEmpty else { throw MeasureError.nothingToClear(code, cohort) }
            transaction.note("cohort", cohort)
            for value in values {
                transaction.note("\(value.phase.rawValue)\(value.day.map { " \($0)" } ?? "")", value.value)
            }
        }
    }
}

extension WriteTransaction {
    /// Says of a correction what stood there before; the row's number keeps names out of the log.
    func note(_ change: MeasureChange, of measure: BusinessMeasure) {
        if case .corrected(let row, let before, let now) = change {
            note("\(measure.code) #\(row)", "\(before) → \(now)")
        }
    }
}

/// What values of a cohort may be of and about, looked up once for a whole file.
struct MeasureSubjects {
    let cohort: Cohort
    private let measures: [BusinessMeasure]
    private let learners: [Person]
    private let records: ReadTransaction

    init(of code: Code, _ records: ReadTransaction) throws {
        cohort = try records.requireCohort(code)
        measures = try records.measures()
        learners = try records.enrolments(in: cohort.id).filter { $0.status != .waiting }
            .compactMap { try records.person($0.person) }
        self.records = records
    }

    func requireMeasure(_ code: String) throws -> BusinessMeasure {
        guard let measure = measures.first(where: { $0.code.text.lowercased() == code.lowercased() }) else {
            throw MeasureError.unknownMeasure(code, known: measures.map(\.code))
        }
        return measure
    }

    /// The whole cohort for nil or blanks, a learner where the words mean one, else whatever has that name.
    ///
    /// - Throws: `MeasureError` for a person who is no learner of the cohort: a mistyped number is no dealer.
    func subject(_ text: String?) throws -> MeasureSubject {
        guard let text, text.contains(where: { !$0.isWhitespace }) else { return .cohort }
        let name = try text.required(for: LocalizedText(en: "what is measured", zhHans: "评价对象"))
        let word = name.lowercased()
        let meant = learners.filter {
            $0.employeeNumber?.lowercased() == word || $0.email?.lowercased() == word || $0.name == name
        }
        guard meant.count < 2 else { throw MeasureError.ambiguous(name, cohort.code) }
        if let learner = meant.first { return .person(learner.id, name: learner.name) }
        guard try records.people(knownAs: name).isEmpty else {
            throw MeasureError.notALearner(name, cohort.code)
        }
        return .named(name)
    }
}
