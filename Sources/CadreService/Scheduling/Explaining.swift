package import CadreKit
package import CadreModel
import CadreStore
package import Timetabling

/// What a cohort's timetable costs, what is against the rules in it, and why what is missing finds no place.
package struct ScheduleExplanation: Sendable {
    /// The dearest first; costs in units of five minutes' delay.
    package let costs: [Cost]
    /// Sessions that something stands against by now, with what it is.
    package let findings: [(session: Code, findings: [Finding])]
    package let missing: [Missing]

    package struct Cost: Sendable {
        package let wish: Wish
        package let cost: Int
        package let sessions: [Code]
        /// The trainer, room or part that it is about.
        package let subject: String
    }

    /// Something to be taught that there is no session for.
    package struct Missing: Sendable {
        package let code: Code
        package let title: String
        /// What stands against every start; empty where there is a place.
        package let reasons: [LocalizedText]
        /// The starts that the least stands against.
        package let nearMisses: [LocalizedText]
    }
}

extension TrainingService {
    /// Why the cohort's timetable is as it is.
    package func explainSchedule(of code: Code) throws -> ScheduleExplanation {
        try store.read { records in
            let cohort = try records.requireCohort(code)
            let sessions = try records.sessions(of: cohort.id)
            let open = sessions.filter { [.draft, .published].contains($0.status) }
            return ScheduleExplanation(
                costs: try costs(of: open, cohort, records),
                findings: try open.map { ($0.code, try records.findings(about: $0, at: now())) }
                    .filter { !$0.1.isEmpty },
                missing: try cohort.status.isClosed ? [] : missing(in: cohort, records))
        }
    }

    private func costs(
        of sessions: [Session], _ cohort: Cohort, _ records: ReadTransaction
    ) throws -> [ScheduleExplanation.Cost] {
        guard !sessions.isEmpty else { return [] }
        let days = sessions.map(\.time.day)
        let plan = JointCase([
            try SchedulingCase(
                of: cohort, from: days.reduce(cohort.startsOn, min), to: days.reduce(cohort.startsOn, max),
                isOnline: sessions.allSatisfy { $0.joinAddress != nil }, placing: .freeing(sessions),
                now: now(), records: records)
        ])
        let placements = plan.blocks.map { _, block in
            sessions.first { $0.code == block.session }.flatMap(plan.placement)
        }
        return try plan.problem().charges(on: placements).map(plan.cost).sorted {
            ($1.cost, $0.wish.rawValue) < ($0.cost, $1.wish.rawValue)
        }
    }

    private func missing(
        in cohort: Cohort, _ records: ReadTransaction
    ) throws -> [ScheduleExplanation.Missing] {
        let today = try records.clock(of: cohort).day(at: now())
        let first = max(cohort.startsOn, today)
        let last = max(first, cohort.endsOn ?? first.adding(days: 180))
        let alone = try SchedulingCase(
            of: cohort, from: first, to: last, isOnline: false, placing: .completing([]), now: now(),
            records: records)
        let plan = JointCase([alone])
        let problem = try plan.problem()
        let timetable = FirstFit().timetable(for: problem)
        return try alone.blocks.enumerated().map { index, block in
            let isStuck = timetable.placements[index] == nil
            return ScheduleExplanation.Missing(
                code: try alone.code(of: block), title: block.title,
                reasons: isStuck ? try alone.reasons(against: index, in: timetable, for: problem) : [],
                nearMisses: isStuck
                    ? try problem.nearMisses(of: index, in: timetable, atMost: 3).map {
                        try plan.sentence(about: $0, of: block)
                    } : [])
        }
    }
}

extension JointCase {
    fileprivate func cost(_ charge: Charge) throws -> ScheduleExplanation.Cost {
        let subject =
            switch charge.subject {
            case .audience(let number): cases.indices.contains(number) ? cases[number].cohort.code.text : ""
            case .trainer(let number): trainers[number].name
            case .room(let number): rooms[number].code.text
            case .series: charge.sessions.first.map { blocks[$0].block.part.title } ?? ""
            }
        return ScheduleExplanation.Cost(
            wish: charge.constraint, cost: charge.cost,
            sessions: try charge.sessions.map { try cases[blocks[$0].case].code(of: blocks[$0].block) },
            subject: subject)
    }

    /// "Thursday 2026-03-05 09:00–12:15 in BJ-101 with Lin: Lin has session SM-2026-2/1 until 11:30".
    fileprivate func sentence(about miss: NearMiss, of block: SessionBlock) throws -> LocalizedText {
        let plan = cases[0]
        let time = try plan.calendar.plannedTime(miss.placement.start, minutes: block.minutes)
        let end = time.end.time
        let weekday = Day.titles[time.day.weekday - 1]
        let room = miss.placement.room.map { rooms[$0] }
        let trainer = plan.trainers[miss.placement.trainer]
        let reasons = miss.broken.map {
            plan.reason($0, against: block, at: time, in: room, with: trainer)
        }
        return .composed { language in
            let because = reasons.map { $0.text(in: language) }
            return switch language {
            case .english:
                "\(weekday.en) \(time.day) \(time.start)–\(end)\(room.map { " in \($0.code)" } ?? "") with \(trainer.name): \(because.joined(separator: "; "))"
            case .simplifiedChinese:
                "\(time.day)（\(weekday.zhHans)）\(time.start)–\(end)\(room.map { "，\($0.code)" } ?? "")，\(trainer.name)：\(because.joined(separator: "；"))"
            }
        }
    }
}
