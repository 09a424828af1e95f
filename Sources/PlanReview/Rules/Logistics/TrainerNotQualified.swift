import CadreKit
import CadreModel

struct TrainerNotQualified: ReviewRule {
    let code = "logistics.trainer-not-qualified"
    let area = ReviewArea.logistics
    let severity = Finding.Severity.error
    let sentence = LocalizedText(
        en: "For each part somebody among the named trainers is qualified.", zhHans: "每个部分都有具备资质的讲师。")
    let rationale = LocalizedText(
        en: "A timetable cannot be made around a qualification that nobody has.", zhHans: "没有人具备资质，课表就排不出来。")
    let source = "house rule"
    let hint = LocalizedText(
        en: "name another trainer, or record the qualification: `cadre trainer add … --qualified`",
        zhHans: "请更换讲师，或登记其资质：cadre trainer add … --qualified")
    let needs = ReviewNeed.department
    let examples: [RuleExample] = [
        .triggers(en: "a trainer without the qualification", zhHans: "讲师不具备资质", knowing: .fitting) {
            $0.logistics?.trainers = ["T-NEW"]
        },
        .triggers(en: "a trainer whom the department does not know", zhHans: "部门没有这位讲师", knowing: .fitting) {
            $0.logistics?.trainers = ["T-ZHAO", "T-GHOST"]
        },
        .passes(en: "a qualified trainer", zhHans: "讲师具备资质", knowing: .fitting),
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        guard let facts = plan.department, let logistics = plan.draft.logistics, !logistics.trainers.isEmpty
        else { return [] }
        let strangers = logistics.trainers.enumerated().filter { facts.trainers[$1] == nil }.map {
            ReviewProblem(
                at: "logistics.trainers[\($0)]", en: "the department has no trainer “\($1)”",
                zhHans: "部门没有编号为“\($1)”的讲师")
        }
        let known = logistics.trainers.compactMap { facts.trainers[$0] }
        return strangers
            + plan.draft.parts.enumerated().compactMap { index, part in
                guard let needed = plan.qualification(for: part),
                    !known.contains(where: { $0.contains(needed) })
                else { return nil }
                return ReviewProblem(
                    at: "parts[\(index)]", en: "none of the trainers is qualified in “\(needed)”",
                    zhHans: "没有一位讲师具备“\(needed)”资质")
            }
    }
}

extension ReviewedPlan {
    fileprivate func qualification(for part: PlanDraft.Part) -> Qualification? {
        module(of: part)?.requirements.trainerQualification
            ?? part.qualification.flatMap { try? Qualification($0) }
    }
}
