import CadreKit
import CadreRegistry
import CadreTestKit
import Foundation
import Testing

/// What a trainer and a training department rely on when they book any of the linked curricula.
struct CurriculumTests {
    @Test func coverTheFourPartsOfTheCourse() {
        #expect(
            Curriculum.all.map(\.module.id) == [
                "dealer-management", "interpersonal-communication", "key-account-management",
                "team-management",
            ])
    }

    @Test(arguments: Curriculum.all)
    func keepsWhatEveryModulePromises(curriculum: Curriculum) throws {
        #expect(Conformance.problems(of: curriculum.module, kinds: try Registry.linked().kinds) == [])
    }

    @Test(arguments: Curriculum.all)
    func takesSixToNineHoursAndFourWhenItMust(curriculum: Curriculum) {
        let module = curriculum.module
        #expect((360...540).contains(module.minutes))
        #expect((180...240).contains(module.abridgedMinutes))
        #expect(module.abridgementNote != nil)
    }

    @Test(arguments: Curriculum.all)
    func dividesIntoTwoHalfDays(curriculum: Curriculum) {
        let units = curriculum.module.units
        #expect(units.allSatisfy { (30...75).contains($0.minutes) })
        let halves = units.indices.map { cut in
            (units[..<cut].reduce(0) { $0 + $1.minutes }, units[cut...].reduce(0) { $0 + $1.minutes })
        }
        #expect(halves.contains { $0.0 <= 230 && $0.1 <= 230 })
    }

    @Test(arguments: Curriculum.all)
    func statesObjectivesThatCanBeSeen(curriculum: Curriculum) {
        for objective in curriculum.module.objectives {
            #expect(objective.level >= .apply || objective.level == .understand, "\(objective.id)")
            for language in Language.allCases {
                #expect(
                    objective.performance.text(in: language).contains(objective.verb.text(in: language)),
                    "\(objective.id): \(objective.verb.text(in: language))")
                #expect(!objective.condition.text(in: language).isEmpty)
                #expect(!objective.criterion.text(in: language).isEmpty)
            }
        }
    }

    @Test(arguments: Curriculum.all)
    func teachesAndAssessesEveryObjective(curriculum: Curriculum) {
        let stated = Set(curriculum.module.objectives.map(\.id))
        let assessed = curriculum.module.assessments.flatMap { $0.items.compactMap(\.objective) }
        #expect(Set(curriculum.module.units.flatMap(\.objectives)) == stated)
        #expect(Set(assessed) == stated)
    }

    @Test(arguments: Curriculum.all)
    func neverLecturesForMoreThan25MinutesAndLetsLearnersActInEveryUnit(curriculum: Curriculum) {
        let active: Set<TeachingMethod> = [.exercise, .caseStudy, .groupWork, .rolePlay, .discussion]
        for unit in curriculum.module.units {
            let minutes = active.reduce(0) { $0 + unit.minutes(of: $1) }
            #expect(unit.minutes(of: .lecture) <= 25, "\(unit.id)")
            #expect(minutes > unit.minutes(of: .lecture), "\(unit.id)")
            #expect(unit.activities.allSatisfy { $0.minutes <= 60 }, "\(unit.id)")
        }
    }

    @Test(arguments: Curriculum.all)
    func hasACaseAndARolePlayForThisAudience(curriculum: Curriculum) {
        let cases = curriculum.activities.filter { $0.method == .caseStudy }
        #expect(
            cases.contains {
                ($0.scenario?.zhHans.count ?? 0) > 200 && ($0.scenario?.en.count ?? 0) > 500
            })
        let rolePlays = curriculum.activities.filter { $0.method == .rolePlay && $0.roles.count >= 2 }
        #expect(!rolePlays.isEmpty)
        for role in rolePlays.flatMap(\.roles) {
            #expect(role.brief.en.count > 100, "\(role.role.en)")
            #expect(role.brief.zhHans.count > 40, "\(role.role.en)")
        }
    }

    @Test(arguments: Curriculum.all)
    func talksOverEveryCaseAndRolePlay(curriculum: Curriculum) {
        for unit in curriculum.module.units {
            for (place, activity) in unit.activities.enumerated()
            where [.caseStudy, .rolePlay].contains(activity.method) {
                let next = unit.activities.dropFirst(place + 1).first { $0.method != activity.method }
                #expect(
                    next?.method == .discussion || next?.method == .reflection, "\(activity.title.en)")
                #expect(activity.debrief.count + (next?.debrief.count ?? 0) >= 2, "\(activity.title.en)")
            }
        }
    }

    @Test(arguments: Curriculum.all)
    func seatsEveryClassItAccepts(curriculum: Curriculum) {
        for activity in curriculum.activities {
            guard let size = activity.groupSize else { continue }
            for learners in curriculum.module.requirements.groupSize {
                let groups = (1...learners).first {
                    $0 * size.lowerBound <= learners && learners <= $0 * size.upperBound
                }
                #expect(groups != nil, "\(activity.title.en) with \(learners)")
            }
        }
    }

    @Test(arguments: Curriculum.all)
    func equipsTheTrainerForEveryActivity(curriculum: Curriculum) {
        for activity in curriculum.activities {
            #expect(!activity.materials.isEmpty, "\(activity.title.en)")
            #expect(activity.trainerNotes.en.count > 200, "\(activity.title.en)")
        }
    }

    @Test(arguments: Curriculum.all)
    func givesLearnersAHandoutAndReading(curriculum: Curriculum) {
        #expect(curriculum.module.handout.count >= 5)
        #expect(
            curriculum.module.handout.flatMap(\.blocks).contains { block in
                if case .writingSpace = block { true } else { false }
            })
        #expect(curriculum.module.furtherReading.count >= 3)
    }

    @Test(arguments: Curriculum.all)
    func speaksBothLanguagesThroughout(curriculum: Curriculum) throws {
        let texts = try curriculum.texts()
        #expect(texts.count > 400)
        for text in texts {
            #expect(!text.en.isChinese, "\(text.en)")
            #expect(text.zhHans.isChinese || text.zhHans.isFigure, "\(text.en)")
            #expect(!text.en.isEmpty || text.zhHans.isEmpty)
        }
    }
}

extension CourseUnit {
    fileprivate func minutes(of method: TeachingMethod) -> Int {
        activities.filter { $0.method == method }.reduce(0) { $0 + $1.minutes }
    }
}

extension String {
    /// Whether there is a Chinese character in it, punctuation left aside.
    fileprivate var isChinese: Bool {
        unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    }

    /// Whether it has no letters at all, as a number or an empty cell of a table.
    fileprivate var isFigure: Bool { !unicodeScalars.contains { $0.properties.isAlphabetic } }
}

extension Curriculum {
    /// Every text a reader may see, found in the encoded content so that none is forgotten; titles of books are
    /// names and may be in either language.
    fileprivate func texts() throws -> [LocalizedText] {
        let content: [any Encodable] = [
            module.title, module.summary, module.objectives, module.units, module.assessments, module.bank,
            module.abridgementNote, module.handout, module.furtherReading.map(\.reason),
        ]
        return try content.flatMap { part in
            pairs(in: try JSONSerialization.jsonObject(with: JSONEncoder().encode(part)))
        }
    }

    private func pairs(in value: Any) -> [LocalizedText] {
        switch value {
        case let list as [Any]: list.flatMap(pairs)
        case let fields as [String: Any]:
            if let en = fields["en"] as? String, let zhHans = fields["zhHans"] as? String {
                [LocalizedText(en: en, zhHans: zhHans)]
            } else {
                fields.values.flatMap(pairs)
            }
        default: []
        }
    }
}
