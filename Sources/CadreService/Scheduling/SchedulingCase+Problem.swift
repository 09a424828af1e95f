import CadreKit
import CadreModel
import CadreStore
import Timetabling

extension SchedulingCase {
    /// The case in numbers: rooms and trainers by their place in the lists here, minutes since
    /// 1970-01-01T00:00Z, days since 1970-01-01.
    func problem() throws -> Problem {
        let needs = blocks.map(\.part.requirements)
        let names = Names(
            features: Array(Set(needs.flatMap(\.roomFeatures))).sorted(),
            qualifications: Array(Set(needs.map(\.trainerQualification))).sorted(),
            equipment: Array(Set(needs.flatMap(\.equipment).map(\.equipment))).sorted())
        let open = calendar.open
        return try Problem(
            rooms: rooms.map { room in
                .init(
                    open: open, busy: time(of: .room(room.id)), seats: room.seats,
                    features: names.features.indices(where: room.features.contains))
            },
            trainers: trainers.map { trainer in
                .init(
                    available: calendar.availability(hours: trainer.hours, exceptions: trainer.exceptions),
                    busy: Intervals(
                        (bookings[.trainer(trainer.trainer.id), default: []] + trainer.learning)
                            .map(\.timeline)),
                    qualifications: trainer.isLearner
                        ? []
                        : names.qualifications.indices(where: trainer.trainer.qualifications.contains))
            },
            cohorts: [
                .init(
                    open: open, busy: time(of: .cohort(cohort.id)), learners: Array(learners.indices),
                    sessionsPerDay: sessionsPerDay,
                    sessionsOnDay: Dictionary(grouping: held, by: \.time.day.daysSinceEpoch)
                        .mapValues(\.count))
            ],
            learnersBusy: learners.map { Intervals($0.bookings.map(\.timeline)) },
            equipment: names.equipment.map(stock),
            sessions: sessions(names))
    }

    private func sessions(_ names: Names) -> [Problem.Session] {
        blocks.enumerated().map { index, block in
            let needs = block.part.requirements
            let earliest = predecessor(of: block)?.time.endsAt.timelineMinute ?? .min
            let latest = successor(of: block)?.time.startsAt.timelineMinute ?? .max
            return Problem.Session(
                minutes: block.minutes, cohorts: [0], needsRoom: !isOnline, seats: cohort.capacity,
                features: names.features.indices(where: needs.roomFeatures.contains),
                qualification: names.qualifications.firstIndex(of: needs.trainerQualification) ?? 0,
                equipment: isOnline
                    ? []
                    : needs.equipment.compactMap { need in
                        names.equipment.firstIndex(of: need.equipment).map {
                            .init(kind: $0, quantity: need.count)
                        }
                    },
                starts: starts(for: block).filter {
                    $0.minute >= earliest && $0.minute + block.minutes <= latest
                },
                after: index > 0 ? [index - 1] : [], series: block.partNumber)
        }
    }

    /// The starts from which the block is over before the site closes.
    func starts(for block: SessionBlock) -> [Problem.Start] {
        let open = calendar.open
        return calendar.starts(every: site.periodMinutes)
            .filter { open.contains($0.minute..<$0.minute + block.minutes) }
    }

    private func stock(of kind: EquipmentCode) -> Problem.Equipment {
        guard let stock = equipment.first(where: { $0.code == kind }) else {
            return .init(quantity: 0, claims: [])
        }
        let claims = bookings[.equipment(stock.id), default: []]
        return .init(
            quantity: stock.quantity, claims: claims.map { .init(time: $0.timeline, quantity: $0.quantity) })
    }

    private func time(of resource: Booking.Resource) -> Intervals {
        Intervals(bookings[resource, default: []].map(\.timeline))
    }

    /// What the problem's indices stand for.
    private struct Names {
        let features: [RoomFeature]
        let qualifications: [Qualification]
        let equipment: [EquipmentCode]
    }
}

extension Booking {
    /// The minutes of the timeline that the booking touches.
    var timeline: Range<Int> { from.timelineMinute..<Int((to.seconds + 59) / 60) }
}

extension PlannedTime {
    var timeline: Range<Int> { startsAt.timelineMinute..<startsAt.timelineMinute + minutes }
}

extension Array {
    fileprivate func indices(where isWanted: (Element) -> Bool) -> Set<Int> {
        Set(indices.filter { isWanted(self[$0]) })
    }
}
