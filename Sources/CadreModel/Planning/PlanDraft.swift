/// A plan as somebody wrote it: everything optional, numbering and words as written.
package struct PlanDraft: Sendable, Hashable, Codable {
    package var code: String?
    package var title: String?

    package init() {}
}
