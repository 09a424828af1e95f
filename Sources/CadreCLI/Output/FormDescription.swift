import CadreKit

/// A form in words: each question with its id and points, and what it can be answered with.
struct FormDescription {
    let form: Form

    var text: String {
        let points = form.questions.reduce(Points.zero) { $0 + $1.points }
        let heading = String.said(
            en: "\(form.title.en)  (\(form.assessment)): \(form.questions.count) questions, \(points) points",
            zhHans: "\(form.title.zhHans)（\(form.assessment)）：共 \(form.questions.count) 题，满分 \(points) 分")
        return
            ([heading] + (form.instructions.map { [$0.spoken] } ?? [])
            + questions)
            .joined(separator: "\n\n")
    }

    /// Each question and what it can be answered with.
    var questions: [String] { form.questions.enumerated().map { question($0 + 1, $1) } }

    private func question(_ number: Int, _ question: Form.Question) -> String {
        let points = String.said(
            en: question.points == 1 ? "1 point" : "\(question.points) points", zhHans: "\(question.points) 分"
        )
        let worth = question.points == .zero ? "" : " (\(points))"
        let head = "\(number). [\(question.item)] \(question.prompt.spoken)\(worth)"
        return ([head, "   " + asked(question.response)] + options(question.response))
            .joined(separator: "\n")
    }

    private func asked(_ response: ResponseFormat) -> String {
        switch response {
        case .choice: .said(en: "one of:", zhHans: "单选：")
        case .choices: .said(en: "any number of:", zhHans: "多选：")
        case .number(let unit):
            .said(
                en: "a number" + (unit.map { " (\($0.en))" } ?? ""),
                zhHans: "填写数字" + (unit.map { "（单位：\($0.zhHans)）" } ?? ""))
        case .text: .said(en: "a line of text", zhHans: "填写文字")
        case .order: .said(en: "all of these, in order:", zhHans: "排序：")
        case .pairs: .said(en: "match each with one of the others:", zhHans: "配对：")
        case .rating: .said(en: "rate it at one of the levels:", zhHans: "评级：")
        case .gaps: .said(en: "fill in the gaps:", zhHans: "填空：")
        case .essay: .said(en: "as much text as it takes", zhHans: "论述")
        }
    }

    private func options(_ response: ResponseFormat) -> [String] {
        switch response {
        case .choice(let options), .choices(let options), .order(let options): options.map(line)
        case .number, .text, .essay: []
        case .gaps(let gaps): gaps.flatMap(gap)
        case .pairs(let prompts, let targets): prompts.map(line) + ["   →"] + targets.map(line)
        case .rating(let levels): levels.map(level)
        }
    }

    private func gap(_ gap: Gap) -> [String] {
        ["     \(gap.id)  \(asked(gap.response))"] + options(gap.response).map { "   " + $0 }
    }

    private func level(_ level: RatingLevel) -> String {
        let meaning = level.descriptor.map { String.said(en: ": ", zhHans: "：") + $0.spoken } ?? ""
        return "     \(level.value)  \(level.label.spoken)\(meaning)"
    }

    private func line(_ option: AnswerOption) -> String { "     \(option.id)  \(option.text.spoken)" }
}
