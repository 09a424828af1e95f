import CadreKit

extension KeyAccountManagement {
    /// Thirteen jobs, five moves, and thirty engineer days obtained without authority.
    static let theHouseBehindTheAccount: CourseUnit = CourseUnit(
        id: "the-house-behind-the-account",
        title: LocalizedText(en: "Getting the house behind the account", zhHans: "让全公司站到客户背后"),
        objectives: ["mobilise-resources"],
        topics: [
            Topic(
                title: LocalizedText(
                    en: "Thirteen jobs of key-account management",
                    zhHans: "大客户管理的十三件事"),
                points: [
                    LocalizedText(
                        en: """
                            Know: the client, the competitors, the analysis of both. Choose: \
                            priorities and direction.
                            """,
                        zhHans: "知：了解客户、了解对手、做分析。定：排优先、定方向。"),
                    LocalizedText(
                        en: """
                            Move: initiative, planning, team, coordination, mobilising resources. \
                            Keep: solving problems, watching changes, measuring.
                            """,
                        zhHans: """
                            动：主动出击、制定计划、带队伍、协调、调动资源。守：解决问题、盯住变化、\
                            衡量结果。
                            """),
                    LocalizedText(
                        en: """
                            Solving problems eats what it is given. Time for the other twelve has to \
                            be put into the calendar first.
                            """,
                        zhHans: "解决问题这件事，给多少时间吃多少时间。另外十二件，要先占进日历。"),
                ]),
            Topic(
                title: LocalizedText(en: "An account team", zhHans: "大客户小组"),
                points: [
                    LocalizedText(
                        en: """
                            One person leads and is known to the client as such. R&D, service, stores \
                            and accounts each have a name in the plan, a counterpart at the client’s, \
                            and their days.
                            """,
                        zhHans: """
                            一个人牵头，客户也认这个人。研发、服务、仓库、财务，在计划里各有一个名字、\
                            一个客户那边的对口人和一定的天数。
                            """),
                    LocalizedText(
                        en: """
                            Where a dealer delivers, the dealer belongs to the team: who quotes, who \
                            delivers and who earns what is in writing before the client hears two \
                            prices.
                            """,
                        zhHans: """
                            由代理商供货的，代理商也算小组一员：谁报价、谁供货、谁拿哪一份，先写清楚，\
                            别让客户听到两个价。
                            """),
                    LocalizedText(
                        en: """
                            Coordination is a fixed half-hour every two weeks with a list of \
                            promises: open, due, overdue. A chat group does not replace it.
                            """,
                        zhHans: """
                            协调，就是每两周固定半小时，对着承诺清单过：未到期、快到期、已过期。\
                            微信群代替不了它。
                            """),
                ]),
            Topic(
                title: LocalizedText(en: "Asking without authority", zhHans: "没有权，怎么要人"),
                points: [
                    LocalizedText(
                        en: """
                            The account’s figure, the request in days, what would make it smaller, \
                            what I give, one line in writing.
                            """,
                        zhHans: "账先摆，数说清，问怎么减，拿什么换，当场落字。"),
                    LocalizedText(
                        en: "A commitment has a name, an amount and a date. Everything else is sympathy.",
                        zhHans: "承诺要有人、有量、有日期，其余都只是好意。"),
                ]),
            Topic(
                title: LocalizedText(en: "When something goes wrong", zhHans: "出了岔子"),
                points: [
                    LocalizedText(
                        en: """
                            The client hears it on the same day, from the person who knows the \
                            matter, together with a way out. A problem well solved ties more firmly \
                            than a year without any.
                            """,
                        zhHans: """
                            当天告诉客户，由懂这件事的人去说，带着出路去。一个问题解决得漂亮，\
                            比一年平安无事更拴得住人。
                            """)
                ]),
        ],
        activities: [thirteenJobs, askingWithoutAuthority, internalMeeting, eightWeeksLater, meetingDebrief])

