import CadreKit

extension KeyAccountManagement {
    /// Post-test, and a page with three dates and somebody who asks.
    static let closingAndTransfer: CourseUnit = CourseUnit(
        id: "closing-and-transfer",
        title: LocalizedText(en: "Closing: ninety days for one account", zhHans: "收尾：给一家客户九十天"),
        objectives: ["write-account-plan", "prioritise-accounts"],
        topics: [
            Topic(
                title: LocalizedText(en: "What keeps a plan alive", zhHans: "什么能让计划活下去"),
                points: [
                    LocalizedText(
                        en: """
                            One account and one page; a step within seven days; three dates and \
                            somebody who asks. The first quarterly review is in the calendar before \
                            the room is left.
                            """,
                        zhHans: """
                            一家客户，一页纸；七天之内走第一步；三个日子，还有人来问。离开教室之前，\
                            第一次季度检视已经写进日历。
                            """),
                    LocalizedText(
                        en: "Something is taken away to make room for it, and it has a name.",
                        zhHans: "为它腾地方，就要拿走点什么，拿走的那一样要叫得出名字。"),
                ]),
            Topic(
                title: LocalizedText(en: "The part of the learner’s own manager", zhHans: "学员上级的那一份"),
                points: [
                    LocalizedText(
                        en: """
                            Ten minutes in the first week: the page and one request. Then a quarter \
                            of an hour at the review, asking “Since when?” and “Who has seen it?”
                            """,
                        zhHans: """
                            第一周给十分钟：看一页纸，听一个请求。季度检视时再给一刻钟，\
                            只问“从什么时候开始的？”“谁亲眼看到的？”
                            """)
                ]),
        ],
        activities: [postTest, finishingThePage, oneSentence])

    private static let postTest: Activity = Activity(
        title: LocalizedText(en: "Post-test", zhHans: "训后测试"),
        method: .assessment,
        minutes: 20,
        materials: [
            LocalizedText(
                en: "Post-test “key-account-management-post”, one per learner, on paper or on screen",
                zhHans: "训后测试“key-account-management-post”，每人一份，纸面或在线作答"),
            LocalizedText(en: "Calculator or phone", zhHans: "计算器或手机"),
        ],
        instructions: LocalizedText(
            en: """
                Fourteen questions as at the beginning, with other accounts and other figures. On \
                your own, without notes and without the scorecard; a calculator is allowed. Twenty \
                minutes. Whoever has finished takes out the page and reads the goals once more in \
                silence.
                """,
            zhHans: """
                和开头一样 14 道题，换了客户、换了数字。独立完成，不看资料，也不看评分卡，\
                可以用计算器，20 分钟。先做完的，把一页纸拿出来，安静地再看一遍目标。
                """),
        trainerNotes: LocalizedText(
            en: """
                Same conditions as for the pre-test: no explanations, the time at ten and at eighteen \
                minutes.
                The two forms test the same objective in the same way question by question, so \
                compare each learner’s two marks on a question as well as the totals. Results appear \
                after the course with the feedback; only the learner and the trainer see them unless \
                something else was announced before the course.
                Look first at questions 2 and 4 (reckoning) and 5 (one criterion against the total). \
                If question 5 is still weak for more than three learners, the debrief of unit 3 was \
                too short: write that into your report together with the class’s own sentence from \
                unit 1.
                Do not give these minutes away to a late discussion. In the four-hour form the test \
                follows on screen within three days.
                """,
            zhHans: """
                条件和训前测试一样：不作解释，第 10 分钟、第 18 分钟各报一次时间。
                前后两卷逐题对应，同一个目标、同一种考法，所以除了总分，还要逐题比较每个人的前后得分。\
                成绩和讲解课后发布，除非事先另有说明，只有本人和讲师看得到。
                先看第 2、第 4 题（计算）和第 5 题（单项与总分）。第 5 题如果仍有三人以上答不好，\
                说明第三单元的复盘时间给少了：写进讲师报告，连同第一单元墙上的那句话。
                这 20 分钟不要让给没讨论完的话题。四小时版课后三天内在线补测。
                """),
        abridgement: .leftOut)

