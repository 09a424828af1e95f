import CadreKit

extension KeyAccountManagement {
    /// Each tool of the course on a page, for use at the desk and at the client’s.
    static let takeHome: [HandoutSection] = [
        doorAndSeat, whatIsLeft, mapOfDeciders, examplePage, myPage,
        asking, thirteenJobs, quarterlyReview, movingDown,
    ]

    private static let doorAndSeat: HandoutSection = HandoutSection(
        LocalizedText(en: "Is it a key account? Door and seat", zhHans: "算不算大客户？进门与座次"),
        [
            .steps(
                [
                    LocalizedText(
                        en: "Take the orders of your team in the last twelve months as 100 %.",
                        zhHans: "以本团队最近十二个月的订单为 100%。"),
                    LocalizedText(
                        en: """
                            Rate each criterion from 0 to 4: the highest level of which every word is \
                            true; without a document, the lower one.
                            """,
                        zhHans: "每条标准打 0～4 级：字字属实的最高一级；拿不出文件，打低的那一级。"),
                    LocalizedText(
                        en: "Door: is one criterion at 3 or 4? Write down which, and the document.",
                        zhHans: "进门：有没有一条到 3 级或 4 级？写下是哪一条、凭哪份文件。"),
                    LocalizedText(
                        en: """
                            Seat: level times points, added up. From 70 first rank, from 55 key \
                            account, from 35 to develop, below that standard service. With the door \
                            open but less than 55 it is a key account for that one reason.
                            """,
                        zhHans: """
                            座次：级数乘每级分值，相加。70 分起战略大客户，55 分起大客户，\
                            35 分起培育客户，再往下标准服务。门开着而不到 55 分的，是单项大客户。
                            """),
                    LocalizedText(
                        en:
                            "Have it rated by a second person who has heard the evidence but not your levels.",
                        zhHans: "请一个只听过依据、没听过级数的人再打一遍。"),
                ]),
            .table(
                header: [
                    LocalizedText(en: "Criterion", zhHans: "标准"),
                    LocalizedText(en: "A level is worth", zhHans: "每级分值"),
                    LocalizedText(en: "Level 3 in short", zhHans: "3 级大意"),
                    LocalizedText(en: "Read it in", zhHans: "到哪儿查"),
                    LocalizedText(en: "Mine", zhHans: "我的客户"),
                ],
                rows: [
                    [
                        LocalizedText(en: "Orders and contract", zhHans: "合同订单"),
                        LocalizedText(en: "7", zhHans: "7 分"),
                        LocalizedText(
                            en: "3 % of our orders, contract of 12 months or more",
                            zhHans: "占 3%，有 12 个月以上合同"),
                        LocalizedText(en: "order list, contract", zhHans: "订单台账、合同"),
                        .empty,
                    ],
                    [
                        LocalizedText(en: "Fit with our strategy", zhHans: "合乎战略"),
                        LocalizedText(en: "5", zhHans: "5 分"),
                        LocalizedText(
                            en: "an order for a written priority, signed",
                            zhHans: "战略重点上已签单"),
                        LocalizedText(en: "strategy paper, order", zhHans: "战略文件、订单"),
                        .empty,
                    ],
                    [
                        LocalizedText(en: "Weight with others", zhHans: "示范与影响"),
                        LocalizedText(en: "3", zhHans: "3 分"),
                        LocalizedText(
                            en: "three others came or asked, or one ordered because of them",
                            zhHans: "三家来看过、问过，或一家因此下单"),
                        LocalizedText(en: "visitors’ list, enquiries", zhHans: "来访登记、询价单"),
                        .empty,
                    ],
                    [
                        LocalizedText(en: "Taking up what is new", zhHans: "消化创新"),
                        LocalizedText(en: "4", zhHans: "4 分"),
                        LocalizedText(
                            en: "a trial with us, closed by a report",
                            zhHans: "跟我们做过试验，有报告"),
                        LocalizedText(en: "trial report", zhHans: "试验报告"),
                        .empty,
                    ],
                    [
                        LocalizedText(en: "Open demand", zhHans: "增量空间"),
                        LocalizedText(en: "6", zhHans: "6 分"),
                        LocalizedText(en: "6 % of our orders, on paper", zhHans: "占 6%，有文件"),
                        LocalizedText(en: "budget, procurement plan, filing", zhHans: "预算、采购规划、备案"),
                        .empty,
                    ],
                ]),
            .text(
                LocalizedText(
                    en: """
                        Example: levels 3, 2, 1, 3, 2 are 21 + 10 + 3 + 12 + 12 = 58. The door is \
                        open by the contract and by the joint trial; a key account.
                        """,
                    zhHans: """
                        例：3、2、1、3、2 级，21＋10＋3＋12＋12＝58 分。凭合同和联合试验进门，\
                        属大客户。
                        """)),
        ])

