import CadreKit

extension TeamManagement {
    /// Post-test and a plan for ninety days that a partner and the learner’s own manager will ask after.
    static let closingAndTransfer: CourseUnit = CourseUnit(
        id: "closing-and-transfer",
        title: LocalizedText(en: "Closing: ninety days from now", zhHans: "收尾：九十天之后"),
        objectives: ["plan-remedy"],
        topics: [
            Topic(
                title: LocalizedText(en: "What makes a plan survive Monday", zhHans: "什么样的计划过得了周一"),
                points: [
                    LocalizedText(
                        en: """
                            One habit and not five; a first step within seven days that needs nobody’s permission; \
                            a figure with today’s value and the value aimed at.
                            """,
                        zhHans: """
                            只改一件事，不改五件；第一步七天之内做，而且不用谁批准；有一个数字，写明今天是多少、\
                            要到多少。
                            """),
                    LocalizedText(
                        en: """
                            Three looks at it, after 30, 60 and 90 days, with somebody who asks. A plan that \
                            nobody asks after rarely sees its second week, as anyone with a gym membership can \
                            confirm.
                            """,
                        zhHans: """
                            三次回头看：第 30 天、60 天、90 天，而且有人来问。没人过问的计划很难撑到第二周，\
                            办过健身卡的都知道。
                            """),
                    LocalizedText(
                        en: "Name the obstacle beforehand: “If … happens, I will …”.",
                        zhHans: "先把拦路虎写出来：“要是遇到……，我就……。”"),
                ]),
            Topic(
                title: LocalizedText(en: "The part of the learner’s own manager", zhHans: "学员上级的那一份"),
                points: [
                    LocalizedText(
                        en: """
                            Ten minutes in the first week: the learner shows the plan and asks for one thing. Ten \
                            minutes in the last: the learner shows the figure.
                            """,
                        zhHans: "第一周给十分钟：学员讲计划，只求一件支持。最后一周再给十分钟：学员讲那个数字。")
                ]),
        ],
        activities: [postTest, actionPlan, partnerCheck, oneSentence])

    private static let postTest: Activity = Activity(
        title: LocalizedText(en: "Post-test", zhHans: "训后测试"),
        method: .assessment,
        minutes: 20,
        materials: [
            LocalizedText(
                en: "Post-test “team-management-post”, one per learner, on paper or on screen",
                zhHans: "训后测试“team-management-post”，每人一份，纸面或在线作答")
        ],
        instructions: LocalizedText(
            en: """
                Fourteen questions as this morning, with new situations. On your own, without notes, \
                twenty minutes. If you finish early, take out your problem card and read it through in \
                silence.
                """,
            zhHans: """
                和早上一样 14 道题，换了情境。独立完成，不查资料，20 分钟。先做完的，把问题卡拿出来，\
                安静地再看一遍。
                """),
        trainerNotes: LocalizedText(
            en: """
                Same conditions as in the morning: no explanations, the time at ten and eighteen \
                minutes.
                Question by question the two forms test the same objective in the same way, so compare \
                each learner’s two marks on a question as well as the totals. Results are shown after \
                the course together with the feedback for each question; only the learner and the \
                trainer see them unless the company has announced something else beforehand.
                If a question stays weak for more than three learners, write it into your report \
                together with the activity that should have taught it.
                Let nothing eat into these twenty minutes: without them neither the learner nor \
                whoever pays for the course can tell what the day was worth.
                """,
            zhHans: """
                条件与早上完全一样：不作解释，第 10 分钟、第 18 分钟各报一次时间。
                前后两卷逐题对应，同一个目标、同一种考法，所以除了总分，还要逐题比较每个人的前后得分。\
                成绩和逐题讲解课后发布，除非公司事先另有说明，只有学员本人和讲师看得到。
                某道题仍有三人以上答不好的，把这道题连同本该教会它的那个活动写进讲师报告。
                这 20 分钟不要挪用：少了它，学员也好，出钱的人也好，都不知道这一天换来了什么。
                """),
        abridgement: .leftOut)

