import CadreKit

extension KeyAccountManagement {
    /// Both forms follow one blueprint, so that the difference between a learner’s two marks on a question is
    /// the learner’s and not the question’s.
    ///
    /// | Item | Objective             | Asks for                             | Level      | Type          | Points |
    /// | ---- | --------------------- | ------------------------------------ | ---------- | ------------- | ------ |
    /// | q1   | `weigh-account-value` | what 80/20 says and does not say     | understand | true or false | 1      |
    /// | q2   | `weigh-account-value` | what an account leaves               | apply      | numeric       | 2      |
    /// | q3   | `rate-account`        | a criterion for each piece of evidence | analyse  | matching      | 2      |
    /// | q4   | `rate-account`        | the weighted total                   | apply      | numeric       | 1      |
    /// | q5   | `prioritise-accounts` | one criterion against the total      | evaluate   | single        | 1      |
    /// | q6   | `prioritise-accounts` | the reasons that hold                | evaluate   | multiple      | 2      |
    /// | q7   | `map-deciders`        | the contact that comes first         | analyse    | single        | 1      |
    /// | q8   | `map-deciders`        | the role that is missing             | remember   | text          | 1      |
    /// | q9   | `write-account-plan`  | the order of the six steps           | understand | ordering      | 2      |
    /// | q10  | `write-account-plan`  | a goal in figures                    | evaluate   | single        | 1      |
    /// | q11  | `mobilise-resources`  | how to begin without authority       | apply      | single        | 1      |
    /// | q12  | `mobilise-resources`  | the commitments that are complete    | analyse    | multiple      | 2      |
    /// | q13  | `review-account`      | the figures that warn early          | analyse    | multiple      | 2      |
    /// | q14  | `decide-downgrade`    | the decision and how it is told      | evaluate   | single        | 1      |
    ///
    /// Twenty points. A quiz reaches the knowledge on which doing rests. The doing itself the trainer sees in the
    /// unit: the rating beside a second rater’s, the map with its three dates, the page that is collected, the
    /// commitments read aloud, the three lines of the decision. The observers’ sheets record who led which talk.
    static let preTestForm: AssessmentDefinition = AssessmentDefinition(
        id: "key-account-management-pre", kind: "quiz",
        title: LocalizedText(en: "Key-account management: pre-test", zhHans: "大客户管理：训前测试"),
        stage: .preTest, objectives: statedObjectives.map(\.id), items: preItems)

    static let postTestForm: AssessmentDefinition = AssessmentDefinition(
        id: "key-account-management-post", kind: "quiz",
        title: LocalizedText(en: "Key-account management: post-test", zhHans: "大客户管理：训后测试"),
        stage: .postTest, objectives: statedObjectives.map(\.id), items: postItems)
}