    private static let thirteenJobs: Activity = Activity(
        title: LocalizedText(en: "Thirteen jobs and your last four weeks", zhHans: "十三件事和你最近的四周"),
        method: .exercise,
        minutes: 10,
        groupSize: 2...3,
        materials: [
            LocalizedText(
                en: "List of the thirteen jobs from the handout, one per learner",
                zhHans: "学员手册里的十三件事，每人一张"),
            LocalizedText(en: "The learners’ own calendars", zhHans: "自己的日历"),
        ],
        instructions: LocalizedText(
            en: """
                Five minutes alone, with your calendar of the last four weeks open. Beside each of \
                the thirteen jobs write the hours that went into it for the account on your card. \
                Round to half hours; what is not in the calendar counts as zero.
                Then mark with A what you have to do yourself, with B what somebody else could do, \
                with C what nobody in your company does.

                Three minutes in pairs: which zero costs most? Where do the two hours a week come \
                from?
                """,
            zhHans: """
                翻开最近四周的日历，独自写 5 分钟。十三件事，每件旁边写上：为卡片上那家客户花了几个小\
                时。精确到半小时，日历上没有的算零。
                再标三种记号：非我不可的标 A，别人也能做的标 B，公司里没人做的标 C。

                然后两人一组，3 分钟：哪个零代价最大？每周两小时，从哪儿匀出来？
                """),
        trainerNotes: LocalizedText(
            en: """
                Two minutes to introduce the list in its four groups. Know: the client, the \
                competitors, the analysis of both. Choose: priorities, direction. Move: initiative, \
                planning, team, coordination, mobilising resources. Keep: solving problems, watching \
                changes, measuring.
                Typical result: between 40 and 60 % of the hours go into solving problems, a quarter \
                into coordination, and there is a zero at knowing competitors, watching changes and \
                measuring. That is no reproach: problems ring up, and the others do not.
                Ask for hands: who has more than half in one job? Who has more than four zeros? Write \
                both numbers down.
                A remark that helps: problems solved for a client who did not know that he had a plan \
                are gratitude for a week; a change seen in time is an order.
                C at mobilising resources leads on: “Nobody does it, because nobody has the \
                authority. Let us see how it works without.”
                If calendars are empty because everything is agreed on WeChat, let them scroll \
                through the chat with the account instead; it shows the same.
                """,
            zhHans: """
                先用 2 分钟按四组介绍。知：了解客户、了解对手、分析。定：排优先、定方向。动：\
                主动出击、制定计划、带队伍、协调、调动资源。守：解决问题、盯住变化、衡量结果。
                典型的结果：四到六成时间在解决问题，四分之一在协调；了解对手、盯住变化、\
                衡量结果往往是零。这不是批评：问题会自己打电话来，别的不会。
                请大家举手：哪位有一件事占了一半以上？哪位有四个以上的零？把两个人数记下来。
                有一句话好用：给客户救一次火，换来一周的感激；早看到一个变化，换来一张订单。
                “调动资源”上的 C 正好往下接：“没人做，是因为没人有权。我们来看看没有权怎么做。”
                有人日历是空的，因为什么都在微信上说，那就翻和这家客户的聊天记录，看到的是同一回事。
                """),
        abridgement: .leftOut)

    private static let askingWithoutAuthority: Activity = Activity(
        title: LocalizedText(en: "Five moves for asking without authority", zhHans: "没有权，怎么要人：五步"),
        method: .lecture,
        minutes: 5,
        materials: [
            LocalizedText(en: "Slide or flipchart with the five moves", zhHans: "幻灯片或白纸：五步")
        ],
        instructions: LocalizedText(
            en: """
                Think of the last time a colleague from another department said “we’ll see” to you. \
                While you listen, find the one of the five moves that you left out.
                """,
            zhHans: "想想上一次，别的部门同事对你说“再看吧”。边听边找：五步里，当时你漏了哪一步？"),
        trainerNotes: LocalizedText(
            en: """
                One minute each.
                1. The account’s figure first: what it brings, in yuan and by when. No “the boss \
                says”, no “the client is angry”.
                2. The request in days and with a date. “Support” cannot be refused, and cannot be \
                given either.
                3. “What would make it smaller?” The other side knows the work; often a third of it \
                disappears.
                4. What I give, or give up: test data, a named contact at the client’s, a request of \
                my own that I withdraw. An expert has burned fingers; ask what happened last time.
                5. Close in one line before leaving the room: who does what, how much, by when, and \
                what they get for it; written down, read aloud.
                Without move 4 the request ends at the general manager, and a yes ordered from above \
                lasts until he looks away. Going up together, with two options, is fine; going up \
                alone costs you the next ten requests.
                Demonstrate move 3 once with a question from the room. It is the one that nobody \
                believes in beforehand.
                """,
            zhHans: """
                一步一分钟。
                1. 账先摆：这家客户带来什么，多少钱，什么时候。不说“老板说了”，也不说“客户发火了”。
                2. 数说清：要几天、哪天要。“多支持”这种话，没法拒绝，也没法兑现。
                3. 问怎么减：“有什么办法能让这活儿小一点？”活是对方懂，往往一问就少三分之一。
                4. 拿什么换：测试数据、客户那边一个固定的对口人、我自己撤回的一件事。搞技术的多半白忙\
                过，问一句上次是怎么回事。
                5. 当场落字：出门之前写成一行并念一遍——谁、做什么、多少、哪天，换回什么。
                没有第 4 步，事情最后就闹到总经理那里；上面压下来的“好”，领导一转身就没了。\
                两个人带着两个方案一起往上报，没问题；你一个人去告状，后面十次都别想再要到人。
                请学员随便提一个请求，讲师当场示范第 3 步。不试之前，谁也不信它管用。
                """))

