import CadreKit

extension InterpersonalCommunication {
    /// Why a manager’s results come out of conversations, shown by one week’s hours and what a talk gives
    /// back.
    static let managingIsTalking: CourseUnit = CourseUnit(
        id: "managing-is-talking",
        title: LocalizedText(en: "Managing is talking", zhHans: "主管的活，一半在嘴上"),
        objectives: ["plan-conversation", "assign-task"],
        topics: [
            Topic(
                title: LocalizedText(en: "Three basic skills", zhHans: "三项基本功"),
                points: [
                    LocalizedText(
                        en: """
                            Communication, time management, team coordination. They hang together: a \
                            talk not held in March returns in May as a meeting, and in June as a \
                            lost weekend.
                            """,
                        zhHans: "沟通、时间管理、团队协调。三样连在一起：3 月没谈的话，5 月变成一场会，6 月变成一个加班的周末。"),
                    LocalizedText(
                        en: """
                            Time management for a manager is mostly a matter of conversations: who \
                            takes what over, what is not done, when I may be disturbed.
                            """,
                        zhHans: "主管的时间管理，大半靠谈话：谁接手什么，什么不做，什么时候可以来找我。"),
                    LocalizedText(
                        en: """
                            Team coordination is the same at the seams: who needs to know what from \
                            whom before they can go on.
                            """,
                        zhHans: "团队协调管的是接缝：谁要先从谁那里知道什么，才能往下干。"),
                ]),
            Topic(
                title: LocalizedText(
                    en: "Managing is not doing it yourself",
                    zhHans: "管理不是自己干"),
                points: [
                    LocalizedText(
                        en: """
                            You were promoted for doing. Every hour in which you do your people’s \
                            work well is an hour in which they do not learn it, and in which nobody \
                            does yours.
                            """,
                        zhHans: "你是因为会干才提上来的。可你替下属干好一个小时，他就少学一个小时，而你的活也没人干。"),
                    LocalizedText(
                        en: """
                            Some accounts of your own are part of the job in most sales departments. \
                            Decide how many hours they get, or they take them all.
                            """,
                        zhHans: "在多数销售部门，主管手里总要留几个客户。给它们定个钟点，否则它们会把时间吃光。"),
                ]),
            Topic(
                title: LocalizedText(
                    en: "Performance = goals + communication",
                    zhHans: "绩效＝目标＋沟通"),
                points: [
                    LocalizedText(
                        en: """
                            A handy formula and not a law of nature. It says: a goal that nobody \
                            talks about is a number on a wall; talk without a goal is a chat.
                            """,
                        zhHans: "这是个好记的说法，不是定律。意思是：有目标没人谈，那是墙上的数字；有沟通没目标，那是聊天。"),
                    LocalizedText(
                        en: """
                            Strictly it is closer to a product: if either is nought, so is the \
                            result. Skill, resources and the market are in it too, and no talking \
                            replaces them.
                            """,
                        zhHans: "严格说更像相乘：哪一个是零，结果就是零。能力、资源、行情也都在里面，光靠谈替代不了。"),
                ]),
            Topic(
                title: LocalizedText(en: "What each level needs", zhHans: "各级管理者需要什么"),
                points: [
                    LocalizedText(
                        en: """
                            Robert Katz (1955) named three skills: technical, human, conceptual. \
                            Going up, the technical share shrinks and the conceptual grows; the \
                            human share stays.
                            """,
                        zhHans: """
                            罗伯特·卡茨（1955）分出三种技能：技术、人际、概念。越往上，技术的分量越\
                            小，概念的越大；人际的分量，哪一级都不减。
                            """),
                    LocalizedText(
                        en: """
                            First line: clear tasks, feedback on the spot. Middle: translating in \
                            both directions, and sideways. Top: few messages, repeated often, and \
                            hearing what people are afraid to say.
                            """,
                        zhHans: """
                            基层：交代清楚，当场反馈。中层：上下两头翻译，外加横向。高层：话要少，要\
                            反复讲，还要听得到别人不敢说的话。
                            """),
                ]),
        ],
        activities: [fangsWeek, threeSkills, levelsTable, oneHourBack])

