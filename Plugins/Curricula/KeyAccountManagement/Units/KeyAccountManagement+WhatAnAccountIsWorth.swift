import CadreKit

extension KeyAccountManagement {
    /// Eighty and twenty checked by counting, and what five accounts leave once they have been served.
    static let whatAnAccountIsWorth: CourseUnit = CourseUnit(
        id: "what-an-account-is-worth",
        title: LocalizedText(en: "What an account is worth", zhHans: "一家客户值多少"),
        objectives: ["weigh-account-value"],
        topics: [
            Topic(
                title: LocalizedText(en: "What key-account management is for", zhHans: "大客户管理为了什么"),
                points: [
                    LocalizedText(
                        en: """
                            Two purposes: to keep a high value under control, and to give the client \
                            a made-to-measure solution from which both have a lasting return.
                            """,
                        zhHans: "两个目的：一是把价值高的客户管住，二是为他量身定做，让双方都有长久的回报。"),
                    LocalizedText(
                        en: """
                            Five advantages over ordinary selling: we are not interchangeable, we are \
                            trusted, we gain scale, we are told things early, and we can tailor the \
                            offer.
                            """,
                        zhHans: """
                            比起一般销售，有五项优势：别人替代不了、客户信得过、有规模、消息早、\
                            能量身定做。
                            """),
                    LocalizedText(
                        en: """
                            Five fields of work: strategy and goals; market and team; sales; control; \
                            relationships. Whoever only does the third is a seller with large \
                            clients.
                            """,
                        zhHans: """
                            五块内容：战略与目标、市场与团队、销售、控制、关系。只做第三块的，\
                            不过是手里有大单的销售。
                            """),
                ]),
            Topic(
                title: LocalizedText(en: "Six values of a key account", zhHans: "大客户的六种价值"),
                points: [
                    LocalizedText(
                        en: """
                            Stable orders; a reference that brings others; a share of the market that \
                            competitors do not have; ideas and trials that make our product better; \
                            an asset that is worth something when this quarter is forgotten; a gain \
                            on both sides that holds the rest together.
                            """,
                        zhHans: """
                            稳定的订单；带来别家的示范作用；对手拿不到的市场份额；让产品变好的点子和试\
                            验；这个季度过去了仍然值钱的一份资产；还有把前面这些维系住的双赢。
                            """),
                    LocalizedText(
                        en: """
                            Each of them can be put in figures: months under contract, orders that \
                            name the reference, share of the client’s demand, trials a year, \
                            contribution over three years, money the client saves.
                            """,
                        zhHans: """
                            每一种都能用数字说：合同剩几个月、几张订单点名提到它、占客户需求的几成、\
                            一年几次试验、三年的净贡献、替客户省了多少钱。
                            """),
                ]),
            Topic(
                title: LocalizedText(en: "Eighty and twenty", zhHans: "八成与两成"),
                points: [
                    LocalizedText(
                        en: """
                            A few accounts usually bring most of the orders. It is an observation and \
                            not a law; work it out for your own list every year.
                            """,
                        zhHans: "少数客户往往带来大部分订单。这是观察，不是定律，自己的清单每年要算一遍。"),
                    LocalizedText(
                        en: """
                            The steeper the curve, the greater the stability while they stay, and the \
                            greater the hole when one of them goes.
                            """,
                        zhHans: "曲线越陡，客户在的时候越稳，走掉一家，窟窿也越大。"),
                ]),
            Topic(
                title: LocalizedText(en: "What is left", zhHans: "净贡献"),
                points: [
                    LocalizedText(
                        en: """
                            Orders times margin, minus the cost to serve, minus the cost of waiting \
                            for the money. A large account is often the one with the largest \
                            discount, the most visits and the longest wait.
                            """,
                        zhHans: """
                            订单乘毛利率，减服务成本，减等钱的成本。块头大的客户，往往也是折扣最多、\
                            跑得最勤、等钱最久的那一家。
                            """),
                    LocalizedText(
                        en: """
                            An account is an asset. Judge it by what it leaves over its life, and say \
                            from which month it is to leave something.
                            """,
                        zhHans: "客户是资产，要看它一辈子留下多少，还要讲清从哪个月开始见钱。"),
                ]),
        ],
        activities: [fortyAccounts, purposesAndValues, whatIsLeft, worthDebrief])

