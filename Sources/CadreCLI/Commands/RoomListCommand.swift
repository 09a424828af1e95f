import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre room list [--site CODE]`
struct RoomListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: .said(en: "List the rooms.", zhHans: "列出教室。"),
            discussion: .said(
                en: "Example: cadre room list --site BJ",
                zhHans: "示例：cadre room list --site BJ"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Option(
        help: ArgumentHelp(.said(en: "Only at this site.", zhHans: "仅限该场地。"), valueName: "code"),
        transform: Code.parsed)
    var site: Code?

    func run() throws {
        try Listing(
            rows: database.service().rooms(at: site).map(RoomRow.init),
            columns: [
                .init(en: "code", zhHans: "编号", { $0.code }),
                .init(en: "name", zhHans: "名称", { $0.name }),
                .init(en: "seats", zhHans: "座位", isNumber: true, { "\($0.seats)" }),
                .init(en: "features", zhHans: "设施", { $0.features.joined(separator: ", ") }),
            ],
            emptiness: .said(en: "There are no rooms yet.", zhHans: "还没有教室。")
        ).print(asJSON: output.json)
    }
}

private struct RoomRow: Encodable {
    let code: String
    let name: String
    let seats: Int
    let features: [String]

    init(_ room: Room) {
        code = room.code.text
        name = room.name
        seats = room.seats
        features = room.features.map(\.text).sorted()
    }
}
