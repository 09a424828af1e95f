import CadreKit
import CadreModel

// What a plan can say about sessions, marks, certificates, evaluation and logistics.

extension PlanDraft.Sessions: PlanMapping {
    static let fields: [PlanField<Self>] = [
        .number(
            "block_minutes", \.blockMinutes, en: "The most teaching in one session, in minutes.",
            zhHans: "每个课次最多的授课分钟数。"),
        .number(
            "break_minutes", \.breakMinutes, en: "The length of a break, in minutes.", zhHans: "课间休息分钟数。"),
        .number(
            "break_after_minutes", \.breakAfterMinutes,
            en: "After how many minutes of teaching there is a break.",
            zhHans: "授课多少分钟后休息。"),
        .number("per_day", \.perDay, en: "The most sessions on one day.", zhHans: "每天最多几个课次。"),
    ]
}

extension PlanDraft.Gradebook: PlanMapping {
    static let fields: [PlanField<Self>] = [
        .list("components", \.components, en: "What counts, and how much.", zhHans: "成绩组成与权重。"),
        .text("pass", \.pass, en: "The least total that passes, in per cent.", zhHans: "合格线（百分比）。"),
        .text(
            "retakes", \.retakes, among: GradebookRule.Retakes.allCases.map(\.rawValue),
            en: "Which of several tries counts.", zhHans: "多次考试时取哪次成绩。"),
        .text(
            "retake_cap", \.retakeCap, en: "The most that a retake counts, in per cent.",
            zhHans: "补考成绩最高按多少计（百分比）。"),
        .number("tries", \.tries, en: "How often an assessment may be taken.", zhHans: "每项测评最多参加几次。"),
        .text(
            "excused", \.excused, among: ExcusedRule.allCases.map(\.rawValue),
            en: "Whether an excused session leaves the reckoning or counts as missed.",
            zhHans: "请假的课次是否计入应出勤。"),
        .text(
            "rounding", \.rounding, among: GradebookRule.Rounding.Method.allCases.map(\.rawValue),
            en: "What becomes of the total before it is held against the pass mark.",
            zhHans: "总成绩与合格线比较之前如何取整：exact 不取整，half-up 四舍五入，down 舍去尾数。"),
        .number(
            "decimals", \.decimals, en: "How many decimals rounding keeps.", zhHans: "取整时保留几位小数。"),
        .list("grades", \.grades, en: "What totals are called.", zhHans: "成绩等级。"),
    ]
}

extension PlanDraft.Gradebook.Grade: PlanMapping {
    static let fields: [PlanField<Self>] = [
        .text("name", \.name, en: "What it is called: Distinction, B.", zhHans: "等级名称，例如“优秀”。"),
        .text("from", \.from, en: "The least total for it, in per cent.", zhHans: "该等级的最低总成绩（百分比）。"),
    ]
}

extension PlanDraft.Gradebook.Component: PlanMapping {
    static let fields: [PlanField<Self>] = [
        .text("source", \.source, en: "`attendance`, or an assessment's id.", zhHans: "attendance（考勤）或测评标识。"),
        .texts(
            "sources", \.sources, en: "Assessments that make one result together, in equal shares.",
            zhHans: "合并计分的若干测评（各占相同比重）。"),
        .text("name", \.name, en: "What they are called together.", zhHans: "合并项的名称。"),
        .number(
            "drop_lowest", \.dropLowest, en: "How many of the lowest are left out.", zhHans: "去掉最低的几项。"),
        .number("weight", \.weight, en: "Its share: its weight over the sum of weights.", zhHans: "权重。"),
        .text(
            "minimum", \.minimum, en: "The least result here that passes, in per cent.",
            zhHans: "该项最低要求（百分比）。"),
    ]
}

