import CadreKit
import CadreModel
import CadreStore
import Timetabling

extension SchedulingCase {
    /// Why a block finds no place, in sentences a coordinator can act on: one for rooms, one for trainers, one for
    /// each constraint on the time, of those that between them exclude every start; and what holds up the sessions
    /// before it where that is a reason.
    func reasons(against index: Int, in timetable: Timetable, for problem: Problem) throws -> [LocalizedText]
    {
        guard let obstacle = timetable.obstacles[index] else { return [] }
        guard obstacle.starts > 0 else { return [reasonForNoStart(blocks[index])] }
        guard obstacle.conflict.contains(.order), index > 0, let earlier = timetable.placements[index - 1]
        else { return reasons(obstacle, for: blocks[index]) }
        let code = try code(of: blocks[index - 1])
        let time = try calendar.plannedTime(earlier.start, minutes: blocks[index - 1].minutes)
        let order = LocalizedText(
            en: "it follows session \(code), which begins on \(time.day) at \(time.start) at the earliest",
            zhHans: "须排在课次 \(code) 之后，而该课次最早于 \(time.day) \(time.start) 开始")
        return [order] + reasons(obstacle, for: blocks[index])
            + [try delay(before: index, in: timetable, for: problem)].compactMap(\.self)
    }

    private func reasons(_ obstacle: Obstacle, for block: SessionBlock) -> [LocalizedText] {
        let counts = Dictionary(
            obstacle.exclusions.map { ($0.constraint, $0.starts) }, uniquingKeysWith: { $1 })
        let onTime = obstacle.conflict.compactMap { constraint in
            timeReason(constraint, for: block).map { reason in
                let share = share(counts[constraint] ?? 0, of: obstacle.starts)
                return LocalizedText.composed { reason.text(in: $0) + share.text(in: $0) }
            }
        }
        let onRooms = obstacle.rooms.map { shortage in
            roomReason(shortage, for: block, share: share(shortage.starts, of: obstacle.starts))
        }
        let onTrainers = obstacle.trainers.map { shortage in
            trainerReason(shortage, for: block, share: share(shortage.starts, of: obstacle.starts))
        }
        return onTime + [onRooms, onTrainers].compactMap(\.self)
    }

    /// The nearest session before that somebody or something else than the cohort's own sessions holds up.
    private func delay(before index: Int, in timetable: Timetable, for problem: Problem) throws
        -> LocalizedText?
    {
        for earlier in (0..<index).reversed() {
            let obstacle = FirstFit().obstacleToEarlierStart(of: earlier, in: timetable, for: problem)
            guard let obstacle, !Set(obstacle.conflict).isSubset(of: [.order, .dailyMaximum]) else {
                continue
            }
            let code = try code(of: blocks[earlier])
            let because = reasons(obstacle, for: blocks[earlier])
            return .composed { language in
                switch language {
                case .english:
                    "session \(code) cannot begin earlier: \(because.map(\.en).joined(separator: "; "))"
                case .simplifiedChinese:
                    "课次 \(code) 无法提前：\(because.map(\.zhHans).joined(separator: "；"))"
                }
            }
        }
        return nil
    }

    private func share(_ count: Int, of starts: Int) -> LocalizedText {
        count == starts
            ? LocalizedText(en: " (at all \(starts) starts)", zhHans: "（全部 \(starts) 个可选时段）")
            : LocalizedText(
                en: " (at \(count) of \(starts) starts)", zhHans: "（\(starts) 个可选时段中的 \(count) 个）")
    }

