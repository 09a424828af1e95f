/// How many people a group must have for its answers to be shown.
package enum AnonymityThreshold {
    package static let usual = 5
    package static let range = 3...20
}
