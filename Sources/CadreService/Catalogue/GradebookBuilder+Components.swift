import CadreKit
import CadreModel

// What counts.

extension GradebookBuilder {
    mutating func component(
        _ draft: PlanDraft.Gradebook.Component, _ index: Int
    ) -> GradebookRule.Component? {
        let path = "gradebook.components[\(index)]"
        let minimum = draft.minimum.flatMap { percentage($0, path + ".minimum") }
        let weight =
            number(draft.weight, 0...1_000_000, path + ".weight", "plan.gradebook-weight") ?? 0
        guard draft.source != nil || !draft.sources.isEmpty else {
            note(
                .error, "plan.gradebook-no-source", path, en: "nothing says what counts here",
                zhHans: "没有写明该项以什么计分",
                hint: LocalizedText(
                    en: "add `source: attendance`, or an assessment's id",
                    zhHans: "请添加 source: attendance，或填写测评标识"))
            return nil
        }
        if draft.weight == nil {
            note(
                .warning, "plan.gradebook-no-weight", path,
                en: "“\(draft.title)” has no weight and adds nothing to the total",
                zhHans: "“\(draft.title)”没有写明权重，不计入总成绩",
                hint: LocalizedText(
                    en: "add `weight:`; `weight: 0` where only the minimum matters",
                    zhHans: "请添加 weight；如只看最低要求，请写 weight: 0"))
        }
        guard let source = draft.sources.isEmpty ? single(draft, path) : group(draft, path) else {
            return nil
        }
        return GradebookRule.Component(source: source, weight: weight, passMinimum: minimum)
    }

    /// - Parameter components: in the places in which they are written; nil where one could not be read.
    mutating func refuseTwins(_ components: [GradebookRule.Component?]) {
        for (index, component) in components.enumerated() {
            guard let component else { continue }
            let earlier = components[..<index].compactMap { $0?.source }
            let isTwin = earlier.contains { $0.key == component.source.key }
            let assessments = Set(earlier.flatMap(\.assessments))
            guard isTwin || component.source.assessments.contains(where: assessments.contains) else {
                continue
            }
            note(
                .error, "plan.gradebook-twice", "gradebook.components[\(index)]",
                en: "this counts twice", zhHans: "该项重复计分")
        }
        let read = components.compactMap(\.self)
        if !read.isEmpty, read.allSatisfy({ $0.weight == 0 }) {
            note(
                .error, "plan.gradebook-weightless", "gradebook.components",
                en: "no component has a weight", zhHans: "所有组成部分的权重均为 0")
        }
    }

    private mutating func single(
        _ draft: PlanDraft.Gradebook.Component, _ path: String
    ) -> GradebookRule.Source? {
        guard !draft.isAttendance else { return .attendance }
        guard let name = draft.source else { return nil }
        return assessment(name, path + ".source").map { .assessment($0) }
    }

    private mutating func group(
        _ draft: PlanDraft.Gradebook.Component, _ path: String
    ) -> GradebookRule.Source? {
        if let source = draft.source {
            note(
                .error, "plan.gradebook-two-sources", path,
                en: "`source: \(source)` and `sources` cannot both say what counts here",
                zhHans: "source（\(source)）与 sources 不能同时填写",
                hint: LocalizedText(en: "keep one of them", zhHans: "请只保留其中一个"))
        }
        let ids = draft.sources.indices.compactMap { assessment(draft.sources[$0], "\(path).sources[\($0)]") }
        if Set(ids).count < ids.count {
            note(
                .error, "plan.gradebook-twice", path + ".sources",
                en: "an assessment counts twice here", zhHans: "同一测评在此重复计分")
        }
        let dropped = number(
            draft.dropLowest, 0...max(0, draft.sources.count - 1), path + ".drop_lowest",
            "plan.gradebook-drop")
        let reserved = [GradebookRule.Source.attendance.key, GradebookDecisions.totalKey]
        guard let name = draft.name, !reserved.contains(name),
            !assessments.contains(where: { $0.id.text == name })
        else {
            note(
                .error, "plan.gradebook-no-name", path,
                en: "several assessments that count as one need a name of their own",
                zhHans: "合并计分的测评须有自己的名称",
                hint: LocalizedText(en: "add `name: Tests`", zhHans: "请添加 name，例如 name: 结业测验"))
            return nil
        }
        guard ids.count == draft.sources.count else { return nil }
        return .group(GradebookRule.Group(name: name, assessments: ids, dropLowest: dropped ?? 0))
    }

    private mutating func assessment(_ name: String, _ path: String) -> AssessmentID? {
        let countable = assessments.filter(\.countsForLearner)
        if let assessment = countable.first(where: { $0.id.text == name }) { return assessment.id }
        let known = (["attendance"] + countable.map(\.id.text)).joined(separator: ", ")
        note(
            .error, "plan.unknown-assessment", path,
            en: "“\(name)” is not an assessment of a learner in this plan's modules",
            zhHans: "本方案的模块中没有针对学员的测评“\(name)”",
            hint: LocalizedText(en: "there are \(known)", zhHans: "可用：\(known)"))
        return nil
    }
}
