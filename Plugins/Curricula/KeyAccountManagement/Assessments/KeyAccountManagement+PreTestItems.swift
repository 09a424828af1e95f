import CadreKit
import struct Foundation.Decimal
import Quiz

extension KeyAccountManagement {
    /// The items of the form taken first; item by item parallel to ``postItems``.
    static let preItems: [Item] = [
        pre1, pre2, pre3, pre4, pre5, pre6, pre7, pre8, pre9, pre10, pre11, pre12, pre13, pre14,
    ]

    private static let pre1: Item = Item.trueFalse(
        "q1",
        objective: "weigh-account-value",
        points: 1,
        LocalizedText(
            en: """
                True or false: a department has 30 accounts; the six largest bring 56 % of the \
                orders. Since 20 % of the accounts should bring 80 %, either the list is wrong or the \
                sellers look after the wrong clients.
                """,
            zhHans: """
                判断对错：某部门有 30 家客户，最大的 6 家带来 56% 的订单。两成客户本该带来八成订单，\
                所以不是清单有误，就是销售跟错了客户。
                """),
        key: false,
        feedback: LocalizedText(
            en: """
                Eighty–twenty is an observation, not a law, and 56 % may be right. It means that the \
                money is spread: key accounts have to be chosen more strictly, and no single one \
                carries the house.
                """,
            zhHans: """
                80/20 是观察，不是定律，56% 完全可能是实情。它说明钱比较分散：挑大客户要更严，\
                也没有哪一家撑得起全部。
                """))

    private static let pre2: Item = Item.numeric(
        "q2",
        objective: "weigh-account-value",
        points: 2,
        LocalizedText(
            en: """
                An account orders 4,000,000 yuan a year at a gross margin of 25 %. Visits, bids and \
                repairs cost 520,000 yuan. It pays after 90 days; money costs 6 % a year (360 days). \
                How many yuan are left after the cost to serve and the cost of waiting?
                """,
            zhHans: """
                一家客户一年订货 400 万元，毛利率 25%。拜访、投标、维修等服务成本 52 万元。90 天回款，\
                资金成本一年 6%（按 360 天计）。扣掉服务成本和等钱的成本，还剩多少元？
                """),
        unit: LocalizedText(en: "yuan", zhHans: "元"),
        value: 420000,
        tolerance: 1000,
        feedback: LocalizedText(
            en: """
                1,000,000 − 520,000 − 4,000,000 × 90 ÷ 360 × 6 % (60,000) = 420,000 yuan. Whoever \
                stops at the margin believes that more than twice as much is left.
                """,
            zhHans: """
                100 万−52 万−400 万×90÷360×6%（6 万）＝42 万元，即 420,000 元。只算到毛利的人，\
                会以为剩下的是这两倍还多。
                """))

