import CadreKit

extension InterpersonalCommunication {
    /// Pre-test, and one overdue conversation per learner on a card that stays with its owner to the end.
    static let opening: CourseUnit = CourseUnit(
        id: "opening",
        title: LocalizedText(
            en: "Opening: the conversation you keep putting off",
            zhHans: "开场：那场你一直没谈的话"),
        objectives: ["plan-conversation"],
        topics: [
            Topic(
                title: LocalizedText(en: "What the course is for", zhHans: "这门课要解决什么"),
                points: [
                    LocalizedText(
                        en: """
                            Every manager owes somebody a conversation. The longer it waits, the \
                            more it costs, and the harder its first sentence becomes.
                            """,
                        zhHans: "每个主管都欠着某个人一场谈话。拖得越久，代价越大，第一句话也越难开口。"),
                    LocalizedText(
                        en: """
                            Communication is learned like driving, by doing it with someone \
                            watching. That is why everybody is observed once, by two people, with \
                            the criteria known beforehand.
                            """,
                        zhHans: "沟通像学车，得有人在旁边看着你开。所以人人都要当众练一次，两个人评分，标准事先公开。"),
                ]),
            Topic(
                title: LocalizedText(en: "Why we put it off", zhHans: "为什么一拖再拖"),
                points: [
                    LocalizedText(
                        en: """
                            Three usual reasons: fear of hurting, fear of being hurt, and not \
                            knowing how to begin. The course works on the third; the other two \
                            shrink with it.
                            """,
                        zhHans: "常见的原因有三个：怕伤人，怕挨顶，不知道怎么开头。这门课专治第三个，治好了，前两个也会小下去。"),
                    LocalizedText(
                        en: """
                            A conversation needs a purpose that both can hear: what will be \
                            different once we have talked?
                            """,
                        zhHans: "谈话要有一个双方都听得懂的目的：谈完之后，什么会跟现在不一样？"),
                ]),
        ],
        activities: [welcome, preTest, conversationCard, wallOfExpectations])

    private static let welcome: Activity = Activity(
        title: LocalizedText(en: "Welcome and the route", zhHans: "欢迎与课程路线"),
        method: .lecture,
        minutes: 5,
        materials: [
            LocalizedText(
                en: "One slide with the nine steps",
                zhHans: "一页幻灯片：九个环节")
        ],
        instructions: LocalizedText(
            en: """
                Think of one person at work to whom you should have said something weeks ago. Hold \
                on to that name; by the end you will have the first sentence.

                First half-day:
                1. Opening
                2. Managing is talking
                3. What arrives
                4. Listening and asking
                5. Handing work over, and meetings
                Second half-day:
                6. Addressing a shortfall (observed role-play with an employee)
                7. Two of yours at odds
                8. Talking upwards (observed role-play with a superior)
                9. Closing
                """,
            zhHans: """
                请想一个人：有句话，你几周前就该跟他说了。名字先记在心里，课上完，你会写好第一句。

                第一个半天：
                一、开场
                二、主管的活，一半在嘴上
                三、对方收到了什么
                四、听与问
                五、交代工作与开会
                第二个半天：
                六、指出差距（与下属的角色扮演，有评分）
                七、两个下属闹矛盾
                八、向上沟通（与上级的角色扮演，有评分）
                九、收尾
                """),
        trainerNotes: LocalizedText(
            en: """
                Open with the first sentence of the instructions, before your own name. Wait ten \
                seconds; you will see from the faces that everybody has somebody.
                Then two sentences about yourself and two rules: no real names, and what is said in \
                a role-play stays in the room.
                Announce the observed role-play now, so that it does not come as a surprise: \
                everybody is the manager once, for four minutes; two raters; six criteria, which are \
                in the handout (page 9). The mark counts in the gradebook. Ask who has been filmed \
                or rated before and how that felt; one minute is enough.
                Seat people apart from the colleague they deal with most. With ten learners set \
                groups of 3, 3 and 4 and keep them for the observed role-plays.
                Give out the handout after step 5, not before: its pages are worked out in the \
                units. If the course runs on one day, the long break comes after step 5 as well. The \
                second rater joins from step 6 on and should have read the rubric and the two \
                situations beforehand.
                """,
            zhHans: """
                先讲指令里的第一句话，再报自己的名字。停十秒，看表情就知道，人人心里都有一个。
                然后用两句话介绍自己，再讲两条规矩：不提真名；角色扮演里说的话，不带出教室。
                带评分的角色扮演现在就预告，别到时候吓人一跳：每人当一次主管，四分钟；两位评分人；六\
                条标准，讲义第 9 页上都有；成绩计入成绩册。问问谁被人录过像、打过分，感觉怎样，一分\
                钟就够。
                和平时打交道最多的同事分开坐。十个人分三组，按 3、3、4 坐，后面的角色扮演沿用这个分\
                组。
                讲义等第五环节上完再发，别提前发，里面的工具都要在课上一步步做出来。如果一天上完，长\
                休息也放在第五环节之后。第二位评分人从第六环节开始到场，事先要读过评分表和两个情境。
                """))

