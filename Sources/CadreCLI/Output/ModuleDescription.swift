import CadreKit

/// A module in words, from its summary to its trainer notes.
struct ModuleDescription {
    let module: any CourseModule
    let language: Language

    var text: String {
        ([heading, objectives] + module.units.enumerated().map(unit) + [assessments]).joined(
            separator: "\n\n")
    }

    private var heading: String {
        let needs = module.requirements
        return """
            \(said(module.title))  (\(module.id) \(module.version))
            \(said(module.summary))
            \(label("Teaching", "课时")): \(minutes(module.minutes))
            \(label("Group", "人数")): \(needs.groupSize.lowerBound)–\(needs.groupSize.upperBound)
            \(label("Trainer qualified in", "讲师资质")): \(needs.trainerQualification)
            \(label("Room", "教室设施")): \(needs.roomFeatures.map(\.text).joined(separator: ", "))
            """
    }

    private var objectives: String {
        let lines = module.objectives.map { one in
            "- \(said(one.condition))\(comma)\(said(one.performance))\(comma)\(said(one.criterion)) [\(said(one.level.title))]"
        }
        return ([label("Objectives", "学习目标")] + lines).joined(separator: "\n")
    }

    private func unit(_ number: Int, _ unit: CourseUnit) -> String {
        let topics = unit.topics.flatMap { topic in
            ["  * \(said(topic.title))"] + topic.points.map { "      - \(said($0))" }
        }
        let title = "\(number + 1). \(said(unit.title)) (\(minutes(unit.minutes)))"
        return ([title] + topics + unit.activities.flatMap(activity)).joined(separator: "\n")
    }

    private func activity(_ one: Activity) -> [String] {
        var facts = [said(one.method.title), minutes(one.minutes)]
        if let size = one.groupSize {
            facts.append(label("groups of", "每组") + " \(size.lowerBound)–\(size.upperBound)")
        }
        var lines = [
            "  > \(said(one.title)) [\(facts.joined(separator: ", "))]", indented(said(one.instructions)),
        ]
        if !one.materials.isEmpty {
            lines.append(
                indented(label("Materials", "材料") + ": " + one.materials.map(said).joined(separator: "; ")))
        }
        lines.append(indented(label("Trainer", "讲师提示") + ": " + said(one.trainerNotes)))
        return lines
    }

    private var assessments: String {
        let lines = module.assessments.map { one in
            "- \(one.id): \(said(one.title)) (\(said(one.stage.title)), \(one.items.count) \(label("items", "题")))"
        }
        return ([label("Assessments", "测评")] + lines).joined(separator: "\n")
    }

    private var comma: String { label(", ", "，") }

    private func said(_ text: LocalizedText) -> String { text.text(in: language) }

    private func label(_ en: String, _ zhHans: String) -> String {
        LocalizedText(en: en, zhHans: zhHans).text(in: language)
    }

    private func minutes(_ count: Int) -> String { "\(count) \(label("min", "分钟"))" }

    private func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }.joined(
            separator: "\n")
    }
}