    private static let whatIsLeft: HandoutSection = HandoutSection(
        LocalizedText(en: "What is left of it", zhHans: "算算净贡献"),
        [
            .table(
                header: [
                    LocalizedText(en: "Line", zhHans: "项目"),
                    LocalizedText(en: "Example", zhHans: "例子"),
                    LocalizedText(en: "My account", zhHans: "我的客户"),
                ],
                rows: [
                    [
                        LocalizedText(en: "Orders of twelve months", zhHans: "十二个月订单"),
                        LocalizedText(en: "5,000,000", zhHans: "500 万元"),
                        .empty,
                    ],
                    [
                        LocalizedText(en: "× gross margin", zhHans: "×毛利率"),
                        LocalizedText(en: "24 % = 1,200,000", zhHans: "24%＝120 万元"),
                        .empty,
                    ],
                    [
                        LocalizedText(
                            en: "− cost to serve: engineer days × 5,000, bids, express, free repairs",
                            zhHans: "−服务成本：工程师天数×5,000 元，加投标、加急、免费维修"),
                        LocalizedText(en: "420,000", zhHans: "42 万元"),
                        .empty,
                    ],
                    [
                        LocalizedText(
                            en: "− waiting: orders × days ÷ 360 × 6 %",
                            zhHans: "−等钱：订单×天数÷360×6%"),
                        LocalizedText(en: "120 days: 100,000", zhHans: "120 天：10 万元"),
                        .empty,
                    ],
                    [
                        LocalizedText(en: "= what is left", zhHans: "＝净贡献"),
                        LocalizedText(en: "680,000, that is 13.6 %", zhHans: "68 万元，占 13.6%"),
                        .empty,
                    ],
                    [
                        LocalizedText(
                            en: "What the client gains from us, in his own figure",
                            zhHans: "客户从我们这里得到什么，用他的数字说"),
                        LocalizedText(en: "two stoppages fewer a year", zhHans: "一年少停机两次"),
                        .empty,
                    ],
                ]),
            .list(
                [
                    LocalizedText(
                        en: """
                            No figure for the cost to serve? Count the days in the calendar. A rough \
                            figure tonight beats an exact one never.
                            """,
                        zhHans: "没有服务成本的数？翻日历数天数。今晚有个大概，胜过永远没有准数。"),
                    LocalizedText(
                        en: """
                            What is left says whether the account pays, not whether it is a key \
                            account. If it is to pay later: from which month?
                            """,
                        zhHans: "净贡献说的是划不划算，不是算不算大客户。以后才见钱的，写明从哪个月起。"),
                ]),
            .writingSpace(
                prompt: LocalizedText(
                    en: "Who in my company has the figure that I lack, and when do I ask?",
                    zhHans: "我缺的数字公司里谁有？哪天去问？"),
                lines: 2),
        ])

