import CadreImport
import CadreKit
package import CadreModel
import CadreStore

extension Verb {
    package static let importResponses = Verb("attempt.import", by: [.administrator, .coordinator, .trainer])
}

extension TrainingService {
    /// Hands in and marks the answers that a CSV file holds, every row or none: one response for each assessment,
    /// learner, subject and rater. Whoever answered just the same in their latest attempt is left out with a word of advice, so
    /// that a file read twice does no harm. A dry run only says what would happen.
    package func importResponses(
        _ file: [UInt8], to code: Code, dryRun: Bool, by actor: Actor,
        progress: (Int) -> Void = { _ in }
    ) throws -> RecordsImport {
        let reading = ResponseRowReader.read(file)
        guard !reading.rows.isEmpty else { return RecordsImport(reading.findings) }
        return try importRecords(
            .importResponses, on: code.text, found: reading.findings, dryRun: dryRun, by: actor,
            scope: { try $0.scope(of: code) }
        ) { try markAll(ResponseSheets(reading, in: code), in: $0, progress: progress) }
    }

    private func markAll(
        _ unread: ResponseSheets, in transaction: WriteTransaction, progress: (Int) -> Void
    ) throws -> RecordsImport {
        _ = try transaction.records.requireCohort(unread.cohort)
        var sheets = unread
        var (changed, unchanged) = (0, 0)
        let all = try sheets.read(by: registry, records: transaction.records)
        try authorise(transaction.actor, toAnswer: all.map(\.taken), in: transaction.records)
        for (count, sheet) in all.enumerated() {
            progress(count)
            do {
                if let number = try transaction.records.attempt(
                    of: sheet.entrant, at: sheet.taken.definition.id, alreadyHolding: sheet.answers)
                {
                    unchanged += 1
                    sheets.log.add(.sameAnswers(sheet, attempt: number))
                    continue
                }
                let attempt = try attempt(
                    of: sheet.entrant, at: sheet.taken, sheet.assessment, in: transaction)
                _ = try handIn(
                    sheet.answers, by: sheet.entrant, to: attempt, at: sheet.taken, sheet.assessment,
                    in: transaction)
                changed += 1
            } catch let error as any ExplainedError where error is AssessmentError || error is AnswerError {
                sheets.log.add(
                    Finding(
                        .error, "response.refused", at: sheet.place, error.explanation, hint: error.remedy))
            }
        }
        transaction.note("attempts", changed)
        return RecordsImport(sheets.log, changed: changed, unchanged: unchanged)
    }
}

extension Finding {
    fileprivate static func sameAnswers(_ sheet: ResponseSheet, attempt: Int) -> Finding {
        let name = sheet.entrant.person.name
        return Finding(
            .advice, "response.same-answers", at: sheet.place,
            LocalizedText(
                en: """
                    \(name) gave just these answers to “\(sheet.taken.definition.id)” in attempt \(attempt): \
                    left out
                    """,
                zhHans: "\(name) 在测评“\(sheet.taken.definition.id)”的第 \(attempt) 次作答与此完全相同，不再导入"))
    }
}
