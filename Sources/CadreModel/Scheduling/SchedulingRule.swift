package import CadreKit

/// A rule of timetabling that a department sets for itself: a limit, or what it costs to go against a wish.
///
/// Costs are in units of five minutes' delay of one session.
package enum SchedulingRule: String, Sendable, CaseIterable, Codable {
    case sessionsPerDay = "sessions-per-day"
    case sessionsPerWeek = "sessions-per-week"
    case restMinutes = "rest-minutes"
    case leastGapDays = "least-gap-days"
    case mostGapDays = "most-gap-days"
    case spreadDays = "spread-days"
    case travelMinutes = "travel-minutes"
    case trainerSessionsPerDay = "trainer-sessions-per-day"
    case trainerSessionsPerWeek = "trainer-sessions-per-week"
    case trainerRestMinutes = "trainer-rest-minutes"
    case usualLoadFrom = "usual-load-from"
    case usualLoadTo = "usual-load-to"
    case costOfDelay = "cost-delay"
    case costOfFurtherRoom = "cost-further-room"
    case costOfFurtherTrainer = "cost-further-trainer"
    case costOfEmptySeats = "cost-empty-seats"
    case costOfSeatShort = "cost-seat-short"
    case costOfIsolatedSession = "cost-isolated-session"
    case costOfMissingDay = "cost-missing-day"
    case costOfChange = "cost-change"
    case costOutsideUsualLoad = "cost-outside-usual-load"
    case costOfFurtherSite = "cost-further-site"
    case costOfUnequalLoad = "cost-unequal-load"

    /// Whom a rule is about, and so for what it can be set apart from the whole department.
    package enum Reach: Sendable {
        case cohorts, sites, trainers, department
    }

    package var reach: Reach {
        switch self {
        case .sessionsPerDay, .sessionsPerWeek, .restMinutes, .leastGapDays, .mostGapDays, .spreadDays,
            .costOfDelay, .costOfFurtherRoom, .costOfFurtherTrainer, .costOfEmptySeats, .costOfSeatShort,
            .costOfIsolatedSession, .costOfMissingDay, .costOfChange:
            .cohorts
        case .travelMinutes: .sites
        case .trainerSessionsPerDay, .trainerSessionsPerWeek, .trainerRestMinutes, .usualLoadFrom,
            .usualLoadTo, .costOutsideUsualLoad:
            .trainers
        case .costOfFurtherSite, .costOfUnequalLoad: .department
        }
    }

    /// What holds where nothing is set; nil for no limit.
    package var usual: Int? {
        switch self {
        case .sessionsPerDay, .sessionsPerWeek, .mostGapDays, .trainerSessionsPerDay,
            .trainerSessionsPerWeek, .usualLoadFrom, .usualLoadTo:
            nil
        case .restMinutes, .leastGapDays, .spreadDays, .travelMinutes, .trainerRestMinutes,
            .costOfSeatShort, .costOfIsolatedSession, .costOfMissingDay, .costOutsideUsualLoad,
            .costOfFurtherSite, .costOfUnequalLoad:
            0
        case .costOfDelay: 1
        case .costOfFurtherRoom: 72
        case .costOfFurtherTrainer: 144
        case .costOfEmptySeats: 3
        case .costOfChange: 12
        }
    }

    /// The values that make sense.
    package var range: ClosedRange<Int> {
        switch self {
        case .sessionsPerDay, .trainerSessionsPerDay: 1...24
        case .sessionsPerWeek, .trainerSessionsPerWeek: 1...100
        case .usualLoadFrom, .usualLoadTo: 0...100
        case .restMinutes, .trainerRestMinutes, .travelMinutes: 0...1_440
        case .leastGapDays, .mostGapDays: 0...730
        case .spreadDays: 0...60
        case .costOfDelay, .costOfFurtherRoom, .costOfFurtherTrainer, .costOfEmptySeats, .costOfSeatShort,
            .costOfIsolatedSession, .costOfMissingDay, .costOfChange, .costOutsideUsualLoad,
            .costOfFurtherSite, .costOfUnequalLoad:
            0...10_000
        }
    }

    /// The rule in one sentence.
    package var title: LocalizedText {
        switch self {
        case .sessionsPerDay:
            LocalizedText(en: "most sessions of a cohort on a day", zhHans: "班级每天最多课次数")
        case .sessionsPerWeek:
            LocalizedText(en: "most sessions of a cohort in a week", zhHans: "班级每周最多课次数")
        case .restMinutes:
            LocalizedText(
                en: "minutes from a cohort's last session of a day to its next day's first",
                zhHans: "班级当天最后一课至次日第一课的最短间隔（分钟）")
        case .leastGapDays:
            LocalizedText(
                en: "days of 24 hours from the end of a part to the beginning of the next, at least",
                zhHans: "前后两部分之间的最短间隔（天，按 24 小时计）")
        case .mostGapDays:
            LocalizedText(
                en: "days of 24 hours from the end of a part to the beginning of the next, at most",
                zhHans: "前后两部分之间的最长间隔（天，按 24 小时计）")
        case .spreadDays:
            LocalizedText(en: "days over which a part should be spread", zhHans: "每部分宜分布的天数")
        case .travelMinutes:
            LocalizedText(
                en: "minutes to any other site; of two sites the larger number counts",
                zhHans: "往返其他场地的路程（分钟），两个场地取较大值")
        case .trainerSessionsPerDay:
            LocalizedText(en: "most sessions of a trainer on a day", zhHans: "讲师每天最多课次数")
        case .trainerSessionsPerWeek:
            LocalizedText(en: "most sessions of a trainer in a week", zhHans: "讲师每周最多课次数")
        case .trainerRestMinutes:
            LocalizedText(
                en: "minutes from a trainer's last session of a day to the next day's first",
                zhHans: "讲师当天最后一课至次日第一课的最短间隔（分钟）")
        case .usualLoadFrom:
            LocalizedText(en: "sessions a week that a trainer should teach, at least", zhHans: "讲师每周宜授课次数下限")
        case .usualLoadTo:
            LocalizedText(en: "sessions a week that a trainer should teach, at most", zhHans: "讲师每周宜授课次数上限")
        case .costOfDelay:
            LocalizedText(en: "a session five minutes later than it could be", zhHans: "课次每推迟 5 分钟的代价")
        case .costOfFurtherRoom:
            LocalizedText(en: "each further room of a part", zhHans: "同一部分每多用一间教室的代价")
        case .costOfFurtherTrainer:
            LocalizedText(en: "each further trainer of a part", zhHans: "同一部分每多用一位讲师的代价")
        case .costOfEmptySeats:
            LocalizedText(en: "each ten seats that stay empty", zhHans: "每空置 10 个座位的代价")
        case .costOfSeatShort:
            LocalizedText(
                en: "each learner without a seat; 0: everybody must have one",
                zhHans: "每缺一个座位的代价（0 表示座位必须足够）")
        case .costOfIsolatedSession:
            LocalizedText(
                en: "a session without another of the cohort right before or after it",
                zhHans: "孤立课次（前后均无本班课次）的代价")
        case .costOfMissingDay:
            LocalizedText(
                en: "each day by which a part is spread too little", zhHans: "每部分少分布一天的代价")
        case .costOfChange:
            LocalizedText(
                en: "another room or trainer than people were told; another time costs twice as much",
                zhHans: "与已通知的安排相比更换教室或讲师的代价（改时间加倍）")
        case .costOutsideUsualLoad:
            LocalizedText(
                en: "each session a week above or below the usual load", zhHans: "每周超出或低于宜授课次数的代价（每课次）")
        case .costOfFurtherSite:
            LocalizedText(en: "each further site of a trainer in one week", zhHans: "讲师一周内每多去一个场地的代价")
        case .costOfUnequalLoad:
            LocalizedText(
                en: "unequal loads of trainers: times the square of each one's sessions",
                zhHans: "讲师课量不均的代价（按各自课次数的平方计）")
        }
    }
}