    private static let mapOfDeciders: HandoutSection = HandoutSection(
        LocalizedText(en: "The map of the people who decide", zhHans: "决策地图"),
        [
            .table(
                header: [
                    LocalizedText(en: "Role", zhHans: "角色"),
                    LocalizedText(en: "How to recognise", zhHans: "怎么认"),
                    LocalizedText(en: "Name, post", zhHans: "姓名、职务"),
                    LocalizedText(en: "Influence 0–3", zhHans: "影响力 0～3"),
                    LocalizedText(
                        en: "Attitude −2 to +2, what did they say or do?",
                        zhHans: "态度 −2～+2，说过什么、做过什么"),
                    LocalizedText(
                        en: "Who of us, last contact, next contact",
                        zhHans: "我方谁、最近一次、下一次"),
                ],
                rows: [
                    [
                        LocalizedText(en: "Decider", zhHans: "拍板人"),
                        LocalizedText(en: "can say no when all say yes", zhHans: "别人都点头，他还能说不"),
                        .empty,
                        .empty,
                        .empty,
                        .empty,
                    ],
                    [
                        LocalizedText(en: "User", zhHans: "使用人"),
                        LocalizedText(en: "lives with it every day", zhHans: "天天跟它打交道"),
                        .empty,
                        .empty,
                        .empty,
                        .empty,
                    ],
                    [
                        LocalizedText(en: "Technical judge", zhHans: "技术把关人"),
                        LocalizedText(en: "cannot order it, can stop it", zhHans: "不能定买，能拦住不让买"),
                        .empty,
                        .empty,
                        .empty,
                        .empty,
                    ],
                    [
                        LocalizedText(en: "Buyer", zhHans: "采购人"),
                        LocalizedText(en: "runs the tender and the contract", zhHans: "管招标、管合同"),
                        .empty,
                        .empty,
                        .empty,
                        .empty,
                    ],
                    [
                        LocalizedText(en: "Gatekeeper", zhHans: "守门人"),
                        LocalizedText(en: "decides whom you reach", zhHans: "决定你见得到谁"),
                        .empty,
                        .empty,
                        .empty,
                        .empty,
                    ],
                    [
                        LocalizedText(en: "Guide", zhHans: "引路人"),
                        LocalizedText(
                            en: "explains the way, would like you to win",
                            zhHans: "告诉你怎么定，愿意看到你拿下"),
                        .empty,
                        .empty,
                        .empty,
                        .empty,
                    ],
                ]),
            .list(
                [
                    LocalizedText(
                        en: "No evidence is a question mark, not a zero.",
                        zhHans: "没有依据，打问号，不打零分。"),
                    LocalizedText(
                        en: "“Which three people would be asked before this is signed?”",
                        zhHans: "“这事签字之前，会去问哪三个人？”"),
                    LocalizedText(
                        en: "“What would have to be true for you to agree to it?”",
                        zhHans: "“满足什么条件，您这边就能同意？”"),
                    LocalizedText(
                        en: "“By which figure is your department measured this year?”",
                        zhHans: "“今年你们部门考核哪个数？”"),
                    LocalizedText(
                        en: "“Your figures would be heard better upstairs. May we go together?”",
                        zhHans: "“您这些数据拿到上面更有分量，我们一道去好不好？”"),
                    LocalizedText(
                        en: """
                            Never: competitors’ prices, the ceiling price, who sits on the committee. \
                            No gift that could not be mentioned in the meeting.
                            """,
                        zhHans: "绝不问：对手报价、标底、评委是谁。会上说不出口的礼不送。"),
                ]),
            .writingSpace(
                prompt: LocalizedText(
                    en: "My three widest gaps: who meets whom, with what in hand, which question, by when?",
                    zhHans: "三个最大的缺口：谁去见谁，带什么，问什么，哪天之前？"),
                lines: 3),
        ])

