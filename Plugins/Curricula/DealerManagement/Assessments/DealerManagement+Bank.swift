import CadreKit
import struct Foundation.Decimal
import Quiz

extension DealerManagement {
    /// Questions for a department's own quizzes, two of each objective, none of which the two test forms ask.
    static let questionBank: [Item] = [
        whatWouldHurt,
        testInstitute,
        shareOfKnown,
        actsAndBehaviours,
        daysByField,
        answerToTheDirector,
        smallestStep,
        smallExclusives,
        aheadAfterThreeYears,
        whichTestFails,
        halvesToCheck,
        monthsOnTheShelf,
        nextSentence,
        threeSentences,
        complaintInFour,
        travelledForNothing,
    ]

    private static let whatWouldHurt: Item = Item.multipleChoice(
        "dealer-management-what-would-hurt",
        objective: "tell-alliance", points: 2,
        LocalizedText(
            en: """
                A maker lists what it does for one dealer. Which of it pays only if the dealer stays?
                """,
            zhHans: "一家厂列出了为某代理商做的事。哪些是代理商留下来才划算的？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "Half the rent of a joint showroom, under a lease of three years",
                    zhHans: "合办展示间，各付一半租金，租期三年")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“Priority support” for him, written into the framework contract",
                    zhHans: "框架合同里写明，对他“优先支持”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "A rig built to test with the medium that only his customers use",
                    zhHans: "按他客户特有的介质做的试验装置")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "An invitation to the yearly conference, in the first row",
                    zhHans: "年会请他坐第一排")),
            AnswerOption(
                "e",
                LocalizedText(
                    en: """
                        A technician hired for his branch of industry, in which no other dealer works
                        """,
                    zhHans: "为他那个行业专门招的技术员，别家代理商都不做这一行")),
        ],
        keys: ["a", "c", "e"],
        feedback: LocalizedText(
            en: """
                Rent, rig and technician are gone, or nearly so, if he leaves: that is commitment. \
                “Priority” and the first row cost nothing and bind nobody, so he rightly gives nothing \
                for them.
                """,
            zhHans: "租金、装置、技术员，他一走就打了水漂，或者差不多：这才叫承诺。“优先”、第一排，不花本钱，也绑不住谁，换不来他的承诺，一点不奇怪。")
    ).banked(.medium, tags: ["alliance", "联盟"])

    private static let testInstitute: Item = Item.singleChoice(
        "dealer-management-test-institute",
        objective: "tell-alliance", points: 1,
        LocalizedText(
            en: """
                An independent institute keeps the list of meters that are approved for drinking \
                water. It may take no money from makers. You would like a lasting alliance with it. \
                What can you bring in?
                """,
            zhHans: "一家独立检测机构管着饮用水仪表的入选名录，不得收厂家的钱。你想跟它结成长久的联盟。你能拿出什么？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "A contract for advice with its head, to be fulfilled outside working hours",
                    zhHans: "跟机构负责人个人签一份顾问合同，业余时间做")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "Meters and an engineer for a test programme that is open to every maker",
                    zhHans: "拿出样表和一名工程师，参加对各家都开放的测试")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "A discount for every waterworks that goes by the list when it buys meters",
                    zhHans: "凡是照名录采购的水厂，买表一律打折")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "A ceremony for the press at which both sign as strategic partners",
                    zhHans: "请媒体来，办一场战略合作签约仪式")),
        ],
        key: "b",
        feedback: LocalizedText(
            en: """
                Bring what both can show in public: your devices and days cost you something and serve \
                its task, and it gains knowledge. Money to its head is unlawful and would end \
                everything; the discount gives the institute nothing; a ceremony commits nobody.
                """,
            zhHans: """
                能拿的，是双方都摆得上台面的东西：样表和工时，你付了代价，对它的本职有用，它得到的是数据。给个人钱，违法，一切到此为止；打折，\
                检测机构什么也没得到；仪式，谁也没承诺什么。
                """)
    ).banked(
        .easy, tags: ["alliance", "联盟"],
        optionFeedback: [
            "a": LocalizedText(
                en: "Whoever judges products may not be paid by those who make them.",
                zhHans: "评产品的人，不能拿做产品的人的钱。")
        ])

    private static let shareOfKnown: Item = Item.numeric(
        "dealer-management-share-of-known",
        objective: "rate-loyalty", points: 2,
        LocalizedText(
            en: """
                A scorecard has 60 points. Of one dealer you know nothing about two behaviours, “drops \
                better offers” (weight 9) and “extra work” (weight 6), and leave them empty. The other \
                eight earn 27 points. What per cent of what can be reached is that?
                """,
            zhHans: """
                评分卡满分 60 分。有一家代理商，“不为更好条件动心”（权重 9）和“做分外的事”（权重 6）两项你不了解，空着没打。\
                其余八项得 27 分。得分占可得分的百分之几？
                """),
        unit: LocalizedText(en: "per cent", zhHans: "%"),
        value: 60, tolerance: 0.5,
        feedback: LocalizedText(
            en: """
                What is left empty leaves both sides: 60 − 9 − 6 = 45, and 27 ÷ 45 = 60 %, just \
                reliable. Reckoned as zeros they would put him at 45 %, wavering, for what you did not \
                know. Both gaps are questions for the next visit.
                """,
            zhHans: """
                空着的项，分子分母都不算：60−9−6＝45，27÷45＝60%，刚到“可靠”。要是当 0 分算，就成了 45%，“摇摆”，\
                那是拿你的不了解扣他的分。两个空，正好是下次拜访要问的两个问题。
                """)
    ).banked(.medium, tags: ["loyalty", "忠诚度"])

    private static let actsAndBehaviours: Item = Item.matching(
        "dealer-management-acts-and-behaviours",
        objective: "rate-loyalty", points: 2,
        LocalizedText(
            en: """
                Four acts of dealers in the last twelve months. Match each with the behaviour for \
                which it is evidence.
                """,
            zhHans: "代理商近十二个月里的四件事。每一件是哪种行为的证据？请配对。"),
        prompts: [
            AnswerOption(
                "p1",
                LocalizedText(
                    en: """
                        In March, unasked, she sent the names of three plants that are being planned.
                        """,
                    zhHans: "3 月，没人开口要，她主动发来三家筹建中的工厂的名字。")),
            AnswerOption(
                "p2",
                LocalizedText(
                    en: """
                        On 4 May he took the exhibit off his own stand at the fair, since ours had \
                        failed.
                        """,
                    zhHans: "5 月 4 日展会上，我们的展品坏了，他把自己展台上那台撤下来给我们。")),
            AnswerOption(
                "p3",
                LocalizedText(
                    en: """
                        Since June one of his engineers works on an analyser from which no order is \
                        expected before next year.
                        """,
                    zhHans: "6 月起，他派一名工程师专做一款分析仪，明年才会有单。")),
            AnswerOption(
                "p4",
                LocalizedText(
                    en: """
                        He went through our stock proposal with his accountant; since August half of \
                        his items follow it.
                        """,
                    zhHans: "我们的备货建议，他跟会计过了一遍，8 月起一半品种照着做。")),
        ],
        targets: [
            AnswerOption(
                "t1",
                LocalizedText(en: "Helps us out when we are in trouble", zhHans: "我们有难处时肯帮")),
            AnswerOption("t2", LocalizedText(en: "Accepts that results take time", zhHans: "接受见效需要时间")),
            AnswerOption("t3", LocalizedText(en: "Is glad to meet us", zhHans: "乐意见我们")),
            AnswerOption("t4", LocalizedText(en: "Takes reasoned advice", zhHans: "建议听得进去")),
            AnswerOption(
                "t5",
                LocalizedText(en: "Does extra work, such as market research", zhHans: "做分外的事，比如市场调研")),
        ],
        pairs: ["p1": "t5", "p2": "t1", "p3": "t2", "p4": "t4"],
        feedback: LocalizedText(
            en: """
                Each is an act with a date that cost something: a list, an exhibit, an engineer’s \
                year, an accountant’s hours. None of the four says whether these people are glad to \
                see you, and with weight 3 it would hardly matter.
                """,
            zhHans: "件件有日期、有代价：一份名单、一台展品、一名工程师的大半年、会计的工夫。四件事都没说他们乐不乐意见你；那一项权重只有 3，也差不了多少。")
    ).banked(.medium, tags: ["loyalty", "忠诚度"])

    private static let daysByField: Item = Item.matching(
        "dealer-management-days-by-field",
        objective: "prioritise-dealers", points: 2,
        LocalizedText(
            en: """
                Lines: 60 % loyalty and 5 million yuan of open potential. Match each dealer with what \
                follows for your days.
                """,
            zhHans: "分界线：忠诚度 60%、待开发潜力 500 万元。请为每家代理商配上对应的做法。"),
        prompts: [
            AnswerOption(
                "p1",
                LocalizedText(
                    en: "Dealer A: loyalty 78 %, sells 3.1 of 9.4 million",
                    zhHans: "甲：忠诚度 78%，可做市场 940 万，现在卖 310 万")),
            AnswerOption(
                "p2",
                LocalizedText(
                    en: "Dealer B: loyalty 66 %, sells 4.0 of 6.2 million",
                    zhHans: "乙：忠诚度 66%，可做市场 620 万，现在卖 400 万")),
            AnswerOption(
                "p3",
                LocalizedText(
                    en: "Dealer C: loyalty 35 %, sells 6.5 of 14.0 million",
                    zhHans: "丙：忠诚度 35%，可做市场 1,400 万，现在卖 650 万")),
            AnswerOption(
                "p4",
                LocalizedText(
                    en: "Dealer D: loyalty 48 %, sells 1.2 of 2.0 million",
                    zhHans: "丁：忠诚度 48%，可做市场 200 万，现在卖 120 万")),
        ],
        targets: [
            AnswerOption(
                "t1",
                LocalizedText(en: "Serve from the office, on standard terms", zhHans: "按标准条件，内勤服务")),
            AnswerOption(
                "t2",
                LocalizedText(
                    en: "Decide within two quarters: win or find another",
                    zhHans: "两个季度内定下来：争取，或另找")),
            AnswerOption(
                "t3",
                LocalizedText(
                    en: "Build: with the others like it, half of the days or more",
                    zhHans: "扶：这一格拿一半以上的天数")),
            AnswerOption(
                "t4",
                LocalizedText(en: "Visit as before, in the order of turnover", zhHans: "照旧，按销量排走访")),
            AnswerOption(
                "t5",
                LocalizedText(
                    en: "Keep: once a quarter, quick answers, thanks",
                    zhHans: "守：一季一次，答复快，记得道谢")),
        ],
        pairs: ["p1": "t3", "p2": "t5", "p3": "t2", "p4": "t1"],
        feedback: LocalizedText(
            en: """
                Open potential: A 6.3, B 2.2, C 7.5, D 0.8 million. C has most open and most turnover \
                and is not yet won: few days and a decision. By turnover the order would be C, B, A, \
                D, and A would get what the other two leave.
                """,
            zhHans: """
                待开发潜力：甲 630 万，乙 220 万，丙 750 万，丁 80 万。丙空间最大、销量也最大，可人还没争取过来：少花几天，\
                先定去留。照销量排是丙、乙、甲、丁，甲只能拿别人剩下的天数。
                """)
    ).banked(.medium, tags: ["dealer-days", "走访天数"])

    private static let answerToTheDirector: Item = Item.singleChoice(
        "dealer-management-answer-to-the-director",
        objective: "prioritise-dealers", points: 1,
        LocalizedText(
            en: """
                Your director: “The largest dealer had eight of your twenty days last quarter. Why \
                three now?” His loyalty stands at 30 %. Which answer holds?
                """,
            zhHans: "总监问你：“最大那家代理商，上季度你二十天给了八天，这回怎么只剩三天？”那家忠诚度 30%。哪种回答站得住？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "“He has done little enough for us lately to deserve any more than three.”",
                    zhHans: "“他最近没怎么替我们出力，三天都算多给他了，再多真不值。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“The others have complained for a long time that I was hardly ever there.”",
                    zhHans: "“别的代理商早就有意见，说我一年到头不见人影，这回得补上。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“Turnover is only the past, and the past should not decide where I go.”",
                    zhHans: "“销量说的都是过去，我往后该去哪儿，不能由过去的数字来定。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "“Three keep order and prepare a decision; five work on 6.3 million open.”",
                    zhHans: "“三天稳住局面、看清去留；五天投给另一家，那边有 630 万空间。”")),
        ],
        key: "d",
        feedback: LocalizedText(
            en: """
                It says what the three days are for and what the other five bring, in a figure. \
                Punishment and complaints are moods; that turnover looks back is right, but by itself \
                it tells the director neither what he gains nor what becomes of his largest dealer.
                """,
            zhHans: """
                三天办什么、另外五天换来什么，有数字。赌气也好、有意见也好，都是情绪；销量说的是过去，这话没错，可光凭这一句，\
                总监既不知道换来什么，也不知道最大那家怎么办。
                """)
    ).banked(.hard, tags: ["dealer-days", "走访天数"])

    private static let smallestStep: Item = Item.singleChoice(
        "dealer-management-smallest-step",
        objective: "trace-loop", points: 1,
        LocalizedText(
            en: """
                Since spring a dealer has registered no project. In March a registration of his had \
                waited sixteen days, and in the meantime the project went to another dealer. His sales \
                are falling. Which is the smallest step that would turn the loop back?
                """,
            zhHans: "开春以后，一家代理商再没报备过项目。3 月他有一单报备等了十六天，这中间项目让别家做走了。他的销量在往下掉。要把循环拉回来，最小的一步是什么？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "A bonus on each project registered, for the rest of this year",
                    zhHans: "到年底为止，每报备一个项目，给一笔奖励")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "A friendly letter that reminds him of his duty to register",
                    zhHans: "写封客气的信，提醒他有报备的义务")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "Owning up to the sixteen days; his next answer within two",
                    zhHans: "认下那十六天，下一单两天之内答复他")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "Exclusivity in his town, for a year, as a sign of trust",
                    zhHans: "给他本市一年独家，表示信任")),
        ],
        key: "c",
        feedback: LocalizedText(
            en: """
                The loop turned at our answer, so it is mended there, cheaply and at once. A bonus \
                pays for registering and leaves the waiting as it is; the letter asks more of the side \
                that lost; exclusivity is the large step, and it comes when results have paid for it.
                """,
            zhHans: """
                循环是在我们的答复上转的向，就从那里修，不花钱，马上能做。奖励买来的是报备，该等还得等；写信，是要吃了亏的一方再多做一点；\
                独家是大的一步，要等业绩挣出来再给。
                """)
    ).banked(.hard, tags: ["loop", "循环"])

    private static let smallExclusives: Item = Item.multipleChoice(
        "dealer-management-small-exclusives",
        objective: "trace-loop", points: 2,
        LocalizedText(
            en: """
                You have no territory to give. Which of these could you, as a sales manager, give one \
                dealer this month without anybody’s approval, so that the loop begins to turn \
                forwards?
                """,
            zhHans: "你手里没有地盘可给。要让循环先正着转起来，下面哪些是你这个销售经理本月就能给一家代理商、又不用谁批准的？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "A telephone call before we quote on a direct enquiry from his area",
                    zhHans: "他那片有客户直接来询价，报价前先给他打个电话")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "An hour a month in which he can question one of our engineers",
                    zhHans: "每月一个钟头，由一位工程师专门答他的问题")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "The province of his choice for three years, with a minimum",
                    zhHans: "任选一个省，独家三年，定好最低量")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "A first look at the new meter, before the other dealers see it",
                    zhHans: "新表出来，让他比别家早一步看到")),
            AnswerOption(
                "e",
                LocalizedText(
                    en: "Two points more margin than the other dealers receive",
                    zhHans: "毛利比别家多两个点")),
        ],
        keys: ["a", "b", "d"],
        feedback: LocalizedText(
            en: """
                A call, an hour, a first look: small, his alone, and in your hands. A province needs \
                the four tests and somebody’s signature, and margin can be matched by any competitor \
                tomorrow.
                """,
            zhHans: "一个电话、一个钟头、先睹为快：东西小，独他一份，你自己说了算。一个省，要过四道关，还要有人签字；毛利，对手明天就能跟上。")
    ).banked(.easy, tags: ["loop", "循环"])

    private static let aheadAfterThreeYears: Item = Item.numeric(
        "dealer-management-ahead-after-three-years",
        objective: "judge-exclusivity", points: 2,
        LocalizedText(
            en: """
                A dealer asks for exclusivity. He would spend 240,000 yuan once and 120,000 a year on \
                a repair shop for your pumps. Sales above today’s would be 600,000, 900,000 and \
                1,200,000 yuan in the first three years, at a margin of 25 %. By how many yuan does \
                this margin exceed his spending after three years?
                """,
            zhHans: """
                一家代理商想要独家。他打算建一个只修你们水泵的维修点，一次投入 24 万元，另加每年 12 万元。前三年比现在多卖 60 万、\
                90 万、120 万元，毛利 25%。多卖的毛利减去投入，三年下来他净赚多少元？
                """),
        unit: LocalizedText(en: "yuan", zhHans: "元"),
        value: 75000, tolerance: 500,
        feedback: LocalizedText(
            en: """
                Margin 150,000 + 225,000 + 300,000 = 675,000; spending 240,000 + 3 × 120,000 = \
                600,000; ahead by 75,000. After two years he is still behind by 105,000 (375,000 \
                against 480,000): less than three years would be worth nothing to him.
                """,
            zhHans: """
                毛利 15＋22.5＋30＝67.5 万；支出 24＋3×12＝60 万；净赚 7.5 万元，即 75,000 元。\
                头两年毛利 37.5 万、支出 48 万，还亏 10.5 万：给不到三年，对他等于没给。
                """)
    ).banked(.hard, tags: ["exclusivity", "独家"])

    private static let whichTestFails: Item = Item.singleChoice(
        "dealer-management-which-test-fails",
        objective: "judge-exclusivity", points: 1,
        LocalizedText(
            en: """
                A dealer asks for exclusivity for dairies in Anhui. Two raters put his loyalty at 71 \
                %; no breach is open. He sells 33 % of the reachable market, with two people there. He \
                promises “to step up all efforts”. He accepts three years, a minimum each year, and \
                the end if it is missed. Which of the four tests does he fail?
                """,
            zhHans: """
                一家代理商想要安徽乳品行业的独家。两人评他忠诚度 71%，没有未了结的违约。可做市场他做到 33%，当地有两个人。\
                他保证“全力以赴加大投入”。三年期限、每年最低量、没达到就终止，他都接受。四道关里，哪一道没过？
                """),
        options: [
            AnswerOption("a", LocalizedText(en: "Loyalty", zhHans: "忠诚关")),
            AnswerOption("b", LocalizedText(en: "Coverage", zhHans: "覆盖关")),
            AnswerOption("c", LocalizedText(en: "Investment", zhHans: "投入关")),
            AnswerOption("d", LocalizedText(en: "Exit", zhHans: "退出关")),
        ],
        key: "c",
        feedback: LocalizedText(
            en: """
                “All efforts” is nothing specific to your brand that others could harvest; without it \
                exclusivity protects nothing. The way to earn it belongs in the answer: name a fitter, \
                a stock of parts or a test bench, with its price and its date.
                """,
            zhHans: """
                “全力以赴”算不上投入：要的是一笔只对你们牌子有用、别人可能来摘果子的钱；没有这笔钱，独家就没什么好保护的。答复里要讲清怎么挣：\
                一名技工、一批备件还是一个测试台，多少钱，哪天到位。
                """)
    ).banked(.medium, tags: ["exclusivity", "独家"])

    private static let halvesToCheck: Item = Item.multipleChoice(
        "dealer-management-halves-to-check",
        objective: "draft-joint-plan", points: 2,
        LocalizedText(
            en: """
                Halves of lines from drafts of a joint yearly plan. Which can be checked as they \
                stand?
                """,
            zhHans: "从几份年度计划初稿里摘出来的半行。哪些原样就查得了？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "“Loan rig from 1 March to 30 June; Zhou brings it.”",
                    zhHans: "“3 月 1 日至 6 月 30 日借试验装置，小周送到。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“Product training at regular intervals, free of charge.”",
                    zhHans: "“定期举办产品培训，不收费用。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“Second fitter in place by 1 April; Mr Peng hires him.”",
                    zhHans: "“第二名技工 4 月 1 日前到岗，彭总负责招。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "“Every support that the market situation permits.”",
                    zhHans: "“视市场情况，给予一切可能的支持。”")),
            AnswerOption(
                "e",
                LocalizedText(
                    en: "“From 1 January Lin answers questions within 24 hours.”",
                    zhHans: "“1 月 1 日起，技术问题小林 24 小时内答复。”")),
        ],
        keys: ["a", "c", "e"],
        feedback: LocalizedText(
            en: """
                A date, a number, a name: on the day named anybody can see whether it has been kept. \
                “Regular” and “permits” will be read by each side in its own favour, and the review \
                turns into a quarrel about words.
                """,
            zhHans: "有日期、有数、有名字：到那一天，谁来看都知道做没做到。“定期”“视情况”，双方都会往对自己有利的方向读，回顾会就变成抠字眼。")
    ).banked(.easy, tags: ["joint-plan", "年度计划"])

    private static let monthsOnTheShelf: Item = Item.numeric(
        "dealer-management-months-on-the-shelf",
        objective: "draft-joint-plan", points: 2,
        LocalizedText(
            en: """
                A plan goes by purchases: 400,000 yuan a month, kept for six months. What leaves the \
                dealer’s shelf is 250,000 a month. In the beginning there was stock for 300,000. How \
                many months of sell-through lie on the shelf after the six months?
                """,
            zhHans: "年度计划按进货算：每月 40 万元，六个月一次没落下。可真正卖出去的，每月只有 25 万元。期初库存 30 万元。六个月后，货架上的货够卖几个月？"),
        unit: LocalizedText(en: "months", zhHans: "个月"),
        value: 4.8, tolerance: 0.05,
        feedback: LocalizedText(
            en: """
                300,000 + 6 × 150,000 = 1,200,000 of stock; ÷ 250,000 = 4.8 months. By purchases the \
                plan was fulfilled month after month. That is why the joint goal is sell-through: what \
                has left the shelf for a customer.
                """,
            zhHans: "库存 30＋6×15＝120 万，120÷25＝4.8 个月。按进货看，月月达标。所以共同目标要按卖出去的算：离开货架、到了客户手里的才算数。")
    ).banked(.medium, tags: ["joint-plan", "年度计划"])

    private static let nextSentence: Item = Item.singleChoice(
        "dealer-management-next-sentence",
        objective: "hold-difficult-talk", points: 1,
        LocalizedText(
            en: """
                A dealer is fifty days late with 180,000 yuan. You have said so, with the dates, and \
                that you should have rung on day ten. Which sentence comes next?
                """,
            zhHans: "一家代理商 18 万元货款逾期五十天。你已经把数字和日期摆出来，也认了第十天就该打电话。下一句说什么？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(en: "“From your side, what is behind it?”", zhHans: "“从您那边看，是什么缘故？”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“Without it I can ship nothing on Friday.”",
                    zhHans: "“款不到，周五我没法发货。”")),
            AnswerOption(
                "c",
                LocalizedText(en: "“You do remember what we signed?”", zhHans: "“当初怎么签的，您还记得吧？”")),
            AnswerOption(
                "d",
                LocalizedText(en: "“Shall we say two instalments?”", zhHans: "“那就分两次付，好吧？”")),
        ],
        key: "a",
        feedback: LocalizedText(
            en: """
                After the fact comes the question; the reason may be a customer who owes him more than \
                he owes you. Bounds before it sound like a verdict, the contract is a reproach, and \
                instalments settle a case that you do not know yet.
                """,
            zhHans: "摆完事实就该问缘由；说不定有客户欠着他的，比他欠你的还多。没问先划边界，听着像宣判；提合同是责备；分两次付，定的是你还没弄清的事。")
    ).banked(.easy, tags: ["difficult-talk", "难谈的话"])

    private static let threeSentences: Item = Item.essay(
        "dealer-management-three-sentences",
        objective: "hold-difficult-talk",
        LocalizedText(
            en: """
                On 3 June your dealer in Jinhua delivered 16 pumps, 220,000 yuan, into the area of the \
                dealer in Shangrao. In May he had asked your office by e-mail whether he may deliver \
                where a head office buys for all its works; nobody answered. Write the first three \
                sentences that you say to him.
                """,
            zhHans: """
                6 月 3 日，金华的代理商把 16 台泵（22 万元）发到了上饶代理商的区域。5 月他发邮件问过你们商务部：\
                集中采购的客户能不能供？没人回。请写出你对他说的头三句话。
                """),
        criteria: [
            Criterion(
                "fact", LocalizedText(en: "Fact", zhHans: "事实"), points: 1,
                levels: [
                    RatingLevel(0, LocalizedText(en: "none, or a verdict", zhHans: "没有，或已经下了结论")),
                    RatingLevel(1, LocalizedText(en: "a fact without day or figure", zhHans: "有事实，没有日期或数字")),
                    RatingLevel(
                        2, LocalizedText(en: "what happened, with day and figure", zhHans: "什么事、哪天、多少")),
                ]),
            Criterion(
                "own", LocalizedText(en: "Own part", zhHans: "自己的那一份"), points: 1,
                levels: [
                    RatingLevel(0, LocalizedText(en: "left out", zhHans: "没提")),
                    RatingLevel(
                        1, LocalizedText(en: "hinted at (“misunderstandings”)", zhHans: "含糊带过（“可能有误会”）")),
                    RatingLevel(
                        2, LocalizedText(en: "plain: the e-mail was not answered", zhHans: "直说：邮件我们没回")),
                ]),
            Criterion(
                "question", LocalizedText(en: "Question", zhHans: "问题"), points: 1,
                levels: [
                    RatingLevel(
                        0, LocalizedText(en: "none, or a closed or leading one", zhHans: "没有，或只能答是否、带着判决")),
                    RatingLevel(
                        1, LocalizedText(en: "open, but after it the answer is given", zhHans: "开放式，可自己接着答了")),
                    RatingLevel(2, LocalizedText(en: "open, and the last sentence", zhHans: "开放式，放在最后，等他说")),
                ]),
        ],
        feedback: LocalizedText(
            en: """
                For instance: “On 3 June 16 pumps for 220,000 went from you to a plant near Shangrao. \
                You had asked our office in May, and nobody answered; that is our part. How did this \
                order come about, seen from your side?” Bounds and agreement come later.
                """,
            zhHans: """
                比如：“6 月 3 日，您那边有 16 台泵、22 万的货，发到了上饶一家厂。5 月您发邮件问过我们，没人回，这是我们的不是。\
                从您那边看，这单是怎么来的？”边界和约定，放到后面。
                """)
    ).banked(.hard, tags: ["difficult-talk", "难谈的话", "essay", "论述"])

    private static let complaintInFour: Item = Item.ordering(
        "dealer-management-complaint-in-four",
        objective: "act-on-complaint", points: 2,
        LocalizedText(
            en: "A dealer’s complaint, from its arrival to its end. Put the steps in their order.",
            zhHans: "一件代理商的投诉，从收到到了结。请把这几步按先后排好。"),
        inOrder: [
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        “Without a label outside you open six crates to find one device. Is that it?”
                        """,
                    zhHans: "“外箱没标签，要拆六箱才找到一台，您说的是这个吧？”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "“We adopt it: a machine costs us 4,000, and saves you an hour a crate.”",
                    zhHans: "“这条我们采纳：买台机器四千块，您一箱能省一个钟头。”")),
            AnswerOption(
                "a",
                LocalizedText(
                    en: "“The warehouse labels every crate from 15 May; Wen is responsible.”",
                    zhHans: "“仓库 5 月 15 日起箱箱贴标签，小温负责。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“The photo shows the first crate with its label: your proposal of March.”",
                    zhHans: "“照片上是头一个贴了标签的箱子，您三月提的建议。”")),
        ],
        feedback: LocalizedText(
            en: """
                Hear, adopt, act, report. Said back first, so that the right thing is decided; decided \
                before anybody acts; and told at the end, with the dealer’s name on it, because what \
                was improved without a word was for him not improved.
                """,
            zhHans: "听进去、定下来、办、回话。先复述，定的才是他说的那件事；先定，再办；办成了要告诉他，挂上他的名字——改了不说，在他那里就等于没改。")
    ).banked(.easy, tags: ["complaints", "投诉"])

    private static let travelledForNothing: Item = Item.singleChoice(
        "dealer-management-travelled-for-nothing",
        objective: "act-on-complaint", points: 1,
        LocalizedText(
            en: """
                In the chat group of your dealers: “Twice the training was called off the evening \
                before. Both times my fitters had already travelled!” Which answer deals with it so \
                that the dealer sees what becomes of it?
                """,
            zhHans: "代理商群里有人说：“培训两次都是头天晚上通知取消，我的人两次都已经在路上了！”哪种回复，能让他看得见事情的下落？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        “Received. I have passed it on to the colleagues in charge and will keep at \
                        it, thank you.”
                        """,
                    zhHans: "“收到，已经反馈给相关同事，我会盯着的，谢谢您提醒！”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        “Twice on the road for nothing. 12 June is fixed; we bear the fares. I report \
                        on the 13th.”
                        """,
                    zhHans: "“两次都让人白跑。6 月 12 日定死，路费我们出，13 号我来报结果。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        “We are very sorry indeed, and will take more care from now on. It must not \
                        happen again.”
                        """,
                    zhHans: "“实在对不起！我们一定吸取教训，今后多加注意，保证不再发生。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        “Please write to me alone about such matters; this group is meant for product \
                        news only.”
                        """,
                    zhHans: "“这类事情请私信我，群里主要是发产品信息用的，谢谢您配合。”")),
        ],
        key: "b",
        feedback: LocalizedText(
            en: """
                Said back in his terms, decided, with a day, a cost and the day of the report. “Passed \
                on” and “more care” contain no date, and whoever moves it out of the group leaves the \
                others with the complaint as the last word.
                """,
            zhHans: "照他的原意复述，给了决定，有日子、有代价、有回话的那天。“已反馈”“多加注意”里没有一个日期；拉到私信去，群里其他人最后看到的就只有那句抱怨。")
    ).banked(
        .medium, tags: ["complaints", "投诉"],
        optionFeedback: [
            "d": LocalizedText(
                en: "The others have read the complaint. They should read the answer too.",
                zhHans: "抱怨大家都看见了，答复也该让大家看见。")
        ])
}