    private static let finishingThePage: Activity = Activity(
        title: LocalizedText(
            en: "Finishing the page with the person who will ask",
            zhHans: "和会来问你的人一起写完一页纸"),
        method: .exercise,
        minutes: 12,
        groupSize: 2...3,
        materials: [
            LocalizedText(en: "The learners’ own pages, in duplicate", zhHans: "学员的一页纸，一式两份"),
            LocalizedText(en: "The learners’ own calendars", zhHans: "自己的日历"),
        ],
        instructions: LocalizedText(
            en: """
                Five minutes alone: correct your page after what you have learned since: the line for \
                another department (unit 6), the two limits (unit 7), the contact that closes your \
                widest gap (unit 4).

                Then three minutes each in pairs. Your partner asks three things: What will I see in \
                seven days? Which client or task gets less, so that this one gets more? On which day \
                do you hold the first quarterly review, and who is the second rater? Enter the three \
                dates in your calendar now, day 30, day 60 and day 90, with your partner’s number.

                Last minute: write down the ten minutes with your own manager, and the one thing that \
                you need from him or her.
                """,
            zhHans: """
                先独自改 5 分钟，把后来学到的补进去：找别的部门的那一行（第六单元），\
                两条警戒线（第七单元），补上最大缺口的那次接触（第四单元）。

                然后两人一组，每人 3 分钟。同伴问三件事：七天之内我能看到什么？哪家客户、\
                哪件事少给一点，这家才能多给？第一次季度检视定在哪天，第二个打分的人是谁？\
                现在就把第 30、60、90 天记进日历，写上同伴的电话。

                最后一分钟：写下和上级谈的那十分钟约在哪天，要他支持的那一样是什么。
                """),
        trainerNotes: LocalizedText(
            en: """
                The second question is the one that hurts. Unit 3 took 24 days from Liqiao; whoever \
                takes nothing away has decided nothing. Accept a small answer (“the monthly courtesy \
                visit to one client”), not none.
                Read two fields while walking round: the line for the other department (name, days, \
                date, return) and the limits (a figure each).
                Pair people who are not in each other’s team. With an odd number one three at two \
                minutes each.
                Collect one copy for the follow-up between day 60 and day 90, in which learners bring \
                three figures: the goal that moved most, the people on the map with a contact in 30 \
                days, and the result of the commitment from the other department. The other copy \
                reaches the learner’s manager by the learner’s own hand.
                In the four-hour form there is no map yet; the first date is then the map, by day 7. \
                Take three minutes alone and two each.
                """,
            zhHans: """
                第二个问题最疼。第三单元从力桥拿走了 24 天；什么都不拿走的，等于什么也没定。\
                小的答案可以（“某家客户每月那次礼节性拜访”），没有答案不行。
                走动时看两栏：找别的部门的那一行（人、天数、日期、换回什么），还有警戒线（各有一个数\
                字）。
                搭档尽量不在同一个团队。人数为单数时留一组三人，每人 2 分钟。
                收回一联，供第 60～90 天回访用；回访时带三个数字：变化最大的那个目标，\
                图上 30 天内接触过的人数，别的部门那条承诺的结果。另一联由学员本人交给自己的上级。
                四小时版还没有决策地图，第一个日子就写第 7 天前画好图。独自 3 分钟，每人 2 分钟。
                """),
        abridgement: .shortened(to: 8))

    private static let oneSentence: Activity = Activity(
        title: LocalizedText(en: "One sentence each", zhHans: "每人一句话"),
        method: .reflection,
        minutes: 6,
        materials: [
            LocalizedText(
                en: "The sentences from unit 1 and those rewritten in unit 3, on the wall",
                zhHans: "第一单元的句子和第三单元改写的句子，贴在墙上")
        ],
        instructions: LocalizedText(
            en: """
                Look at the sentences on the wall. Each of you says two things and nothing else: “My \
                account stays in, goes up or goes down, because …” with one figure, and “By … I will \
                have spoken with ….” No comments in between.
                """,
            zhHans: """
                看看墙上的两组句子。每人只说两句：“我这家客户，留、升还是降，因为……”，带一个数字；\
                “……之前，我会和……谈过。”中间不评论。
                """),
        trainerNotes: LocalizedText(
            en: """
                Twenty-five seconds each; begin with somebody who speaks plainly. Listen for a figure \
                in the first sentence. If it is missing, ask “Because?” and wait.
                One or two will say that their account goes down. That takes courage in front of \
                colleagues; thank them in three words and go on.
                Say what follows: results with feedback; a message on day 30; the follow-up between \
                day 60 and day 90, and who invites. Point out the expectations from the wall that \
                this course did not meet.
                With sixteen learners six minutes are tight: two tables may speak in one voice for \
                the second sentence.
                Short form: no sentences on the wall; the two sentences are enough. End on time.
                """,
            zhHans: """
                每人 25 秒，先请一位说话实在的。第一句里要听得到数字，没有就问一声“因为？”，然后等着。
                会有一两位说自己的客户要降。当着同事的面说这话不容易，道一声谢，接着往下。
                讲清后续：成绩和讲解；第 30 天一条消息；第 60～90 天回访，由谁发邀请。墙上的期望里，\
                哪些这门课没有满足，也要交代。
                十六个人 6 分钟有点紧，第二句可以整桌说成一句。
                四小时版墙上没有句子，只说这两句就行。准时结束。
                """),
        abridgement: .shortened(to: 5))
}