    func timeReason(_ constraint: Constraint, for block: SessionBlock) -> LocalizedText? {
        switch constraint {
        case .workingHours: tooLong(block)
        case .cohortOverlap:
            naming(bookings[.cohort(cohort.id), default: []]) { codes in
                LocalizedText(
                    en: "cohort \(cohort.code) has other sessions: \(codes.en)",
                    zhHans: "班级 \(cohort.code) 另有课次：\(codes.zhHans)")
            }
        case .learnerOverlap:
            naming(learners.flatMap(\.bookings)) { codes in
                let names = learners.map(\.name).listed(upTo: 3)
                return LocalizedText(
                    en: "learners have sessions of other cohorts: \(names.en) (\(codes.en))",
                    zhHans: "学员须参加其他班级的课次：\(names.zhHans)（\(codes.zhHans)）")
            }
        case .dailyMaximum:
            LocalizedText(
                en: "the cohort has its \(rules.sessionsPerDay) sessions of the day already",
                zhHans: "该班级当天已达 \(rules.sessionsPerDay) 个课次的上限")
        case .weeklyMaximum:
            LocalizedText(
                en: "the cohort has its \(rules.limit(.sessionsPerWeek) ?? 0) sessions of the week already",
                zhHans: "该班级当周已达 \(rules.limit(.sessionsPerWeek) ?? 0) 个课次的上限")
        case .rest:
            LocalizedText(
                en:
                    "the cohort has less than \(rules.cost(.restMinutes)) minutes of rest from another day's session",
                zhHans: "与前后一天的课次间隔不足 \(rules.cost(.restMinutes)) 分钟")
        case .way:
            LocalizedText(
                en: "learners cannot get there in time from a session at another site",
                zhHans: "学员从其他场地的课次赶来，路上时间不够")
        case .equipment: equipmentReason(block.part.requirements.equipment)
        case .order, .roomSite, .roomSeats, .roomFeatures, .roomOpen, .roomOverlap, .trainerQualification,
            .trainerAvailability, .trainerOverlap, .trainerLoad, .trainerRest, .trainerWay:
            nil
        }
    }

    private func equipmentReason(_ needs: [EquipmentNeed]) -> LocalizedText {
        let kinds = needs.map { need in
            let stock = equipment.first { $0.code == need.equipment }
            return LocalizedText(
                en: "\(need.count) × \(need.equipment) of \(stock?.quantity ?? 0)",
                zhHans:
                    "\(stock?.name ?? need.equipment.text) 需要 \(need.count) 件，共有 \(stock?.quantity ?? 0) 件")
        }
        return .composed { language in
            switch language {
            case .english:
                "too little equipment is free at \(site.code): \(kinds.map(\.en).joined(separator: ", "))"
            case .simplifiedChinese:
                "场地 \(site.code) 可用器材不足：\(kinds.map(\.zhHans).joined(separator: "；"))"
            }
        }
    }

    private func tooLong(_ block: SessionBlock) -> LocalizedText {
        LocalizedText(
            en: "its \(block.minutes) minutes do not fit into the working hours of site \(site.code)",
            zhHans: "课次时长 \(block.minutes) 分钟，场地 \(site.code) 没有足够长的连续工作时段")
    }

    /// Nobody works in these days, or never long enough, or sessions that stay where they are leave no time.
    private func reasonForNoStart(_ block: SessionBlock) -> LocalizedText {
        if calendar.starts(every: site.periodMinutes).isEmpty {
            let holidays = calendar.holidays.map { "\($0.day) \($0.name)" }
            let named = holidays.listed(upTo: 5)
            return holidays.isEmpty
                ? LocalizedText(
                    en: "site \(site.code) has no working hours in these days",
                    zhHans: "场地 \(site.code) 在此期间没有工作时间")
                : LocalizedText(
                    en: "site \(site.code) does not work in these days: \(named.en)",
                    zhHans: "场地 \(site.code) 在此期间没有工作时间：\(named.zhHans)")
        }
        if starts(for: block).isEmpty { return tooLong(block) }
        let bounds = [
            predecessor(of: block).map {
                LocalizedText(
                    en: "after session \($0.code) of \($0.time.day)",
                    zhHans: "课次 \($0.code)（\($0.time.day)）之后")
            },
            successor(of: block).map {
                LocalizedText(
                    en: "before session \($0.code) of \($0.time.day)",
                    zhHans: "课次 \($0.code)（\($0.time.day)）之前")
            },
        ].compactMap(\.self)
        return .composed { language in
            switch language {
            case .english:
                "it belongs \(bounds.map(\.en).joined(separator: " and ")), which leaves no start"
            case .simplifiedChinese:
                "按教学顺序须排在\(bounds.map(\.zhHans).joined(separator: "、"))，其间没有可选时段"
            }
        }
    }
}
