@testable import CadreStore
import CadreKit
import CadreModel
import CadreService
import Foundation
import GRDB
import Support
import Testing

struct FollowUpMessageTests {
    @Test func leavesAMessageEachThatNamesIdsAlone() throws {
        let department = try Department(content: .followedUp, capacity: 2)
        try department.enrol(2)
        try department.makeSchedule()
        try department.publish()
        for day in ["2026-05-10", "2026-05-11", "2026-06-10"] {
            _ = try department.service.chaseFollowUps(
                of: department.cohort.code, on: Day(day), by: department.coordinator)
        }
        let messages = try department.service.store.writer.read { db in
            try Row.fetchAll(
                db, sql: "SELECT topic, payload FROM outbox WHERE topic GLOB 'follow-up*' ORDER BY id")
        }
        let (due, overdue) = ("follow-up.due", "follow-up.overdue")
        #expect(messages.map { $0["topic"] as String } == [due, due, overdue, overdue])
        for (message, person) in zip(messages, department.people[0...1]) {
            let payload = try JSONDecoder().decode(
                [String: String].self, from: Data((message["payload"] as String).utf8))
            #expect(payload["respondent"] == person.uid.text)
            #expect(payload["assessment"] == "own" && payload["until"] == "2026-05-31")
            #expect(Set(payload.keys) == ["assessment", "enrolment", "respondent", "until"])
            #expect(UUID(uuidString: payload["enrolment"] ?? "") != nil)
        }
    }
}

extension CourseContent {
    /// A course with a form for the learner 60 to 90 days after it.
    fileprivate static var followedUp: CourseContent {
        let survey = AssessmentDefinition(
            id: "own", kind: "survey", title: LocalizedText(asTyped: "own"), stage: .followUp,
            dueDays: 60...90, items: [])
        return CourseContent(programme: twoParts.programme, modules: [], instruments: [survey])
    }
}