    private static let preTest: Activity = Activity(
        title: LocalizedText(en: "Pre-test", zhHans: "训前测试"),
        method: .assessment,
        minutes: 20,
        materials: [
            LocalizedText(
                en: """
                    Pre-test “interpersonal-communication-pre”, one per learner, on paper or on screen
                    """,
                zhHans: "训前测试“interpersonal-communication-pre”，每人一份，纸面或在线作答")
        ],
        instructions: LocalizedText(
            en: """
                Answer the fourteen questions on your own, without notes, in twenty minutes. Choose \
                what you would really do on a busy Tuesday, not what sounds well-mannered. The \
                result counts towards nothing; you will see at the end how far you have come.
                """,
            zhHans: """
                14 道题，独立完成，不查资料，20 分钟。请按一个忙碌的星期二你真会怎么做来选，别挑听上\
                去最得体的。成绩不作考核，只用来和课后对比。
                """),
        trainerNotes: LocalizedText(
            en: """
                Explain nothing, not even a word, or the comparison with the post-test is lost. \
                Announce the time at ten and at eighteen minutes.
                Do not discuss answers afterwards. Look at the results in the first break: questions \
                1–2 belong to unit 3, 3–4 to unit 4, 5–7 to units 2 and 5, 8–9 to unit 6, 10 to unit \
                7, 11–13 to unit 8, and 14 to the conversation card.
                Where four in five were right, shorten the input and give the minutes to the \
                practice; where most chose the same wrong option, open the unit with it.
                Expect question 2 (the 55 per cent of body language) and question 11 (the order of \
                the sentences to a superior) to be weak. Trust your own figures more than this \
                forecast.
                If somebody finishes early: read in silence, no telephones.
                """,
            zhHans: """
                题目一概不解释，一个词也不行，否则前后测没法比。第 10 分钟、第 18 分钟各报一次时间。
                考完不对答案。第一次休息时看结果：第 1～2 题对应第三单元，第 3～4 题对应第四单元，第 \
                5～7 题对应第二、第五单元，第 8～9 题对应第六单元，第 10 题对应第七单元，第 11～13 \
                题对应第八单元，第 14 题对应谈话卡。
                五分之四的人答对的，少讲，时间留给练习；多数人错在同一个选项上的，就拿它做这个单元的\
                开场。
                预计第 2 题（肢体语言的 55%）和第 11 题（跟上级说话的先后）偏弱。以你班上的数据为准。
                先做完的，安静坐着看材料，不看手机。
                """),
        abridgement: .leftOut)

