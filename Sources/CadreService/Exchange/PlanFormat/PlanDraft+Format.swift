import CadreKit
import CadreModel

// What a plan can say, from the top: each list below is the order in which a plan is written and read.

extension PlanDraft: PlanMapping {
    static let fields: [PlanField<Self>] = [
        .text(
            "code", \.code, en: "A short code that everyone calls the plan by, such as SM-2026.",
            zhHans: "方案编号，例如 SM-2026。"),
        .text("title", \.title, en: "The title of the course.", zhHans: "课程名称。"),
        .text("author", \.author, en: "Who wrote the plan.", zhHans: "方案编写人或部门。"),
        .text("client", \.client, en: "For whom the course is held.", zhHans: "委托单位。"),
        .text(
            "background", \.background,
            en: "Why the client wants the course: what happened, what is to change.",
            zhHans: "培训背景：遇到了什么问题，希望改变什么。"),
        .section("audience", \.audience, en: "Who will take part.", zhHans: "培训对象。"),
        .list(
            "unknowns", \.unknowns, en: "What is not known yet, who can tell, and by when.",
            zhHans: "尚不清楚的事项：向谁了解、何时前了解清楚。"),
        .texts(
            "goals", \.goals,
            en: "What the client wants to see in the business, in words that can be observed.",
            zhHans: "培训总目标：客户希望在业务中看到的、可以观察到的变化。"),
        .list(
            "objectives", \.objectives, en: "What each learner can do afterwards.",
            zhHans: "培训目标：每位学员学完之后能做到什么。"),
        .list(
            "parts", \.parts, en: "The parts of the course, in teaching order.", zhHans: "课程的各个部分，按授课顺序排列。"),
        .section(
            "sessions", \.sessions, en: "How teaching time is cut into sessions.", zhHans: "课次安排：每个课次多长，如何休息。"
        ),
        .section("gradebook", \.gradebook, en: "What counts, and what passes.", zhHans: "成绩规则：哪些计分，多少合格。"),
        .section(
            "certificate", \.certificate, en: "What whoever passes is given, and how long it holds.",
            zhHans: "证书：合格者获得的证书及其有效期。"),
        .section(
            "evaluation", \.evaluation, en: "How the department will know that the course worked.",
            zhHans: "效果评估：如何知道培训有效。"),
        .section(
            "logistics", \.logistics, en: "Where, when, with whom and for how much.",
            zhHans: "组织保障：地点、时间、讲师、费用。"),
        .list(
            "review", \.review,
            en: "Rules of `cadre plan review` that are to be taken differently in this plan.",
            zhHans: "本方案中需要另行对待的点评规则（见 cadre plan rules）。"),
    ]
}

extension PlanDraft.Audience: PlanMapping {
    static let fields: [PlanField<Self>] = [
        .text("description", \.description, en: "Who they are, in a sentence.", zhHans: "一句话概括。"),
        .number("size", \.size, en: "How many will take part.", zhHans: "参训人数。"),
        .text("role", \.role, en: "Their job.", zhHans: "岗位。"),
        .text("education", \.education, en: "Their schooling.", zhHans: "学历。"),
        .text("background", \.background, en: "Their field and experience.", zhHans: "专业与工作经历。"),
        .text(
            "prior_knowledge", \.priorKnowledge, en: "What they know and can do already.", zhHans: "已有的知识和经验。"
        ),
        .text(
            "organisation", \.organisation, en: "Whom they report to, and who reports to them.",
            zhHans: "上下级关系：向谁汇报、带哪些人。"),
    ]
}

extension PlanDraft.Unknown: PlanMapping {
    static let shorthand: String? = "what"
    static let fields: [PlanField<Self>] = [
        .text("what", \.what, en: "What is not known.", zhHans: "不清楚的是什么。"),
        .text("ask", \.ask, en: "Who can tell.", zhHans: "向谁了解。"),
        .text(
            "by", \.by, en: "The day by which it must be known, as 2026-02-20.", zhHans: "期限，例如 2026-02-20。"),
    ]
}

