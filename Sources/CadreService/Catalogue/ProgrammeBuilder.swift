import CadreKit
import CadreModel

/// Makes a programme of a draft, or says what stands against it.
///
/// Findings carry the draft's paths; a programme is made only when none of them is an error.
struct ProgrammeBuilder {
    private let draft: PlanDraft
    private let registry: Registry
    /// The assessments that the department has defined for itself.
    private let departmental: [AssessmentDefinition]
    private(set) var findings: [Finding] = []

    init(_ draft: PlanDraft, registry: Registry, departmental: [AssessmentDefinition] = []) {
        self.draft = draft
        self.registry = registry
        self.departmental = departmental
    }

    /// - Parameter code: under which the plan is kept.
    mutating func programme(code: Code) -> Programme? {
        if draft.title == nil {
            note(.error, "plan.no-title", "title", en: "the plan has no title", zhHans: "方案缺少标题（title）")
        }
        _ = positive(draft.audience?.size, "audience.size")
        _ = positive(draft.logistics?.days, "logistics.days")
        if draft.parts.isEmpty {
            note(.error, "plan.no-parts", "parts", en: "the plan has no parts", zhHans: "方案没有任何部分（parts）")
        }
        let pattern = sessionPattern()
        let parts = draft.parts.indices.compactMap { part($0, fitting: pattern) }
        var order = PartOrder(draft.parts)
        order.check()
        findings += order.findings
        let assessments = parts.compactMap(\.module).compactMap(registry.module).flatMap(\.assessments)
        var rules = GradebookBuilder(draft.gradebook, assessments: assessments + departmental)
        let gradebook = rules.rule()
        findings += rules.findings
        let instruments = instruments()
        var certificates = CertificateBuilder(draft.certificate)
        let certificate = certificates.rule()
        findings += certificates.findings
        guard !findings.hasErrors, let title = draft.title, let gradebook, let certificate else { return nil }
        let counted = departmental.map(\.id).filter { id in
            gradebook.components.contains { $0.source.assessments.contains(id) }
        }
        return Programme(
            code: code, title: title, parts: parts, sessionPattern: pattern, gradebook: gradebook,
            instruments: instruments + counted.filter { !instruments.contains($0) }, certificate: certificate,
            followUpDays: followUpDays)
    }
}

extension ProgrammeBuilder {
    private mutating func note(
        _ severity: Finding.Severity, _ code: String, _ path: String, en: String, zhHans: String,
        hint: LocalizedText? = nil
    ) {
        findings.append(
            Finding(severity, code, at: Place(path: path), LocalizedText(en: en, zhHans: zhHans), hint: hint))
    }

    /// The ready-made assessments that the evaluation names. Words of one's own instead of an id stand for something
    /// that happens outside Cadre.
    private mutating func instruments() -> [AssessmentID] {
        guard let evaluation = draft.evaluation else { return [] }
        let survey = evaluation.reactionSurvey.map { [("evaluation.reaction_survey", $0)] } ?? []
        let followUp = evaluation.followUp.enumerated().map { ("evaluation.follow_up[\($0)]", $1) }
        return (survey + followUp).compactMap { path, name in
            guard let id = try? AssessmentID(name) else { return nil }
            let ready = registry.instruments + departmental
            if ready.contains(where: { $0.id == id }) { return id }
            let known = ready.map(\.id.text).joined(separator: ", ")
            note(
                .error, "plan.unknown-instrument", path,
                en: "no linked assessment kind ships “\(name)”", zhHans: "本程序没有名为“\(name)”的现成问卷",
                hint: LocalizedText(
                    en: "there are \(known); or describe in words what happens outside Cadre",
                    zhHans: "可用：\(known)；如在系统外进行，请用文字说明"))
            return nil
        }
    }

    /// The days that there can be; the review says which are too early.
    private var followUpDays: [Int]? {
        let days = (draft.evaluation?.followUpDays ?? []).filter { (1...10_000).contains($0) }
        return days.isEmpty ? nil : days
    }

    private mutating func sessionPattern() -> SessionPattern {
        let usual = SessionPattern.halfDays
        let given = draft.sessions
        return SessionPattern(
            blockMinutes: positive(given?.blockMinutes, "sessions.block_minutes") ?? usual.blockMinutes,
            breakMinutes: positive(given?.breakMinutes, "sessions.break_minutes", least: 0)
                ?? usual.breakMinutes,
            breakAfterMinutes: positive(given?.breakAfterMinutes, "sessions.break_after_minutes")
                ?? usual.breakAfterMinutes,
            sessionsPerDay: positive(given?.perDay, "sessions.per_day") ?? usual.sessionsPerDay)
    }

    private mutating func positive(_ number: Int?, _ path: String, least: Int = 1) -> Int? {
        guard let number, number < least || number > 10_000 else { return number }
        note(
            .error, "plan.duration-not-positive", path, en: "\(path) cannot be \(number)",
            zhHans: "\(path) 不能为 \(number)",
            hint: LocalizedText(
                en: "write a number from \(least) to 10000", zhHans: "请填写 \(least) 至 10000 之间的数"))
        return nil
    }

