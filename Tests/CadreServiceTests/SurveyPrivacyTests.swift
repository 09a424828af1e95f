import CadreKit
import CadreModel
import CadreService
import Foundation
import Support
import Testing

/// Single answers, and who may hand them in.
struct SurveyPrivacyTests {
    @Test(arguments: SurveyCourse.all)
    func showsNobodyASingleForm(survey: AssessmentID) throws {
        let department = try SurveyCourse.department()
        let rater = [SurveyCourse.reaction, SurveyCourse.own].contains(survey) ? nil : "E2"
        try department.answer(survey, "E1", by: rater, #"{"good": 1}"#)
        #expect(throws: SurveyError.inConfidence(survey)) {
            try department.results(of: "E1", at: survey)
        }
        for cohort in [department.cohort.code, nil] {
            #expect(throws: SurveyError.inConfidence(survey)) {
                try department.service.analysis(of: survey, in: cohort)
            }
        }
    }

    @Test func givesBackNoFormButTheOneHandedIn() throws {
        let department = try SurveyCourse.department()
        try department.answer(SurveyCourse.peers, "E1", by: "E2", #"{"good": 1}"#)
        guard
            case .marked(let attempt) = try department.answer(
                SurveyCourse.peers, "E1", by: "E3", #"{"good": 2}"#)
        else {
            Issue.record("waiting")
            return
        }
        #expect(attempt.responses.map(\.name) == [department.people[2].name])
    }

    @Test func handsThePersonTheirOwnFormsAndNotWhatPeersSaid() throws {
        let department = try SurveyCourse.department()
        try department.answer(SurveyCourse.reaction, "E1", #"{"words": "MINE"}"#)
        try department.answer(SurveyCourse.peers, "E1", by: "E2", #"{"words": "THEIRS"}"#)
        try department.service.askPeers(
            ["E2"], about: "E1", in: department.cohort.code, by: department.coordinator)
        let text = String(
            decoding: try department.service.personalData(of: "E1", by: department.coordinator), as: UTF8.self
        )
        #expect(text.contains("MINE") && !text.contains("THEIRS"))
        #expect(!text.contains("follow_up_peer"))
    }

    @Test func letsNoTrainerHandInWhatIsGivenInConfidence() throws {
        let department = try SurveyCourse.department()
        try department.service.grant(
            .trainer, in: .cohort(department.cohort.code), to: "E11", by: department.coordinator)
        let names = EntrantNames(person: "E1")
        #expect(throws: AccessError.notAllowed(actor: "陈讲师", verb: "survey.submit")) {
            try department.service.submit(
                Array(#"{"good": 1}"#.utf8), at: SurveyCourse.reaction, of: names,
                in: department.cohort.code, by: department.account(10))
        }
        #expect(throws: AccessError.self) {
            try department.service.startAttempt(
                at: SurveyCourse.reaction, of: names, in: department.cohort.code, by: department.account(10))
        }
        // A rehearsal would tell whether a guess at somebody's answers is right.
        let file = Array("assessment,person,item,answer\nreaction,E1,good,1".utf8)
        #expect(throws: AccessError.self) {
            try department.service.importResponses(
                file, to: department.cohort.code, dryRun: true, by: department.account(10))
        }
    }

    @Test func letsNoTrainerReleaseOrSetTheThreshold() throws {
        let department = try SurveyCourse.department()
        try department.service.grant(.trainer, in: .all, to: "E11", by: department.coordinator)
        try department.service.grant(
            .coordinator, in: .cohort(department.cohort.code), to: "E1", by: department.coordinator)
        #expect(throws: AccessError.self) {
            try department.service.releaseSurveys(of: department.cohort.code, by: department.account(10))
        }
        // The threshold is the whole department's.
        for index in [0, 10] {
            #expect(throws: AccessError.self) {
                try department.service.setAnonymityThreshold(3, by: department.account(index))
            }
        }
        _ = try department.service.releaseSurveys(of: department.cohort.code, by: department.account(0))
        #expect(try department.service.anonymityThreshold() == 5)
    }

    @Test func keepsTheThresholdBetweenThreeAndTwentyAndSaysWhoMovedIt() throws {
        let department = try SurveyCourse.department()
        for value in [2, 21] {
            #expect(throws: SurveyError.thresholdOutOfRange(value)) {
                try department.service.setAnonymityThreshold(value, by: department.coordinator)
            }
        }
        try department.service.setAnonymityThreshold(3, by: department.coordinator)
        let entry = try #require(try department.service.auditLog().last)
        #expect(entry.verb == "survey.threshold" && entry.actor == "李梅")
        #expect(entry.detail == #"{"from":"5","to":"3"}"#)
    }

    @Test func showsWhatWasReleasedTogetherAndNothingOfOneMore() throws {
        let department = try SurveyCourse.department()
        for person in 1...4 { try department.answer(SurveyCourse.reaction, "E\(person)", #"{"good": 3}"#) }
        #expect(try department.release().first?.waiting == 4)
        #expect(try department.goodRatings(in: SurveyCourse.reaction) == nil)
        try department.answer(SurveyCourse.reaction, "E5", #"{"good": 0}"#)
        // Enough have answered; nothing changes before they are released.
        #expect(try department.goodRatings(in: SurveyCourse.reaction) == nil)
        try department.release()
        #expect(try department.goodRatings(in: SurveyCourse.reaction) == [1, 0, 0, 4])
        // The newcomer waits, and whoever answers anew is not heard again.
        try department.answer(SurveyCourse.reaction, "E6", #"{"good": 0}"#)
        try department.answer(SurveyCourse.reaction, "E5", #"{"good": 3}"#)
        try department.release()
        #expect(try department.goodRatings(in: SurveyCourse.reaction) == [1, 0, 0, 4])
        let result = try #require(try department.result(of: SurveyCourse.reaction))
        #expect((result.asked, result.answered, result.released) == (12, 6, 5))
    }

    @Test func takesTheLatestOfAnswersBeforeTheirRelease() throws {
        let department = try SurveyCourse.department()
        for person in 1...5 { try department.answer(SurveyCourse.reaction, "E\(person)", #"{"good": 3}"#) }
        try department.answer(SurveyCourse.reaction, "E1", #"{"good": 1}"#)
        try department.release()
        #expect(try department.goodRatings(in: SurveyCourse.reaction) == [0, 1, 0, 4])
    }

    @Test func countsPeopleAndNotForms() throws {
        let department = try SurveyCourse.department()
        for person in 1...4 {
            for rater in 5...6 {
                try department.answer(SurveyCourse.peers, "E\(person)", by: "E\(rater)", #"{"good": 1}"#)
            }
        }
        #expect(try department.release().last?.waiting == 8)
        #expect(try department.result(of: SurveyCourse.peers)?.released == 0)
        // One manager of five learners: it is the learners of whom nothing must be known.
        for person in 1...5 {
            try department.answer(SurveyCourse.managers, "E\(person)", by: "E12", #"{"good": 1}"#)
        }
        try department.release()
        #expect(try department.result(of: SurveyCourse.managers)?.released == 5)
    }

    @Test func showsCommentsWithoutOrderOnceEnoughHaveWritten() throws {
        let department = try SurveyCourse.department()
        let texts = ["e", "a", "d", "b", "c"]
        for (index, text) in texts.enumerated().dropLast() {
            try department.answer(SurveyCourse.reaction, "E\(index + 1)", #"{"words": "\#(text)"}"#)
        }
        try department.answer(SurveyCourse.reaction, "E5", #"{"good": 1}"#)
        try department.release()
        #expect(try department.result(of: SurveyCourse.reaction)?.comments == nil)
        let second = try SurveyCourse.department()
        for (index, text) in texts.enumerated() {
            try second.answer(SurveyCourse.reaction, "E\(index + 1)", #"{"words": "\#(text)"}"#)
        }
        try second.release()
        #expect(try second.result(of: SurveyCourse.reaction)?.comments?.map(\.texts) == [texts.sorted()])
    }

    @Test func showsNoCommentsOnceOneOfThemIsErased() throws {
        let department = try SurveyCourse.department()
        for person in 1...6 {
            try department.answer(
                SurveyCourse.reaction, "E\(person)", #"{"good": 1, "words": "c\#(person)"}"#)
        }
        try department.release()
        _ = try department.service.withdraw(
            "E6", from: department.cohort.code, by: department.coordinator)
        try department.service.erase("E6", by: department.coordinator)
        let result = try #require(try department.result(of: SurveyCourse.reaction))
        #expect(result.comments == nil)
        #expect(result.released == 6)
        #expect(try department.goodRatings(in: SurveyCourse.reaction) == [0, 6, 0, 0])
    }
}