    private static let conversationCard: Activity = Activity(
        title: LocalizedText(en: "The conversation card", zhHans: "谈话卡"),
        method: .exercise,
        minutes: 12,
        groupSize: 2...3,
        materials: [
            LocalizedText(en: "One A6 card per learner", zhHans: "每人一张 A6 卡片"),
            LocalizedText(
                en: "Pens",
                zhHans: "笔"),
        ],
        instructions: LocalizedText(
            en: """
                Five minutes alone. Write on the card:
                Line 1, with whom, by position only (“a seller”, “my director”, “the head of \
                delivery”).
                Line 2, what I have seen or heard, so that a camera could have filmed it.
                Line 3, since when I have been putting it off, and what that has cost.
                Line 4, what is to be different afterwards.
                Line 5, my first sentence, as I would say it today.

                Then in pairs, three minutes each: read out lines 2 and 5. The partner answers as \
                the other person might and says one thing only: “When I heard your first sentence I \
                thought …”. Do not improve anything yet. Keep the card; you will take it out again \
                at the end of every unit.
                """,
            zhHans: """
                先独自写 5 分钟：
                第一行：跟谁谈，只写身份（“一名销售”“我的总监”“交付经理”）。
                第二行：我看到、听到了什么，要像摄像机拍得下来的那样写。
                第三行：从什么时候拖到现在，拖出了什么代价。
                第四行：谈完以后，要有什么不一样。
                第五行：我的第一句话，按今天的说法写。

                然后两人一组，每人 3 分钟：念第二行和第五行。搭档设身处地当一回对方，只说一句：“听到\
                你第一句话，我心里想的是……。”现在先别改。卡片留好，每个单元结束都要拿出来用。
                """),
        trainerNotes: LocalizedText(
            en: """
                Line 2 as it should be: “Since March the visit notes of one seller have come on the \
                Monday after; three times I went to the client without them, once the client told me \
                what he had complained about.” As it usually is: “Not proactive, bad attitude.” Ask: \
                “What would the camera have seen?”
                First sentences that you will hear: “Do you have a moment? Nothing serious.” (the \
                partner thinks: now it gets serious); “Recently everybody has noticed …” (who is \
                everybody?); “You are an old hand, you should know …”. Collect three of them, \
                without names, on the flipchart, and leave them there: unit 6 comes back to them.
                At least one card in three should concern a superior or another department. If none \
                does, ask whether nothing is ever overdue upwards, and let people change.
                With an odd number, one group of three, two minutes each.
                Short of time: drop line 3, never line 5.
                """,
            zhHans: """
                第二行合格的样子：“3 月以来，一名销售的拜访记录都是下周一才交；有三次我没看到记录就\
                去见了客户，其中一次，是客户自己告诉我他投诉过什么。”通常的样子：“不主动，态度差。”\
                可以问：“摄像机会拍到什么？”
                你会听到这样的第一句：“有空吗？没什么大事。”（对方心想：要出事）“最近大家都反映……”（大\
                家是谁？）“你也是老员工了，应该知道……”。不记名，挑三句写到大白纸上，先留着，第六单元\
                回头用。
                三张卡里至少该有一张是对上级或兄弟部门的。要是一张也没有，就问一句：向上就没有拖着没\
                说的话吗？允许现在换。
                人数为单数，留一组三人，每人 2 分钟。
                时间不够，可以省第三行，第五行不能省。
                """),
        abridgement: .shortened(to: 10))

    private static let wallOfExpectations: Activity = Activity(
        title: LocalizedText(en: "Three walls", zhHans: "三面墙"),
        method: .discussion,
        minutes: 8,
        materials: [
            LocalizedText(
                en: "Three flipchart sheets: “downwards”, “sideways”, “upwards”",
                zhHans: "三张大白纸：“对下”“平级”“对上”"),
            LocalizedText(
                en: "Sticky notes",
                zhHans: "便利贴"),
        ],
        instructions: LocalizedText(
            en: """
                Put the theme of your card, in four words, on the sheet where it belongs: downwards, \
                sideways, upwards. Stand by that sheet. Each sheet has two minutes: what makes \
                conversations in this direction hard, in our company, and what does a good one look \
                like? One speaker per sheet, two sentences.
                """,
            zhHans: """
                把卡片的主题写成几个字，贴到对应的那张纸上：对下、平级、对上，人也站过去。每张纸前的\
                人商量 2 分钟：在我们公司，往这个方向说话难在哪儿？谈得好是什么样子？每张纸推一个人，\
                讲两句。
                """),
        trainerNotes: LocalizedText(
            en: """
                What usually appears. Downwards: he is older than I am; we are friends; he sells \
                best. Sideways: I have no authority; they have other figures to meet. Upwards: he \
                has no time; he shoots the messenger; last time I got the job for having mentioned \
                it.
                The upward sheet is often the fullest and the quietest. Say that step 8 belongs to \
                it alone, and that nobody will have to criticise the director in this room.
                Somebody will say that it all depends on the person. True; and since the person does \
                not change by Thursday, we work on the sentences.
                Say what the course does not cover: negotiating with clients, presentations, labour \
                law. If fewer than three stand at a sheet, join them yourself.
                Two minutes for sticking, two for talking, three for the speakers, one to close.
                """,
            zhHans: """
                通常会出现的。对下：他比我年纪大；我们是朋友；他业绩最好。平级：我管不着人家；他们有\
                他们的指标。对上：他没空；谁报坏消息谁挨骂；上回我一提，活就落我头上了。
                “对上”那张往往贴得最满，站在前面的人也最安静。告诉大家：第八环节专讲这一面，而且谁也\
                不用在这里批评自己的领导。
                有人会说，说到底还是看人。没错；可是人到周四也变不了，所以我们改的是话。
                也讲明哪些不在课内：对客户谈判、演讲、劳动法。哪张纸前不到三个人，讲师自己站过去。
                贴 2 分钟，商量 2 分钟，发言 3 分钟，收 1 分钟。
                """),
        abridgement: .leftOut)
}
