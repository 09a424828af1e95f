import CadreKit
import CadreModel
import CadreService
import Foundation
import Support
import Testing

struct MeasureTests {
    private func department() throws -> Department {
        let department = try SurveyCourse.department(enrolled: 3)
        try department.publishSessions()
        try department.define("renewal", target: 75)
        return department
    }

    @Test func comparesPairsAndLeavesOutWhatHasOneSide() throws {
        let department = try department()
        let result = try department.importMeasures(
            """
            measure,about,when,value
            renewal,West,before,60
            renewal,ｗｅｓｔ,after,"1,075.5"
            renewal,East,before,70
            RENEWAL,East,after,80
            renewal,North,after,9
            renewal,,before,65
            renewal,,after,70
            """)
        #expect((result.added, result.changed, result.unchanged) == (7, 0, 0))
        let found = try #require(try department.service.evaluation(of: department.cohort.code).results.first)
        #expect(found.pairs.map(\.about) == [.named("East"), .named("West")])
        #expect(found.pairs.map(\.change) == [10, 1015.5])
        #expect(found.incomplete == [.named("North")])
        #expect(found.whole?.change == 5)
        #expect(found.change == (10 + 1015.5) / 2)
    }

    @Test func takesTheMeanOfSeveralDaysOfEachSide() throws {
        let department = try department()
        _ = try department.importMeasures(
            """
            指标,对象,时间,数值
            renewal,西安恒拓,2025年12月31日,60
            renewal,西安恒拓,2026-02-28,70
            renewal,西安恒拓,2026/6/30,90
            """)
        let found = try #require(try department.service.evaluation(of: department.cohort.code).results.first)
        #expect(found.pairs.map(\.before) == [65] && found.pairs.map(\.after) == [90])
    }

    @Test func namesEveryCellThatIsWrongAndEntersNothing() throws {
        let department = try department()
        let result = try department.importMeasures(
            """
            measure,about,when,value
            renewal,West,before,60
            renewals,West,before,60
            renewal,E9,before,60
            renewal,West,soon,60
            renewal,West,2026-03-02,60
            renewal,West,after,60 %
            renewal,west,before,61
            renewal,West,03/04/2026,60
            renewal,West,after,
            """)
        #expect(
            result.findings.map(\.code) == [
                "measure.measure", "measure.about", "measure.time", "measure.during-course", "measure.value",
                "measure.duplicate", "measure.ambiguous-day", "measure.missing-value",
            ])
        #expect(result.findings.map(\.place?.line) == [3, 4, 5, 6, 7, 8, 9, 10])
        #expect(result.findings.map(\.place?.column) == [1, 9, 14, 14, 20, 1, 14, 20])
        #expect(try department.service.evaluation(of: department.cohort.code).results.isEmpty)
    }

    @Test func changesNothingTheSecondTimeAndKeepsWhatACorrectionReplaced() throws {
        let department = try department()
        let file = "measure,about,when,value\nrenewal,西安恒拓,before,60\nrenewal,E1,after,75\n"
        _ = try department.importMeasures(file)
        let again = try department.importMeasures(file)
        #expect((again.added, again.changed, again.unchanged) == (0, 0, 2))
        let corrected = try department.importMeasures(file.replacing(",60", with: ",62.5"))
        #expect((corrected.added, corrected.changed, corrected.unchanged) == (0, 1, 1))
        let detail = try #require(try department.service.auditLog().last?.detail)
        #expect(detail == #"{"added":"0","corrected":"1","renewal #1":"60.0 → 62.5"}"#)
    }

    @Test func entersCorrectsAndTakesBackByHand() throws {
        let department = try department()
        try department.enter("西安恒拓", before: 60, after: nil)
        try department.enter("西安恒拓", before: 61, after: 75)
        let audit = try #require(try department.service.auditLog().last)
        #expect(audit.verb == "measure.enter" && audit.detail.contains("60.0 → 61.0"))
        #expect(try department.changes() == [14])
        try department.service.clearMeasure(
            Code("renewal"), of: department.cohort.code, about: "西安恒拓", by: department.coordinator)
        #expect(try department.changes() == [])
        #expect(throws: MeasureError.nothingToClear(try Code("renewal"), department.cohort.code)) {
            try department.service.clearMeasure(
                Code("renewal"), of: department.cohort.code, about: "西安恒拓", by: department.coordinator)
        }
        #expect(throws: MeasureError.nothingToEnter(try Code("renewal"))) {
            try department.enter("西安恒拓", before: nil, after: nil)
        }
        #expect(throws: MeasureError.notALearner("E9", department.cohort.code)) {
            try department.enter("E9", before: 1, after: 2)
        }
    }

    @Test func keepsValuesOfAPersonWithThePersonAndNamesNobodyOnceErased() throws {
        let department = try department()
        let name = department.people[0].name
        try department.enter("E1", before: 60, after: 75)
        try department.enter(name, before: nil, after: 76)
        #expect(try department.changes() == [16])
        let data = {
            String(
                decoding: try department.service.personalData(of: "E1", by: department.coordinator),
                as: UTF8.self)
        }
        #expect(try data().contains("measure_value"))
        _ = try department.service.withdraw("E1", from: department.cohort.code, by: department.coordinator)
        try department.service.erase("E1", by: department.coordinator)
        let found = try #require(try department.service.evaluation(of: department.cohort.code).results.first)
        #expect(found.pairs.map(\.about.title.en) == ["#1"])
        #expect(!(try department.service.auditLog().contains { $0.detail.contains(name) }))
    }

    @Test func knowsWhichWayIsBetter() throws {
        let department = try department()
        try department.define("complaints", isLowerBetter: true, target: 10)
        for code in ["renewal", "complaints"] {
            _ = try department.importMeasures(
                "measure,about,when,value\n\(code),,before,14\n\(code),,after,9\n")
        }
        let results = try department.service.evaluation(of: department.cohort.code).results
        #expect(results.map(\.measure.code.text) == ["complaints", "renewal"])
        #expect(results.map(\.isBetter) == [true, false])
        #expect(results.map { $0.measure.reachesTarget(9) } == [true, false])
    }

    @Test(arguments: [
        ("62.5", 62.5), ("-3", -3), ("1,250,000", 1_250_000), ("0", 0), ("1,25", nil), ("1e3", nil),
        ("٣", nil),
        ("", nil), (".5", nil), ("nan", nil), ("1234567890123456", nil), ("5 %", nil),
    ])
    func readsNumbersAsPeopleTypeThem(text: String, value: Double?) {
        #expect(BusinessMeasure.value(text) == value)
    }
}

extension Department {
    fileprivate func define(_ code: String, isLowerBetter: Bool = false, target: Double?) throws {
        try service.defineMeasure(
            Code(code), title: LocalizedText(asTyped: code), unit: nil, isLowerBetter: isLowerBetter,
            target: target, by: coordinator)
    }

    fileprivate func importMeasures(_ text: String) throws -> RecordsImport {
        try service.importMeasures(Array(text.utf8), to: cohort.code, dryRun: false, by: coordinator)
    }

    fileprivate func enter(_ about: String, before: Double?, after: Double?) throws {
        try service.enterMeasure(
            Code("renewal"), of: cohort.code, about: about, before: before, after: after, by: coordinator)
    }

    fileprivate func changes() throws -> [Double] {
        try service.evaluation(of: cohort.code).results.flatMap { $0.pairs.map(\.change) }
    }
}
