import CadreKit

extension KeyAccountManagement {
    /// Eight figures a quarter, an account that has lost its reason, and two talks that follow.
    static let reviewingAndLettingGo: CourseUnit = CourseUnit(
        id: "reviewing-and-letting-go",
        title: LocalizedText(en: "Reviewing, and letting go", zhHans: "季度检视与降级"),
        objectives: ["review-account", "decide-downgrade"],
        topics: [
            Topic(
                title: LocalizedText(en: "The quarterly review", zhHans: "季度检视"),
                points: [
                    LocalizedText(
                        en: """
                            Eight figures, forty-five minutes, one decision. Four figures are results \
                            (orders against the goal, share of demand, what is left, days until \
                            payment), four are early signs (people in contact, promises overdue, \
                            joint work, hours until repair).
                            """,
                        zhHans: """
                            八个数字，四十五分钟，一个决定。四个看结果（订单与目标、需求份额、净贡献、\
                            回款天数），四个看信号（接触人数、过期承诺、联合项目、修复小时数）。
                            """),
                    LocalizedText(
                        en: """
                            Watch what changes outside: a new manager, a new owner, a new way of \
                            buying, a competitor who is suddenly well informed.
                            """,
                        zhHans: "盯住外面的变化：换了人、换了东家、换了采购方式、对手忽然消息灵通。"),
                ]),
            Topic(
                title: LocalizedText(en: "Control without distrust", zhHans: "管住，但不是不信任"),
                points: [
                    LocalizedText(
                        en: """
                            The limits stand in the plan before the first figure comes in. Then the \
                            review compares; it does not accuse.
                            """,
                        zhHans: """
                            第一个数字出来之前，警戒线已经写在计划里。这样检视是在对数字，\
                            不是在追究谁。
                            """),
                    LocalizedText(
                        en: """
                            Rate again every two quarters with a second rater; a rating without a \
                            fresh document falls by itself.
                            """,
                        zhHans: "每两个季度请第二人重新打一次分；拿不出新文件的，分数自己往下掉。"),
                ]),
            Topic(
                title: LocalizedText(en: "Moving an account down", zhHans: "降级"),
                points: [
                    LocalizedText(
                        en: """
                            When: limit crossed, rated again, cause not ours or one stated chance \
                            gone by. Then within sixty days, with a name and a date for everything \
                            that stays and everything that ends.
                            """,
                        zhHans: """
                            什么时候降：碰了警戒线，重新打了分，原因不在我们，或者讲明的那次机会已经用\
                            掉。然后六十天之内办完，照旧的、停掉的，样样有人、有日子。
                            """),
                    LocalizedText(
                        en: """
                            Order: own manager, own seller, client in person, dealer and inside \
                            sales. Nothing changes before the client has been told. Two quarters \
                            later look again; the door works both ways.
                            """,
                        zhHans: """
                            先后：自己的上级、自己的销售、当面告诉客户、代理商和内勤。没告诉客户之前，\
                            什么都不动。两个季度后再看一次：门是两面开的。
                            """),
                    LocalizedText(
                        en: "What has been spent is no argument. What the next year brings and costs is.",
                        zhHans: "已经花掉的不算理由，下一年花多少、得多少才算。"),
                ]),
        ],
        activities: [resultsAndEarlySigns, juntaiQuarters, reviewDebrief, tellingThem, tellingDebrief])

