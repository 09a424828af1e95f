import CadreKit

extension DealerManagement {
    /// Each tool of the day on a page, for Monday morning.
    static let takeHome: [HandoutSection] = [
        myDealer, evidence, days, loop, exclusive, yearPage, fourSteps, complaint, seven,
    ]

    private static let blank: LocalizedText = LocalizedText(en: "", zhHans: "")

    private static func row(_ first: LocalizedText, of columns: Int) -> [LocalizedText] {
        [first] + Array(repeating: blank, count: columns - 1)
    }

    private static let myDealer: HandoutSection = HandoutSection(
        LocalizedText(en: "My dealer", zhHans: "我的代理商"),
        [
            .table(
                header: [
                    LocalizedText(en: "Question", zhHans: "问题"), LocalizedText(en: "Answer", zhHans: "答案"),
                    LocalizedText(en: "How do I know?", zhHans: "我怎么知道的？"),
                ],
                rows: [
                    row(
                        LocalizedText(
                            en: "Sold on to customers, this year and last", zhHans: "实际卖出去多少（今年、去年）"), of: 3),
                    row(
                        LocalizedText(
                            en: "What could the area buy from us in a year?", zhHans: "这块区域一年能买我们多少？"), of: 3),
                    row(
                        LocalizedText(en: "Last three contacts: who sought them?", zhHans: "最近三次联系，谁先找谁？"),
                        of: 3),
                    row(
                        LocalizedText(
                            en: "Last thing they asked for; what became of it?", zhHans: "最近提的一个要求，下落如何？"),
                        of: 3),
                    row(
                        LocalizedText(
                            en: "Last thing I gave that others do not get", zhHans: "我最近给的、别家没有的一样东西"), of: 3),
                    row(
                        LocalizedText(
                            en: "Done by me, and paying only if they stay", zhHans: "我做过的、他留下来才划算的事"), of: 3),
                ]),
            .text(
                LocalizedText(
                    en: """
                        Potential, roughly: plants that use such equipment × yearly spend × share our \
                        range can serve. 40 chemical plants × 300,000 yuan × one half = 6 million yuan.
                        """,
                    zhHans: """
                        潜力粗算：用这类设备的工厂数×每家年采购额×我们能做的比例。\
                        40 家化工厂×30 万元×一半＝600 万元。
                        """)),
            .writingSpace(
                prompt: LocalizedText(
                    en: "What I do not know and will ask on the next visit:", zhHans: "我不知道、下次拜访要问的："),
                lines: 3),
        ])

