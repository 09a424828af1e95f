import CadreImport
import CadreKit
import CadreModel
import CadreStore

/// One respondent's answers to one assessment, gathered from a file's rows.
struct ResponseSheet {
    let taken: CohortAssessment
    let assessment: any Assessment
    let entrant: Entrant
    /// Where the sheet begins in the file.
    let place: Place
    fileprivate(set) var answers: Answers = [:]
}

/// Turns a file's rows into sheets, and what is wrong with them into findings.
struct ResponseSheets {
    var log: FindingLog
    private let reading: Reading<ResponseRow>
    let cohort: Code
    private var assessments: [String: (CohortAssessment, any Assessment, Form)] = [:]
    /// What was refused once is not refused again on every row.
    private var refused: Set<String> = []

    init(_ reading: Reading<ResponseRow>, in cohort: Code) {
        self.reading = reading
        self.cohort = cohort
        log = reading.findings
    }

    /// The sheets in the order in which the file begins them.
    mutating func read(by registry: Registry, records: ReadTransaction) throws -> [ResponseSheet] {
        var order: [SheetKey] = []
        var sheets: [SheetKey: ResponseSheet] = [:]
        var entrants: [EntrantKey: Entrant] = [:]
        for row in reading.rows {
            let ready = try noting(row, .assessment) {
                try $0.require(row.assessment, by: registry, records: records)
            }
            guard let (taken, assessment, form) = ready else { continue }
            let names = EntrantNames(person: row.person, about: row.about, rater: row.rater)
            let known = entrants[EntrantKey(assessment: row.assessment, names: names)]
            let found =
                try known
                ?? noting(row, .person) { _ in
                    try taken.requireEntrant(names, isOnPaper: true, records: records)
                }
            guard let entrant = found else { continue }
            entrants[EntrantKey(assessment: row.assessment, names: names)] = entrant
            let key = SheetKey(
                assessment: taken.definition.id, enrolment: entrant.enrolment, rater: entrant.rater.id,
                about: entrant.about?.asSubjectKey)
            if sheets[key] == nil {
                order.append(key)
                sheets[key] = ResponseSheet(
                    taken: taken, assessment: assessment, entrant: entrant,
                    place: reading.place(of: .person, in: row))
            }
            add(row, to: &sheets[key], form)
        }
        return order.compactMap { sheets[$0] }
    }
}

private struct SheetKey: Hashable {
    let assessment: AssessmentID
    let enrolment: RowID<Enrolment>
    let rater: RowID<Person>
    let about: String?
}

/// What the cells of a row say about who answers, before anybody was looked up.
private struct EntrantKey: Hashable {
    let assessment: String
    let names: EntrantNames
}

extension ResponseSheets {
    private mutating func require(
        _ text: String, by registry: Registry, records: ReadTransaction
    ) throws -> (CohortAssessment, any Assessment, Form) {
        if let known = assessments[text] { return known }
        let taken = try CohortAssessment(AssessmentID(text), in: cohort, records: records)
        let paper = Paper(of: taken.definition, seed: 0, items: taken.definition.items)
        let ready = (taken, try taken.assessment(by: registry), paper.form)
        assessments[text] = ready
        return ready
    }

    private mutating func add(_ row: ResponseRow, to sheet: inout ResponseSheet?, _ form: Form) {
        guard let question = form.questions.first(where: { $0.item.text == row.item }) else {
            let known = form.questions.map(\.item)
            let error = AnswerError.unknownItem(row.item, in: form.assessment, known: known)
            return note(error, "response.unknown-item", row, .item)
        }
        guard let text = row.answer else { return }
        do throws(AnswerError) {
            guard let answer = try Answer(text: text, for: question) else { return }
            if sheet?.answers.updateValue(answer, forKey: question.item) != nil {
                log.add(.answeredTwice(question.item, at: reading.place(of: .item, in: row)))
            }
        } catch {
            note(error, "response.answer", row, .answer)
        }
    }

    /// Runs `body`; what the file's author could mend becomes a finding, once for each different cell.
    private mutating func noting<Value>(
        _ row: ResponseRow, _ column: ResponseColumn, _ body: (inout ResponseSheets) throws -> Value
    ) throws -> Value? {
        do {
            return try body(&self)
        } catch let error as any ExplainedError where !(error is StoreError) {
            let cells = column == .person ? [row.person, row.about, row.rater] : []
            if refused.insert("\(column) \(row.assessment) \(cells)").inserted {
                note(error, "response.\(column)", row, column)
            }
            return nil
        }
    }

    private mutating func note(
        _ error: any ExplainedError, _ code: String, _ row: ResponseRow, _ column: ResponseColumn
    ) {
        log.add(
            Finding(
                .error, code, at: reading.place(of: column, in: row), error.explanation, hint: error.remedy))
    }
}

extension Finding {
    fileprivate static func answeredTwice(_ item: ItemID, at place: Place) -> Finding {
        Finding(
            .error, "response.duplicate", at: place,
            LocalizedText(
                en: "this person has answered question “\(item)” on an earlier line already",
                zhHans: "该学员在前面的行中已回答过题目“\(item)”"))
    }
}
