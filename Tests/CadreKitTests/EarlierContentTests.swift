import CadreKit
import Foundation
import Testing

/// Content that was kept before modules had handouts and assessments had raters stays readable.
struct EarlierContentTests {
    @Test func readsAnActivityWithoutScenarioOrRoles() throws {
        let activity = Activity(
            title: LocalizedText(asTyped: "a"), method: .lecture, minutes: 10,
            instructions: LocalizedText(asTyped: "b"),
            trainerNotes: LocalizedText(asTyped: "c"))
        let read: Activity = try decoded(
            activity, without: ["scenario", "roles", "debrief", "abridgement"])
        #expect(read == activity)
    }

    @Test func readsAnAssessmentWithoutRatersOrBands() throws {
        let definition = AssessmentDefinition(
            id: "exam", kind: "quiz", title: LocalizedText(asTyped: "Exam"), stage: .postTest,
            objectives: ["o"], items: [])
        let read: AssessmentDefinition = try decoded(
            definition, without: ["instructions", "dueDays", "raters", "sections", "bands"])
        #expect(read == definition)
    }

    private func decoded<Value: Codable>(_ value: Value, without members: [String]) throws -> Value {
        let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(value))
        var object = try #require(json as? [String: Any])
        for member in members { object[member] = nil }
        return try JSONDecoder().decode(Value.self, from: JSONSerialization.data(withJSONObject: object))
    }
}
