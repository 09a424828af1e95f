import CadreDocuments
import CadreKit
import Testing

struct ModuleDocumentTests {
    @Test(arguments: Language.allCases)
    func keepsFromLearnersWhatIsForOthers(language: Language) {
        let description = CourseDescription(of: Sample(), in: language).document.plainText
        let handout = LearnerHandout(of: Sample(), in: language).document.plainText
        for text in [description, handout] {
            #expect(!text.contains("SECRET"))
            #expect(!text.contains("NOTES"))
        }
        #expect(handout.contains("TOOL"))
    }

    @Test func givesTheTrainerTheClockTheCardsAndTheQuestions() {
        let guide = SessionGuide(of: Sample(), in: .english).document
        #expect(guide.blocks.contains(.heading(2, "2. second (0:50–1:25)")))
        #expect(guide.blocks.contains(.heading(3, "0:50 talk")))
        #expect(guide.blocks.contains(.card(title: "Only for: buyer", [.paragraph("SECRET")])))
        #expect(guide.blocks.contains(.steps(["Why?"])))
        #expect(guide.blocks.contains(.paragraph("NOTES")))
    }

    @Test func saysWhatGoesWhenThereAreOnlyFourHours() {
        let text = CourseDescription(of: Sample(), in: .english).document.plainText
        #expect(text.contains("That leaves 20 min of teaching:"))
        #expect(text.contains("- 1. first: “talk” 20 instead of 50 min"))
        #expect(text.contains("- 2. second: “talk” (35 min) is left out"))
    }
}

private struct Sample: CourseModule {
    let id: ModuleID = "sample"
    let version = Version(1, 0, 0)
    let title = LocalizedText(asTyped: "Sample")
    let summary = LocalizedText(asTyped: "summary")
    let prerequisites: [ModuleID] = []
    let objectives: [Objective] = []
    let requirements = DeliveryRequirements(groupSize: 4...12, trainerQualification: "sample")
    let assessments: [AssessmentDefinition] = []
    let abridgementNote: LocalizedText? = LocalizedText(asTyped: "Less practice.")
    let handout = [HandoutSection(LocalizedText(asTyped: "TOOL"), [.text(LocalizedText(asTyped: "use it"))])]
    var units: [CourseUnit] {
        [unit("first", 50, .shortened(to: 20)), unit("second", 35, .leftOut)]
    }

    private func unit(_ id: UnitID, _ minutes: Int, _ abridgement: Abridgement) -> CourseUnit {
        CourseUnit(
            id: id, title: LocalizedText(asTyped: id.text), objectives: [], topics: [],
            activities: [
                Activity(
                    title: LocalizedText(asTyped: "talk"), method: .rolePlay, minutes: minutes,
                    instructions: LocalizedText(asTyped: "do"),
                    roles: [
                        RoleBrief(
                            LocalizedText(asTyped: "buyer"), brief: LocalizedText(asTyped: "SECRET"))
                    ],
                    debrief: [LocalizedText(asTyped: "Why?")],
                    trainerNotes: LocalizedText(asTyped: "NOTES"), abridgement: abridgement)
            ])
    }
}
