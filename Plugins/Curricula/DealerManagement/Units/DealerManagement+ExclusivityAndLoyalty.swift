import CadreKit

extension DealerManagement {
    /// How loyalty grows or dies between two firms, and when exclusivity is a fair price for it.
    static let exclusivityAndLoyalty: CourseUnit = CourseUnit(
        id: "exclusivity-and-loyalty",
        title: LocalizedText(en: "The loop of exclusivity and loyalty", zhHans: "独家与忠诚：一个循环"),
        objectives: ["trace-loop", "judge-exclusivity"],
        topics: [
            Topic(
                title: LocalizedText(en: "How loyalty is built", zhHans: "忠诚是怎么养出来的"),
                points: [
                    LocalizedText(
                        en: """
                            Shared history: a few hard days got through together, and remembered by both. It \
                            cannot be bought, only begun early.
                            """,
                        zhHans: "共同的经历：几道难关一起闯过来，双方都记着。这东西买不来，只能早点开始攒。"),
                    LocalizedText(
                        en: """
                            Mutual commitment: each side puts in something that is worth most if the other \
                            stays.
                            """,
                        zhHans: "相互承诺：各自押上一样东西，对方留下来它才最值钱。"),
                    LocalizedText(
                        en: """
                            The loop: the vendor gives the dealer something others do not get; the dealer puts \
                            in more; results grow; the vendor can give more. Each turn makes the next one \
                            cheaper.
                            """,
                        zhHans: """
                            循环：厂家给代理商别人没有的东西，代理商投得更多；业绩长了，厂家给得起更多。每转一圈，\
                            下一圈就更省力。
                            """),
                    LocalizedText(
                        en: """
                            It runs backwards just as well: one order taken directly, the dealer holds back, \
                            results fall, the vendor sees proof that dealers are not loyal.
                            """,
                        zhHans: "它也会倒着转：厂家直销抢一单，代理商留一手；业绩掉下来，厂家更觉得代理商靠不住。"),
                    LocalizedText(
                        en: """
                            Two-way communication keeps it turning. Five messages a week to the dealer and \
                            none back is a loudspeaker.
                            """,
                        zhHans: "双向沟通是它的润滑油。一周群发五条、一条也收不回来，那是高音喇叭。"),
                ]),
            Topic(
                title: LocalizedText(en: "Four tests before exclusivity", zhHans: "给独家之前，过四道关"),
                points: [
                    LocalizedText(
                        en: """
                            Loyalty: at least 60 % on the scorecard, by two raters, and no open breach. \
                            Exclusivity rewards loyalty; it does not create it.
                            """,
                        zhHans: "忠诚关：两人打分不低于 60%，没有未了结的违约。独家是对忠诚的回报，变不出忠诚来。"),
                    LocalizedText(
                        en: """
                            Coverage: people and access for this area and this segment, proved by sales and by \
                            names.
                            """,
                        zhHans: "覆盖关：这个区域、这个行业，他有人、有门路，拿销量和名单来证明。"),
                    LocalizedText(
                        en: """
                            Investment: he plans something specific to our brand that others could harvest \
                            without paying for it.
                            """,
                        zhHans: "投入关：他打算做一笔只对我们牌子有用的投入，而别人可以不花钱来摘果子。"),
                    LocalizedText(
                        en: """
                            Exit: area, segment, term, minimum and what happens when it is missed are written \
                            down before the signature.
                            """,
                        zhHans: "退出关：区域、行业、期限、最低量、没达到怎么办，签字之前全写清。"),
                    LocalizedText(
                        en: """
                            Have the lawyer read it, the clauses on areas included. Above all, the dealer’s \
                            resale prices are his own: fixing them is what the Anti-Monopoly Law looks at \
                            first.
                            """,
                        zhHans: """
                            让法务过目，区域条款也在内。尤其是转售价格，归代理商自己定：反垄断法最先盯的就是限定转售价格。
                            """),
                ]),
        ],
        activities: [fourSeasons, loopTalk, qinlingCase, exclusivityDebrief])