    private static let evidence: HandoutSection = HandoutSection(
        LocalizedText(en: "Rating loyalty from evidence", zhHans: "凭证据给忠诚打分"),
        [
            .table(
                header: [
                    LocalizedText(en: "Behaviour", zhHans: "行为"), LocalizedText(en: "Weight", zhHans: "权重"),
                    LocalizedText(en: "Points per level", zhHans: "每级得分"),
                    LocalizedText(en: "Act and date", zhHans: "事实与日期"),
                    LocalizedText(en: "Points", zhHans: "得分"),
                ],
                rows: [
                    [
                        LocalizedText(en: "Accepts that results take time", zhHans: "接受见效需要时间"),
                        LocalizedText(en: "6", zhHans: "6 分"), LocalizedText(en: "2", zhHans: "2 分"), blank,
                        blank,
                    ],
                    [
                        LocalizedText(en: "Wants to grow together", zhHans: "愿意一起成长"),
                        LocalizedText(en: "9", zhHans: "9 分"), LocalizedText(en: "3", zhHans: "3 分"), blank,
                        blank,
                    ],
                    [
                        LocalizedText(en: "Gives time to solve issues", zhHans: "肯花时间解决问题"),
                        LocalizedText(en: "6", zhHans: "6 分"), LocalizedText(en: "2", zhHans: "2 分"), blank,
                        blank,
                    ],
                    [
                        LocalizedText(en: "Proposes improvements", zhHans: "主动提改进建议"),
                        LocalizedText(en: "6", zhHans: "6 分"), LocalizedText(en: "2", zhHans: "2 分"), blank,
                        blank,
                    ],
                    [
                        LocalizedText(en: "Does extra work", zhHans: "做分外的事"),
                        LocalizedText(en: "6", zhHans: "6 分"), LocalizedText(en: "2", zhHans: "2 分"), blank,
                        blank,
                    ],
                    [
                        LocalizedText(en: "Helps us out", zhHans: "我们有难处时肯帮"),
                        LocalizedText(en: "6", zhHans: "6 分"), LocalizedText(en: "2", zhHans: "2 分"), blank,
                        blank,
                    ],
                    [
                        LocalizedText(en: "Drops better offers", zhHans: "别家条件略好也不动心"),
                        LocalizedText(en: "9", zhHans: "9 分"), LocalizedText(en: "3", zhHans: "3 分"), blank,
                        blank,
                    ],
                    [
                        LocalizedText(en: "Is glad to meet us", zhHans: "乐意见我们"),
                        LocalizedText(en: "3", zhHans: "3 分"), LocalizedText(en: "1", zhHans: "1 分"), blank,
                        blank,
                    ],
                    [
                        LocalizedText(en: "Is patient with our mistakes", zhHans: "对失误有耐心"),
                        LocalizedText(en: "3", zhHans: "3 分"), LocalizedText(en: "1", zhHans: "1 分"), blank,
                        blank,
                    ],
                    [
                        LocalizedText(en: "Takes reasoned advice", zhHans: "建议听得进去"),
                        LocalizedText(en: "6", zhHans: "6 分"), LocalizedText(en: "2", zhHans: "2 分"), blank,
                        blank,
                    ],
                ]),
            .list([
                LocalizedText(
                    en: """
                        Levels: 0 not seen, 1 hardly, 2 mostly, 3 clearly. No occasion or no knowledge: \
                        leave empty and take its weight out of the 60.
                        """,
                    zhHans: """
                        级别：0 没见到，1 偶尔、勉强，2 多数时候，3 一贯、主动。没机会看、不了解的空着，\
                        从 60 分里减去它的权重。
                        """),
                LocalizedText(
                    en: """
                        Points ÷ points possible: under 40 % trading partner, from 40 % wavering, from 60 \
                        % reliable, from 80 % ally.
                        """,
                    zhHans: "得分÷可得分：不到 40% 买卖伙伴，40% 起摇摆，60% 起可靠，80% 起盟友。"),
                LocalizedText(
                    en: """
                        Example: nine behaviours known, “drops better offers” not: 60 − 9 = 51 possible. \
                        34 points are 34 ÷ 51 = 66.7 %: reliable.
                        """,
                    zhHans: """
                        例：知道九项，“不动心”不清楚，可得 60−9＝51 分。得 34 分，\
                        34÷51＝66.7%，可靠。
                        """),
                LocalizedText(
                    en: """
                        Turnover, years together, promises, prompt payment and a good lunch are not \
                        evidence of loyalty.
                        """,
                    zhHans: "销量、年头、口头承诺、回款准时、一顿好饭，都不是忠诚的证据。"),
                LocalizedText(
                    en: """
                        Two questions that fill the empty lines: “What should we do differently?” “Who has \
                        been courting you this year?”
                        """,
                    zhHans: "两个问题，能把空着的行填上：“你觉得我们该改哪一样？”“今年谁来挖过你？”"),
            ]),
        ])

    private static let days: HandoutSection = HandoutSection(
        LocalizedText(en: "Where my days go", zhHans: "我的时间花给谁"),
        [
            .table(
                header: [
                    LocalizedText(en: "Field", zhHans: "格子"),
                    LocalizedText(en: "Loyalty / open potential", zhHans: "忠诚度／待开发潜力"),
                    LocalizedText(en: "What to do", zhHans: "怎么做"),
                    LocalizedText(en: "My dealers, days", zhHans: "我的代理商与天数"),
                ],
                rows: [
                    [
                        LocalizedText(en: "Build", zhHans: "扶"),
                        LocalizedText(en: "high / high", zhHans: "高／大"),
                        LocalizedText(
                            en: "Half of the days or more; plan, tours, joint investment",
                            zhHans: "一半以上的天数；年度计划、联合走访、共同投入"), blank,
                    ],
                    [
                        LocalizedText(en: "Keep", zhHans: "守"),
                        LocalizedText(en: "high / low", zhHans: "高／小"),
                        LocalizedText(
                            en: "A visit a quarter, quick answers, thanks", zhHans: "每季度一次，答复要快，记得道谢"), blank,
                    ],
                    [
                        LocalizedText(en: "Decide", zhHans: "定"),
                        LocalizedText(en: "low / high", zhHans: "低／大"),
                        LocalizedText(
                            en: "Win within two quarters by one exchange, or find another",
                            zhHans: "两个季度，用一次交换争取；不成另找"), blank,
                    ],
                    [
                        LocalizedText(en: "Office", zhHans: "内勤"),
                        LocalizedText(en: "low / low", zhHans: "低／小"),
                        LocalizedText(en: "Served by the office at list terms", zhHans: "内勤按标准条件服务"), blank,
                    ],
                ]),
            .steps([
                LocalizedText(en: "Set the two lines before you look at names.", zhHans: "先定两条分界线，再看名字。"),
                LocalizedText(
                    en: "Open potential = reachable market − sold today.", zhHans: "待开发潜力＝可做市场−现在的销量。"),
                LocalizedText(
                    en: "Write last quarter’s days beside each name. Do they follow turnover?",
                    zhHans: "名字旁写上季度天数：是不是跟着销量走？"),
                LocalizedText(
                    en: "Move three days. Enter the appointment. Leave one day unplanned.",
                    zhHans: "挪三天，记进日历。留一天机动。"),
            ]),
            .writingSpace(
                prompt: LocalizedText(en: "Three days: from whom, to whom, when?", zhHans: "三天：从谁那里，给谁，哪天？"),
                lines: 3),
        ])

