import CadreKit
import TeamManagement
import Testing

/// The pre-test and the post-test measure the same thing, so that their difference means something.
struct TeamManagementFormsTests {
    private let forms: [AssessmentDefinition] = (TeamManagement::plugin).assessments

    @Test func frameTheCourse() throws {
        #expect(forms.map(\.id) == ["team-management-pre", "team-management-post"])
        #expect(forms.map(\.stage) == [.preTest, .postTest])
        #expect(forms.allSatisfy { (12...14).contains($0.items.count) })
    }

    @Test func askTheSameItemByItemInOtherWords() throws {
        let (pre, post) = (try #require(forms.first).items, try #require(forms.last).items)
        try #require(pre.count == post.count)
        for (one, other) in zip(pre, post) {
            #expect(one.id == other.id)
            #expect(one.objective == other.objective)
            #expect(one.points == other.points)
            #expect(one.response.shape == other.response.shape)
            #expect(one.response.size == other.response.size, "\(one.id)")
            #expect(one.feedback != other.feedback)
            #expect(one.prompt != other.prompt)
        }
    }

    @Test func askForEveryObjective() {
        let stated = Set((TeamManagement::plugin).objectives.map(\.id))
        for form in forms {
            #expect(Set(form.items.compactMap(\.objective)) == stated, "\(form.id)")
        }
    }

    @Test func askInEveryShapeThereIs() {
        for form in forms {
            #expect(Set(form.items.map(\.response.shape)).count == 6, "\(form.id)")
        }
    }

    @Test func leaveOneTargetOverInEveryMatching() {
        for form in forms {
            for item in form.items {
                guard case .pairs(let pairs) = item.key, case .pairs(let prompts, let targets) = item.response
                else { continue }
                #expect(Set(pairs.keys) == Set(prompts.map(\.id)), "\(form.id)/\(item.id)")
                #expect(Set(pairs.values).count == targets.count - 1, "\(form.id)/\(item.id)")
            }
        }
    }

    @Test(arguments: [Language.english, .simplifiedChinese])
    func doNotGiveTheKeyAwayByItsLength(in language: Language) {
        for form in forms {
            let isLongest: [Bool] = form.items.compactMap { item in
                guard case .choice(let key) = item.key, case .choice(let options) = item.response,
                    options.count > 2
                else { return nil }
                let lengths = options.map { ($0.text.text(in: language).count, $0.id) }
                return lengths.max { $0.0 < $1.0 }?.1 == key
            }
            #expect(isLongest.count == 6)
            #expect(isLongest.filter(\.self).count <= 2, "\(form.id)")
        }
    }

    @Test func teachByTheirFeedback() {
        for form in forms {
            for item in form.items {
                #expect((item.feedback?.en.count ?? 0) > 80, "\(form.id)/\(item.id)")
            }
        }
    }
}

extension ResponseFormat {
    /// How many things there are to choose, order or match.
    fileprivate var size: [Int] {
        switch self {
        case .choice(let options), .choices(let options), .order(let options): [options.count]
        case .pairs(let prompts, let targets): [prompts.count, targets.count]
        case .number, .text, .rating: []
        }
    }
}
