import CadreKit
import CadreModel

/// A survey's figures as `--json` gives them; what is withheld is missing.
struct SurveyDocument: Encodable {
    let assessment: String
    let title: LocalizedText
    let respondent: Respondent
    let asked: Int
    let answered: Int
    let released: Int
    let threshold: Int
    let meanRating: Double?
    let questions: [Question]
    let comments: [Comments]?

    struct Question: Encodable {
        let item: String
        let prompt: LocalizedText
        let answers: Int?
        let mean: Double?
        let favourable: Double?
        /// How many took each level or option.
        let taken: [String: Int]?
    }

    struct Comments: Encodable {
        let item: String
        let prompt: LocalizedText
        let texts: [String]
    }

    init(_ survey: SurveyResult) {
        assessment = survey.definition.id.text
        title = survey.definition.title
        respondent = survey.definition.respondent
        asked = survey.asked
        answered = survey.answered
        released = survey.released
        threshold = survey.threshold
        meanRating = survey.meanRating
        questions = survey.questions.map(Question.init)
        comments = survey.comments?.map {
            Comments(item: $0.item.id.text, prompt: $0.item.prompt, texts: $0.texts)
        }
    }
}

extension SurveyDocument.Question {
    fileprivate init(_ question: SurveyResult.Question) {
        let item = question.item
        var (answers, mean, favourable): (Int?, Double?, Double?)
        var taken: [String: Int]?
        switch question.figures {
        case .rating(let figures):
            (answers, mean, favourable) = (figures.count, figures.mean, figures.favourable)
            taken = counted((item.levels ?? []).map { "\($0.value)" }, figures.taken)
        case .options(let count, let each):
            answers = count
            taken = counted(item.response.optionIDs, each)
        case .number(let count, let average): (answers, mean) = (count, average)
        case nil: break
        }
        self.init(
            item: item.id.text, prompt: item.prompt, answers: answers, mean: mean, favourable: favourable,
            taken: taken)
    }
}

private func counted(_ names: [String], _ counts: [Int]) -> [String: Int] {
    Dictionary(zip(names, counts), uniquingKeysWith: { first, _ in first })
}

extension ResponseFormat {
    fileprivate var optionIDs: [String] {
        switch self {
        case .choice(let options), .choices(let options): options.map(\.id.text)
        default: []
        }
    }
}