    private static let loop: HandoutSection = HandoutSection(
        LocalizedText(en: "The loop with my dealer", zhHans: "我和代理商的循环"),
        [
            .steps([
                LocalizedText(en: "We give something others do not get.", zhHans: "我们给他别人没有的。"),
                LocalizedText(
                    en: "The dealer puts in more: people, time, proposals.", zhHans: "代理商投得更多：人、时间、建议。"),
                LocalizedText(en: "Results grow.", zhHans: "业绩长了。"),
                LocalizedText(en: "We can give more, and round again.", zhHans: "我们给得起更多，再转一圈。"),
            ]),
            .text(
                LocalizedText(
                    en: """
                        Small exclusive things that need no approval: early news, a named engineer, an \
                        answer within a day, first look at a new product, one telephone call before a \
                        direct quotation.
                        """,
                    zhHans: """
                        不用批准的“独一份”：早一步的消息、指定的工程师、一天内答复、新品先看、直接报价前打一个电话。
                        """)),
            .table(
                header: [
                    LocalizedText(en: "Question", zhHans: "问题"),
                    LocalizedText(en: "My answer", zhHans: "我的答案"),
                ],
                rows: [
                    row(
                        LocalizedText(
                            en: "Which step turned the loop last, and which way?", zhHans: "最近是哪一步让它转向？往哪边？"),
                        of: 2),
                    row(
                        LocalizedText(en: "A hard day we got through together", zhHans: "我们一起扛过的一件难事"), of: 2),
                    row(
                        LocalizedText(
                            en: "Smallest step that turns it forwards, by when?", zhHans: "最小用哪一步拉回来？几号前？"),
                        of: 2),
                ]),
        ])

    private static let exclusive: HandoutSection = HandoutSection(
        LocalizedText(en: "Exclusivity: four tests", zhHans: "独家：四道关"),
        [
            .table(
                header: [
                    LocalizedText(en: "Test", zhHans: "关"), LocalizedText(en: "Passed when", zhHans: "怎样算过"),
                    LocalizedText(en: "My figure", zhHans: "我的数字"),
                ],
                rows: [
                    [
                        LocalizedText(en: "Loyalty", zhHans: "忠诚"),
                        LocalizedText(
                            en: "60 % or more by two raters, no open breach", zhHans: "两人打分不低于 60%，没有未了结的违约"),
                        blank,
                    ],
                    [
                        LocalizedText(en: "Coverage", zhHans: "覆盖"),
                        LocalizedText(
                            en: "People and sales in this area and segment, with names",
                            zhHans: "这个区域、这个行业有人、有销量、有名单"), blank,
                    ],
                    [
                        LocalizedText(en: "Investment", zhHans: "投入"),
                        LocalizedText(
                            en: "Specific to our brand, and others could harvest it",
                            zhHans: "只对我们的牌子有用，别人可能来摘果子"), blank,
                    ],
                    [
                        LocalizedText(en: "Exit", zhHans: "退出"),
                        LocalizedText(
                            en: "Area, segment, term, minimum, consequence in writing",
                            zhHans: "区域、行业、期限、最低量、后果，写下来"), blank,
                    ],
                ]),
            .text(
                LocalizedText(
                    en: """
                        Worked example. Investment 380,000 once and 150,000 a year; margin 22 % on 0.7, \
                        1.3 and 1.9 million of additional sales = 154,000 + 286,000 + 418,000 = 858,000 in \
                        three years, against 830,000. One year of exclusivity would have been worthless, \
                        three are fair.
                        """,
                    zhHans: """
                        算例。一次投入 38 万，每年 15 万；新增销售 70、130、190 万元，\
                        毛利 22%，即 15.4+28.6+41.8＝85.8 万，三年支出 83 万。\
                        给一年等于没给，三年才公道。
                        """)),
            .list([
                LocalizedText(
                    en: """
                        Refuse with the figure and with the way to earn it: “One person in Lanzhou and \
                        600,000 yuan, then we talk.”
                        """,
                    zhHans: "回绝要带数字，还要告诉他怎么挣：“兰州派一个人，做到 60 万，我们再谈。”"),
                LocalizedText(
                    en: """
                        Before the signature: the dealer who sells there today is told; the lawyer has \
                        read it; no word on resale prices.
                        """,
                    zhHans: "签字之前：现在在那里卖的代理商，先打招呼；法务看过；不写转售价格。"),
            ]),
        ])

