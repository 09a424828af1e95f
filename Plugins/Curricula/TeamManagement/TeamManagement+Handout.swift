import CadreKit

extension TeamManagement {
    /// Each tool of the day on a page, for Monday morning.
    static let takeHome: [HandoutSection] = [
        mix, rule, breach, motives, reward, loop, upwards, plan,
    ]

    private static let mix: HandoutSection = HandoutSection(
        LocalizedText(
            en: "Does the line-up carry the goal?",
            zhHans: "人员搭配撑得起目标吗？"),
        [
            .steps([
                LocalizedText(
                    en:
                        "Write the goal in one line with its date; below it four or five demands that it makes.",
                    zhHans: "把目标写成一行，注明日期；下面列出它的四五项要求。"),
                LocalizedText(
                    en: "Give each member 2 (alone), 1 (with help) or 0 for each demand.",
                    zhHans: "给每个人在每项要求上打分：2 独当一面，1 要人帮，0 不行。"),
                LocalizedText(
                    en:
                        "Circle every demand with fewer than two 2s: there you depend on one person or on nobody.",
                    zhHans: "凡是不足两个 2 分的要求，圈出来：那里只靠一个人，或者没人。"),
                LocalizedText(
                    en:
                        "One move for each circle: pair on live work, borrow for fixed days in writing, or recruit and train if the gap is there next year too.",
                    zhHans: "每个圈定一招：搭，在真项目上带；借，定好天数、落到书面；招与训，缺口明年还在才用。"),
            ]),
            .table(
                header: [
                    LocalizedText(
                        en: "Demand",
                        zhHans: "要求"),
                    LocalizedText(
                        en: "Who has 2",
                        zhHans: "谁是 2 分"),
                    LocalizedText(
                        en: "Move",
                        zhHans: "办法"),
                    LocalizedText(
                        en: "By",
                        zhHans: "期限"),
                ],
                rows: [
                    [
                        .blank,
                        .blank,
                        .blank,
                        .blank,
                    ],
                    [
                        .blank,
                        .blank,
                        .blank,
                        .blank,
                    ],
                    [
                        .blank,
                        .blank,
                        .blank,
                        .blank,
                    ],
                    [
                        .blank,
                        .blank,
                        .blank,
                        .blank,
                    ],
                ]),
        ])

    private static let rule: HandoutSection = HandoutSection(
        LocalizedText(
            en: "A rule that can be checked",
            zhHans: "一条查得了的规则"),
        [
            .table(
                header: [
                    LocalizedText(
                        en: "Part",
                        zhHans: "要素"),
                    LocalizedText(
                        en: "Question",
                        zhHans: "要回答的问题"),
                    LocalizedText(
                        en: "Example",
                        zhHans: "例"),
                ],
                rows: [
                    [
                        LocalizedText(
                            en: "Who",
                            zhHans: "对象"),
                        LocalizedText(
                            en: "Whom does it bind, the leader included?",
                            zhHans: "管谁？主管算不算在内？"),
                        LocalizedText(
                            en: "All who visit clients, the head too",
                            zhHans: "凡拜访客户的人，主管在内"),
                    ],
                    [
                        LocalizedText(
                            en: "What",
                            zhHans: "行为"),
                        LocalizedText(
                            en: "What would a camera see?",
                            zhHans: "镜头里看得见什么？"),
                        LocalizedText(
                            en: "The visit report is in the system",
                            zhHans: "拜访报告已录入系统"),
                    ],
                    [
                        LocalizedText(
                            en: "Limit",
                            zhHans: "限度"),
                        LocalizedText(
                            en: "By when, up to how much?",
                            zhHans: "什么时候之前、多少以内？"),
                        LocalizedText(
                            en: "By 18:00 on the next working day",
                            zhHans: "次日 18:00 前"),
                    ],
                    [
                        LocalizedText(
                            en: "Consequence",
                            zhHans: "后果"),
                        LocalizedText(
                            en: "What follows, when kept and when broken?",
                            zhHans: "守了怎样，破了怎样？"),
                        LocalizedText(
                            en: "Otherwise presented in person at 8:30",
                            zhHans: "没录的，第二天 8:30 当面讲"),
                    ],
                    [
                        LocalizedText(
                            en: "Keeper",
                            zhHans: "监督"),
                        LocalizedText(
                            en: "Who checks, and when is the rule reviewed?",
                            zhHans: "由谁查？规则什么时候复审？"),
                        LocalizedText(
                            en: "Two members in turn; review in a quarter",
                            zhHans: "两人轮流查；一个季度后复审"),
                    ],
                ]),
            .text(
                LocalizedText(
                    en:
                        "Words that hide a missing part: promptly, properly, as far as possible, accordingly.",
                    zhHans: "掩盖缺漏的词：及时、妥善、尽量、酌情、严肃处理。")),
            .writingSpace(
                prompt: LocalizedText(
                    en: "My rule, in forty words:",
                    zhHans: "我的规则（六十字以内）："), lines: 3),
        ])