    private static let fortyAccounts: Activity = Activity(
        title: LocalizedText(en: "Forty accounts on one sheet", zhHans: "一张纸上的四十家客户"),
        method: .exercise,
        minutes: 12,
        groupSize: 2...3,
        materials: [
            LocalizedText(
                en: "Sheet with the figures of the forty accounts, one per learner",
                zhHans: "四十家客户数据表，每人一份"),
            LocalizedText(en: "Calculator or phone", zhHans: "计算器或手机"),
            LocalizedText(en: "The learners’ own account lists", zhHans: "学员自带的客户清单"),
        ],
        instructions: LocalizedText(
            en: """
                In pairs.
                1. What share of the orders comes from the top group, the middle group and the last \
                group?
                2. How many yuan of orders does one visit bring in each of the three groups?
                3. The general manager says: “Eighty per cent comes from twenty per cent. So let us \
                drop the last twenty.” Give him one sentence that agrees and one that contradicts.

                Then with your own list: add up the largest fifth of your accounts. What share of \
                your orders is that? Write it on your card.
                """,
            zhHans: """
                两人一组。
                1. 前、中、后三组客户，各占订单的百分之几？
                2. 三组客户，平均每拜访一次各带来多少元订单？
                3. 总经理说：“八成的单来自两成的客户，那后面二十家就别管了。”给他两句话：一句赞成，\
                一句反对。

                再看自己的清单：把最大的五分之一客户加起来，占你订单的百分之几？写到卡片上。
                """),
        scenario: LocalizedText(
            en: """
                Hengce Instruments, Suzhou, makes flow, pressure and analysis instruments and \
                monitoring software. The key-industries team under Fang Min, nine sellers and three \
                application engineers, has forty accounts. Twelve months to the end of August:

                The 8 largest accounts: orders 46.8 million yuan, 496 visits
                The next 12: orders 9.0 million yuan, 360 visits
                The last 20: orders 4.2 million yuan, 384 visits
                Together: orders 60.0 million yuan, 1,240 visits
                """,
            zhHans: """
                衡测仪表，苏州，做流量、压力、分析仪表和监测软件。方敏带的重点行业部有九名销售、\
                三名应用工程师，手里四十家客户。截至 8 月底的十二个月：

                最大的 8 家：订单 4,680 万元，拜访 496 次
                其次的 12 家：订单 900 万元，拜访 360 次
                其余 20 家：订单 420 万元，拜访 384 次
                合计：订单 6,000 万元，拜访 1,240 次
                """),
        trainerNotes: LocalizedText(
            en: """
                Shares: 46.8 ÷ 60 = 78 %, 9.0 ÷ 60 = 15 %, 4.2 ÷ 60 = 7 %. Orders per visit: 46.8 \
                million ÷ 496 = about 94,400 yuan; 9.0 million ÷ 360 = 25,000; 4.2 million ÷ 384 = \
                about 10,900. A visit to the top group brings nearly nine times as much as one to the \
                last.
                Agree: nearly a third of the visits (384 of 1,240, 31 %) go where 7 % of the orders \
                come from. Contradict: this year’s small accounts include next year’s large ones \
                (Xinmu in unit 3 is one of the last twenty), and a dealer or inside sales can serve \
                most of them without visits.
                Own lists: expect anything from 50 % to 90 %. Be honest about 80/20: Pareto saw it in \
                incomes and Juran gave it his name; it is an observation, not a law. A flat list (55 \
                %) is no mistake; it means that the money is spread and the choice of key accounts \
                has to be stricter. A steep one (90 %) is a risk: ask what happens if number one \
                leaves.
                Pitfall: treating the top fifth as the list of key accounts. Size is one of five \
                criteria. Short form: skip question 3 and say it yourself.
                """,
            zhHans: """
                占比：4,680÷6,000＝78%，900÷6,000＝15%，420÷6,000＝7%。每次拜访带来的订单：\
                4,680 万÷496 次，约 9.44 万元；900 万÷360 次＝2.5 万元；420 万÷384 次，约 1.09 万元。\
                跑一趟前组，顶得上跑后组将近九趟。
                赞成的一句：将近三分之一的拜访（1,240 次里的 384 次，31%）换来 7% 的订单。反对的一句：\
                明年的大客户就藏在今年的小客户里（第三单元的芯沐就在后二十家当中）；何况这些客户大多可\
                以交给代理商或内勤，不用上门。
                自己的清单，从 50% 到 90% 都可能。80/20 要讲老实话：帕累托在收入里看到了这种现象，\
                朱兰借他的名字命名；这是观察，不是定律。分布平的（55%）不是错，说明钱很分散，\
                挑大客户要更严；分布陡的（90%）是风险，要问一句：头一家走了怎么办？
                要防的是把最大的五分之一直接当成大客户名单。块头只是五条标准之一。四小时版略去第 3 \
                题，由讲师自己讲。
                """),
        abridgement: .shortened(to: 8))