    private static let fangsWeek: Activity = Activity(
        title: LocalizedText(
            en: "Exercise: forty-eight hours of Fang Min",
            zhHans: "练习：方敏的 48 个小时"),
        method: .exercise,
        minutes: 14,
        groupSize: 2...3,
        materials: [
            LocalizedText(
                en: "The week, one copy per learner",
                zhHans: "“方敏的一周”，每人一份"),
            LocalizedText(
                en: "Calculator or phone",
                zhHans: "计算器或手机"),
        ],
        instructions: LocalizedText(
            en: """
                In pairs, ten minutes.
                1. Mark every line D (does it herself), T (talks so that others can do it) or N \
                (neither).
                2. What percentage of the week is D? How many minutes of one-to-one talk does each \
                of the eight people get?
                3. The offers: Fang considers handing the reviewing to Qiao. Work out what it costs, \
                from which week on it pays, and what it has brought by the end of week 13.
                4. Which conversation would you hold on Monday if you were Fang, and with what first \
                sentence?
                Then four minutes with the class.
                """,
            zhHans: """
                两人一组，10 分钟。
                1. 给每一行标上字母：D＝自己干，T＝跟人谈、让别人能干，N＝都不算。
                2. D 占一周的百分之几？八个下属，每人分到几分钟的单独谈话？
                3. 审报价这件事，方敏想交给小乔。算一算：要投入多少，从第几周开始回本，到第 13 周末\
                净赚多少小时？
                4. 你要是方敏，周一跟谁谈？第一句怎么说？
                最后全班对 4 分钟。
                """),
        scenario: LocalizedText(
            en: """
                Fang Min has led the eastern sales team of Lanshi Automation (flow and level \
                instruments, control software) for three years: eight people in Shanghai, Nanjing \
                and Hangzhou. This was her last week, 48 hours:

                Her own two accounts: visits and calls – 15 h
                Reviewing offers of the team, six at 90 minutes – 9 h
                Rewriting a tender document that came back weak – 7 h
                Questions in the team’s WeChat group and on the phone – 6 h
                Monday meeting and two others – 5 h
                Travel between cities – 3 h
                Figures and e-mails for Director Shao – 2 h
                One-to-one talks with members of the team – 1 h

                The idea with Qiao: for three weeks Fang goes on reviewing all six offers, and takes \
                three more hours a week to go through her remarks with Qiao. From week 4 Qiao \
                reviews. Fang sees only the two largest offers (3 hours) and talks to Qiao for an \
                hour.
                """,
            zhHans: """
                方敏在岚石自动化（流量、液位仪表和控制软件）带华东销售组已有三年，八个人，分在上海、\
                南京、杭州。上周她干了 48 个小时：

                自己的两家客户：拜访、电话——15 小时
                审团队的报价，6 份，每份 90 分钟——9 小时
                重写一份打回来的标书——7 小时
                在微信群和电话里答疑——6 小时
                周一例会和另外两个会——5 小时
                城市之间赶路——3 小时
                给邵总报数、回邮件——2 小时
                和下属单独谈话——1 小时

                交给小乔的设想：头三周，6 份报价方敏照审，每周再多花 3 小时把批改意见讲给小乔听。第 \
                4 周起由小乔审，方敏只看最大的 2 份（3 小时），再跟小乔谈 1 小时。
                """),
        trainerNotes: LocalizedText(
            en: """
                Answers. 1: D are her accounts 15, offers 9, rewriting 7 = 31 h. T are the \
                one-to-one talks 1; the meetings 5 may be, if people can do more after them than \
                before. Questions in the group are the tempting line: whoever answers “use the 4 mA \
                setting” has done it; whoever asks “what have you tried?” has talked. Travel and \
                figures N.
                2: 31 ÷ 48 = 64.6 %, nearly two thirds. One hour for eight people is 7.5 minutes \
                each.
                3: cost 3 × 3 = 9 hours. From week 4 she needs 3 + 1 = 4 h in place of 9, so she \
                gains 5 a week. 9 ÷ 5 = 1.8: paid back before the end of week 5. Weeks 4 to 13 are \
                ten weeks, 50 hours, less 9: 41 hours by the end of the quarter.
                4: good: “Qiao, I want you to be able to review our offers by week 4. I will show \
                you how I read them; today we begin with two.” Weak: “From next month you review the \
                offers.”
                Objection: “Qiao will miss mistakes that I would not.” Yes, some. Ask what a mistake \
                costs below 500,000 yuan, and what Fang could do with 41 hours.
                Pitfall: calling Fang a bad manager. She is the best seller in the room, which is \
                the problem.
                """,
            zhHans: """
                参考答案。第 1 问：D 是自己的客户 15、审报价 9、重写标书 7，共 31 小时。T 是单独谈话 \
                1 小时；开会 5 小时算不算，要看散会后大家是不是更干得动。最迷惑人的是群里答疑：直接\
                回“改成 4 mA”，是替他干了；问一句“你试过什么”，才是谈。赶路、报数算 N。
                第 2 问：31÷48＝64.6%，差不多三分之二。1 小时分给八个人，每人 7.5 分钟。
                第 3 问：投入 3×3＝9 小时。第 4 周起从 9 小时降到 3＋1＝4 小时，每周省 5 小时。9÷5＝\
                1.8，第 5 周结束前回本。第 4 到 13 周是十周，省 50 小时，减去 9，到季度末净赚 41 小\
                时。
                第 4 问，好的说法：“小乔，我想让你到第 4 周能独立审报价。我怎么看，一步步讲给你，今\
                天先看两份。”差的说法：“下个月起，报价你来审。”
                会有人说：“小乔会漏掉我能看出来的错。”会，总要漏几个。反问：50 万以下的单子，错一处\
                值多少钱？方敏这 41 个小时又值多少？
                切忌把方敏说成差劲的主管。她是全组最能卖的人，问题恰恰在这儿。
                """),
        abridgement: .shortened(to: 10))