    private static let internalMeeting: Activity = Activity(
        title: LocalizedText(
            en: "Role-play: thirty days that nobody has",
            zhHans: "角色扮演：谁也没有的三十天"),
        method: .rolePlay,
        minutes: 17,
        groupSize: 3...4,
        materials: [
            LocalizedText(en: "Situation sheet, one per learner", zhHans: "情境页每人一份"),
            LocalizedText(
                en: "Role cards for account manager, head of R&D and head of service",
                zhHans: "角色卡：大客户负责人、研发总监、服务部经理"),
            LocalizedText(
                en: "Observer’s sheet: five moves; commitments with name, amount and date",
                zhHans: "观察表：五步；承诺要有人、有量、有日期"),
        ],
        instructions: LocalizedText(
            en: """
                In groups of three: account manager, head of R&D, head of service. A fourth person \
                observes; without a fourth, the two colleagues fill in the observer’s sheet \
                afterwards.
                Four minutes to read your card, eight to meet. The account manager opens, and uses \
                the last minute to write down what has been agreed and to read it aloud. Three \
                minutes for feedback, two to copy the lines neatly on a card.
                Nobody may invent figures that are not on a card. Whoever has been convinced may say \
                yes; whoever has not may say no.
                """,
            zhHans: """
                三人一组：大客户负责人、研发总监、服务部经理。第四人做观察员；没有第四人的，两位“同事”\
                事后一起填观察表。
                看卡 4 分钟，开会 8 分钟：负责人开场，最后一分钟把定下来的写成几行，念一遍。\
                反馈 3 分钟，再用 2 分钟把几行字誊到卡片上。
                卡上没有的数字，谁也不许编。被说服了就可以答应，没被说服就可以不答应。
                """),
        scenario: LocalizedText(
            en: """
                Hengce Instruments, a Thursday at the end of September. The general manager has \
                signed the plan for Lanting Water and said: “Settle the resources among yourselves \
                and show me the lines tomorrow.” All three know:

                The plan. Orders from 2.4 to 3.5 million yuan in twelve months. A framework tender is \
                expected in March. On 15 January Lanting’s information centre switches to a new \
                control-room system; software that cannot speak to it will be left out. Lanting’s \
                documents demand repair within 24 hours; we take 61.
                Wanted from R&D: the connector to the new system, put at 30 person-days, ready by 15 \
                January. Wanted from service: 24 hours from 31 December.
                Nobody at the table can give orders to the others. Headcount is frozen until spring.
                """,
            zhHans: """
                衡测仪表，9 月底的一个周四。总经理已经在澜汀水务的计划上签了字，说：“资源你们三个自己\
                商量，明天把定下来的几行字给我看。”三个人都知道：

                计划。十二个月，订单从 240 万元到 350 万元。框架招标预计在 3 月。1 月 15 日，\
                澜汀信息中心切换新调度系统，接不上的软件一律不用。澜汀的文件要求 24 小时内修复，\
                我们现在要 61 小时。
                要研发给：新系统的接口，估计 30 人天，1 月 15 日前好用。要服务给：\
                12 月 31 日起 24 小时修复。
                在座的，谁也命令不了谁。编制冻结到开春。
                """),
        roles: [
            RoleBrief(
                LocalizedText(en: "Fang Min, account manager", zhHans: "方敏：大客户负责人"),
                brief: LocalizedText(
                    en: """
                        You know the money: 1.1 million more in orders at a margin of 31 % are \
                        341,000 yuan a year. Two water companies have ordered after seeing Lanting, \
                        1.8 million together; with the connector both could be offered the software. \
                        You can offer: 60,000 yuan of your own budget; the twelve start-up trips to \
                        Liqiao until January, which you can cancel; a seat at the table at Lanting \
                        for whoever does the work. What you need: at least two commitments with name, \
                        amount and date. You do not know what Lanting’s calls to service were about, \
                        nor why Zhong is so short with sales.
                        """,
                    zhHans: """
                        账你清楚：订单多 110 万，毛利率 31%，一年多 34.1 万元。两家水务公司看过澜汀之\
                        后下了单，共 180 万；有了接口，这两家也能卖软件。你能给的：自己的 6 万元预算；\
                        到 1 月为止去力桥开机的十二趟，你可以取消；谁来干活，就请谁坐到澜汀的会议桌\
                        上。你要的：至少两条承诺，有人、有量、有日期。你不知道的：澜汀报修都报些什么；\
                        钟工为什么一见销售就没好气。
                        """)),
            RoleBrief(
                LocalizedText(en: "Zhong, head of R&D", zhHans: "钟工：研发总监"),
                brief: LocalizedText(
                    en: """
                        Your six engineers are booked for the hygienic line, priority 1, until the \
                        end of February. Last year sales swore that Juntai needed a data interface at \
                        once: 22 days, and nobody ever switched it on. Nobody has apologised. You say \
                        this only when somebody asks what happened last time. Lu could give two days \
                        a week from 20 October. Only when asked what would make the job smaller: with \
                        a test system at Lanting’s, a contact in the information centre and a frozen \
                        specification it is 18 days and not 30. You want: the specification fixed in \
                        writing by 15 October, and Lu’s name on the joint report. You refuse anything \
                        called “support” or “priority”.
                        """,
                    zhHans: """
                        你手下六名工程师，到 2 月底都排在卫生型系列上，那是第一重点。\
                        去年销售赌咒发誓，说钧泰马上要一个数据接口，做了 22 天，没有一个人打开用过，\
                        也没有一个人道过歉。有人问“上次是怎么回事”，你才说。小陆从 10 月 20 日起每周能\
                        抽两天。只有被问到“怎样能让它小一点”，你才说：澜汀给测试环境、\
                        信息中心有对口人、需求冻结，那就是 18 天，不是 30 天。你要的：\
                        10 月 15 日前需求书面定死；联合报告上署小陆的名字。凡是“支持一下”“优先安排”，\
                        一律不接。
                        """)),
            RoleBrief(
                LocalizedText(en: "Luo, head of service", zhHans: "罗经理：服务部"),
                brief: LocalizedText(
                    en: """
                        You have one technician in Anhui, Xia, half of his time for Hefei, and you \
                        may not hire anybody. You fear that “24 hours” will soon be demanded for all \
                        clients, and your bonus hangs on it. Sellers promise things on site and you \
                        hear of it last. Only when asked what the calls were about: of fourteen calls \
                        in six months nine were a loose aerial plug, which Lanting’s own crews could \
                        fix with two hours of training and a kit of parts at 6,800 yuan; one kit each \
                        for three crews. Then 24 hours would be within reach for Lanting alone. You \
                        want: calls checked by telephone before anybody drives, and no more promises \
                        without you.
                        """,
                    zhHans: """
                        你在安徽只有一名技师小夏，一半时间归合肥，编制冻结招不了人。你担心“24 小时”\
                        很快变成对所有客户的要求，而你的奖金就挂在这个数上。销售在现场随口答应，\
                        最后一个知道的是你。只有被问到“都是些什么报修”，你才说：半年十四次，\
                        九次是天线插头松了；教两个小时，再给一套 6,800 元的备件包，澜汀的班组自己就能\
                        修；三个班组一组一套。这样，单给澜汀一家做到 24 小时够得着。你要的：\
                        出车之前先电话排查；没你点头，谁也不许再答应。
                        """)),
        ],
        trainerNotes: LocalizedText(
            en: """
                Call the times aloud.
                A good result, written down: “Lu, two days a week from 20 October, 18 days, done by \
                22 December, if Lanting supplies a test system and a contact by 15 October and the \
                specification is frozen that day. Xia trains three crews before the end of November, \
                two hours each; three spare-parts kits, 20,400 yuan from sales’ budget. Sales \
                withdraws twelve start-up trips to Liqiao until January and promises no repair times \
                on site without Luo.”
                R&D’s 30 days shrink to 18 only through the question what would make it smaller; \
                service’s 24 hours come within reach only through the question what the calls were \
                about: nine of fourteen were a loose aerial plug.
                Check by reckoning: from 20 October to 22 December are nine weeks, at two days a week \
                18 days, which leaves three weeks for the test on site. Three kits at 6,800 are \
                20,400, which leaves 39,600 of the 60,000.
                Errors: “the general manager wants it”; asking both at once without a figure; \
                accepting “in January” without a day; forgetting to read the lines aloud; promising \
                Zhong something that is not on the card. If Zhong’s player gives in at once, whisper: \
                “You lost 22 days last year.” If the meeting is stuck after four minutes, let the \
                observer hold up a card that says only: “Ask.”
                Do not yet say what the best result was: the situation of round 2 shows it. Note who \
                has led.
                """,
            zhHans: """
                报时要出声。
                合格的结果，白纸黑字：“小陆，10 月 20 日起每周两天，共 18 天，12 月 22 日前做完；\
                条件是 10 月 15 日前澜汀给出测试环境和对口人，需求当天冻结。小夏 11 月底前培训三个班\
                组，每组两小时；备件包三套，20,400 元，从销售预算出。销售撤掉到 1 月为止去力桥开机的十\
                二趟；没有罗经理点头，现场不许答应修复时间。”
                研发的 30 天变成 18 天，全靠那句“怎样能让它小一点”；服务的 24 小时够得着，\
                全靠问一句“都是些什么报修”：十四次里有九次，不过是天线插头松了。
                核算：10 月 20 日到 12 月 22 日正好九周，每周两天，18 天，还留三周做现场测试。\
                三套备件包，每套 6,800 元，共 20,400 元，6 万元预算还剩 39,600 元。
                常见失误：“总经理要的”；两边一起要，又没有数字；听到“一月份”就算数，不问哪天；\
                忘了最后念一遍；答应钟工卡上没有的东西。演钟工的一上来就松口，就在他耳边说：\
                “去年你白搭了 22 天。”开到第四分钟还僵着，让观察员举一张卡，上面只写一个字：“问。”
                先不讲最好能谈成什么样，第二轮的情境里会写。谁演过负责人，记下来。
                """))

