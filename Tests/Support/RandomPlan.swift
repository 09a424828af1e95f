import CadreKit
package import CadreModel

/// Plans such as nobody would write: members missing, numbers absurd, names that lead nowhere or in circles.
package struct RandomPlan {
    private var random: SplitMix64
    private let texts: [String]

    /// - Parameter texts: what may be written where a text belongs.
    package init(seed: UInt64, texts: [String] = Self.oddTexts) {
        random = SplitMix64(seed: seed)
        self.texts = texts
    }

    package mutating func draft() -> PlanDraft {
        var draft = PlanDraft()
        (draft.code, draft.title, draft.client) = (text(), text(), text())
        if chance() {
            var audience = PlanDraft.Audience()
            (audience.size, audience.role, audience.priorKnowledge) = (number(), text(), text())
            audience.organisation = text()
            draft.audience = audience
        }
        draft.unknowns = many { $0.unknown() }
        draft.goals = someTexts()
        draft.objectives = many { $0.objective() }
        draft.parts = many { $0.part() }
        draft.sessions = chance() ? sessions() : nil
        draft.gradebook = chance() ? gradebook() : nil
        draft.certificate = chance() ? certificate() : nil
        draft.evaluation = chance() ? evaluation() : nil
        draft.logistics = chance() ? logistics() : nil
        draft.review = many { $0.setting() }
        return draft
    }
}

extension RandomPlan {
    package static let oddTexts = [
        "", " ", "了解团队管理", "o1", "o2", "part-1", "上级", "understand", "70", "-3", "999999999999999999999",
        "2026-02-30",
        "2026-03-02", "25:99", "09:00", "quiz", "attendance", "off", "error", "audience.role", "lecture",
        "role-play",
        "3-4", "4-3", "0", "é\u{301}\u{200B}", "👩‍👩‍👧", "\u{202E}abc", "在十分钟内", "a\"b\\c\n{}", "team-management",
    ]
    private static let numbers = [Int.min, -1, 0, 1, 7, 45, 90, 480, 10_000, Int.max]

    private mutating func chance() -> Bool { Int.random(in: 0..<4, using: &random) > 0 }
    private mutating func text() -> String? {
        chance() ? someText() : nil
    }
    private mutating func someText() -> String { texts[Int.random(in: texts.indices, using: &random)] }
    private mutating func number() -> Int? {
        chance() ? Self.numbers[Int.random(in: Self.numbers.indices, using: &random)] : nil
    }
    private mutating func many<Element>(_ make: (inout Self) -> Element) -> [Element] {
        (0..<Int.random(in: 0...4, using: &random)).map { _ in make(&self) }
    }
    private mutating func someTexts() -> [String] { many { $0.someText() } }

    private mutating func unknown() -> PlanDraft.Unknown {
        var unknown = PlanDraft.Unknown()
        (unknown.what, unknown.ask, unknown.by) = (text(), text(), text())
        return unknown
    }

    private mutating func objective() -> PlanDraft.Objective {
        var objective = PlanDraft.Objective()
        (objective.id, objective.text, objective.level) = (text(), text(), text())
        (objective.condition, objective.criterion, objective.assessedBy) = (text(), text(), someTexts())
        return objective
    }

    private mutating func part() -> PlanDraft.Part {
        var part = PlanDraft.Part()
        (part.id, part.number, part.title, part.module) = (text(), text(), text(), text())
        (part.qualification, part.roomFeatures, part.requires) = (text(), someTexts(), someTexts())
        part.topics = many { $0.topic() }
        return part
    }

    private mutating func topic() -> PlanDraft.Topic {
        var topic = PlanDraft.Topic()
        (topic.number, topic.title, topic.minutes, topic.method) = (text(), text(), number(), text())
        (topic.groupSize, topic.objectives, topic.materials) = (text(), someTexts(), someTexts())
        topic.points = someTexts()
        return topic
    }

    private mutating func sessions() -> PlanDraft.Sessions {
        var sessions = PlanDraft.Sessions()
        (sessions.blockMinutes, sessions.breakMinutes) = (number(), number())
        (sessions.breakAfterMinutes, sessions.perDay) = (number(), number())
        return sessions
    }

    private mutating func gradebook() -> PlanDraft.Gradebook {
        var gradebook = PlanDraft.Gradebook()
        gradebook.components = many { plan in
            var component = PlanDraft.Gradebook.Component()
            (component.source, component.weight, component.minimum) = (
                plan.text(), plan.number(), plan.text()
            )
            (component.sources, component.name, component.dropLowest) = (
                plan.someTexts(), plan.text(), plan.number()
            )
            return component
        }
        (gradebook.pass, gradebook.retakes, gradebook.tries) = (text(), text(), number())
        (gradebook.retakeCap, gradebook.rounding, gradebook.decimals) = (text(), text(), number())
        gradebook.grades = many { plan in
            var grade = PlanDraft.Gradebook.Grade()
            (grade.name, grade.from) = (plan.text(), plan.text())
            return grade
        }
        return gradebook
    }

    private mutating func certificate() -> PlanDraft.Certificate {
        var certificate = PlanDraft.Certificate()
        (certificate.title, certificate.cpdHours) = (text(), text())
        (certificate.validMonths, certificate.recertifyDays) = (number(), number())
        return certificate
    }

    private mutating func evaluation() -> PlanDraft.Evaluation {
        var evaluation = PlanDraft.Evaluation()
        (evaluation.preTest, evaluation.postTest, evaluation.reactionSurvey) = (text(), text(), text())
        (evaluation.followUp, evaluation.businessMeasure) = (someTexts(), text())
        evaluation.followUpDays = many { $0.number() ?? 0 }
        return evaluation
    }

    private mutating func logistics() -> PlanDraft.Logistics {
        var logistics = PlanDraft.Logistics()
        (logistics.site, logistics.days, logistics.trainers) = (text(), number(), someTexts())
        (logistics.materials, logistics.budget) = (someTexts(), text())
        logistics.dates = many { plan in
            var date = PlanDraft.Logistics.Date()
            (date.day, date.from, date.to) = (plan.text(), plan.text(), plan.text())
            return date
        }
        logistics.budgetLines = many { plan in
            var line = PlanDraft.Logistics.Amount()
            (line.line, line.amount) = (plan.text(), plan.text())
            return line
        }
        logistics.costs = many { plan in
            var cost = PlanDraft.Logistics.Cost()
            (cost.item, cost.amount, cost.line) = (plan.text(), plan.text(), plan.text())
            return cost
        }
        return logistics
    }

    private mutating func setting() -> PlanDraft.ReviewSetting {
        var setting = PlanDraft.ReviewSetting()
        (setting.rule, setting.severity, setting.reason) = (text(), text(), text())
        return setting
    }
}
