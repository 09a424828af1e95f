import CadreKit

extension KeyAccountManagement {
    /// Six steps of thinking, a page for Lanting Water, and a page for one’s own account.
    static let fromPositionToPlan: CourseUnit = CourseUnit(
        id: "from-position-to-plan",
        title: LocalizedText(en: "From position to plan", zhHans: "从定位到计划"),
        objectives: ["write-account-plan"],
        topics: [
            Topic(
                title: LocalizedText(
                    en: "Six steps to a key-account strategy",
                    zhHans: "通往大客户策略的六步"),
                points: [
                    LocalizedText(
                        en: """
                            Positioning: what are we to them today, and what do we want to be? \
                            Outside analysis: their market, their figures, our rivals. Inside \
                            analysis: what we can do, what we cannot, what is left.
                            """,
                        zhHans: """
                            定位：今天我们在他们眼里是什么，想成为什么？外部分析：他们的市场、\
                            他们的数字、我们的对手。内部分析：我们会什么、不会什么、净贡献多少。
                            """),
                    LocalizedText(
                        en: """
                            Goals in figures. Corporate strategy: does the company want this, and \
                            what will it put in? Key-account strategy: who, what they want, how \
                            managed, how kept.
                            """,
                        zhHans: """
                            目标用数字定。公司战略：公司要不要这个，愿意投什么？大客户策略：是谁、\
                            要什么、怎么管、怎么留。
                            """),
                    LocalizedText(
                        en: """
                            Several key accounts are prioritised before the first plan is written: \
                            the seat decides how thick the plan may be.
                            """,
                        zhHans: "有几家大客户时，先排座次再写计划：座次决定计划能写多厚。"),
                ]),
            Topic(
                title: LocalizedText(en: "A goal in figures", zhHans: "用数字定目标"),
                points: [
                    LocalizedText(
                        en: """
                            Figure today, figure aimed at, date, source. One goal each at least for \
                            the result, the relation and the service.
                            """,
                        zhHans: "今天多少、要到多少、哪天、从哪里读。结果、关系、服务三类，每类至少一个。"),
                    LocalizedText(
                        en: """
                            What the client gains stands on the page in the client’s own figure. If \
                            it is missing, the plan is about us.
                            """,
                        zhHans: """
                            客户得到什么，要用客户自己的数字写在纸上。没有这一条，写的就是我们自己的计\
                            划。
                            """),
                ]),
            Topic(
                title: LocalizedText(en: "Taking the initiative", zhHans: "抢在前头"),
                points: [
                    LocalizedText(
                        en: """
                            A plan brings the client a proposal he did not ask for, worked out with \
                            his figures, before he writes his tender. Whoever waits for the tender \
                            answers somebody else’s specification.
                            """,
                        zhHans: """
                            客户还没开口，就拿着用他的数字算好的建议上门，赶在他写招标书之前。\
                            等招标的人，回答的是别人写的规格书。
                            """)
                ]),
            Topic(
                title: LocalizedText(en: "Two limits", zhHans: "两条警戒线"),
                points: [
                    LocalizedText(
                        en: """
                            Agree beforehand at which figures the plan is thought over again. They \
                            protect the account from our moods, and us from our hopes.
                            """,
                        zhHans: """
                            先约好：哪个数字碰到多少，就重新想这份计划。这样客户不受我们心情的影响，\
                            我们也不被自己的愿望带着走。
                            """)
                ]),
        ],
        activities: [sixCards, sixStepsOnePage, lantingPlan, planDebrief, ownPlan])

