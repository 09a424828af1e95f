import ArgumentParser
import CadreKit
import CadreModel
import CadreService
import Foundation

/// `cadre schedule diff OLD.json [NEW.json]`
struct ScheduleDiffCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "diff",
            abstract: .said(en: "Compare two timetables.", zhHans: "比较两份课表。"),
            discussion: .said(
                en: """
                    A timetable is what `schedule show --json`, `make --json` or `publish --json` printed; without a second \
                    file the first is compared with how things are now.
                    Example: cadre schedule diff before.json
                    """,
                zhHans: """
                    课表文件由 `schedule show --json`、`make --json` 或 `publish --json` 输出；只给一份时，与当前安排比较。
                    示例：cadre schedule diff before.json
                    """))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(
        help: ArgumentHelp(.said(en: "The older timetable.", zhHans: "原课表文件。"), valueName: "old.json"))
    var old: String

    @Argument(
        help: ArgumentHelp(
            .said(en: "The newer one (default: as it is now).", zhHans: "新课表文件（默认：当前安排）。"),
            valueName: "new.json"))
    var new: String?

    func run() throws {
        let before = try sessions(in: old)
        let after = try new.map(sessions) ?? now(like: before)
        let codes = Set(before.keys).union(after.keys).sorted {
            $0.localizedStandardCompare($1) == .orderedAscending
        }
        let changes = codes.filter { before[$0]?.slot != after[$0]?.slot }
            .map { RelocationRow($0, was: before[$0], willBe: after[$0]) }
        try Listing(
            changes: changes, emptiness: .said(en: "Both are the same.", zhHans: "两份课表相同。")
        ).print(asJSON: output.json)
        guard !output.json, !changes.isEmpty else { return }
        let same = codes.count - changes.count
        print(
            String.said(
                en: "\(changes.count) changed, \(same) the same.",
                zhHans: "变动 \(changes.count) 个，未变 \(same) 个。"))
    }

    /// By code; what was called off is not there.
    private func sessions(in path: String) throws -> [String: SessionRow] {
        let bytes = try InputFile.read(path)
        guard let rows = try? JSONDecoder().decode([SessionRow].self, from: bytes) else {
            throw InputFileError.notATimetable(path)
        }
        return rows.byCode
    }

    private func now(like before: [String: SessionRow]) throws -> [String: SessionRow] {
        let service = try database.service()
        let cohorts = Set(before.keys.compactMap { $0.lastIndex(of: "/").map($0.prefix(upTo:)) })
        return try cohorts.sorted().flatMap { code in
            try service.schedule(of: Code(String(code))).map(SessionRow.init)
        }.byCode
    }
}

extension [SessionRow] {
    fileprivate var byCode: [String: SessionRow] {
        Dictionary(
            filter { $0.status != Session.Status.cancelled.rawValue }.map { ($0.session, $0) },
            uniquingKeysWith: { $1 })
    }
}
