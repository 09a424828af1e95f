import CadreKit

extension KeyAccountManagement {
    /// Six roles, forty-one contacts with too few of them, and a map of one’s own account.
    static let thePeopleWhoDecide: CourseUnit = CourseUnit(
        id: "the-people-who-decide",
        title: LocalizedText(en: "The people who decide", zhHans: "谁在拍板"),
        objectives: ["map-deciders"],
        topics: [
            Topic(
                title: LocalizedText(
                    en: "Knowing a client means knowing people and their figures",
                    zhHans: "了解客户，就是了解人和他们的数字"),
                points: [
                    LocalizedText(
                        en: """
                            Six roles: decider, user, technical judge, buyer, gatekeeper, guide. For \
                            each person: what do they win if we win, what do they lose, and in which \
                            figure are they measured themselves?
                            """,
                        zhHans: """
                            六种角色：拍板人、使用人、技术把关人、采购人、守门人、引路人。\
                            对每个人都要问：我们拿下了，他赢得什么、失去什么？他自己考核的是哪个数字？
                            """),
                    LocalizedText(
                        en: """
                            Influence times attitude shows where to go next. High influence with a \
                            question mark comes before low influence with a smile.
                            """,
                        zhHans: """
                            影响力乘态度，就知道下一步去哪儿：影响大而态度不明的，排在影响小而笑脸相迎\
                            的前面。
                            """),
                ]),
            Topic(
                title: LocalizedText(en: "Who talks to whom", zhHans: "谁去跟谁谈"),
                points: [
                    LocalizedText(
                        en: """
                            Trade speaks to trade: R&D to the information centre, service to the \
                            crew, general manager to deputy general manager. The account manager \
                            arranges it and does not have to be in every room.
                            """,
                        zhHans: """
                            同行对同行：研发对信息中心，服务对班组，总经理对副总。大客户经理负责牵线，\
                            不必每场都在。
                            """),
                    LocalizedText(
                        en: """
                            Count the people on the map with a contact in the last thirty days, not \
                            the visits.
                            """,
                        zhHans: "要数的是图上最近三十天接触过几个人，不是拜访了几次。"),
                ]),
            Topic(
                title: LocalizedText(
                    en: "Watching the competitor on the client’s ground",
                    zhHans: "在客户那里看对手"),
                points: [
                    LocalizedText(
                        en: """
                            Whom does the competitor visit, who speaks well of it, what has it that \
                            we lack? Ask in the open; note the date and the source.
                            """,
                        zhHans: """
                            对手常去见谁，谁替他说好话，他有什么是我们没有的？光明正大地问，\
                            记下日期和来源。
                            """)
                ]),
            Topic(
                title: LocalizedText(en: "The line", zhHans: "界线"),
                points: [
                    LocalizedText(
                        en: """
                            We ask about the way of the decision and about worries. We do not ask for \
                            secrets of a tender, and we give nothing that could not be mentioned in \
                            public.
                            """,
                        zhHans: "问流程、问顾虑，不打听招标秘密；送出去的东西，要经得起当众说。")
                ]),
        ],
        activities: [sixRoles, lantingMap, mapDebrief, ownMap])

