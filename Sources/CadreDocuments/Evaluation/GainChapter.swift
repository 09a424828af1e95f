import CadreKit
import CadreModel
import Psychometrics

/// What was learnt from one test to the other, and how sure that is.
struct GainChapter: Wording {
    let gain: AssessmentAnalysis.Gain
    let language: Language

    var blocks: [Block] {
        let count = gain.figures.count
        let verdict =
            gain.figures.difference.map { $0.low > 0 } ?? false
            ? label(
                "Took both: \(count). Chance alone does not explain the difference.",
                "两次均参加的学员 \(count) 名；差异并非偶然所致。")
            : label("Took both: \(count). The difference may be chance.", "两次均参加的学员 \(count) 名；差异可能出于偶然。")
        let limit = label(
            "Without a group that was not trained, nobody can say how much of it the course did.",
            "没有未参训的对照组，无法断定其中有多少是培训的作用。")
        return [
            .heading(2, label("Learning", "学习收获")), .facts(facts), .paragraph(verdict), .paragraph(limit),
        ]
    }

    private var facts: [Fact] {
        let figures = gain.figures
        return [
            Fact(
                label("Before", "训前"), percent(figures.before) + label(", \(gain.before)", "，\(gain.before)")),
            Fact(label("After", "训后"), percent(figures.after) + label(", \(gain.after)", "，\(gain.after)")),
            figures.difference.map { Fact(label("Difference", "差值"), percent($0)) },
            figures.normalisedGain.map {
                Fact(label("Part of what could be gained", "标准化增益"), decimal($0, 2))
            },
            figures.effectSize.map { Fact(label("Effect size (d of pairs)", "效应量（配对 d）"), estimate($0)) },
        ].compactMap(\.self)
    }
}
