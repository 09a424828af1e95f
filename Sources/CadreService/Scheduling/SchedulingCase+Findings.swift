import CadreKit
import CadreModel
import CadreStore
import Timetabling

extension SchedulingCase {
    /// What a session placed by hand goes against, though nobody and nothing is booked twice.
    ///
    /// - Parameter others: the cohort's sessions apart from this one, drafts too.
    func findings(about session: Session, beside others: [Session]) -> [Finding] {
        guard let part = parts.indices.contains(session.partNumber - 1) ? parts[session.partNumber - 1] : nil
        else { return [] }
        let trainers = session.trainers.filter { $0.role == .lead }.flatMap { lead in
            self.trainers.filter { $0.trainer.id == lead.trainer }
        }
        let rooms = (self.rooms + roomsElsewhere.map(\.room)).filter { session.rooms.contains($0.id) }
        return [closed(session), outOfOrder(session, others), fullDay(session, others)].compactMap(\.self)
            + trainers.flatMap { findings(about: $0, teaching: part, in: session) }
            + rooms.compactMap { room in
                misfit(of: room, for: part.requirements).map { .warning("schedule.room-unfit", $0) }
            }
            + roomsElsewhere.filter { session.rooms.contains($0.room.id) }.map(elsewhere)
    }

    private func elsewhere(_ room: Room, _ other: Code) -> Finding {
        .warning(
            "schedule.other-site",
            LocalizedText(
                en: "room \(room.code) is at site \(other), cohort \(cohort.code) at \(site.code)",
                zhHans: "教室 \(room.code) 在场地 \(other)，而班级 \(cohort.code) 的场地是 \(site.code)"))
    }

    private func closed(_ session: Session) -> Finding? {
        let time = session.time
        guard !calendar.open.contains(time.timeline) else { return nil }
        let holiday = calendar.holidays.first { $0.day == time.day }
        return .warning(
            "schedule.outside-hours",
            holiday.map {
                LocalizedText(
                    en: "site \(site.code) is closed on \(time.day): \($0.name)",
                    zhHans: "场地 \(site.code) 于 \(time.day) 放假（\($0.name)）")
            }
                ?? LocalizedText(
                    en:
                        "\(time.minutes) minutes from \(time.day) \(time.start) are not within the working hours of site \(site.code)",
                    zhHans: "\(time.day) \(time.start) 起 \(time.minutes) 分钟，超出场地 \(site.code) 的工作时间"))
    }

    private func outOfOrder(_ session: Session, _ others: [Session]) -> Finding? {
        let overtaken = others.first { other in
            switch order(session.units, other.units) {
            case .before?: other.time.startsAt < session.time.endsAt
            case .after?: other.time.endsAt > session.time.startsAt
            case nil: false
            }
        }
        return overtaken.map { other in
            .warning(
                "schedule.out-of-order",
                LocalizedText(
                    en:
                        "it and session \(other.code) of \(other.time.day) \(other.time.start) are out of teaching order",
                    zhHans: "与课次 \(other.code)（\(other.time.day) \(other.time.start)）的教学顺序颠倒"))
        }
    }

    private func fullDay(_ session: Session, _ others: [Session]) -> Finding? {
        let sameDay = others.count { $0.time.day == session.time.day }
        guard sameDay >= rules.sessionsPerDay else { return nil }
        return .warning(
            "schedule.full-day",
            LocalizedText(
                en:
                    "cohort \(cohort.code) has \(sameDay) other sessions on \(session.time.day), of at most \(rules.sessionsPerDay) a day",
                zhHans:
                    "班级 \(cohort.code) 在 \(session.time.day) 已有 \(sameDay) 个其他课次，每天至多 \(rules.sessionsPerDay) 个"
            ))
    }

    private func findings(
        about trainer: AvailableTrainer, teaching part: Programme.Part, in session: Session
    ) -> [Finding] {
        let subject = part.requirements.trainerQualification
        let isAvailable = calendar.availability(hours: trainer.hours, exceptions: trainer.exceptions)
            .contains(session.time.timeline)
        let hasLeave = trainer.exceptions.contains { !$0.isAvailable && $0.day == session.time.day }
        // Where the site is closed its trainers are away as a matter of course.
        let isMissing = !isAvailable && (hasLeave || calendar.open.contains(session.time.timeline))
        let unqualified = LocalizedText(
            en: "\(trainer.name) is not qualified in \(subject)", zhHans: "\(trainer.name) 不具备“\(subject)”资质")
        let away = LocalizedText(
            en: "\(trainer.name) is away at \(session.time.day) \(session.time.start)",
            zhHans: "\(trainer.name) 在 \(session.time.day) \(session.time.start) 不可授课")
        return [
            trainer.trainer.qualifications.contains(subject)
                ? nil : .warning("schedule.trainer-unqualified", unqualified),
            isMissing ? .warning("schedule.trainer-away", away) : nil,
        ].compactMap(\.self)
    }
}

extension JointCase {
    /// What a session goes against of the rules that the department has set; it is the only one to be placed.
    func findings(about session: Session) throws -> [Finding] {
        guard let block = blocks.first?.block, let placement = placement(of: session) else { return [] }
        let plan = cases[0]
        let set: Set<Constraint> = [.weeklyMaximum, .rest, .way, .trainerLoad, .trainerRest, .trainerWay]
        let broken = try problem().constraints(brokenBy: 0, at: placement).filter(set.contains)
        return broken.map { constraint in
            .warning(
                "schedule.against-rules",
                plan.reason(
                    constraint, against: block, at: session.time,
                    in: rooms.first { session.rooms.contains($0.id) }, with: plan.trainers[placement.trainer])
            )
        } + [plan.wrongGap(around: session, block)].compactMap(\.self)
    }
}

extension SchedulingCase {
    /// Whether a session is too near to another part, or too far from it.
    fileprivate func wrongGap(around session: Session, _ block: SessionBlock) -> Finding? {
        let neighbours = [predecessor(of: block), successor(of: block)].compactMap(\.self)
        let wrong = neighbours.first { other in
            guard other.partNumber != session.partNumber else { return false }
            let gap = session.time.timeline.distance(to: other.time.timeline)
            return gap >= 0 && (gap < rules.leastGap || gap > rules.mostGap ?? .max)
        }
        return wrong.map { other in
            .warning(
                "schedule.against-rules",
                LocalizedText(
                    en: "it is too near to session \(other.code) of another part, or too far from it",
                    zhHans: "与另一部分的课次 \(other.code) 间隔过短或过长"))
        }
    }
}

extension Finding {
    fileprivate static func warning(_ code: String, _ reason: LocalizedText) -> Finding {
        Finding(.warning, code, reason)
    }
}