    private mutating func part(_ index: Int, fitting pattern: SessionPattern) -> Programme.Part? {
        let part = draft.parts[index]
        let path = "parts[\(index)]"
        guard let module = part.module else { return ownPart(part, index, fitting: pattern) }
        guard let id = try? ModuleID(module), let linked = registry.module(id) else {
            let known = registry.modules.map(\.id.text).joined(separator: ", ")
            note(
                .error, "plan.module-not-linked", path + ".module",
                en: "module “\(module)” is not linked into this build", zhHans: "未安装课程模块“\(module)”",
                hint: LocalizedText(
                    en: "linked are \(known); or leave the key out and give the topics minutes",
                    zhHans: "已包含：\(known)；也可去掉 module 并为各主题写明时长"))
            return nil
        }
        let units = linked.units.map {
            Programme.Unit(id: "\(id)/\($0.id)", title: $0.title, minutes: $0.minutes)
        }
        refuseLongUnits(units, path + ".module", pattern)
        checkWhatTheModuleReplaces(part, path)
        return Programme.Part(
            title: part.title ?? linked.title.zhHans, module: id, units: units,
            requirements: linked.requirements)
    }

    /// What is written beside a module must be right, and does not count: the module says it itself.
    private mutating func checkWhatTheModuleReplaces(_ part: PlanDraft.Part, _ path: String) {
        for (number, topic) in part.topics.enumerated() {
            _ = positive(topic.minutes, "\(path).topics[\(number)].minutes")
        }
        for (name, count) in part.equipment.sorted(by: { $0.key < $1.key }) {
            _ = positive(count, "\(path).equipment.\(name)")
        }
        let ignored = [
            ("topics", !part.topics.isEmpty), ("qualification", part.qualification != nil),
            ("room_features", !part.roomFeatures.isEmpty), ("equipment", !part.equipment.isEmpty),
        ]
        for (key, isWritten) in ignored where isWritten {
            note(
                .warning, "plan.ignored-beside-module", "\(path).\(key)",
                en: "`\(key)` does not count beside `module`", zhHans: "已指定 module，\(key) 不起作用",
                hint: LocalizedText(
                    en: "leave it out, or teach the part by its own topics without a module",
                    zhHans: "请删去；如需按自己的主题授课，请去掉 module"))
        }
    }

    /// A part that the plan itself teaches: its topics are the units.
    private mutating func ownPart(
        _ part: PlanDraft.Part, _ index: Int, fitting pattern: SessionPattern
    ) -> Programme.Part? {
        let path = "parts[\(index)]"
        if part.topics.isEmpty {
            note(
                .error, "plan.part-without-content", path,
                en: "part \(index + 1) names neither a module nor topics",
                zhHans: "第 \(index + 1) 部分既没有模块也没有主题",
                hint: LocalizedText(en: "add `module:` or `topics:`", zhHans: "请添加 module 或 topics"))
        }
        var units: [Programme.Unit] = []
        for (number, topic) in part.topics.enumerated() {
            let place = "\(path).topics[\(number)]"
            guard let written = topic.minutes else {
                note(
                    .error, "plan.topic-without-duration", place,
                    en: "topic “\(topic.title ?? "")” has no minutes",
                    zhHans: "主题“\(topic.title ?? "")”没有写明时长",
                    hint: LocalizedText(en: "add `minutes:`", zhHans: "请添加 minutes"))
                continue
            }
            guard let minutes = positive(written, place + ".minutes") else { continue }
            units.append(
                Programme.Unit(
                    id: "part-\(index + 1)/\(number + 1)",
                    title: LocalizedText(asTyped: topic.title ?? "\(number + 1)"),
                    minutes: minutes))
        }
        refuseLongUnits(units, path + ".topics", pattern)
        guard let requirements = requirements(of: part, path) else { return nil }
        return Programme.Part(
            title: part.title ?? "\(index + 1)", module: nil, units: units, requirements: requirements)
    }

    private mutating func requirements(of part: PlanDraft.Part, _ path: String) -> DeliveryRequirements? {
        guard let name = part.qualification else {
            note(
                .error, "plan.no-qualification", path,
                en: "nothing says what this part's trainer must be qualified in", zhHans: "没有写明本部分讲师应具备的资质",
                hint: LocalizedText(
                    en: "add `qualification: sales-management`, or a module",
                    zhHans: "请添加 qualification，或指定 module"))
            return nil
        }
        let features = part.roomFeatures.compactMap {
            identifier($0, path + ".room_features") as RoomFeature?
        }
        let needs = part.equipment.sorted { $0.key < $1.key }.compactMap { name, count -> EquipmentNeed? in
            guard let code = identifier(name, path + ".equipment") as EquipmentCode?,
                let count = positive(count, path + ".equipment.\(name)")
            else { return nil }
            return EquipmentNeed(code, count: count)
        }
        guard let qualification = identifier(name, path + ".qualification") as Qualification? else {
            return nil
        }
        let size = max(1, draft.audience?.size ?? 1)
        return DeliveryRequirements(
            roomFeatures: features, groupSize: 1...max(size, 30), trainerQualification: qualification,
            equipment: needs)
    }

    private mutating func identifier<Subject>(_ text: String, _ path: String) -> Identifier<Subject>? {
        do {
            return try Identifier(text)
        } catch {
            note(
                .error, "plan.malformed-name", path, en: error.explanation.en,
                zhHans: error.explanation.zhHans)
            return nil
        }
    }

    private mutating func refuseLongUnits(
        _ units: [Programme.Unit], _ path: String, _ pattern: SessionPattern
    ) {
        for unit in units where unit.minutes > pattern.blockMinutes {
            note(
                .error, "plan.unit-longer-than-block", path,
                en:
                    "“\(unit.title.en)” takes \(unit.minutes) minutes, a session only \(pattern.blockMinutes)",
                zhHans: "“\(unit.title.zhHans)”需要 \(unit.minutes) 分钟，而每个课次只有 \(pattern.blockMinutes) 分钟",
                hint: LocalizedText(
                    en: "split it, or raise sessions.block_minutes",
                    zhHans: "请拆分该内容，或调大 sessions.block_minutes"))
        }
    }
}
