import CadreKit
import CadreModel

/// A survey's figures and comments, or why they are not shown.
struct SurveyBlocks: Wording {
    let survey: SurveyResult
    let language: Language
    /// Questions that stand elsewhere in the report.
    var leavingOut: Set<ItemID> = []

    var blocks: [Block] {
        [.heading(3, said(survey.definition.title)), .paragraph(response)]
            + (survey.released > 0 ? figures + comments : [])
    }

    private var response: String {
        let (asked, answered, released) = (survey.asked, survey.answered, survey.released)
        let share = asked > 0 ? percent(Double(answered) / Double(asked)) : "–"
        let rate = label(
            "Answered: \(answered) of \(asked) (\(share)).", "应填 \(asked) 份，已填 \(answered) 份（\(share)）。")
        let waiting = answered - released
        let rest =
            released == 0
            ? label(
                " Answers of \(survey.threshold) people or more are shown once they are released.",
                "满 \(survey.threshold) 人且发布后才展示结果。")
            : waiting > 0
                ? label(
                    " The figures hold \(released); the others wait until they are released as a group.",
                    "以下统计含 \(released) 份，其余须凑满人数后一并发布。") : ""
        return rate + rest
    }

    private var shown: [SurveyResult.Question] {
        survey.questions.filter { !leavingOut.contains($0.item.id) }
    }

    private var figures: [Block] {
        let rated = shown.filter { $0.item.levels != nil }
        let others = shown.filter { $0.item.levels == nil }.map(inOneLine)
        return (rated.isEmpty ? [] : [table(rated)] + (legend(rated).map { [.paragraph($0)] } ?? []))
            + (others.isEmpty ? [] : [.list(others)])
    }

    private func table(_ rated: [SurveyResult.Question]) -> Block {
        .table(
            header: [
                label("Question", "题目"), label("n", "份数"), label("Mean", "均值"),
                label("Favourable", "好评率"), label("Lowest to highest", "由低到高"),
            ],
            rows: rated.map { question in
                guard case .rating(let figures) = question.figures else {
                    return [said(question.item.prompt), "–", "–", "–", tooFew]
                }
                return [
                    said(question.item.prompt), "\(figures.count)", decimal(figures.mean, 2),
                    percent(figures.favourable), figures.taken.map(String.init).joined(separator: " · "),
                ]
            })
    }

    /// What the ends of the scale mean, where all questions have the same.
    private func legend(_ rated: [SurveyResult.Question]) -> String? {
        guard let levels = rated.first?.item.levels, let low = levels.first, let high = levels.last,
            rated.allSatisfy({ $0.item.levels == levels })
        else { return nil }
        return label(
            "\(low.value) “\(low.label.en)” to \(high.value) “\(high.label.en)”; favourable: the scale’s upper half.",
            "\(low.value) 为“\(low.label.zhHans)”，\(high.value) 为“\(high.label.zhHans)”；好评率为选择量表上半段的比例。")
    }

    private func inOneLine(_ question: SurveyResult.Question) -> String {
        let prompt = said(question.item.prompt)
        switch question.figures {
        case .options(let count, let taken):
            let answers = zip(question.item.response.options, taken).filter { $1 > 0 }
                .sorted { $0.1 > $1.1 }
                .map { "\(said($0.text).withoutFullStop) \($1)" }
            return prompt + label(" (\(count)) – ", "（\(count) 份）")
                + answers.joined(separator: label("; ", "；"))
        case .number(let count, let mean):
            return prompt + label(" (\(count)) – mean \(figure(mean))", "（\(count) 份）均值 \(figure(mean))")
        case .rating, nil:
            return prompt + label(" – ", "：") + tooFew
        }
    }

    private var tooFew: String {
        label("fewer than \(survey.threshold)", "不足 \(survey.threshold) 人")
    }

    private var comments: [Block] {
        guard survey.definition.items.count > survey.questions.count else { return [] }
        guard let comments = survey.comments else {
            return [
                .paragraph(
                    label(
                        "What was written is shown once \(survey.threshold) people have written something.",
                        "满 \(survey.threshold) 人填写文字意见后才展示。"))
            ]
        }
        return comments.filter { !$0.texts.isEmpty }.flatMap {
            [.paragraph(said($0.item.prompt)), .list($0.texts)] as [Block]
        }
    }
}

extension ResponseFormat {
    fileprivate var options: [AnswerOption] {
        switch self {
        case .choice(let options), .choices(let options): options
        default: []
        }
    }
}

extension String {
    fileprivate var withoutFullStop: String {
        hasSuffix(".") || hasSuffix("。") ? String(dropLast()) : self
    }
}
