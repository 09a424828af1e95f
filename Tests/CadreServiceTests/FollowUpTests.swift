import CadreKit
import CadreModel
import CadreService
import Support
import Testing

struct FollowUpTests {
    /// Both sessions of the course are on 2 March 2026.
    private func department(enrolled: Int = 5) throws -> Department {
        let department = try SurveyCourse.department(enrolled: enrolled)
        try department.publishSessions()
        return department
    }

    @Test func isDueFromSixtyToNinetyDaysAfterTheLastSession() throws {
        let department = try department()
        let form = try #require(try department.forms(SurveyCourse.own).first)
        // 60 days after 2 March: 29 more of March, 30 of April, 1 of May.
        #expect(form.window == (try department.day("2026-05-01"))...(try department.day("2026-05-31")))
        for (day, state) in [
            ("2026-04-30", FollowUp.State.notYet), ("2026-05-01", .due), ("2026-05-31", .due),
            ("2026-06-01", .overdue),
        ] {
            #expect(form.state(on: try department.day(day)) == state)
        }
    }

    @Test func isDueAfterThePlannedEndWhileThereAreNoSessions() throws {
        let department = try SurveyCourse.department(enrolled: 0)
        let code = try Code("SM-2026-9")
        try department.addCohort(code.text, endsOn: department.day("2026-03-06"))
        _ = try department.service.enrol(["E1"], in: code, by: department.coordinator)
        let form = try #require(try department.service.followUps(of: code).forms.first)
        #expect(form.window?.lowerBound == (try department.day("2026-05-05")))
    }

    @Test func asksTheManagerOfTheRosterAndSaysWhereThereIsNone() throws {
        let department = try department(enrolled: 2)
        try department.give("E7", to: "E1")
        let forms = try department.forms(SurveyCourse.managers)
        #expect(forms.map(\.person?.employeeNumber) == ["E7", nil])
        #expect(forms.last?.state(on: try department.day("2026-06-01")) == .nobodyNamed)
    }

    @Test func asksThreeFellowLearnersOfTheUnitInTurn() throws {
        let department = try department()
        let names = Dictionary(grouping: try department.forms(SurveyCourse.peers)) {
            $0.learner.employeeNumber
        }
        .mapValues { $0.compactMap(\.person?.employeeNumber) }
        #expect(
            names == [
                "E1": ["E2", "E3", "E4"], "E2": ["E3", "E4", "E5"], "E3": ["E4", "E5", "E1"],
                "E4": ["E5", "E1", "E2"], "E5": ["E1", "E2", "E3"],
            ])
    }

    @Test func asksThePeersWhomACoordinatorNames() throws {
        let department = try department()
        try department.give("E7", to: "E1")
        try department.ask(["E9", "E10"])
        #expect(try department.peers(of: "E1") == ["E10", "E9"])
        for (peers, error) in [
            (["E1"], FollowUpError.ownPeer(department.people[0].name)),
            (["E7"], .managerAsPeer(department.people[6].name, of: department.people[0].name)),
            (["E9", "E9"], .namedTwice(department.people[8].name)),
            (["E2", "E3", "E4", "E5", "E6"], .tooManyPeers(5, limit: 4)),
        ] {
            #expect(throws: error) { try department.ask(peers) }
        }
        #expect(try department.peers(of: "E1") == ["E10", "E9"])
        try department.ask([])
        #expect(try department.peers(of: "E1") == ["E2", "E3", "E4"])
    }

    @Test func countsWhoeverAnsweredAndAsksNoSecondManager() throws {
        let department = try department(enrolled: 1)
        try department.give("E7", to: "E1")
        try department.answer(SurveyCourse.managers, "E1", by: "E7", #"{"good": 1}"#)
        try department.answer(SurveyCourse.peers, "E1", by: "E9", #"{"good": 1}"#)
        try department.give("E8", to: "E1")
        let managers = try department.forms(SurveyCourse.managers)
        #expect(managers.map(\.person?.employeeNumber) == ["E7"])
        #expect(managers.map(\.isAnswered) == [true])
        // Nobody else of the unit learns in this cohort; the one who answered unasked is listed all the same.
        #expect(try department.forms(SurveyCourse.peers).map(\.isAnswered) == [true])
    }

    @Test func writesToEachOnceAWeek() throws {
        let department = try department(enrolled: 2)
        try department.give("E7", to: "E1")
        try department.answer(SurveyCourse.own, "E1", #"{"good": 1}"#)
        // Own form of E2, the manager of E1, and each about the other.
        for (day, count) in [
            ("2026-04-30", 0), ("2026-05-01", 4), ("2026-05-01", 0), ("2026-05-07", 0), ("2026-05-08", 4),
            ("2026-06-02", 4),
        ] {
            #expect(try department.chase(on: day) == count, "\(day)")
        }
    }

    @Test func dueDaysFollowThePlan() {
        let survey = AssessmentDefinition(
            id: "own", kind: "survey", title: LocalizedText(asTyped: "own"), stage: .followUp,
            dueDays: 60...90, items: [])
        for (days, expected) in [(nil, 60...90), ([45, 75], 45...75), ([30], 30...90), ([120], 120...120)]
            as [([Int]?, ClosedRange<Int>)]
        {
            let course = CourseContent.twoParts.programme
            let programme = Programme(
                code: course.code, title: course.title, parts: course.parts,
                sessionPattern: course.sessionPattern, gradebook: course.gradebook, followUpDays: days)
            #expect(programme.using(survey).dueDays == expected)
        }
    }
}

extension Department {
    fileprivate func forms(_ survey: AssessmentID) throws -> [FollowUp] {
        try service.followUps(of: cohort.code).forms.filter { $0.assessment == survey }
    }

    fileprivate func peers(of learner: String) throws -> [String] {
        try forms(SurveyCourse.peers).filter { $0.learner.employeeNumber == learner }
            .compactMap(\.person?.employeeNumber).sorted()
    }

    fileprivate func ask(_ peers: [String]) throws {
        try service.askPeers(peers, about: "E1", in: cohort.code, by: coordinator)
    }

    fileprivate func chase(on day: String) throws -> Int {
        try service.chaseFollowUps(of: cohort.code, on: self.day(day), by: coordinator)
    }

    fileprivate func day(_ text: String) throws -> Day { try #require(Day(text)) }
}
