import CadreKit

extension TeamManagement {
    /// Pre-test, one real problem per learner, and a working agreement that the unit on rules will take apart.
    static let opening: CourseUnit = CourseUnit(
        id: "opening",
        title: LocalizedText(en: "Opening: the team you brought with you", zhHans: "开场：把你的团队带进课堂"),
        objectives: ["plan-remedy"],
        topics: [
            Topic(
                title: LocalizedText(en: "What the day is for", zhHans: "这一天要解决什么"),
                points: [
                    LocalizedText(
                        en: """
                            The day works on the learners’ own teams: every tool is tried on a case first and on a \
                            real colleague second.
                            """,
                        zhHans: "全天围绕学员自己的团队展开：每一个工具都先在案例里用一遍，再用到真实的同事身上。"),
                    LocalizedText(
                        en: """
                            The two tests measure the course as much as the learner; the pre-test result counts \
                            towards nothing.
                            """,
                        zhHans: "前后两次测试既看学员的进步，也看课程的效果；训前成绩不作任何考核之用。"),
                ]),
            Topic(
                title: LocalizedText(
                    en: "Stating a team problem so that it can be worked on", zhHans: "把团队问题说到可以动手解决"),
                points: [
                    LocalizedText(
                        en: """
                            A workable statement gives what can be seen or counted, how often it happens and what \
                            it costs.
                            """,
                        zhHans: "说得清的问题要有三样：看得见或数得出的现象、发生的频率、造成的代价。"),
                    LocalizedText(
                        en: "It also gives the leader’s own share in it: what I did, allowed or left undone.",
                        zhHans: "还要写明主管自己的那一份：我做了什么、默许了什么、该做而没做什么。"),
                    LocalizedText(
                        en: """
                            Judgements of character (“lazy”, “no sense of duty”) are left out; they end the \
                            inquiry before it starts.
                            """,
                        zhHans: "“懒”“没有责任心”之类的评语一律不写，一写上去，问题就没法再往下查了。"),
                ]),
        ],
        activities: [welcome, preTest, problemCard, workingAgreement])

    private static let welcome: Activity = Activity(
        title: LocalizedText(en: "Welcome and the route of the day", zhHans: "欢迎与全天安排"),
        method: .lecture,
        minutes: 5,
        materials: [
            LocalizedText(en: "One slide with the eight steps of the day", zhHans: "一页幻灯片：全天八个环节")
        ],
        instructions: LocalizedText(
            en: """
                Today is about the team you will meet again tomorrow morning. By the time you leave \
                you will have checked a team’s line-up against its goal, written rules that a \
                colleague has tried to break, worked out what one of your people runs for, taken a \
                bonus scheme to pieces, rehearsed two awkward conversations, and put one repair for \
                your own team on paper, with dates.

                The route:
                1. Opening
                2. What makes a team
                3. Rules that hold
                4. A goal worth running for
                5. A climate that carries
                6. Communication that closes the loop
                7. Seven mistakes and their remedies
                8. Closing and action plan
                """,
            zhHans: """
                今天讲的，就是明天一早你又要面对的那支队伍。离开教室之前，你会做完这几件事：\
                对照目标检查一支队伍的人员搭配；写出别人挑不出漏洞的规则；弄清一名下属究竟为什么而跑；\
                拆解一套奖金办法；演练两场不太好开口的谈话；最后，为自己的团队定下一项有时间、\
                有指标的改进。

                全天八个环节：
                一、开场
                二、什么样的队伍才叫团队
                三、立得住的规则
                四、值得去跑的目标
                五、托得起人的氛围
                六、闭环的沟通
                七、七种失误与对策
                八、收尾与行动计划
                """),
        trainerNotes: LocalizedText(
            en: """
                Start on time, whoever is missing: the day includes a unit on rules, and this is the \
                first example the room sees.
                Say who you are in two sentences, then what you need from them: real examples without \
                names.
                Ask everyone to sit away from the colleague they work with most. With ten learners set \
                three tables of 3, 3 and 4. Where the day asks for pairs and the number is odd, one \
                group of three takes turns with the third person observing.
                If the course runs as two half-days, the first ends after step 4. Then collect the \
                problem cards and hand them back next time.
                Pitfall: a long history of management theory. These are engineers; they warm to a \
                problem, not to a preface.
                """,
            zhHans: """
                准点开始，不等人：今天有一个单元专讲规则，这是全班看到的第一个示范。
                用两句话介绍自己，再讲清要求：例子要真实，但不点名。
                请大家和平时合作最多的同事分开坐。十个人分三桌，按 3、3、4 坐。凡是两人一组的活动，\
                人数为单数时，留一组三人，轮流由一人观察。
                如果分两个半天上，第一个半天到第四环节为止；问题卡先收上来，下次发还。
                切忌从管理思想史讲起。学员多是理工出身，给他们一个问题，比给一段导言更容易进入状态。
                """))