    private static let fourSeasons: Activity = Activity(
        title: LocalizedText(en: "Game: four seasons", zhHans: "游戏：四个季度"),
        method: .exercise,
        minutes: 13,
        groupSize: 3...4,
        materials: [
            LocalizedText(en: "Table of payoffs on the screen", zhHans: "投影收益表"),
            LocalizedText(en: "Per side one card “invest” and one “hold back”", zhHans: "每一方两张牌：“投入”和“留一手”"),
        ],
        instructions: LocalizedText(
            en: """
                One half of each table is the vendor, the other the dealer. Four seasons. In each, \
                both sides lay one card face down, then turn them up: “invest” or “hold back”.
                Both invest: each earns 5 in the first season of a run, and 2 more in each further \
                season in a row (5, 7, 9, 11). One invests and the other holds back: the investor \
                loses 2, the other earns 4, and the run starts again at 5. Both hold back: each \
                earns 2, and the run starts again.
                (One unit is 10,000 yuan.) No talking in seasons 1 and 2. Before season 3 you have \
                one minute to talk. You play for your own firm; note your account after each \
                season.
                """,
            zhHans: """
                每桌一半人当厂家，一半人当代理商，共四个季度。每季度双方各扣一张牌，同时翻开：“投入”或“留一手”。
                双方都投入：连续的第一个季度各赚 5，往后每连一季多 2（5、7、9、11）。一方投入、\
                一方留一手：投入的亏 2，留一手的赚 4，连续数归零，从 5 重来。双方都留一手：各赚 2，\
                连续数也归零。
                （一个单位是 1 万元。）第一、二季度不许说话；第三季度之前可以谈一分钟。\
                各为自己的公司赚钱，每季度记一次账。
                """),
        trainerNotes: LocalizedText(
            en: """
                Figures to have ready: both invest throughout 5 + 7 + 9 + 11 = 32 each. Both hold \
                back throughout 4 × 2 = 8 each. Three good seasons and one betrayal in the last: \
                betrayer 5 + 7 + 9 + 4 = 25, betrayed 5 + 7 + 9 − 2 = 19; even the traitor has 7 \
                less than with a fourth season together.
                So the game is not one in which betrayal pays: alone in season 1, cheating earns \
                4, investing together 5. What keeps people from it is fear of the −2. That is the \
                situation with a dealer: not wickedness, but doubt whether the other is in \
                earnest.
                Typical course: one table in three invests from the start; the rest lose seasons 1 \
                and 2 and come together after the minute of talk. Ask what was said in that \
                minute; a sentence with a commitment (“we invest in season 3, whatever you do”) \
                works better than an appeal (“let us trust each other”).
                With three at a table, two share a side. In the short form the game goes; tell the \
                figures 32, 25 and 8.
                """,
            zhHans: """
                手边备好数字：四季都投入，5+7+9+11＝32；四季都留一手，4×2＝8。前三季合作、\
                最后一季反水：反水的 5+7+9+4＝25，受害的 5+7+9−2＝19；反水的也比一起走完少 7。
                所以在这个游戏里，背叛并不划算：单看第一季，占便宜只得 4，一起投入得 5。大家不敢投，\
                是怕那个 −2。和代理商之间就是这样：不是谁坏，是拿不准对方是不是当真。
                常见的情形：三桌里有一桌一开始就投；其余的前两季白白丢掉，谈完那一分钟才走到一起。\
                问问那一分钟说了什么：一句承诺（“第三季不管你怎样，我们都投”）\
                比一句号召（“我们要互相信任”）管用得多。
                三个人的桌，两人算一方。四小时版不玩游戏，只报 32、25、8 三个数。
                """),
        abridgement: .leftOut)

