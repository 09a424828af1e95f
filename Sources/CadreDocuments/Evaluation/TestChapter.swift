import CadreKit
import CadreModel
import Psychometrics

/// A test as a whole, then question by question, then the options of questions that want looking at.
struct TestChapter: Wording {
    let test: TestAnalysis
    let language: Language

    var blocks: [Block] {
        let missing = label(
            "No alpha: not everybody was asked the same, or everybody scored alike.",
            "无法计算 α 系数：各人的题目不同，或所有人得分相同。")
        return [.heading(2, label("The test", "试卷")), .facts(facts)]
            + (test.figures.reliability == nil ? [.paragraph(missing)] : [])
            + [.heading(2, label("Questions", "题目")), questions, .paragraph(legend)]
            + test.items.filter { !$0.options.isEmpty && !$0.flags.isEmpty }.flatMap(options)
    }

    private var facts: [Fact] {
        let figures = test.figures
        let spread = percent(figures.deviation)
        let mean = Fact(
            label("Mean", "平均得分率"),
            percent(figures.mean) + label(" (standard deviation \(spread))", "（标准差 \(spread)）"))
        guard let reliability = figures.reliability else { return [mean] }
        let points = test.maximum.map { maximum in
            let points = decimal(reliability.measurementError * Double(maximum.thousandths) / 1000, 1)
            return label(" (\(points) of \(maximum) points)", "（满分 \(maximum) 分中的 \(points) 分）")
        }
        return [
            mean, Fact(label("Cronbach’s alpha", "克隆巴赫 α 系数"), estimate(reliability.alpha)),
            Fact(
                label("Standard error of measurement", "测量标准误"),
                percent(reliability.measurementError) + (points ?? "")),
        ]
    }

    private var questions: Block {
        .table(
            header: [
                label("Question", "题目"), label("Facility", "得分率"), label("Discrimination", "区分度"),
                label("r with the rest", "与其余题的相关"), label("Alpha without", "删除后 α"),
                label("Look at", "请关注"),
            ],
            rows: test.items.map { one in
                [
                    one.item.id.text, percent(one.figures.facility), decimal(one.figures.discrimination, 2),
                    one.figures.itemRest.map(estimate) ?? "–",
                    one.figures.alphaIfDeleted.map { decimal($0, 2) } ?? "–",
                    one.flags.map { words($0, of: one) }.joined(separator: label("; ", "；")),
                ]
            })
    }

    private var legend: String {
        label(
            """
            Facility: the share of points earned. Discrimination: facility in the best third less facility in the worst. \
            r: the correlation of a question with all others. In brackets where the true figure lies, 95 times of 100.
            """,
            "得分率即难度；区分度为高分组（前三分之一）与低分组（后三分之一）得分率之差；相关为该题与其余题目总分的相关系数。括号内为 95% 置信区间。")
    }

    private func options(_ one: TestAnalysis.AnalysedItem) -> [Block] {
        [
            .heading(3, one.item.id.text), .paragraph(said(one.item.prompt)),
            .table(
                header: [
                    label("Option", "选项"), label("All", "全体"), label("Best third", "高分组"),
                    label("Worst third", "低分组"),
                ],
                rows: zip(one.options.indices, one.figures.options).map { index, figures in
                    [
                        "\(one.options[index].id) \(said(one.options[index].text))"
                            + (index == one.key ? label(" (key)", "（答案）") : ""),
                        percent(figures.all), percent(figures.best), percent(figures.worst),
                    ]
                }),
        ]
    }

    private func words(_ flag: ItemFlag, of one: TestAnalysis.AnalysedItem) -> String {
        switch flag {
        case .bestPrefer(let option):
            label(
                "the best third chose “\(one.options[option].id)”: check the key",
                "高分组多选“\(one.options[option].id)”，请核对答案")
        case .misleads: label("those who know the rest do worse here", "其他题得分高的学员此题反而得分低")
        case .separatesLittle: label("tells little apart", "区分度低")
        case .hard: label("very hard", "很难")
        case .easy: label("very easy", "很容易")
        case .idleOption(let option):
            label("nobody chose “\(one.options[option].id)”", "无人选择“\(one.options[option].id)”")
        case .lowersReliability: label("alpha is higher without it", "删除后信度提高")
        }
    }
}
