package import CadreKit

/// A module as whoever chooses, buys or books it reads it: what it is for, what it teaches, what it needs.
package struct CourseDescription {
    private let writer: ModuleWriter

    package init(of module: any CourseModule, in language: Language) {
        writer = ModuleWriter(module: module, language: language)
    }

    package var document: Document {
        Document(
            title: writer.said(module.title), in: writer.language,
            blocks: [.paragraph(writer.said(module.summary)), .facts(facts)] + objectives + outline
                + shortForm + assessments + writer.reading)
    }

    private var module: any CourseModule { writer.module }
}

extension CourseDescription {
    private var facts: [Fact] {
        let needs = module.requirements
        var facts = [
            Fact(writer.label("Module", "模块标识"), "\(module.id) \(module.version)"),
            Fact(writer.label("Teaching time", "课时"), writer.hours(module.minutes)),
            Fact(writer.label("Learners", "人数"), writer.range(needs.groupSize)),
            Fact(
                writer.label("Trainer qualified in", "讲师资质"), needs.trainerQualification.text),
        ]
        let room = needs.roomFeatures.map(\.text) + needs.equipment.map { "\($0.count) × \($0.equipment)" }
        if !room.isEmpty {
            facts.append(Fact(writer.label("Room and equipment", "教室与器材"), writer.joined(room)))
        }
        if !module.prerequisites.isEmpty {
            facts.append(
                Fact(
                    writer.label("After", "先修模块"), writer.joined(module.prerequisites.map(\.text))))
        }
        return facts
    }

    private var objectives: [Block] {
        writer.chapter(
            "What learners can do afterwards", "学完之后能做到",
            module.objectives.isEmpty
                ? []
                : [
                    .list(
                        module.objectives.map { one in
                            "\(writer.sentence(one)) [\(writer.said(one.level.title))]"
                        })
                ])
    }

    private var outline: [Block] {
        let rows = module.units.enumerated().map { number, unit in
            [
                "\(number + 1). \(writer.said(unit.title))", writer.minutes(unit.minutes),
                unit.topics.map { writer.said($0.title) }.joined(separator: writer.label("; ", "；")),
                writer.joined(unit.methods.map { writer.said($0.title) }),
            ]
        }
        let header = [
            writer.label("Unit", "单元"), writer.label("Time", "时长"),
            writer.label("Topics", "内容"), writer.label("Methods", "方法"),
        ]
        return writer.chapter("Outline", "课程大纲", rows.isEmpty ? [] : [.table(header: header, rows: rows)])
    }

    private var shortForm: [Block] {
        guard let note = module.abridgementNote else { return [] }
        let changes = module.units.enumerated().flatMap { number, unit in
            unit.activities.compactMap {
                change(in: $0).map { "\(number + 1). \(writer.said(unit.title)): \($0)" }
            }
        }
        return writer.chapter(
            "When there are only four hours", "只有四小时怎么讲",
            [
                .paragraph(writer.said(note)),
                .paragraph(
                    writer.label(
                        "That leaves \(writer.minutes(module.abridgedMinutes)) of teaching:",
                        "压缩后共 \(writer.minutes(module.abridgedMinutes))：")),
                .list(changes),
            ])
    }

    private func change(in activity: Activity) -> String? {
        let title = writer.said(activity.title)
        switch activity.abridgement {
        case .kept:
            return nil
        case .shortened(let minutes):
            return writer.label(
                "“\(title)” \(minutes) instead of \(activity.minutes) min",
                "“\(title)”由 \(activity.minutes) 分钟压缩为 \(minutes) 分钟")
        case .leftOut:
            return writer.label(
                "“\(title)” (\(activity.minutes) min) is left out", "略去“\(title)”（\(activity.minutes) 分钟）")
        }
    }

    private var assessments: [Block] {
        let rows = module.assessments.map { one in
            [
                one.id.text, writer.said(one.title), writer.said(one.stage.title),
                writer.said(one.respondent.title), writer.said(one.subject.title),
                "\(one.items.count)", one.maximum == .zero ? "–" : one.maximum.description,
            ]
        }
        let header = [
            writer.label("Id", "标识"), writer.label("Assessment", "测评"), writer.label("When", "时间"),
            writer.label("Filled in by", "填写人"), writer.label("Judges the", "评价对象"),
            writer.label("Items", "题数"), writer.label("Points", "分值"),
        ]
        return writer.chapter("Assessments", "测评", rows.isEmpty ? [] : [.table(header: header, rows: rows)])
    }
}