    private static let loopTalk: Activity = Activity(
        title: LocalizedText(en: "Short talk: the loop, forwards and backwards", zhHans: "讲授：循环，正着转和倒着转"),
        method: .lecture,
        minutes: 9,
        materials: [LocalizedText(en: "Flipchart, the loop drawn as four boxes", zhHans: "白板纸，四个方框画成的循环")],
        instructions: LocalizedText(
            en: """
                Draw the loop with me: we give something exclusive – the dealer puts in more – \
                results grow – we can give more. Then mark on your own sheet the box in which the \
                loop with your dealer last turned, and which way.
                """,
            zhHans: """
                跟着我画：我们给别人没有的 → 代理商投得更多 → 业绩长了 → 我们给得起更多。\
                然后在自己那张纸上标出：你和那家代理商，最近一次转向是在哪一格，往哪边转？
                """),
        trainerNotes: LocalizedText(
            en: """
                Two examples, one for each direction. Forwards: a loan unit kept for one dealer \
                (worth 60,000 yuan) – he holds two customer days – three projects – a second unit. \
                Backwards: the Lanzhou card of unit 2: two direct orders – the dealer lends his \
                engineers to another brand – sales in Lanzhou fall – “you see, one must do it \
                oneself”.
                “Exclusive” in the loop is more than territory: early information, registered \
                projects, a named engineer, first access to a new product, a training for his \
                people. Small exclusivity first, large later. That is the answer to those who say \
                they have no territory to give.
                Ask: which single step turned the loop, and what is the smallest step that would \
                turn it back? For Lanzhou: telling the dealer about a direct enquiry before \
                quoting, and paying commission for his work on it. Draw such a chain with arrows \
                in the right order.
                Shared history, one minute: tell one story of your own about a bad day got through \
                with a partner. Three sentences.
                """,
            zhHans: """
                正反各举一例。正转：给一家代理商专留一台样机（值 6 万元）\
                → 他办了两场客户日 → 出了三个项目 → 再给第二台。倒转：第二单元兰州那张卡片，\
                直销两单 → 代理商把工程师借给了别的牌子 → 兰州业绩下滑 →“你看，还得自己干”。
                循环里的“独家”不只是地盘：早一步的消息、报备的项目、指定的工程师、新品优先、\
                给他的人办培训，都算。先小后大。有人说手里没有地盘可给，这就是答案。
                问一句：是哪一步让它转了向？最小用哪一步能拉回来？兰州的答案：接到直接询价，\
                报价之前先告诉代理商，他出了力就付佣金。这样的链条，箭头次序要画对。
                共同的经历，一分钟：讲一件你自己和伙伴一起扛过来的倒霉事，三句话。
                """),
        abridgement: .shortened(to: 7))

