import CadreKit
import Testing

/// The pre-test and the post-test of each curriculum measure the same thing, so that their difference means something; they
/// and its bank ask fairly.
struct QuizFormsTests {
    @Test(arguments: Curriculum.all)
    func frameTheCourse(curriculum: Curriculum) {
        let id = curriculum.module.id
        #expect(curriculum.forms.map(\.id.text) == ["\(id)-pre", "\(id)-post"])
        #expect(curriculum.forms.map(\.stage) == [.preTest, .postTest])
        #expect(curriculum.forms.allSatisfy { (12...16).contains($0.items.count) })
    }

    @Test(arguments: Curriculum.all)
    func askTheSameItemByItemInOtherWords(curriculum: Curriculum) throws {
        let pre = try #require(curriculum.forms.first).items
        let post = try #require(curriculum.forms.last).items
        try #require(pre.count == post.count)
        for (one, other) in zip(pre, post) {
            #expect(one.id == other.id)
            #expect(one.objective == other.objective)
            #expect(one.points == other.points)
            #expect(one.response.shape == other.response.shape)
            #expect(one.response.size == other.response.size, "\(one.id)")
            #expect(one.feedback != other.feedback)
            #expect(one.prompt != other.prompt || one.response != other.response)
        }
    }

    @Test(arguments: Curriculum.all)
    func tieEveryQuestionToAnObjective(curriculum: Curriculum) {
        for form in curriculum.questionSets {
            #expect(form.items.allSatisfy { $0.objective != nil }, "\(form.id)")
        }
    }

    @Test(arguments: Curriculum.all)
    func askInThreeShapesOrMore(curriculum: Curriculum) {
        for form in curriculum.questionSets {
            #expect(Set(form.items.map(\.response.shape)).count >= 3, "\(form.id)")
        }
    }

    @Test(arguments: Curriculum.all)
    func leaveOneTargetOverInEveryMatching(curriculum: Curriculum) {
        for form in curriculum.questionSets {
            for item in form.items {
                guard case .pairs(let pairs) = item.key, case .pairs(let prompts, let targets) = item.response
                else { continue }
                #expect(Set(pairs.keys) == Set(prompts.map(\.id)), "\(form.id)/\(item.id)")
                #expect(Set(pairs.values).count < targets.count, "\(form.id)/\(item.id)")
            }
        }
    }

    @Test(arguments: Curriculum.all, Language.allCases)
    func doNotGiveTheKeyAwayByItsLength(curriculum: Curriculum, language: Language) {
        for form in curriculum.questionSets {
            // A few letters more give nothing away; a sixth more is what test-wise learners look for.
            let isLongest: [Bool] = form.singleChoices.map { options, key in
                let lengths = options.map { ($0.text.text(in: language).count, $0.id == key) }
                let own = lengths.filter(\.1).map(\.0).max() ?? 0
                let others = lengths.filter { !$0.1 }.map(\.0).max() ?? 0
                return own * 6 > others * 7
            }
            #expect(isLongest.filter(\.self).count * 2 <= isLongest.count, "\(form.id)")
        }
    }

    @Test(arguments: Curriculum.all)
    func doNotKeepTheKeyInOnePlace(curriculum: Curriculum) {
        for form in curriculum.questionSets {
            let places = form.singleChoices.compactMap { options, key in
                options.firstIndex { $0.id == key }
            }
            #expect(Set(places).count >= min(3, places.count), "\(form.id)")
        }
    }

    @Test(arguments: Curriculum.all)
    func teachByTheirFeedback(curriculum: Curriculum) {
        for form in curriculum.questionSets {
            for item in form.items {
                #expect((item.feedback?.en.count ?? 0) > 80, "\(form.id)/\(item.id)")
            }
        }
    }
}

extension AssessmentDefinition {
    /// The questions with one right option among three or more.
    fileprivate var singleChoices: [(options: [AnswerOption], key: OptionID)] {
        items.compactMap { item in
            guard case .choice(let key) = item.key, case .choice(let options) = item.response,
                options.count > 2
            else { return nil }
            return (options, key)
        }
    }
}

extension ResponseFormat {
    /// How many things there are to choose, order or match.
    fileprivate var size: [Int] {
        switch self {
        case .choice(let options), .choices(let options), .order(let options): [options.count]
        case .pairs(let prompts, let targets): [prompts.count, targets.count]
        case .number, .text, .rating, .gaps, .essay: []
        }
    }
}