    private static let examplePage: HandoutSection = HandoutSection(
        LocalizedText(en: "A page that works: Mulang Dairy", zhHans: "样例：牧朗乳业的一页纸"),
        [
            .table(
                header: [
                    LocalizedText(en: "Field", zhHans: "栏目"),
                    LocalizedText(en: "Entry", zhHans: "填写"),
                ],
                rows: [
                    [
                        LocalizedText(en: "Position", zhHans: "定位"),
                        LocalizedText(
                            en: """
                                Today: 47 % of their demand, called when the first supplier is late. \
                                In two years: asked first about everything that touches milk.
                                """,
                            zhHans: """
                                今天：占需求 47%，第一供应商误期才想到我们。两年后：沾牛奶的地方都先来\
                                问我们。
                                """),
                    ],
                    [
                        LocalizedText(en: "Outside", zhHans: "外部"),
                        LocalizedText(
                            en: """
                                Two yoghurt lines are being built; hygiene audit in May; Norvik has a \
                                sugar analyser on trial.
                                """,
                            zhHans: "两条酸奶线在建；5 月过卫生审核；诺维克的糖度仪在试用。"),
                    ],
                    [
                        LocalizedText(en: "Inside", zhHans: "内部"),
                        LocalizedText(
                            en: """
                                Hygiene certificate since June; 17 % of orders is left; only one \
                                engineer knows dairies.
                                """,
                            zhHans: "卫生认证 6 月到手；净贡献占订单 17%；懂乳品的工程师只有一名。"),
                    ],
                    [
                        LocalizedText(en: "Goal, result", zhHans: "目标·结果"),
                        LocalizedText(
                            en: """
                                Hygienic meters from 0 to 40 by 31 August, list of installed devices. \
                                Framework contract from “ends in June” to 24 months more, signed by \
                                30 April.
                                """,
                            zhHans: """
                                卫生型流量计从 0 台到 40 台，8 月 31 日，读在用设备清单。\
                                框架合同从“6 月到期”到续签 24 个月，4 月 30 日前签字。
                                """),
                    ],
                    [
                        LocalizedText(en: "Goal, relation", zhHans: "目标·关系"),
                        LocalizedText(
                            en: """
                                People on the map with a contact in 30 days from 3 of 6 to 5 of 6 by \
                                31 December, contact record.
                                """,
                            zhHans: """
                                图上 30 天内接触过的人，从 6 人中 3 人到 5 人，12 月 31 日，\
                                读接触记录。
                                """),
                    ],
                    [
                        LocalizedText(en: "Goal, service", zhHans: "目标·服务"),
                        LocalizedText(
                            en: """
                                Exchange of a faulty meter from 40 hours to 12 by 31 March, service \
                                record.
                                """,
                            zhHans: "坏表更换从 40 小时到 12 小时，3 月 31 日，读服务记录。"),
                    ],
                    [
                        LocalizedText(en: "Company", zhHans: "公司"),
                        LocalizedText(
                            en: """
                                Priority 1. R&D: drawings for the washing skid, 6 days by 15 January. \
                                Stores: three meters on the shelf from 1 February.
                                """,
                            zhHans: """
                                重点一。研发：清洗演示装置图纸，6 天，1 月 15 日前。仓库：\
                                2 月 1 日起常备三台表。
                                """),
                    ],
                    [
                        LocalizedText(en: "Who, what they want", zhHans: "是谁、要什么"),
                        LocalizedText(
                            en: """
                                Ms Hua, production, decides: no batch lost. Quality can stop it: a \
                                record for the auditor. Purchasing: one contract in place of twelve \
                                orders.
                                """,
                            zhHans: """
                                生产部华部长拍板：一批也别报废。品保部能拦：审核要拿得出记录。采购部：\
                                一份合同顶十二张单。
                                """),
                    ],
                    [
                        LocalizedText(en: "How managed, how kept", zhHans: "怎么管、怎么留"),
                        LocalizedText(
                            en: """
                                Jia leads, Miao one day a week, talk on the first Tuesday of the \
                                month. Hygiene check each spring; first sight of new sensors.
                                """,
                            zhHans: """
                                小贾牵头，小苗每周一天，每月第一个周二碰一次。每年春天做卫生检查；\
                                新传感器优先看。
                                """),
                    ],
                    [
                        LocalizedText(en: "First step", zhHans: "第一步"),
                        LocalizedText(
                            en: """
                                On Thursday Miao walks the filling hall with quality and lists the \
                                twelve points that the audit will touch.
                                """,
                            zhHans: "周四小苗和品保部一起走一遍灌装间，列出审核会查的十二个点。"),
                    ],
                    [
                        LocalizedText(en: "Two limits", zhHans: "两条警戒线"),
                        LocalizedText(
                            en: "Not invited to the tender of 20 March. Norvik’s analyser ordered.",
                            zhHans: "3 月 20 日的招标没请我们。诺维克的糖度仪下了单。"),
                    ],
                ])
        ])

