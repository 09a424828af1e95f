import CadreKit
import CadreModel
import Timetabling

extension SchedulingCase {
    /// Why a block finds no place, in sentences a coordinator can act on.
    func reasons(_ obstacle: Obstacle, for block: SessionBlock) -> [LocalizedText] {
        guard obstacle.starts > 0 else {
            return [
                LocalizedText(
                    en: "the site \(site.code) has no working hours left in these days",
                    zhHans: "场地 \(site.code) 在此期间没有可用的工作时段")
            ]
        }
        let counts = Dictionary(
            obstacle.exclusions.map { ($0.constraint, $0.starts) }, uniquingKeysWith: { $1 })
        return obstacle.conflict.map { constraint in
            let share = LocalizedText(
                en: "\(counts[constraint] ?? 0) of \(obstacle.starts) starts",
                zhHans: "\(obstacle.starts) 个可选开始时间中的 \(counts[constraint] ?? 0) 个")
            let sentence = sentence(constraint, block)
            return .composed { language in
                switch language {
                case .english: "\(sentence.en) (\(share.en))"
                case .simplifiedChinese: "\(sentence.zhHans)（\(share.zhHans)）"
                }
            }
        }
    }

    private func sentence(_ constraint: Constraint, _ block: SessionBlock) -> LocalizedText {
        let needs = block.part.requirements
        let qualified = trainers.filter { $0.qualifications.contains(needs.trainerQualification) }
            .map(\.name)
        let large = rooms.filter { $0.seats >= cohort.capacity }.map(\.code.text)
        return switch constraint {
        case .workingHours:
            LocalizedText(
                en: "its \(block.minutes) minutes do not fit into the working hours of \(site.code)",
                zhHans: "\(block.minutes) 分钟超出场地 \(site.code) 的工作时间")
        case .order:
            LocalizedText(
                en: "it has to follow the session before it", zhHans: "须排在前一课次之后")
        case .cohortOverlap:
            LocalizedText(en: "the cohort has another session then", zhHans: "该班级同时段已有其他课次")
        case .learnerOverlap:
            LocalizedText(
                en: "a learner has a session of another cohort then", zhHans: "有学员同时段须参加其他班级的课次")
        case .dailyMaximum:
            LocalizedText(
                en: "the cohort has its \(problem.cohorts[0].sessionsPerDay) sessions of the day already",
                zhHans: "该班级当天已达 \(problem.cohorts[0].sessionsPerDay) 个课次的上限")
        case .equipment:
            LocalizedText(
                en: "too little equipment is free: \(needs.equipment.listed)",
                zhHans: "可用器材不足：\(needs.equipment.listed)")
        case .roomSeats:
            LocalizedText(
                en: "too few rooms at \(site.code) have \(cohort.capacity) seats: \(large.listed)",
                zhHans: "场地 \(site.code) 有 \(cohort.capacity) 个座位的教室不足：\(large.listed)")
        case .roomFeatures:
            LocalizedText(
                en: "the rooms lack what is needed: \(needs.roomFeatures.map(\.text).listed)",
                zhHans: "教室缺少所需设施：\(needs.roomFeatures.map(\.text).listed)")
        case .roomOpen:
            LocalizedText(en: "the rooms are closed then", zhHans: "教室当时不开放")
        case .roomOverlap:
            LocalizedText(
                en: "the rooms are taken by other sessions: \(large.listed)",
                zhHans: "教室已被其他课次占用：\(large.listed)")
        case .trainerQualification:
            LocalizedText(
                en: "too few trainers are qualified in \(needs.trainerQualification): \(qualified.listed)",
                zhHans: "具备“\(needs.trainerQualification)”资质的讲师不足：\(qualified.listed)")
        case .trainerAvailability:
            LocalizedText(
                en: "the trainers are not available then: \(qualified.listed)",
                zhHans: "讲师当时没有空：\(qualified.listed)")
        case .trainerOverlap:
            LocalizedText(
                en: "the trainers are teaching other sessions: \(qualified.listed)",
                zhHans: "讲师当时须上其他课次：\(qualified.listed)")
        }
    }
}

extension [String] {
    fileprivate var listed: String { isEmpty ? "–" : joined(separator: ", ") }
}

extension [EquipmentNeed] {
    fileprivate var listed: String { map { "\($0.equipment) × \($0.count)" }.listed }
}