    private static let yearPage: HandoutSection = HandoutSection(
        LocalizedText(en: "The year on one page", zhHans: "一页纸谈一年"),
        [
            .table(
                header: [
                    LocalizedText(en: "Line", zhHans: "行"),
                    LocalizedText(en: "Ours: what, figure, date, name", zhHans: "我们：做什么、多少、哪天、谁"),
                    LocalizedText(en: "Theirs: what, figure, date, name", zhHans: "他们：做什么、多少、哪天、谁"),
                ],
                rows: [
                    row(LocalizedText(en: "1 Goal (sold on to customers)", zhHans: "一、目标（卖出去的）"), of: 3),
                    row(LocalizedText(en: "2 Customers and projects", zhHans: "二、客户与项目"), of: 3),
                    row(LocalizedText(en: "3 People and training", zhHans: "三、人和培训"), of: 3),
                    row(LocalizedText(en: "4 Equipment and stock", zhHans: "四、设备与库存"), of: 3),
                    row(
                        LocalizedText(
                            en: "5 Rules: registration, area, direct enquiries", zhHans: "五、规则：报备、区域、直接询价"),
                        of: 3),
                    row(
                        LocalizedText(
                            en: "6 Reviews: four dates, the dealer opens", zhHans: "六、回顾：四个日期，代理商先讲"), of: 3),
                ]),
            .list([
                LocalizedText(
                    en: "Your own half first. An empty half: fill it or strike the line.",
                    zhHans: "先写自己那半边。空着的半边，补上或划掉。"),
                LocalizedText(
                    en: """
                        A pair that works: “Loan test stand from 1 March (Zhou)” | “Second engineer by 1 \
                        April (Peng)”.
                        """,
                    zhHans: """
                        写得好的一对：“3 月 1 日起借测试台（小周）”｜“4 月 1 日前第二名工程师到岗（彭总）”。
                        """),
                LocalizedText(
                    en: "If the market falls by a fifth: meet within ten days, adapt both halves.",
                    zhHans: "市场掉两成：十天内碰头，两边一起调。"),
            ]),
        ])

