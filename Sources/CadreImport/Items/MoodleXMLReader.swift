import CadreKit
import CadreModel

/// Reads questions in Moodle's own XML (Moodle documentation, “Moodle XML format”).
struct MoodleXMLReader {
    private(set) var reading = ItemReading()
    private var category: String?

    init(_ file: [UInt8]) {
        do throws(MarkupFault) {
            let outermost = try MarkupReader.read(file, units: ["question"]) { read($0) }
            if outermost != "quiz" { reading.add(.notMoodle(outermost)) }
        } catch {
            reading.add(.markup(error))
        }
    }

    private mutating func read(_ element: MarkupElement) {
        let type = element.attributes["type"] ?? ""
        if type == "category" {
            category = element.child("category")?.child("text")?.text.moodleCategory.nonBlank
            return
        }
        var question = MoodleQuestion(element)
        do throws(ItemFlaw) {
            guard var made = try question.question(type) else {
                return reading.add(.description(question.name, line: element.line))
            }
            made.category = category
            reading.add(made)
        } catch {
            reading.add(.unusable(error, at: Place(line: element.line, path: question.name)))
        }
    }
}