    private static let resultsAndEarlySigns: Activity = Activity(
        title: LocalizedText(en: "Results, early signs and two limits", zhHans: "结果、早期信号和两条警戒线"),
        method: .lecture,
        minutes: 8,
        materials: [
            LocalizedText(
                en: "Slide or flipchart with the eight figures of the quarterly review",
                zhHans: "幻灯片或白纸：季度检视的八个数字"),
            LocalizedText(en: "The learners’ own pages from unit 5", zhHans: "学员在第五单元写的一页纸"),
        ],
        instructions: LocalizedText(
            en: """
                Take out your page. Of the eight figures, tick those that you could read today \
                without asking anybody. Then write your two limits again beside the figures they \
                belong to. Is one of them an early sign?
                """,
            zhHans: """
                拿出你的一页纸。八个数字里，不用问人、今天就读得到的打勾。再把你那两条警戒线写到对应的\
                数字旁边：其中有没有一条属于早期信号？
                """),
        trainerNotes: LocalizedText(
            en: """
                Three minutes for the figures, three for the agenda of 45 minutes, two for the \
                ladder.
                Four results: orders against the goal, share of demand, what is left, days until \
                payment. Four early signs: people on the map with a contact in 30 days, promises \
                overdue, trials or joint work under way, hours until a fault is repaired. Results say \
                what has been; early signs can still be changed. An account falls silent before it \
                goes.
                Agenda: 10 minutes for the eight figures (sent round the day before), 10 for what has \
                changed outside (people, owners, competitors, the client’s own market), 10 for \
                promises, 10 for rating again with a second rater, 5 for one decision: hold, change, \
                move up, move down. No slides. Whoever leads the account speaks; the manager asks \
                “Since when?” and “Who has seen it?”
                Once or twice a year the client is in the room for the first half and hears what he \
                has gained.
                The ladder goes both ways. Most companies know only the way up; therefore their list \
                of key accounts grows until it means nothing.
                If learners object that eight figures are too many, agree: begin with two of each \
                kind.
                """,
            zhHans: """
                八个数字 3 分钟，45 分钟的议程 3 分钟，升降的台阶 2 分钟。
                四个结果：订单与目标的差距、占客户需求的份额、净贡献、回款天数。四个早期信号：\
                图上 30 天内接触过的人、过期的承诺、正在做的试验或联合项目、故障修复的小时数。\
                结果说的是已经发生的，信号还来得及改。客户走之前，都是先没了声音。
                议程：八个数字 10 分钟（前一天发出），外面变了什么 10 分钟（人、东家、对手、\
                客户自己的市场），承诺清单 10 分钟，请第二人重新打分 10 分钟，定一件事 5 分钟：维持、\
                调整、升、降。不放幻灯片。谁牵头谁讲，主管只问两句：“从什么时候开始的？”\
                “谁亲眼看到的？”
                一年有一两次，前半场请客户坐进来，听听他得到了什么。
                台阶能上也能下。多数公司只会往上走，大客户名单越来越长，长到没有意义。
                学员嫌八个太多，就顺着他：先从每类两个做起。
                """),
        abridgement: .shortened(to: 6))