    private static let threeSkills: Activity = Activity(
        title: LocalizedText(en: "Three skills and a formula", zhHans: "三项基本功和一个等式"),
        method: .lecture,
        minutes: 8,
        materials: [
            LocalizedText(
                en: "Flipchart with a triangle: communication, time, coordination",
                zhHans: "大白纸画三角形：沟通、时间、协调")
        ],
        instructions: LocalizedText(
            en: """
                While the three skills are explained, write beside each corner of the triangle one \
                thing that went wrong in your team last month. Then draw an arrow: which of the \
                three did it start from?
                """,
            zhHans: "边听边在三角形的每个角旁边，写一件上个月你们组没做好的事。再画箭头：它最早是从哪个角出的毛病？"),
        trainerNotes: LocalizedText(
            en: """
                Two minutes on the three skills, two on “not doing it yourself” with Fang’s 31 \
                hours, two on the formula, two on the levels (Katz) as a bridge to the table.
                The formula needs honesty before engineers: they see at once that a plus sign is \
                wrong. Agree with them: nought times anything is nought. Then ask for an example of \
                each case: a goal without talk (the target sheet that was only mailed), talk without \
                a goal (the weekly coffee round).
                Most arrows will start from communication. One will start from time: “I knew that I \
                should have talked to him.” That is the more honest one; ask what took its place in \
                the diary.
                Do not define communication yet; the next unit does.
                """,
            zhHans: """
                三项基本功 2 分钟，“不是自己干” 2 分钟（用方敏的 31 小时），等式 2 分钟，最后 2 分钟\
                讲卡茨的三种技能，引出下一步的表。
                在理工出身的人面前，这个等式要讲老实话：他们一眼看出加号不对。就顺着说：乘才对，一个\
                是零，全是零。再请大家各举一例：有目标没沟通（指标表群发了事）、有沟通没目标（每周的\
                茶话会）。
                多数箭头从沟通出发，也会有一个从时间出发：“我知道该跟他谈，一直没空。”这个最老实，追\
                问一句：那个钟点后来给了谁？
                先别给沟通下定义，那是下个单元的事。
                """),
        abridgement: .shortened(to: 5))

