import CadreKit
import CadreModel

/// Whether a plan's parts can be told apart and taught in the order in which they are written.
struct PartOrder {
    private let parts: [PlanDraft.Part]
    private let names: [String]
    /// The first part of each name.
    private let positions: [String: Int]
    private(set) var findings: [Finding] = []

    init(_ parts: [PlanDraft.Part]) {
        self.parts = parts
        names = parts.enumerated().map { index, part in part.id ?? part.module ?? "part-\(index + 1)" }
        positions = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    mutating func check() {
        refuseTwins()
        refuseUnknown()
        let circles = circles()
        for circle in circles { refuse(circle) }
        refuseLater(apartFrom: Set(circles.joined()))
    }
}

extension PartOrder {
    private mutating func refuseTwins() {
        var modules: [String: Int] = [:]
        for (index, part) in parts.enumerated() {
            if let module = part.module, let first = modules[module] {
                note(
                    "plan.module-twice", "parts[\(index)].module",
                    en: "module “\(module)” is taught by part \(first + 1) already",
                    zhHans: "模块“\(module)”已用于第 \(first + 1) 部分",
                    hint: LocalizedText(en: "keep one of the two parts", zhHans: "请只保留其中一个部分"))
            } else if let id = part.id, let first = positions[id], first < index {
                note(
                    "plan.part-twice", "parts[\(index)].id",
                    en: "part \(first + 1) is called “\(id)” already",
                    zhHans: "第 \(first + 1) 部分已使用标识“\(id)”",
                    hint: LocalizedText(en: "give this part another id", zhHans: "请为本部分换一个 id"))
            }
            if let module = part.module { modules[module] = modules[module] ?? index }
        }
    }

    private mutating func refuseUnknown() {
        let known = names.listed(upTo: 20)
        for (index, part) in parts.enumerated() {
            for (position, needed) in part.requires.enumerated() where positions[needed] == nil {
                note(
                    "plan.unknown-prerequisite", "parts[\(index)].requires[\(position)]",
                    en: "no part is called “\(needed)”", zhHans: "没有名为“\(needed)”的部分",
                    hint: LocalizedText(en: "the parts are \(known.en)", zhHans: "已有：\(known.zhHans)"))
            }
        }
    }

    /// Parts that wait for each other, each circle from its first part on: the first few, as mending one often mends
    /// others. Every part is looked at once.
    private func circles(upTo limit: Int = 10) -> [[Int]] {
        var circles: [[Int]] = []
        var isDone = Array(repeating: false, count: parts.count)
        var depths: [Int: Int] = [:]
        for start in parts.indices where !isDone[start] {
            var path = [(part: start, next: 0)]
            depths[start] = 0
            while let (part, next) = path.last {
                guard next < parts[part].requires.count else {
                    isDone[part] = true
                    depths[part] = nil
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                guard let needed = positions[parts[part].requires[next]], !isDone[needed] else { continue }
                if let depth = depths[needed] {
                    guard circles.count < limit else { return circles }
                    circles.append(path[depth...].map(\.part).fromSmallest)
                } else {
                    depths[needed] = path.count
                    path.append((needed, 0))
                }
            }
        }
        return circles
    }

    private mutating func refuse(_ circle: [Int]) {
        guard let first = circle.first else { return }
        let shown = circle.prefix(20).map { names[$0] } + (circle.count > 20 ? ["…"] : [])
        let way = (shown + [names[first]]).joined(separator: " → ")
        let isAlone = circle.count == 1
        note(
            "plan.circular-prerequisites", "parts[\(first)].requires",
            en: isAlone
                ? "part “\(names[first])” requires itself" : "these parts require each other: \(way)",
            zhHans: isAlone ? "部分“\(names[first])”以自身为前提" : "以下部分互为前提：\(way)",
            hint: LocalizedText(en: "take one requirement out", zhHans: "请去掉其中一个前提"))
    }

    private mutating func refuseLater(apartFrom circular: Set<Int>) {
        for (index, part) in parts.enumerated() {
            for (position, needed) in part.requires.enumerated() {
                guard let later = positions[needed], later > index,
                    !circular.contains(index) || !circular.contains(later)
                else { continue }
                note(
                    "plan.prerequisite-later", "parts[\(index)].requires[\(position)]",
                    en: "“\(names[index])” requires “\(needed)”, which is taught after it",
                    zhHans: "“\(names[index])”以“\(needed)”为前提，而后者排在其后",
                    hint: LocalizedText(
                        en:
                            "write “\(needed)” first: parts are taught in the order in which they are written",
                        zhHans: "请把“\(needed)”写在前面：各部分按书写顺序授课"))
            }
        }
    }

    private mutating func note(
        _ code: String, _ path: String, en: String, zhHans: String, hint: LocalizedText
    ) {
        findings.append(
            Finding(.error, code, at: Place(path: path), LocalizedText(en: en, zhHans: zhHans), hint: hint))
    }
}

extension [Int] {
    /// The same ring of numbers, begun at the smallest.
    fileprivate var fromSmallest: [Int] {
        guard let start = self.min().flatMap(firstIndex) else { return self }
        return Array(self[start...] + self[..<start])
    }
}
