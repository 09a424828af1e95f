import CadreKit
import CadreModel
import CadreService
import Support
import Testing

struct SiteTests {
    @Test func keepsASiteAndItsRooms() throws {
        let service = try TrainingService.inMemory()
        try service.addSite(
            Code("BJ"), name: "北京", address: nil, zone: "Asia/Shanghai", periodMinutes: 30, hours: [],
            by: .operator(name: "李梅"))
        try service.addRoom(
            Code("BJ-101"), at: Code("bj"), name: "101", seats: 12, features: ["projector"],
            by: .operator(name: "李梅"))
        #expect(try service.rooms(at: Code("BJ")).map(\.features) == [["projector"]])
    }

    @Test(arguments: ["Asia/Peking", "GMT+8", "EST", "PST", "", "/"])
    func refusesWhatIsNoIANAZone(zone: String) throws {
        let service = try TrainingService.inMemory()
        #expect(throws: SiteError.unknownZone(zone)) { try service.addSite(zone: zone) }
    }

    @Test(arguments: ["UTC", "Asia/Shanghai", "America/Argentina/Buenos_Aires"])
    func takesAnIANAZone(zone: String) throws {
        let service = try TrainingService.inMemory()
        try service.addSite(zone: zone)
        #expect(try service.sites().map(\.zone) == [zone])
    }

    @Test func makesAHolidayAnOrdinaryDayAgain() throws {
        let service = try TrainingService.inMemory()
        let actor = Actor.operator(name: "李梅")
        let (day, site) = (try #require(Day("2026-10-01")), try Code("BJ"))
        try service.addSite(zone: "Asia/Shanghai")
        try service.declare(CalendarException(day: day, kind: .holiday, name: "国庆节"), at: site, by: actor)
        #expect(throws: SiteError.ordinaryDay(day, site: nil)) {
            try service.withdrawException(on: day, at: nil, by: actor)
        }
        try service.withdrawException(on: day, at: site, by: actor)
        #expect(try service.calendar(of: site).exceptions.isEmpty)
        #expect(throws: SiteError.ordinaryDay(day, site: site)) {
            try service.withdrawException(on: day, at: site, by: actor)
        }
    }
}

extension TrainingService {
    fileprivate func addSite(zone: String) throws {
        try addSite(
            Code("BJ"), name: "北京", address: nil, zone: zone, periodMinutes: 30, hours: [],
            by: .operator(name: "李梅"))
    }
}
