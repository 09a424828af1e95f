package import CadreKit
package import CadreModel

/// A learner's result reckoned line by line, so that it can be followed with a pocket calculator.
///
/// Shares are shown in per cent with two decimals and reckoned exactly.
package struct GradebookExplanation: Wording {
    let cohort: Code
    let line: Gradebook.Line
    let assessments: [AssessmentDefinition]
    package let language: Language

    /// - Parameter assessments: what the cohort takes, for their titles.
    package init(
        of line: Gradebook.Line, in cohort: Code, assessments: [AssessmentDefinition], in language: Language
    ) {
        self.cohort = cohort
        self.line = line
        self.assessments = assessments
        self.language = language
    }

    package var document: Document {
        let name = [line.learner.name, line.learner.employeeNumber].compactMap(\.self).joined(separator: " ")
        return Document(
            title: "\(name) · \(cohort)", in: language,
            blocks: [
                .table(
                    header: [
                        label("What counts", "计分项目"), label("Weight", "权重"), label("Reckoning", "计算过程"),
                        label("Result", "成绩"),
                    ], rows: result.components.map(row)),
                .heading(2, label("Total", "总成绩")), .list(totalSteps),
                .paragraph(
                    label(
                        "Shares are shown with two decimals and reckoned exactly.",
                        "百分比显示两位小数，计算时不作取舍。")),
            ])
    }
}

extension GradebookExplanation {
    private var result: LearnerResult { line.result }

    private func row(of one: ComponentResult) -> [String] {
        [
            title(of: one.component.source), "\(one.weight)", steps(of: one).joined(separator: "\n"),
            one.result.map(percent) ?? "–",
        ]
    }

    private func steps(of one: ComponentResult) -> [String] {
        let earned = one.members.isEmpty ? [attendance] : one.members.count == 1 ? [] : [mean(of: one)]
        let minimum = one.component.passMinimum.map { minimum -> String in
            let least = percent(minimum)
            return one.isExempt
                ? label("at least \(least): not asked", "最低要求 \(least)：不作要求")
                : one.isMet
                    ? label("at least \(least): met", "最低要求 \(least)：已达到")
                    : label("at least \(least): not met", "最低要求 \(least)：未达到")
        }
        let taken =
            one.members.count == 1
            ? one.members.map(attempts)
            : one.members.map { label("\(title(of: $0)): ", "\(title(of: $0))：") + attempts($0) }
        return taken + earned
            + [one.decision.map { said($0.sentence) }, minimum].compactMap(\.self)
    }

    private var attendance: String {
        let tally = line.attendance
        let recorded = label(
            " (\(tally.recorded) of \(tally.held) sessions recorded)",
            "（已上 \(tally.held) 次课，登记 \(tally.recorded) 次）")
        guard let share = tally.share else { return label("nothing counts yet", "尚无计入的课次") + recorded }
        return label(
            "\(tally.attendedMinutes) of \(tally.countedMinutes) minutes = \(percent(share))",
            "出勤 \(tally.attendedMinutes) 分钟 ÷ 应出勤 \(tally.countedMinutes) 分钟 = \(percent(share))") + recorded
    }

    private func attempts(_ one: ComponentResult.Member) -> String {
        guard let result = one.result else {
            let left = one.tries.left
            return label(
                "no result yet, \(left == 1 ? "1 try" : "\(left) tries") left", "尚无成绩，还可考 \(left) 次")
        }
        guard one.scores.count > 1 else { return percent(result) }
        let cap = self.result.rule.retakeCap.map {
            label(", retakes up to \(percent($0))", "，补考最高按 \(percent($0)) 计")
        }
        let rule = said(self.result.rule.retakes.title) + (cap ?? "")
        return label(
            "\(joined(one.scores.map(percent))); \(rule): ", "\(joined(one.scores.map(percent)))；\(rule)：")
            + percent(result)
    }

    private func mean(of one: ComponentResult) -> String {
        let kept = one.members.filter { !$0.isDropped }
        let sum = kept.map { number($0.result ?? .zero) }.joined(separator: " + ")
        let dropped = one.members.filter(\.isDropped).map(title)
        let left = dropped.isEmpty ? "" : label("; left out: \(joined(dropped))", "；去掉：\(joined(dropped))")
        return "(\(sum)) ÷ \(kept.count) = \(percent(one.earned))\(left)"
    }

    private var totalSteps: [String] {
        let counting = result.components.filter { $0.weight > 0 }
        let terms = counting.map { "\($0.weight) × \(number($0.result ?? .zero))" }.joined(separator: " + ")
        let weights = counting.reduce(0) { $0 + $1.weight }
        let rule = result.rule
        let rounded =
            rule.rounding.method == .exact
            ? nil : "\(said(rule.rounding.title)): \(percent(rule.rounding.rounded(result.exactTotal)))"
        let pass = percent(result.passTotal)
        let reached = result.total >= result.passTotal
        let standing = said(result.standing.title)
        return [
            weights > 0 ? "(\(terms)) ÷ \(weights) = \(percent(result.exactTotal))" : nil,
            rounded, result.decision.map { said($0.sentence) },
            reached
                ? label("passes from \(pass): reached", "合格线 \(pass)：已达到")
                : label("passes from \(pass): not reached", "合格线 \(pass)：未达到"),
            label("standing: \(standing)", "结果：\(standing)"),
            result.grade.map { label("grade: \($0)", "等级：\($0)") },
        ].compactMap(\.self) + line.reasons.map { said($0.sentence) }
    }

    private func title(of one: ComponentResult.Member) -> String { title(of: .assessment(one.assessment)) }

    private func title(of source: GradebookRule.Source) -> String {
        said(source.title(among: assessments))
    }

    private func number(_ share: Ratio) -> String { share.percentage(decimals: 2) }
    private func percent(_ share: Ratio) -> String { label("\(number(share)) %", "\(number(share))%") }
}