    private static let levelsTable: Activity = Activity(
        title: LocalizedText(en: "Who needs which conversation?", zhHans: "哪一级，要会谈哪种话？"),
        method: .groupWork,
        minutes: 10,
        groupSize: 3...4,
        materials: [
            LocalizedText(
                en: """
                    One empty table per group: three rows (team leader, middle manager, director), three \
                    columns (downwards, sideways, upwards)
                    """,
                zhHans: "每组一张空表：三行（组长、中层、总监），三列（对下、平级、对上）")
        ],
        instructions: LocalizedText(
            en: """
                Fill the nine fields with one real conversation each, as short as a headline: “tells \
                a seller that the offer was wrong”, “asks delivery for a week in August”. Six \
                minutes. Then underline the field in which you yourselves spend least time although \
                it would bring most. Four minutes with the class: one field per group, and why.
                """,
            zhHans: """
                九个格子，每格写一场真实的谈话，写成一行标题，例如“告诉销售报价错在哪儿”“跟交付要 8 \
                月的一个星期”。6 分钟。然后划出一格：你们花的时间最少，可要是谈好了，好处最大。全班 \
                4 分钟：每组讲一格，说明为什么。
                """),
        trainerNotes: LocalizedText(
            en: """
                A filled table for your own use. Team leader: down, shows how to log a visit; \
                sideways, swaps a demo unit; up, reports that a customer is angry. Middle manager: \
                down, hands over the review of offers; sideways, agrees with delivery which order \
                goes first; up, says in July that September will be short. Director: down, repeats \
                three priorities until they are quoted back; sideways, settles with production who \
                carries the stock; up, explains to the board why the forecast fell.
                Expect “upwards” and “sideways” to be underlined. Note it: both come in the second \
                half-day.
                The point to be made: the middle row is the only one with traffic in all three \
                directions, most of it translation. Head office says “raise the proportion of \
                software”; the seller must hear “on Thursday, show the client the alarm module”.
                If a group writes only telling in every field, ask in which of the nine somebody \
                listens.
                """,
            zhHans: """
                供你参考的填法。组长：对下，教人怎么录拜访记录；平级，调一台样机；对上，报告客户发火\
                了。中层：对下，把审报价交出去；平级，跟交付商定哪张单先排；对上，7 月就说清 9 月会\
                差多少。总监：对下，三件重点反复讲，讲到别人能背给他听；平级，跟生产谈库存由谁扛；对\
                上，向董事会解释预测为什么下调。
                多半会划“对上”和“平级”，记下来，第二个半天都要讲。
                要点出来的是：只有中层这一行，三个方向都有来往，而且大多是翻译。总部说“提高软件占比”，\
                销售听到的应该是“周四给客户演示报警模块”。
                要是哪组九格写的全是“讲”，就问：哪一格里有人在听？
                """),
        abridgement: .leftOut)

    private static let oneHourBack: Activity = Activity(
        title: LocalizedText(en: "One hour back", zhHans: "先要回一个小时"),
        method: .discussion,
        minutes: 8,
        groupSize: 2...3,
        materials: [
            LocalizedText(en: "Conversation card", zhHans: "谈话卡"),
            LocalizedText(
                en: "Own diary or phone calendar",
                zhHans: "自己的日程本或手机日历"),
        ],
        instructions: LocalizedText(
            en: """
                Open your calendar at last week. Find one hour of D that somebody else could learn. \
                In pairs: who is it, what would the talk cost you, from which week would it pay? \
                Then put one appointment of thirty minutes into next week’s calendar, now, with that \
                person. If your card is about the same person, so much the better.
                """,
            zhHans: """
                打开上周的日程，找出一个小时的 D，是别人学得会的。两人对谈：交给谁？要花多少时间教？\
                第几周回本？然后现在就在下周的日历里约上 30 分钟，跟这个人谈。要是谈话卡上正好也是他，\
                更好。
                """),
        debrief: [
            LocalizedText(
                en: "What was in the hour that you found?",
                zhHans: "你找出来的那一个小时，原来在干什么？"),
            LocalizedText(
                en: """
                    What has kept you from handing it over: the person, the time, or the liking for \
                    it?
                    """,
                zhHans: "一直没交出去，是因为人、因为没时间，还是因为自己喜欢干？"),
            LocalizedText(
                en: "Who has the appointment in the calendar?",
                zhHans: "谁已经约进日历了？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                Four minutes in pairs, four with the three questions.
                The third answer to the second question, liking it, takes a moment to be said; if \
                nobody says it, say it of yourself: “I still check the price sheet, because I am \
                good at it and it praises me.”
                Some will claim that nothing can be handed over. Ask what happens in the two weeks \
                in which they are ill: that list is what can be handed over.
                Do not yet explain how to hand over; that is unit 5. The appointment is enough.
                Short of time: pairs only, and a show of hands for the third question.
                """,
            zhHans: """
                两人对谈 4 分钟，三个问题 4 分钟。
                第二问的第三种答案“自己喜欢干”，往往要等一会儿才有人承认。没人说，你就拿自己说：“价\
                格表我到现在还要亲自看，因为我拿手，看一遍心里舒坦。”
                有人会说什么都交不出去。问他：你病两个星期，那两周怎么过的？那张单子就是交得出去的。
                怎么交，先不讲，第五单元讲。约上就行。
                时间不够，只做两人对谈，第三问举手示意。
                """),
        abridgement: .leftOut)
}