    private static let breach: HandoutSection = HandoutSection(
        LocalizedText(
            en: "The first small breach: four steps, five minutes",
            zhHans: "第一次小违规：四步，五分钟"),
        [
            .steps([
                LocalizedText(
                    en: "Fact: “It is twenty past six; the report is not in.”",
                    zhHans: "讲事实：“六点二十了，报告还没进系统。”"),
                LocalizedText(
                    en: "Rule and its reason: “We said six, because the engineers prepare at night.”",
                    zhHans: "讲规则和道理：“当初定六点，是因为工程师晚上要备料。”"),
                LocalizedText(
                    en: "Cause: “What got in the way?” Then listen.",
                    zhHans: "问原因：“是什么耽误了？”问完就听。"),
                LocalizedText(
                    en: "Agreement: consequence as agreed, next step, the day you look again.",
                    zhHans: "定约定：后果照旧，下一步做什么，哪天再看。"),
            ]),
            .list([
                LocalizedText(
                    en: "The same day, in private; about the matter, never about the person.",
                    zhHans: "当天谈，单独谈；只说事，不说人。"),
                LocalizedText(
                    en: "If the breach is your own: say it to all, and take the consequence.",
                    zhHans: "违规的是自己：当着大家讲出来，后果照样承担。"),
            ]),
            .writingSpace(
                prompt: LocalizedText(
                    en: "My first sentence to …",
                    zhHans: "我要对……说的第一句话："), lines: 2),
        ])

    private static let motives: HandoutSection = HandoutSection(
        LocalizedText(
            en: "What do they run for?",
            zhHans: "他们为什么而跑？"),
        [
            .table(
                header: [
                    LocalizedText(
                        en: "Motive",
                        zhHans: "动力"),
                    LocalizedText(
                        en: "What you would see",
                        zhHans: "看什么行为"),
                    LocalizedText(
                        en: "Member 1",
                        zhHans: "成员一"),
                    LocalizedText(
                        en: "Member 2",
                        zhHans: "成员二"),
                ],
                rows: [
                    [
                        LocalizedText(
                            en: "Income",
                            zhHans: "收入"),
                        LocalizedText(
                            en: "asks about the scale before the task",
                            zhHans: "先问怎么算，再问做什么"),
                        .blank,
                        .blank,
                    ],
                    [
                        LocalizedText(
                            en: "Mastery",
                            zhHans: "把专业做精"),
                        LocalizedText(
                            en: "stays late over a problem nobody set",
                            zhHans: "没人要求也琢磨到很晚"),
                        .blank,
                        .blank,
                    ],
                    [
                        LocalizedText(
                            en: "Recognition",
                            zhHans: "认可与晋升"),
                        LocalizedText(
                            en: "tells who signed",
                            zhHans: "在意是谁签的字"),
                        .blank,
                        .blank,
                    ],
                    [
                        LocalizedText(
                            en: "Freedom",
                            zhHans: "自主的空间"),
                        LocalizedText(
                            en: "asks for the goal, not the way",
                            zhHans: "只问目标，不要步骤"),
                        .blank,
                        .blank,
                    ],
                    [
                        LocalizedText(
                            en: "Security",
                            zhHans: "安稳"),
                        LocalizedText(
                            en: "asks twice what changes",
                            zhHans: "变动要问两遍"),
                        .blank,
                        .blank,
                    ],
                    [
                        LocalizedText(
                            en: "Belonging",
                            zhHans: "归属与意义"),
                        LocalizedText(
                            en: "helps before being asked",
                            zhHans: "不等人开口就帮忙"),
                        .blank,
                        .blank,
                    ],
                ]),
            .text(
                LocalizedText(
                    en:
                        "Goal line: when I do … (which I can influence), the team reaches …, and I gain … (which I want).",
                    zhHans: "目标连线：我做到……（我左右得了），团队就能达成……，我也因此得到……（我真想要）。")),
            .writingSpace(
                prompt: LocalizedText(
                    en: "One goal line, for one member:",
                    zhHans: "给一名成员写一句目标连线："), lines: 2),
        ])

