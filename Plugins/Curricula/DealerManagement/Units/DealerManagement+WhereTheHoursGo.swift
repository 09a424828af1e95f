import CadreKit

extension DealerManagement {
    /// Twenty dealer days in a quarter, spent by loyalty and open potential instead of by turnover.
    static let whereTheHoursGo: CourseUnit = CourseUnit(
        id: "where-the-hours-go",
        title: LocalizedText(en: "Where the hours go", zhHans: "时间花给谁"),
        objectives: ["prioritise-dealers"],
        topics: [
            Topic(
                title: LocalizedText(en: "Two questions and four fields", zhHans: "两个问题，四个格子"),
                points: [
                    LocalizedText(
                        en: """
                            How loyal is the dealer (scorecard, in percent)? How much could the area still buy \
                            from us through this dealer: the reachable market less what he sells today?
                            """,
                        zhHans: """
                            他有多忠诚（评分卡，百分比）？通过他，这块区域还能多买我们多少：可做市场减去他现在的销量？
                            """),
                    LocalizedText(
                        en: """
                            Loyal and much open: build. Loyal and little open: keep. Not loyal and much open: \
                            decide within two quarters, win him or find another. Not loyal and little open: \
                            serve from the office.
                            """,
                        zhHans: """
                            忠诚、空间大：扶。忠诚、空间小：守。不忠诚、空间大：定，两个季度之内，要么争取过来，\
                            要么另找人。不忠诚、空间小：内勤服务就够。
                            """),
                    LocalizedText(
                        en: """
                            The lines between the fields are set by you, before you look at names: here 60 % \
                            loyalty and 5 million yuan of open potential.
                            """,
                        zhHans: "分界线由自己定，而且先定线再看名字：这里取忠诚度 60%、待开发潜力 500 万元。"),
                ]),
            Topic(
                title: LocalizedText(
                    en: "Why days follow turnover if nobody stops them", zhHans: "没人管的时候，时间总跟着销量走"),
                points: [
                    LocalizedText(
                        en: """
                            The big dealer rings more often, head office asks about him, and the visit is \
                            pleasant. Twenty days are gone before anyone has decided anything.
                            """,
                        zhHans: "大代理商电话多，总部老问起他，去一趟也舒服。二十天就这么没了，谁也没做过什么决定。"),
                    LocalizedText(
                        en: """
                            A day is an investment: what can this dealer sell in a year that he would not have \
                            sold without it?
                            """,
                        zhHans: "走访一天就是一笔投资：有了这一天，他一年能多卖出什么？"),
                    LocalizedText(
                        en: "Leave a day unplanned. The quarter will plan it for you.",
                        zhHans: "留一天不排。这一天，季度里自会有人替你排上。"),
                ]),
        ],
        activities: [fourFields, twentyDays, daysDebrief, myDays])

    private static let fourFields: Activity = Activity(
        title: LocalizedText(en: "Short talk: four fields", zhHans: "讲授：四个格子"),
        method: .lecture,
        minutes: 7,
        materials: [LocalizedText(en: "Flipchart with an empty grid of four fields", zhHans: "画好空白四格图的白板纸")],
        instructions: LocalizedText(
            en: """
                Before anything is explained: write down how many working days you spent with each \
                of your dealers last quarter, travelling included. From memory, to half a day. \
                Then follow the grid.
                """,
            zhHans: """
                先别听讲：写下上个季度在每家代理商身上花了多少天，路上也算，凭记忆，精确到半天。然后看四格图。
                """),
        trainerNotes: LocalizedText(
            en: """
                Give two full minutes to the writing; most calendars in the room show half the \
                truth. Then draw the grid: loyalty upwards, open potential to the right, and ask \
                the room for a verb for each field before you write yours. “Build, keep, decide, \
                office” come almost by themselves.
                Explain open potential with one dealer: Haitong, reachable market 17.0 million, \
                sells 6.8, open 10.2. “Reachable” means: our range fits, and this dealer has or \
                could have access; not the whole market of the province.
                An objection: “Loyal dealers will do well anyway; I should work on the disloyal \
                ones.” Let it stand until after the case.
                In the short form, drop the writing at the beginning and show the grid at once.
                """,
            zhHans: """
                前面那两分钟要给足；在座各位的日历，多半只记了一半真相。然后画图：往上是忠诚度，\
                往右是待开发潜力。每格先请大家出一个动词，你再写。“扶、守、定、内勤”差不多会自己冒出来。
                拿一家讲清待开发潜力：海通，可做市场 1,700 万元，现在卖 680 万元，\
                还有 1,020 万元。“可做”是指我们的产品合适、这家代理商够得着或将来够得着，不是全省的总盘子。
                有人会说：“忠诚的不用管也做得好，精力该花在不忠诚的身上。”先放着，案例做完再看。
                四小时版省去开头那两分钟，直接讲四格图。
                """),
        abridgement: .shortened(to: 5))