    private static let sixCards: Activity = Activity(
        title: LocalizedText(en: "Six cards about a dairy", zhHans: "关于一家乳品厂的六张卡片"),
        method: .exercise,
        minutes: 7,
        groupSize: 2...3,
        materials: [
            LocalizedText(
                en: "The six cards, one set per group, shuffled",
                zhHans: "六张卡片，每组一套，打乱")
        ],
        instructions: LocalizedText(
            en: """
                In pairs or threes. The six cards make up the thinking behind one account plan. Put \
                them in the order in which you would have to work them out, so that each card rests \
                on those before it. Then mark the card that is missing from most account plans of \
                your own company.
                """,
            zhHans: """
                两三人一组。这六张卡片是一份客户计划背后的思路。按先后排好，让后一张都站在前面几张上。\
                再挑一张：你们公司的客户计划里，最常缺的是哪一张？
                """),
        scenario: LocalizedText(
            en: """
                Mulang Dairy, Xuzhou. Six cards:

                A. Our hygienic meter has had its certificate since June. One application engineer \
                knows dairies. Of 2.1 million in orders 356,000 yuan are left, 17 %.
                B. The company has made the hygienic line its first priority. It pays for a \
                demonstration skid and expects three reference plants by next summer in return.
                C. Today we cover 47 % of their demand and are called when the first supplier is \
                late. In two years we want to be asked first about everything that touches milk.
                D. Who: Ms Hua, head of production, decides; quality assurance can stop it. What they \
                want: no batch lost. How managed: Jia, and Miao one day a week; a talk every month. \
                How kept: a hygiene check every spring, and first sight of new sensors.
                E. Raw-milk prices fall and two yoghurt lines are being built. A hygiene audit is due \
                in May. Norvik has a sugar analyser on trial.
                F. Hygienic meters from 0 to 40 by 31 August. The framework contract extended by 24 \
                months before it runs out in June.
                """,
            zhHans: """
                徐州牧朗乳业。六张卡片：

                A. 我们的卫生型流量计 6 月拿到认证。懂乳品的应用工程师只有一名。210 万元订单，\
                净贡献 35.6 万元，占 17%。
                B. 公司把卫生型系列列为第一重点，出钱做一套演示装置，要求明年夏天前做成三个样板。
                C. 今天我们占他们需求的 47%，第一供应商误了期，才想到我们。两年后，凡是沾牛奶的地方，\
                都先来问我们。
                D. 谁：生产部华部长拍板，品保部能拦。他们要什么：一批也别报废。怎么管：小贾牵头，\
                小苗每周一天，每月碰一次。怎么留：每年春天做一次卫生检查，新传感器优先看。
                E. 原奶价格在跌，两条酸奶线在建。5 月要过卫生审核。诺维克的糖度仪正在试用。
                F. 8 月 31 日前，卫生型流量计从 0 台到 40 台；框架合同 6 月到期前续签 24 个月。
                """),
        trainerNotes: LocalizedText(
            en: """
                Key: C positioning, E outside analysis, A inside analysis, F goals, B corporate \
                strategy, D key-account strategy.
                Four minutes in groups, three together. Two disputes are worth a minute each. Is \
                positioning first or last? First as an honest statement of where we stand and where \
                we want to stand; it is corrected once the analysis is done. Do goals come before \
                corporate strategy? In this order yes: the account says what it is good for, then the \
                company says what it will put in; if the company will not, the goals go back to the \
                table. A goal for which nobody gives an engineer is a wish.
                The card usually missing is B: sellers write plans that R&D hears about in November. \
                Second most often E: everything about us, nothing about the client’s own market.
                If a group finishes early, let it say which of the six cards Norvik would pay most to \
                read (D, then A).
                """,
            zhHans: """
                正确顺序：C 定位，E 外部分析，A 内部分析，F 目标，B 公司战略，D 大客户策略。
                小组 4 分钟，全班 3 分钟。有两处争议，各花一分钟。定位该放最前还是最后？放最前，\
                老实说清今天站在哪儿、想站到哪儿；分析做完再回头修正。目标真该排在公司战略前面吗？\
                按这个顺序是的：先由客户这一头说值得做成什么样，再由公司说愿意投多少；公司不投，\
                目标就拿回来重定。没人给工程师的目标，只是愿望。
                最常缺的是 B：销售自己写的计划，研发到十一月才听说。其次是 E：写的全是我们，\
                客户自己的市场一句没有。
                先做完的组再想一问：六张卡里，诺维克最肯花钱买哪一张？（D，其次 A）
                """),
        abridgement: .leftOut)

