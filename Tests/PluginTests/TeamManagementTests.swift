import CadreKit
import CadreTestKit
import Foundation
import Quiz
import TeamManagement
import Testing

/// What a trainer and a training department rely on when they book the team management day.
struct TeamManagementTests {
    private let module: any CourseModule = TeamManagement::plugin

    @Test func keepsWhatEveryModulePromises() {
        #expect(Conformance.problems(of: module, kinds: [Quiz::plugin]) == [])
    }

    @Test func fillsOneLongDayOrTwoHalfDays() {
        #expect((400...450).contains(module.minutes))
        #expect(module.units.allSatisfy { (30...75).contains($0.minutes) })
        #expect((180...230).contains(module.units.prefix(4).reduce(0) { $0 + $1.minutes }))
    }

    @Test func neverLecturesForMoreThan25Minutes() {
        for unit in module.units {
            #expect(unit.minutes(of: .lecture) <= 25, "\(unit.id)")
        }
    }

    @Test func letsLearnersActInEveryUnit() {
        let active: Set<TeachingMethod> = [.exercise, .caseStudy, .groupWork, .rolePlay, .discussion]
        for unit in module.units {
            let minutes = active.reduce(0) { $0 + unit.minutes(of: $1) }
            #expect(minutes > unit.minutes(of: .lecture), "\(unit.id)")
        }
    }

    @Test func talksOverEveryCaseAndRolePlay() {
        for unit in module.units {
            for (place, activity) in unit.activities.enumerated()
            where [.caseStudy, .rolePlay].contains(activity.method) {
                let next = unit.activities.dropFirst(place + 1).first
                #expect(next?.method == .discussion || next?.method == .reflection, "\(activity.title.en)")
            }
        }
    }

    @Test func seatsEveryClassItAccepts() {
        for activity in module.units.flatMap(\.activities) {
            guard let size = activity.groupSize else { continue }
            for learners in module.requirements.groupSize {
                let groups = (1...learners).first {
                    $0 * size.lowerBound <= learners && learners <= $0 * size.upperBound
                }
                #expect(groups != nil, "\(activity.title.en) with \(learners)")
            }
        }
    }

    @Test func equipsTheTrainerForEveryActivity() {
        for activity in module.units.flatMap(\.activities) {
            #expect(!activity.materials.isEmpty, "\(activity.title.en)")
            #expect(activity.trainerNotes.en.count > 200, "\(activity.title.en)")
        }
    }

    @Test func speaksBothLanguagesThroughout() throws {
        let texts = try module.texts()
        #expect(texts.count > 400)
        for text in texts {
            #expect(!text.en.isChinese, "\(text.en)")
            #expect(text.zhHans.isChinese, "\(text.en)")
            #expect(!text.en.isEmpty)
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
}

extension CourseModule {
    /// Every text a reader may see, found in the encoded content so that none is forgotten.
    fileprivate func texts() throws -> [LocalizedText] {
        let content: [any Encodable] = [title, summary, objectives, units, assessments]
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
