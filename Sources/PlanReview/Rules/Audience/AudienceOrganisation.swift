import CadreKit
import CadreModel

struct AudienceOrganisation: ReviewRule {
    let code = "audience.organisation"
    let area = ReviewArea.audience
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(
        en: "The plan says whom the learners report to and lead, or who will tell.",
        zhHans: "方案写明学员的上下级关系，或写明向谁了解。")
    let rationale = LocalizedText(
        en: "How to talk to superiors and staff cannot be taught without knowing who they are.",
        zhHans: "不清楚谁是上级、谁是下属，就无从设计对上、对下的沟通内容。")
    let source = "Goldstein, Ford, Training in Organizations, 2002 (organisation analysis)"
    let hint = LocalizedText(
        en: "add `audience: { organisation: … }`, or an entry of `unknowns` with `what`, `ask` and `by`",
        zhHans: "请补充 audience 下的 organisation；暂不清楚的，在 unknowns 中写明 what、ask、by")
    let examples: [RuleExample] = [
        .triggers(en: "an organisation chart nobody asks for", zhHans: "组织架构未知，也没有打算去问") {
            $0.audience?.organisation = nil
            $0.unknowns = [.open("客户的组织架构")]
        },
        .triggers(en: "not a word about the organisation", zhHans: "完全没有提到组织架构") {
            $0.audience?.organisation = nil
        },
        .passes(en: "unknown, to be asked for", zhHans: "暂不清楚，已安排了解") {
            $0.audience?.organisation = nil
            $0.unknowns[0].what = "客户的组织架构"
        },
        .passes(en: "unknown, in English", zhHans: "英文方案，已安排了解") {
            $0.audience?.organisation = nil
            $0.unknowns[0].what = "the client's organisation chart"
        },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        guard plan.draft.audience?.organisation.isBlank ?? true else { return [] }
        let declared = plan.draft.unknowns.firstIndex { unknown in
            ["组织", "架构", "上级", "汇报", "organisation", "organization", "reports to", "reporting line"].contains
            {
                unknown.what?.lowercased().contains($0) ?? false
            }
        }
        guard let declared else {
            return [
                ReviewProblem(
                    at: "audience", en: "whom the learners report to and lead is not said",
                    zhHans: "没有写明学员的上下级关系")
            ]
        }
        guard !plan.draft.unknowns[declared].isBeingAsked else { return [] }
        return [
            ReviewProblem(
                at: "unknowns[\(declared)]", en: "the client's organisation is unknown, and nobody is to ask",
                zhHans: "客户的组织架构未知，也没有安排人去了解")
        ]
    }
}
