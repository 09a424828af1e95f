import CadreKit
import struct Foundation.Decimal
import Quiz

extension KeyAccountManagement {
    /// Questions for a department's own quizzes, two of each objective, none of which the two test forms ask.
    static let questionBank: [Item] = [
        leftAfterAll,
        gainInTheirFigure,
        levelOfOpenDemand,
        nothingKnown,
        openDoors,
        whoLosesDays,
        whoIsWho,
        questionToAGuide,
        limitsThatHold,
        worthToTheDairy,
        fiveMoves,
        recallComesFirst,
        leftInAQuarter,
        questionInTheReview,
        whoHearsFirst,
        whatStaysFirst,
    ]

    private static let leftAfterAll: Item = Item.cloze(
        "key-account-management-left-after-all",
        objective: "weigh-account-value", points: 3,
        LocalizedText(
            en: """
                An account orders 5,000,000 yuan a year at a gross margin of 20 %. The cost to serve \
                is 640,000 yuan, and it pays after 120 days (6 % a year, 360 days). The margin is \
                [[margin]] yuan, waiting for the money costs [[waiting]] yuan, and what is left is \
                [[left]] yuan.
                """,
            zhHans: """
                一家客户一年订货 500 万元，毛利率 20%，服务成本 64 万元，120 天回款（资金成本一年 6%，按 360 天计）。\
                毛利 [[margin]] 元，等钱的成本 [[waiting]] 元，净贡献 [[left]] 元。
                """),
        gaps: [
            Gap("margin", .number(unit: nil)),
            Gap("waiting", .number(unit: nil)),
            Gap("left", .number(unit: nil)),
        ],
        keys: [
            "margin": .number(value: 1_000_000, tolerance: 0),
            "waiting": .number(value: 100_000, tolerance: 500),
            "left": .number(value: 260_000, tolerance: 500),
        ],
        feedback: LocalizedText(
            en: """
                5,000,000 × 20 % = 1,000,000; 5,000,000 × 120 ÷ 360 × 6 % = 100,000; 1,000,000 − \
                640,000 − 100,000 = 260,000 yuan, or 5.2 % of the orders. Thirty days less would be \
                worth 25,000 a year.
                """,
            zhHans: """
                500 万×20%＝100 万；500 万×120÷360×6%＝10 万；100 万−64 万−10 万＝26 万元，\
                占订单的 5.2%。少等三十天，一年就多剩 2.5 万元。
                """)
    ).banked(.medium, tags: ["account-value", "净贡献"])

