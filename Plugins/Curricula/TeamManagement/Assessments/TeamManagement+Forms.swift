import CadreKit

extension TeamManagement {
    /// Both forms follow one blueprint, so that the difference between a learner’s two marks on a question is
    /// the learner’s and not the question’s.
    ///
    /// | Item | Objective                   | Asks for                          | Level    | Type          | Points |
    /// | ---- | --------------------------- | --------------------------------- | -------- | ------------- | ------ |
    /// | q1   | `diagnose-team-mix`         | team or group                     | analyse  | single        | 1      |
    /// | q2   | `diagnose-team-mix`         | a move for each gap               | analyse  | matching      | 2      |
    /// | q3   | `draft-team-rules`          | the missing parts of a rule       | analyse  | multiple      | 2      |
    /// | q4   | `answer-first-breach`       | the order of the four steps       | apply    | ordering      | 2      |
    /// | q5   | `answer-first-breach`       | the leader’s own breach           | apply    | single        | 1      |
    /// | q6   | `align-motives`             | what effort adds to one’s reward  | apply    | numeric       | 2      |
    /// | q7   | `align-motives`             | a contribution that fits a motive | analyse  | single        | 1      |
    /// | q8   | `judge-reward-scheme`       | the objections that hold          | evaluate | multiple      | 2      |
    /// | q9   | `judge-reward-scheme`       | fair or not                       | evaluate | true or false | 1      |
    /// | q10  | `confirm-understanding`     | the open check of five            | apply    | text          | 1      |
    /// | q11  | `confirm-understanding`     | closing the loop                  | apply    | single        | 1      |
    /// | q12  | `recommend-change-response` | the option to recommend           | evaluate | single        | 1      |
    /// | q13  | `plan-remedy`               | a remedy for each cause           | analyse  | matching      | 2      |
    /// | q14  | `plan-remedy`               | the plan likeliest to last        | evaluate | single        | 1      |
    ///
    /// Twenty points. `draft-team-rules` and `plan-remedy` are objectives of creating: a quiz reaches the
    /// knowledge they rest on, and the trainer sees the performance itself in the unit (the rule after its
    /// loopholes are closed, the collected action plan). The same holds for the speaking half of
    /// `answer-first-breach`, `confirm-understanding` and `recommend-change-response`: the observers’ sheets
    /// record it, for those who played the leader. Of the five kinds of rule the forms ask nothing; the group
    /// work on rules does.
    static let preTestForm: AssessmentDefinition = AssessmentDefinition(
        id: "team-management-pre", kind: "quiz",
        title: LocalizedText(en: "Team management: pre-test", zhHans: "团队管理：训前测试"),
        stage: .preTest, objectives: statedObjectives.map(\.id), items: preItems)

    static let postTestForm: AssessmentDefinition = AssessmentDefinition(
        id: "team-management-post", kind: "quiz",
        title: LocalizedText(en: "Team management: post-test", zhHans: "团队管理：训后测试"),
        stage: .postTest, objectives: statedObjectives.map(\.id), items: postItems)
}
