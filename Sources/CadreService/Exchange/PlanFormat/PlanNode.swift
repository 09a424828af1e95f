import CadreKit
import CadreModel
import Yams

/// One node of a plan's YAML with its path.
struct PlanNode {
    /// What reading gathers besides the draft.
    struct Reading {
        var findings: [Finding] = []
        var places: [String: Place] = [:]

        /// Keys and list entries; an alias that stands for many counts as many, wherever it is used.
        static let entryLimit = 20_000
    }

    private let node: Node
    let path: String

    init(_ node: Node, path: String) {
        self.node = node
        self.path = path
    }

    private var place: Place { Place(line: node.mark?.line, column: node.mark?.column, path: path) }

    /// The node's members, those with a known key; the others are findings.
    func members(_ known: [String], _ reading: inout Reading) -> [String: PlanNode] {
        guard let mapping = node.mapping else {
            reading.mismatch(at: place, expected: LocalizedText(en: "keys and values", zhHans: "“键: 值”形式"))
            return [:]
        }
        guard reading.hasRoom(for: mapping.count, at: place) else { return [:] }
        var nodes: [String: PlanNode] = [:]
        for (key, value) in mapping {
            let name = key.string ?? ""
            let place = Place(line: key.mark?.line, column: key.mark?.column, path: child(name))
            reading.places[child(name)] = place
            if known.contains(name) {
                nodes[name] = PlanNode(value, path: child(name))
            } else {
                reading.findings.append(.unknownKey(name, at: place, known: known))
            }
        }
        return nodes
    }

    func text(_ reading: inout Reading) -> String? {
        if let text = node.scalar?.string { return text.isEmpty || node.null != nil ? nil : text }
        reading.mismatch(at: place, expected: LocalizedText(en: "a text", zhHans: "一段文字"))
        return nil
    }

    func int(_ reading: inout Reading) -> Int? {
        if let number = node.int { return number }
        reading.mismatch(at: place, expected: LocalizedText(en: "a whole number", zhHans: "一个整数"))
        return nil
    }

    func list(_ reading: inout Reading) -> [PlanNode] {
        guard let sequence = node.sequence else {
            reading.mismatch(at: place, expected: LocalizedText(en: "a list", zhHans: "一个列表"))
            return []
        }
        guard reading.hasRoom(for: sequence.count, at: place) else { return [] }
        return sequence.enumerated().map { index, node in
            let path = "\(path)[\(index)]"
            reading.places[path] = Place(line: node.mark?.line, column: node.mark?.column, path: path)
            return PlanNode(node, path: path)
        }
    }

    var isText: Bool { node.scalar != nil }

    /// Names and whole numbers: `{flipchart: 2}`.
    func counts(_ reading: inout Reading) -> [String: Int] {
        guard let mapping = node.mapping else {
            reading.mismatch(
                at: place, expected: LocalizedText(en: "names and numbers", zhHans: "“名称: 数量”形式"))
            return [:]
        }
        var counts: [String: Int] = [:]
        for (key, value) in mapping {
            let name = key.string ?? ""
            counts[name] = PlanNode(value, path: child(name)).int(&reading)
        }
        return counts
    }

    private func child(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }
}

extension PlanNode.Reading {
    /// Whether so many entries more are read; says once that they are not.
    fileprivate mutating func hasRoom(for count: Int, at place: Place) -> Bool {
        guard places.count + count > Self.entryLimit else { return true }
        if !findings.contains(where: { $0.code == Self.overfull }) {
            findings.append(
                Finding(
                    .error, Self.overfull, at: place,
                    LocalizedText(
                        en:
                            "the plan has more than \(Self.entryLimit) keys and entries: not all of them are read",
                        zhHans: "方案的键和条目超过 \(Self.entryLimit) 个：未全部读取"),
                    hint: LocalizedText(
                        en: "divide it into several plans; an alias (`*name`) counts wherever it is used",
                        zhHans: "请拆分为多个方案；YAML 别名（*name）每用一次都计入")))
        }
        return false
    }

    private static let overfull = "plan.too-many-entries"

    fileprivate mutating func mismatch(at place: Place, expected: LocalizedText) {
        findings.append(
            Finding(
                .error, "plan.wrong-shape", at: place,
                .composed { language in
                    switch language {
                    case .english: "\(place.path ?? "") should be \(expected.en)"
                    case .simplifiedChinese: "\(place.path ?? "") 应为\(expected.zhHans)"
                    }
                }))
    }
}

extension Finding {
    fileprivate static func unknownKey(_ name: String, at place: Place, known: [String]) -> Finding {
        let nearest = known.min { $0.distance(to: name) < $1.distance(to: name) } ?? ""
        let isNear = nearest.distance(to: name) <= max(2, name.count / 3)
        return Finding(
            .error, "plan.unknown-key", at: place,
            LocalizedText(en: "“\(name)” is not a key of a plan", zhHans: "方案中没有“\(name)”这个键"),
            hint: isNear
                ? LocalizedText(en: "did you mean “\(nearest)”?", zhHans: "是否应为“\(nearest)”？")
                : LocalizedText(
                    en: "there can be \(known.joined(separator: ", "))",
                    zhHans: "此处可用：\(known.joined(separator: "、"))"))
    }
}

extension String {
    /// Insertions, deletions and substitutions between two words (Levenshtein 1966).
    fileprivate func distance(to other: String) -> Int {
        var row = Array(0...other.count)
        for (line, letter) in enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for (column, wanted) in other.enumerated() {
                let substitution = diagonal + (letter == wanted ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = Swift.min(substitution, row[column] + 1, diagonal + 1)
            }
        }
        return row[other.count]
    }
}
