package import CadreKit
package import CadreModel
package import CadreService
import CadreStore
import Foundation

/// A small training department in memory: a site with two rooms, two trainers, twelve people, a programme of
/// two parts and one cohort of ten with nobody enrolled.
///
/// It is made with the store's verbs alone, so that each test exercises only the service method it is about.
package struct Department {
    package let service: TrainingService
    package let coordinator: Actor = .operator(name: "李梅")
    package let people: [Person]
    package let cohort: Cohort

    /// - Parameter now: where the service's clock stands.
    package init(
        at now: Instant = .testStart, registry: Registry? = nil, content: CourseContent = .twoParts,
        capacity: Int = 10
    ) throws {
        service = try .inMemory(at: now, registry: registry)
        (people, cohort) = try service.store.write(
            Verb("department.build"), on: "test", by: .system, at: .testStart
        ) { transaction in
            let uids = UIDs()
            let people = try transaction.addPeople(uids)
            let site = try transaction.addPlaces(uids)
            try transaction.addTrainers(people, uids)
            let cohort = try transaction.addCohort(of: content, at: site, capacity: capacity, uids)
            return (people, cohort)
        }
    }
}

extension CourseContent {
    /// Part 1 has two units of 90 minutes, part 2 one of 120; attendance weighs all of the gradebook.
    package static var twoParts: CourseContent { twoParts() }

    /// The same for trainers of another qualification, with more of the two flipcharts, or with longer breaks.
    package static func twoParts(
        qualification: Qualification = "sales", flipcharts: Int = 1, pause: Int = 15
    ) -> CourseContent {
        let requirements = DeliveryRequirements(
            roomFeatures: ["projector"], groupSize: 4...16, trainerQualification: qualification,
            equipment: [EquipmentNeed("flipchart", count: flipcharts)])
        let units = [("a", 90), ("b", 90), ("c", 120)].map { id, minutes in
            Programme.Unit(id: id, title: LocalizedText(asTyped: id), minutes: minutes)
        }
        let code: Code
        do { code = try Code("SM") } catch { preconditionFailure("\(error)") }
        return CourseContent(
            programme: Programme(
                code: code, title: "销售经理培训",
                parts: [
                    .init(title: "One", module: nil, units: Array(units[0...1]), requirements: requirements),
                    .init(title: "Two", module: nil, units: [units[2]], requirements: requirements),
                ],
                sessionPattern: SessionPattern(
                    blockMinutes: 210, breakMinutes: pause, breakAfterMinutes: 90, sessionsPerDay: 2),
                gradebook: GradebookRule(
                    components: [.init(source: .attendance, weight: 1, passMinimum: nil)],
                    passTotal: Ratio(4, 5), retakes: .best, tries: 3, excusedCounts: false)),
            modules: [])
    }
}

/// UUID-shaped names that count up.
private final class UIDs {
    private var count = 0

    func next() -> UID {
        count += 1
        return UID("00000000-0000-4000-9000-\(String(count + 1_000_000_000_000).suffix(12))")
    }
}

extension WriteTransaction {
    fileprivate func addPeople(_ uids: UIDs) throws -> [Person] {
        _ = try addOrganisationUnit(
            uid: uids.next(), code: Code("ACME"), name: "客户公司", kind: .client, below: nil)
        guard let unit = try records.organisationUnit(Code("ACME")) else { return [] }
        let names = ["陈晨", "林静", "Ada Wong", "王强", "赵敏", "周杰", "孙丽", "吴迪", "郑爽", "冯远", "陈讲师", "林讲师"]
        for (index, name) in names.enumerated() {
            _ = try addPerson(
                uid: uids.next(), in: unit, name: name, employeeNumber: "E\(index + 1)",
                email: "p\(index + 1)@example.com", mobile: nil, jobTitle: nil, manager: nil)
        }
        return try records.people().sorted { $0.id < $1.id }
    }

    fileprivate func addPlaces(_ uids: UIDs) throws -> RowID<Site> {
        let site = try addSite(
            uid: uids.next(), code: Code("BJ"), name: "北京培训中心", address: nil, zone: "Asia/Shanghai",
            periodMinutes: 30, hours: workingWeek)
        for (code, seats) in [("BJ-101", 12), ("BJ-102", 20)] {
            _ = try addRoom(
                uid: uids.next(), site: site, code: Code(code), name: code, seats: seats,
                features: ["projector"])
        }
        _ = try addEquipment(
            uid: uids.next(), site: site, code: "flipchart", name: "白板架", quantity: 2)
        return site
    }

    fileprivate func addTrainers(_ people: [Person], _ uids: UIDs) throws {
        for (code, person) in zip(["T1", "T2"], people.suffix(2)) {
            _ = try addTrainer(
                uid: uids.next(), code: Code(code), person: person.id, qualifications: ["sales"],
                hours: workingWeek)
        }
    }

    fileprivate func addCohort(
        of content: CourseContent, at site: RowID<Site>, capacity: Int, _ uids: UIDs
    ) throws -> Cohort {
        let draft = try addPlanDraft(
            uid: uids.next(), code: content.programme.code, title: content.programme.title, source: "",
            findings: [])
        let revision = try addRevision(
            of: content.programme, from: draft, programmeUID: uids.next(), revisionUID: uids.next())
        let json = String(decoding: try JSONEncoder().encode(content), as: UTF8.self)
        let snapshot = try keepContent(json, hash: String(repeating: "0", count: 64))
        guard let start = Day("2026-03-02") else { throw StoreError.refused(detail: "day") }
        let code = try Code("SM-2026-1")
        _ = try addCohort(
            uid: uids.next(), code: code, title: "2026 春季班", revision: revision, content: snapshot,
            site: site,
            capacity: capacity, startsOn: start, endsOn: nil)
        guard let cohort = try records.cohort(code) else { throw StoreError.refused(detail: "cohort") }
        return cohort
    }

    /// Monday to Friday, 09:00 to 12:30 and 13:30 to 18:00.
    private var workingWeek: [WeeklyHours] {
        (1...5).flatMap { day in
            [WeeklyHours(weekday: day, minutes: 540..<750), WeeklyHours(weekday: day, minutes: 810..<1080)]
        }
    }
}