    private static let sixRoles: Activity = Activity(
        title: LocalizedText(en: "Six roles round one decision", zhHans: "一个决定，六种角色"),
        method: .lecture,
        minutes: 8,
        materials: [
            LocalizedText(en: "Slide or flipchart with the six roles", zhHans: "幻灯片或白纸：六种角色")
        ],
        instructions: LocalizedText(
            en: """
                Write beside each of the six roles the name of a person at your own account. One \
                person may have two roles, one role may have several people. A role without a name \
                stays empty; that is the most useful thing you will write in these eight minutes.
                """,
            zhHans: """
                对照自己的客户，在六种角色旁边各写一个人名。一个人可以兼两种角色，一种角色可以有几个\
                人。想不出名字的就空着——这八分钟里，空着的那一格最有用。
                """),
        trainerNotes: LocalizedText(
            en: """
                Five minutes for the roles, three for attitude and limits.
                One sentence each. Decider: releases the money and can still say no when all others \
                have said yes. User: lives with it every day. Technical judge: cannot buy it, but can \
                stop it. Buyer: runs the tender and the contract. Gatekeeper: decides whom you reach, \
                and what reaches them; the office, a design institute, a tender agent. Guide: tells \
                you how the decision is made and would like you to win.
                Roles are taken from the case at hand and not from the visiting card: a deputy \
                general manager may be a mere user of one meter, a crew leader the judge of the next.
                Attitude from −2 to +2, always with the words or the act that show it. No evidence is \
                a question mark, not a zero: zero means that you have seen them treat everybody \
                alike.
                Draw the line before somebody asks. A guide is asked how the decision runs, who is \
                concerned by it and what worries them. A guide is not asked for competitors’ prices, \
                the ceiling price or the names on the evaluation committee, and is given nothing that \
                could not be mentioned in the next meeting. In a tender that line is the law; outside \
                it is still ours.
                Who named the roles: the literature speaks of buying centres (Webster and Wind, 1972) \
                and buying influences (Miller and Heiman, 1985); the words here are our own.
                Short form: leave out the literature and half of the examples.
                """,
            zhHans: """
                角色 5 分钟，态度和界线 3 分钟。
                一个角色一句话。拍板人：批钱的人，别人都点了头，他还能说不。使用人：天天跟它打交道。\
                技术把关人：不能决定买，但能拦住不让买。采购人：管招标和合同。守门人：决定你见得到谁、\
                什么材料递得上去，办公室、设计院、招标代理都可能是。引路人：告诉你这件事怎么定，\
                也愿意看到你拿下。
                角色看事情，不看名片：副总在某台表上可能只是个使用人，班组长在下一件事上可能就是把关\
                人。
                态度从 −2 到 +2，每个分数都要有他说过的话、做过的事。没有依据的打问号，不打零分：\
                零分是说你亲眼见过他对谁都一样。
                界线要抢在有人问之前划清。对引路人，可以问：这件事怎么定、牵涉到谁、大家担心什么。\
                不可以问：对手报价、标底、评标委员会有谁；给他的东西，要经得起在下次会上当众说出来。\
                招投标里，这是法律的线；招投标之外，这是我们自己的线。
                出处：学界讲“采购中心”（韦伯斯特与温德，1972），也讲“采购影响者”（米勒与海曼，1985），\
                这里的叫法是我们自己的。
                四小时版：略去出处，例子减半。
                """),
        abridgement: .shortened(to: 6))

