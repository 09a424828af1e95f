import CadreKit

extension DealerManagement {
    /// Both forms follow one blueprint, so that the difference between a learner’s two marks on a question is
    /// the learner’s and not the question’s.
    ///
    /// | Item | Objective             | Asks for                               | Level    | Type          | Points |
    /// | ---- | --------------------- | -------------------------------------- | -------- | ------------- | ------ |
    /// | q1   | `tell-alliance`       | what makes it an alliance              | analyse  | single        | 1      |
    /// | q2   | `tell-alliance`       | whose commitment is missing            | analyse  | matching      | 2      |
    /// | q3   | `rate-loyalty`        | what counts as evidence                | evaluate | multiple      | 2      |
    /// | q4   | `rate-loyalty`        | a weighted total                       | apply    | numeric       | 2      |
    /// | q5   | `rate-loyalty`        | loyal or merely agreeable              | evaluate | single        | 1      |
    /// | q6   | `prioritise-dealers`  | where the next days go                 | evaluate | single        | 1      |
    /// | q7   | `prioritise-dealers`  | days by turnover                       | evaluate | true or false | 1      |
    /// | q8   | `trace-loop`          | the order in which the loop turns      | analyse  | ordering      | 2      |
    /// | q9   | `judge-exclusivity`   | the facts that speak for it            | evaluate | multiple      | 2      |
    /// | q10  | `judge-exclusivity`   | the limits to answer with              | evaluate | single        | 1      |
    /// | q11  | `draft-joint-plan`    | a pair of commitments                  | evaluate | single        | 1      |
    /// | q12  | `hold-difficult-talk` | the order of the four steps            | apply    | ordering      | 2      |
    /// | q13  | `hold-difficult-talk` | the first question                     | apply    | single        | 1      |
    /// | q14  | `act-on-complaint`    | the step that was left out             | analyse  | text          | 1      |
    ///
    /// Twenty points. `draft-joint-plan` is an objective of creating, `hold-difficult-talk` and
    /// `act-on-complaint` are done in speech and writing: a quiz reaches the knowledge they rest on, and the
    /// trainer sees the performance itself in the unit (the page on the wall, the observers’ sheets, the
    /// message to Peng).
    static let preTestForm: AssessmentDefinition = AssessmentDefinition(
        id: "dealer-management-pre", kind: "quiz",
        title: LocalizedText(en: "Dealer management: pre-test", zhHans: "代理商管理：训前测试"),
        stage: .preTest, objectives: statedObjectives.map(\.id), items: preItems)

    static let postTestForm: AssessmentDefinition = AssessmentDefinition(
        id: "dealer-management-post", kind: "quiz",
        title: LocalizedText(en: "Dealer management: post-test", zhHans: "代理商管理：训后测试"),
        stage: .postTest, objectives: statedObjectives.map(\.id), items: postItems)
}
