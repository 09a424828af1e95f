import ArgumentParser
import CadreKit
import CadreModel
import CadreRegistry
import CadreService
import CadreStore
import Foundation
import Logging
import Synchronization

/// What every command understands.
struct LanguageOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            .said(en: "Language of everything printed: en or zh-Hans.", zhHans: "输出语言：en 或 zh-Hans。"),
            valueName: "en|zh-Hans"))
    var language: String?

    func validate() throws {
        guard let language, Language(rawValue: language) == nil else { return }
        throw ValidationError(
            .said(
                en: "“\(language)” is not a language of Cadre's: use en or zh-Hans.",
                zhHans: "不支持语言“\(language)”：请使用 en 或 zh-Hans。"))
    }
}

/// Which database a command works on, and in whose name.
struct DatabaseOptions: ParsableArguments {
    @OptionGroup var language: LanguageOption

    @Option(
        help: ArgumentHelp(
            .said(
                en: "The database file (default: $CADRE_DATABASE, else cadre.sqlite here).",
                zhHans: "数据库文件（默认：$CADRE_DATABASE，否则为当前文件夹中的 cadre.sqlite）。"),
            valueName: "path"))
    var database: String?

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            .said(en: "The name that the audit log records.", zhHans: "记入操作日志的姓名。"), valueName: "name"))
    var actorName: String?

    func validate() throws {
        guard let actorName else { return }
        do {
            _ = try actorName.required(for: LocalizedText(en: "whoever acts", zhHans: "操作人"))
        } catch {
            throw ValidationError(error.explanation.spoken)
        }
    }

    var path: String {
        database ?? ProcessInfo.processInfo.environment["CADRE_DATABASE"] ?? "cadre.sqlite"
    }

    var actor: Actor { .operator(name: actorName ?? NSUserName()) }

    /// The service on the chosen database; `creating` a missing file is for commands that fill it.
    func service(creating: Bool = false) throws -> TrainingService {
        try .onThisMachine(store: .open(path, creating: creating), registry: .linked())
    }
}

/// `--output` for commands that write a file where one is named.
struct OutputFileOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            .said(en: "The file to write (default: standard output).", zhHans: "输出文件（默认：标准输出）。"),
            valueName: "file"))
    var output: String?
}

/// `--force` for commands that go against a rule only on purpose.
struct ForceOption: ParsableArguments {
    @Flag(
        help: ArgumentHelp(
            .said(
                en:
                    "Even against hours, leave, qualification, seats, order or a full day; never against a booking.",
                zhHans: "即使超出工作时间、讲师不可授课或无资质、座位不足、顺序颠倒、当天已满也调整；已被占用的除外。")))
    var force = false
}

/// `--json` for commands that print data.
struct JSONOption: ParsableArguments {
    @Flag(help: ArgumentHelp(.said(en: "Print JSON instead of a table.", zhHans: "以 JSON 输出。")))
    var json = false
}

extension TrainingService {
    /// The service with this machine's clock, chance and log: the one place where they enter.
    static func onThisMachine(store: TrainingStore, registry: Registry) -> TrainingService {
        var logger = Logger(label: "cadre") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel =
            ProcessInfo.processInfo.environment["CADRE_LOG_LEVEL"].flatMap { Logger.Level(rawValue: $0) }
            ?? .warning
        // One system call fills many names; asking for each costs as much as storing it.
        let chance = Mutex(BufferedChance())
        return TrainingService(
            store: store, registry: registry,
            now: { Instant(seconds: Int64(Date().timeIntervalSince1970)) },
            newUID: {
                chance.withLock { UID(at: UInt64(Date().timeIntervalSince1970 * 1000), random: &$0) }
            },
            newSeed: { UInt64.random(in: .min ... .max) },
            newVerificationCode: {
                // Nobody must be able to guess one: the system's generator, never a seeded one.
                var random = SystemRandomNumberGenerator()
                return VerificationCode(random: &random)
            },
            logger: logger)
    }
}
