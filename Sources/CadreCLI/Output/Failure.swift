import ArgumentParser
import CadreKit
import CadreStore
import Foundation

/// How a command that did not succeed ends.
///
/// 0 done, 1 findings or refused, 2 usage, 3 failure.
enum Failure {
    static let refused = ExitCode(1)
    static let usage = ExitCode(2)
    static let broken = ExitCode(3)

    /// Says what went wrong on standard error and gives the exit code for it.
    static func report(_ error: any Error) -> ExitCode {
        switch error {
        case let code as ExitCode: return code == .validationFailure ? usage : code
        case let error as any ExplainedError:
            say(error.explanation.spoken, remedy: error.remedy?.spoken)
            if case StoreError.refused = error { return refused }
            return error is StoreError ? broken : refused
        case let error as CocoaError:
            let failure = FileFailure(error)
            say(failure.explanation.spoken, remedy: failure.remedy?.spoken)
            return broken
        default:
            say(error.localizedDescription, remedy: nil)
            return broken
        }
    }

    /// Runs `body`; an answer that does not fit is said with the name of the file that holds it.
    static func naming<Value>(_ file: String, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as AnswerError {
            throw FaultyFile(name: file, error: error)
        }
    }

    static func say(_ sentence: String, remedy: String?) {
        let prefix = String.said(en: "cadre: ", zhHans: "cadre：")
        let hint = remedy.map { String.said(en: "  try: ", zhHans: "  建议：") + $0 + "\n" } ?? ""
        FileHandle.standardError.write(Data((prefix + sentence + "\n" + hint).utf8))
    }
}