    private static let twentyDays: Activity = Activity(
        title: LocalizedText(en: "Case: twenty days for six dealers", zhHans: "案例：六家代理商，二十天"),
        method: .caseStudy,
        minutes: 22,
        groupSize: 3...4,
        materials: [
            LocalizedText(en: "Case sheet with the table", zhHans: "带表格的案例单"),
            LocalizedText(en: "Grid of four fields, A2, per group", zhHans: "每组一张 A2 四格图"),
            LocalizedText(en: "Twenty counters per group", zhHans: "每组 20 枚筹码"),
        ],
        instructions: LocalizedText(
            en: """
                You have twenty dealer days in the coming quarter. Step 1, five minutes: compute \
                the open potential of each dealer and set all six into the grid; the lines are 60 \
                % and 5 million yuan. Step 2, ten minutes: lay the counters, one for a day, and \
                write one sentence for each dealer: what will these days bring about? Step 3, four \
                minutes: compare with last quarter’s days. Where your days differ from the order \
                of turnover, write the reason you would give your director. Three minutes for \
                reports: only the two largest moves.
                """,
            zhHans: """
                下个季度你有二十个走访日。第一步，5 分钟：算出每家的待开发潜力，把六家放进四格图，\
                分界线是 60% 和 500 万元。第二步，10 分钟：摆筹码，一枚一天；每家写一句话：\
                这几天要办成什么？第三步，4 分钟：和上季度对照；凡与销量排序不一致的，\
                写出你会怎么向总监解释。汇报 3 分钟，只讲变动最大的两处。
                """),
        scenario: LocalizedText(
            en: """
                Ruiheng’s dealers in your area. Sales and market in millions of yuan a year; \
                loyalty from the scorecard, two raters; days of the last quarter from your \
                calendar.

                Dealer | Sales | Reachable market | Loyalty | Days last quarter
                Haitong, Ningbo | 6.8 | 17.0 | 23 % | 8
                Beichen, Shenyang | 3.6 | 9.0 | 43 % | 4
                Qinling, Xi’an | 2.4 | 10.4 | 65 % | 2
                Xiangyuan, Changsha | 2.1 | 12.0 | 85 % | 1
                Yujiang, Chongqing | 1.5 | 2.5 | 72 % | 3
                Wanneng, Hefei | 0.9 | 1.6 | 30 % | 2
                All | 17.3 | 52.5 | | 20

                Notes. Haitong: half of last quarter’s days went into three visits with \
                directors. Yujiang: likes to have you there; five similar visits last year, no \
                new project. Wanneng: two days because of one wrong invoice. Xiangyuan: asked \
                twice for two days together on the battery plants. Qinling: asks for exclusivity \
                in Shaanxi and Gansu; the request is lying on your desk. Beichen: nobody has ever \
                spoken with Jin about what he would do if he were Ruiheng.
                """,
            zhHans: """
                你片区里瑞衡的代理商。销量与市场按年计，单位为百万元；忠诚度由两人按评分卡评定；\
                上季度天数取自你的日历。

                代理商｜销量｜可做市场｜忠诚度｜上季度天数
                海通，宁波｜6.8｜17.0｜23%｜8
                北辰，沈阳｜3.6｜9.0｜43%｜4
                秦岭，西安｜2.4｜10.4｜65%｜2
                湘源，长沙｜2.1｜12.0｜85%｜1
                渝江，重庆｜1.5｜2.5｜72%｜3
                皖能，合肥｜0.9｜1.6｜30%｜2
                合计｜17.3｜52.5｜｜20

                备注。海通：上季度的天数，一半用来陪领导去了三趟。渝江：喜欢你常去；去年类似的走访五次，\
                没带出新项目。皖能：两天花在一张开错的发票上。湘源：两次提出要你陪两天，一起跑锂电厂。秦岭：\
                想要陕西、甘肃独家，申请压在你桌上。北辰：从来没人和老金聊过，换他来当瑞衡，他会怎么干。
                """),
        trainerNotes: LocalizedText(
            en: """
                Open potential: Haitong 17.0 − 6.8 = 10.2; Beichen 9.0 − 3.6 = 5.4; Qinling 10.4 − \
                2.4 = 8.0; Xiangyuan 12.0 − 2.1 = 9.9; Yujiang 2.5 − 1.5 = 1.0; Wanneng 1.6 − 0.9 \
                = 0.7. Together 52.5 − 17.3 = 35.2.
                Grid: build Xiangyuan and Qinling; keep Yujiang; decide Haitong and Beichen; \
                office Wanneng.
                A good distribution: Xiangyuan 6, Qinling 5, Beichen 4, Haitong 3, Yujiang 1, \
                Wanneng 0, unplanned 1 = 20. Days in the build field: last quarter 1 + 2 = 3 of 20 \
                (15 %), now 11 of 20 (55 %). Anything from 10 days upwards in that field, with \
                reasons, meets the objective.
                What the days bring about: Xiangyuan: two joint tours of the battery plants and \
                the yearly plan; Qinling: the exclusivity case with figures (unit 5); Beichen: \
                two days together with one question, two with customers; Haitong: learn who the \
                end customers are, one plain talk about the second brand; Wanneng: the office \
                settles invoices.
                Last quarter’s days largely followed turnover: Haitong had 8 of 20, 40 %, with \
                39.3 % of sales (6.8 of 17.3).
                Pitfalls: groups that give Haitong nothing. It is still 39 % of sales; three days \
                keep order and inform a decision. Groups that spend all twenty: what happens in \
                week seven?
                The reason for the director, in one sentence: “Haitong buys what it buys; a day in \
                Changsha works on 9.9 million that are still open.”
                """,
            zhHans: """
                待开发潜力：海通 17.0−6.8＝10.2；北辰 9.0−3.6＝5.4；\
                秦岭 10.4−2.4＝8.0；湘源 12.0−2.1＝9.9；\
                渝江 2.5−1.5＝1.0；皖能 1.6−0.9＝0.7。\
                合计 52.5−17.3＝35.2（百万元）。
                四格：扶，湘源、秦岭；守，渝江；定，海通、北辰；内勤，皖能。
                较好的分法：湘源 6，秦岭 5，北辰 4，海通 3，渝江 1，皖能 0，机动 1，\
                共 20 天。“扶”这一格，上季度 1+2＝3 天（15%），现在 11 天（55%）。\
                这一格不少于 10 天、说得出理由，就算达到目标。
                这些天办什么：湘源，两趟锂电厂联合走访，外加年度计划；秦岭，把独家的账算清（第五单元）；\
                北辰，两天带着一个问题去坐下来谈，两天一起跑客户；海通，摸清最终客户，\
                就第二个牌子把话说开一次；皖能，发票交给内勤。
                上季度几乎是照着销量排的：海通 20 天占了 8 天，40%，\
                销量占比 39.3%（6.8÷17.3）。
                要防两种：一种是海通给 0 天。人家还占着 39% 的销量，3 天用来稳住局面、\
                看清该怎么定。另一种是二十天全排满，第七周出了事怎么办？
                给总监的一句话理由：“海通该买多少买多少；长沙多去一天，面对的是 990 万元的空间。”
                """),
        abridgement: .shortened(to: 15))

