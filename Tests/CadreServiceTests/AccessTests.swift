import CadreKit
import CadreModel
import CadreService
import CadreStore
import Support
import Testing

struct AccessTests {
    @Test func refusesAnAccountWithoutARoleAndWritesNothing() throws {
        let department = try Department()
        let before = try department.service.auditLog().count
        #expect(throws: AccessError.notAllowed(actor: "陈晨", verb: "room.add")) {
            try department.addRoom(by: department.account(0))
        }
        #expect(try department.service.rooms().count == 2)
        #expect(try department.service.auditLog().count == before)
    }

    @Test func letsACoordinatorOfTheSiteAndNotOfAnother() throws {
        let department = try Department()
        try department.service.addSite(
            Code("SH"), name: "上海", address: nil, zone: "Asia/Shanghai", periodMinutes: 30, hours: [],
            by: department.coordinator)
        try department.service.grant(
            .coordinator, in: .site(Code("SH")), to: "E1", by: department.coordinator)
        #expect(throws: AccessError.self) { try department.addRoom(by: department.account(0)) }
        try department.service.grant(
            .coordinator, in: .site(Code("BJ")), to: "E2", by: department.coordinator)
        try department.addRoom(by: department.account(1))
        #expect(try department.service.rooms().count == 3)
    }

    @Test func letsACoordinatorOfTheProgrammeInItsCohorts() throws {
        let department = try Department()
        let enrol = {
            try department.service.enrol(["E5"], in: department.cohort.code, by: department.account(0))
        }
        #expect(throws: AccessError.self) { try enrol() }
        try department.service.grant(
            .coordinator, in: .programme(Code("SM")), to: "E1", by: department.coordinator)
        #expect(try enrol().statuses == [.enrolled])
        try department.publishSessions()
        try department.service.cancelSession(Code("SM-2026-1/1"), reason: nil, by: department.account(0))
    }

    @Test func refusesARoleThatWouldReachNothing() throws {
        let department = try Department()
        #expect(throws: PersonError.unitHasNoRights(.manager, try Code("ACME"))) {
            try department.service.grant(
                .manager, in: .unit(Code("ACME")), to: "E1", by: department.coordinator)
        }
    }

    @Test func letsAnAdministratorOfAllDoEverythingUntilRevoked() throws {
        let department = try Department()
        try department.service.grant(.administrator, in: .all, to: "E1", by: department.coordinator)
        try department.addRoom(by: department.account(0))
        try department.service.revoke(.administrator, in: .all, from: "E1", by: department.coordinator)
        #expect(throws: AccessError.self) {
            try department.service.addUnit(
                Code("X"), name: "X", kind: .client, below: nil, by: department.account(0))
        }
        #expect(throws: PersonError.notGranted("E1", .administrator)) {
            try department.service.revoke(.administrator, in: .all, from: "E1", by: department.coordinator)
        }
    }
}

extension Department {
    func account(_ index: Int) -> Actor { .account(people[index].id, name: people[index].name) }

    fileprivate func addRoom(by actor: Actor) throws {
        try service.addRoom(Code("BJ-103"), at: Code("BJ"), name: "103", seats: 8, features: [], by: actor)
    }
}