    private static let pre3: Item = Item.matching(
        "q3",
        objective: "rate-account",
        points: 2,
        LocalizedText(
            en: """
                Four lines from an account file. Match each with the criterion of a key account for \
                which it is evidence.
                """,
            zhHans: "客户资料里的四句话。每一句是哪条大客户标准的依据？请配对。"),
        prompts: [
            AnswerOption(
                "p1",
                LocalizedText(
                    en: "“Framework agreement until June next year; 9 % of our team’s orders.”",
                    zhHans: "“框架协议到明年 6 月；占我们团队订单的 9%。”")),
            AnswerOption(
                "p2",
                LocalizedText(
                    en: "“Their process engineers tested our prototype for six weeks and wrote the report.”",
                    zhHans: "“他们的工艺工程师用我们的样机试了六周，还写了报告。”")),
            AnswerOption(
                "p3",
                LocalizedText(
                    en: "“Three other works have asked for a visit since the article about their line.”",
                    zhHans: "“他们那条线见报以后，有三家厂要求来看。”")),
            AnswerOption(
                "p4",
                LocalizedText(
                    en: "“First order for the hydrogen line that our annual plan puts in first place.”",
                    zhHans: "“氢能产品线的头一张订单，年度规划里排第一的就是它。”")),
        ],
        targets: [
            AnswerOption("t1", LocalizedText(en: "Large orders under contract", zhHans: "大额合同订单")),
            AnswerOption("t2", LocalizedText(en: "Fit with our strategy", zhHans: "合乎我们的战略")),
            AnswerOption(
                "t3",
                LocalizedText(
                    en: "Weight with others, business and image",
                    zhHans: "示范与影响（业务和形象）")),
            AnswerOption(
                "t4",
                LocalizedText(
                    en: "Ability to take up technology and innovate",
                    zhHans: "消化技术、创新的能力")),
            AnswerOption(
                "t5",
                LocalizedText(en: "Open demand, market potential", zhHans: "增量空间（市场潜力）")),
        ],
        pairs: ["p1": "t1", "p2": "t4", "p3": "t3", "p4": "t2"],
        feedback: LocalizedText(
            en: """
                A contract with its share, a trial with a report, others who ask, and an order for a \
                written priority. Nothing in the four lines speaks of what they will buy and do not \
                yet buy from us: open demand needs evidence of its own.
                """,
            zhHans: """
                依次是带占比的合同、有报告的试验、别家来打听、落在战略重点上的订单。四句话里没有一句说\
                到他们将来要买、今天还没从我们这儿买的：增量空间要另找依据。
                """))

    private static let pre4: Item = Item.numeric(
        "q4",
        objective: "rate-account",
        points: 1,
        LocalizedText(
            en: """
                On a scorecard the five criteria weigh 28, 20, 12, 16 and 24 points; a criterion \
                earns its weight × level ÷ 4. Two raters agree on the levels 3, 2, 1, 0 and 4. What \
                is the total?
                """,
            zhHans: """
                评分卡上五条标准的权重是 28、20、12、16、24，每条得分＝权重×级数÷4。两位评分人一致评\
                为 3、2、1、0、4 级。总分是多少？
                """),
        unit: LocalizedText(en: "points", zhHans: "分"),
        value: 58,
        tolerance: 0,
        feedback: LocalizedText(
            en: """
                21 + 10 + 3 + 0 + 24 = 58. The level 0 stays in the reckoning; leaving the criterion \
                out would turn 58 of 100 into 58 of 84 and flatter the account.
                """,
            zhHans: """
                21＋10＋3＋0＋24＝58。0 级也要算进去；把那一条漏掉，就成了 84 分里的 58 分，\
                客户显得比实际好。
                """))

