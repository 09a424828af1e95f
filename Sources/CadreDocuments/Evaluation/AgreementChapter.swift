import CadreKit
import CadreModel
import Psychometrics

/// How far raters agree, on the whole and criterion by criterion.
struct AgreementChapter: Wording {
    let agreement: RaterAgreement
    let language: Language

    var blocks: [Block] {
        [.heading(2, label("Raters", "评分人一致性"))] + (agreement.total.map { [.facts(facts($0))] } ?? [])
            + [
                .table(
                    header: [
                        label("Criterion", "评分标准"), label("Same level", "评级相同"),
                        label("Weighted kappa", "加权 κ"),
                    ],
                    rows: agreement.criteria.map {
                        [
                            "\($0.item.id) \(said($0.item.prompt))", percent($0.same),
                            $0.kappa.map { decimal($0.value, 2) } ?? "–",
                        ]
                    })
            ]
    }

    private func facts(_ total: IntraclassCorrelation) -> [Fact] {
        let model = total.model == .twoWay ? "ICC(2,1)" : "ICC(1,1)"
        return [
            Fact(
                label("One rater’s marks", "单人评分的信度"),
                estimate(total.single)
                    + label(", \(model), \(total.subjects) performances", "，\(model)，\(total.subjects) 份")),
            Fact(
                label("The mean of \(total.raters) raters", "\(total.raters) 人平均分的信度"),
                decimal(total.average, 2)),
        ]
    }
}