    private static let myPage: HandoutSection = HandoutSection(
        LocalizedText(en: "My page", zhHans: "我的一页纸"),
        [
            .table(
                header: [
                    LocalizedText(en: "Goal", zhHans: "目标"),
                    LocalizedText(en: "Today", zhHans: "今天"),
                    LocalizedText(en: "Aim", zhHans: "要到"),
                    LocalizedText(en: "Date", zhHans: "哪天"),
                    LocalizedText(en: "Read it in", zhHans: "从哪里读"),
                ],
                rows: [
                    [LocalizedText(en: "Result:", zhHans: "结果："), .empty, .empty, .empty, .empty],
                    [LocalizedText(en: "Relation:", zhHans: "关系："), .empty, .empty, .empty, .empty],
                    [LocalizedText(en: "Service:", zhHans: "服务："), .empty, .empty, .empty, .empty],
                    [
                        LocalizedText(en: "What the client gains:", zhHans: "客户得到的："),
                        .empty,
                        .empty,
                        .empty,
                        .empty,
                    ],
                ]),
            .writingSpace(
                prompt: LocalizedText(
                    en: "Who are they? What do they want? How do we manage them? How do we keep them?",
                    zhHans: "是谁？要什么？怎么管？怎么留？"),
                lines: 4),
            .writingSpace(
                prompt: LocalizedText(
                    en: """
                        Position today and in two years; three facts outside, three inside, one of \
                        them uncomfortable
                        """,
                    zhHans: "今天和两年后的定位；外部三条、内部三条，其中一条是不好听的"),
                lines: 5),
            .writingSpace(
                prompt: LocalizedText(
                    en: """
                        Which goal of the company does it serve? From which department do I need \
                        what: days, date?
                        """,
                    zhHans: "合乎公司哪个目标？要哪个部门给什么：几天、哪天？"),
                lines: 2),
            .writingSpace(
                prompt: LocalizedText(
                    en: "First step within seven days; two limits",
                    zhHans: "七天内的第一步；两条警戒线"),
                lines: 3),
            .text(
                LocalizedText(
                    en: """
                        Cross out: strengthen, deepen, actively, comprehensive, win–win. What cannot \
                        be seen or counted goes.
                        """,
                    zhHans: "划掉：加强、深化、积极、全方位、共赢。看不见、数不出的，一律不要。")),
        ])