    private static let purposesAndValues: Activity = Activity(
        title: LocalizedText(
            en: "Two purposes, five advantages, six values",
            zhHans: "两个目的、五项优势、六种价值"),
        method: .lecture,
        minutes: 10,
        materials: [
            LocalizedText(
                en: "Slides or flipchart with the topics of this unit",
                zhHans: "幻灯片或白纸：本单元要点")
        ],
        instructions: LocalizedText(
            en: """
                Follow with the account on your card in mind. Mark which of the six values it gives \
                us today: “yes, and I know the figure”, “yes, but no figure”, “no”. Then mark what we \
                give it that a catalogue could not.
                """,
            zhHans: """
                边听边对照卡片上的那家客户。六种价值逐个标：“有，数字我知道”“有，说不出数字”“没有”。\
                再标一标：我们给它的东西里，哪些是光靠一本样本给不了的？
                """),
        trainerNotes: LocalizedText(
            en: """
                Two minutes each on purposes, advantages and contents, three on the values, one for \
                questions.
                Purposes in one breath: to have a high value well in hand instead of hoping for it, \
                and to give this client something made to measure so that the return lasts.
                Make each advantage concrete with one example from instruments. Differentiation: our \
                meter looks like theirs, our people who know the client’s dosing line do not. Trust: \
                a fault is told to us before it is told to the competitor. Scale: one type of meter \
                in forty places, one set of spares. Information: we hear of the extension before the \
                tender. Tailored offer: a menu in their words, in their units.
                The five fields of work all come back: strategy and goals in units 3 and 5, market \
                and team in 4 and 6, sales in 5, control in 7, relationships in 4 and 7. Say so, and \
                go on.
                A sceptic will say that all this is ordinary good selling. Agree: the difference is \
                that it costs other people’s days, and so it can be done for few. That leads to the \
                case: who pays for it?
                Pitfall: reading six values aloud. Ask after each: “Who has the figure?”
                """,
            zhHans: """
                目的、优势、内容各 2 分钟，六种价值 3 分钟，答疑 1 分钟。
                目的一口气讲完：一是把高价值抓在自己手里，而不是靠运气；二是给这家客户量身定做，\
                让回报长久。
                每项优势举一个仪表行业的例子。差异化：我们的流量计和别人的差不多，可懂客户那条加药线的\
                人，别家没有。信任：出了故障，先找的是我们，不是对手。规模：四十个测点一种型号，\
                备件只备一套。信息：扩建的事，招标之前就听说了。量身定做：菜单用他们的叫法、\
                他们的单位。
                五块内容后面都会讲到：战略与目标在第三、第五单元，市场与团队在第四、第六单元，\
                销售在第五单元，控制在第七单元，关系在第四、第七单元。点到为止。
                会有人说，这不就是好好做销售吗？对。区别在于它要花别人的时间，所以只能给少数几家做。\
                从这里过渡到案例：这笔钱谁出？
                切忌把六种价值念一遍。每讲一种就问：“数字谁有？”
                """),
        abridgement: .shortened(to: 8))

