import CadreKit
import CadreModel
import CadreStore
import Timetabling

extension SchedulingCase {
    /// Which rooms there are and what stands against each.
    func roomReason(
        _ shortage: Obstacle.Shortage, for block: SessionBlock, share: LocalizedText
    ) -> LocalizedText {
        guard !rooms.isEmpty else {
            return LocalizedText(en: "site \(site.code) has no rooms", zhHans: "场地 \(site.code) 没有教室")
        }
        let misfits = rooms.map { misfit(of: $0, for: block.part.requirements) }
        let details = zip(rooms, zip(misfits, shortage.exclusions)).map { room, facts in
            facts.0
                ?? naming(bookings[.room(room.id), default: []]) { codes in
                    let count = facts.1.reduce(0) { $0 + $1.starts }
                    return LocalizedText(
                        en: "\(room.code) is taken at \(count) (\(codes.en))",
                        zhHans: "\(room.code) 有 \(count) 个时段被占用（\(codes.zhHans)）")
                }
        }
        let lead =
            misfits.contains(nil)
            ? LocalizedText(
                en: "no room at \(site.code) is free\(share.en)",
                zhHans: "场地 \(site.code) 没有空闲教室\(share.zhHans)")
            : LocalizedText(
                en: "no room at \(site.code) fits", zhHans: "场地 \(site.code) 没有符合要求的教室")
        return lead.followed(by: details)
    }

    /// Who is qualified and what keeps each from teaching.
    func trainerReason(
        _ shortage: Obstacle.Shortage, for block: SessionBlock, share: LocalizedText
    ) -> LocalizedText {
        let subject = block.part.requirements.trainerQualification
        let details = zip(trainers, shortage.exclusions)
            .filter { $0.0.trainer.qualifications.contains(subject) }
            .map { trainer, exclusions in absence(of: trainer, exclusions) }
        guard !details.isEmpty else {
            return LocalizedText(
                en: "no trainer is qualified in \(subject)", zhHans: "没有具备“\(subject)”资质的讲师")
        }
        return LocalizedText(
            en: "no trainer qualified in \(subject) is free\(share.en)",
            zhHans: "具备“\(subject)”资质的讲师都没有空\(share.zhHans)"
        ).followed(by: details)
    }

    /// Why the room is too small or badly furnished for the cohort; nil when it is neither.
    func misfit(of room: Room, for needs: DeliveryRequirements) -> LocalizedText? {
        let missing = needs.roomFeatures.filter { !room.features.contains($0) }
            .map(\.text).listed(upTo: 5)
        if room.seats < cohort.capacity {
            return LocalizedText(
                en: "\(room.code) has \(room.seats) seats for \(cohort.capacity) learners",
                zhHans: "\(room.code) 只有 \(room.seats) 个座位，需要 \(cohort.capacity) 个")
        }
        return missing.en.isEmpty
            ? nil
            : LocalizedText(
                en: "\(room.code) lacks \(missing.en)", zhHans: "\(room.code) 缺少 \(missing.zhHans)")
    }

    private func absence(of trainer: AvailableTrainer, _ exclusions: [Obstacle.Exclusion]) -> LocalizedText {
        if trainer.isLearner {
            return LocalizedText(
                en: "\(trainer.name) is a learner of cohort \(cohort.code)",
                zhHans: "\(trainer.name)是班级 \(cohort.code) 的学员")
        }
        let parts = exclusions.compactMap { exclusion -> LocalizedText? in
            switch exclusion.constraint {
            case .trainerOverlap:
                naming(bookings[.trainer(trainer.trainer.id), default: []] + trainer.learning) { codes in
                    LocalizedText(
                        en: trainer.learning.isEmpty
                            ? "teaches at \(exclusion.starts) (\(codes.en))"
                            : "teaches or learns at \(exclusion.starts) (\(codes.en))",
                        zhHans: "\(exclusion.starts) 个时段另有课次（\(codes.zhHans)）")
                }
            case .trainerAvailability:
                leave(of: trainer).map { days in
                    LocalizedText(
                        en: "is away at \(exclusion.starts) (\(days.en))",
                        zhHans: "\(exclusion.starts) 个时段不可授课（\(days.zhHans)）")
                }
                    ?? LocalizedText(
                        en: "is away at \(exclusion.starts)", zhHans: "\(exclusion.starts) 个时段不可授课")
            case .trainerLoad:
                LocalizedText(
                    en: "has as many sessions as they may at \(exclusion.starts)",
                    zhHans: "\(exclusion.starts) 个时段已达课次上限")
            case .trainerRest:
                LocalizedText(
                    en: "lacks rest from another day's session at \(exclusion.starts)",
                    zhHans: "\(exclusion.starts) 个时段与前后一天的课次间隔不足")
            case .trainerWay:
                LocalizedText(
                    en: "cannot get there in time from another site at \(exclusion.starts)",
                    zhHans: "\(exclusion.starts) 个时段从其他场地赶不过来")
            default: nil
            }
        }
        return .composed { language in
            switch language {
            case .english: "\(trainer.name) \(parts.map(\.en).joined(separator: " and "))"
            case .simplifiedChinese: "\(trainer.name)有 \(parts.map(\.zhHans).joined(separator: "、"))"
            }
        }
    }

    /// The trainer's days off among the days looked at; nil when the weekly hours are the reason.
    private func leave(of trainer: AvailableTrainer) -> LocalizedText? {
        let days = trainer.exceptions
            .filter { !$0.isAvailable && calendar.days.contains($0.day.daysSinceEpoch) }
            .map { [$0.day.description, $0.reason].compactMap(\.self).joined(separator: " ") }
        return days.isEmpty ? nil : days.listed(upTo: 3)
    }

    /// A sentence with the codes of the sessions that these bookings are of.
    func naming(
        _ bookings: [Booking], _ sentence: (_ codes: LocalizedText) -> LocalizedText
    ) -> LocalizedText {
        let codes = bookings.map(\.sessionCode.text)
        return sentence(
            codes.enumerated().filter { !codes[..<$0].contains($1) }.map(\.element).listed(upTo: 3))
    }
}

extension LocalizedText {
    /// The text, a colon, and what belongs to it.
    fileprivate func followed(by details: [LocalizedText]) -> LocalizedText {
        .composed { language in
            switch language {
            case .english: "\(en): \(details.map(\.en).joined(separator: "; "))"
            case .simplifiedChinese: "\(zhHans)：\(details.map(\.zhHans).joined(separator: "；"))"
            }
        }
    }
}

extension [String] {
    /// The first few, and how many more there are.
    func listed(upTo limit: Int) -> LocalizedText {
        let more = count - limit
        return LocalizedText(
            en: prefix(limit).joined(separator: ", ") + (more > 0 ? " and \(more) more" : ""),
            zhHans: prefix(limit).joined(separator: "、") + (more > 0 ? "等 \(count) 项" : ""))
    }
}