    private static let preTest: Activity = Activity(
        title: LocalizedText(en: "Pre-test", zhHans: "训前测试"),
        method: .assessment,
        minutes: 20,
        materials: [
            LocalizedText(
                en: "Pre-test “team-management-pre”, one per learner, on paper or on screen",
                zhHans: "训前测试“team-management-pre”，每人一份，纸面或在线作答")
        ],
        instructions: LocalizedText(
            en: """
                Answer the fourteen questions on your own, without notes. Where you do not know, \
                choose what you would really do at work. You have twenty minutes. Nobody will read \
                your result aloud, and it counts towards nothing: it is there so that you can see this \
                evening how far you have come.
                """,
            zhHans: """
                请独立完成 14 道题，不查资料。拿不准的题，就按你在工作中真会采取的做法来选。\
                时间 20 分钟。成绩不会当众公布，也不作考核之用，只为傍晚你能看到自己走了多远。
                """),
        trainerNotes: LocalizedText(
            en: """
                Do not explain any question, not even a word in it, or the comparison with the \
                post-test is lost. Announce the time at ten and at eighteen minutes.
                Do not discuss answers afterwards; every question returns in its unit.
                Use the first break to look at the results by question. Questions 1–2 belong to unit \
                2, 3–5 to unit 3, 6–7 to unit 4, 8–9 to unit 5, 10–12 to unit 6, 13–14 to unit 7. \
                Where eight of ten learners were right, shorten that input and give the time to the \
                case; where most chose the same wrong option, open the unit with that option.
                Expect question 4 (order of the steps after a breach) and question 8 (judging a \
                scheme) to be the weak ones, and question 10 to suit engineers; then believe your own \
                figures, not this forecast.
                """,
            zhHans: """
                题目一概不作解释，哪怕只是一个词，否则前后两次就没有可比性了。\
                到第 10 分钟和第 18 分钟各报一次时间。
                考完不对答案，每道题在对应单元都会再遇到。
                利用第一次休息逐题看结果：第 1～2 题对应第二单元，第 3～5 题对应第三单元，\
                第 6～7 题对应第四单元，第 8～9 题对应第五单元，第 10～12 题对应第六单元，\
                第 13～14 题对应第七单元。十人中有八人答对的，压缩讲授、把时间让给案例；\
                多数人错在同一个选项上的，就拿这个选项做该单元的开场白。
                预计第 4 题（违规后的处理顺序）和第 8 题（评判奖惩办法）偏弱，\
                第 10 题理工背景的学员应该答得不错；但要以你班上的实际数据为准。
                """),
        abridgement: .leftOut)