    private static let eightWeeksLater: Activity = Activity(
        title: LocalizedText(en: "Role-play: eight weeks later", zhHans: "角色扮演：八周之后"),
        method: .rolePlay,
        minutes: 10,
        groupSize: 3...4,
        materials: [
            LocalizedText(en: "Situation sheet of round 2, one per learner", zhHans: "第二轮情境页每人一份"),
            LocalizedText(en: "Role cards of round 2", zhHans: "第二轮角色卡"),
            LocalizedText(en: "Observer’s sheet as before", zhHans: "观察表，同前"),
        ],
        instructions: LocalizedText(
            en: """
                Same groups, other parts: somebody who has not led yet is account manager; in a group \
                of four it is the observer. Two minutes to read, six to meet, two for feedback. At \
                the end the account manager says in one sentence who tells Cao what, and when.
                """,
            zhHans: """
                原班人马，换角色：由没当过负责人的来当，四人组就请观察员来当。看卡 2 分钟，\
                开会 6 分钟，反馈 2 分钟。最后负责人用一句话说清：谁、什么时候、跟曹主任说什么。
                """),
        scenario: LocalizedText(
            en: """
                Hengce Instruments, 24 November. This is what had been agreed: Lu writes the \
                connector, two days a week, 18 days, done by 22 December; Xia trains three crews of \
                Lanting’s and hands out three kits of spare parts; sales pays 20,400 yuan for them.
                Today: the connector is half finished, nine of eighteen days are done. Two of three \
                crews have been trained, repair takes 33 hours instead of 61. And on Friday the \
                hygienic line, the company’s first priority, failed its washing test.
                On 15 January Lanting switches over.
                """,
            zhHans: """
                衡测仪表，11 月 24 日。当初定下的是：小陆写接口，每周两天，18 天，12 月 22 日前做完；\
                小夏给澜汀三个班组做培训，发三套备件包；20,400 元由销售出。
                今天：接口做了一半，十八天用掉九天。三个班组培训了两个，修复时间从 61 小时降到 33 小\
                时。可是上周五，公司的第一重点——卫生型系列，冲洗试验没通过。
                1 月 15 日，澜汀切换系统。
                """),
        roles: [
            RoleBrief(
                LocalizedText(
                    en: "Fang Min, account manager (round 2)",
                    zhHans: "方敏：大客户负责人（第二轮）"),
                brief: LocalizedText(
                    en: """
                        You have 39,600 yuan of your budget left. Cao was told “15 January, fixed”. \
                        You have not yet told him anything of the new situation. You want the date to \
                        stand, or Cao to hear the truth today together with a way out.
                        """,
                    zhHans: """
                        你的预算还剩 39,600 元。你跟曹主任说过“1 月 15 日，雷打不动”。\
                        新情况还没告诉他。你要么保住日子，要么今天就让曹主任听到实话，\
                        同时带着一条出路。
                        """)),
            RoleBrief(
                LocalizedText(en: "Zhong, head of R&D (round 2)", zhHans: "钟工：研发总监（第二轮）"),
                brief: LocalizedText(
                    en: """
                        You have to pull Lu out for three weeks from today; without the washing test \
                        the whole line stands still. Nine days at two a week after that would end in \
                        the middle of January, too late for any test on site. You are sorry, and the \
                        withdrawal is not open to discussion. Only when asked who else knows the \
                        code: the contractor who wrote our second connector could do the rest in \
                        eight days at 1,200 yuan and begin the day after tomorrow. Your own budget is \
                        empty. Lu could check the result on two half-days and write the list for the \
                        test.
                        """,
                    zhHans: """
                        从今天起，小陆你得抽走三周，冲洗试验过不了，整个系列都得停。三周以后再做剩下的\
                        九天，每周两天，就到 1 月中旬了，现场测试根本来不及。你过意不去，\
                        但抽人这件事没商量。只有被问到“还有谁懂这段代码”，你才说：写第二个接口的那家外\
                        包，剩下的八天能做完，每天 1,200 元，后天就能开工。你自己的预算一分不剩。\
                        做完之后，小陆可以用两个半天复核，测试清单也由他写。
                        """)),
            RoleBrief(
                LocalizedText(en: "Luo, head of service (round 2)", zhHans: "罗经理：服务部（第二轮）"),
                brief: LocalizedText(
                    en: """
                        The third crew could be trained on 4 December. Xia could do the site test of \
                        the connector at Lanting’s in three days, provided that somebody gives him a \
                        list of tests. You offer this only when somebody asks what you have that R&D \
                        lacks. You will not cover up a delay towards the client.
                        """,
                    zhHans: """
                        第三个班组 12 月 4 日可以培训。接口的现场测试，小夏在澜汀花三天能做，\
                        只要有人给他一份测试清单。有人问“有什么是你们有、研发没有的”，你才提。\
                        瞒着客户拖期，你不干。
                        """)),
        ],
        trainerNotes: LocalizedText(
            en: """
                A good result: the contractor for eight days at 1,200, that is 9,600 yuan from sales’ \
                budget (39,600 − 9,600 leaves 30,000); Lu checks on two half-days; Xia runs the site \
                test in three days by Lu’s list; and Cao is told today, by Zhong and not by the \
                seller, that somebody else finishes the connector, that the date stands, and on which \
                day he can see it.
                The first sentence decides. “You promised” costs a minute of self-defence and brings \
                nothing; “What does the washing test need, and who else could do the rest?” brings \
                the contractor. A problem shared with the other departments at once is solved by \
                whoever has a spare hand.
                Errors: arguing about priorities that the company has long decided (the hygienic line \
                is number 1); taking the contractor without asking who checks the work; telling Cao \
                “there may be a slight delay” or nothing at all.
                Name those who have led in neither round: they play Fang Min in unit 7. If time is \
                short, play only four minutes; if the room is tired, let one group play in the middle \
                and the others whisper sentences to the account manager.
                """,
            zhHans: """
                合格的结果：请外包做八天，每天 1,200 元，9,600 元从销售预算出（39,600−9,600，\
                还剩 30,000 元）；小陆用两个半天复核；小夏按小陆的清单做三天现场测试；\
                当天就告诉曹主任，由钟工去说，不由销售去说：接口由别人接着做，日子不变，\
                哪一天可以看到。
                头一句话定输赢。“你们答应过的”，换来一分钟辩解，别的什么也没有；“冲洗试验缺什么？\
                剩下的活还有谁能干？”换来那家外包。难处马上摊给别的部门看，谁手里有空，谁就能接一把。
                常见失误：为公司早就定了的先后去争（卫生型系列就是第一）；定了外包，没问谁来复核；\
                跟曹主任说“可能会稍有延迟”，或者干脆不说。
                两轮都没当过负责人的，点出名字：第七单元由他们演方敏。时间紧就只演 4 分钟；大家累了，\
                就请一组在中间演，其他人给负责人递话。
                """),
        abridgement: .leftOut)

