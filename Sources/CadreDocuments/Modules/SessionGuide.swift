package import CadreKit

/// A module as its trainer has it in hand: every step with its time, its words, its sheets and its pitfalls.
package struct SessionGuide {
    private let writer: ModuleWriter

    package init(of module: any CourseModule, in language: Language) {
        writer = ModuleWriter(module: module, language: language)
    }

    package var document: Document {
        let starts = module.units.indices.map { module.units[..<$0].reduce(0) { $0 + $1.minutes } }
        return Document(
            title: writer.label("\(module.title.en): session guide", "\(module.title.zhHans)：讲师手册"),
            in: writer.language,
            blocks: overview + zip(module.units.indices, starts).flatMap { unit(at: $0, from: $1) }
                + instruments + writer.reading)
    }

    private var module: any CourseModule { writer.module }
}

extension SessionGuide {
    private var overview: [Block] {
        let objectives = module.objectives.map { "[\($0.id)] \(writer.sentence($0))" }
        return [.paragraph(writer.said(module.summary))]
            + writer.chapter("Objectives", "学习目标", objectives.isEmpty ? [] : [.list(objectives)])
            + writer.chapter("To prepare", "课前准备", materials.isEmpty ? [] : [.list(materials)])
            + writer.chapter(
                "When there are only four hours", "只有四小时怎么讲",
                module.abridgementNote.map { [.paragraph(writer.said($0))] } ?? [])
    }

    /// Everything that some activity needs, once each, in the order of first use.
    private var materials: [String] {
        var seen: Set<LocalizedText> = []
        return module.units.flatMap(\.activities).flatMap(\.materials)
            .filter { seen.insert($0).inserted }.map(writer.said)
    }

    private func unit(at index: Int, from start: Int) -> [Block] {
        let unit = module.units[index]
        var elapsed = start
        let heading =
            "\(index + 1). \(writer.said(unit.title)) (\(time(start))–\(time(start + unit.minutes)))"
        let topics = unit.topics.flatMap { topic -> [Block] in
            [.heading(3, writer.said(topic.title))]
                + (topic.points.isEmpty ? [] : [.list(topic.points.map(writer.said))])
        }
        let steps = unit.activities.flatMap { activity -> [Block] in
            defer { elapsed += activity.minutes }
            return step(activity, at: elapsed)
        }
        let goal = writer.label("Serves: ", "对应目标：") + writer.joined(unit.objectives.map(\.text))
        return [.heading(2, heading)] + (unit.objectives.isEmpty ? [] : [.paragraph(goal)]) + topics + steps
    }

    /// Time since the start, breaks not included: `1:05`.
    private func time(_ minutes: Int) -> String {
        let rest = minutes % 60
        return "\(minutes / 60):\(rest < 10 ? "0" : "")\(rest)"
    }

    private func step(_ activity: Activity, at start: Int) -> [Block] {
        var facts = [writer.said(activity.method.title), writer.minutes(activity.minutes)]
        if let size = activity.groupSize {
            facts.append(writer.label("groups of \(writer.range(size))", "每组 \(writer.range(size)) 人"))
        }
        if let short = shortForm(of: activity) { facts.append(short) }
        var blocks: [Block] = [
            .heading(3, "\(time(start)) \(writer.said(activity.title))"), .paragraph(writer.joined(facts)),
            .paragraph(writer.said(activity.instructions)),
        ]
        if !activity.materials.isEmpty {
            blocks.append(
                .paragraph(
                    writer.label("Materials: ", "材料：")
                        + activity.materials.map(writer.said).joined(separator: writer.label("; ", "；"))))
        }
        if let scenario = activity.scenario {
            blocks.append(
                .card(title: writer.label("For everybody", "人手一份"), [.paragraph(writer.said(scenario))]))
        }
        blocks += activity.roles.map { brief in
            .card(
                title: writer.label("Only for: \(brief.role.en)", "仅发给：\(brief.role.zhHans)"),
                [.paragraph(writer.said(brief.brief))])
        }
        if !activity.debrief.isEmpty {
            blocks += [
                .heading(4, writer.label("Questions for the debrief", "复盘提问")),
                .steps(activity.debrief.map(writer.said)),
            ]
        }
        return blocks + [
            .heading(4, writer.label("For the trainer", "讲师提示")),
            .paragraph(writer.said(activity.trainerNotes)),
        ]
    }

    private func shortForm(of activity: Activity) -> String? {
        switch activity.abridgement {
        case .kept: nil
        case .shortened(let minutes):
            writer.label("\(minutes) min in the form of four hours", "四小时版用 \(minutes) 分钟")
        case .leftOut: writer.label("left out in the form of four hours", "四小时版略去")
        }
    }

    /// The sheets that are filled in during or after the course; quizzes are taken on screen.
    private var instruments: [Block] {
        module.assessments.filter { $0.stage != .preTest && $0.stage != .postTest }.flatMap { one in
            [.heading(2, writer.said(one.title))]
                + AssessmentSheet(of: one, in: writer.language).blocks
        }
    }
}