    private static let daysDebrief: Activity = Activity(
        title: LocalizedText(en: "Debrief: who will protest?", zhHans: "复盘：谁会不答应？"),
        method: .discussion,
        minutes: 10,
        materials: [LocalizedText(en: "Grids of the groups", zhHans: "各组的四格图")],
        instructions: LocalizedText(
            en: """
                Compare the grids, then the counters. Each group defends the one dealer from whom \
                it took most days, as if the director were in the room.
                """,
            zhHans: "先比四格图，再比筹码。每组就减得最多的那一家，当着“总监”的面讲清理由。"),
        debrief: [
            LocalizedText(
                en: """
                    Who will complain about the new distribution: which dealer, which colleague, which \
                    director?
                    """,
                zhHans: "这样一分，谁会有意见：哪家代理商？哪位同事？哪位领导？"),
            LocalizedText(
                en: """
                    “Loyal dealers do well without me.” What speaks against it in the figures of \
                    Xiangyuan?
                    """,
                zhHans: "“忠诚的不用管也做得好。”湘源的数字怎么反驳这句话？"),
            LocalizedText(
                en: """
                    By what sign will you see, after two quarters, whether Haitong has been won?
                    """,
                zhHans: "两个季度之后，看到什么就知道海通争取过来了？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                First question: usually your own director, because he likes the lunches in Ningbo. \
                Practise the answer: what he gets instead (figures on the end customers), and that \
                he may go on his own.
                Second: Xiangyuan sells 2.1 of 12.0 million, 17.5 %, at 85 % loyalty. Willing and \
                short of help is the cheapest growth there is. And a loyal dealer who is not \
                visited learns from it, too; the loop of unit 5 runs backwards.
                Third: signs must be acts. For instance: names of the end customers in the \
                project list, the competitor’s meter no longer offered where ours fits, one \
                training paid for by Haitong. Not: “relations have improved”.
                Watch the time; leave the question of exclusivity for Qinling open and promise it \
                for unit 5.
                """,
            zhHans: """
                第一问：多半是自己的总监，他爱去宁波吃饭。练一练怎么答：他换来什么（最终客户的数据）；\
                真想去，可以自己去。
                第二问：湘源在 1,200 万元里只卖了 210 万元，17.5%，忠诚度 85%。\
                人家愿意干、就缺人帮，这是最便宜的增长。再说，忠诚的代理商没人去看，也会从中学到东西，\
                第五单元的循环就倒着转了。
                第三问：标志必须是动作。比如：项目清单里写上了最终客户；我们能做的地方不再报竞品；\
                自己掏钱办了一次培训。“关系改善了”不算。
                看好时间；秦岭的独家先放着，说明第五单元来定。
                """),
        abridgement: .shortened(to: 5))

    private static let myDays: Activity = Activity(
        title: LocalizedText(en: "My twenty days", zhHans: "我的二十天"),
        method: .reflection,
        minutes: 6,
        materials: [LocalizedText(en: "Handout, page “Where my days go”", zhHans: "手册“我的时间花给谁”一页")],
        instructions: LocalizedText(
            en: """
                Set your own dealers into the grid on the handout, roughly. Write last quarter’s \
                days beside each name. Then move three days, no more: from whom, to whom, and \
                which appointment in the calendar makes it true? Enter that appointment now.
                """,
            zhHans: """
                把自己的代理商大致放进手册的四格图，名字旁写上上季度的天数。然后只挪三天，不许多：从谁那里，\
                挪给谁？落到日历上是哪一个约？现在就记进手机日历。
                """),
        trainerNotes: LocalizedText(
            en: """
                Three days on purpose: a whole new distribution dies in the first week, three days \
                survive. Insist on the telephone in the hand and the appointment entered; walk \
                round and look.
                For dealers not yet rated, a guess with a question mark is good enough; the \
                scorecard follows within four weeks (handout).
                Close the half-day: “You came with a feeling about your dealers. You leave for \
                lunch with evidence about one, and three days.” Announce that the afternoon starts \
                with money.
                In the short form this goes; set it as homework and let the partner ask about it.
                """,
            zhHans: """
                只挪三天，是有意的：整个推倒重排，撑不过第一周；挪三天，撑得住。\
                盯着大家拿出手机记进日历，走一圈看看。
                没打过分的，先估一个，打个问号；四周之内用评分卡补上（见手册）。
                半天收口：“早上你对代理商只有感觉。现在你手里有一家的证据，外加三天。”预告：\
                后半天从一场赚钱的游戏开始。
                四小时版略去，改作课后作业，由同伴来追问。
                """),
        abridgement: .leftOut)
}
