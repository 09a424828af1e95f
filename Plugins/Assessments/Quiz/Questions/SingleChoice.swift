import CadreKit

/// One right option: all the points or none. Statements to be judged are of this type too.
struct SingleChoice: Question {
    let options: [AnswerOption]
    let key: OptionID

    var flaw: LocalizedText? { options.flaw }
    var perfectAnswer: Answer? { .choice(key) }
    var solution: LocalizedText { options.quoted([key]) }

    func verdict(on answer: Answer) -> Verdict? {
        guard case .choice(let chosen) = answer else { return nil }
        return chosen == key ? .right : .wrong(options.quoted([chosen]))
    }
}
