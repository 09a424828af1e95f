import CadreKit

extension TeamManagement {
    /// What a learner can do after the day, in the order in which the units teach it.
    static let statedObjectives: [Objective] = [
        Objective(
            id: "diagnose-team-mix",
            verb: LocalizedText(en: "diagnose", zhHans: "诊断"),
            level: .analyse,
            performance: LocalizedText(
                en: "diagnose where a team’s mix of people falls short of what its goal demands",
                zhHans: "诊断团队的人员搭配与目标要求之间的差距"),
            condition: LocalizedText(
                en: "given the goal and short portraits of six members", zhHans: "给定任务目标和六名成员的简要情况"),
            criterion: LocalizedText(
                en: """
                    naming every demand that rests on one person or on nobody, with one move for each
                    """,
                zhHans: "找出所有只靠一人支撑或无人胜任的要求，并各提出一个办法")),
        Objective(
            id: "draft-team-rules",
            verb: LocalizedText(en: "draft", zhHans: "起草"),
            level: .create,
            performance: LocalizedText(
                en: "draft a team rule that members can follow and a colleague can check",
                zhHans: "起草一条成员做得到、同事查得了的团队规则"),
            condition: LocalizedText(
                en: "for a recurring problem in a sales team, within ten minutes and forty words",
                zhHans: "针对销售团队反复出现的问题，十分钟、六十字以内"),
            criterion: LocalizedText(
                en: """
                    with all five parts present and no loophole left after another group has searched for \
                    one
                    """,
                zhHans: "五要素齐全，经别组挑漏洞、修改后不再有漏洞")),
        Objective(
            id: "answer-first-breach",
            verb: LocalizedText(en: "answer", zhHans: "处理"),
            level: .apply,
            performance: LocalizedText(
                en: "answer the first small breach of a team rule in a conversation",
                zhHans: "通过谈话处理第一次轻微违规"),
            condition: LocalizedText(
                en: "in a role-play of four minutes in which a strong performer broke the rule",
                zhHans: "在四分钟的角色扮演中，违规的是一名业绩骨干"),
            criterion: LocalizedText(
                en: """
                    taking the four steps fact, rule, cause and agreement in this order, without a word \
                    against the person
                    """,
                zhHans: "依次完成讲事实、讲规则、问原因、定约定四步，没有一句话针对人")),
        Objective(
            id: "align-motives",
            verb: LocalizedText(en: "connect", zhHans: "对接"),
            level: .analyse,
            performance: LocalizedText(
                en: "connect a member’s personal motive with the goal of the team in one goal line",
                zhHans: "用一句目标连线，把成员的个人动力与团队目标对接起来"),
            condition: LocalizedText(
                en: "for a member of one’s own team, from behaviour actually observed",
                zhHans: "针对自己团队的一名成员，以亲眼所见的行为为据"),
            criterion: LocalizedText(
                en: """
                    with a contribution the member can influence and a gain the member would notice within \
                    a quarter
                    """,
                zhHans: "其中的贡献他自己左右得了，得到的回报一个季度内感觉得到")),
        Objective(
            id: "judge-reward-scheme",
            verb: LocalizedText(en: "judge", zhHans: "评判"),
            level: .evaluate,
            performance: LocalizedText(
                en: "judge a reward or penalty scheme and recommend what to change in it",
                zhHans: "评判一套奖惩办法，并提出修改建议"),
            condition: LocalizedText(
                en: "given its wording and the figures of two quarters", zhHans: "给定办法原文和两个季度的数据"),
            criterion: LocalizedText(
                en: """
                    scoring all five criteria with evidence from the text, and leaving no criterion at \
                    zero in the rewrite
                    """,
                zhHans: "五条标准逐条打分、条条有文中依据，修改后没有一条为零分")),
        Objective(
            id: "confirm-understanding",
            verb: LocalizedText(en: "confirm", zhHans: "核实"),
            level: .apply,
            performance: LocalizedText(
                en: "confirm that a technical message has been understood as it was meant",
                zhHans: "核实一条技术信息被对方按原意理解"),
            condition: LocalizedText(
                en: "given one line of an interface specification", zhHans: "给定接口规格书中的一行"),
            criterion: LocalizedText(
                en: "saying it back in other words with an example value, all five checks included",
                zhHans: "换个说法、带一个数值讲回来，五项核对一项不漏")),
        Objective(
            id: "recommend-change-response",
            verb: LocalizedText(en: "recommend", zhHans: "建议"),
            level: .evaluate,
            performance: LocalizedText(
                en: "recommend a response to a late change request to a senior manager",
                zhHans: "就交货前的变更要求向上级提出应对建议"),
            condition: LocalizedText(
                en: """
                    in ninety seconds, with client and senior manager pulling in different directions
                    """,
                zhHans: "在九十秒之内，客户与上级的期望不一致"),
            criterion: LocalizedText(
                en: """
                    recommendation first, at least two options with date, cost and risk, and the decision \
                    asked for
                    """,
                zhHans: "建议在前，至少两个方案，交期、成本、风险齐全，并说明需要对方定什么")),
        Objective(
            id: "plan-remedy",
            verb: LocalizedText(en: "plan", zhHans: "制定"),
            level: .create,
            performance: LocalizedText(
                en: "plan the remedy for the mistake that costs one’s own team most",
                zhHans: "为自己团队代价最大的失误制定改进计划"),
            condition: LocalizedText(
                en: "from a real problem brought to the course, on one page",
                zhHans: "以带到课堂的真实问题为基础，一页纸写完"),
            criterion: LocalizedText(
                en: """
                    with cause, a first step within seven days, a figure with its value today and on day \
                    90, and three dates on which somebody asks
                    """,
                zhHans: "写明原因、七天内的第一步、一个带今天与第 90 天数值的指标，以及三个有人来问的日期")),
    ]
}
