/// One part of a role-play, as it stands on the card of whoever plays it.
public struct RoleBrief: Sendable, Hashable, Codable {
    /// Who it is: "Tang, the client's project manager".
    public let role: LocalizedText
    /// What only this person knows, wants and may do.
    public let brief: LocalizedText

    public init(_ role: LocalizedText, brief: LocalizedText) {
        self.role = role
        self.brief = brief
    }
}