    private static let sixStepsOnePage: Activity = Activity(
        title: LocalizedText(en: "Six steps, four questions, one page", zhHans: "六步、四问、一页纸"),
        method: .lecture,
        minutes: 10,
        materials: [
            LocalizedText(en: "The plan sheet, one copy per learner", zhHans: "一页纸计划表，每人一份"),
            LocalizedText(
                en: "The worked example on Mulang Dairy from the handout",
                zhHans: "学员手册里牧朗乳业的样例"),
        ],
        instructions: LocalizedText(
            en: """
                Keep the plan sheet in front of you. After each field is explained, write one word \
                into it for your own account, or a question mark. At the end count the question \
                marks: they are the first questions for your next visit.
                """,
            zhHans: """
                把计划表摆在面前。每讲完一栏，就为自己的客户填一个词，填不出就打问号。最后数一数问号：\
                下次见客户，先问这些。
                """),
        trainerNotes: LocalizedText(
            en: """
                Four minutes for the six steps, using the cards or the worked example, four for \
                goals, two for the four questions.
                Outside analysis in two circles: the client’s own market (what do their customers, \
                owners and supervisors demand of them, in which figure?) and our rivals at the client \
                (share, price, what they have, whom they see). Inside analysis just as soberly: what \
                we can do, what we cannot, what is left.
                A goal in figures has four parts: the figure today, the figure aimed at, the date, \
                and where it is read. Have the class repair “deepen cooperation with Lanting” aloud. \
                Three kinds belong on every page: a result (share, orders), a relation (people on the \
                map), a service (hours, promises).
                The four questions: Who are they (people and roles, from the map)? What do they want \
                (their figure)? How do we manage them (who leads, who else, which days, which \
                rhythm)? How do we keep them (what they would lose by leaving)?
                Two limits close the page: figures at which we shall stop and think again. They are \
                agreed now, while nobody is in love or offended; unit 7 needs them.
                Pitfall: a form of six pages. Engineers like to fill fields. What does not fit on one \
                page is not yet decided. Short form: worked example only.
                """,
            zhHans: """
                六步 4 分钟，结合卡片或样例讲；目标 4 分钟；四问 2 分钟。
                外部分析画两个圈：客户自己的市场（他的客户、东家、主管部门拿哪个数字要求他？），\
                还有我们的对手在客户那里怎样（份额、价格、有什么、常见谁）。内部分析要同样冷静：\
                会什么、不会什么、净贡献多少。
                目标要用数字，缺一不可的有四样：今天多少、要到多少、哪天、从哪里读。让全班当场把“深化\
                与澜汀的合作”改成合格的目标。每页上要有三类：一类看结果（份额、订单），\
                一类看关系（图上的人），一类看服务（小时数、承诺）。
                四问：是谁（人和角色，看决策地图）？要什么（他们的那个数字）？怎么管（谁牵头、还有谁、\
                哪几天、什么节奏）？怎么留（走了，他们会失去什么）？
                最后写两条警戒线：哪个数字碰到多少，就停下来重新想。要趁现在定，这时没人偏心，\
                也没人赌气；第七单元要用。
                要防的是写成六页的表格，学工程的人爱填格子。一页写不下，说明还没想好。\
                四小时版只讲样例。
                """),
        abridgement: .shortened(to: 8))

