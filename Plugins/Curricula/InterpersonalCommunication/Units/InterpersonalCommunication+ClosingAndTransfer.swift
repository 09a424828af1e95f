import CadreKit

extension InterpersonalCommunication {
    /// Post-test, and the overdue conversation with its first sentence, its day and somebody who asks.
    static let closingAndTransfer: CourseUnit = CourseUnit(
        id: "closing-and-transfer",
        title: LocalizedText(en: "Closing: the first sentence", zhHans: "收尾：第一句话"),
        objectives: ["plan-conversation"],
        topics: [
            Topic(
                title: LocalizedText(
                    en: "What makes a conversation happen",
                    zhHans: "怎样才真的会去谈"),
                points: [
                    LocalizedText(
                        en: """
                            It has a day and an hour in both calendars, within seven days. What \
                            stands only in your head is put off by the first client who telephones.
                            """,
                        zhHans: "七天之内，几号几点，写进两个人的日历。只记在心里的，来一个客户电话就推掉了。"),
                    LocalizedText(
                        en: """
                            The first sentence is written out and has been said aloud once. The rest \
                            may be improvised.
                            """,
                        zhHans: "第一句话写下来，出声说过一遍。后面的，可以临场发挥。"),
                ]),
            Topic(
                title: LocalizedText(
                    en: "How to see whether it worked",
                    zhHans: "怎么知道谈成了没有"),
                points: [
                    LocalizedText(
                        en: """
                            Not by the mood afterwards. By line 4: is something different after two \
                            weeks that a camera could film?
                            """,
                        zhHans: "不看谈完气氛好不好，看第四行：两周以后，摄像机拍不拍得到变化？"),
                    LocalizedText(
                        en: """
                            One habit for sixty days: one open question in every one-to-one, or the \
                            four sentences in every report. Count it.
                            """,
                        zhHans: "六十天只养一个习惯：每次单独谈话至少问一个开放式问题；或者每次汇报都用那四句。数着做。"),
                ]),
        ],
        activities: [postTest, cardAgain, sayItOnce, oneSentence])

    private static let postTest: Activity = Activity(
        title: LocalizedText(en: "Post-test", zhHans: "训后测试"),
        method: .assessment,
        minutes: 20,
        materials: [
            LocalizedText(
                en: """
                    Post-test “interpersonal-communication-post”, one per learner, on paper or on screen
                    """,
                zhHans: "训后测试“interpersonal-communication-post”，每人一份，纸面或在线作答")
        ],
        instructions: LocalizedText(
            en: """
                Fourteen questions as at the beginning, with new situations. On your own, without \
                notes or handout, twenty minutes. Whoever finishes early takes out the conversation \
                card and reads line 5 in silence.
                """,
            zhHans: """
                跟开头一样 14 道题，换了情境。独立完成，不看笔记和讲义，20 分钟。先做完的，拿出谈话\
                卡，默读第五行。
                """),
        trainerNotes: LocalizedText(
            en: """
                The same conditions as before: no explanations, the time at ten and at eighteen \
                minutes.
                Question by question the two forms test the same objective in the same way, so \
                compare each learner’s two marks on a question as well as the totals. The feedback \
                on each question is shown after the course; only the learner and the trainer see it \
                unless something else was announced beforehand.
                What the quiz does not reach, the speaking itself, is in the rubric. Read the two \
                together: somebody with 18 of 20 in the test and 8 of 20 in the role-play knows it \
                and does not yet do it, and needs practice, not another lecture.
                Where a question stays weak for more than three learners, note in your report which \
                activity should have taught it.
                Do not give these twenty minutes away.
                """,
            zhHans: """
                条件跟前测一样：不解释，第 10 分钟、第 18 分钟各报一次时间。
                两卷逐题对应，同一个目标、同一种考法，除了看总分，还要逐题比较每个人前后的得分。逐题\
                讲解课后发布；除非事先另有说明，只有本人和讲师看得到。
                笔试考不到的，是开口说话那一半，在评分表里。两样对照着看：笔试 20 分拿 18 分、角色扮\
                演 20 分只有 8 分的，是懂了还没做到，他要的是练，不是再听一遍课。
                哪道题仍有三人以上答不好，写进讲师报告，注明本该由哪个活动教会。
                这 20 分钟，谁来要也不给。
                """),
        abridgement: .leftOut)

