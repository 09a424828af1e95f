import ArgumentParser
import CadreModel
import CadreService
import CadreStore
import Foundation

/// `cadre people export PERSON [--output FILE]`
struct PeopleExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract: .said(
                en: "Write everything that is kept about one person, as JSON.",
                zhHans: "以 JSON 导出系统中关于某人的全部记录。"),
            discussion: .said(
                en: "Example: cadre people export XS001 --output xs001.json",
                zhHans: "示例：cadre people export XS001 --output xs001.json"))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: .person)
    var person: String

    @OptionGroup var written: OutputFileOption

    func run() throws {
        let data = try database.service().personalData(of: person, by: database.actor) + Data("\n".utf8)
        guard let output = written.output else { return FileHandle.standardOutput.write(data) }
        try FileOutput.write(data, to: output)
        print(String.said(en: "Wrote \(output).", zhHans: "已写入 \(output)。"))
    }
}
