import CadreKit
import CadreModel

/// Reads assessment items in QTI 2.0 to 2.2 and 3.0 (IMS/1EdTech Question and Test Interoperability), whose elements
/// differ in their spelling only: `simpleChoice` and `qti-simple-choice`.
struct QTIReader {
    private(set) var reading = ItemReading()

    init(_ file: [UInt8]) {
        do throws(MarkupFault) {
            var count = 0
            let outermost = try MarkupReader.read(file, units: ["assessmentItem"], rename: \.inQTI2) {
                count += 1
                read($0)
            }
            if count == 0 { reading.add(.notQTI(outermost)) }
        } catch {
            reading.add(.markup(error))
        }
    }

    private mutating func read(_ element: MarkupElement) {
        var item = QTIItem(element)
        do throws(ItemFlaw) {
            reading.add(try item.question())
        } catch {
            reading.add(.unusable(error, at: Place(line: element.line, path: item.name)))
        }
    }
}

extension String {
    /// `qti-simple-choice` as QTI 2 spells it, `simpleChoice`; anything else as it is.
    fileprivate var inQTI2: String {
        let name = hasPrefix("qti-") ? String(dropFirst(4)) : self
        guard name.contains("-") else { return name }
        let words = name.split(separator: "-")
        return words.dropFirst().reduce(String(words.first ?? "")) {
            $0 + $1.prefix(1).uppercased() + $1.dropFirst()
        }
    }
}
