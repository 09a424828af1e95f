import CadreKit
import CadreModel
import CadreStore
import Timetabling

extension JointCase {
    /// The case in numbers: rooms, trainers and sites by their place in the lists here, minutes since
    /// 1970-01-01T00:00Z, days since 1970-01-01.
    func problem() throws -> Problem {
        let names = Names(needs: blocks.map(\.block.part.requirements), stock: stocks)
        let siteOfSession = siteOfSession
        let shared = sharedLearners
        let rules = cases[0].rules.department
        var wishes = Problem.Wishes()
        wishes.weightPerFurtherSite = rules.cost(.costOfFurtherSite)
        wishes.weightOfUnequalLoad = rules.cost(.costOfUnequalLoad)
        return try Problem(
            rooms: rooms.map { room(numbered: $0, names) },
            trainers: cases[0].trainers.indices.map { trainer($0, names, siteOfSession) },
            cohorts: cases.map { plan in
                var cohort = Problem.Cohort(
                    open: plan.calendar.open, engagements: plan.held.map { plan.engagement($0, number(of:)) },
                    learners: shared.indices.filter { plan.members.contains(shared[$0]) })
                cohort.trainers = Set(plan.trainers.indices.filter { plan.trainers[$0].isLearner })
                cohort.limits = plan.rules.limits
                cohort.weightPerIsolatedSession = plan.rules.cost(.costOfIsolatedSession)
                return cohort
            },
            learners: shared.map { person in
                let bookings = cases.flatMap(\.learners).filter { $0.person == person }.flatMap(\.bookings)
                return engagements(bookings, siteOfSession)
            },
            equipment: names.equipment.map(stock), series: series(siteOfSession), sessions: sessions(names),
            travel: rules.travel(between: sites), wishes: wishes)
    }

    private func number(of site: RowID<Site>) -> Int { sites.firstIndex { $0.id == site } ?? 0 }

    /// Learners who are expected elsewhere, or belong to more than one of the cohorts.
    private var sharedLearners: [RowID<Person>] {
        let memberships = cases.flatMap(\.members).reduce(into: [:]) { $0[$1, default: 0] += 1 }
        let several = memberships.filter { $0.value > 1 }.map(\.key)
        return Set(several + cases.flatMap(\.learners).map(\.person)).sorted()
    }

    /// Which site a booked session is at, by its room.
    private var siteOfSession: [Code: Int] {
        let rooms = cases[0].rooms + cases[0].roomsElsewhere.map(\.room)
        let sites = Dictionary(uniqueKeysWithValues: rooms.map { ($0.id, number(of: $0.site)) })
        return cases.flatMap { $0.bookings.values.joined() }.reduce(into: [:]) { result, booking in
            if case .room(let id) = booking.resource { result[booking.sessionCode] = sites[id] }
        }
    }

    private func engagements(_ bookings: [Booking], _ siteOfSession: [Code: Int]) -> [Problem.Engagement] {
        Set(bookings.filter { !freed.contains($0.sessionCode) }).map { booking in
            Problem.Engagement(
                booking.timeline, day: cases[0].calendar.clock.day(at: booking.from).daysSinceEpoch,
                site: siteOfSession[booking.sessionCode])
        }.sorted { $0.time.lowerBound < $1.time.lowerBound }
    }

    /// What is claimed of something, by the cohorts' own pinned or waiting drafts as well.
    private func bookings(of resource: Booking.Resource) -> [Booking] {
        Array(Set(cases.flatMap { $0.bookings[resource, default: []] }))
            .filter { !freed.contains($0.sessionCode) }
    }

    private func room(numbered room: Room, _ names: Names) -> Problem.Room {
        var numbered = Problem.Room(
            open: union(at: room.site) { $0.calendar.open },
            busy: Intervals(bookings(of: .room(room.id)).map(\.timeline)), seats: room.seats,
            features: names.features.indices(where: room.features.contains))
        numbered.site = number(of: room.site)
        return numbered
    }

    /// Over the cohorts of a site, each of which looks at days of its own.
    private func union(at site: RowID<Site>, _ hours: (SchedulingCase) -> Intervals) -> Intervals {
        Intervals(cases.filter { $0.site.id == site }.flatMap { hours($0).ranges })
    }

    private func trainer(_ index: Int, _ names: Names, _ siteOfSession: [Code: Int]) -> Problem.Trainer {
        let trainer = trainers[index]
        let views = cases.map { $0.trainers[index] }
        let learning = views.flatMap(\.learning)
        var numbered = Problem.Trainer(
            available: sites.map { site in
                union(at: site.id) {
                    $0.calendar.availability(hours: views[0].hours, exceptions: views[0].exceptions)
                }
            },
            engagements: engagements(bookings(of: .trainer(trainer.id)) + learning, siteOfSession),
            qualifications: names.qualifications.indices(where: trainer.qualifications.contains))
        let rules = cases[0].rules.department
        numbered.limits = rules.limits(of: trainer.id)
        numbered.usualLoad = rules.usualLoad(of: trainer.id)
        numbered.weightOutsideUsualLoad = rules.cost(.costOutsideUsualLoad, within: [.trainer(trainer.id)])
        return numbered
    }

    /// Parts of cohorts, in the order of the cohorts.
    private var parts: [(case: Int, number: Int)] {
        cases.enumerated().flatMap { number, plan in plan.parts.indices.map { (number, $0 + 1) } }
    }