    private static let asking: HandoutSection = HandoutSection(
        LocalizedText(en: "Asking without authority", zhHans: "没有权，怎么要人"),
        [
            .table(
                header: [
                    LocalizedText(en: "Move", zhHans: "步骤"),
                    LocalizedText(en: "Say, for instance", zhHans: "可以这么说"),
                    LocalizedText(en: "My words", zhHans: "我的话"),
                ],
                rows: [
                    [
                        LocalizedText(en: "1. The account’s figure", zhHans: "1. 账先摆"),
                        LocalizedText(
                            en: "“It brings an extra 340,000 a year in margin from the autumn.”",
                            zhHans: "“从秋天起，一年多 34 万毛利。”"),
                        .empty,
                    ],
                    [
                        LocalizedText(en: "2. Days and a date", zhHans: "2. 数说清"),
                        LocalizedText(
                            en: "“I have put it at thirty days, by 15 January.”",
                            zhHans: "“我估的是三十天，1 月 15 日前。”"),
                        .empty,
                    ],
                    [
                        LocalizedText(en: "3. What would make it smaller?", zhHans: "3. 问怎么减"),
                        LocalizedText(
                            en: "“You know the work. What would halve it?”",
                            zhHans: "“活您最懂，怎样能砍掉一半？”"),
                        .empty,
                    ],
                    [
                        LocalizedText(en: "4. What I give, or give up", zhHans: "4. 拿什么换"),
                        LocalizedText(
                            en: """
                                “I withdraw the twelve trips, and your engineer’s name stands on the \
                                report.”
                                """,
                            zhHans: "“那十二趟我撤掉，报告上署你们工程师的名字。”"),
                        .empty,
                    ],
                    [
                        LocalizedText(en: "5. One line, read aloud", zhHans: "5. 当场落字"),
                        LocalizedText(
                            en: """
                                “So: Lu, 18 days, by 22 December; in return the specification is \
                                frozen on 15 October.”
                                """,
                            zhHans: "“那就写：小陆，18 天，12 月 22 日前；换的是需求 10 月 15 日冻结。”"),
                        .empty,
                    ],
                ]),
            .list(
                [
                    LocalizedText(
                        en: """
                            Ask what happened last time. Settle the old bill before you present the \
                            new one.
                            """,
                        zhHans: "问一句上次是怎么回事，旧账了结了再谈新账。"),
                    LocalizedText(
                        en: """
                            Still no? Both of you go to the common superior with two options and \
                            their price.
                            """,
                        zhHans: "还是不行？两个人带着两个方案和代价，一起去找共同的上级。"),
                    LocalizedText(
                        en: """
                            Bad news goes to the client the same day, with a way out, by the one who \
                            knows the matter.
                            """,
                        zhHans: "坏消息当天告诉客户，带着出路，由懂这件事的人去说。"),
                ]),
        ])

    private static let thirteenJobs: HandoutSection = HandoutSection(
        LocalizedText(en: "Thirteen jobs, and where the hours go", zhHans: "十三件事，时间花在哪儿"),
        [
            .table(
                header: [
                    LocalizedText(en: "Group", zhHans: "组"),
                    LocalizedText(en: "Job", zhHans: "事"),
                    LocalizedText(en: "Hours in the last four weeks", zhHans: "最近四周小时数"),
                    LocalizedText(
                        en: "A: I, B: somebody else, C: nobody",
                        zhHans: "A 非我不可，B 别人能做，C 没人做"),
                ],
                rows: [
                    [
                        LocalizedText(en: "Know", zhHans: "知"),
                        LocalizedText(en: "knowing the client", zhHans: "了解客户"),
                        .empty,
                        .empty,
                    ],
                    [
                        LocalizedText(en: "Know", zhHans: "知"),
                        LocalizedText(en: "knowing the competitors", zhHans: "了解对手"),
                        .empty,
                        .empty,
                    ],
                    [
                        LocalizedText(en: "Know", zhHans: "知"),
                        LocalizedText(en: "analysis", zhHans: "做分析"),
                        .empty,
                        .empty,
                    ],
                    [
                        LocalizedText(en: "Choose", zhHans: "定"),
                        LocalizedText(en: "prioritising", zhHans: "排优先"),
                        .empty,
                        .empty,
                    ],
                    [
                        LocalizedText(en: "Choose", zhHans: "定"),
                        LocalizedText(en: "giving direction", zhHans: "定方向"),
                        .empty,
                        .empty,
                    ],
                    [
                        LocalizedText(en: "Move", zhHans: "动"),
                        LocalizedText(en: "taking the initiative", zhHans: "主动出击"),
                        .empty,
                        .empty,
                    ],
                    [
                        LocalizedText(en: "Move", zhHans: "动"),
                        LocalizedText(en: "planning", zhHans: "制定计划"),
                        .empty,
                        .empty,
                    ],
                    [
                        LocalizedText(en: "Move", zhHans: "动"),
                        LocalizedText(en: "leading the account team", zhHans: "带队伍"),
                        .empty,
                        .empty,
                    ],
                    [
                        LocalizedText(en: "Move", zhHans: "动"),
                        LocalizedText(en: "coordinating", zhHans: "协调"),
                        .empty,
                        .empty,
                    ],
                    [
                        LocalizedText(en: "Move", zhHans: "动"),
                        LocalizedText(en: "mobilising resources", zhHans: "调动资源"),
                        .empty,
                        .empty,
                    ],
                    [
                        LocalizedText(en: "Keep", zhHans: "守"),
                        LocalizedText(en: "solving problems", zhHans: "解决问题"),
                        .empty,
                        .empty,
                    ],
                    [
                        LocalizedText(en: "Keep", zhHans: "守"),
                        LocalizedText(en: "watching changes", zhHans: "盯住变化"),
                        .empty,
                        .empty,
                    ],
                    [
                        LocalizedText(en: "Keep", zhHans: "守"),
                        LocalizedText(en: "measuring", zhHans: "衡量结果"),
                        .empty,
                        .empty,
                    ],
                ]),
            .writingSpace(
                prompt: LocalizedText(
                    en: "Two hours a week for the zero that costs most. Where do they come from?",
                    zhHans: "每周给代价最大的那个零两小时。从哪里匀出来？"),
                lines: 2),
        ])