    private static let reward: HandoutSection = HandoutSection(
        LocalizedText(
            en: "Testing a reward or penalty",
            zhHans: "给奖惩办法把把脉"),
        [
            .table(
                header: [
                    LocalizedText(
                        en: "Criterion",
                        zhHans: "标准"),
                    LocalizedText(
                        en: "0",
                        zhHans: "0 分"),
                    LocalizedText(
                        en: "2",
                        zhHans: "2 分"),
                    LocalizedText(
                        en: "Ours",
                        zhHans: "我们的"),
                ],
                rows: [
                    [
                        LocalizedText(
                            en: "Announced beforehand",
                            zhHans: "事先讲明"),
                        LocalizedText(
                            en: "during or after the period",
                            zhHans: "期间或事后才宣布"),
                        LocalizedText(
                            en: "before it begins",
                            zhHans: "开始之前就公布"),
                        .blank,
                    ],
                    [
                        LocalizedText(
                            en: "Within reach",
                            zhHans: "够得着"),
                        LocalizedText(
                            en: "only one can, or it is luck",
                            zhHans: "只有一人够得着，或全凭运气"),
                        LocalizedText(
                            en: "whoever does the work can",
                            zhHans: "肯做就够得着"),
                        .blank,
                    ],
                    [
                        LocalizedText(
                            en: "In proportion",
                            zhHans: "分量相当"),
                        LocalizedText(
                            en: "large for the first, nothing after",
                            zhHans: "第一名重奖，后面没有"),
                        LocalizedText(
                            en: "effort and reward fit",
                            zhHans: "付出与所得相称"),
                        .blank,
                    ],
                    [
                        LocalizedText(
                            en: "The same for all",
                            zhHans: "一视同仁"),
                        LocalizedText(
                            en: "exceptions, the leader outside",
                            zhHans: "有例外，主管不在内"),
                        LocalizedText(
                            en: "one rule, the leader included",
                            zhHans: "一个规矩，主管在内"),
                        .blank,
                    ],
                    [
                        LocalizedText(
                            en: "Good for helping",
                            zhHans: "有利于互相帮忙"),
                        LocalizedText(
                            en: "helping costs",
                            zhHans: "帮人吃亏"),
                        LocalizedText(
                            en: "helping counts",
                            zhHans: "帮人也算数"),
                        .blank,
                    ],
                ]),
            .text(
                LocalizedText(
                    en:
                        "Any incentive: can I influence it, would I notice it, does it come soon enough? One no is enough.",
                    zhHans: "任何激励先过三问：我左右得了吗？我感觉得到吗？来得够快吗？一个“否”就够了。")),
        ])

