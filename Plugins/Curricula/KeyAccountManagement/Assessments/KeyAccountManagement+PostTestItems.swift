import CadreKit
import struct Foundation.Decimal
import Quiz

extension KeyAccountManagement {
    /// The items of the form taken last; item by item parallel to ``preItems``.
    static let postItems: [Item] = [
        post1, post2, post3, post4, post5, post6, post7, post8, post9, post10, post11, post12, post13, post14,
    ]

    private static let post1: Item = Item.trueFalse(
        "q1",
        objective: "weigh-account-value",
        points: 1,
        LocalizedText(
            en: """
                True or false: a department has 45 accounts; the nine largest bring 88 % of the \
                orders. So steep a list means stable orders as long as the nine stay, and a hole in \
                the figures if one of them goes; both belong in the quarterly review.
                """,
            zhHans: """
                判断对错：某部门有 45 家客户，最大的 9 家带来 88% 的订单。曲线这么陡，9 家都在，\
                订单就稳；走掉一家，就是一个窟窿。这两面都该在季度检视时谈。
                """),
        key: true,
        feedback: LocalizedText(
            en: """
                Concentration is an asset and a risk at once. Eighty–twenty describes many lists and \
                prescribes none; work out your own figure every year, and ask what happens if the \
                first on the list leaves.
                """,
            zhHans: """
                集中既是资产，也是风险。80/20 能描述许多清单，却管不了哪一张；自己的数字每年算一遍，\
                再问一句：头一家走了怎么办？
                """))

    private static let post2: Item = Item.numeric(
        "q2",
        objective: "weigh-account-value",
        points: 2,
        LocalizedText(
            en: """
                An account orders 3,000,000 yuan a year at a gross margin of 28 %. Start-ups, express \
                deliveries and visits cost 460,000 yuan. It pays after 120 days; money costs 6 % a \
                year (360 days). How many yuan are left after the cost to serve and the cost of \
                waiting?
                """,
            zhHans: """
                一家客户一年订货 300 万元，毛利率 28%。开机调试、加急和拜访等服务成本 46 万元。\
                120 天回款，资金成本一年 6%（按 360 天计）。扣掉服务成本和等钱的成本，还剩多少元？
                """),
        unit: LocalizedText(en: "yuan", zhHans: "元"),
        value: 320000,
        tolerance: 1000,
        feedback: LocalizedText(
            en: """
                840,000 − 460,000 − 3,000,000 × 120 ÷ 360 × 6 % (60,000) = 320,000 yuan. The waiting \
                alone costs two per cent of the orders; it stands in no seller’s report.
                """,
            zhHans: """
                84 万−46 万−300 万×120÷360×6%（6 万）＝32 万元，即 320,000 元。光是等钱，\
                就等掉订单的 2%，可哪份销售报表上都看不到。
                """))