    private static let lantingMap: Activity = Activity(
        title: LocalizedText(
            en: "Case: forty-one contacts at Lanting Water",
            zhHans: "案例：澜汀水务的四十一次接触"),
        method: .caseStudy,
        minutes: 22,
        groupSize: 3...4,
        materials: [
            LocalizedText(en: "The case, one copy per learner", zhHans: "案例每人一份"),
            LocalizedText(
                en: """
                    Large sheet per group with an empty map: person, role, influence 0–3, attitude \
                    with evidence, on our side, next contact
                    """,
                zhHans: "每组一张大纸，画好空表：人、角色、影响力 0～3、态度与依据、我方对口人、下次接触"),
        ],
        instructions: LocalizedText(
            en: """
                Fang’s team has half a year until the next stage of the leakage programme is put out \
                to tender.
                1. Enter the seven people: role or roles, influence from 0 to 3, attitude from −2 to \
                +2 with the evidence, or a question mark.
                2. Work out what share of the 41 contacts went to Ms Yin, and what share to people \
                who can say yes or stop it (Shi, Cao, Ding and Jiang).
                3. Circle the three widest gaps: high influence together with a low or unknown \
                attitude.
                4. Plan the next five contacts: who on our side meets whom, with what in hand, by \
                which date. Each contact has one question to bring home. No more than one of the five \
                goes to Ms Yin.
                """,
            zhHans: """
                离漏损治理下一期招标还有半年。
                1. 把七个人填进图里：角色（可以兼）、影响力 0～3、态度 −2～+2 并写依据，\
                没依据的打问号。
                2. 算一算：41 次接触里，尹科长占百分之几？能点头或能拦住的人（施总、曹主任、丁部长、\
                蒋工）加起来占百分之几？
                3. 圈出三个最大的缺口：影响力大，态度却不好或不清楚。
                4. 排出接下来的五次接触：我方谁去见谁，手里带什么，哪天之前。每次接触都要带回一个问题\
                的答案。五次里，去见尹科长的最多一次。
                """),
        scenario: LocalizedText(
            en: """
                Lanting Water, Wuhu, early September. By the end of next year the group has to bring \
                water losses from 12.4 % down to 9.0 %. Nine of 34 district zones have been equipped; \
                the other 25 go out to tender in stages, the next one in March. Pei, the seller, kept \
                a record of every contact since March:

                Yin Li, head of network operation: 29 contacts. Her crews found seven leaks in the \
                trial. She rings twice a week and has asked to present the results to the group \
                herself.
                Meng, leader of the leak crew at the East Works: 5. In spring his people left the \
                loggers in the van for two weeks, saying they were there to count how long a man \
                worked. After a night on which Pei stood in the mud with them and a leak was found, \
                Meng said: “Leave it here.” The other crews listen to him.
                Ding, head of purchasing: 4. Sends every bidder the same documents on the same day. \
                Asked twice how a framework would be priced.
                Shi Jianguo, deputy general manager, operations: 1, a handshake at the opening in \
                April. Signs everything above one million yuan and reports the rate of loss to the \
                city each quarter.
                Cao Wei, head of the information centre: 1, in June. “Another platform, another \
                password.” Nothing goes on the network without his signature. A week later he wrote \
                in the group’s project file that data must not leave the house. Nobody has answered. \
                In January his centre introduces a new control-room system.
                Tan, Shi’s office: 1. Rang back within a day with a date in April.
                Jiang, municipal design institute: none. Writes the technical specification for the \
                next ten zones. Beiwei, our cheapest competitor, has been to see him three times \
                since May; Yin mentioned it in passing.

                On our side: Pei; Fang Min; Miao, application engineer; Zhong, head of R&D; Luo, head \
                of service; Gu, general manager.
                """,
            zhHans: """
                芜湖澜汀水务，9 月初。集团要在明年底以前，把漏损率从 12.4% 降到 9.0%。\
                34 个分区计量区已装 9 个，其余 25 个分期招标，下一期在明年 3 月。销售小裴把 3 月以来的\
                每次接触都记了下来：

                尹丽，管网运营科科长：29 次。她的班组在试用中查出七处漏点。她每周来两次电话，\
                还提出要自己向集团汇报试用结果。
                孟师傅，东厂查漏班班长：5 次。开春时，他手下的人把记录仪扔在车上两个星期，\
                说这东西是来掐表、看人偷不偷懒的。后来有一夜，小裴陪他们站在泥里，查出了漏点，\
                孟师傅说：“放这儿，别拿走。”别的班组都听他的。
                丁部长，采购部：4 次。给各家的文件同一天发、一模一样。两次问起，框架协议会怎么报价。
                施建国，分管运营的副总：1 次，4 月投运仪式上握过手。100 万元以上都由他签字，\
                漏损率由他每季度向市里汇报。
                曹维，信息中心主任：1 次，6 月。“又一个平台，又一套密码。”凡是要接进内网的，\
                没有他签字都不行。一周后他在集团项目文件里写：数据不得出内网。至今没人回应。\
                他的中心明年 1 月要换新的调度系统。
                小谭，施总办公室：1 次。4 月约时间，一天内就回了电话。
                蒋工，市政设计院：0 次。下一期十个分区的技术规格书由他写。价格最低的对手北维仪表，\
                5 月以来去过他那里三次，是尹科长顺口提起的。

                我方：小裴；方敏；应用工程师小苗；研发总监钟工；服务部罗经理；总经理顾总。
                """),
        trainerNotes: LocalizedText(
            en: """
                Timing: reading 3, map 8, figures 2, gaps 2, contacts 7.
                Figures: Yin 29 of 41, 71 %. Shi 1 + Cao 1 + Ding 4 + Jiang 0 = 6 of 41, 15 %.
                A map that can be defended. Shi: decider, 3, question mark (one handshake is no \
                evidence). Cao: technical judge, 3, −1 (“another platform, another password”; a \
                written comment against). Yin: user, perhaps guide, 2, +2 (asked to present the trial \
                herself). Ding: buyer, 2, 0 (the same documents to all, asked twice about a \
                framework). Jiang: gatekeeper and technical judge by way of the specification, 2, \
                question mark. Meng: user, 1, +1 (from the loggers in the van to “leave it here”). \
                Tan: gatekeeper, 1, +1 (rang back with a date within a day).
                Gaps: Cao, Shi, Jiang. Cao first: he was lukewarm in June, and nobody answered him; \
                every week makes a comment into a position.
                Five contacts: Zhong (head of R&D) to Cao by 20 September with the list of \
                interfaces, question: what must be true for you to sign? Miao (application engineer) \
                to Jiang by 30 September with calculation sheets that any bidder could have, \
                question: what will the specification measure? General manager Gu and Fang to Shi by \
                15 October, fixed through Tan, with Yin’s figures in points of leakage, question: \
                what do you report to the city? Fang to Ding, question: how would a framework tender \
                run, and when? Pei to Meng’s crew with Yin, question: what would make the crews ask \
                for it?
                Errors: sending Pei to everyone; the general manager to Cao (rank instead of \
                knowledge); asking Yin to “work on” the others; a dinner for Shi. Short form: 3 \
                reading, 7 map, 2 gaps, 4 for three contacts; give the percentages.
                """,
            zhHans: """
                时间：阅读 3 分钟，填图 8 分钟，计算 2 分钟，找缺口 2 分钟，排接触 7 分钟。
                计算：尹科长 29/41，71%。施 1＋曹 1＋丁 4＋蒋 0＝6，6/41，15%。
                站得住的图。施总：拍板人，3，问号（握过一次手不算依据）。曹主任：技术把关人，3，\
                −1（“又一个平台，又一套密码”，还写过反对意见）。尹科长：使用人，也可能是引路人，2，\
                +2（主动要求自己去汇报试用结果）。丁部长：采购人，2，0（给各家的文件一样，\
                两次问到框架协议）。蒋工：守门人，又借着技术规格书当半个把关人，2，问号。孟师傅：\
                使用人，1，+1（从“记录仪扔在车上”到“放这儿别拿走”）。小谭：守门人，1，\
                +1（一天内就回电话定了时间）。
                缺口：曹、施、蒋。先补曹：他六月只是不冷不热，没人理他；每拖一周，一句意见就硬一分，\
                最后变成立场。
                五次接触：研发总监钟工，9 月 20 日前见曹主任，带接口清单，问：满足什么条件，您肯签字？\
                应用工程师小苗，9 月 30 日前见蒋工，带任何投标人都能拿到的计算书，问：\
                规格书会考核什么？顾总和方敏，10 月 15 日前见施总，通过小谭约，带尹科长的数据，\
                折成漏损率的点数，问：您向市里汇报哪几个数？方敏见丁部长，问：框架招标怎么走、\
                什么时候？小裴和尹科长一起去孟师傅班组，问：怎样班组才会自己要？
                常见失误：全让小裴去；让总经理去见曹主任（拿官阶顶知识）；请尹科长去“做工作”；\
                请施总吃饭。四小时版：阅读 3 分钟，填图 7 分钟，缺口 2 分钟，三次接触 4 分钟；\
                百分比直接给。
                """),
        abridgement: .shortened(to: 16))