    private static let gainInTheirFigure: Item = Item.singleChoice(
        "key-account-management-gain-in-their-figure",
        objective: "weigh-account-value", points: 1,
        LocalizedText(
            en: """
                Which sentence names the client’s gain so that the client’s own managers would \
                recognise it?
                """,
            zhHans: "哪句话说出了客户得到的好处，而且他们自己的领导也认？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "“We have been their most reliable partner in measuring for nine years.”",
                    zhHans: "“九年来，我们一直是他们在测量上最靠得住的伙伴。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“Our orders from them have risen by 12 % and the margin by two points.”",
                    zhHans: "“他们给我们的订单涨了 12%，毛利率涨了两个点。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“With the in-line meter they discard 30 batches a year fewer, 150,000 yuan.”",
                    zhHans: "“用上在线表，他们一年少报废 30 批料，省 15 万元。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "“In our survey they gave us 4.8 of 5 points for service and for advice.”",
                    zhHans: "“满意度调查里，服务和咨询他们给我们打 4.8 分，满分 5 分。”")),
        ],
        key: "c",
        feedback: LocalizedText(
            en: """
                Batches and yuan stand in their own books. Orders and margin are our gain; reliability \
                and points of satisfaction are pleasant words until the next bidder explains to them \
                what the meter saves.
                """,
            zhHans: "批次、金额，他们自己账上就有。订单和毛利是我们的好处；“靠得住”、满意度分数，听着舒服，可等下一个投标的人来讲省了多少钱，就不顶用了。")
    ).banked(.easy, tags: ["account-value", "净贡献"])

    private static let levelOfOpenDemand: Item = Item.singleChoice(
        "key-account-management-level-of-open-demand",
        objective: "rate-account", points: 1,
        LocalizedText(
            en: """
                Open demand on the card. Level 2: 3 % and above, word of mouth is enough. Level 3: 6 % \
                and above, read from a document. Level 4: 10 % and above, read from a document, with \
                an approved start within 24 months. An account’s printed budget shows open demand of \
                12 % of your team’s orders; the extension that it is meant for has not been approved. \
                How do you rate?
                """,
            zhHans: """
                评分卡上的“增量空间”。2 级：3% 以上，口头说的也算。3 级：6% 以上，有文件。4 级：10% 以上，有文件，已获批，\
                24 个月内开工。一家客户印好的预算里，增量空间占你团队订单的 12%，可这笔钱要用的扩建还没获批。打几级？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "Level 4: 12 % is well above the 10 % asked for",
                    zhHans: "4 级：12%，比要求的 10% 高出一截")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "Level 3: every word of it is true, and not of 4",
                    zhHans: "3 级：字字属实，4 级做不到字字属实")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "Level 2: a budget without approval is mere talk",
                    zhHans: "2 级：没获批的预算，跟口头说的一样")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "None yet: it is rated once they have decided",
                    zhHans: "先空着：等他们批下来再打这一项")),
        ],
        key: "b",
        feedback: LocalizedText(
            en: """
                The highest level of which every word is true. The budget is a document, so word of \
                mouth is not the question; the approved start is missing, so 4 is out. An empty line \
                would drop out of the reckoning and flatter the account.
                """,
            zhHans: "取字字属实的最高一级。预算就是文件，不能按口头算；没有获批的开工，够不上 4 级。空着不打，这一项就不参加计算，客户反而显得比实际好。")
    ).banked(.hard, tags: ["rating", "评分"])

    private static let nothingKnown: Item = Item.trueFalse(
        "key-account-management-nothing-known",
        objective: "rate-account", points: 1,
        LocalizedText(
            en: """
                True or false: nobody knows whether an account has ever tried anything new. Out of \
                fairness the criterion “taking up what is new” is left without a rating until more is \
                known.
                """,
            zhHans: "判断对错：这家客户试没试过新东西，谁也说不清。为了公平，“消化创新”这一条先空着，等弄清楚了再打。"),
        key: false,
        feedback: LocalizedText(
            en: """
                Without a document the lower level is given, here the lowest. Left empty, the item \
                leaves the reckoning on both sides, and an account with one 4 and four blanks would \
                stand at 100 %. Not knowing is a low rating, and a question for the next visit.
                """,
            zhHans: """
                拿不出文件，打低的那一级，这里就是最低级。空着，分子分母都不算，一家客户只有一个 4、其余全空，就成了 100%。不知道，\
                是低分，也是下次拜访要问的问题。
                """)
    ).banked(.easy, tags: ["rating", "评分"])

    private static let openDoors: Item = Item.multipleChoice(
        "key-account-management-open-doors",
        objective: "prioritise-accounts", points: 2,
        LocalizedText(
            en: """
                Five accounts with their levels for orders, strategy, weight with others, innovation \
                and open demand (each level worth 7, 5, 3, 4 and 6 points). Which of them may be \
                called key accounts?
                """,
            zhHans: "五家客户，依次是合同订单、合乎战略、示范与影响、消化创新、增量空间的级数（每级 7、5、3、4、6 分）。哪几家进得了大客户的门？"),
        options: [
            AnswerOption("a", LocalizedText(en: "4, 0, 1, 0, 1: 37 points", zhHans: "4、0、1、0、1 级：37 分")),
            AnswerOption("b", LocalizedText(en: "2, 2, 2, 2, 2: 50 points", zhHans: "2、2、2、2、2 级：50 分")),
            AnswerOption("c", LocalizedText(en: "0, 1, 0, 4, 1: 27 points", zhHans: "0、1、0、4、1 级：27 分")),
            AnswerOption("d", LocalizedText(en: "2, 2, 1, 2, 2: 47 points", zhHans: "2、2、1、2、2 级：47 分")),
            AnswerOption("e", LocalizedText(en: "1, 3, 2, 1, 3: 50 points", zhHans: "1、3、2、1、3 级：50 分")),
        ],
        keys: ["a", "c", "e"],
        feedback: LocalizedText(
            en: """
                One criterion at 3 or 4 opens the door, whatever the total: contract for the first, \
                innovation for the third, strategy and open demand for the last. The total then gives \
                the seat: 27 and 37 points mean a small plan about the one reason. Good everywhere and \
                outstanding nowhere (50, 47) is a good client.
                """,
            zhHans: """
                有一条到 3 级或 4 级就进门，跟总分无关：头一家凭合同，第三家凭创新，最后一家凭战略和增量。座次再看总分：27 分、\
                37 分，围着那一条理由做份小计划。样样不错、没有一样拔尖的（50 分、47 分），是好客户。
                """)
    ).banked(.medium, tags: ["priorities", "座次"])

    private static let whoLosesDays: Item = Item.singleChoice(
        "key-account-management-who-loses-days",
        objective: "prioritise-accounts", points: 1,
        LocalizedText(
            en: """
                An account goes from 18 engineer days a quarter to 3. Which note belongs on the sheet \
                with the priorities?
                """,
            zhHans: "一家客户的工程师工时，每季度从 18 天减到 3 天。排序表上该写哪一条？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "“Days adjusted to the results; the client will be informed in due course.”",
                    zhHans: "“工时按贡献作了调整，择机通知客户。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“15 days to Lanqiao from 1 October; Wei tells the owner on 20 September.”",
                    zhHans: "“10 月 1 日起，15 天转给岚桥；9 月 20 日小魏去告诉老板。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“Will be served more efficiently; inside sales and the dealer help out.”",
                    zhHans: "“改为高效服务模式，内勤和代理商协助。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "“Visits end one after the other, so that nobody takes offence at it.”",
                    zhHans: "“拜访逐次减少，以免对方有想法。”")),
        ],
        key: "b",
        feedback: LocalizedText(
            en: """
                Prioritising means taking away, with a name on it: how many days, from when, to whom, \
                and who says so. The other three lose the days as well; only nobody has decided it, \
                and the client finds out by himself.
                """,
            zhHans: "排序就是有舍，舍要落到名字上：几天、从哪天起、给谁、谁去说。另外三条，天数照样少了，只是没人作过这个决定，客户要自己慢慢发现。")
    ).banked(.medium, tags: ["priorities", "座次"])

    private static let whoIsWho: Item = Item.matching(
        "key-account-management-who-is-who",
        objective: "map-deciders", points: 2,
        LocalizedText(
            en: "Four people at a client. Match each with the role in the decision.",
            zhHans: "客户那边的四个人，各是什么角色？请配对。"),
        prompts: [
            AnswerOption(
                "p1",
                LocalizedText(
                    en: "Nobody reaches the managing director unless she finds half an hour for them.",
                    zhHans: "谁想见总经理，都得看她排不排得出半个钟头。")),
            AnswerOption(
                "p2",
                LocalizedText(
                    en: "He may not order a screw, but nothing is connected without his signature.",
                    zhHans: "一颗螺丝他也订不了，可没有他签字，什么都接不上。")),
            AnswerOption(
                "p3",
                LocalizedText(
                    en: """
                        She sends every bidder the same papers on the same day and draws up the \
                        contract.
                        """,
                    zhHans: "同样的文件，同一天发给每一家，合同也归她起草。")),
            AnswerOption(
                "p4",
                LocalizedText(
                    en: "When all the others have nodded, he can still say no.",
                    zhHans: "别人都点了头，他还能说不。")),
        ],
        targets: [
            AnswerOption("t1", LocalizedText(en: "Technical judge", zhHans: "技术把关人")),
            AnswerOption("t2", LocalizedText(en: "User", zhHans: "使用人")),
            AnswerOption("t3", LocalizedText(en: "Decider", zhHans: "拍板人")),
            AnswerOption("t4", LocalizedText(en: "Gatekeeper", zhHans: "守门人")),
            AnswerOption("t5", LocalizedText(en: "Guide", zhHans: "引路人")),
            AnswerOption("t6", LocalizedText(en: "Buyer", zhHans: "采购人")),
        ],
        pairs: ["p1": "t4", "p2": "t1", "p3": "t6", "p4": "t3"],
        feedback: LocalizedText(
            en: """
                Roles are told by what people can do in this case and not by their cards. A user and a \
                guide are missing from these four: ask who lives with the device every day, and who \
                would explain to you how the decision runs.
                """,
            zhHans: "看角色，看他在这件事上能做什么，不看名片。这四个人里没有使用人，也没有引路人：问一问谁天天跟设备打交道，谁肯告诉你这件事怎么定。")
    ).banked(.easy, tags: ["deciders", "决策地图"])

    private static let questionToAGuide: Item = Item.singleChoice(
        "key-account-management-question-to-a-guide",
        objective: "map-deciders", points: 1,
        LocalizedText(
            en: """
                Two weeks before a tender closes. Somebody at the client’s would like you to win and \
                is ready to talk. Which question may you ask?
                """,
            zhHans: "离截标还有两周。客户那边有人愿意看到你拿下，也肯跟你聊。哪个问题可以问？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "“What did the other two quote you for stage one?”",
                    zhHans: "“一期的时候，另外两家报的什么价？”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“Who is on the evaluation committee this time?”",
                    zhHans: "“这一回，评标委员会里都有谁？”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“Whom will it concern, and what worries them?”",
                    zhHans: "“这件事还牵涉到谁，他们顾虑什么？”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "“How high is the ceiling in the draft, roughly?”",
                    zhHans: "“初稿里的最高限价，大概定在多少？”")),
        ],
        key: "c",
        feedback: LocalizedText(
            en: """
                The way of the decision and the worries: yes. Prices of others, the committee and the \
                ceiling price: never. A tender won through a leak can be contested by any loser, and \
                your guide would be the first to pay for it.
                """,
            zhHans: "问流程、问顾虑，可以。别家报价、评委名单、限价，绝不问。靠泄密拿下的标，哪家落选的都能告，头一个遭殃的就是你这位引路人。")
    ).banked(.medium, tags: ["deciders", "决策地图"])

    private static let limitsThatHold: Item = Item.multipleChoice(
        "key-account-management-limits-that-hold",
        objective: "write-account-plan", points: 2,
        LocalizedText(
            en: """
                Every account plan closes with limits at which it is thought over again. Which of \
                these can serve as a limit?
                """,
            zhHans: "客户计划的最后要写警戒线：碰到了，就停下来重新想。下面哪些能当警戒线？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "“If the cooperation no longer meets our expectations.”",
                    zhHans: "“合作达不到我们的预期。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“If on 30 November fewer than 4 of 7 people were met in 30 days.”",
                    zhHans: "“11 月 30 日，图上 7 个人里，30 天内接触过的不到 4 个。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“If the competitor becomes noticeably stronger at the site.”",
                    zhHans: "“对手在厂里明显占了上风。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "“If the connector has not been released by 15 January.”",
                    zhHans: "“1 月 15 日，接口还没发布。”")),
            AnswerOption(
                "e",
                LocalizedText(
                    en: "“If less than 5 % of orders is left two quarters running.”",
                    zhHans: "“净贡献连续两个季度不到订单的 5%。”")),
        ],
        keys: ["b", "d", "e"],
        feedback: LocalizedText(
            en: """
                A limit is a figure or an event with a day, agreed while nobody is in love or \
                offended; then the review compares and accuses nobody. “Expectations” and “noticeably” \
                are argued over at the very moment when they are needed.
                """,
            zhHans: "警戒线要有数字，或者有日子的事件，趁没人偏心、没人赌气的时候定下来；检视时只对数字，不追究谁。“预期”“明显”，偏偏到要用的时候就吵起来了。")
    ).banked(.medium, tags: ["account-plan", "客户计划"])

    private static let worthToTheDairy: Item = Item.numeric(
        "key-account-management-worth-to-the-dairy",
        objective: "write-account-plan", points: 2,
        LocalizedText(
            en: """
                A dairy loses 0.40 % of its 90 million litres a year when products are changed over; a \
                litre is worth 4 yuan. With your meter it would be 0.25 %. Which sum per year do you \
                put on the plan as the client’s gain, in yuan?
                """,
            zhHans: """
                一家乳品厂年处理 9,000 万升奶，换产品时损耗 0.40%，每升值 4 元。装上你的表，损耗能降到 0.25%。客户计划里，\
                “客户得到的”一年该写多少元？
                """),
        unit: LocalizedText(en: "yuan", zhHans: "元"),
        value: 540000, tolerance: 500,
        feedback: LocalizedText(
            en: """
                90,000,000 × (0.40 % − 0.25 %) = 135,000 litres; × 4 = 540,000 yuan a year. A goal \
                that the client could read out in his own meeting; without one the plan is about us.
                """,
            zhHans: """
                9,000 万×（0.40%−0.25%）＝13.5 万升，×4 元＝54 万元一年，即 540,000 元。这个数，\
                客户自己开会也念得出口；没有这样一个数，写的就是我们自己的计划。
                """)
    ).banked(.medium, tags: ["account-plan", "客户计划"])

    private static let fiveMoves: Item = Item.ordering(
        "key-account-management-five-moves",
        objective: "mobilise-resources", points: 2,
        LocalizedText(
            en: """
                You ask R&D for a driver for one account and have no authority there. Put your \
                sentences in the order of the five moves.
                """,
            zhHans: "你想请研发为一家客户写个驱动，可管不着他们。请按“怎么要人”的五步，把下面几句话排好。"),
        inOrder: [
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“From spring the account brings 280,000 yuan of margin a year.”",
                    zhHans: "“从开春起，这家客户一年多 28 万毛利。”")),
            AnswerOption(
                "e",
                LocalizedText(
                    en: "“I have put the driver at twenty days, ready by 1 March.”",
                    zhHans: "“驱动我估的是二十天，3 月 1 日前要。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“You know the work. What would make it smaller?”",
                    zhHans: "“活您最懂，怎样能让它小一点？”")),
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        “Then I give up the fair rig I asked for, and your engineer signs the report.”
                        """,
                    zhHans: "“那展会的演示装置我不要了，报告上署您工程师的名字。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "“So we write: Gan, twelve days, by 20 February; no fair rig.”",
                    zhHans: "“那就写：小甘，十二天，2 月 20 日前；展会装置撤掉。”")),
        ],
        feedback: LocalizedText(
            en: """
                Figure, request, what would make it smaller, what I give, one line in writing. The \
                twenty days became twelve through the question; and the line closes what was said, \
                with a name, an amount, a date and the return.
                """,
            zhHans: "账先摆，数说清，问怎么减，拿什么换，当场落字。二十天变成十二天，全靠那一问；最后一行把话落到纸上：有人、有量、有日期，还有换回什么。")
    ).banked(.medium, tags: ["resources", "要资源"])

    private static let recallComesFirst: Item = Item.singleChoice(
        "key-account-management-recall-comes-first",
        objective: "mobilise-resources", points: 1,
        LocalizedText(
            en: """
                Eight weeks into the work service has to pull out its technician for a recall, which \
                has priority. Your client was told “30 June, fixed”. What do you say first to the head \
                of service?
                """,
            zhHans: "干了八周，服务部的技师要抽走去做召回，召回优先。你跟客户说过“6 月 30 日，雷打不动”。你对服务部经理先说什么？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "“You gave me your word, and I gave mine to the client.”",
                    zhHans: "“您答应过我的，我可是照着答应客户的。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“Who else could do the rest, and who would check it?”",
                    zhHans: "“剩下的活还有谁能干？干完了谁复核？”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“Then the general manager decides between us today.”",
                    zhHans: "“那今天就请总经理来定，看哪头要紧。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "“I’ll prepare the client for a slight delay, then.”",
                    zhHans: "“那我先给客户吹个风，说可能晚几天。”")),
        ],
        key: "b",
        feedback: LocalizedText(
            en: """
                The recall is decided; what is open is who finishes the work. That question brings the \
                spare hand, and with it a way out, with which the client is told on the same day. \
                Reproach costs a minute of self-defence, the general manager has already set the \
                priority, and “slight” contains no day.
                """,
            zhHans: """
                召回已经定了，没定的是剩下的活谁干。这一问，能问出谁手里有空，出路就有了，当天带着出路去告诉客户。埋怨，换来的是一分钟辩解；\
                先后是总经理早就定过的；“晚几天”里没有日子。
                """)
    ).banked(.hard, tags: ["resources", "要资源"])

    private static let leftInAQuarter: Item = Item.numeric(
        "key-account-management-left-in-a-quarter",
        objective: "review-account", points: 2,
        LocalizedText(
            en: """
                One quarter of an account: orders 1,500,000 yuan, margin 16 %, cost to serve 165,000 \
                yuan, paid after 120 days (6 % a year, 360 days). What per cent of the orders is left?
                """,
            zhHans: """
                一家客户的一个季度：订单 150 万元，毛利率 16%，服务成本 16.5 万元，120 天回款（一年 6%，\
                按 360 天计）。净贡献占订单的百分之几？
                """),
        unit: LocalizedText(en: "per cent", zhHans: "%"),
        value: 3, tolerance: 0.05,
        feedback: LocalizedText(
            en: """
                240,000 − 165,000 − 1,500,000 × 120 ÷ 360 × 6 % (30,000) = 45,000; ÷ 1,500,000 = 3 %. \
                With a limit of 5 % for two quarters running, the second such quarter is not a matter \
                of opinion but a decision that is due.
                """,
            zhHans: """
                24 万−16.5 万−150 万×120÷360×6%（3 万）＝4.5 万；4.5÷150＝3%。\
                警戒线若是“连续两季低于 5%”，再来一季，就不用讨论该不该，而是到了该定的时候。
                """)
    ).banked(.medium, tags: ["review", "季度检视"])

    private static let questionInTheReview: Item = Item.singleChoice(
        "key-account-management-question-in-the-review",
        objective: "review-account", points: 1,
        LocalizedText(
            en: """
                In the quarterly review the seller says: “We don’t get to see the new plant manager \
                much.” Which question takes the review further?
                """,
            zhHans: "季度检视会上，销售说：“新来的厂长，我们不大见得着。”哪个问题能把检视往前推？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "“Why do I hear of this only now, of all times?”",
                    zhHans: "“这种事怎么到今天才告诉我？”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“Whose fault is it, ours or that of his office?”",
                    zhHans: "“问题出在咱们，还是出在他办公室？”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“Do you think the account is still worth it?”",
                    zhHans: "“你觉得这家客户还值得做吗？”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "“Since when, and who was the last to see him?”",
                    zhHans: "“从什么时候开始的？谁最后见过他？”")),
        ],
        key: "d",
        feedback: LocalizedText(
            en: """
                A day and a name turn “not much” into an early sign: “since February; nobody has met \
                him”. Now it can be compared with the limit, and somebody can be sent. The other \
                questions look for a culprit or a mood and close the mouth of whoever reported it.
                """,
            zhHans: """
                有了日子和名字，“不大见得着”才变成一个信号：“从二月起，一个人也没见过。”这样才能跟警戒线对，才好派人去。别的问法，\
                不是找人算账就是问心情，往后谁还肯报。
                """)
    ).banked(.easy, tags: ["review", "季度检视"])

    private static let whoHearsFirst: Item = Item.ordering(
        "key-account-management-who-hears-first",
        objective: "decide-downgrade", points: 2,
        LocalizedText(
            en: """
                It has been decided that an account goes to standard service. Put the talks and steps \
                in their order.
                """,
            zhHans: "一家客户已定下转为标准服务。请把该谈的话、该做的事按先后排好。"),
        inOrder: [
            AnswerOption(
                "e",
                LocalizedText(
                    en: "With your own manager: two options and their price; then the handover list",
                    zhHans: "跟自己的上级定：两个方案、各自的代价，再列交接单")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "With your own seller: the decision first, then the next task and the bonus",
                    zhHans: "跟自己的销售谈：先说决定，再谈下一步任务和奖金")),
            AnswerOption(
                "a",
                LocalizedText(
                    en: "With the client, in person: first what stays",
                    zhHans: "当面告诉客户：先说照旧的")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "With the dealer and inside sales, who take over",
                    zhHans: "跟接手的代理商和内勤交代")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "The monthly visits end; two quarters later you look again",
                    zhHans: "每月拜访停掉，两个季度后再看一次")),
        ],
        feedback: LocalizedText(
            en: """
                Own manager, own seller, client, dealer and inside sales; and nothing changes before \
                the client has been told. A seller who hears it from the client, or a client who \
                notices it by the missing visit, has been told too, only by nobody.
                """,
            zhHans: "自己的上级、自己的销售、客户、代理商和内勤；没告诉客户之前，什么都不动。销售从客户嘴里听说，客户从没人上门看出来，那也算是知道了，只是没有人告诉过他们。")
    ).banked(.medium, tags: ["downgrade", "降级"])

    private static let whatStaysFirst: Item = Item.essay(
        "key-account-management-what-stays-first",
        objective: "decide-downgrade",
        LocalizedText(
            en: """
                From 1 April an account is served by inside sales. Prices, deliveries and the \
                emergency number stay; monthly visits and free calibrations end on 31 March. You would \
                like two names that inside sales may ring, by 15 March. Write what you say to the \
                client’s head of purchasing, in at most 100 words.
                """,
            zhHans: """
                4 月 1 日起，一家客户转由内勤服务。价格、供货、应急电话照旧；每月拜访和免费校准到 3 月 31 日为止。\
                你希望对方 3 月 15 日前给两个内勤可以打电话的联系人。请写出你对采购部长说的话，不超过 150 字。
                """),
        criteria: [
            Criterion(
                "stays", LocalizedText(en: "What stays", zhHans: "照旧的"), points: 1,
                levels: [
                    RatingLevel(
                        0, LocalizedText(en: "not said, or “nothing will change”", zhHans: "没说，或说“什么都不变”")),
                    RatingLevel(1, LocalizedText(en: "said, but after what ends", zhHans: "说了，但放在停的后面")),
                    RatingLevel(
                        2, LocalizedText(en: "first, and each of the three things", zhHans: "放在最前，三样都说到")),
                ]),
            Criterion(
                "ends", LocalizedText(en: "What ends", zhHans: "停的"), points: 1,
                levels: [
                    RatingLevel(0, LocalizedText(en: "not said", zhHans: "没说")),
                    RatingLevel(1, LocalizedText(en: "said without a day", zhHans: "说了，没有日子")),
                    RatingLevel(2, LocalizedText(en: "both things, with the day", zhHans: "两样都说到，带日子")),
                ]),
            Criterion(
                "words", LocalizedText(en: "Words", zhHans: "用词"), points: 1,
                levels: [
                    RatingLevel(
                        0, LocalizedText(en: "“downgrade”, “no longer a key account”", zhHans: "“降级”“不再是大客户”")
                    ),
                    RatingLevel(1, LocalizedText(en: "apology or blame in place of it", zhHans: "改成道歉或推给别人")),
                    RatingLevel(2, LocalizedText(en: "plain words about the service", zhHans: "平实，只说服务")),
                ]),
            Criterion(
                "asks", LocalizedText(en: "What is asked", zhHans: "问和求"), points: 1,
                levels: [
                    RatingLevel(0, LocalizedText(en: "nothing", zhHans: "没有")),
                    RatingLevel(
                        1, LocalizedText(en: "the names, or what must not change", zhHans: "要联系人，或问哪些绝不能变")),
                    RatingLevel(2, LocalizedText(en: "both, with the day", zhHans: "都有，带日子")),
                ]),
        ],
        feedback: LocalizedText(
            en: """
                For instance: “From 1 April you order by one number and have an answer within a \
                working day. Prices and deliveries remain as they are, and so does the emergency \
                number. Monthly visits and free calibrations end on 31 March. What must not change for \
                you? And whom may our inside sales ring? Two names by 15 March would help.”
                """,
            zhHans: """
                比如：“4 月 1 日起，您下单就打一个电话，一个工作日内答复。价格、供货照旧，应急电话照旧。\
                每月拜访和免费校准到 3 月 31 日为止。对您来说，哪些绝不能变？我们内勤可以打电话找哪两位？\
                请您 3 月 15 日前告诉我。”
                """)
    ).banked(.hard, tags: ["downgrade", "降级", "essay", "论述"])
}