    private static let post3: Item = Item.matching(
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
                    en: """
                        “Extension filed and approved; from next year twice the number of \
                        measuring points.”
                        """,
                    zhHans: "“扩建已备案获批，明年起测点翻一番。”")),
            AnswerOption(
                "p2",
                LocalizedText(
                    en: """
                        “The sensor that we developed with their laboratory has been in our catalogue \
                        since spring.”
                        """,
                    zhHans: "“跟他们实验室一起开发的传感器，开春起列入了我们的样本。”")),
            AnswerOption(
                "p3",
                LocalizedText(
                    en: "“In March they signed a subscription, the product that our strategy paper names.”",
                    zhHans: "“3 月签了按年订阅，正是战略文件里点名的产品。”")),
            AnswerOption(
                "p4",
                LocalizedText(
                    en: "“Two new clients wrote in their enquiry: equipment as at this plant.”",
                    zhHans: "“两家新客户在询价单上写：配置参照该厂。”")),
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
        pairs: ["p1": "t5", "p2": "t4", "p3": "t2", "p4": "t3"],
        feedback: LocalizedText(
            en: """
                A filed extension is open demand, a joint sensor innovation, a named product \
                strategy, and other clients’ enquiries weight with others. None of the lines says how \
                much they order today or under which contract.
                """,
            zhHans: """
                备案的扩建是增量空间，一起开发的传感器是创新，战略点名的产品是合乎战略，\
                别家的询价是示范与影响。四句话里没有一句说到今天订多少、签的什么合同。
                """))

    private static let post4: Item = Item.numeric(
        "q4",
        objective: "rate-account",
        points: 1,
        LocalizedText(
            en: """
                On a scorecard the five criteria weigh 28, 20, 12, 16 and 24 points; a criterion \
                earns its weight × level ÷ 4. Two raters agree on the levels 1, 4, 2, 3 and 0. What \
                is the total?
                """,
            zhHans: """
                评分卡上五条标准的权重是 28、20、12、16、24，每条得分＝权重×级数÷4。两位评分人一致评\
                为 1、4、2、3、0 级。总分是多少？
                """),
        unit: LocalizedText(en: "points", zhHans: "分"),
        value: 45,
        tolerance: 0,
        feedback: LocalizedText(
            en: """
                7 + 20 + 6 + 12 + 0 = 45. The account is through the door by strategy (4) and \
                innovation (3), and 45 points say that its seat is a modest one for now.
                """,
            zhHans: "7＋20＋6＋12＋0＝45。凭战略（4 级）和创新（3 级）进得了门；45 分说明眼下座次还靠后。"))

    private static let post5: Item = Item.singleChoice(
        "q5",
        objective: "prioritise-accounts",
        points: 1,
        LocalizedText(
            en: """
                A research institute brings 0.4 % of your team’s orders, yet it placed the first \
                order ever in a field that the strategy names (level 4). On the other criteria it \
                stands at 0 or 1; its total is 29 of 100. How do you treat it?
                """,
            zhHans: """
                一家研究院只占你团队订单的 0.4%，但战略点名的一个新领域，全公司头一单是它下的（4 \
                级）。其余各条是 0 级或 1 级，总分 29（满分 100）。你怎么对待它？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        As a key account for one reason: half a page about the new field, few days, \
                        and a date to look again.
                        """,
                    zhHans: "按单项大客户对待：围绕新领域写半页计划，天数不多，定好回头看的日子。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        As standard service: 0.4 % of the orders cannot justify anybody’s days, \
                        whatever the strategy says.
                        """,
                    zhHans: "按标准服务对待：0.4% 的订单，战略怎么写都不值得搭上工时。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        As a key account of the first rank: what the strategy names has to have \
                        precedence over what merely brings money.
                        """,
                    zhHans: "按战略大客户对待：战略点了名的，理应排在光会带钱来的前面。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        As undecided: rate it again every month until the total has reached one of \
                        the bands above.
                        """,
                    zhHans: "先放一放：每月重新打一次分，等总分够到上面的区间再说。")),
        ],
        key: "a",
        feedback: LocalizedText(
            en: """
                The door is open for one reason, so the plan is about that reason and no larger. \
                Standard service would lose the field, first rank would starve accounts with 60 or 70 \
                points, and rating every month without new documents changes nothing.
                """,
            zhHans: """
                门是为那一条理由开的，计划也只围着那一条，不再铺大。按标准服务，新领域就丢了；\
                按战略大客户，六七十分的客户就要挨饿；没有新文件，月月打分也打不出变化。
                """))

    private static let post6: Item = Item.multipleChoice(
        "q6",
        objective: "prioritise-accounts",
        points: 2,
        LocalizedText(
            en: """
                Two candidates compete for the last days of your application engineers. Which reasons \
                for one of them hold?
                """,
            zhHans: "两家客户争应用工程师最后几天工时。为其中一家说的理由，哪些站得住？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        A trial with our laboratory ended in April with a report of fifteen pages \
                        signed by both sides.
                        """,
                    zhHans: "和我们实验室的试验 4 月结束，双方签字的报告有十五页。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "It complains more often than any other client, and so needs the most attention.",
                    zhHans: "它投诉得比谁都多，所以最需要我们的关注和人手。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "It has been on the list of key accounts for nine years without a break.",
                    zhHans: "它连续九年都在我们的大客户名单上，从没掉过。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "Everybody knows its name, even if the contract forbids us to mention it.",
                    zhHans: "它名气大，人人都知道，虽然合同规定不许提。")),
            AnswerOption(
                "e",
                LocalizedText(
                    en: "Two clients named it as their reason when they ordered in the last two years.",
                    zhHans: "最近两年，有两家客户下单时点名是因为它。")),
        ],
        keys: ["a", "e"],
        feedback: LocalizedText(
            en: """
                A signed report and two orders that name it are evidence for innovation and for \
                weight with others. Complaints and years on a list say where the days went, not where \
                they should go; a name that we may not use brings nobody.
                """,
            zhHans: """
                签了字的报告、点了名的两张订单，是创新和示范的依据。投诉多、上榜久，只说明工时花到哪儿\
                了，没说该花到哪儿；名气再大，不许提，就带不来人。
                """))

    private static let post7: Item = Item.singleChoice(
        "q7",
        objective: "map-deciders",
        points: 1,
        LocalizedText(
            en: """
                Five months, 30 contacts at a pharmaceutical firm: 22 with the production engineer, \
                who praises you everywhere; 7 with purchasing; 1 with the head of quality, who \
                releases every measuring method and said “our auditors will not like that”; none with \
                the managing director, who signs. In ten weeks they decide. Which contact comes \
                first?
                """,
            zhHans: """
                一家药企，五个月 30 次接触：生产工程师 22 次，到处夸你们；采购 7 次；质量负责人 1 次，\
                测量方法都要她放行，她说过“审计官不会喜欢的”；签字的总经理，0 次。十周后定标。\
                先安排哪一次接触？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "The managing director, so that the question of quality is decided from above.",
                    zhHans: "直接找总经理，让质量那一关由上面定下来，省得来回磨。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "Purchasing, to find out whom the quality department favours among the bidders.",
                    zhHans: "找采购，摸清质量部在投标的几家里面中意哪一家。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        The production engineer, since nobody in the house speaks better of us than \
                        he does.
                        """,
                    zhHans: "还是找生产工程师，厂里没有谁比他更肯替我们说话。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        Our specialist in validation with the head of quality, to ask what auditors \
                        would have to see.
                        """,
                    zhHans: "请我们做验证的专家去见质量负责人，问清审计官要看什么。")),
        ],
        key: "d",
        feedback: LocalizedText(
            en: """
                She can stop it, and her remark contains the condition. Peer to peer, with an open \
                question, it becomes a list that can be worked off. Going over her head makes an \
                opponent; the friendly engineer has no vote on methods.
                """,
            zhHans: """
                她拦得住，话里已经带着条件。同行对同行，开口问清，条件就成了一张可以逐项办掉的单子。\
                越过她去找上面，是树敌；生产工程师再友好，在方法上没有票。
                """))

    private static let post8: Item = Item.shortText(
        "q8",
        objective: "map-deciders",
        points: 1,
        LocalizedText(
            en: """
                On your map of a client are: the person who releases the money, the one who works \
                with the device, the one who runs the tender, the one who decides whom you reach, and \
                the one who explains to you how the decision is made. Missing is whoever cannot order \
                anything but can stop it for reasons of engineering. What do you call this role? (one \
                to three words)
                """,
            zhHans: """
                你的客户决策地图上已经有：批钱的、天天用的、管招标的、决定你见得到谁的、\
                告诉你这件事怎么定的。还缺一位：自己不能决定买，却能从技术上拦住不让买的人。\
                这个角色叫什么？（一个词）
                """),
        accepted: [
            "technical judge", "the technical judge", "a technical judge", "technical buyer",
            "technical evaluator", "technical approver", "technical reviewer", "technical assessor",
            "technical influencer", "technical decision maker", "evaluator", "assessor", "技术把关人", "技术把关者",
            "技术把关", "把关人", "把关者", "技术把关的人", "技术评估人", "技术评估者", "技术评审", "技术评审人", "技术审核人", "技术选型人", "技术影响者",
            "技术买家", "技术购买者", "技术负责人", "技术否决人", "技术决策者",
        ],
        feedback: LocalizedText(
            en: """
                The technical judge. Whoever can only say no is easily forgotten, until the no is in \
                the file. Find the condition early, and send somebody who speaks the language.
                """,
            zhHans: """
                技术把关人。只能说“不”的人最容易被忘掉，直到那个“不”写进了文件。早点问出条件，\
                派说得到一块儿的人去。
                """))

    private static let post9: Item = Item.ordering(
        "q9",
        objective: "write-account-plan",
        points: 2,
        LocalizedText(
            en: """
                Six sentences from the work on an account plan for a brewery. Put them in the order \
                in which they have to be worked out.
                """,
            zhHans: "为一家啤酒厂做客户计划，过程中有六句话。请按应有的先后排序。"),
        inOrder: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        “We are the second name on their list for level meters and want to be the \
                        first for all of fermentation.”
                        """,
                    zhHans: "“液位计我们排第二；整个发酵车间，我们想排第一。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        “They are closing two sites and extending one; their group demands less water \
                        per bottle.”
                        """,
                    zhHans: "“他们关两个厂、扩一个厂；集团要求每瓶酒少用水。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        “Our hygiene certificate is new, our price is high, and 15 % of the orders \
                        are left.”
                        """,
                    zhHans: "“卫生认证刚拿到，价格偏高，净贡献占订单的 15%。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        “Three tanks with our meters today, twelve by 30 June; water per bottle down \
                        by 8 %.”
                        """,
                    zhHans: "“装我们表的发酵罐今天 3 个，6 月 30 日前 12 个；每瓶用水降 8%。”")),
            AnswerOption(
                "e",
                LocalizedText(
                    en: "“The board wants reference plants in food this year and pays for the trial skid.”",
                    zhHans: "“公司今年要做食品行业样板，试验装置的钱公司出。”")),
            AnswerOption(
                "f",
                LocalizedText(
                    en: """
                        “The brewmaster decides, energy management can stop it; monthly talk, yearly \
                        water report.”
                        """,
                    zhHans: "“酿造总师拍板，能源科能拦；每月碰一次，每年一份用水报告。”")),
        ],
        feedback: LocalizedText(
            en: """
                Positioning, outside analysis, inside analysis, goals, corporate strategy, \
                key-account strategy. The company’s own strategy stands before the account’s, because \
                the account is served with the company’s days.
                """,
            zhHans: """
                定位、外部分析、内部分析、目标、公司战略、大客户策略。公司战略排在大客户策略前面，\
                因为花的是公司的工时。
                """))

    private static let post10: Item = Item.singleChoice(
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
                        “Cut response times considerably and hold a joint service day with the client \
                        every quarter.”
                        """,
                    zhHans: "“大幅缩短响应时间，每季度和客户办一次联合服务日，各车间都来人。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        “Win the leadership in analysers at the site, to be seen from the client’s \
                        satisfaction.”
                        """,
                    zhHans: "“拿下该厂分析仪的主导地位，主要看客户满不满意，由使用部门来评。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“Repair from 52 hours on average to 24 by 30 June, read from the service record.”",
                    zhHans: "“平均修复时间从 52 小时到 24 小时，6 月 30 日前，读服务记录。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        “Hand in at least six proposals for improvement by June and present each of \
                        them in person.”
                        """,
                    zhHans: "“6 月 30 日前至少提交六份书面改进建议，每份都当面向客户讲解。”")),
        ],
        key: "c",
        feedback: LocalizedText(
            en: """
                It has today’s value, the value aimed at, a date and a place to read it. \
                “Considerably” and “leadership” have none of these; six proposals can all be handed \
                in and change nothing for the client.
                """,
            zhHans: """
                有今天的数、要到的数、日期和出处。“大幅”“主导地位”一样也没有；六份建议可以全交齐，\
                客户那边什么也没变。
                """))

    private static let post11: Item = Item.singleChoice(
        "q11",
        objective: "mobilise-resources",
        points: 1,
        LocalizedText(
            en: """
                You need the stores to keep a stock of spare parts for one account. The head of \
                stores has been told to reduce stocks; you have no authority there. With what do you \
                begin?
                """,
            zhHans: """
                你要仓库为一家客户常备一批备件。仓库主管刚接到压库存的任务，你又管不着他。\
                开口先说什么？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        “Sales keeps this company alive; stock targets or not, for once the stores \
                        could do their bit.”
                        """,
                    zhHans: "“公司上下靠销售养着，压库存归压库存，这回仓库也该出把力了。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        “The account stands for 2 million a year. I had in mind 40 types of part; which few \
                        would cover most failures?”
                        """,
                    zhHans: "“这家一年 200 万。我想的是备 40 种，备哪几种就能管住大部分故障？”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        “Let us be flexible here; I promise that we shall find a solution for your \
                        targets later.”
                        """,
                    zhHans: "“这次先灵活处理一下，你压库存的指标，回头我们一定替你想办法。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        “The client demands it in writing, so to be frank the decision is really no \
                        longer ours to take.”
                        """,
                    zhHans: "“这是客户书面提出来的要求，说实话，已经轮不到我们来决定了。”")),
        ],
        key: "b",
        feedback: LocalizedText(
            en: """
                The account’s figure, a definite request and the question what would make it smaller: \
                eight types may cover four failures in five. Reproach, vague promises and “there is \
                no choice” leave him alone with his target.
                """,
            zhHans: """
                客户的账、具体的请求、再问怎样能小一点：也许八种备件就管住八成故障。埋怨、空口许诺、\
                “没得选”，都是把他一个人撂在他的指标上。
                """))

    private static let post12: Item = Item.multipleChoice(
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
                    en: "“Ms Wen in the stores puts aside eight types of parts, three of each, by 10 May.”",
                    zhHans: "“仓库小温 5 月 10 日前备好八种备件，每种三件。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“Finance will handle the client’s invoices with special care from now on.”",
                    zhHans: "“财务部今后对该客户的发票特别留心，发现问题及时处理。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“Kang takes over the test on site: three days, 14 to 16 April, by Zhong’s list.”",
                    zhHans: "“老康负责现场测试：三天，4 月 14 日至 16 日，按钟工的清单。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "“The laboratory makes capacity available as soon as the situation permits.”",
                    zhHans: "“实验室待条件允许时安排产能，优先保证重点客户。”")),
            AnswerOption(
                "e",
                LocalizedText(
                    en: "“The departments agree to coordinate more closely than in the past year.”",
                    zhHans: "“各部门一致同意，今后比去年更加紧密地协同配合。”")),
        ],
        keys: ["a", "c"],
        feedback: LocalizedText(
            en: """
                Name, amount and date are there in two lines only. The other three express goodwill; \
                nobody can be asked about them on a certain day.
                """,
            zhHans: "有人、有量、有日期的只有两条。另外三条是好意，到了哪一天，谁都问不着。"))

    private static let post13: Item = Item.multipleChoice(
        "q13",
        objective: "review-account",
        points: 2,
        LocalizedText(
            en: """
                You look through the figures for the quarterly review of a key account. Which of them \
                can still be changed before orders are lost?
                """,
            zhHans: "翻看一家大客户季度检视的数字。哪些是丢单之前还来得及改的信号？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(en: "Hours until a reported fault is repaired", zhHans: "从报修到修好的小时数")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "Share of the client’s demand in the year that has ended",
                    zhHans: "刚过去这一年占客户需求的份额")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "Margin on the orders delivered last year",
                    zhHans: "去年已交付订单的毛利率")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "Trials and joint projects that are under way with the client",
                    zhHans: "正在和客户做的试验与联合项目")),
            AnswerOption(
                "e",
                LocalizedText(
                    en: "Total of invoices written to the client since the contract began",
                    zhHans: "合同开始以来的开票总额")),
        ],
        keys: ["a", "d"],
        feedback: LocalizedText(
            en: """
                Slow repair and the end of joint work come before the loss and can be acted on next \
                week. Share, margin and invoices tell how it has turned out.
                """,
            zhHans: "修得慢、联合项目停了，都在丢单之前，下周就能动手。份额、毛利、开票说的是结局。"))

    private static let post14: Item = Item.singleChoice(
        "q14",
        objective: "decide-downgrade",
        points: 1,
        LocalizedText(
            en: """
                The plan says: if the framework contract is not renewed four months before its end, \
                we decide. It has not been; what is left fell from 8 % to 2 %, rated again the \
                account has 26 points and nothing above 2. Two late deliveries were ours, settled \
                long ago. The general manager likes the name on the list. What do you decide?
                """,
            zhHans: """
                计划里写着：框架合同到期前四个月没续签，就要作决定。果然没续；净贡献从 8% 掉到 2%，\
                重新打分 26 分，没有一条高于 2 级。有两次晚交货是我们的错，早已解决。总经理舍不得名单\
                上这块招牌。你怎么决定？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        Keep it on the list for the sake of the name, and give its days to other \
                        accounts without saying so.
                        """,
                    zhHans: "看在招牌的份上留在名单里，工时不声不响地挪给别家。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        Show the general manager what another year costs, then move it down within \
                        sixty days, told in person.
                        """,
                    zhHans: "把再留一年的代价摆给总经理看，六十天内降级，当面告诉客户。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        Offer a discount large enough to bring the contract back this year, and \
                        decide a year from now.
                        """,
                    zhHans: "给一个足够大的折扣，先把框架合同拉回来，过一年再定也不迟。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        Write to the client formally that it is no longer a key account, and wait to \
                        see how it responds.
                        """,
                    zhHans: "正式发函告知对方不再是大客户，然后看看对方有什么反应。")),
        ],
        key: "b",
        feedback: LocalizedText(
            en: """
                A figure for the general manager, a date for the move, and a talk in person in which \
                what stays comes first. A name without orders brings nobody, a discount lowers what \
                is left still further, and a letter that says “no longer” offends without need.
                """,
            zhHans: """
                给总经理一个数字，给降级一个日子，当面谈，先说照旧的。没有订单的招牌带不来人；\
                打折只会让净贡献更低；一封写着“不再是”的信，白白得罪人。
                """))
}