extension PlanDraft.Certificate: PlanMapping {
    static let fields: [PlanField<Self>] = [
        .text(
            "title", \.title, en: "What the certificate is for, when it is not the course's title.",
            zhHans: "证书所列课程名称（默认为课程名称）。"),
        .number(
            "valid_months", \.validMonths, en: "How many months it holds; for ever when left out.",
            zhHans: "有效期（月）；不填则长期有效。"),
        .number(
            "recertify_days", \.recertifyDays,
            en: "How many days before its end it may be renewed without loss; 90 when left out.",
            zhHans: "到期前多少天起可复训换证而不损失有效期（默认 90 天）。"),
        .text(
            "cpd_hours", \.cpdHours,
            en:
                "What the whole course is worth in hours of CPD, in quarters; its teaching time when left out.",
            zhHans: "整门课程的继续教育时数（小时，以 0.25 为单位）；不填则为授课时长。"),
    ]
}

extension PlanDraft.Evaluation: PlanMapping {
    static let fields: [PlanField<Self>] = [
        .text(
            "pre_test", \.preTest, en: "What learners can do before: an assessment's id, or words.",
            zhHans: "训前测试：测评标识或文字说明。"),
        .text(
            "post_test", \.postTest, en: "What they can do afterwards: an assessment's id, or words.",
            zhHans: "训后测试：测评标识或文字说明。"),
        .text(
            "reaction_survey", \.reactionSurvey, en: "How they liked it: a survey's id, or words.",
            zhHans: "满意度调查：问卷标识或文字说明。"),
        .texts(
            "follow_up", \.followUp,
            en: "What asks later whether they use it: questionnaires' ids, or words.",
            zhHans: "训后跟踪：问卷标识或文字说明。"),
        .numbers("follow_up_days", \.followUpDays, en: "How many days after the course.", zhHans: "训后第几天跟踪。"),
        .text(
            "business_measure", \.businessMeasure, en: "The figure of the business that is to change.",
            zhHans: "希望改善的业务指标。"),
    ]
}

extension PlanDraft.Logistics: PlanMapping {
    static let fields: [PlanField<Self>] = [
        .text(
            "site", \.site, en: "The code of the site (`cadre site list`).",
            zhHans: "场地编号（见 cadre site list）。"),
        .number("days", \.days, en: "How many days the course takes.", zhHans: "培训天数。"),
        .texts(
            "trainers", \.trainers, en: "The trainers' codes (`cadre trainer list`).",
            zhHans: "讲师编号（见 cadre trainer list）。"),
        .texts("materials", \.materials, en: "What is handed out.", zhHans: "发放资料。"),
        .list("dates", \.dates, en: "The days and hours that are foreseen.", zhHans: "计划的日期与时间。"),
        .text("budget", \.budget, en: "All there is to spend.", zhHans: "总预算。"),
        .list("budget_lines", \.budgetLines, en: "What the budget consists of.", zhHans: "预算科目。"),
        .list("costs", \.costs, en: "What will be spent, and from which line.", zhHans: "各项费用及其列支科目。"),
    ]
}

extension PlanDraft.Logistics.Date: PlanMapping {
    static let fields: [PlanField<Self>] = [
        .text("day", \.day, en: "The day, as 2026-03-02.", zhHans: "日期，例如 2026-03-02。"),
        .text("from", \.from, en: "When it begins, as 09:00.", zhHans: "开始时间，例如 09:00。"),
        .text("to", \.to, en: "When it ends, as 17:30.", zhHans: "结束时间，例如 17:30。"),
    ]
}

extension PlanDraft.Logistics.Amount: PlanMapping {
    static let fields: [PlanField<Self>] = [
        .text("line", \.line, en: "The name of the budget line.", zhHans: "科目名称。"),
        .text("amount", \.amount, en: "How much it holds.", zhHans: "金额。"),
    ]
}

extension PlanDraft.Logistics.Cost: PlanMapping {
    static let fields: [PlanField<Self>] = [
        .text("item", \.item, en: "What is paid for.", zhHans: "费用项目。"),
        .text("amount", \.amount, en: "How much it costs.", zhHans: "金额。"),
        .text("line", \.line, en: "The budget line that pays it.", zhHans: "列支科目。"),
    ]
}
