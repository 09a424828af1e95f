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

    @Test func refusesAZoneThatDoesNotExist() throws {
        let service = try TrainingService.inMemory()
        #expect(throws: SiteError.unknownZone("Asia/Peking")) {
            try service.addSite(
                Code("BJ"), name: "北京", address: nil, zone: "Asia/Peking", periodMinutes: 30, hours: [],
                by: .operator(name: "李梅"))
        }
    }
}