    private static let mapDebrief: Activity = Activity(
        title: LocalizedText(en: "Debrief: the most comfortable chair", zhHans: "复盘：最舒服的那把椅子"),
        method: .discussion,
        minutes: 10,
        materials: [LocalizedText(en: "The groups’ maps on the wall", zhHans: "各组的决策地图，贴在墙上")],
        instructions: LocalizedText(
            en: """
                Two groups show their map in ninety seconds each; the others add what is missing. \
                Then the questions, and at the end one sentence each: at my own account the most \
                comfortable chair is …, and the empty one is ….
                """,
            zhHans: """
                请两组各用 90 秒讲自己的图，其他组补充。然后逐题讨论。最后每人一句话：在我那家客户，\
                坐得最舒服的椅子是……，空着的椅子是……。
                """),
        debrief: [
            LocalizedText(
                en: "Why did a good seller go twenty-nine times to the same person?",
                zhHans: "一个不错的销售，为什么二十九次去见同一个人？"),
            LocalizedText(
                en: "What should have happened in the week after Cao wrote his comment?",
                zhHans: "曹主任写了那条意见，接下来的一周本该做什么？"),
            LocalizedText(
                en: "How does one get from Yin to Shi without losing Yin?",
                zhHans: "怎样从尹科长走到施总，又不丢掉尹科长？"),
            LocalizedText(
                en: "What would you like to know from a guide, and what must you not ask?",
                zhHans: "你想从引路人那里知道什么？又有哪些绝不能问？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                Three minutes for the maps, five for the questions, two for the sentences.
                First question: Pei is no fool. Yin rings, Yin is friendly, Yin produces results; a \
                visit to her always feels like work. A leader who counts visits rewards just this. \
                Count instead how many people on the map had a contact in the last thirty days: at \
                Lanting two of seven or so.
                Second: what should have been done with Cao’s comment is to answer within a week, \
                through somebody who speaks his language, and with a concession in hand (data stay in \
                the house). His sentence holds a condition, and a condition is nearly an order.
                Third: how do you get past somebody without offending them? Ask Yin to come along. \
                “Your figures would be heard better in Mr Shi’s office. May we go together?” Going \
                behind her back would cost the only friend we have.
                Fourth: what we must not ask. If somebody says “everyone does it”, say that a \
                framework won through a leak can be contested by any losing bidder, and that this \
                would be the end of Lanting as a reference.
                Short form: one map, questions one and two.
                """,
            zhHans: """
                讲图 3 分钟，讨论 5 分钟，一句话 2 分钟。
                第一问：小裴不糊涂。尹科长来电话，人和气，又出成果，去见她总觉得是在干活。\
                数拜访次数的主管，奖励的恰恰就是这个。要换一样来数：图上的人，最近三十天接触过几个？\
                澜汀七个人里，大概两个。
                第二问：曹主任那句话，本该在一周内回，由一个和他说得到一块儿的人去回，手里还要带一点让\
                步（数据不出内网）。他的话里藏着条件，提条件的人，离下单已经不远了。
                第三问：怎样绕过一个人又不得罪她？请她一起去。“您这些数据，拿到施总那里更有分量，\
                我们一道去好不好？”背着她去，就把唯一的朋友也丢了。
                第四问：哪些话不能问。有人说“大家都这么干”，就告诉他：靠泄密拿下的框架，\
                任何一家落标的都可以质疑；到那一步，澜汀这个样板也就没了。
                四小时版：只看一张图，问第一、第二问。
                """),
        abridgement: .shortened(to: 6))

    private static let ownMap: Activity = Activity(
        title: LocalizedText(en: "Your own map, and three dates", zhHans: "画自己的图，定三个日子"),
        method: .exercise,
        minutes: 15,
        groupSize: 2...3,
        materials: [
            LocalizedText(
                en: "Map sheet from the handout, one per learner",
                zhHans: "学员手册里的决策地图，每人一张"),
            LocalizedText(
                en: "The learners’ phones, for the record of calls and chats",
                zhHans: "自己的手机，翻通话和微信记录"),
        ],
        instructions: LocalizedText(
            en: """
                Nine minutes alone. Draw the map of your own account: at least five people, each with \
                role, influence, attitude and evidence, who on our side, date of the last contact. \
                Look the dates up on your phone; do not trust memory.
                Circle the three widest gaps. For each write: who meets whom, with what in hand, \
                which question to bring home, by which date.

                Then three minutes each with a partner, who looks at the attitudes only and asks: \
                “What did this person say or do?”
                """,
            zhHans: """
                先独自画 9 分钟。画出自己客户的决策地图：至少五个人，每人写上角色、影响力、\
                态度与依据、我方对口人、最近一次接触的日期。日期翻手机查，别凭记忆。
                圈出三个最大的缺口。每个缺口写明：谁去见谁，带什么去，带哪个问题的答案回来，哪天之前。

                然后两人一组，每人 3 分钟。同伴只看“态度”那一栏，问：“他说过什么、做过什么？”
                """),
        trainerNotes: LocalizedText(
            en: """
                The phone is the teacher here. Most learners find that the decider was last met more \
                than six months ago, and that more than half of all messages of the last month went \
                to one person.
                Good entry: “Plant manager He, decider, 3, +1: moved our meeting forward when the \
                competitor’s was cancelled; on our side me; last contact 12 March; next: our general \
                manager, with the calculation for line 3, by 10 October; question: what would make \
                you decide before the year is out?” Weak entry: “Manager He, good relationship.”
                If fewer than five people come to mind, that is the result: the map shows what we do \
                not know. Write the missing posts without names (“whoever signs above one million”), \
                and make the first date a question to the nearest contact.
                The objective on mapping is met when every role is filled or marked as a gap, each \
                attitude has evidence, and three dates stand there. Tick it while walking round; do \
                not collect the maps, they contain real people.
                In the four-hour form the own map is homework for the first week: say by which day \
                you expect a photograph with the names blacked out.
                """,
            zhHans: """
                这一步，手机就是老师。多数人会发现：拍板人上次见面是半年多以前，最近一个月一大半消息都\
                发给了同一个人。
                合格的一行：“何厂长，拍板人，3，+1：对手那场会取消了，他把我们的提前了；我方是我；\
                最近接触 3 月 12 日；下一步：我们总经理带三号线测算，10 月 10 日前；要带回的问题：\
                怎样才能在年内定下来？”不合格的：“何厂长，关系不错。”
                想不出五个人，这就是结果：图上显出来的，是我们不知道的。缺的岗位不写名字照样列上\
                （“100 万元以上的签字人”），第一个日子就去问离他最近的那个人。
                每种角色都有人或标了缺口、态度条条有依据、三个日子都写上，即达到“绘制决策地图”的目标；\
                走动时打勾，图不要收，上面都是真人。
                四小时版里，自己的图留作第一周作业：讲明哪天之前交一张涂掉姓名的照片。
                """),
        abridgement: .leftOut)
}