    private static let problemCard: Activity = Activity(
        title: LocalizedText(en: "The problem card", zhHans: "问题卡"),
        method: .reflection,
        minutes: 10,
        groupSize: 2...3,
        materials: [
            LocalizedText(en: "One A6 card per learner", zhHans: "每人一张 A6 卡片"),
            LocalizedText(en: "Pens", zhHans: "笔"),
        ],
        instructions: LocalizedText(
            en: """
                Four minutes alone: write on the card one problem in your own team that has cost you \
                sleep, money or a client in the last six months.
                Line 1, what I can see or count. Line 2, how often. Line 3, what it has cost so far. \
                Line 4, my own share in it.
                No names, no adjectives about people.

                Then three minutes each with a neighbour: read your card aloud. The neighbour may ask \
                one kind of question only: “How would I have seen that?” Correct the card until the \
                neighbour could recognise the problem if it walked in. Keep the card; you will need it \
                in the last hour.
                """,
            zhHans: """
                先独自写 4 分钟：最近半年里，你的团队有哪一个问题让你睡不好觉、赔了钱或者丢了客户？\
                写在卡片上。
                第一行：看得见、数得出的现象。第二行：多久发生一次。第三行：到现在为止的代价。第四行：\
                我自己的那一份责任。
                不写人名，不写评价人的形容词。

                然后两人一组，每人 3 分钟：读出自己的卡片。听的人只能问一类问题：“这件事，\
                我在现场能看到什么？”边问边改，直到对方换个场合也认得出这个问题。卡片自己留好，\
                最后一个小时要用。
                """),
        trainerNotes: LocalizedText(
            en: """
                A good card: “Quotations for non-standard cabinets go out after nine working days \
                instead of five; 11 of 26 since March; two clients ordered elsewhere, about 400,000 \
                yuan; I approve each one myself and am travelling three days a week.”
                A weak card: “Poor execution, low sense of responsibility.” Ask: “What would a visitor \
                with a camera have filmed?”
                Watch line 4, the easiest to leave empty. Do not press; say that it is the only line \
                on the card that its owner can change alone.
                With an odd number, one group of three works at two minutes each.
                """,
            zhHans: """
                合格的卡片是这样的：“非标柜报价本应 5 个工作日，实际要 9 个；3 月以来 26 份里有 11 份\
                超期；两家客户因此另找了别人，约 40 万元；每份都要我亲自审，而我一周有三天在出差。”
                不合格的卡片：“执行力差，责任心不强。”可以追问：“如果有人拿着摄像机跟拍，\
                能拍到什么画面？”
                留意第四行，最容易空着。不要逼问，只说一句：整张卡片上，只有这一行是你一个人就能改的。
                人数为单数时，三人一组，每人 2 分钟。
                """),
        abridgement: .shortened(to: 8))

    private static let workingAgreement: Activity = Activity(
        title: LocalizedText(en: "Expectations and a working agreement", zhHans: "期望与课堂约定"),
        method: .discussion,
        minutes: 10,
        materials: [
            LocalizedText(
                en: "Flipchart, six columns headed with the topics of units 2 to 7",
                zhHans: "大白纸一张，分六栏，写上第二至第七单元的主题"),
            LocalizedText(en: "Sticky notes", zhHans: "便利贴"),
        ],
        instructions: LocalizedText(
            en: """
                Put the theme of your problem card in three or four words on a sticky note and place \
                it in the column where you expect help. Then say in one sentence what must have \
                happened by this evening for the day to have been worth it.

                Finally, agree as a class on three rules for working together today. Suggest, choose, \
                write them up exactly as spoken.
                """,
            zhHans: """
                把问题卡的主题浓缩成几个字写在便利贴上，贴到你认为能得到帮助的那一栏。再用一句话说说：\
                到今天傍晚，出现什么样的结果，你才觉得这一天没白来。

                最后，全班商定今天一起学习的三条约定。大家提、大家选，原话怎么说就怎么写上去。
                """),
        trainerNotes: LocalizedText(
            en: """
                Six minutes for the notes, four for the agreement. A crowded column gets the longer \
                debrief later; an empty one may be shortened.
                Say honestly which expectation the day will not meet (pay scales, dealers, key \
                accounts) and where it belongs.
                Write the three rules down word for word, however vague: “be punctual”, “phones on \
                silent”, “everybody takes part”. Do not improve them. The first exercise of unit 3 \
                tests precisely these three, and the room will find them full of holes. If somebody \
                breaks one before then, remember the moment and stay silent: it is the best example \
                you can have of a small breach that nobody answered.
                """,
            zhHans: """
                贴便利贴 6 分钟，定约定 4 分钟。哪一栏贴得多，后面的讨论就多留时间；空着的一栏可以从简。
                课程满足不了的期望（薪酬标准、代理商、大客户等）要当场讲明，并说清该在哪门课里解决。
                三条约定要一字不改地记下来，再含糊也照写：“准时”“手机静音”“人人参与”。\
                不要替学员润色——第三单元的第一个练习检验的就是这三条，到时候全班会发现处处是漏洞。\
                在那之前若有人违反，记住那个时刻，先不作声：这正是“小小违规、无人过问”的最好例子。
                """),
        abridgement: .leftOut)

}
