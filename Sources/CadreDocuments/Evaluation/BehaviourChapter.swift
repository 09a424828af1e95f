import CadreKit
import CadreModel

/// Level 3: what learners, managers and peers see done otherwise, side by side.
struct BehaviourChapter: Wording {
    let behaviour: BehaviourResult
    let day: Day
    let language: Language

    private var sides: [Respondent] {
        Respondent.allCases.filter { side in
            behaviour.surveys.contains { $0.definition.respondent == side }
        }
    }

    var blocks: [Block] {
        let none = label("The programme has no follow-up.", "该培训方案没有安排训后跟踪。")
        let heading = Block.heading(2, label("3. Behaviour", "三、行为层"))
        guard !behaviour.surveys.isEmpty else { return [heading, .paragraph(none)] }
        let shared = Set(behaviour.themes.map(\.item.id))
        return [heading, returns] + (behaviour.themes.isEmpty ? [] : themes)
            + behaviour.surveys.flatMap {
                SurveyBlocks(survey: $0, language: language, leavingOut: shared).blocks
            }
    }

    private var returns: Block {
        let states: [FollowUp.State] = [.answered, .notYet, .due, .overdue, .nobodyNamed]
        return .table(
            header: [label("Filled in by", "填写人"), label("forms", "份数")] + states.map { said($0.title) },
            rows: sides.map { side in
                let counts = behaviour.states(of: side, on: day)
                return [said(side.title), "\(counts.values.reduce(0, +))"]
                    + states.map { "\(counts[$0] ?? 0)" }
            })
    }

    private var themes: [Block] {
        let table = Block.table(
            header: [label("Since the course", "培训以来")] + sides.map { said($0.title) },
            rows: behaviour.themes.map { theme in
                [said(theme.item.prompt)]
                    + sides.map { side in
                        theme.ratings[side].map { "\(decimal($0.mean, 2)) (\($0.count))" } ?? "–"
                    }
            })
        let levels = behaviour.themes.first?.item.levels ?? []
        let scale = levels.map { "\($0.value) \(said($0.label))" }
            .joined(separator: label(", ", "，"))
        let legend = label(
            "Means, with the number of answers: \(scale). –: too few to be shown.",
            "均值，括号内为作答份数：\(scale)。“–”表示人数不足，不展示。")
        return [table, .paragraph(legend)]
    }
}