    private static let actionPlan: Activity = Activity(
        title: LocalizedText(en: "My plan for ninety days", zhHans: "我的九十天计划"),
        method: .exercise,
        minutes: 13,
        materials: [
            LocalizedText(en: "Action plan sheet, one page, in duplicate", zhHans: "行动计划表，一页，一式两份"),
            LocalizedText(en: "The problem card from unit 1", zhHans: "第一单元的问题卡"),
        ],
        instructions: LocalizedText(
            en: """
                Turn your problem card into a plan. Fill in, in this order:
                1. The mistake behind my problem (one of the seven) and the evidence for it; look at the section you \
                circled on the pitfalls card.
                2. What contributes to it, and my own share.
                3. The figure that shows it: today’s value, the value on day 90, where I read it.
                4. First step, within seven days, without anyone’s permission.
                5. Two further steps, with dates, and the tool from today that I will use (line-up \
                table, five-part rule, goal line, five criteria, closed loop, options on one page).
                6. The obstacle I expect, and: “If it comes, I will …”.
                7. The dates of day 30, 60 and 90, the person who will ask me, and the ten minutes \
                with my own manager.
                """,
            zhHans: """
                把问题卡变成计划，按顺序填：
                1. 我这个问题背后是七种失误里的哪一种，依据是什么？对照失误体检里圈出的那一部分。
                2. 哪些因素凑成的？我自己的那一份是什么？
                3. 用哪个数字来看：今天是多少，第 90 天要到多少，从哪里读取？
                4. 第一步：七天之内、不用谁批准就能做的事。
                5. 后面两步，写明日期，并写上要用今天的哪个工具（人员评分表、五要素规则、目标连线、\
                五条标准、闭环复述、一页纸方案）。
                6. 预计的拦路虎：“要是遇到……，我就……。”
                7. 第 30、60、90 天各是几月几号，谁来问我，什么时候和我的上级谈那十分钟。
                """),
        trainerNotes: LocalizedText(
            en: """
                Work in silence; walk round and read only line 3 and line 4. Those two decide.
                Line 3, good: “share of non-standard quotations out within five working days: today 15 \
                of 26, on day 90 at least 23 of 26, from the quotation list”. Weak: “better \
                atmosphere”. Ask: “What would you count if you were not allowed to ask anyone?” (for \
                example, questions in the review, leads handed on, one-to-ones held).
                Line 4, good: “Tomorrow I give Lu the right to approve quotations up to 100,000 yuan.” \
                Weak: “Hold a kick-off meeting”, “raise awareness”.
                Anyone who wants to repair three things may write down three, and then has to strike \
                out two.
                The objective on planning a remedy is met with cause, first step, figure with two \
                values and three dates; check it on the copy you collect.
                """,
            zhHans: """
                安静填写；走动时只看第 3 行和第 4 行，成败就在这两行。
                第 3 行好的：“非标报价 5 个工作日内发出的份数，今天 26 份里 15 份，\
                第 90 天不少于 23 份，从报价台账读取。”差的：“氛围更好。”可以问：“如果不许问任何人，\
                你会去数什么？”（评审会上的提问数、转出的线索数、做了几次一对一）
                第 4 行好的：“明天起，10 万元以内的报价授权小陆审批。”差的：“开一次动员会”“提高认识”。
                想一下子改三件事的，让他写三件，再让他划掉两件。
                原因、第一步、带前后两个数值的指标、三个日期都齐，即达到“制定改进计划”的目标；\
                在收回的那一联上核对。
                """),
        abridgement: .shortened(to: 12))

    private static let partnerCheck: Activity = Activity(
        title: LocalizedText(en: "Partner check", zhHans: "搭档核对"),
        method: .discussion,
        minutes: 7,
        groupSize: 2...3,
        materials: [
            LocalizedText(en: "The action plans", zhHans: "行动计划表")
        ],
        instructions: LocalizedText(
            en: """
                In pairs, three minutes each. Read your partner’s plan and ask three questions only: \
                What will I see on Monday? How will you know on day 30 that you should change course? \
                What can you leave undone to have the time for it? Enter your telephone number as the \
                person who asks, and the three dates in your own calendar, now.
                """,
            zhHans: """
                两人一组，每人 3 分钟。看对方的计划，只问三个问题：周一我能看到什么？到第 30 天，\
                你凭什么知道该不该调整？为了腾出时间，你打算放下什么？然后在“谁来问我”一栏留下你的电话，\
                现在就把三个日期记进自己的日历。
                """),
        trainerNotes: LocalizedText(
            en: """
                Pair people from different departments or regions; they are more candid with each \
                other.
                The third question is the hardest. If nothing is given up, nothing will happen; do not \
                let “I’ll fit it in” pass.
                In the last minute make sure that the telephone numbers are really entered; it is the \
                cheapest follow-up there is.
                Collect one copy of each plan for the follow-up; the other goes to the learner’s \
                manager only by the learner’s own hand.
                """,
            zhHans: """
                尽量把不同部门、不同区域的人配成一组，说话更放得开。
                第三问最难。什么都不放下，就什么也不会发生；“挤挤时间”这种回答不能放过。
                最后一分钟检查电话是不是真的留了，这是最省钱的跟踪办法。
                计划收回一联供跟踪用；另一联由学员本人交给自己的上级，讲师不代转。
                """))

    private static let oneSentence: Activity = Activity(
        title: LocalizedText(en: "One sentence each", zhHans: "每人一句话"),
        method: .reflection,
        minutes: 5,
        materials: [
            LocalizedText(en: "The expectations flipchart from unit 1", zhHans: "第一单元的期望墙")
        ],
        instructions: LocalizedText(
            en: """
                Look at the wall of expectations from this morning. Each of you says one sentence: “On \
                Monday at … I will …, and you can tell from … that I have done it.” No comments, no \
                applause, just the next sentence.
                """,
            zhHans: """
                看看早上那面期望墙。每人一句话：“周一……点，我会……，你们从……就能看出我做了。”不评论，\
                不鼓掌，一句接一句。
                """),
        trainerNotes: LocalizedText(
            en: """
                Twenty seconds each. Begin with somebody who speaks plainly; the rest take the tone \
                from the first.
                Say what follows: test results with explanations tomorrow; a short message on day 30 \
                and day 60; after 60 to 90 days a follow-up in which each learner brings the figure, \
                with the learner’s manager where that has been agreed. Name the person who sends the \
                invitation.
                Point out expectations that were not met, as promised in the morning.
                End on time. You began on time.
                """,
            zhHans: """
                每人 20 秒。先请一位说话实在的，后面的人会照着他的调子来。
                讲清后续：明天发测试成绩和讲解；第 30 天、第 60 天各一条短消息；\
                60 至 90 天之间做一次跟踪回访，每人带着自己的数字来，事先约好的话请上级一起参加。\
                当场讲明由谁发邀请。
                早上说过要交代的：哪些期望今天没有满足，一并说明。
                准时结束——你是准时开始的。
                """))
}
