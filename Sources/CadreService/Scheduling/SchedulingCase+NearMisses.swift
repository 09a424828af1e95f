import CadreKit
import CadreModel
import CadreStore
import Timetabling

extension SchedulingCase {
    /// What one constraint says against a block at a certain time, in a room and with a trainer.
    func reason(
        _ constraint: Constraint, against block: SessionBlock, at time: PlannedTime, in room: Room?,
        with trainer: AvailableTrainer
    ) -> LocalizedText {
        switch constraint {
        case .order:
            LocalizedText(
                en: "what comes before it would not be over, or what follows would have begun",
                zhHans: "与前后课次的教学顺序冲突")
        case .cohortOverlap:
            engaged(
                LocalizedText(en: "cohort \(cohort.code)", zhHans: "班级 \(cohort.code)"),
                bookings[.cohort(cohort.id), default: []], at: time)
        case .learnerOverlap: absentLearners(at: time)
        case .roomOverlap:
            taken(room, at: time)
        case .roomSite, .roomOpen:
            LocalizedText(
                en: "\(room?.code.text ?? "") is not open then", zhHans: "教室 \(room?.code.text ?? "") 当时不开放")
        case .roomSeats, .roomFeatures:
            room.flatMap { misfit(of: $0, for: block.part.requirements) }
                ?? LocalizedText(en: "no room fits", zhHans: "没有符合要求的教室")
        case .trainerQualification:
            trainer.isLearner
                ? LocalizedText(
                    en: "\(trainer.name) is a learner of cohort \(cohort.code)",
                    zhHans: "\(trainer.name)是班级 \(cohort.code) 的学员")
                : LocalizedText(
                    en: "\(trainer.name) is not qualified in \(block.part.requirements.trainerQualification)",
                    zhHans: "\(trainer.name)不具备“\(block.part.requirements.trainerQualification)”资质")
        case .trainerAvailability:
            LocalizedText(en: "\(trainer.name) is away then", zhHans: "\(trainer.name)当时不可授课")
        case .trainerOverlap:
            engaged(
                LocalizedText(en: trainer.name, zhHans: trainer.name), engagements(of: trainer), at: time)
        case .trainerLoad:
            LocalizedText(
                en: "\(trainer.name) has as many sessions as they may already",
                zhHans: "\(trainer.name)的课次已达上限")
        case .trainerRest:
            LocalizedText(
                en: "\(trainer.name) would lack rest from another day's session",
                zhHans: "\(trainer.name)与前后一天的课次间隔不足")
        case .trainerWay: onTheWay(trainer, at: time)
        case .workingHours, .dailyMaximum, .weeklyMaximum, .rest, .way, .equipment:
            timeReason(constraint, for: block) ?? LocalizedText(en: "", zhHans: "")
        }
    }

    private func engagements(of trainer: AvailableTrainer) -> [Booking] {
        bookings[.trainer(trainer.trainer.id), default: []] + trainer.learning
    }

    private func engaged(_ who: LocalizedText, _ bookings: [Booking], at time: PlannedTime) -> LocalizedText {
        let others = bookings.filter { $0.from < time.endsAt && $0.to > time.startsAt }
        guard let last = others.max(by: { $0.to < $1.to }) else {
            return LocalizedText(en: "\(who.en) is engaged then", zhHans: "\(who.zhHans)当时已有安排")
        }
        let end = calendar.clock.time(at: last.to)
        return LocalizedText(
            en: "\(who.en) has session \(last.sessionCode) until \(end)",
            zhHans: "\(who.zhHans)另有课次 \(last.sessionCode)，\(end) 结束")
    }

    private func taken(_ room: Room?, at time: PlannedTime) -> LocalizedText {
        let claims = room.map { bookings[.room($0.id), default: []] } ?? []
        let others = claims.filter { $0.from < time.endsAt && $0.to > time.startsAt }
        let code = room?.code.text ?? ""
        guard let last = others.max(by: { $0.to < $1.to }) else {
            return LocalizedText(en: "\(code) is taken then", zhHans: "教室 \(code) 当时已被占用")
        }
        let end = calendar.clock.time(at: last.to)
        return LocalizedText(
            en: "\(code) is taken by session \(last.sessionCode) until \(end)",
            zhHans: "教室 \(code) 由课次 \(last.sessionCode) 占用至 \(end)")
    }

    private func absentLearners(at time: PlannedTime) -> LocalizedText {
        let absent = learners.compactMap { learner in
            learner.bookings.first { $0.from < time.endsAt && $0.to > time.startsAt }.map {
                "\(learner.name) (\($0.sessionCode))"
            }
        }
        let names = absent.listed(upTo: 3)
        return LocalizedText(
            en: "learners are expected elsewhere: \(names.en)", zhHans: "学员另有课次：\(names.zhHans)")
    }

    private func onTheWay(_ trainer: AvailableTrainer, at time: PlannedTime) -> LocalizedText {
        let before = engagements(of: trainer).filter { $0.to <= time.startsAt }.max { $0.to < $1.to }
        guard let before else {
            return LocalizedText(
                en: "\(trainer.name) could not get to the next site in time",
                zhHans: "\(trainer.name)赶不上下一个场地的课次")
        }
        let end = calendar.clock.time(at: before.to)
        return LocalizedText(
            en: "\(trainer.name) is at another site until \(end) (session \(before.sessionCode))",
            zhHans: "\(trainer.name)在其他场地上课次 \(before.sessionCode)，\(end) 才结束，赶不过来")
    }
}
