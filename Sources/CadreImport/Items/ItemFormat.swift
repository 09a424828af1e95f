package import CadreKit
import Zip

/// A format that questions are kept in outside Cadre.
package enum ItemFormat: String, Sendable, CaseIterable {
    case gift, aiken
    case moodleXML = "moodle-xml"
    case qti22 = "qti-2.2"
    case qti30 = "qti-3.0"

    package var title: LocalizedText {
        switch self {
        case .gift: LocalizedText(asTyped: "GIFT")
        case .aiken: LocalizedText(asTyped: "Aiken")
        case .moodleXML: LocalizedText(asTyped: "Moodle XML")
        case .qti22: LocalizedText(asTyped: "QTI 2.2")
        case .qti30: LocalizedText(asTyped: "QTI 3.0")
        }
    }
}

extension ItemReading {
    /// Reads a file of questions.
    ///
    /// - Parameter format: nil to tell it by the file's beginning.
    package init(_ file: [UInt8], as format: ItemFormat? = nil) {
        if file.starts(with: "PK\u{3}\u{4}".utf8) {
            self.init(package: file)
            return
        }
        switch format ?? ItemFormat(of: file) {
        case .moodleXML: self = MoodleXMLReader(file).reading
        case .qti22, .qti30: self = QTIReader(file).reading
        case .gift: self = Self.text(of: file) { GIFTReader($0).reading }
        case .aiken: self = Self.text(of: file) { AikenReader($0).reading }
        }
        if items.isEmpty, findings.isEmpty { add(.noItems) }
    }

    /// Reads every item of a QTI content package, in the order of their names.
    private init(package: [UInt8]) {
        self.init()
        do throws(ZipError) {
            var archive = try ZipReader(package)
            for name in archive.names.sorted() where name.lowercased().hasSuffix(".xml") {
                guard !name.hasSuffix("imsmanifest.xml") else { continue }
                add(QTIReader(try archive.file(name)).reading, from: name)
            }
            if items.isEmpty, findings.isEmpty { add(.noItems) }
        } catch {
            add(.zip(error))
        }
    }

    private static func text(of file: [UInt8], _ read: (String) -> ItemReading) -> ItemReading {
        do {
            let text = String(decoding: try DecodedText(file).bytes, as: UTF8.self)
            return read(text.replacing("\r\n", with: "\n").replacing("\r", with: "\n"))
        } catch {
            var reading = ItemReading()
            reading.add(.undecodable(error))
            return reading
        }
    }
}

extension ItemFormat {
    /// XML by its outermost element; Aiken by its lines `ANSWER:` where there are no braces; GIFT otherwise.
    fileprivate init(of file: [UInt8]) {
        let text = String(decoding: file.prefix(64 << 10).filter { $0 != 0 }, as: UTF8.self)
        if text.firstMatch(of: /<quiz[\s>]/) != nil {
            self = .moodleXML
        } else if text.contains("qti-assessment-item") {
            self = .qti30
        } else if text.drop(while: { $0.isWhitespace || $0 == "\u{FEFF}" }).hasPrefix("<") {
            self = .qti22
        } else if text.contains(/(?im)^ANSWER\s*[:：]/), !text.contains("{") {
            self = .aiken
        } else {
            self = .gift
        }
    }
}
