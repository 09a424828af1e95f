import CadreKit

extension DealerManagement {
    /// What a learner can do after the day, in the order in which the units teach it.
    static let statedObjectives: [Objective] = [
        Objective(
            id: "tell-alliance", verb: LocalizedText(en: "distinguish", zhHans: "辨别"), level: .analyse,
            performance: LocalizedText(
                en: """
                    distinguish an alliance from mere trade by what each side commits to the other
                    """,
                zhHans: "从双方各自的承诺，辨别哪些合作是联盟、哪些只是买卖"),
            condition: LocalizedText(
                en: """
                    given short descriptions of six business relationships
                    """, zhHans: "给定六段合作关系的简要描述"),
            criterion: LocalizedText(
                en: "naming for each the commitment that is there or missing, on both sides",
                zhHans: "每一段都指出双方的承诺：有什么、缺什么")),
        Objective(
            id: "rate-loyalty", verb: LocalizedText(en: "rate", zhHans: "评定"), level: .evaluate,
            performance: LocalizedText(
                en: "rate a dealer’s loyalty with the scorecard of ten behaviours",
                zhHans: "用十项行为评分卡评定一家代理商的忠诚度"),
            condition: LocalizedText(
                en: "from a page of evidence, with fine words and turnover mixed in",
                zhHans: "依据一页材料，其中夹杂客套话和销量数据"),
            criterion: LocalizedText(
                en: """
                    giving no rating without an observation, and landing in the same band as the model \
                    with no total more than six points off
                    """,
                zhHans: "每一分都有观察到的事实，总分与参考答案相差不超过 6 分，且落在同一档")),
        Objective(
            id: "prioritise-dealers", verb: LocalizedText(en: "allot", zhHans: "分配"), level: .evaluate,
            performance: LocalizedText(
                en: "allot the dealer days of a quarter by loyalty and open potential",
                zhHans: "按忠诚度和待开发潜力，分配一个季度的走访天数"),
            condition: LocalizedText(
                en: "for six dealers with figures and twenty days", zhHans: "给定六家代理商的数据和二十个工作日"),
            criterion: LocalizedText(
                en: """
                    with every dealer in one of four fields, at least half of the days in loyal \
                    dealers with open potential, and a reason for each day that does not follow \
                    turnover
                    """,
                zhHans: """
                    每家都归入四格之一，至少一半天数投给忠诚且有潜力的代理商，凡与销量排序不一致的都说得出理由
                    """)),
        Objective(
            id: "trace-loop", verb: LocalizedText(en: "trace", zhHans: "推演"), level: .analyse,
            performance: LocalizedText(
                en: """
                    trace how exclusivity and loyalty strengthen or weaken each other between a vendor \
                    and a dealer
                    """,
                zhHans: "推演厂家与代理商之间，专属支持与忠诚如何相互增强或相互削弱"),
            condition: LocalizedText(
                en: "given the moves of both sides over several seasons", zhHans: "给定双方几个季度的做法"),
            criterion: LocalizedText(
                en: """
                    naming the move that turned the loop and the smallest step that would turn it back
                    """,
                zhHans: "指出是哪一步让循环转了向，以及用多小的一步能拉回来")),
        Objective(
            id: "judge-exclusivity", verb: LocalizedText(en: "judge", zhHans: "判断"), level: .evaluate,
            performance: LocalizedText(
                en: """
                    judge whether a dealer’s request for exclusivity is justified, and within \
                    which limits
                    """,
                zhHans: "判断代理商的独家要求该不该答应、答应到什么范围"),
            condition: LocalizedText(
                en: "given figures by region and segment and the dealer’s planned investment",
                zhHans: "给定分区域、分行业的数据和代理商的投入计划"),
            criterion: LocalizedText(
                en: """
                    applying all four tests with figures, and setting territory, term, minimum and \
                    exit
                    """,
                zhHans: "四道关逐一用数据过，并写明区域、期限、最低量和退出条件")),
        Objective(
            id: "draft-joint-plan", verb: LocalizedText(en: "draft", zhHans: "拟定"), level: .create,
            performance: LocalizedText(
                en: "draft a joint yearly plan of mutual commitments with a dealer",
                zhHans: "与代理商拟定一份双方都有承诺的年度计划"),
            condition: LocalizedText(en: "on one page, for a dealer of one’s own", zhHans: "一页纸，针对自己的一家代理商"),
            criterion: LocalizedText(
                en: """
                    with each of the dealer’s commitments paired with one of one’s own, each with \
                    a figure and a date, and four reviews
                    """,
                zhHans: "代理商的每一条承诺都配着自己的一条，条条有数字、有日期，并定好四次回顾")),
        Objective(
            id: "hold-difficult-talk", verb: LocalizedText(en: "hold", zhHans: "面谈"), level: .apply,
            performance: LocalizedText(
                en: """
                    hold a difficult talk with a dealer about stock, cross-region selling or a \
                    competitor’s offer
                    """,
                zhHans: "就压货、窜货或竞品挖角这类难开口的事，与代理商面谈"),
            condition: LocalizedText(
                en: "in a role-play of six minutes, with a dealer who holds something back",
                zhHans: "在六分钟的角色扮演中，对方有话没说出来"),
            criterion: LocalizedText(
                en: """
                    taking the four steps fact, question, bounds, agreement in this order, and \
                    learning what the dealer held back
                    """,
                zhHans: "依次走完摆事实、问缘由、划边界、定约定四步，并问出对方没说的那件事")),
        Objective(
            id: "act-on-complaint", verb: LocalizedText(en: "answer", zhHans: "办理"), level: .apply,
            performance: LocalizedText(
                en: "answer a dealer’s complaint so that the dealer sees what became of it",
                zhHans: "办理代理商的投诉，让他看见事情办成了什么样"),
            condition: LocalizedText(
                en: "in writing, given the complaint as it arrived in a chat group",
                zhHans: "以书面形式，给定微信群里的投诉原话"),
            criterion: LocalizedText(
                en: """
                    with the complaint in the dealer’s own terms, a decision, an action with name and \
                    date, and the day of the report back
                    """,
                zhHans: "复述对方的原意，给出决定，写明谁在几号前做什么，以及哪天回话")),
    ]
}