    private static let loop: HandoutSection = HandoutSection(
        LocalizedText(
            en: "Closing the loop",
            zhHans: "把话说到闭环"),
        [
            .steps([
                LocalizedText(
                    en: "Purpose first, then the content.",
                    zhHans: "先讲目的，再讲内容。"),
                LocalizedText(
                    en: "The listener says it back in other words, with a sketch or an example value.",
                    zhHans: "听的人换个说法讲回来，画张草图或举一个数值。"),
                LocalizedText(
                    en: "The speaker corrects.",
                    zhHans: "讲的人纠正。"),
                LocalizedText(
                    en: "One of the two writes it down within a day.",
                    zhHans: "一天之内，有一方落成文字。"),
            ]),
            .table(
                header: [
                    LocalizedText(
                        en: "Check of five",
                        zhHans: "五项核对"),
                    LocalizedText(
                        en: "At an interface",
                        zhHans: "接口"),
                    LocalizedText(
                        en: "Anywhere else",
                        zhHans: "别处"),
                ],
                rows: [
                    [
                        LocalizedText(
                            en: "Quantity and range",
                            zhHans: "量与量程"),
                        LocalizedText(
                            en: "which quantity, what is 0 and 100 %",
                            zhHans: "什么量，0 和 100% 各是多少"),
                        LocalizedText(
                            en: "what exactly",
                            zhHans: "到底是什么"),
                    ],
                    [
                        LocalizedText(
                            en: "Signal and direction",
                            zhHans: "信号与方向"),
                        LocalizedText(
                            en: "active or passive, who feeds whom",
                            zhHans: "有源无源，谁给谁供电"),
                        LocalizedText(
                            en: "from whom to whom",
                            zhHans: "谁给谁"),
                    ],
                    [
                        LocalizedText(
                            en: "Timing",
                            zhHans: "时间"),
                        LocalizedText(
                            en: "how often, how late",
                            zhHans: "多久一次，最迟多久"),
                        LocalizedText(
                            en: "by when",
                            zhHans: "什么时候"),
                    ],
                    [
                        LocalizedText(
                            en: "Behaviour on fault",
                            zhHans: "故障时的表现"),
                        LocalizedText(
                            en: "what each side shows",
                            zhHans: "两边各显示什么"),
                        LocalizedText(
                            en: "what if not",
                            zhHans: "不成怎么办"),
                    ],
                    [
                        LocalizedText(
                            en: "Version and owner",
                            zhHans: "版本与责任人"),
                        LocalizedText(
                            en: "which sheet, who may change it",
                            zhHans: "哪一页、谁能改"),
                        LocalizedText(
                            en: "which version, whose",
                            zhHans: "哪个版本、归谁管"),
                    ],
                ]),
        ])

    private static let upwards: HandoutSection = HandoutSection(
        LocalizedText(
            en: "A late change, and ninety seconds upwards",
            zhHans: "临时变更与九十秒汇报"),
        [
            .steps([
                LocalizedText(
                    en: "Write it down, promise nothing but the time of an answer.",
                    zhHans: "先记录，只答应什么时候答复。"),
                LocalizedText(
                    en: "Find the need: “What will you do with it?”",
                    zhHans: "挖需求：“拿它做什么用？”"),
                LocalizedText(
                    en: "Have date, cost and risk estimated by those who do the work.",
                    zhHans: "请做事的人评估交期、成本和风险。"),
                LocalizedText(
                    en: "At least two options.",
                    zhHans: "至少两个方案。"),
                LocalizedText(
                    en: "A decision in writing by whoever may take it.",
                    zhHans: "由有权的人书面拍板。"),
            ]),
            .list([
                LocalizedText(
                    en: "I recommend … because …",
                    zhHans: "我建议……，因为……"),
                LocalizedText(
                    en: "Option 1: date, cost, risk. Option 2: date, cost, risk.",
                    zhHans: "方案一：交期、成本、风险。方案二：交期、成本、风险。"),
                LocalizedText(
                    en: "I need … from you by …",
                    zhHans: "我需要您在……之前定下……"),
            ]),
            .writingSpace(
                prompt: LocalizedText(
                    en: "My ninety seconds, for an open change:",
                    zhHans: "我手头一件变更的九十秒："), lines: 4),
        ])

    private static let plan: HandoutSection = HandoutSection(
        LocalizedText(
            en: "My plan for ninety days",
            zhHans: "我的九十天计划"),
        [
            .list([
                LocalizedText(
                    en: "The mistake that costs my team most, and what I saw.",
                    zhHans: "我的团队代价最大的失误，以及我亲眼所见。"),
                LocalizedText(
                    en: "Cause, not person: what made it seem reasonable?",
                    zhHans: "原因，不究人：当时为什么觉得合情合理？"),
            ]),
            .table(
                header: [
                    LocalizedText(
                        en: "First step within seven days",
                        zhHans: "七天内的第一步"),
                    LocalizedText(
                        en: "Figure today",
                        zhHans: "今天的数字"),
                    LocalizedText(
                        en: "Figure on day 90",
                        zhHans: "第 90 天的数字"),
                    LocalizedText(
                        en: "Who asks, on which three days",
                        zhHans: "谁来问，哪三天"),
                ],
                rows: [
                    [
                        .blank,
                        .blank,
                        .blank,
                        .blank,
                    ]
                ]),
            .writingSpace(
                prompt: LocalizedText(
                    en: "What I stop doing, so that there is time:",
                    zhHans: "为了腾出时间，我不再做："), lines: 2),
        ])
}

extension LocalizedText {
    /// A cell to be filled in.
    fileprivate static let blank = LocalizedText(en: "", zhHans: "")
}