    private static let pre5: Item = Item.singleChoice(
        "q5",
        objective: "prioritise-accounts",
        points: 1,
        LocalizedText(
            en: """
                A plant brings 10 % of your team’s orders under a contract of two years. On the four \
                other criteria it stands at 0; its total is 28 of 100, the last of six accounts. How \
                do you treat it?
                """,
            zhHans: """
                一家工厂占你团队订单的 10%，有两年期合同。其余四条标准都是 0 级，总分 28（满分 100），\
                六家里排最后。你怎么对待它？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        As an ordinary client: 28 points are far below every limit, and rules are \
                        there to be kept.
                        """,
                    zhHans: "按普通客户对待：28 分，离哪条线都远，规矩就是规矩。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        Like the first on the list: whoever meets one of the five criteria is a key \
                        account with all that belongs to it.
                        """,
                    zhHans: "和第一名一样对待：五条占了一条就是大客户，该有的都要有。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        As a key account for one reason: a small plan to hold the contract, and a \
                        date on which the reason is looked at.
                        """,
                    zhHans: "按单项大客户对待：一份守住合同的小计划，外加一个回头看的日子。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        As it deserves: raise the weight of orders until a client of this size \
                        reaches the key band.
                        """,
                    zhHans: "还它一个公道：把订单的权重调高，让这个块头的客户够得着大客户线。")),
        ],
        key: "c",
        feedback: LocalizedText(
            en: """
                One criterion opens the door, the total gives the seat. Served like anyone, the \
                contract would be gone at its end; given everything, it would take days from accounts \
                with a future. Weights are not changed after rating.
                """,
            zhHans: """
                进门看单项，座次看总分。当普通客户伺候，合同到期就没了；样样都给，又占了有前途的客户的\
                工时。打完分不许再调权重。
                """))

    private static let pre6: Item = Item.multipleChoice(
        "q6",
        objective: "prioritise-accounts",
        points: 2,
        LocalizedText(
            en: "There is one place left for a key account. Which reasons for a candidate hold?",
            zhHans: "大客户只剩最后一个名额。下面为候选客户说的理由，哪些站得住？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        Its owner has been a close friend of our sales director for fifteen years, as \
                        everyone knows.
                        """,
                    zhHans: "老板和我们销售总监是十五年的老朋友，交情没得说。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        Its extension is filed and starts in May; the equipment list shows 3 million \
                        yuan a year for us to win.
                        """,
                    zhHans: "扩建已备案，5 月开工；设备清单上，一年有 300 万元可争取。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        No other client has had more visits from us in the last twelve months than \
                        this one.
                        """,
                    zhHans: "最近十二个月，没有哪家客户我们跑得比它更勤。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        It signed the first subscription of the year; the strategy names \
                        subscriptions as a priority.
                        """,
                    zhHans: "今年头一份订阅是它签的，订阅正是战略重点。")),
            AnswerOption(
                "e",
                LocalizedText(
                    en: """
                        Its purchasing manager says on the telephone that volumes will “very probably \
                        double”.
                        """,
                    zhHans: "采购经理在电话里说，用量“十有八九翻番”。")),
        ],
        keys: ["b", "d"],
        feedback: LocalizedText(
            en: """
                A filed extension and a signed order for a priority can be read somewhere. Friendship \
                is no criterion, visits are our cost and not its value, and a voice on the telephone \
                is a reason to ask for the budget.
                """,
            zhHans: """
                备案的扩建、战略重点上的签单，都查得到。交情不是标准；跑得勤是我们的成本，\
                不是它的价值；电话里一句话，只够让你去要预算表。
                """))

    private static let pre7: Item = Item.singleChoice(
        "q7",
        objective: "map-deciders",
        points: 1,
        LocalizedText(
            en: """
                Six months, 36 contacts at a paper mill: 27 with the maintenance manager, who is glad \
                to see you; 8 with purchasing; 1 with the IT manager, who must approve every \
                connection and wrote “security not shown”; none with the plant director, who signs. \
                In eight weeks they decide. Which contact comes first?
                """,
            zhHans: """
                一家造纸厂，半年 36 次接触：检修经理 27 次，每次都很欢迎你；采购 8 次；\
                信息部经理 1 次，凡联网都要他点头，他写过“安全性未证实”；签字的厂长，0 次。\
                八周后定标。先安排哪一次接触？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        The maintenance manager, with the request to bring the two others round from \
                        inside.
                        """,
                    zhHans: "再去找检修经理，请他在厂里替我们做做另外两位的工作。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        Our head of R&D with the IT manager, to ask what would have to be shown and \
                        by when.
                        """,
                    zhHans: "请研发总监去见信息部经理，问清要证明什么、哪天要。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "Purchasing, to learn as early as possible how the bids of the others are priced.",
                    zhHans: "找采购，尽早弄清另外几家投的什么价、什么配置。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "The plant director, with our general manager, a dinner and the complete offer.",
                    zhHans: "请总经理出面约厂长吃顿饭，席间把整套方案递上去。")),
        ],
        key: "b",
        feedback: LocalizedText(
            en: """
                He can stop it, he has named a condition, and nobody has answered. A condition \
                answered by somebody who speaks his language is half a consent. Another talk with a \
                friend is comfortable; competitors’ prices are off limits; the director will ask his \
                IT manager.
                """,
            zhHans: """
                他拦得住，条件也说出来了，却没有人去回。由一个懂行的人把条件回掉，就等于答应了一半。\
                再找朋友聊，舒服而已；打听别家报价，越线；找厂长，厂长回头还是要问信息部。
                """))

    private static let pre8: Item = Item.shortText(
        "q8",
        objective: "map-deciders",
        points: 1,
        LocalizedText(
            en: """
                On your map of a client are: the person who releases the money, the one who works \
                with the device, the one who can stop it on technical grounds, the one who runs the \
                tender, and the one who decides whom you reach. Missing is whoever explains to you \
                how the decision is made and would like you to win. What do you call this role? (one \
                or two words)
                """,
            zhHans: """
                你的客户决策地图上已经有：批钱的、天天用的、能从技术上拦住的、管招标的、\
                决定你见得到谁的。还缺一位：告诉你这件事怎么定、也愿意看到你拿下的人。这个角色叫什么？\
                （一个词）
                """),
        accepted: [
            "guide", "the guide", "a guide", "coach", "the coach", "a coach", "inside coach",
            "internal coach", "mentor", "advocate", "inside advocate", "internal advocate", "champion",
            "internal champion", "supporter", "sponsor", "ally", "引路人", "领路人", "引路者", "教练", "内部教练", "向导",
            "支持者", "内部支持者", "盟友", "导师",
        ],
        feedback: LocalizedText(
            en: """
                The guide; other authors say coach. Ask a guide about the way of the decision and \
                about worries, never for competitors’ prices or the secrets of a tender.
                """,
            zhHans: "引路人，也有人叫教练。对引路人，问流程、问顾虑，不打听对手报价和招标秘密。"))

    private static let pre9: Item = Item.ordering(
        "q9",
        objective: "write-account-plan",
        points: 2,
        LocalizedText(
            en: """
                Six sentences from the work on an account plan for a paper mill. Put them in the \
                order in which they have to be worked out.
                """,
            zhHans: "为一家造纸厂做客户计划，过程中有六句话。请按应有的先后排序。"),
        inOrder: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        “Today they see us as a spare-parts supplier; in two years we want to answer \
                        for the whole dosing line.”
                        """,
                    zhHans: "“今天他们当我们是卖备件的；两年后，我们想管起整条加药线。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        “Paper prices are falling, they have to save steam, and a rival is testing a \
                        meter there.”
                        """,
                    zhHans: "“纸价在跌，他们要省蒸汽，有个对手正在那里试表。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“We know dosing better than anyone; our service needs two days to get there.”",
                    zhHans: "“加药我们最在行；服务赶过去要两天。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "“From 25 % to 40 % of their demand by December; repair from 50 hours to 20.”",
                    zhHans: "“12 月前从他们需求的 25% 到 40%；修复从 50 小时到 20 小时。”")),
            AnswerOption(
                "e",
                LocalizedText(
                    en: """
                        “The company makes paper an industry of its choice and gives one technician \
                        in the region.”
                        """,
                    zhHans: "“公司把造纸列为重点行业，在当地放一名技师。”")),
            AnswerOption(
                "f",
                LocalizedText(
                    en: """
                        “Who decides there, what each wants, who of us looks after whom, what keeps \
                        them with us.”
                        """,
                    zhHans: "“那边谁拍板、各要什么、我们谁管谁、凭什么留住他们。”")),
        ],
        feedback: LocalizedText(
            en: """
                Positioning, outside analysis, inside analysis, goals, corporate strategy, \
                key-account strategy. Goals without the two analyses are wishes; an account strategy \
                without the company’s yes is one that R&D hears of in November.
                """,
            zhHans: """
                定位、外部分析、内部分析、目标、公司战略、大客户策略。没做两个分析就定目标，是许愿；\
                公司没点头就定客户策略，研发要到十一月才听说。
                """))

    private static let pre10: Item = Item.singleChoice(
        "q10",
        objective: "write-account-plan",
        points: 1,
        LocalizedText(
            en: """
                Which of these stands in an account plan as a goal that two people would read in the \
                same way on the last day?
                """,
            zhHans: "下面哪一条写进客户计划，到最后一天，两个人来看会得出同一个结论？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        “Flow meters: from 30 % to 45 % of their demand by 31 December, read from \
                        purchasing’s yearly list.”
                        """,
                    zhHans: "“流量计占他们需求的份额，从 30% 到 45%，12 月 31 日，读采购清单。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        “Raise orders by at least 20 % through a distinctly closer relation with the \
                        decision makers.”
                        """,
                    zhHans: "“通过明显拉近与决策层的关系，让全年订单比上一年至少增长 20%。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        “Visit each of the seven decision makers twice a month and record every visit \
                        in the system.”
                        """,
                    zhHans: "“七位决策人每人每月至少拜访两次，每次当天录入系统，全年不断。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        “Become their most trusted supplier of flow meters, to be confirmed in the \
                        talk at the end of the year.”
                        """,
                    zhHans: "“成为他们在流量计上最信赖的供应商，年底座谈时请对方领导确认。”")),
        ],
        key: "a",
        feedback: LocalizedText(
            en: """
                Figure today, figure aimed at, date and source. Twenty per cent of what, read where \
                and by when? Visits are effort and not a result, and trust asked for over tea is \
                always granted.
                """,
            zhHans: """
                今天多少、要到多少、哪天、从哪里读，四样齐全。增长 20%，以哪个数为底，看哪张表，\
                哪天算？拜访是动作，不是结果；喝着茶问人家信不信任，没有说不的。
                """))

    private static let pre11: Item = Item.singleChoice(
        "q11",
        objective: "mobilise-resources",
        points: 1,
        LocalizedText(
            en: """
                You need twenty days from the software department, whose people are booked until \
                March. You have no authority there. With what do you begin?
                """,
            zhHans: "你要软件部出二十天，他们的人排到了 3 月，你又管不着他们。开口先说什么？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        “The managing director has made this account a priority; so I need somebody \
                        by Monday.”
                        """,
                    zhHans: "“这家客户总经理已经列为重点了，周一之前你得给我匀一个人出来。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        “The client is furious, and if nobody moves in the next few days we shall all \
                        be sorry for it.”
                        """,
                    zhHans: "“客户已经火大了，这两天再没人动，到时候咱们大家脸上都不好看。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        “Your people have always been the most helpful; could you give us all the \
                        support you can?”
                        """,
                    zhHans: "“你们部门一向最肯帮忙，这一回也请尽量多支持支持，拜托了。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        “It brings a margin of 300,000 a year from 1 March. I have put it at twenty \
                        days; what would make it smaller?”
                        """,
                    zhHans: "“3 月 1 日起，一年多 30 万毛利。我估的是二十天，怎样能让它小一点？”")),
        ],
        key: "d",
        feedback: LocalizedText(
            en: """
                The figure first, the request in days, and a question that brings in the other side’s \
                knowledge. Rank obtains a yes that lasts until the director looks away; anger and \
                “support” contain nothing that one could plan.
                """,
            zhHans: """
                先摆账，再说要几天，然后问一句，把对方的本事请进来。拿总经理压，答应了也只管到他转身；\
                “火大”“支持”里，没有一样能排进计划。
                """))

    private static let pre12: Item = Item.multipleChoice(
        "q12",
        objective: "mobilise-resources",
        points: 2,
        LocalizedText(
            en: """
                Five lines from the minutes of an internal meeting about a key account. Which are \
                commitments on which one can build?
                """,
            zhHans: "一次大客户内部协调会的纪要里有五行字。哪几条是靠得住的承诺？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "“R&D supports the interface as a matter of priority, hand in hand with sales.”",
                    zhHans: "“研发部表示将优先支持接口开发，全力配合销售。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“Lu writes the connector: 18 days, two a week, finished on 22 December.”",
                    zhHans: "“小陆写接口：18 天，每周两天，12 月 22 日完成。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“Service will look into faster repair before the end of the year.”",
                    zhHans: "“服务部年底前牵头研究加快修复的办法，尽快落实。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "“All departments report their progress in the group chat every Friday.”",
                    zhHans: "“各部门每周五在群里通报进展，有问题随时沟通。”")),
            AnswerOption(
                "e",
                LocalizedText(
                    en: "“Xia trains two crews at the works on 5 and 6 November, two hours each.”",
                    zhHans: "“小夏 11 月 5 日、6 日到厂培训两个班组，各两小时。”")),
        ],
        keys: ["b", "e"],
        feedback: LocalizedText(
            en: """
                A commitment has a name, an amount and a date. “Supports”, “looks into” and “reports” \
                can all be kept without anything having happened.
                """,
            zhHans: "承诺要有人、有量、有日期。“支持”“研究”“通报”，做到了也可能什么都没发生。"))

    private static let pre13: Item = Item.multipleChoice(
        "q13",
        objective: "review-account",
        points: 2,
        LocalizedText(
            en: """
                For the quarterly review of a key account you want figures that warn while something \
                can still be changed. Which of these warn early?
                """,
            zhHans: "给一家大客户做季度检视，要的是还来得及改的时候就报警的数字。下面哪些是早期信号？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "Orders of the past year compared with the goal",
                    zhHans: "去年订单与目标之比")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "People on the map with whom there was a contact in the last thirty days",
                    zhHans: "决策地图上最近三十天接触过的人数")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "What was left of the account in the last financial year",
                    zhHans: "上个财年的净贡献")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "Promises to the client that are overdue",
                    zhHans: "对客户的承诺里已过期的条数")),
            AnswerOption(
                "e",
                LocalizedText(
                    en: "The client’s place in last year’s ranking of our largest accounts",
                    zhHans: "去年它在我们大客户排行里的名次")),
        ],
        keys: ["b", "d"],
        feedback: LocalizedText(
            en: """
                An account falls silent before it goes, and broken promises come before lost orders. \
                Orders, contribution and rank of the past year are results; they confirm what the \
                early signs would have said.
                """,
            zhHans: """
                客户走之前，先没声音；丢单之前，先有过期的承诺。去年的订单、净贡献、名次都是结果，\
                只能印证信号早就说过的事。
                """))

    private static let pre14: Item = Item.singleChoice(
        "q14",
        objective: "decide-downgrade",
        points: 1,
        LocalizedText(
            en: """
                The plan says: if less than 5 % is left two quarters running, we decide. It was 3 % \
                and 1 %, the contract has not been renewed, rated again the account has 24 points and \
                no criterion above 2; none of the causes lies with us. The seller: “We have put so \
                much into it.” What do you decide?
                """,
            zhHans: """
                计划里写着：净贡献连续两个季度低于 5%，就要作决定。这两季是 3% 和 1%，合同没续，\
                重新打分 24 分，没有一条高于 2 级，原因都不在我们。销售说：“投了这么多进去。”\
                你怎么决定？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        Give it one more year: after so much effort it would be a waste to stop now, \
                        of all times.
                        """,
                    zhHans: "再给一年：花了这么大力气，偏偏现在停，前面的就全白费了。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        Leave its status as it is, so as to offend nobody, and let visits and \
                        engineer days quietly run out.
                        """,
                    zhHans: "身份不动，免得伤和气，拜访和工程师工时悄悄减下来就是。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        Move it to standard service within sixty days; tell the seller first, then \
                        the client what stays and what ends.
                        """,
                    zhHans: "六十天内转标准服务；先跟销售谈，再告诉客户哪些照旧、哪些停。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        Stop deliveries until prices and terms of payment have been put right again, \
                        and only then go on.
                        """,
                    zhHans: "先停止供货，等价格和账期都谈回来了，再商量后面怎么做。")),
        ],
        key: "c",
        feedback: LocalizedText(
            en: """
                The limits were agreed when nobody was upset, and they have been crossed. What was \
                spent is gone either way. Quiet withdrawal costs trust and leaves the seller with the \
                target; stopping deliveries throws away orders that still pay under standard service.
                """,
            zhHans: """
                警戒线是心平气和时定的，现在碰到了。花掉的，停不停都回不来。悄悄撤，丢的是信任，\
                指标还压在销售身上；停供，连按标准服务还能赚的单也扔了。
                """))
}
