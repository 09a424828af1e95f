import CadreModel
import CadreStore
import Timetabling

/// The rules of timetabling as they hold for one cohort.
struct CohortRules {
    let department: SchedulingRules
    private let scopes: [RuleScope]
    /// As the programme's plan says.
    private let plannedSessionsPerDay: Int

    init(of cohort: Cohort, sessionsPerDay: Int, _ records: ReadTransaction) throws {
        department = try records.schedulingRules()
        let programme = try records.programmeRevision(cohort.revision)?.programmeID
        scopes =
            [.cohort(cohort.id)] + [programme.map { .programme($0) }].compactMap(\.self)
            + [.site(cohort.site)]
        plannedSessionsPerDay = sessionsPerDay
    }

    var sessionsPerDay: Int { limit(.sessionsPerDay) ?? plannedSessionsPerDay }

    /// Nil for none.
    func limit(_ rule: SchedulingRule) -> Int? { department.value(of: rule, within: scopes) }

    func cost(_ rule: SchedulingRule) -> Int { department.cost(rule, within: scopes) }

    var limits: Problem.Limits {
        var limits = Problem.Limits()
        limits.sessionsPerDay = sessionsPerDay
        limits.sessionsPerWeek = limit(.sessionsPerWeek)
        limits.rest = cost(.restMinutes)
        return limits
    }

    /// Minutes from the end of one part to the beginning of the next.
    var leastGap: Int { cost(.leastGapDays) * 1_440 }
    var mostGap: Int? { limit(.mostGapDays).map { $0 * 1_440 } }

    var series: Problem.Series {
        var series = Problem.Series()
        series.weightPerFurtherRoom = cost(.costOfFurtherRoom)
        series.weightPerFurtherTrainer = cost(.costOfFurtherTrainer)
        series.days = cost(.spreadDays)
        series.weightPerMissingDay = cost(.costOfMissingDay)
        return series
    }
}

extension SchedulingRules {
    func limits(of trainer: RowID<Trainer>) -> Problem.Limits {
        var limits = Problem.Limits()
        limits.sessionsPerDay = value(of: .trainerSessionsPerDay, within: [.trainer(trainer)])
        limits.sessionsPerWeek = value(of: .trainerSessionsPerWeek, within: [.trainer(trainer)])
        limits.rest = cost(.trainerRestMinutes, within: [.trainer(trainer)])
        return limits
    }

    /// How many sessions a week a trainer should teach; nil where nothing is said of it.
    func usualLoad(of trainer: RowID<Trainer>) -> ClosedRange<Int>? {
        let least = value(of: .usualLoadFrom, within: [.trainer(trainer)])
        let most = value(of: .usualLoadTo, within: [.trainer(trainer)])
        guard least != nil || most != nil else { return nil }
        return (least ?? 0)...max(least ?? 0, most ?? 1_000)
    }

    /// Minutes from one site to another, by their numbers here; empty where nobody needs any.
    func travel(between sites: [Site]) -> [[Int]] {
        let minutes = sites.map { cost(.travelMinutes, within: [.site($0.id)]) }
        guard minutes.contains(where: { $0 > 0 }) else { return [] }
        return sites.indices.map { one in
            sites.indices.map { $0 == one ? 0 : max(minutes[one], minutes[$0]) }
        }
    }
}