    private static let juntaiQuarters: Activity = Activity(
        title: LocalizedText(
            en: "Case: four quarters at Juntai Chemicals",
            zhHans: "案例：钧泰化工的四个季度"),
        method: .caseStudy,
        minutes: 20,
        groupSize: 3...4,
        materials: [
            LocalizedText(
                en: "The case, one copy per learner, and the scorecard",
                zhHans: "案例每人一份，连同评分卡"),
            LocalizedText(en: "Calculator or phone", zhHans: "计算器或手机"),
            LocalizedText(en: "Large sheet per group", zhHans: "每组一张大纸"),
        ],
        instructions: LocalizedText(
            en: """
                It is the beginning of September, a year later. You hold the quarterly review.
                1. Work out what was left in each of the four quarters (as in unit 2; the days are \
                per invoice, 6 % a year, 360 days). Share the quarters out.
                2. Which limits have been crossed, and since which quarter could it have been seen? \
                Name two early signs.
                3. Rate Juntai again as it will stand in November. What is the total, and is the door \
                still open?
                4. Decide: hold, change or move down. Write the decision in three lines: reason in \
                figures; what stays and what ends, with dates, within sixty days; who tells whom, in \
                which order.
                5. Would you move Xinmu Semiconductor down by the same yardstick? Last year it left a \
                loss of 154,000.
                """,
            zhHans: """
                一年以后的 9 月初，你主持季度检视。
                1. 算出四个季度各自的净贡献（算法同第二单元；回款天数按每张发票计，年息 6%，\
                一年按 360 天）。组内分着算。
                2. 碰到了哪几条警戒线？最早在哪个季度就看得出来？说出两个早期信号。
                3. 按 11 月的情形给钧泰重新打分。总分多少？门还开着吗？
                4. 决定：维持、调整，还是降级。用三行写：理由，用数字；六十天内哪些照旧、哪些停、\
                哪天起；谁告诉谁，先后怎么排。
                5. 用同一把尺子，芯沐半导体要不要降？去年它亏了 15.4 万。
                """),
        scenario: LocalizedText(
            en: """
                Hengce Instruments, key-industries team. Orders of the team in the last twelve \
                months: 62 million yuan. A year ago Juntai Chemicals came through the door on its \
                contract alone and was given a holding plan of 8 engineer days a quarter. The plan \
                has two limits: (1) if less than 5 % of orders is left two quarters running, we \
                decide; (2) if the framework contract, which ends on 31 October, has not been \
                extended six months before, we decide.

                Quarter 1 (Sep–Nov): orders 1.7 million, margin 18 %, cost to serve 150,000, paid \
                after 150 days; people on the map with a contact in 30 days: 4 of 6
                Quarter 2 (Dec–Feb): 1.6 million, 17 %, 160,000, 150 days; 2 of 6
                Quarter 3 (Mar–May): 1.3 million, 15 %, 170,000, 180 days; 2 of 6
                Quarter 4 (Jun–Aug): 1.0 million, 14 %, 175,000, 180 days; 1 of 6

                From the log. February: a new plant manager, formerly with a client of Beiwei’s; \
                nobody has met him. April: an electronic auction for small orders is introduced. \
                July, in writing: the framework contract will not be extended; from November every \
                order goes to auction. No trial for three years. Nobody has asked us about Juntai in \
                the last 24 months; we may still name them. Purchasing’s plan: 6.5 million a year on \
                average for our kind of device. The late deliveries of which Juntai complained in \
                June were ours: two of them, settled within a week.
                Inside sales together with the dealer in Nanjing would cost about 60,000 yuan a \
                quarter. Xu, who has had Juntai for twelve years: “We have put so much into them. \
                Give it one more year.”
                """,
            zhHans: """
                衡测仪表，重点行业部。团队最近十二个月订单 6,200 万元。一年前，钧泰化工只凭合同这一条\
                进了门，定了守成计划，每季度 8 个工程师日。计划里有两条警戒线：（1）净贡献连续两个季度\
                低于订单的 5%，就要作决定；（2）框架合同 10 月 31 日到期，到期前六个月还没续签，\
                就要作决定。

                一季度（9～11 月）：订单 170 万元，毛利率 18%，服务成本 15 万元，150 天回款；\
                图上 30 天内接触过的人：6 人中 4 人
                二季度（12～2 月）：160 万元，17%，16 万元，150 天；6 人中 2 人
                三季度（3～5 月）：130 万元，15%，17 万元，180 天；6 人中 2 人
                四季度（6～8 月）：100 万元，14%，17.5 万元，180 天；6 人中 1 人

                工作日志。2 月：换了厂长，从北维的一家客户那里过来，没人见过。4 月：小额订单改为电子竞\
                价。7 月，书面通知：框架合同不再续签，11 月起每单都竞价。三年没有一次试验。\
                最近 24 个月没人向我们打听过钧泰；名字还可以提。采购部的计划：每年平均需求 650 万元。\
                6 月钧泰投诉的两次晚交货，责任在我们，一周内都解决了。
                转给内勤和南京代理商，一个季度大约花 6 万元。跟了钧泰十二年的老许说：“投了这么多进去，\
                再给一年吧。”
                """),
        trainerNotes: LocalizedText(
            en: """
                Timing: reading 3, figures 5, limits and rating 5, decision 5, Xinmu 2.
                Left, in thousand yuan: Q1 306 − 150 − 42.5 = 113.5 (6.7 %). Q2 272 − 160 − 40 = 72 \
                (4.5 %). Q3 195 − 170 − 39 = −14. Q4 140 − 175 − 30 = −65. Together 106.5 on 5.6 \
                million, 1.9 %.
                Limits: below 5 % two quarters running was crossed at the end of Q3 (Q2 and Q3 both \
                below) and again in Q4; extension six months before the end was missed at the end of \
                April, in Q3. Early signs: contacts on the map from 4 to 1 of 6 (since Q2), the new \
                plant manager whom nobody has met, days rising to 180 in Q3, no trial for three \
                years.
                Rating for November, contract gone: orders 5.6 of 62 is 9.0 % but without contract 2; \
                strategy 0; weight with others 1 (nobody has asked in 24 months); innovation 0; open \
                demand 6.5 − 5.6 = 0.9, 1.5 %, 1. 14 + 0 + 3 + 0 + 6 = 23, after 40 a year ago. No \
                criterion at 3: the door is closed, standard service.
                Decision that holds: down. “Two quarters below 5 %, contract not extended, 23 points. \
                From 1 November inside sales and the Nanjing dealer; deliveries, prices and the \
                emergency number stay; express runs at our cost, monthly visits and free start-ups \
                end. Xu hears it first, from Fang, this week; then purchasing at Juntai from Fang and \
                Xu together; then the dealer.” With standard service Q4 would have stood at 140 − 60 \
                − 30 = +50.
                Moving down is not dropping: orders go on, the expense ends. “We cannot lose 5.6 \
                million”: ask what is lost and what it cost.
                Xinmu: no. Its yardstick was another, agreed beforehand: phase two by a date. It was \
                to cost money until then. Had the ground not been broken, it would be another matter.
                Short form: give the four results, keep steps 2 to 4.
                """,
            zhHans: """
                时间：阅读 3 分钟，计算 5 分钟，警戒线和重新打分 5 分钟，决定 5 分钟，芯沐 2 分钟。
                净贡献，单位万元：一季度 30.6−15−4.25＝11.35（6.7%）；二季度 27.2−16−4＝7.2（4.5%）；\
                三季度 19.5−17−3.9＝−1.4；四季度 14−17.5−3＝−6.5。合计 10.65 万，对 560 万订单，\
                占 1.9%。
                警戒线：“连续两季低于 5%”，三季度末就碰到了（二、三季度都低），四季度又碰到；\
                “到期前六个月续签”，4 月底没做到，也在三季度。早期信号：图上接触过的人从 6 人里 4 人降\
                到 1 人（二季度起），新厂长没人见过，三季度回款拉长到 180 天，三年没有一次试验。
                按 11 月、合同已到期打分：订单 560 万占 6,200 万的 9.0%，没有合同，2 级；战略 0；\
                示范 1（24 个月没人打听）；创新 0；增量 650−560＝90 万，占 1.5%，1 级。14＋0＋3＋0＋6\
                ＝23，一年前是 40。没有一条到 3 级，门关上了，归标准服务。
                站得住的决定：降。“连续两季低于 5%，合同不续，23 分。11 月 1 日起转内勤和南京代理商；\
                供货、价格、应急电话照旧；我们贴钱的加急、每月拜访、免费开机停掉。本周先由方敏告诉老\
                许，再由两人一起告诉钧泰采购部，最后通知代理商。”若按标准服务，四季度是 14−6−3＝＋5 \
                万。
                降级不是不要：单子照做，贴钱的事停掉。有人说“560 万丢不起”，就问：丢的是什么，\
                养它又花了多少？
                芯沐：不降。它的尺子不一样，是事先定好的：哪天前二期开工。在那之前，本来就是花钱的。\
                要是没开工，那就另说。
                四小时版：四个季度的结果直接给，做第 2～4 题。
                """),
        abridgement: .shortened(to: 18))