    private static let whatIsLeft: Activity = Activity(
        title: LocalizedText(
            en: "Case: what is left of 14.5 million",
            zhHans: "案例：一千四百五十万，净剩多少"),
        method: .caseStudy,
        minutes: 18,
        groupSize: 3...4,
        materials: [
            LocalizedText(en: "The case, one copy per learner", zhHans: "案例每人一份"),
            LocalizedText(en: "Calculator or phone", zhHans: "计算器或手机"),
        ],
        instructions: LocalizedText(
            en: """
                1. Work out for each of the five accounts what is left: orders × margin, minus the \
                cost to serve, minus the cost of waiting for the money (orders × days ÷ 360 × 6 %). \
                Share the five among you; check each other’s result.
                2. Rank the five by orders, then by what is left. Which account moves furthest?
                3. Take Lanting Water. Name two of the six values that it gives Hengce and that are \
                not in the table, and two things that Hengce gives Lanting. Say for each how one \
                would put it in figures.
                4. For which account would you refuse to decide on the strength of this table alone, \
                and what would you want to know first?
                """,
            zhHans: """
                1. 算出五家客户各自的净贡献：订单×毛利率，减服务成本，再减等钱的成本（订单×回款天数\
                ÷360×6%）。组内分着算，互相核对。
                2. 先按订单排名次，再按净贡献排名次。哪一家名次变化最大？
                3. 看澜汀水务。六种价值里，它给了衡测哪两种是表里没有的？衡测又给了它哪两样？\
                每一样怎样用数字说？
                4. 有没有哪一家，光凭这张表你不肯下结论？你还想先知道什么？
                """),
        scenario: LocalizedText(
            en: """
                Fang Min has five candidates for three places as key accounts. Before anybody talks \
                about criteria she asks the controller for the money. Twelve months to the end of \
                August, in yuan:

                A. Juntai Chemicals, Nanjing: orders 6.6 million; gross margin 18 %; cost to serve \
                620,000; pays after 150 days
                B. Lanting Water, Wuhu: orders 2.4 million; gross margin 31 %; cost to serve 280,000; \
                pays after 90 days
                C. Xinmu Semiconductor, Hefei: orders 0.4 million; gross margin 40 %; cost to serve \
                310,000; pays after 60 days
                D. Mulang Dairy, Xuzhou: orders 2.1 million; gross margin 27 %; cost to serve \
                190,000; pays after 60 days
                E. Liqiao Packaging Machinery, Wenzhou: orders 3.0 million; gross margin 22 %; cost \
                to serve 520,000; pays after 60 days

                Cost to serve: what these accounts use up beyond the goods. An application engineer’s \
                day is charged at 5,000 yuan with travel; added to it are bid fees, express \
                deliveries, free repairs and joint development. Money costs Hengce 6 % a year.

                Pei, who sells to Lanting, adds a note: four water companies have been to see the \
                installation in the last two years, and two of them have since ordered, 1.8 million \
                yuan together. Last autumn Lanting’s crews tried our leak search and found seven \
                leaks; each repaired leak saves them some 60,000 yuan of water a year. Their network \
                is in our drawings down to the last valve.
                """,
            zhHans: """
                方敏手里有五家候选客户，大客户的名额只剩三个。在谈标准之前，她先找财务要了一张表。\
                截至 8 月底的十二个月：

                A. 钧泰化工（南京）：订单 660 万元；毛利率 18%；服务成本 62 万元；150 天回款
                B. 澜汀水务（芜湖）：订单 240 万元；毛利率 31%；服务成本 28 万元；90 天回款
                C. 芯沐半导体（合肥）：订单 40 万元；毛利率 40%；服务成本 31 万元；60 天回款
                D. 牧朗乳业（徐州）：订单 210 万元；毛利率 27%；服务成本 19 万元；60 天回款
                E. 力桥包装机械（温州）：订单 300 万元；毛利率 22%；服务成本 52 万元；60 天回款

                服务成本，是货款之外这家客户另外花掉的钱：应用工程师一天按 5,000 元计（含差旅），\
                再加投标费用、加急运费、免费维修和联合开发投入。衡测的资金成本是一年 6%。

                跟澜汀的销售小裴附了一张条子：近两年有四家水务公司来看过现场，其中两家后来下了单，\
                共 180 万元。去年秋天，澜汀的班组试用我们的查漏办法，查出七处漏点，每修好一处，\
                一年约省 6 万元的水。他们的管网，连最末一个阀门都在我们的图上。
                """),
        trainerNotes: LocalizedText(
            en: """
                Timing: reading 2, calculation 7, ranking 2, questions 3 and 4 seven minutes.
                In thousand yuan. Juntai: 1,188 − 620 − 165 = 403. Lanting: 744 − 280 − 36 = 428. \
                Xinmu: 160 − 310 − 4 = −154. Mulang: 567 − 190 − 21 = 356. Liqiao: 660 − 520 − 30 = \
                110. Together 1,143 on orders of 14.5 million, 7.9 %.
                By orders: Juntai, Liqiao, Lanting, Mulang, Xinmu. By what is left: Lanting, Juntai, \
                Mulang, Liqiao, Xinmu. Liqiao and Lanting move two places each. Per 100 yuan of \
                orders Lanting leaves 17.8, Mulang 17.0, Juntai 6.1, Liqiao 3.7.
                Question 3. From Lanting: reference (two water companies ordered after a visit, 1.8 \
                million), innovation (leak search tried with their crews: seven finds that stand in \
                our next offer). To Lanting: 7 × 60,000 = 420,000 yuan of water a year; and a \
                supplier who need not be briefed anew, which can be counted in days. Any figure with \
                a source is fine.
                Question 4. Xinmu: the 154,000 may be an investment or a hobby; ask for the date of \
                phase two. Also Juntai: when does the contract end?
                Where it sticks: the last term. Do Lanting on the flipchart: 2.4 million × 90 ÷ 360 = \
                0.6 million lent for a year, at 6 % that is 36,000.
                An accountant will object that a day of an engineer costs more or less than 5,000. \
                Fine: the ranking survives 4,000 as well as 6,000. Short form: each group works out \
                only Juntai, Lanting and Xinmu; give the other two.
                """,
            zhHans: """
                时间：阅读 2 分钟，计算 7 分钟，排名 2 分钟，第 3、4 问 7 分钟。
                单位为万元。钧泰：118.8−62−16.5＝40.3。澜汀：74.4−28−3.6＝42.8。芯沐：\
                16−31−0.4＝−15.4。牧朗：56.7−19−2.1＝35.6。力桥：66−52−3＝11。合计 114.3 万元，\
                对应订单 1,450 万元，占 7.9%。
                按订单排：钧泰、力桥、澜汀、牧朗、芯沐。按净贡献排：澜汀、钧泰、牧朗、力桥、芯沐。\
                力桥和澜汀各变了两位。每 100 元订单，澜汀净剩 17.8 元，牧朗 17.0 元，钧泰 6.1 元，\
                力桥 3.7 元。
                第 3 问。澜汀给我们的：示范（两家水务公司来看过之后下了单，共 180 万元）、\
                创新（和他们的班组一起试了查漏，七处实例，下一份方案就用得上）。我们给澜汀的：\
                7×6 万＝42 万元，一年省下的水；还有一个不用从头交底的供应商，省下的天数数得出来。\
                有出处的数字都算。
                第 4 问。芯沐：亏的这 15.4 万，是投资还是爱好？要问二期哪天开工。还有钧泰：\
                合同什么时候到期？
                容易卡在最后一项。在白纸上演示澜汀：240 万×90÷360，相当于 60 万元白借出去一年，\
                按 6% 就是 3.6 万元。
                懂财务的会说，工程师一天不止或不到 5,000 元。没关系：按 4,000 或 6,000 元算，\
                名次都不变。四小时版：各组只算钧泰、澜汀、芯沐，另两家直接给结果。
                """),
        abridgement: .shortened(to: 12))