    private static let qinlingCase: Activity = Activity(
        title: LocalizedText(en: "Case: Mr Ma wants the north-west", zhHans: "案例：老马想要大西北"),
        method: .caseStudy,
        minutes: 20,
        groupSize: 3...4,
        materials: [
            LocalizedText(en: "Case sheet", zhHans: "案例单"),
            LocalizedText(en: "Sheet “Four tests”", zhHans: "“四道关”表"),
            LocalizedText(en: "Calculators", zhHans: "计算器"),
        ],
        instructions: LocalizedText(
            en: """
                Take Ma’s request through the four tests, each with a figure from the sheet. Then \
                write the answer Ruiheng should give, in five lines: area, segments, term, \
                minimum per year, what happens when it is missed. And one line: what does Ruiheng \
                commit in return, besides the exclusivity?
                One sum is needed: how many years does Qinling need to earn back what it puts in? \
                Count only the margin on sales above today’s 2.3 million in Shaanxi.
                """,
            zhHans: """
                把老马的要求过四道关，每道关都用材料里的数字。然后写出瑞衡该给的答复，五行：区域、行业、\
                期限、每年最低量、没达到怎么办。再加一行：除了独家，瑞衡还承诺什么？
                要算一笔账：秦岭的投入几年收得回来？只算陕西超出现有 230 万元部分的毛利。
                """),
        scenario: LocalizedText(
            en: """
                Qinling Process Control, Xi’an. Owner: Ma. Loyalty 65 % (two raters). Letter of 3 \
                November: “Give me Shaanxi and Gansu exclusively and without a term, and I will \
                build a calibration bench for your meters.”

                Millions of yuan a year | Reachable | Qinling sells | Others sell
                Shaanxi, chemicals | 4.6 | 1.6 | 0.4
                Shaanxi, pharmaceuticals | 2.2 | 0.7 | 0.1
                Gansu, mining and metals | 3.6 | 0.1 | 0
                All | 10.4 | 2.4 | 0.5

                The others are one dealer from Zhengzhou, who sends a salesman now and then and \
                uses Qinling’s free site advice. Qinling has nine people, all in Xi’an; nobody has \
                been in Gansu since May. No breach is open; in 2023 there was a cross-region sale \
                to Shanxi, admitted and compensated.
                The bench costs 380,000 yuan and fits Ruiheng’s meters only; one technician costs \
                150,000 a year. Qinling’s margin is 22 % of sales. Its plan for Shaanxi: 3.0 \
                million in the first year, 3.6 in the second, 4.2 in the third (today 2.3).
                """,
            zhHans: """
                秦岭过程控制，西安，老板老马。忠诚度 65%（两人评定）。11 月 3 日来信：“陕西、\
                甘肃给我独家，不设期限。我建一个专检你们流量计的标定台。”

                （百万元/年）｜可做市场｜秦岭销量｜他人销量
                陕西，化工｜4.6｜1.6｜0.4
                陕西，制药｜2.2｜0.7｜0.1
                甘肃，矿冶｜3.6｜0.1｜0
                合计｜10.4｜2.4｜0.5

                “他人”是郑州一家代理商，偶尔派个业务员过来，还蹭秦岭免费的现场咨询。秦岭九个人，都在西安；\
                五月以后没人去过甘肃。没有未了结的违约；2023 年窜货到山西一次，认了，也补偿了。
                标定台 38 万元，只能检瑞衡的表；配一名技术员，每年 15 万元。\
                秦岭的毛利是销售额的 22%。他的陕西计划：第一年 300 万元，第二年 360 万元，\
                第三年 420 万元（现在 230 万元）。
                """),
        trainerNotes: LocalizedText(
            en: """
                Loyalty: 65 %, passed; the case of 2023 is settled. Coverage: Shaanxi chemicals \
                1.6 of 4.6 (34.8 %), pharmaceuticals 0.7 of 2.2 (31.8 %), passed; Gansu 0.1 of 3.6 \
                (2.8 %) and nobody there, failed. Investment: passed; the bench fits only our \
                meters, and the Zhengzhou dealer would harvest from it. Exit: failed as asked, \
                since “without a term” is no exit.
                The sum, margin above 2.3 million: year 1 0.7 × 22 % = 154,000; year 2 1.3 × 22 % \
                = 286,000; year 3 1.9 × 22 % = 418,000; together 440,000 after two years, 858,000 \
                after three. Spending: 380,000 + 2 × 150,000 = 680,000 after two years, 380,000 + \
                3 × 150,000 = 830,000 after three. So Ma is ahead only at the end of the third \
                year, by 28,000. Exclusivity for one year would be worthless to him, three years \
                are fair.
                What it costs Ruiheng: the 0.5 million of the Zhengzhou dealer in Shaanxi. Net \
                gain in the first year 0.7 − 0.5 = 0.2 million, in the third 1.9 − 0.5 = 1.4 \
                million.
                Model answer: Shaanxi, chemicals and pharmaceuticals; three years; minimum 3.0, \
                3.6 and 4.2 million; if a minimum is missed by more than 10 %, exclusivity ends at \
                the year’s close, the dealership does not. Gansu stays open; Ma may earn it with \
                one resident person and 0.6 million. In return: enquiries from Shaanxi go to Ma \
                within one working day, and the bench is named in the catalogue. Zhengzhou is told \
                first, with running quotations honoured for 90 days.
                Pitfall: splitting the difference (“both provinces, one year”) is the worst \
                answer: it pays Ma nothing and blocks Gansu.
                """,
            zhHans: """
                忠诚关：65%，过；2023 年的事已了结。覆盖关：陕西化工 1.6/4.6（34.8%），\
                制药 0.7/2.2（31.8%），过；甘肃 0.1/3.6（2.8%），又没有人，不过。\
                投入关：过；标定台只能检我们的表，郑州那家会跟着沾光。退出关：照他的要求不过，“不设期限”\
                就是没有退出。
                算账，超出 230 万元部分的毛利：第一年 70 万×22%＝15.4 万；\
                第二年 130 万×22%＝28.6 万；第三年 190 万×22%＝41.8 万。\
                两年累计 44 万，三年 85.8 万。投入：两年 38+2×15＝68 万，\
                三年 38+3×15＝83 万。老马要到第三年末才刚刚回本，多出 2.8 万。给一年独家，\
                对他等于没给；三年才公道。
                瑞衡的代价：郑州那家在陕西的 50 万元。净增：第一年 70−50＝20 万元，\
                第三年 190−50＝140 万元。
                参考答复：陕西，化工和制药；三年；最低量 300、360、420 万元；\
                低于最低量 10% 以上，年底取消独家，代理资格保留。甘肃不给，老马可以自己挣：派一人常驻，\
                做到 60 万元。瑞衡的承诺：陕西的询价一个工作日内转给老马，标定台写进样本。\
                郑州那边先打招呼，在报的单子 90 天内照样算数。
                要防的是各让一步（“两个省，先给一年”），这是最坏的答复：老马收不回本，甘肃也堵死了。
                """),
        abridgement: .shortened(to: 18))