    private static let quarterlyReview: HandoutSection = HandoutSection(
        LocalizedText(en: "The quarterly review in 45 minutes", zhHans: "45 分钟的季度检视"),
        [
            .table(
                header: [
                    LocalizedText(en: "Figure", zhHans: "数字"),
                    LocalizedText(en: "Kind", zhHans: "类别"),
                    LocalizedText(en: "Last quarter", zhHans: "上季度"),
                    LocalizedText(en: "This quarter", zhHans: "本季度"),
                    LocalizedText(en: "My limit", zhHans: "我的警戒线"),
                ],
                rows: [
                    [
                        LocalizedText(en: "Orders against the goal", zhHans: "订单与目标"),
                        LocalizedText(en: "result", zhHans: "结果"),
                        .empty,
                        .empty,
                        .empty,
                    ],
                    [
                        LocalizedText(en: "Share of the client’s demand", zhHans: "占客户需求的份额"),
                        LocalizedText(en: "result", zhHans: "结果"),
                        .empty,
                        .empty,
                        .empty,
                    ],
                    [
                        LocalizedText(en: "What is left, in % of orders", zhHans: "净贡献占订单的百分比"),
                        LocalizedText(en: "result", zhHans: "结果"),
                        .empty,
                        .empty,
                        .empty,
                    ],
                    [
                        LocalizedText(en: "Days until payment", zhHans: "回款天数"),
                        LocalizedText(en: "result", zhHans: "结果"),
                        .empty,
                        .empty,
                        .empty,
                    ],
                    [
                        LocalizedText(
                            en: "People on the map with a contact in 30 days",
                            zhHans: "图上 30 天内接触过的人"),
                        LocalizedText(en: "early sign", zhHans: "信号"),
                        .empty,
                        .empty,
                        .empty,
                    ],
                    [
                        LocalizedText(en: "Promises overdue", zhHans: "过期的承诺"),
                        LocalizedText(en: "early sign", zhHans: "信号"),
                        .empty,
                        .empty,
                        .empty,
                    ],
                    [
                        LocalizedText(
                            en: "Trials and joint work under way",
                            zhHans: "正在做的试验与联合项目"),
                        LocalizedText(en: "early sign", zhHans: "信号"),
                        .empty,
                        .empty,
                        .empty,
                    ],
                    [
                        LocalizedText(en: "Hours until a fault is repaired", zhHans: "故障修复小时数"),
                        LocalizedText(en: "early sign", zhHans: "信号"),
                        .empty,
                        .empty,
                        .empty,
                    ],
                ]),
            .steps(
                [
                    LocalizedText(
                        en: "10 minutes: the figures, sent round the day before. Only those that moved.",
                        zhHans: "10 分钟：数字，前一天发出，只谈动了的。"),
                    LocalizedText(
                        en: """
                            10 minutes: what has changed outside? People, owner, way of buying, \
                            competitor, their market.
                            """,
                        zhHans: "10 分钟：外面变了什么？人、东家、采购方式、对手、他们的市场。"),
                    LocalizedText(
                        en: "10 minutes: promises, ours and theirs: open, due, overdue.",
                        zhHans: "10 分钟：承诺，我们的、他们的：未到期、快到期、已过期。"),
                    LocalizedText(
                        en: "10 minutes: rate again with a second rater (every second quarter).",
                        zhHans: "10 分钟：请第二人重新打分（每两个季度一次）。"),
                    LocalizedText(
                        en: "5 minutes: one decision. Hold, change, up or down.",
                        zhHans: "5 分钟：定一件事。维持、调整、升、降。"),
                ]),
            .text(
                LocalizedText(
                    en: "The manager asks only two questions: “Since when?” and “Who has seen it?”",
                    zhHans: "主管只问两句：“从什么时候开始的？”“谁亲眼看到的？”")),
        ])