extension PlanDraft.Objective: PlanMapping {
    static let fields: [PlanField<Self>] = [
        .text("id", \.id, en: "A name for topics to refer to.", zhHans: "标识，供各主题引用。"),
        .text(
            "text", \.text, en: "What the learner does, beginning with a verb that can be observed.",
            zhHans: "学员能做什么，用可以观察到的动词表述。"),
        .text(
            "level", \.level, among: CognitiveLevel.allCases.flatMap { [$0.rawValue, $0.title.zhHans] },
            en: "The level in Bloom's revised taxonomy.", zhHans: "布鲁姆认知层次（修订版）。"),
        .text("condition", \.condition, en: "Under which circumstances.", zhHans: "在什么条件下。"),
        .text("criterion", \.criterion, en: "How well is well enough.", zhHans: "达到什么标准。"),
        .texts(
            "assessed_by", \.assessedBy, en: "The ids of the assessments that show it.",
            zhHans: "由哪些测评检验（测评标识）。"),
    ]
}

extension PlanDraft.Part: PlanMapping {
    static let fields: [PlanField<Self>] = [
        .text("id", \.id, en: "A name for other parts to refer to.", zhHans: "标识，供其他部分引用。"),
        .text("number", \.number, en: "Its number, as printed.", zhHans: "编号。"),
        .text("title", \.title, en: "Its title.", zhHans: "标题。"),
        .text(
            "module", \.module,
            en: "The linked module that teaches it (`cadre modules list`); no topics are needed then.",
            zhHans: "采用的课程模块（见 cadre modules list）；采用模块时不必再写 topics。"),
        .text(
            "qualification", \.qualification,
            en: "What its trainer must be qualified in, when no module says it.",
            zhHans: "讲师应具备的资质（未采用模块时填写）。"),
        .texts(
            "room_features", \.roomFeatures, en: "What the room must have, when no module says it.",
            zhHans: "教室须具备的条件（未采用模块时填写）。"),
        .counts(
            "equipment", \.equipment, en: "Equipment and how many pieces of it, when no module says it.",
            zhHans: "所需器材及数量（未采用模块时填写）。"),
        .texts("requires", \.requires, en: "Ids of the parts that come before it.", zhHans: "须先完成的部分（标识）。"),
        .list(
            "topics", \.topics, en: "What is taught, step by step, when no module teaches it.",
            zhHans: "授课主题（未采用模块时填写）。"),
    ]
}

extension PlanDraft.Topic: PlanMapping {
    static let shorthand: String? = "title"
    static let fields: [PlanField<Self>] = [
        .text("number", \.number, en: "Its number, as printed.", zhHans: "编号。"),
        .text("title", \.title, en: "Its title.", zhHans: "标题。"),
        .number(
            "minutes", \.minutes, en: "Teaching time in minutes, breaks not included.", zhHans: "授课分钟数，不含休息。"),
        .text(
            "method", \.method, among: TeachingMethod.allCases.map(\.rawValue), en: "How it is taught.",
            zhHans: "教学方法。"),
        .text("group_size", \.groupSize, en: "Learners in a group: 4, or 3-4.", zhHans: "每组人数：4 或 3-4。"),
        .texts("objectives", \.objectives, en: "Ids of the objectives it serves.", zhHans: "对应的培训目标（标识）。"),
        .texts("materials", \.materials, en: "What it needs on paper.", zhHans: "所需资料。"),
        .texts("points", \.points, en: "What it says, point by point.", zhHans: "要点。"),
    ]
}

extension PlanDraft.ReviewSetting: PlanMapping {
    static let fields: [PlanField<Self>] = [
        .text(
            "rule", \.rule, en: "The rule's code (`cadre plan rules`).", zhHans: "规则代码（见 cadre plan rules）。"),
        .text(
            "severity", \.severity, among: ["off"] + Finding.Severity.allCases.map(\.rawValue),
            en: "How grave its findings are here.", zhHans: "在本方案中的级别。"),
        .text("reason", \.reason, en: "Why.", zhHans: "理由。"),
    ]
}
