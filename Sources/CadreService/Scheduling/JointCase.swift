import CadreKit
import CadreModel
import CadreStore
import Timetabling

/// Cohorts that are planned together: their cases, and what they have in common.
struct JointCase {
    let cases: [SchedulingCase]
    /// What is to be placed, cohort by cohort.
    let blocks: [(case: Int, block: SessionBlock)]
    /// Of the cohorts' sites.
    let rooms: [Room]
    let trainers: [Trainer]
    /// Every site, those of the cohorts and those where people are expected as well.
    let sites: [Site]
    let freed: Set<Code>

    /// - Precondition: at least one case.
    init(_ cases: [SchedulingCase]) {
        self.cases = cases
        blocks = cases.enumerated().flatMap { number, plan in plan.blocks.map { (number, $0) } }
        sites = cases[0].sites
        var known: Set<RowID<Site>> = []
        rooms = cases.filter { known.insert($0.site.id).inserted }.flatMap(\.rooms)
        trainers = cases[0].trainers.map(\.trainer)
        freed = cases.reduce(into: []) { $0.formUnion($1.freed) }
    }

    /// Where a session is, in the problem's terms; nil for one whose trainer is not known here.
    func placement(of session: Session) -> Placement? {
        trainers.firstIndex { $0.id == session.lead }.map { trainer in
            Placement(
                start: .init(
                    minute: session.time.startsAt.timelineMinute, day: session.time.day.daysSinceEpoch),
                trainer: trainer, room: rooms.firstIndex { $0.id == session.rooms.first })
        }
    }

    /// The time of a block that is placed.
    func plannedTime(of index: Int, at placement: Placement) throws -> PlannedTime {
        let (number, block) = blocks[index]
        return try cases[number].calendar.plannedTime(placement.start, minutes: block.minutes)
    }
}
