import Foundation
import Support
import Testing

/// `cadre help …`, followed down to every command.
struct HelpTests {
    @Test(arguments: [("en", "Example: cadre "), ("zh-Hans", "示例：cadre ")])
    func showsAnExampleOfEveryCommand(language: String, mark: String) throws {
        var waiting: [[String]] = [[]]
        var leaves = 0
        while let path = waiting.popLast() {
            let help = try CadreProcess.run(["help"] + path, language: language)
            #expect(help.status == 0)
            let subcommands = subcommands(in: help.output)
            waiting += subcommands.map { path + [$0] }
            leaves += subcommands.isEmpty ? 1 : 0
            let text = help.output.replacing(/\s+/, with: " ")
            #expect(text.contains(mark + path.joined(separator: " ")), "\(path)")
        }
        #expect(leaves > 40)
    }

    @Test func endsWithTwoForWordsThatAreNoCommand() throws {
        for arguments in [
            ["no-such-command"], ["cohort", "create"], ["export", "nonsense"], ["audit", "--since", "x"],
        ] {
            #expect(try CadreProcess.run(arguments).status == 2, "\(arguments)")
        }
    }

    @Test func takesGlobalOptionsBeforeTheCommandToo() throws {
        let run = try CadreProcess.run(["--language", "zh-Hans", "modules", "list"])
        #expect(run.status == 0)
        #expect(run.output.contains("团队管理"))
    }

    @Test(arguments: [["--language", "zh-Hans"], ["--language", "zh-Hans", "help", "plan", "import"]])
    func speaksTheLanguageThatIsAskedForBeforeHelp(arguments: [String]) throws {
        let run = try CadreProcess.run(arguments)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("培训方案"))
    }

    /// The names under SUBCOMMANDS, a word each after two blanks.
    private func subcommands(in help: String) -> [String] {
        guard let list = help.components(separatedBy: "SUBCOMMANDS:").dropFirst().first else { return [] }
        return list.split(separator: "\n").compactMap { line in
            guard line.hasPrefix("  "), !line.hasPrefix("   "), !line.contains("See 'cadre") else {
                return nil
            }
            return line.dropFirst(2).split(separator: " ").first.map { String($0) }
        }
    }
}
