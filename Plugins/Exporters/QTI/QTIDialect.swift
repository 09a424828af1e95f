import CadreKit

/// How a version of the standard spells its elements and attributes, and which names it goes by.
enum QTIDialect {
    case second, third

    /// `simpleChoice` or `qti-simple-choice`.
    private func element(_ name: String) -> String {
        switch self {
        case .second: name
        case .third: "qti-" + hyphenated(name)
        }
    }

    private func attribute(_ name: String) -> String {
        switch self {
        case .second: name
        case .third: hyphenated(name)
        }
    }

    /// An element of the standard; attributes without a value are left out.
    func tag(_ name: String, _ attributes: [(String, String)], _ content: String? = nil) -> String {
        let name = element(name)
        let written = attributes.filter { !$0.1.isEmpty }
            .map { " \($0.0.contains(":") ? $0.0 : attribute($0.0))=\"\($0.1.asXML)\"" }.joined()
        return content.map { "<\(name)\(written)>\($0)</\(name)>\n" } ?? "<\(name)\(written)/>\n"
    }

    var namespace: String {
        switch self {
        case .second: "http://www.imsglobal.org/xsd/imsqti_v2p2"
        case .third: "http://www.imsglobal.org/xsd/imsqtiasi_v3p0"
        }
    }

    /// Where the standard keeps its ways of marking that need no further words.
    func template(_ name: String) -> String {
        switch self {
        case .second: "http://www.imsglobal.org/question/qti_v2p2/rptemplates/\(name)"
        case .third: "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/\(name).xml"
        }
    }

    func manifest(of names: [String]) -> String {
        let (namespace, schema, version, type) =
            switch self {
            case .second:
                ("http://www.imsglobal.org/xsd/imscp_v1p1", "QTIv2.2 Package", "1.0.0", "imsqti_item_xmlv2p2")
            case .third:
                (
                    "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1", "QTI Package", "3.0.0",
                    "imsqti_item_xmlv3p0"
                )
            }
        let resources = names.map { name in
            """
            <resource identifier="\(name)" type="\(type)" href="items/\(name).xml"><file href="items/\(name).xml"/></resource>

            """
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest xmlns="\(namespace)" identifier="cadre-items">
            <metadata><schema>\(schema)</schema><schemaversion>\(version)</schemaversion></metadata>
            <organizations/>
            <resources>
            \(resources.joined())</resources>
            </manifest>

            """
    }

    private func hyphenated(_ name: String) -> String {
        name.reduce(into: "") { text, character in
            text += character.isUppercase ? "-\(character.lowercased())" : "\(character)"
        }
    }
}