    private static let cardAgain: Activity = Activity(
        title: LocalizedText(en: "The card, second edition", zhHans: "谈话卡，第二稿"),
        method: .exercise,
        minutes: 9,
        materials: [
            LocalizedText(
                en: "The conversation card from unit 1",
                zhHans: "第一单元的谈话卡"),
            LocalizedText(
                en: "Plan sheet, in duplicate",
                zhHans: "谈话计划单，一式两份"),
            LocalizedText(
                en: "Own calendar",
                zhHans: "自己的日历"),
        ],
        instructions: LocalizedText(
            en: """
                Copy nothing; write anew on the plan sheet:
                1. With whom, and on what day and at what hour within seven days. Enter it in the \
                calendar now.
                2. First sentence or two: purpose, and one fact.
                3. The question that I ask before I say more. What I may not know.
                4. The agreement I should like: who, what, by when.
                5. What I do if he or she pushes back, or gives in too fast.
                6. What a camera will film differently in two weeks.
                7. One habit for sixty days, the figure that counts it, and who asks me on day 30 \
                and on day 60.
                """,
            zhHans: """
                别照抄，在计划单上重新写：
                1. 跟谁谈，七天之内几号几点。现在就记进日历。
                2. 头一两句话：目的，加一个事实。
                3. 往下讲之前，我要问的问题；我可能不知道的是什么？
                4. 我想要的约定：谁、做什么、几号之前。
                5. 对方顶回来，或者答应得太快，我怎么办？
                6. 两周以后，摄像机拍到的会有什么不一样？
                7. 六十天养成一个习惯；用哪个数字来数；第 30 天、第 60 天谁来问我？
                """),
        trainerNotes: LocalizedText(
            en: """
                In silence. Walk round and read line 2 and line 4 only.
                Line 2, good: “Lao Hu, I want to settle with you today when the visit notes come. In \
                May two of five were there before I met the client.” Weak: “I wanted to have a word \
                about cooperation.” Ask: “Which fact comes first?”
                Line 4, good: “From the 15th, notes the same evening, five lines by voice message; \
                we look on the 29th.” Weak: “that he is more responsible”.
                Line 7, good: “One-to-ones in which I asked before I advised: today perhaps 1 of 5, \
                on day 60 at least 4 of 5, by a stroke in the diary.”
                Whoever has written about the superior should check: news, figures, proposal, \
                request.
                The objective on planning is met with lines 1 to 4 complete; tick it on the copy you \
                collect, which has no names on it.
                """,
            zhHans: """
                安静写。走动时只看第 2 行和第 4 行。
                第 2 行好的：“老胡，今天想跟你定一下，拜访记录什么时候交。5 月五次，我见客户之前看到的只\
                有两份。”差的：“想跟你聊聊配合的问题。”问他：“先讲哪个事实？”
                第 4 行好的：“15 号起，当天晚上交，语音五句也行；29 号看一次。”差的：“希望他更有责任\
                心。”
                第 7 行好的：“单独谈话时先问后出主意的，现在 5 次里大概 1 次，第 60 天至少 4 次，记\
                在日程本上，做到一次画一道。”
                对象是上级的，核对四样：消息、数字、建议、请求。
                第 1～4 行写全，即达到“准备谈话”的目标，在收回的那一联上打勾，联上不写人名。
                """),
        abridgement: .shortened(to: 8))

