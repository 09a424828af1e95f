import CadreKit

extension InterpersonalCommunication {
    /// Both forms follow one blueprint, so that the difference between a learner’s two marks on a question
    /// is the learner’s and not the question’s.
    ///
    /// | Item | Objective           | Asks for                      | Level      | Type          | Points |
    /// | ---- | ------------------- | ----------------------------- | ---------- | ------------- | ------ |
    /// | q1   | `analyse-breakdown` | what a message lacks          | analyse    | multiple      | 2      |
    /// | q2   | `analyse-breakdown` | what the percentages allow    | understand | true or false | 1      |
    /// | q3   | `listen-and-ask`    | the reply that draws out more | apply      | single        | 1      |
    /// | q4   | `listen-and-ask`    | the kind of each question     | analyse    | matching      | 2      |
    /// | q5   | `assign-task`       | the missing part of a task    | analyse    | text          | 1      |
    /// | q6   | `assign-task`       | hours gained by handing over  | apply      | numeric       | 2      |
    /// | q7   | `redesign-meeting`  | the change that helps most    | evaluate   | single        | 1      |
    /// | q8   | `address-shortfall` | the order of the four parts   | apply      | ordering      | 2      |
    /// | q9   | `address-shortfall` | an answer to pushing back     | apply      | single        | 1      |
    /// | q10  | `mediate-conflict`  | moves that help between two   | apply      | multiple      | 2      |
    /// | q11  | `win-decision`      | the order of the sentences    | apply      | ordering      | 2      |
    /// | q12  | `win-decision`      | an ending with a result       | apply      | single        | 1      |
    /// | q13  | `disagree-upwards`  | disagreeing before a decision | evaluate   | single        | 1      |
    /// | q14  | `plan-conversation` | the opening that is heard     | evaluate   | single        | 1      |
    ///
    /// Twenty points. A quiz reaches what a manager would choose, and not what comes out under the eyes of
    /// an employee: the speaking half of `plan-conversation`, `listen-and-ask` and `address-shortfall` is
    /// in the rubric ``rolePlayRubric``. `redesign-meeting` and `mediate-conflict` are performed in their
    /// units, on a sheet that the trainer sees.
    static let preTestForm: AssessmentDefinition = AssessmentDefinition(
        id: "interpersonal-communication-pre", kind: "quiz",
        title: LocalizedText(
            en: "Interpersonal communication: pre-test",
            zhHans: "有效的人际沟通：训前测试"),
        stage: .preTest, objectives: statedObjectives.map(\.id), items: preItems)

    static let postTestForm: AssessmentDefinition = AssessmentDefinition(
        id: "interpersonal-communication-post", kind: "quiz",
        title: LocalizedText(
            en: "Interpersonal communication: post-test",
            zhHans: "有效的人际沟通：训后测试"),
        stage: .postTest, objectives: statedObjectives.map(\.id), items: postItems)
}
