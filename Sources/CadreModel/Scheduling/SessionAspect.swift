/// What two sessions may exchange.
package enum SessionAspect: String, Sendable, CaseIterable {
    case time, room, trainer
}