    private static let lantingPlan: Activity = Activity(
        title: LocalizedText(en: "Case: a page for Lanting Water", zhHans: "案例：澜汀水务的一页纸"),
        method: .caseStudy,
        minutes: 25,
        groupSize: 3...4,
        materials: [
            LocalizedText(
                en: "The case, one copy per learner, and the case sheet of unit 4",
                zhHans: "案例每人一份，连同第四单元的案例页"),
            LocalizedText(en: "The plan sheet in A3, one per group", zhHans: "A3 计划表，每组一张"),
            LocalizedText(en: "Calculator or phone", zhHans: "计算器或手机"),
        ],
        instructions: LocalizedText(
            en: """
                Write the account plan for the next twelve months on one page.
                1. Position, one sentence for today and one for two years from now.
                2. Outside: the three facts that matter most. Work out what a point of loss is worth \
                to Lanting in a year, and what the whole goal is worth.
                3. Inside: three facts, one of them uncomfortable. Work out our share of their \
                demand, in all and in each of the three parts.
                4. Four goals with figure today, figure aimed at, date and source. At least one \
                result, one relation, one service.
                5. The company: which of the three priorities does this serve, and which two things \
                does the plan need from other departments? In days and by which date?
                6. Who, what they want, how managed, how kept: one line each. First step within seven \
                days. Two limits.
                One speaker, two minutes.
                """,
            zhHans: """
                用一页纸写出今后十二个月的客户计划。
                1. 定位：今天一句话，两年后一句话。
                2. 外部：最要紧的三条事实。算一算，漏损率降一个点，一年替澜汀省多少钱？\
                整个目标值多少？
                3. 内部：三条事实，其中一条是不好听的。算一算，我们占他们需求的几成，总的是多少，\
                三块各是多少？
                4. 四个目标，每个写明今天多少、要到多少、哪天、从哪里读。结果、关系、服务三类至少各一\
                个。
                5. 公司：合乎三个重点里的哪一个？计划需要别的部门给哪两样东西？几天、哪天之前？
                6. 是谁、要什么、怎么管、怎么留，各一行。七天内的第一步。两条警戒线。
                推一人发言，2 分钟。
                """),
        scenario: LocalizedText(
            en: """
                Lanting Water, September. What Fang has on her desk, besides the map:

                The client. 210 million m³ of water a year go into the network; a cubic metre costs \
                1.9 yuan to produce. Losses are to fall from 12.4 % to 9.0 % by the end of next year. \
                In January the information centre introduces a new control-room system; our software \
                speaks to two other systems, not to this one. Data must not leave the house.
                The demand, a year on average: instruments 4.5 million yuan, software 1.1 million, \
                service 0.7 million.
                What they bought from us: instruments 1.8 million, software 0.45 million, service \
                0.15 million.
                The rivals. Beiwei: 2.2 million, prices 9 % below ours, no software, three visits to \
                the design institute. Norvik: good software, but it runs on a server abroad.
                Our record. Trial: seven leaks found in six weeks. Last winter 6 of 40 meters lost \
                their signal; until one works again takes 61 hours on average, while Lanting’s tender \
                documents ask for 24. In the last 30 days we had a contact with 2 of the 7 people on \
                the map.
                Our house. R&D puts the connector at 30 person-days; its engineers work on the \
                hygienic line. Service has one technician in Anhui, half of his time for Hefei. \
                Company strategy, priority 2: thirty software subscriptions by the end of next year; \
                today there are three. Gross margin at Lanting 31 %. From unit 3: 20 \
                application-engineer days a quarter.
                """,
            zhHans: """
                澜汀水务，9 月。方敏桌上，除了那张决策地图，还有这些：

                客户。一年供水 2.1 亿立方米，每立方米成本 1.9 元。漏损率要在明年底以前从 12.4% 降到 \
                9.0%。明年 1 月信息中心换新的调度系统；我们的软件能对接另外两种系统，偏偏不能对接这一\
                种。数据不得出内网。
                需求，平均每年：仪表 450 万元，软件 110 万元，服务 70 万元。
                从我们这里买的：仪表 180 万元，软件 45 万元，服务 15 万元。
                对手。北维：220 万元，价格比我们低 9%，没有软件，去过设计院三次。诺维克：软件好，\
                但服务器在境外。
                我们的表现。试用：六周查出七处漏点。去年冬天 40 台表里有 6 台断了信号；\
                从报修到修好平均 61 小时，澜汀的招标文件要求 24 小时。最近 30 天，图上 7 个人里我们接\
                触过 2 个。
                我们自己。研发估计接口要 30 人天，工程师都在做卫生型系列。服务部在安徽只有一名技师，\
                一半时间归合肥。公司战略重点二：明年底前软件订阅做到三十家，今天三家。\
                澜汀的毛利率 31%。第三单元定下的：每季度 20 个应用工程师日。
                """),
        trainerNotes: LocalizedText(
            en: """
                Timing: reading 3, figures 4, goals 7, the rest 9, speaker 2.
                A point of loss: 210 million m³ × 1 % × 1.9 yuan = 3.99 million, about 4 million a \
                year. From 12.4 to 9.0 are 3.4 points, 13.6 million a year. Beside that figure our \
                2.4 million look small.
                Shares: 2.4 ÷ 6.3 = 38 %. Instruments 1.8 ÷ 4.5 = 40 %, software 0.45 ÷ 1.1 = 41 %, \
                service 0.15 ÷ 0.7 = 21 %. Beiwei 2.2 ÷ 6.3 = 35 %.
                A page that holds. Today: a good supplier of parts, called by one department. In two \
                years: the firm that is answerable with Lanting for the rate of loss. Outside: the \
                goal of 9.0 %; the new control room in January; Beiwei 9 % cheaper and at the design \
                institute. Inside: software tried with their crews; repair in 61 hours against 24 \
                demanded; no connector to the new control room.
                Goals: orders from 2.4 million (38 %) to 3.5 million (56 %) by 31 August, order list \
                and procurement plan. Framework contract of 24 months from none to signed by 31 \
                March. People on the map with a contact in 30 days from 2 to 6 of 7 by 30 November, \
                contact record. Mean time to repair from 61 to 24 hours by 31 December, service \
                record. Works with software from 1 to 3 would do as well.
                Company: priority 2. R&D: the connector, 30 person-days by 15 January. Service: \
                repair within 24 hours from 31 December.
                How kept: monthly report of points gained, in Shi’s words. First step: Zhong \
                telephones Cao this week. Limits: connector not released by 15 January; fewer than 4 \
                of 7 people at the end of November.
                Errors: goals that are actions (“visit monthly”); answering Beiwei’s price with our \
                price; a plan without Cao.
                """,
            zhHans: """
                时间：阅读 3 分钟，计算 4 分钟，目标 7 分钟，其余 9 分钟，准备发言 2 分钟。
                一个点：2.1 亿立方米×1%×1.9 元＝399 万元，一年约 400 万。从 12.4 到 9.0 是 3.4 个点，\
                一年 1,360 万元。有这个数摆在旁边，再看我们那 240 万，分量就不同了。
                份额：240÷630＝38%。仪表 180÷450＝40%，软件 45÷110＝41%，服务 15÷70＝21%。\
                北维 220÷630＝35%。
                站得住的一页。今天：一家不错的零件供应商，只有一个科室会想起我们；两年后：\
                和澜汀一起对漏损率负责的那家公司。外部：9.0% 的目标；1 月换调度系统；北维便宜 9%，\
                还在走设计院。内部：软件和他们的班组一起试过；修复要 61 小时，人家要求 24 小时；\
                没有对接新调度系统的接口。
                目标：订单从 240 万（38%）到 350 万（56%），8 月 31 日，读订单台账和采购规划。\
                24 个月框架协议，从没有到签下，3 月 31 日。图上 30 天内接触过的人，从 7 人里 2 人到 6 \
                人，11 月 30 日，读接触记录。平均修复时间从 61 小时到 24 小时，12 月 31 日，\
                读服务记录。换成“装软件的水厂从 1 座到 3 座”也行。
                公司：合乎重点二。研发：接口，30 人天，1 月 15 日前。服务：12 月 31 日起 24 小时内修\
                复。
                怎么留：每月一份报告，写降了几个点，用施总的口径。第一步：钟工本周给曹主任打电话。\
                警戒线：1 月 15 日接口没发布；11 月底图上接触不到 4 人。
                常见失误：把动作当目标（“每月拜访”）；拿自己的价格去应对北维的价格；整个计划里没有曹主\
                任。
                """),
        abridgement: .leftOut)