    private static let worthDebrief: Activity = Activity(
        title: LocalizedText(en: "Debrief: who pays for whom?", zhHans: "复盘：谁在养谁？"),
        method: .discussion,
        minutes: 10,
        materials: [LocalizedText(en: "The groups’ results on the flipchart", zhHans: "各组结果写在白纸上")],
        instructions: LocalizedText(
            en: """
                Put the five figures on the flipchart; where groups differ, find the term that \
                differs. Then talk through the questions. At the end each of you writes on the card: \
                what I would need to work out what is left of my own account, and who in our company \
                has the figure.
                """,
            zhHans: """
                把五个数字写上白纸，有出入的，找出差在哪一项。然后逐题讨论。最后每人在卡片上写：\
                要算自己这家客户的净贡献，我还缺哪个数？公司里谁有？
                """),
        debrief: [
            LocalizedText(
                en: "Which account have you been serving at the expense of another without knowing it?",
                zhHans: "哪一家客户，你一直在拿别家的钱养着，自己却不知道？"),
            LocalizedText(
                en: """
                    Which of the three terms, margin, cost to serve or waiting, is unknown for your \
                    own account?
                    """,
                zhHans: "毛利、服务成本、等钱，这三项里，你自己那家客户哪一项说不清？"),
            LocalizedText(
                en: "Is the account that leaves most therefore a key account?",
                zhHans: "净贡献最大的，就一定是大客户吗？"),
            LocalizedText(
                en: """
                    What does your account gain from you, in a figure that its own managers would \
                    recognise?
                    """,
                zhHans: "你的客户从你这里得到了什么？用他们领导也认的数字说。"),
        ],
        trainerNotes: LocalizedText(
            en: """
                Three minutes for the figures, five for the questions, two for the card.
                First question: usually the largest, and for a simple reason: the discount was given \
                for the volume, the volume brought the visits, and nobody adds up the waiting. \
                Second: the cost to serve, because it hides in other departments’ budgets. Expect \
                “our company does not work that out”; answer: count days, multiply by a round figure, \
                and you are within a fifth of the truth by this evening.
                Third: no. What is left tells whether an account pays; it does not tell whether it is \
                a key account. An account may be key and not yet pay (Xinmu), or pay well and need no \
                special care at all.
                Fourth, win–win: have one pair give both halves in figures. If only our half can be \
                put in figures, the client does not yet know why we matter, and the next bidder will \
                explain it to him.
                If time is short, drop the fourth question. Short form: five minutes, questions one \
                and three.
                """,
            zhHans: """
                对数字 3 分钟，讨论 5 分钟，写卡片 2 分钟。
                第一问：多半是块头最大的那家。道理很简单：量大才给的折扣，量大才跑得勤，\
                等钱的成本又没人算。第二问：服务成本，因为它藏在别的部门的预算里。会有人说“我们公司不\
                算这个”；答：数一数天数，乘一个整数，今晚你就能算到八九不离十。
                第三问：不等于。净贡献说的是这家客户划不划算，不是它算不算大客户。有的是大客户、\
                眼下还不赚钱（芯沐），有的很赚钱、却根本不用特别照应。
                第四问讲双赢：请一组把两边的好处都用数字说出来。如果只说得出我们这一边，\
                说明客户还不清楚我们好在哪里，下一个投标的人会来告诉他。
                时间不够就略去第四问。四小时版用 5 分钟，只问第一、第三问。
                """),
        abridgement: .shortened(to: 5))
}
