import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre trainer list`
struct TrainerListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: .said(en: "List the trainers.", zhHans: "列出讲师。"),
            discussion: .said(
                en: "Example: cadre trainer list --json",
                zhHans: "示例：cadre trainer list --json"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    func run() throws {
        try Listing(
            rows: database.service().trainers().map(TrainerRow.init),
            columns: [
                .init(en: "code", zhHans: "编号", { $0.code }),
                .init(en: "name", zhHans: "姓名", { $0.name }),
                .init(en: "qualified in", zhHans: "授课资质", { $0.qualifications.joined(separator: ", ") }),
            ],
            emptiness: .said(en: "There are no trainers yet.", zhHans: "还没有讲师。")
        ).print(asJSON: output.json)
    }
}

private struct TrainerRow: Encodable {
    let code: String
    let name: String
    let qualifications: [String]

    init(_ trainer: Trainer) {
        code = trainer.code.text
        name = trainer.name
        qualifications = trainer.qualifications.map(\.text).sorted()
    }
}