    private static let movingDown: HandoutSection = HandoutSection(
        LocalizedText(en: "Moving an account down", zhHans: "降级怎么办"),
        [
            .steps(
                [
                    LocalizedText(
                        en: "Which limit was crossed, with which figure? Was it agreed beforehand?",
                        zhHans: "碰了哪条警戒线，数字是多少？是不是事先约好的？"),
                    LocalizedText(
                        en: "Is the cause ours? Then one chance, stated, with a date. Otherwise go on.",
                        zhHans: "原因在我们？讲明一次机会，定好日子。不在我们，往下走。"),
                    LocalizedText(
                        en: "Rate again with a second rater. Is the door still open?",
                        zhHans: "请第二人重新打分。门还开着吗？"),
                    LocalizedText(
                        en: "Decide with your own manager: two options, each with its price.",
                        zhHans: "和自己的上级一起定：两个方案，各有代价。"),
                    LocalizedText(
                        en: "Write the handover, sixty days at most: what stays, what ends, names, dates.",
                        zhHans: "写交接单，最长六十天：哪些照旧、哪些停、谁、哪天。"),
                    LocalizedText(
                        en: """
                            Tell the seller (decision first), then the client in person (what stays \
                            first), then dealer and inside sales.
                            """,
                        zhHans: "告诉销售（先说决定），再当面告诉客户（先说照旧的），然后是代理商和内勤。"),
                    LocalizedText(en: "Look again after two quarters.", zhHans: "两个季度后再看一次。"),
                ]),
            .list(
                [
                    LocalizedText(
                        en: """
                            To the client: “From … you have one number for … . Prices, deliveries and \
                            the emergency line remain. … ends on … . What must not change for you?”
                            """,
                        zhHans: """
                            对客户：“……起，……有一个专门的电话。价格、供货、应急电话照旧。……到……为止。\
                            对您来说，哪些绝不能变？”
                            """),
                    LocalizedText(
                        en: """
                            To the seller: “… goes to inside sales on … . That is about the account, \
                            not about you. I want to speak with you about your next task and your bonus.”
                            """,
                        zhHans: """
                            对销售：“……从……起转内勤。说的是客户，不是你。今天想谈你下一步的任务，\
                            还有奖金。”
                            """),
                    LocalizedText(
                        en: "Never: “downgrade”, “no longer”, “nothing will change”.",
                        zhHans: "不说：“降级”“不再是”“什么都不变”。"),
                ]),
            .writingSpace(
                prompt: LocalizedText(
                    en: """
                        An account of mine that has to be rated again before the quarter is out, and \
                        the second rater
                        """,
                    zhHans: "我手里本季度内要重新打分的一家客户，以及第二评分人"),
                lines: 2),
        ])
}

extension LocalizedText {
    /// A cell that the learner fills in.
    fileprivate static let empty: LocalizedText = LocalizedText(en: "", zhHans: "")
}
