import CadreKit

extension InterpersonalCommunication {
    /// What a learner can do afterwards, in the order in which the units come to it.
    static let statedObjectives: [Objective] = [
        Objective(
            id: "plan-conversation",
            verb: LocalizedText(en: "plan", zhHans: "准备"),
            level: .create,
            performance: LocalizedText(
                en: """
                    plan an overdue conversation so that it opens with its purpose and closes with \
                    an agreement
                    """,
                zhHans: "准备一场拖着没谈的谈话，开口就讲明目的，收尾落到约定"),
            condition: LocalizedText(
                en: "for a real person at work, on one card, in ten minutes",
                zhHans: "针对工作中真实的一个人，一张卡片，十分钟写完"),
            criterion: LocalizedText(
                en: """
                    with an opening of two sentences at most, one fact, one question, and an \
                    agreement with a name and a date
                    """,
                zhHans: "开场不超过两句，有一个事实、一个问题，约定里写明谁、几号")),
        Objective(
            id: "analyse-breakdown",
            verb: LocalizedText(en: "analyse", zhHans: "分析"),
            level: .analyse,
            performance: LocalizedText(
                en: "analyse why a message that was sent did not arrive as meant",
                zhHans: "分析一条信息为什么发出去了却没有按原意收到"),
            condition: LocalizedText(
                en: "given the chat record of a failed tender",
                zhHans: "给定一次丢标的聊天记录"),
            criterion: LocalizedText(
                en: """
                    tracing the failure to goal, agreement, information, thought or feeling, line by \
                    line, and naming the channel that would have served
                    """,
                zhHans: "逐条指出问题出在目标、共识，还是信息、思想、感情，并说明换哪种渠道才合适")),
        Objective(
            id: "listen-and-ask",
            verb: LocalizedText(en: "draw out", zhHans: "听出"),
            level: .apply,
            performance: LocalizedText(
                en: "draw out what a colleague has not said by asking and saying back",
                zhHans: "通过提问和复述，听出同事没有说出口的话"),
            condition: LocalizedText(
                en: "in a role-play of four or five minutes in which something is held back",
                zhHans: "在四五分钟的角色扮演中，对方有所保留"),
            criterion: LocalizedText(
                en: """
                    with at least two open questions and one saying-back of fact and feeling that \
                    the other confirms
                    """,
                zhHans: "至少两个开放式问题，一次连事实带感受的复述，并得到对方认可")),
        Objective(
            id: "assign-task",
            verb: LocalizedText(en: "hand over", zhHans: "交代"),
            level: .apply,
            performance: LocalizedText(
                en: "hand over a piece of work in a conversation",
                zhHans: "当面把一项工作交代清楚"),
            condition: LocalizedText(
                en: "to one person, in three minutes",
                zhHans: "对一个人，三分钟之内"),
            criterion: LocalizedText(
                en: "with all six parts, the last of them a plan in the other’s own words",
                zhHans: "六个要点一个不少，最后一个由对方用自己的话讲打算")),
        Objective(
            id: "redesign-meeting",
            verb: LocalizedText(en: "redesign", zhHans: "改造"),
            level: .create,
            performance: LocalizedText(
                en: "redesign a weekly meeting so that it decides instead of reads out",
                zhHans: "改造一个周会，让它不再念数字，而是作决定"),
            condition: LocalizedText(
                en: "given its agenda, its minutes and the people present",
                zhHans: "给定议程、用时和参会人员"),
            criterion: LocalizedText(
                en: """
                    halving the person-hours, with every remaining item a question that has an owner \
                    and ends in a decision
                    """,
                zhHans: "人时至少减半，留下的每一项都是问题，有负责人，有结论")),
        Objective(
            id: "address-shortfall",
            verb: LocalizedText(en: "address", zhHans: "指出"),
            level: .apply,
            performance: LocalizedText(
                en: "address a shortfall, a member’s or one’s own team’s, by fact and effect",
                zhHans: "指出差距，不论是下属的还是自己团队的，讲事实、讲影响"),
            condition: LocalizedText(
                en: "in an observed role-play with an employee or with a superior who pushes back",
                zhHans: "在有人评分的角色扮演中，面对会顶回来的下属或上级"),
            criterion: LocalizedText(
                en: """
                    without a word that judges a person, without an excuse, and staying on the \
                    matter under pressure
                    """,
                zhHans: "没有一句评价人的话，没有一句借口，受压也不跑题")),
        Objective(
            id: "mediate-conflict",
            verb: LocalizedText(en: "mediate", zhHans: "调解"),
            level: .apply,
            performance: LocalizedText(
                en: "mediate between two members of staff who block each other",
                zhHans: "调解两名互相卡住的下属"),
            condition: LocalizedText(
                en: "in a role-play of eight minutes in which the positions exclude each other",
                zhHans: "在八分钟的角色扮演中，双方立场互不相容"),
            criterion: LocalizedText(
                en: """
                    with both interests said aloud, an agreement that meets both, and a day for \
                    looking again
                    """,
                zhHans: "双方的需求都说出口，约定两头都照顾到，并定下回头看的日子")),
        Objective(
            id: "win-decision",
            verb: LocalizedText(en: "obtain", zhHans: "争取"),
            level: .apply,
            performance: LocalizedText(
                en: "obtain a decision or a resource from a superior, bad news included",
                zhHans: "向上级争取一个决定或一份资源，包括在报坏消息的时候"),
            condition: LocalizedText(
                en: "in ninety seconds and two questions, with the figures of a case",
                zhHans: "九十秒汇报、两轮问答，依据案例数字"),
            criterion: LocalizedText(
                en: """
                    saying the news and the request within the first three sentences, and leaving \
                    with a yes, a no or a date
                    """,
                zhHans: "前三句话就讲出消息和请求，走的时候拿到“行”“不行”或一个答复日期")),
        Objective(
            id: "disagree-upwards",
            verb: LocalizedText(en: "judge", zhHans: "判断"),
            level: .evaluate,
            performance: LocalizedText(
                en: """
                    judge how to disagree with a superior or how to reset an expectation that cannot \
                    be met
                    """,
                zhHans: "判断怎样向上级提不同意见，怎样调整做不到的期望"),
            condition: LocalizedText(
                en: "given a demand that the team’s figures do not bear out",
                zhHans: "给定一个团队数字撑不住的要求"),
            criterion: LocalizedText(
                en: """
                    serving the superior’s aim, stating cost and alternative before the decision, \
                    and carrying the decision out after it
                    """,
                zhHans: "站在上级的目标上说话，拍板前讲清代价和替代办法，拍板后照办")),
    ]
}