    private static let reviewDebrief: Activity = Activity(
        title: LocalizedText(en: "Debrief: one more year?", zhHans: "复盘：再给一年？"),
        method: .discussion,
        minutes: 8,
        materials: [LocalizedText(en: "The groups’ decisions on the wall", zhHans: "各组的决定，贴在墙上")],
        instructions: LocalizedText(
            en: """
                Each group reads its three lines. The others ask one thing only: “Does the client \
                read what stays before he reads what ends?” Then the questions. Finally look at the \
                key accounts of your own company: which one would you have to rate again before the \
                end of the quarter, and who is the second rater?
                """,
            zhHans: """
                各组念自己的三行。其他组只问一句：“客户先看到的是照旧的，还是停掉的？”然后逐题讨论。\
                最后想想自己公司的大客户：哪一家，这个季度结束前应当重新打分？请谁当第二人？
                """),
        debrief: [
            LocalizedText(
                en: "What would we give Juntai if it came to us today as a new client?",
                zhHans: "如果钧泰今天是个新客户，我们会给它多少？"),
            LocalizedText(
                en: "Whose fault was it, and does that change the decision?",
                zhHans: "责任在谁？这会不会改变决定？"),
            LocalizedText(
                en: "What does it cost to say nothing and simply go there less often?",
                zhHans: "什么都不说，只是少跑几趟，代价是什么？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                Three minutes for the lines, four for the questions, one for the own account.
                First: sunk cost. What has been spent is gone either way; the question is what the \
                next year costs and brings. Ask: “If Juntai came to us today as a new client with \
                these figures, how many days would we give?”
                Second: fairness. Were our late deliveries the cause? Two in June, settled \
                within a week, after contacts had fallen since December: hardly. Had we caused it, \
                the fair way is one stated chance with a date before any decision. Let a group that \
                chose “change” defend it; with a date and a figure it is a decent answer, without \
                them it is “one more year” in other words.
                Third: silence is the cheapest downgrade and the dearest: fewer visits, slower \
                answers, nobody says anything. The client notices, tells others, and the seller goes \
                on being measured by it.
                Somebody will say that the general manager would never agree. Then the review has a \
                task: put two options and their price before him.
                The objective on reviewing is met when results and early signs are told apart, both \
                limits named, 23 worked out and one decision taken.
                """,
            zhHans: """
                念三行 3 分钟，讨论 4 分钟，自己的客户 1 分钟。
                第一问：沉没成本。花掉的，降不降都回不来；要问的是下一年花多少、得多少。可以问：\
                “如果钧泰今天是个新客户，拿着这组数字来，我们给几天？”
                第二问：公道。是不是我们晚交货造成的？六月两次，一周内解决，而接触人数十二月就往下掉\
                了，说不上。如果真是我们造成的，公道的做法是：先讲明一次机会，定好日子，再作决定。\
                选“调整”的小组，请他们辩护：有日子、有数字，是像样的答案；没有，就是换个说法的“再给一\
                年”。
                第三问：不声不响最省事，也最费钱：少跑几趟，回得慢一点，谁也不说。客户感觉得到，\
                还会说给别人听；销售呢，照样背着这家的指标。
                会有人说总经理绝不同意。那检视就多一项任务：把两个方案和各自的代价摆到他面前。
                结果与信号分得清、两条警戒线都点到、算出 23 分、定下一件事，即达到“检视客户”的目标。
                """))

    private static let tellingThem: Activity = Activity(
        title: LocalizedText(en: "Role-play: what stays comes first", zhHans: "角色扮演：先说照旧的"),
        method: .rolePlay,
        minutes: 16,
        groupSize: 3...4,
        materials: [
            LocalizedText(en: "Role cards: Fang, Xu, Ruan", zhHans: "角色卡：方敏、老许、阮经理"),
            LocalizedText(
                en: "Observer’s sheet: reason in figures, what stays, what changes and when, what we ask",
                zhHans: "观察表：理由用数字、哪些照旧、哪些变和哪天变、我们请对方做什么"),
        ],
        instructions: LocalizedText(
            en: """
                In groups of three or four; whoever has not led in unit 6 plays Fang. Two minutes to \
                read.
                Talk 1, five minutes: Fang tells Xu. The others observe.
                Change parts; one minute to settle, and another person plays Fang.
                Talk 2, five minutes: Fang tells Ms Ruan, head of purchasing at Juntai. In a group of \
                four Xu comes along and speaks only when Fang asks him to.
                Three minutes for the observers: which sentence came first, what stays or what ends?
                """,
            zhHans: """
                三四人一组，第六单元没当过负责人的来演方敏。看卡 2 分钟。
                第一场，5 分钟：方敏告诉老许。其他人观察。
                换角色，1 分钟就位，换一个人演方敏。
                第二场，5 分钟：方敏告诉钧泰采购部阮经理。四人组里老许一起去，方敏请他说，他才说。
                最后 3 分钟，观察员反馈：先出口的是哪一句——照旧的，还是停掉的？
                """),
        scenario: LocalizedText(
            en: """
                Hengce Instruments, September. It is decided: from 1 November Juntai Chemicals goes \
                to standard service, that is, inside sales and the dealer in Nanjing. Orders, prices \
                and deliveries go on. Monthly visits, free start-ups and express runs at Hengce’s \
                cost end on 31 October. Fang Min speaks to Xu on Wednesday and to Ms Ruan on Friday; \
                nobody at Juntai knows yet.
                """,
            zhHans: """
                衡测仪表，9 月。已经定了：11 月 1 日起，钧泰化工转为标准服务，由内勤和南京代理商负责。\
                订单、价格、供货照旧；每月拜访、免费开机和由衡测贴钱的加急，10 月 31 日后停止。\
                方敏周三和老许谈，周五和阮经理谈；钧泰那边还没有人知道。
                """),
        roles: [
            RoleBrief(
                LocalizedText(en: "Fang Min, sales manager", zhHans: "方敏：销售经理"),
                brief: LocalizedText(
                    en: """
                        You have the figures: 6.7 %, 4.5 %, then a loss of 14,000 and of 65,000; 23 \
                        points after 40. You need Xu for the second phase of Xinmu Semiconductor, 7.2 \
                        million a year of open demand; the part of his bonus that hangs on Juntai (60 \
                        %) can be moved there from 1 November, and for two quarters he is guaranteed \
                        last year’s sum. From Ms Ruan you want the names of two people whom inside \
                        sales may ring, and a date for the handover before 20 October.
                        """,
                    zhHans: """
                        数字在你手里：6.7%、4.5%，接着亏 1.4 万、6.5 万；总分从 40 降到 23。\
                        你要老许去跟芯沐半导体二期，增量一年 720 万元；他挂在钧泰上的那部分奖金（占六\
                        成），11 月 1 日起可以转过去，头两个季度按去年的数额保底。你希望阮经理给两个人\
                        名，以后内勤找谁；还要在 10 月 20 日前定下交接的日子。
                        """)),
            RoleBrief(
                LocalizedText(en: "Xu, seller", zhHans: "老许：销售"),
                brief: LocalizedText(
                    en: """
                        Twelve years of Juntai, and 60 % of your bonus. You think: they take away my \
                        client because I am too old for chips and software. You will say “give it one \
                        more year” once. Only if somebody asks what you know that is not in the \
                        figures: Bao, the maintenance chief, told you that since the auctions he \
                        waits three weeks for spare parts and would pay a fixed price for delivery \
                        within two days. You come round when you know what happens to your bonus and \
                        what your next task is.
                        """,
                    zhHans: """
                        钧泰你跟了十二年，奖金六成在这家。你心想：这是嫌我老，搞不来芯片和软件，\
                        要把我的客户拿走。“再给一年吧”你会说一次。只有被问到“有什么是数字里看不出来\
                        的”，你才说：检修主任老鲍跟你讲过，自从搞竞价，备件要等三个星期，\
                        谁能两天送到，他愿意出固定价。只要讲清奖金怎么办、下一步干什么，你就转过弯来。
                        """)),
            RoleBrief(
                LocalizedText(en: "Ms Ruan, head of purchasing at Juntai", zhHans: "阮经理：钧泰采购部"),
                brief: LocalizedText(
                    en: """
                        Your own goal is to save 6 % this year; the auctions were your idea. You \
                        expect Hengce to come for a price rise and are ready to fight. You do not \
                        care who visits you, as long as an order is answered within a working day. If \
                        you hear “downgrade” or “you are no longer a key account”, you are offended \
                        and threaten to go to Beiwei. Only if asked what must not change: two control \
                        loops in the chlorine unit; if they fail at night somebody has to answer the \
                        telephone. You can name two people at once if you see that nothing you need \
                        is lost.
                        """,
                    zhHans: """
                        你自己今年的指标是降本 6%，竞价是你推的。你以为衡测是来谈涨价的，\
                        已经准备好吵一架。谁来拜访你无所谓，下单一个工作日内有答复就行。一听到“降级”\
                        “不再是大客户”，你就不痛快，会拿北维来压。只有被问到“哪些绝不能变”，你才说：\
                        氯气装置有两个回路，半夜坏了，电话必须有人接。只要看出来自己要的一样没少，\
                        两个对口人你当场就能给。
                        """)),
        ],
        trainerNotes: LocalizedText(
            en: """
                Talk 1, good: the fact and the figures in two sentences; “this is about the account \
                and not about your twelve years”; the question what Xu knows that is not in the \
                figures; then the new task. What he knows: Bao, the maintenance chief, would pay a \
                fixed price for spare parts within two days. That is no reason to keep the status, \
                but it is an offer that the Nanjing dealer can make, and it belongs in the handover. \
                His bonus has to be spoken about; whoever leaves it out has lost him by the third \
                minute.
                Talk 2, good: “From 1 November you have one number for orders, answered within a \
                working day; prices and deliveries remain as they are; the emergency number remains. \
                What ends: our monthly visit and express runs at our cost. What must not change for you?” Never “downgrade”, never “you are no longer”. Ruan \
                wants certainty and her saving; she gets both.
                What Ruan tells only if asked: the two critical loops. Whoever does not ask learns it \
                in the first night of fault.
                Errors: beginning with thanks for twelve years (Xu hears “dismissal”); haggling; \
                promising that “nothing will change”; blaming the general manager; Fang talking for \
                four of five minutes.
                Keep time aloud. If one talk goes wrong, let the same two repeat the first minute; it \
                is worth more than comments.
                """,
            zhHans: """
                第一场，做得好的：事实和数字两句话讲完；“说的是这家客户，不是你这十二年”；\
                问老许知道哪些数字里没有的；再谈新的任务。他知道的是：检修主任老鲍愿意按固定价买“两天\
                到货”的备件服务。这不是保住身份的理由，却是南京代理商能做的一桩生意，要写进交接单。\
                奖金必须谈到；不谈奖金的，到第三分钟人就凉了。
                第二场，做得好的：“11 月 1 日起，下单有一个专门的电话，一个工作日内答复；\
                价格和供货照旧；应急电话照旧。停的是每月的例行拜访和我们贴钱的加急。\
                对您来说，哪些绝不能变？”不说“降级”，不说“你们不再是”。阮经理要的是稳当和她的降本指\
                标，两样都给得了。
                阮经理被问到才说的：两个关键回路。不问的人，要等到第一次半夜出故障才知道。
                常见失误：开口先感谢十二年（老许听成了要辞他）；讨价还价；许诺“什么都不变”；\
                推到总经理头上；五分钟里方敏讲了四分钟。
                报时要出声。哪一场演砸了，就让那两个人把头一分钟重来一遍，比点评有用。
                """),
        abridgement: .leftOut)

    private static let tellingDebrief: Activity = Activity(
        title: LocalizedText(en: "Debrief: the order of the sentences", zhHans: "复盘：话的先后"),
        method: .discussion,
        minutes: 8,
        materials: [LocalizedText(en: "Observers’ sheets", zhHans: "观察表")],
        instructions: LocalizedText(
            en: """
                Observers first, with the words they wrote down. Then the players: when did you begin \
                to listen? Then the questions. Last, each of you writes the first two sentences for \
                one client, or one seller, to whom something has to be said before the end of the \
                quarter.
                """,
            zhHans: """
                观察员先说，照着记下的原话说。再请演的人说：你是从哪一句起听进去的？然后逐题讨论。\
                最后每人写两句话：这个季度结束前，有一家客户或者一名销售要去谈，开头两句怎么说。
                """),
        debrief: [
            LocalizedText(
                en: "With which sentence did Xu, or Ruan, begin to work with you?",
                zhHans: "老许，或者阮经理，是从哪一句起愿意跟你一起想办法的？"),
            LocalizedText(
                en: "Why does the client hear what stays first, and the seller the decision first?",
                zhHans: "为什么对客户先说照旧的，对销售先说决定？"),
            LocalizedText(
                en: "What is wrong with “nothing will change for you”?",
                zhHans: "“对您来说什么都不变”，错在哪儿？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                Three minutes for the observations, three for the questions, two for the two \
                sentences.
                The order decides: what stays, what changes and when, what we ask. A person who has \
                heard that the emergency number stays can listen to the rest; one who has first heard \
                “no more monthly visits” cannot.
                For one’s own seller it is the other way about: the decision first, because he \
                notices within ten seconds that something is up, then the reason, then his own \
                matters. If somebody asks why: the client loses a convenience, the seller loses a \
                part of himself.
                Third question: “Nothing will change” is the sentence that comes back. Something does \
                change. Say which three things do not.
                Good first sentences: “From November you order by one telephone number, and I have \
                brought it with me.” “Juntai goes to inside sales in November. I want to speak with \
                you about Xinmu and about your bonus, in this order or the other, as you like.”
                The objective on moving an account down is met with the reason in figures, dates \
                within sixty days and what stays said before what ends; use the observers’ sheets \
                together with the three lines of the case.
                """,
            zhHans: """
                观察 3 分钟，讨论 3 分钟，写两句 2 分钟。
                先后定成败：先说照旧的，再说哪天起变什么，最后说请对方做什么。听到应急电话照旧，\
                人才听得进后面的；先听到“拜访停了”，后面什么都听不进去。
                对自己的销售正好反过来：先说决定，因为十秒钟之内他就看得出有事；再说理由，\
                再谈他自己的事。有人问为什么：客户失去的是一点方便，销售失去的是自己的一块肉。
                第三问：“什么都不变”，这话迟早要回来找你。确实有东西变了，那就讲清哪三样不变。
                合格的开头：“11 月起，您下单只要打一个电话，号码我带来了。”“钧泰 11 月转内勤。\
                今天想跟你谈两件事，芯沐，还有你的奖金，先谈哪个你说了算。”
                理由用数字、六十天内有日期、先说照旧再说停掉，即达到“决定降级”的目标；观察表和案例里的\
                三行一起看。
                """),
        abridgement: .leftOut)
}
