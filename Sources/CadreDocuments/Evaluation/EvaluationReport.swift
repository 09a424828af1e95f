package import CadreKit
package import CadreModel

/// A cohort's course on four levels, in words that claim no more than its figures allow.
package struct EvaluationReport: Wording {
    private let evaluation: CohortEvaluation
    package let language: Language

    package init(of evaluation: CohortEvaluation, in language: Language) {
        self.evaluation = evaluation
        self.language = language
    }

    package var document: Document {
        let chapters: [[Block]] = [
            [.facts(facts)],
            ReactionChapter(surveys: evaluation.reaction, language: language).blocks,
            LearningChapter(learning: evaluation.learning, language: language).blocks,
            BehaviourChapter(
                behaviour: evaluation.behaviour, day: evaluation.day, language: language
            ).blocks,
            ResultsChapter(results: evaluation.results, language: language).blocks,
            [.heading(2, label("What this cannot tell", "本报告不能说明什么")), .list(limits)],
        ]
        return Document(
            title: label(
                "\(evaluation.title) (\(evaluation.cohort)): evaluation",
                "\(evaluation.title)（\(evaluation.cohort)）：四级评估报告"),
            in: language, blocks: chapters.flatMap(\.self))
    }

    private var facts: [Fact] {
        let end = evaluation.endsOn?.description ?? label("not known yet", "尚未确定")
        return [
            Fact(label("Learners", "学员"), label("\(evaluation.learners)", "\(evaluation.learners) 名")),
            Fact(
                label("Course", "培训时间"),
                label("\(evaluation.startsOn) to \(end)", "\(evaluation.startsOn) 至 \(end)")),
            Fact(label("Follow-ups as of", "跟踪问卷统计截至"), "\(evaluation.day)"),
        ]
    }

    private var limits: [String] {
        [
            label(
                """
                Whether the course did it: there is no group that was not trained. Season, prices, new products and \
                other changes moved the same figures.
                """,
                "变化是否由培训引起：没有未参训的对照组，淡旺季、价格、新产品等因素也会影响同样的指标。"),
            label(
                "How others would have done: these learners were chosen, not drawn by lot.",
                "其他人参训会怎样：学员由企业选派，并非随机抽取。"),
            evaluation.learners < 30
                ? label(
                    """
                    Small differences: with \(evaluation.learners) learners one more or less moves every figure. Look at \
                    the ranges in brackets, which hold the true figure 95 times of 100.
                    """,
                    "细小的差别：仅 \(evaluation.learners) 名学员，增减一人各项数字都会变动，请结合括号内的 95% 置信区间判断。")
                : nil,
        ].compactMap(\.self)
    }
}