    private static let meetingDebrief: Activity = Activity(
        title: LocalizedText(en: "Debrief: a line that holds", zhHans: "复盘：站得住的一行字"),
        method: .discussion,
        minutes: 10,
        materials: [
            LocalizedText(en: "Observers’ sheets", zhHans: "观察表"),
            LocalizedText(en: "The groups’ written commitments", zhHans: "各组写下的承诺"),
        ],
        instructions: LocalizedText(
            en: """
                Each group reads out its lines from the first meeting. The room checks each: who, \
                what, how much, by when, and what in return? What is missing is named, no more. Then \
                the questions. At the end everyone writes one line for their own account: whom I \
                shall ask, for how many days, by when, and what I give for it.
                """,
            zhHans: """
                各组念第一次会上写下的承诺。全班逐行核对：谁、做什么、多少、哪天、换回什么？\
                缺哪样说哪样，不多评论。然后逐题讨论。最后每人为自己的客户写一行：我去找谁，要几天，\
                哪天之前，拿什么换。
                """),
        debrief: [
            LocalizedText(
                en: "After which sentence did the other side begin to look for a way?",
                zhHans: "对方是听了哪句话，才开始替你想办法的？"),
            LocalizedText(
                en: "Which old bill lay on the table, and what did it take to settle it?",
                zhHans: "桌上有一笔什么旧账？用什么了结的？"),
            LocalizedText(
                en: "Eight weeks later: who tells Cao what, and on which day?",
                zhHans: "八周之后：哪一天，由谁，跟曹主任说什么？"),
            LocalizedText(en: "What do you do when the answer stays no?", zhHans: "对方还是不答应，怎么办？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                Three minutes for the lines, five for the questions, two for the own line.
                First question: which sentence opened the door? Nearly always a question, and nearly \
                always the same two: “What would make it smaller?” and “What were the calls about?” \
                Groups that never asked got thirty days refused.
                Second: the 22 days at Juntai. A department that once worked for nothing is not \
                stubborn, it has learned. The repair costs one sentence (“You are right, nobody came \
                back to you; this time the specification is signed first”) and a name on a report.
                Third, eight weeks later: tell the client on the same day, with a way out, and by the \
                person he trusts on the matter. Cao forgives a delay that he hears of on 24 November; \
                on 14 January he does not.
                Last: what if they still say no? Then both go to the general manager with two options \
                and their price, so that he decides between figures and not between people.
                The objective is met with two complete commitments, returns included. Tick it from \
                the observers’ sheets for whoever led. Short form: 8 minutes, questions one, two and \
                four.
                """,
            zhHans: """
                念承诺 3 分钟，讨论 5 分钟，写自己那一行 2 分钟。
                第一问，哪句话打开了局面？几乎总是一个问题，而且几乎总是这两个：“怎样能让它小一点？”\
                “都是些什么报修？”没问的组，三十天被一口回绝。
                第二问，钧泰那 22 天。白忙过一场的部门不是犟，是长了记性。补回来只要一句话（“您说得\
                对，当时没人给您回话；这次先把需求签了字再动手”），外加报告上的一个名字。
                第三问，八周之后：当天就告诉客户，带着出路去，由他信得过的那个人去说。\
                11 月 24 日听到拖期，曹主任能谅解；1 月 14 日才听到，就不能了。
                最后一问：还是不答应怎么办？两个人带着两个方案、各自的代价，一起去找总经理，\
                让他在数字之间选，而不是在两个人之间选。
                两条完整的承诺，连换回什么也写明，即达到“争取资源”的目标；演过负责人的，按观察表打勾。\
                四小时版用 8 分钟，问第一、第二、第四问。
                """),
        abridgement: .shortened(to: 8))
}
