/// The plug-ins that this build is linked with.
public struct Registry: Sendable {
    public let modules: [any CourseModule]
    public let kinds: [any AssessmentKind]
    public let exporters: [any Exporter]

    /// Checks that ids are unique and that every prerequisite and kind is there.
    ///
    /// - Throws: `RegistryError`, naming both parties.
    public init(
        modules: [any CourseModule] = [], kinds: [any AssessmentKind] = [], exporters: [any Exporter] = []
    ) throws(RegistryError) {
        self.modules = modules.sorted { $0.id < $1.id }
        self.kinds = kinds.sorted { $0.id < $1.id }
        self.exporters = exporters.sorted { $0.id < $1.id }
        try refuseTwins(modules.map { ($0.id.text, String(reflecting: type(of: $0))) })
        try refuseTwins(kinds.map { ($0.id.text, String(reflecting: type(of: $0))) })
        try refuseTwins(exporters.map { ($0.id.text, String(reflecting: type(of: $0))) })
        try refuseTwins(
            modules.flatMap { module in module.assessments.map { ($0.id.text, module.id.text) } }
                + kinds.flatMap { kind in kind.instruments.map { ($0.id.text, kind.id.text) } })
        try refuseTwins(modules.flatMap { module in module.bank.map { ($0.id.text, module.id.text) } })
        try refuseGaps()
    }

    public func module(_ id: ModuleID) -> (any CourseModule)? { modules.first { $0.id == id } }
    public func kind(_ id: KindID) -> (any AssessmentKind)? { kinds.first { $0.id == id } }
    public func exporter(_ id: ExporterID) -> (any Exporter)? { exporters.first { $0.id == id } }

    /// Every linked assessment: the modules' own, then the instruments that the kinds ship.
    public var assessments: [AssessmentDefinition] {
        modules.flatMap(\.assessments) + instruments
    }

    /// The ready-made assessments that the kinds ship, which any programme may name.
    public var instruments: [AssessmentDefinition] { kinds.flatMap(\.instruments) }

    public func assessment(_ id: AssessmentID) -> AssessmentDefinition? {
        assessments.first { $0.id == id }
    }

    public func instrument(_ id: AssessmentID) -> AssessmentDefinition? {
        instruments.first { $0.id == id }
    }
}

extension Registry {
    /// Collects plug-ins; the generated list of linked ones is a run of `add` calls.
    public struct Builder {
        private var modules: [any CourseModule] = []
        private var kinds: [any AssessmentKind] = []
        private var exporters: [any Exporter] = []

        public init() {}

        public mutating func add(_ module: any CourseModule) { modules.append(module) }
        public mutating func add(_ kind: any AssessmentKind) { kinds.append(kind) }
        public mutating func add(_ exporter: any Exporter) { exporters.append(exporter) }

        public func registry() throws(RegistryError) -> Registry {
            try Registry(modules: modules, kinds: kinds, exporters: exporters)
        }
    }

    private func refuseGaps() throws(RegistryError) {
        let known = Set(modules.map(\.id))
        for module in modules {
            for needed in module.prerequisites where !known.contains(needed) {
                throw .unknownPrerequisite(needed, of: module.id)
            }
            for assessment in module.assessments where kind(assessment.kind) == nil {
                throw .unknownKind(assessment.kind, of: assessment.id)
            }
        }
        try refuseCircles()
    }

    private func refuseCircles() throws(RegistryError) {
        var settled: Set<ModuleID> = []
        var waiting = modules
        while !waiting.isEmpty {
            let ready = waiting.filter { settled.isSuperset(of: $0.prerequisites) }
            guard !ready.isEmpty else { throw .circularPrerequisites(waiting.map(\.id).sorted()) }
            settled.formUnion(ready.map(\.id))
            waiting.removeAll { settled.contains($0.id) }
        }
    }
}

private func refuseTwins(_ claims: [(id: String, by: String)]) throws(RegistryError) {
    var owners: [String: String] = [:]
    for claim in claims {
        if let other = owners.updateValue(claim.by, forKey: claim.id) {
            throw .duplicate(id: claim.id, first: other, second: claim.by)
        }
    }
}
