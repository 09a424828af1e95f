import CadreKit
import CadreModel
import CadreService
import CadreStore
import Support
import Testing

struct GradebookDecisionTests {
    /// E1 to E3 attended everything and earned 4, 2 and 0 of four points; a fifth is attendance.
    private func department() throws -> Department {
        let department = try ExamCourse.department()
        try department.publishSessions()
        for person in ["E1", "E2", "E3"] {
            for session in ["SM-2026-1/1", "SM-2026-1/2"] { try department.mark(session, person, .present) }
        }
        try department.submit(ExamAnswers.all, of: "E1")
        try department.submit(ExamAnswers.two, of: "E2")
        try department.submit(ExamAnswers.none, of: "E3")
        return department
    }

    @Test func setsAResultInPlaceOfWhatWasEarnedAndKeepsThat() throws {
        let department = try department()
        let line = try department.decide(.override(Ratio(3, 4)), about: "exam", of: "E2")
        #expect(line.result.total == Ratio(8, 10))
        #expect(line.result.standing == .passed)
        #expect(line.result.components[1].members[0].result == Ratio(1, 2))
        #expect(line.result.components[1].decision?.reason == "because")
        #expect(line.result.components[1].decision?.decidedBy == "李梅")
    }

    @Test func setsTheTotalButAsksForTheMinimaAllTheSame() throws {
        let department = try department()
        let line = try department.decide(.override(.one), about: "total", of: "E3")
        #expect(line.result.total == .one)
        #expect(line.result.exactTotal == Ratio(1, 5))
        #expect(line.result.standing == .canStillPass)
        #expect(line.reasons == [.needs(.assessment(ExamCourse.exam), Ratio(3, 5), triesLeft: 1)])
    }

    @Test func leavesAnExemptComponentOutOfTheWeightsAndItsMinimumUnasked() throws {
        let department = try department()
        let line = try department.decide(.exemption, about: "exam", of: "E3")
        #expect(line.result.total == .one)
        #expect(line.result.standing == .passed)
    }

    @Test func takesTheLastDecisionBackAndKeepsAllOfThem() throws {
        let department = try department()
        let before = try department.service.gradebook(of: department.cohort.code).lines[1]
        try department.decide(.override(.one), about: "exam", of: "E2")
        try department.decide(.exemption, about: "exam", of: "E2")
        #expect(try department.decide(nil, about: "exam", of: "E2") == before)
        let kept = try department.service.store.read { try $0.gradebookDecisions(in: department.cohort.id) }
        #expect(kept.values.allSatisfy { $0.byKey.isEmpty })
        let audited = try department.service.auditLog().filter { $0.verb == "gradebook.decide" }
        for (entry, effect) in zip(audited, ["100.000", "exemption", "none"]) {
            #expect(entry.detail.contains(#""effect":"\#(effect)""#))
        }
        #expect(audited.count == 3)
    }

    @Test func refusesWhatItCannotDecideAndKeepsNothing() throws {
        let department = try department()
        let code = department.cohort.code
        let known = ["attendance", "exam", "total"]
        #expect(throws: GradebookError.unknownComponent("post", code, known: known)) {
            try department.decide(.override(.one), about: "post", of: "E1")
        }
        #expect(throws: GradebookError.nothingDecided("林静", component: "exam")) {
            try department.decide(nil, about: "exam", of: "E2")
        }
        #expect(throws: GradebookError.nothingLeft("陈晨")) {
            try department.decide(.exemption, about: "total", of: "E1")
        }
        try department.decide(.exemption, about: "attendance", of: "E1")
        #expect(throws: GradebookError.nothingLeft("陈晨")) {
            try department.decide(.exemption, about: "exam", of: "E1")
        }
        #expect(throws: EnrolmentError.notEnrolled("王强", code)) {
            try department.decide(.override(.one), about: "exam", of: "E4")
        }
        #expect(throws: RequiredTextError.self) {
            try department.decide(.override(.one), about: "exam", of: "E2", reason: " ")
        }
        #expect(try department.service.auditLog().count { $0.verb == "gradebook.decide" } == 1)
    }

    @Test func decidesAfterTheCohortIsClosedToo() throws {
        let department = try department()
        try department.service.completeCohort(department.cohort.code, by: department.coordinator)
        let line = try department.decide(.override(Ratio(3, 4)), about: "exam", of: "E2")
        #expect(line.result.standing == .passed)
    }

    @Test func isNotForTrainers() throws {
        let department = try department()
        let trainer = department.people[10]
        try department.service.grant(.trainer, in: .all, to: "E11", by: department.coordinator)
        #expect(throws: AccessError.self) {
            try department.service.decide(
                .override(.one), about: "exam", of: "E2", in: department.cohort.code, reason: "because",
                by: .account(trainer.id, name: trainer.name))
        }
    }

    @Test func forgetsTheReasonsWithThePerson() throws {
        let department = try department()
        try department.decide(.override(.one), about: "exam", of: "E2")
        try department.service.completeCohort(department.cohort.code, by: department.coordinator)
        try department.service.erase("E2", by: department.coordinator)
        let line = try department.service.gradebook(of: department.cohort.code).lines[1]
        #expect(line.result.components[1].result == .one)
        #expect(line.result.components[1].decision?.reason == nil)
    }

}

extension Department {
    @discardableResult
    fileprivate func decide(
        _ effect: GradebookDecision.Effect?, about component: String, of person: String,
        reason: String = "because"
    ) throws -> Gradebook.Line {
        try service.decide(
            effect, about: component, of: person, in: cohort.code, reason: reason, by: coordinator)
    }
}
