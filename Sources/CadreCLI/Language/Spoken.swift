import CadreKit
import Foundation

extension Language {
    /// The language this run speaks: `--language`, else `CADRE_LANGUAGE`, else the locale.
    ///
    /// Commands describe themselves before arguments are parsed, so the arguments are looked at beforehand.
    static let ofThisRun: Language = {
        let environment = ProcessInfo.processInfo.environment
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first {
            !$0.isEmpty
        }
        return Language(
            tag: asked(in: CommandLine.arguments) ?? environment["CADRE_LANGUAGE"] ?? locale ?? "en")
    }()

    private static func asked(in arguments: [String]) -> String? {
        for (index, argument) in arguments.enumerated() {
            if argument == "--language", index + 1 < arguments.count { return arguments[index + 1] }
            if argument.hasPrefix("--language=") { return String(argument.dropFirst("--language=".count)) }
        }
        return nil
    }
}

extension LocalizedText {
    /// The text in the language of this run.
    var spoken: String { text(in: .ofThisRun) }
}

extension String {
    /// A sentence of the CLI's own, in the language of this run.
    static func said(en: String, zhHans: String) -> String {
        LocalizedText(en: en, zhHans: zhHans).spoken
    }
}
