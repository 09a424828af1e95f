import CadreKit
import CadreModel
import Foundation

/// Reads questions in Aiken: a line that asks, options that begin with `A.` or `A)`, and `ANSWER: B` (Moodle
/// documentation, “Aiken format”).
struct AikenReader {
    private(set) var reading = ItemReading()
    private var question: ReadQuestion?
    private var letters: [String] = []
    private var texts: [String] = []

    init(_ text: String) {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            read(String(line).trimmed, at: index + 1)
        }
        if let question { reading.add(.withoutAnswerLine(line: question.line)) }
    }

    private mutating func read(_ line: String, at number: Int) {
        if let answer = line.wholeMatch(of: /ANSWER\s*[:：]\s*([A-Za-z]+)\s*\.?/.ignoresCase()) {
            close(answer: String(answer.output.1).uppercased(), at: number)
        } else if let option = line.wholeMatch(of: /([A-Z])\s?[.)、．]\s*(.+)/), question != nil {
            letters.append(String(option.output.1))
            texts.append(String(option.output.2))
        } else if !line.isEmpty {
            if let open = question, !texts.isEmpty {
                reading.add(.withoutAnswerLine(line: open.line))
                question = nil
                (letters, texts) = ([], [])
            }
            if question == nil {
                question = ReadQuestion(line: number, body: .choice([], several: false))
                question?.prompt = line
            } else {
                question?.prompt += "\n" + line
            }
        }
    }

    private mutating func close(answer: String, at number: Int) {
        defer {
            question = nil
            (letters, texts) = ([], [])
        }
        guard var question else {
            reading.add(.answerWithoutQuestion(line: number))
            return
        }
        guard letters.contains(answer) else {
            reading.add(.answerIsNoOption(answer, options: letters, line: number))
            return
        }
        question.body = .choice(
            zip(letters, texts).map { ReadQuestion.Choice(text: $1, share: $0 == answer ? 1 : 0) },
            several: false)
        reading.add(question)
    }
}
