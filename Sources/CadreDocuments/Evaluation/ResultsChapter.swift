import CadreKit
import CadreModel
import Psychometrics

/// Level 4: measures of the business before and after.
struct ResultsChapter: Wording {
    let results: [MeasureResult]
    let language: Language

    var blocks: [Block] {
        let none = label(
            "No business measure is entered: `cadre evaluate measure` takes them.",
            "尚未录入业务指标，可用 `cadre evaluate measure` 录入。")
        return [.heading(2, label("4. Results", "四、结果层"))]
            + (results.isEmpty ? [.paragraph(none)] : results.flatMap(blocks))
    }

    private func blocks(_ result: MeasureResult) -> [Block] {
        let facts = facts(about: result)
        return [.heading(3, title(of: result.measure))]
            + (result.change == nil ? [] : [table(result)]) + (facts.isEmpty ? [] : [.facts(facts)])
            + [.paragraph(verdict(result))]
            + (result.incomplete.isEmpty ? [] : [.paragraph(missing(result))])
    }

    private func table(_ result: MeasureResult) -> Block {
        .table(
            header: [
                label("About", "对象"), label("Before", "训前"), label("After", "训后"),
                label("Change", "变化"),
            ],
            rows: (result.pairs + [result.whole].compactMap(\.self)).map {
                [said($0.about.title), figure($0.before), figure($0.after), signed($0.change)]
            })
    }

    private func facts(about result: MeasureResult) -> [Fact] {
        let target =
            result.change == nil
            ? nil
            : result.measure.target.map { target in
                let reached = result.pairs.count { result.measure.reachesTarget($0.after) ?? false }
                let whole = result.whole.flatMap { result.measure.reachesTarget($0.after) }
                let counted = label(
                    "\(figure(target)), reached by \(reached) of \(result.pairs.count)",
                    "\(figure(target))，\(result.pairs.count) 个对象中有 \(reached) 个达到")
                let asAWhole = label(
                    "\(figure(target)), \(whole == true ? "reached" : "not reached")",
                    "\(figure(target))，\(whole == true ? "已达到" : "未达到")")
                return Fact(label("Target", "目标值"), result.pairs.isEmpty ? asAWhole : counted)
            }
        guard let paired = result.difference else { return [target].compactMap(\.self) }
        let change = paired.difference.flatMap { paired.count < Self.leastPairs ? nil : $0 }
        return [
            Fact(
                label("Mean", "均值"),
                label(
                    "\(figure(paired.before)) before, \(figure(paired.after)) after",
                    "训前 \(figure(paired.before))，训后 \(figure(paired.after))")),
            Fact(
                label("Mean change", "平均变化"),
                change.map {
                    signed($0.value)
                        + label(
                            " (\(signed($0.low)) to \(signed($0.high)))",
                            "（\(signed($0.low)) 至 \(signed($0.high))）")
                }
                    ?? signed(paired.after - paired.before)),
            target,
        ].compactMap(\.self)
    }

    /// Fewer say nothing about how sure a mean is.
    private static let leastPairs = 3

    private func verdict(_ result: MeasureResult) -> String {
        guard let isBetter = result.isBetter else {
            return result.change == nil
                ? label("There is nothing to compare yet.", "尚无可比较的数据。")
                : label("Nothing has changed.", "没有变化。")
        }
        let direction = isBetter ? label("For the better.", "有所改善。") : label("For the worse.", "有所恶化。")
        guard let paired = result.difference else {
            return direction
                + label(
                    " One figure before and one after: by how much it moves from year to year anyway is not known.",
                    "训前训后各只有一个数字，平时本身波动多大并不清楚。")
        }
        guard paired.count >= Self.leastPairs, let range = paired.difference else {
            return direction
                + label(
                    " With \(paired.count) pairs nothing can be said about chance.",
                    "仅 \(paired.count) 组对比，无法判断是否偶然。")
        }
        return direction
            + (range.low > 0 || range.high < 0
                ? label(" Chance alone does not explain it.", "并非偶然所致。")
                : label(" It may be chance.", "可能出于偶然。"))
    }

    private func missing(_ result: MeasureResult) -> String {
        let names = joined(result.incomplete.map { said($0.title) })
        return label("Known on one side only: \(names).", "只有一侧数据：\(names)。")
    }
}
