import CadreKit
import CadreModel

// What is taught when, and how it is judged.

extension TrainingPlanDocument {
    var teachingMinutes: Int { draft.parts.reduce(0) { $0 + minutes(of: $1) } }

    var outline: [Block] {
        let header = [label("Topic", "内容"), label("Time", "时长"), label("Methods", "方法")]
        let parts = draft.parts.enumerated().flatMap { index, part -> [Block] in
            let rows = module(of: part).map(rows(of:)) ?? part.topics.map(row(of:))
            let title = part.title ?? module(of: part).map { said($0.title) } ?? ""
            let heading = "\(part.number ?? "\(index + 1)")  \(title)"
            return [.heading(3, heading)] + (rows.isEmpty ? [] : [.table(header: header, rows: rows)])
        }
        return chapter("Outline", "课程大纲", parts)
    }

    var timetable: [Block] {
        let isDated = plan.meetings.contains { $0.time != nil }
        let rows = plan.meetings.enumerated().map { number, meeting in
            ["\(number + 1)"] + (isDated ? [when(meeting), meeting.place, meeting.trainers] : [])
                + [([meeting.title] + meeting.units.map { "– " + said($0) }).joined(separator: "\n")]
                + (isDated ? [] : [minutes(meeting.minutes)])
        }
        let header =
            [label("Session", "课次")]
            + (isDated ? [label("When", "时间"), label("Where", "地点"), label("Trainer", "讲师")] : [])
            + [label("Content", "课程内容")] + (isDated ? [] : [label("With breaks", "时长（含休息）")])
        let foreseen = (draft.logistics?.dates ?? []).map { date in
            [date.day, [date.from, date.to].compactMap(\.self).joined(separator: "–")].compactMap(\.self)
                .joined(separator: " ")
        }
        let days: [Block] =
            isDated || foreseen.isEmpty
            ? [] : [.paragraph(label("Foreseen: ", "计划时间：") + joined(foreseen))]
        return chapter("Timetable", "课程安排", days + (rows.isEmpty ? [] : [.table(header: header, rows: rows)]))
    }

    var assessment: [Block] {
        guard let gradebook = draft.gradebook else {
            return chapter("Marks", "考核办法", draft.certificate == nil ? [] : [.paragraph(certificate)])
        }
        let total = gradebook.components.compactMap(\.weight).reduce(0) {
            $0.addingReportingOverflow($1).partialValue
        }
        let rows = gradebook.components.map { component in
            let weight = component.weight ?? 0
            return [
                component.isAttendance
                    ? said(GradebookRule.Source.attendance.title) : assessments(of: component),
                total == 100 ? percent("\(weight)") : "\(weight) / \(total)",
                component.minimum.map(percent) ?? "–",
            ]
        }
        let header = [label("What counts", "考核项目"), label("Weight", "权重"), label("At least", "最低要求")]
        let pass = gradebook.pass.map {
            [Block.paragraph(label("Passed from \($0) % of the total.", "总成绩达到 \($0)% 为合格。"))]
        }
        let grades = gradebook.grades.map { grade in
            label(
                "\(grade.name ?? "") from \(grade.from ?? "") %", "\(grade.name ?? "") ≥ \(grade.from ?? "")%"
            )
        }
        return chapter(
            "Marks", "考核办法",
            (rows.isEmpty ? [] : [.table(header: header, rows: rows)]) + (pass ?? [])
                + (grades.isEmpty ? [] : [.paragraph(label("Grades: ", "成绩等级：") + joined(grades))])
                + [.paragraph(certificate)])
    }

    private var certificate: String {
        let title = draft.certificate?.title.map { label(" “\($0)”", "“\($0)”") } ?? ""
        let held = label("Whoever passes is given a certificate\(title)", "合格者颁发结业证书\(title)")
        guard let months = draft.certificate?.validMonths else {
            return held + label(" that holds for ever.", "，长期有效。")
        }
        return held + label(", valid for \(months) months.", "，有效期 \(months) 个月。")
    }

    /// By Kirkpatrick's four levels (1994).
    var evaluation: [Block] {
        guard let evaluation = draft.evaluation else { return [] }
        let tests = [evaluation.preTest, evaluation.postTest].compactMap(\.self).map(assessmentTitle)
        let days = evaluation.followUpDays.map { "\($0)" }.joined(separator: label(" and ", "、"))
        let followUp = joined(evaluation.followUp.map(assessmentTitle))
        let levels = [
            (label("Reaction", "反应"), evaluation.reactionSurvey.map(assessmentTitle) ?? ""),
            (label("Learning", "学习"), tests.joined(separator: label(", ", "、"))),
            (
                label("Behaviour", "行为"),
                followUp.isEmpty || days.isEmpty
                    ? followUp : followUp + label(" (after \(days) days)", "（训后第 \(days) 天）")
            ),
            (label("Results", "结果"), evaluation.businessMeasure ?? ""),
        ].filter { !$0.1.isEmpty }
        let header = [label("Level", "层次"), label("How it is shown", "评估方式")]
        return chapter(
            "Evaluation", "效果评估",
            levels.isEmpty ? [] : [.table(header: header, rows: levels.map { [$0.0, $0.1] })])
    }
}

extension TrainingPlanDocument {
    private func module(of part: PlanDraft.Part) -> (any CourseModule)? {
        part.module.flatMap { plan.modules[$0] }
    }

    private func minutes(of part: PlanDraft.Part) -> Int {
        module(of: part)?.minutes
            ?? part.topics.compactMap(\.minutes).filter { (1...10_000).contains($0) }.reduce(0, +)
    }

    private func rows(of module: any CourseModule) -> [[String]] {
        module.units.map { unit in
            [
                ([said(unit.title)] + unit.topics.map { "– " + said($0.title) }).joined(separator: "\n"),
                minutes(unit.minutes), joined(unit.methods.map { said($0.title) }),
            ]
        }
    }

    private func row(of topic: PlanDraft.Topic) -> [String] {
        let method = topic.method.flatMap(TeachingMethod.init).map { said($0.title) }
        return [
            ([topic.title ?? ""] + topic.points.map { "– " + $0 }).joined(separator: "\n"),
            topic.minutes.map { minutes($0) } ?? "", method ?? topic.method ?? "",
        ]
    }

    private func assessments(of component: PlanDraft.Gradebook.Component) -> String {
        let titles = joined(component.assessments.map(assessmentTitle))
        let lowest = component.dropLowest.map { label("; without the lowest \($0)", "；去掉最低 \($0) 项") }
        return component.name.map {
            label("\($0) (\(titles)\(lowest ?? ""))", "\($0)（\(titles)\(lowest ?? "")）")
        } ?? titles
    }

    private func percent(_ number: String) -> String { label("\(number) %", "\(number)%") }

    private func when(_ meeting: TrainingPlan.Meeting) -> String {
        guard let time = meeting.time else { return "" }
        let end = time.end
        return "\(time.day)\n\(said(time.day.weekdayTitle)) \(time.start)–\(end.time)"
    }
}
