/// One step of a unit: who does what, how long, with what.
public struct Activity: Sendable, Hashable, Codable {
    public let title: LocalizedText
    public let method: TeachingMethod
    public let minutes: Int
    /// Learners per group; nil when the whole room works as one.
    public let groupSize: ClosedRange<Int>?
    public let materials: [LocalizedText]
    /// What the learners are told to do.
    public let instructions: LocalizedText
    /// The case or the situation that everybody gets to read; nil when there is none.
    public let scenario: LocalizedText?
    /// The parts of a role-play, each handed to whoever plays it and to nobody else.
    public let roles: [RoleBrief]
    /// What the trainer asks afterwards, in this order.
    public let debrief: [LocalizedText]
    /// For the trainer alone: how to open, what to listen for, likely answers, pitfalls.
    public let trainerNotes: LocalizedText
    /// What becomes of the activity when the module has to fit into four hours.
    public let abridgement: Abridgement

    public init(
        title: LocalizedText, method: TeachingMethod, minutes: Int, groupSize: ClosedRange<Int>? = nil,
        materials: [LocalizedText] = [], instructions: LocalizedText, scenario: LocalizedText? = nil,
        roles: [RoleBrief] = [], debrief: [LocalizedText] = [], trainerNotes: LocalizedText,
        abridgement: Abridgement = .kept
    ) {
        self.title = title
        self.method = method
        self.minutes = minutes
        self.groupSize = groupSize
        self.materials = materials
        self.instructions = instructions
        self.scenario = scenario
        self.roles = roles
        self.debrief = debrief
        self.trainerNotes = trainerNotes
        self.abridgement = abridgement
    }

    /// Minutes left when the module is taught in four hours.
    public var abridgedMinutes: Int { abridgement.minutes(of: minutes) }
}

extension Activity {
    /// Reads content kept by earlier versions too, which had no scenario, roles, debrief or abridgement.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            title: try members.decode(LocalizedText.self, forKey: .title),
            method: try members.decode(TeachingMethod.self, forKey: .method),
            minutes: try members.decode(Int.self, forKey: .minutes),
            groupSize: try members.decodeIfPresent(ClosedRange<Int>.self, forKey: .groupSize),
            materials: try members.decode([LocalizedText].self, forKey: .materials),
            instructions: try members.decode(LocalizedText.self, forKey: .instructions),
            scenario: try members.decodeIfPresent(LocalizedText.self, forKey: .scenario),
            roles: try members.decodeIfPresent([RoleBrief].self, forKey: .roles) ?? [],
            debrief: try members.decodeIfPresent([LocalizedText].self, forKey: .debrief) ?? [],
            trainerNotes: try members.decode(LocalizedText.self, forKey: .trainerNotes),
            abridgement: try members.decodeIfPresent(Abridgement.self, forKey: .abridgement) ?? .kept)
    }
}