    private static let planDebrief: Activity = Activity(
        title: LocalizedText(en: "Debrief: attack the page", zhHans: "复盘：挑这一页的毛病"),
        method: .discussion,
        minutes: 10,
        materials: [LocalizedText(en: "The groups’ plans on the wall", zhHans: "各组的计划，贴在墙上")],
        instructions: LocalizedText(
            en: """
                Two groups present in two minutes each. The room plays three people and attacks: the \
                general manager (“What does it bring, and what does it cost?”), the head of R&D (“Who \
                says that my engineers have 30 days?”) and Cao of the information centre (“Where am I \
                in this?”). Then the questions.
                """,
            zhHans: """
                请两组各讲 2 分钟。其他人分别扮演三个角色来挑毛病：总经理（“带来多少，花掉多少？”），\
                研发总监（“谁说我的工程师有 30 天？”），信息中心曹主任（“这里面哪一条是我的？”）。\
                然后逐题讨论。
                """),
        debrief: [
            LocalizedText(
                en: "Which goal could be reached without the client being any better off?",
                zhHans: "哪一个目标，就算达到了，客户也没得到好处？"),
            LocalizedText(
                en: "What would you take out of the plan, so that the rest gets done?",
                zhHans: "删掉哪一条，剩下的才做得成？"),
            LocalizedText(
                en: "At which figure would you stop and think again, and who reads it?",
                zhHans: "哪个数字碰到多少，你会停下来重想？由谁来看？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                Five minutes for presentation and attack, five for the questions.
                To the general manager: 1.1 million more in orders at 31 % are 341,000 yuan of margin \
                a year; against it the connector, 30 days at 5,000, so 150,000 once, and some 30,000 \
                for parts and training. It also serves every other client with that control room; \
                nobody mentions this unless asked.
                To R&D: the honest answer is “nobody, and that is why I come to you on Thursday with \
                a figure and a question”. That is unit 6.
                To Cao: data stay in the house, one sign-on, and his signature before anything is \
                connected. If the plan has no line for him, it has no plan for January.
                Second question, taking out of the plan: usually the fifth goal, or a goal on price. \
                A page with seven goals has none.
                Third: limits feel like pessimism. Ask pilots: a decision height is fixed before the \
                approach, not on it.
                If time is short let only one group present, and let the room write its attack on \
                sticky notes.
                """,
            zhHans: """
                汇报加挑毛病 5 分钟，讨论 5 分钟。
                答总经理：订单多 110 万，毛利率 31%，一年多 34.1 万元毛利；花掉的是接口 30 天，\
                按 5,000 元算，一次性 15 万元，再加备件和培训约 3 万元。用这种调度系统的其他客户也都能\
                受益——这一条，不问就没人提。
                答研发：老实话是“没人说过，所以周四我带着数字和问题来找您”。这就是第六单元。
                答曹主任：数据不出内网，一套账号登录，没有他签字什么都不接。计划里要是没有他这一行，\
                到 1 月就没有下文了。
                第二问，删掉什么：多半是第五个目标，或者关于价格的目标。一页上有七个目标，\
                等于没有目标。
                第三问：警戒线听着像泄气话。可以问：飞行员的决断高度，是进近之前定的，还是落地那一刻定\
                的？
                时间不够就只讲一组，其他人把毛病写在便利贴上。
                """),
        abridgement: .leftOut)

    private static let ownPlan: Activity = Activity(
        title: LocalizedText(en: "Your own page", zhHans: "写自己的一页纸"),
        method: .exercise,
        minutes: 18,
        groupSize: 2...3,
        materials: [
            LocalizedText(en: "The plan sheet, two copies per learner", zhHans: "计划表，每人两张"),
            LocalizedText(
                en: "Account card, rating and map from the first half-day",
                zhHans: "第一个半天的卡片、评分和决策地图"),
        ],
        instructions: LocalizedText(
            en: """
                Thirteen minutes alone, for the account on your card, in this order:
                1. Goals, at least three: figure today, figure aimed at, date, source. If the figure \
                today is unknown, the first step is to find it out.
                2. Who, what they want, how managed, how kept.
                3. Position, outside and inside, in key words.
                4. Which goal of your company this serves, and the one thing you need from another \
                department: how many days, by when.
                5. First step within seven days. Two limits.

                Then five minutes in pairs: exchange the sheets and cross out every word that cannot \
                be seen or counted. Hand them back without a comment.
                """,
            zhHans: """
                先独自写 13 分钟，对象就是卡片上的客户，按这个顺序：
                1. 目标，至少三个：今天多少、要到多少、哪天、从哪里读。今天多少不知道的，\
                第一步就是去查。
                2. 是谁、要什么、怎么管、怎么留。
                3. 定位、外部、内部，写关键词。
                4. 合乎公司的哪个目标；需要别的部门给的一样东西：几天、哪天之前。
                5. 七天内的第一步。两条警戒线。

                然后两人一组，5 分钟：交换计划，凡是看不见、数不出的词一律划掉。不加评论，还给对方。
                """),
        trainerNotes: LocalizedText(
            en: """
                Goals first and position last is deliberate: whoever begins with the position writes \
                prose for thirteen minutes. The steps of thinking have their order; the filling in \
                may have another.
                Walk round and read two fields only: the goals and the first step.
                Good goal: “share of their meters from 30 % to 45 % by 31 December, from purchasing’s \
                list of installed devices”. Weak: “become the preferred supplier”. Ask: “Which list \
                would show it?” Good first step: “On Tuesday I ring Ms Wei for last year’s list.” \
                Weak: “Prepare a kick-off”.
                Crossed out most often: strengthen, deepen, actively, win–win, comprehensive. Nobody \
                has to defend them.
                One copy stays with the learner, the other is completed in the last unit and \
                collected.
                The objective on planning is met with three complete goals, four answered questions \
                and a step within seven days. Tick it on the copy that you collect.
                In the four-hour form the worked example on Mulang Dairy in the handout replaces the \
                case; give them two minutes to read it before they begin, and shorten writing to \
                eleven.
                """,
            zhHans: """
                先写目标、后写定位，是有意的：一上来写定位，13 分钟就写成作文了。想的时候按六步来，\
                填的时候可以换个顺序。
                走动时只看两栏：目标和第一步。
                合格的目标：“他们的流量计里我们占的份额，从 30% 到 45%，12 月 31 日，读采购部的在用设\
                备清单。”不合格的：“成为首选供应商。”问一句：“看哪张表能看出来？”合格的第一步：\
                “周二给魏工打电话，要去年的清单。”不合格的：“筹备启动会。”
                最常划掉的词：加强、深化、积极、共赢、全方位。谁也不用为它们辩护。
                一张自己留，另一张最后一个单元填完收上来。
                三个完整的目标、四问都有答案、七天内的第一步，齐了就达到“编写客户计划”的目标，\
                在收回的那一张上核对。
                四小时版用学员手册里牧朗乳业的样例代替案例：先给 2 分钟读样例，写的时间缩到 11 分钟。
                """))
}