    private static let exclusivityDebrief: Activity = Activity(
        title: LocalizedText(en: "Debrief: what did exclusivity buy?", zhHans: "复盘：独家换来了什么？"),
        method: .discussion,
        minutes: 8,
        materials: [LocalizedText(en: "The groups’ five lines", zhHans: "各组写的五行答复")],
        instructions: LocalizedText(
            en: """
                Read out the five lines of each group. Then: which line would Ma fight over, and \
                what would you give him before you gave that? Last, alone: what is the smallest \
                exclusive thing you could give your own dealer this month?
                """,
            zhHans: """
                各组念出五行。然后讨论：老马会在哪一行跟你争？在让出这一行之前，你还有什么可以给？\
                最后各自写：这个月你能给自己那家代理商的、最小的一样“独一份”是什么？
                """),
        debrief: [
            LocalizedText(
                en: "Which test do we usually skip in practice, and what does it cost later?",
                zhHans: "实际工作里，四道关我们最常跳过哪一道？后来付了什么代价？"),
            LocalizedText(
                en: "Where in the loop would a refusal without explanation hit?",
                zhHans: "不解释就回绝，打在循环的哪一格上？"),
            LocalizedText(
                en: """
                    Which step of ours last turned the loop backwards with a dealer, and what \
                    would be the smallest step to turn it again?
                    """,
                zhHans: "最近一次，我们的哪一步让循环倒转了？最小用哪一步能拉回来？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                First question: the exit. Most firms have exclusivities granted ten years ago \
                without a minimum; nobody dares touch them.
                Second: the second box, the dealer’s investment. Ma would still buy, but the bench \
                would not be built, and next year somebody would say that he lacks ambition. So \
                refuse Gansu with the figure and with the way to earn it.
                Third: hear two or three. Typical: a direct enquiry kept, a project registration \
                answered after two weeks, a new price list that customers had seen before the \
                dealers did. Smallest steps are small: one telephone call before the quotation.
                The smallest exclusive thing: accept only what can be given without anybody’s \
                approval (an hour of an engineer, a roadmap talk, the first look at a new meter).
                With little time take only the third question.
                """,
            zhHans: """
                第一问：退出关。多数公司都有十来年前给出去的独家，没写最低量，如今谁也不敢碰。
                第二问：打在第二格，代理商的投入。老马单子照下，标定台不建了；明年就有人说他没有进取心。\
                所以回绝甘肃，要带着数字，也要告诉他怎么挣到手。
                第三问：听两三个人说。常见的有：直接询价自己留下了，项目报备拖了两个星期，\
                新价格表客户先看到、代理商后知道。最小的一步真的很小：报价之前打一个电话。
                最小的“独一份”，只收不用任何人批准就能给的（工程师的一个钟头、一次产品路线交流、新表先睹为快）。
                时间紧只问第三问。
                """),
        abridgement: .shortened(to: 6))
}