    private func series(_ siteOfSession: [Code: Int]) -> [Problem.Series] {
        parts.map { number, part in
            let plan = cases[number]
            let held = plan.held.filter { $0.partNumber == part }
            var series = plan.rules.series
            series.knownDays = Set(held.map(\.time.day.daysSinceEpoch))
            series.knownRooms = Set(
                held.flatMap(\.rooms).compactMap { id in rooms.firstIndex { $0.id == id } })
            series.knownTrainers = Set(
                held.compactMap(\.lead).compactMap { id in trainers.firstIndex { $0.id == id } })
            return series
        }
    }

    private func sessions(_ names: Names) -> [Problem.Session] {
        let offsets = cases.indices.map { number in parts.firstIndex { $0.case == number } ?? 0 }
        return blocks.enumerated().map { index, entry in
            let (number, block) = entry
            let plan = cases[number]
            let needs = block.part.requirements
            var session = Problem.Session(
                minutes: block.minutes, cohorts: [number], seats: plan.cohort.capacity,
                qualification: names.qualifications.firstIndex(of: needs.trainerQualification) ?? 0,
                starts: plan.possibleStarts(for: block), series: offsets[number] + block.partNumber - 1)
            session.site = self.number(of: plan.site.id)
            session.needsRoom = !plan.isOnline
            session.features = names.features.indices(where: needs.roomFeatures.contains)
            session.equipment = plan.isOnline ? [] : names.uses(of: needs.equipment, at: plan.site.id)
            if index > 0, blocks[index - 1].case == number {
                let isNewPart = blocks[index - 1].block.partNumber != block.partNumber
                session.after = [
                    .init(
                        index - 1, leastGap: isNewPart ? plan.rules.leastGap : 0,
                        mostGap: isNewPart ? plan.rules.mostGap : nil)
                ]
            }
            session.weightOfLateness = plan.rules.cost(.costOfDelay)
            session.weightPerSeatShort = plan.rules.cost(.costOfSeatShort)
            session.weightOfEmptySeats = plan.rules.cost(.costOfEmptySeats)
            return session
        }
    }

    private var stocks: [Stock] {
        sites.flatMap { site in
            let plans = cases.filter { $0.site.id == site.id }
            let needs = plans.flatMap(\.blocks).flatMap(\.part.requirements.equipment)
            return Set(needs.map(\.equipment)).sorted().map { kind in
                Stock(site: site.id, kind: kind, equipment: plans[0].equipment.first { $0.code == kind })
            }
        }
    }

    private func stock(_ stock: Stock) -> Problem.Equipment {
        guard let equipment = stock.equipment else { return .init(quantity: 0, claims: []) }
        return .init(
            quantity: equipment.quantity,
            claims: bookings(of: .equipment(equipment.id)).map {
                .init(time: $0.timeline, quantity: $0.quantity)
            })
    }
}

/// A kind of equipment at one site.
private struct Stock {
    let site: RowID<Site>
    let kind: EquipmentCode
    /// Nil where the site has none.
    let equipment: Equipment?
}

/// What the problem's indices stand for.
private struct Names {
    let features: [RoomFeature]
    let qualifications: [Qualification]
    let equipment: [Stock]

    init(needs: [DeliveryRequirements], stock: [Stock]) {
        features = Set(needs.flatMap(\.roomFeatures)).sorted()
        qualifications = Set(needs.map(\.trainerQualification)).sorted()
        equipment = stock
    }

    func uses(of needs: [EquipmentNeed], at site: RowID<Site>) -> [Problem.EquipmentUse] {
        needs.compactMap { need in
            equipment.firstIndex { $0.site == site && $0.kind == need.equipment }.map {
                .init(kind: $0, quantity: need.count)
            }
        }
    }
}

extension SchedulingCase {
    /// A session that stays where it is.
    fileprivate func engagement(
        _ session: Session, _ number: (RowID<Site>) -> Int
    ) -> Problem.Engagement {
        let elsewhere = roomsElsewhere.first { session.rooms.contains($0.room.id) }?.room.site
        return Problem.Engagement(
            session.time.timeline, day: session.time.day.daysSinceEpoch,
            site: session.rooms.isEmpty ? nil : number(elsewhere ?? site.id))
    }

    /// The starts between the sessions that stay before and after it.
    fileprivate func possibleStarts(for block: SessionBlock) -> [Problem.Start] {
        let before = predecessor(of: block)
        let after = successor(of: block)
        func gaps(_ other: Session?) -> (least: Int, most: Int) {
            guard let other, other.partNumber != block.partNumber else { return (0, .max / 2) }
            return (rules.leastGap, rules.mostGap ?? .max / 2)
        }
        return starts(for: block).filter { start in
            if let before {
                let gap = start.minute - before.time.timeline.upperBound
                if gap < gaps(before).least || gap > gaps(before).most { return false }
            }
            if let after {
                let gap = after.time.timeline.lowerBound - start.minute - block.minutes
                if gap < gaps(after).least || gap > gaps(after).most { return false }
            }
            return true
        }
    }

    /// The starts from which the block is over before the site closes.
    func starts(for block: SessionBlock) -> [Problem.Start] {
        let open = calendar.open
        return calendar.starts(every: site.periodMinutes)
            .filter { open.contains($0.minute..<$0.minute + block.minutes) }
    }
}

extension Array {
    fileprivate func indices(where isWanted: (Element) -> Bool) -> Set<Int> {
        Set(indices.filter { isWanted(self[$0]) })
    }
}
