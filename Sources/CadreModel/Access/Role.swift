/// What a person may be in a part of the department.
package enum Role: String, Sendable, Codable, CaseIterable {
    case administrator, coordinator, trainer, learner, manager
}
