import CadreKit
import CadreModel
import Psychometrics

/// Level 2: what the tests tell.
struct LearningChapter: Wording {
    let learning: LearningResult
    let language: Language

    var blocks: [Block] {
        let none = label("No module has a test before and after yet.", "尚无模块完成训前和训后测试。")
        return [.heading(2, label("2. Learning", "二、学习层"))]
            + (learning.gains.isEmpty ? [.paragraph(none)] : [gains, .paragraph(verdict)])
            + (learning.assessments.isEmpty ? [] : [assessments]) + [.facts(standings)]
    }

    private var gains: Block {
        .table(
            header: [
                label("Module", "模块"), label("n", "人数"), label("Before", "训前"), label("After", "训后"),
                label("Difference", "差值"), label("Of what could be gained", "标准化增益"),
                label("d", "效应量 d"),
            ],
            rows: learning.gains.map { one in
                let figures = one.gain.figures
                return [
                    said(one.module), "\(figures.count)", percent(figures.before), percent(figures.after),
                    figures.difference.map { percent($0) } ?? "–",
                    figures.normalisedGain.map(percent) ?? "–",
                    figures.effectSize.map { decimal($0.value, 2) } ?? "–",
                ]
            })
    }

    private var verdict: String {
        let (all, sure) = (
            learning.gains.count, learning.gains.count { ($0.gain.figures.difference?.low ?? 0) > 0 }
        )
        return label(
            "In \(sure) of \(all) modules chance alone does not explain what was gained.",
            "\(all) 个模块中，有 \(sure) 个的提升并非偶然所致。")
    }

    private var assessments: Block {
        .table(
            header: [
                label("Counts towards the result", "计入成绩的测评"), label("n", "人数"), label("Mean", "均分"),
                label("At least", "最低要求"), label("Reached it", "达到人数"),
            ],
            rows: learning.assessments.map { one in
                [
                    said(one.title), "\(one.count)", one.mean.map { "\($0.percentage())%" } ?? "–",
                    one.minimum.map { "\($0.percentage())%" } ?? "–",
                    one.minimum == nil ? "–" : "\(one.reached)",
                ]
            })
    }

    private var standings: [Fact] {
        Standing.allCases.compactMap { standing in
            learning.standings[standing].map {
                Fact(said(standing.title), label("\($0)", "\($0) 人"))
            }
        }
    }
}