    private static let sayItOnce: Activity = Activity(
        title: LocalizedText(en: "Say it once", zhHans: "出声说一遍"),
        method: .discussion,
        minutes: 5,
        groupSize: 2...3,
        materials: [LocalizedText(en: "Plan sheets", zhHans: "谈话计划单")],
        instructions: LocalizedText(
            en: """
                With the partner from unit 1. Say line 2 aloud as you will say it. The partner says \
                again: “When I heard your first sentence I thought …”. Compare it with what came in \
                the first hour. Change a word, say it once more. Then enter your telephone number as \
                the one who asks on day 30.
                """,
            zhHans: """
                找第一单元的搭档。把第 2 行出声说一遍，到时候怎么说，现在就怎么说。搭档还是那一句：“听\
                到你第一句话，我心里想的是……。”跟第一个小时听到的比一比。改一个词，再说一遍。然后互\
                留电话，第 30 天由对方来问。
                """),
        trainerNotes: LocalizedText(
            en: """
                Two minutes each, one for the numbers.
                What you should hear now in the room are short sentences with a day or a figure in \
                them. If it still sounds like “I just wanted to”, stop the pair and ask for the \
                purpose.
                It is the same partner on purpose: he or she has heard the first edition and is the \
                only one who can tell the difference. Ask two pairs what has changed; that is the \
                course’s most honest evaluation.
                In groups of three, ninety seconds each.
                Collect one copy of each plan for the follow-up after 60 to 90 days; the other stays \
                with its owner. It does not go to the learner’s manager, who may be the person on \
                the card.
                """,
            zhHans: """
                每人 2 分钟，留电话 1 分钟。
                这时教室里听到的，应该是短句子，带着日子或数字。要是还在说“就是想跟你……”，停下来，问\
                他目的是什么。
                特意用同一个搭档：第一稿他听过，变没变，只有他说得准。请两组讲讲变在哪儿，这是对这门\
                课最老实的评价。
                三人组每人 90 秒。
                计划单收回一联，60～90 天跟踪时用；另一联本人留着。不要交给学员的上级，卡上写的没准\
                就是他。
                """))

    private static let oneSentence: Activity = Activity(
        title: LocalizedText(en: "One sentence each", zhHans: "每人一句话"),
        method: .reflection,
        minutes: 4,
        materials: [
            LocalizedText(
                en: "The three sheets from unit 1",
                zhHans: "第一单元的三张大白纸")
        ],
        instructions: LocalizedText(
            en: """
                Stand by your sheet from the first hour again. One sentence each: “On … at … I will \
                say …”. Only the first sentence of the conversation, no explanation, no name. Then \
                the next.
                """,
            zhHans: """
                再站回第一个小时的那张纸前面。每人一句：“……号……点，我会说：……。”只说那场谈话的第一句，\
                不解释，不提名字。接着下一位。
                """),
        trainerNotes: LocalizedText(
            en: """
                Fifteen to twenty seconds each; begin with somebody whose sentence you have heard \
                and found plain.
                Say what follows: test and rubric results with explanations by tomorrow evening; a \
                message from the partner on day 30; after 60 to 90 days the follow-up, in which \
                learners, their managers and two colleagues are asked what they have noticed. Name \
                the person who sends it.
                Say which of the expectations on the three sheets were not met, and where to turn \
                with them. In the four-hour form there are no sheets; a circle does.
                Remind them that handout page 7 is for the evening before a talk with their own \
                superior, and page 1 for every other one.
                Your own last sentence should be short. End on time.
                """,
            zhHans: """
                每人 15～20 秒；先请一位你听过、说得实在的。
                讲清后续：明晚之前发测试和评分结果，附讲解；第 30 天搭档来问；60～90 天做跟踪，问本\
                人、上级和两位同事看到了什么变化。讲明由谁来发。
                三张大白纸上的期望，哪些没满足，该去哪里找，一并交代。四小时版没有这三张纸，站成一圈\
                就行。
                提醒一句：讲义第 7 页，跟自己上级谈话的前一晚看；第 1 页，别的谈话之前看。
                你自己的最后一句，也要短。准时结束。
                """),
        abridgement: .shortened(to: 3))
}