    private static let fourSteps: HandoutSection = HandoutSection(
        LocalizedText(en: "A difficult talk in four steps", zhHans: "难谈的话：四步"),
        [
            .steps([
                LocalizedText(
                    en: """
                        Fact, your own part first: “Meters for 310,000 yuan went to Zhuzhou on 6 \
                        November. We have never told you how to register such an order.”
                        """,
                    zhHans: """
                        摆事实，先认自己那份：“11 月 6 日有 31 万的货发到了株洲。这种单子怎么报备，\
                        我们一直没讲清楚。”
                        """),
                LocalizedText(
                    en: """
                        Question, said back: “How did the order come about?” – “So they buy centrally, \
                        and in October you asked us and got no answer. Is that it?”
                        """,
                    zhHans: """
                        问缘由，复述：“这单是怎么来的？”——“也就是说，他们集中采购，十月您问过我们，\
                        没人回。是这样吗？”
                        """),
                LocalizedText(
                    en: "Bounds: “The 8 % is fixed. How it is paid we can arrange.”",
                    zhHans: "划边界：“8% 是定死的，怎么付可以商量。”"),
                LocalizedText(
                    en: """
                        Agreement: “You transfer the money by the 30th, I tell Changsha today, and we \
                        look at it again on 5 December.”
                        """,
                    zhHans: "定约定：“30 号前您转账，长沙今天我去说，12 月 5 日再一起看。”"),
            ]),
            .table(
                header: [
                    LocalizedText(en: "Matter", zhHans: "事由"),
                    LocalizedText(en: "Compute first", zhHans: "先算"), LocalizedText(en: "Ask", zhHans: "再问"),
                ],
                rows: [
                    [
                        LocalizedText(en: "Pushed stock", zhHans: "压货"),
                        LocalizedText(
                            en: "Stock ÷ monthly sell-through; 1.5 ÷ 0.3 = 5 months",
                            zhHans: "库存÷月卖出量；150÷30＝5 个月"),
                        LocalizedText(en: "“What does the stock do to you?”", zhHans: "“这批货给您多大压力？”"),
                    ],
                    [
                        LocalizedText(en: "Cross-region sale", zhHans: "窜货"),
                        LocalizedText(
                            en: "Serial numbers; compensation under the contract", zhHans: "序列号；合同里的补偿"),
                        LocalizedText(en: "“How did the order come about?”", zhHans: "“这单是怎么来的？”"),
                    ],
                    [
                        LocalizedText(en: "Better offer", zhHans: "竞品来挖"),
                        LocalizedText(
                            en: "Margin + credit, against the cost of changing", zhHans: "毛利＋账期，再看换牌子的成本"),
                        LocalizedText(
                            en: "“What went wrong before they rang?”", zhHans: "“他们打电话之前，是哪里先不顺的？”"),
                    ],
                ]),
            .writingSpace(
                prompt: LocalizedText(
                    en: "My talk: fact with figure; my own part; first question; date",
                    zhHans: "我那场话：带数字的事实；我的那一份；第一问；日期"), lines: 4),
        ])

    private static let complaint: HandoutSection = HandoutSection(
        LocalizedText(en: "A complaint the dealer sees answered", zhHans: "投诉办到他看得见"),
        [
            .table(
                header: [
                    LocalizedText(en: "Received", zhHans: "收到日期"),
                    LocalizedText(en: "In the dealer’s words", zhHans: "他的原话"),
                    LocalizedText(en: "Decision by day 5, reason", zhHans: "五日内决定、理由"),
                    LocalizedText(en: "Who, by when", zhHans: "谁，几号前"),
                    LocalizedText(en: "Reported back on", zhHans: "哪天回话"),
                ],
                rows: [row(blank, of: 5), row(blank, of: 5), row(blank, of: 5), row(blank, of: 5)]),
            .list([
                LocalizedText(
                    en: """
                        Instead of “received”: “You learnt of the delay from the haulier, is that right? \
                        By four o’clock I will tell you what has been decided.”
                        """,
                    zhHans: "不说“收到”，说：“延误您是听司机说的，对吗？四点前告诉您怎么定。”"),
                LocalizedText(
                    en: """
                        Instead of “please be patient”: “No, because …; what I can do is … by Tuesday.”
                        """,
                    zhHans: "不说“请谅解”，说：“这个不行，因为……；能做的是……，周二前。”"),
                LocalizedText(
                    en: """
                        The report back carries the dealer’s name: “Peng’s proposal of June”, with a \
                        photograph.
                        """,
                    zhHans: "回话要挂他的名字：“彭总六月的建议”，配一张照片。"),
                LocalizedText(
                    en: """
                        Once a month: how many received, decided, done, told? The last figure is what \
                        dealers see.
                        """,
                    zhHans: "每月数一次：收到、定了、办成、回话，各几件？代理商看得见的只有最后一个数。"),
            ]),
        ])

    private static let seven: HandoutSection = HandoutSection(
        LocalizedText(en: "Seven days", zhHans: "七天"),
        [
            .writingSpace(
                prompt: LocalizedText(
                    en: "One act within seven days that this dealer will notice:",
                    zhHans: "七天之内，他感觉得到的一件事："), lines: 2),
            .writingSpace(
                prompt: LocalizedText(
                    en: "Which of the ten behaviours I hope to see more of, and how I would notice:",
                    zhHans: "希望十种行为里哪一种多起来，我怎么看得出来："), lines: 2),
            .writingSpace(
                prompt: LocalizedText(
                    en: "Second rating on (60 to 90 days), second rater, partner who rings me:",
                    zhHans: "第二次打分的日期（60 到 90 天）、第二个评分人、给我打电话的同伴："), lines: 2),
        ])
}
