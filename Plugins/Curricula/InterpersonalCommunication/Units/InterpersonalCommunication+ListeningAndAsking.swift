import CadreKit

extension InterpersonalCommunication {
    /// Drawing out what a colleague leaves unsaid, by open questions, silence, and saying back.
    static let listeningAndAsking: CourseUnit = CourseUnit(
        id: "listening-and-asking",
        title: LocalizedText(en: "Listening and asking", zhHans: "听与问"),
        objectives: ["listen-and-ask"],
        topics: [
            Topic(
                title: LocalizedText(
                    en: "Why managers listen badly",
                    zhHans: "主管为什么不会听"),
                points: [
                    LocalizedText(
                        en: """
                            An engineer hears a problem and is paid to solve it. After twenty \
                            seconds the solution is ready, and from then on nobody is listening.
                            """,
                        zhHans: "理工出身的人一听到问题，就想解决。二十秒后方案有了，从那一刻起，没人在听了。"),
                    LocalizedText(
                        en: """
                            The first thing people tell a superior is rarely the thing itself. It is \
                            a test of whether the rest can be said.
                            """,
                        zhHans: "下属对领导说的第一件事，多半不是正事，是投石问路：后面的话，能不能说。"),
                ]),
            Topic(
                title: LocalizedText(en: "Four kinds of question", zhHans: "四种问题"),
                points: [
                    LocalizedText(
                        en: """
                            Open: “What happened then?” “What makes it difficult?” They bring in \
                            what you do not know. Closed: “Was it sent on Monday?” They fix what you \
                            do know.
                            """,
                        zhHans: "开放式：“后来呢？”“难在哪儿？”问出你不知道的。封闭式：“是周一发的吗？”把你知道的敲定。"),
                    LocalizedText(
                        en: """
                            Leading: “Don’t you think you should have called?” is a reproach with a \
                            question mark. “Why?” often sounds like one as well; “What led to it?” \
                            asks the same and leaves the door open.
                            """,
                        zhHans: """
                            诱导式：“你不觉得该打个电话吗？”是打着问号的批评。“为什么”也容易听成质问，\
                            换成“是怎么走到这一步的？”意思一样，门还开着。
                            """),
                    LocalizedText(
                        en: """
                            And the best of all: “What else?”, followed by silence. Count to five.
                            """,
                        zhHans: "最好用的是：“还有呢？”然后闭嘴，心里数到五。"),
                ]),
            Topic(
                title: LocalizedText(
                    en: "Saying back, fact and feeling",
                    zhHans: "复述：带上事实，也带上感受"),
                points: [
                    LocalizedText(
                        en: """
                            “You have asked twice and got no answer, and now you feel left alone \
                            with it. Is that right?” Wait for the nod, or better, for the \
                            correction.
                            """,
                        zhHans: "“你问了两回都没人理，现在觉得就剩你一个人扛。是这样吗？”等他点头；他要是纠正你，更好。"),
                    LocalizedText(
                        en: """
                            Naming a feeling is not agreeing with it. It only takes it off the \
                            table, so that the matter can be seen.
                            """,
                        zhHans: "说出对方的感受，不等于赞成他，只是先把情绪搬开，让事情露出来。"),
                    LocalizedText(
                        en: """
                            Advice comes last and on request: “Do you want an idea from me, or is it \
                            enough for now that I know?”
                            """,
                        zhHans: "建议放最后，而且先问：“要我出个主意，还是我知道了就行？”"),
                ]),
        ],
        activities: [twoMinutes, questionsAndSayingBack, threeKnocks, whatWasHeldBack])

    private static let twoMinutes: Activity = Activity(
        title: LocalizedText(en: "Two minutes without advice", zhHans: "两分钟，不出主意"),
        method: .exercise,
        minutes: 12,
        groupSize: 2...3,
        materials: [
            LocalizedText(en: "Timer visible to all", zhHans: "全班看得见的计时器"),
            LocalizedText(
                en: "Counting strip: one stroke per advice",
                zhHans: "计数条：每出一次主意画一道"),
        ],
        instructions: LocalizedText(
            en: """
                In pairs. A tells B about something that has annoyed A at work this month. A real \
                thing, of medium size.
                Round 1, two minutes: B behaves as on any day. A makes a stroke for every piece of \
                advice, every “I had that too” and every look at the telephone.
                Round 2, two minutes, the same A and the same matter: B may only ask open questions, \
                say back and be silent. A makes a stroke for everything new that came up.
                Change over. After all four rounds compare the strokes and tell your partner which \
                sentence brought out most.
                """,
            zhHans: """
                两人一组。A 跟 B 讲一件这个月工作上让自己窝火的事，真事，大小适中。
                第一轮 2 分钟：B 平时怎样就怎样。B 每出一次主意、每说一次“我也碰到过”、每看一眼手机，\
                A 画一道。
                第二轮 2 分钟，还是 A，还是这件事：B 只许问开放式问题、复述、不出声。每冒出一件新的\
                事，A 画一道。
                然后交换。四轮做完，对一对各画了几道，告诉搭档：哪一句话，让你说出来的最多？
                """),
        trainerNotes: LocalizedText(
            en: """
                Instruction 1, rounds 8, comparison 3.
                Expect two to five strokes in round 1 and, in round 2, at least one thing that A had \
                not meant to tell. Ask: “Who heard in round 2 what the real point was?” Usually two \
                thirds of the hands go up.
                B will complain that round 2 was unnatural. Agree: so is the first hour on skis.
                The silence is the hard part. If you hear talking everywhere without a pause, stop \
                once and have the whole room be silent for five seconds together; it is \
                astonishingly long.
                With a group of three, C counts the strokes and plays A in the next rounds; cut \
                every round to ninety seconds.
                Pitfall: A chooses something harmless (the canteen). Say “of medium size” twice.
                """,
            zhHans: """
                说明 1 分钟，四轮 8 分钟，对照 3 分钟。
                预计第一轮画两到五道；第二轮里，A 至少会说出一件原本没打算说的事。问：“谁是到第二轮\
                才听见正题的？”一般三分之二的人举手。
                B 会抱怨第二轮不自然。承认就是了：第一次骑车也不自然。
                最难的是不出声。要是全场说个不停，就喊停，全班一起静五秒，会觉得长得出奇。
                三人组里，C 负责画道，下几轮再当 A，每轮缩到 90 秒。
                要防的是 A 挑了件不痛不痒的事（食堂）。“大小适中”四个字讲两遍。
                """),
        abridgement: .leftOut)

    private static let questionsAndSayingBack: Activity = Activity(
        title: LocalizedText(
            en: "Four questions and one way of saying back",
            zhHans: "四种问题，一种复述"),
        method: .lecture,
        minutes: 7,
        materials: [
            LocalizedText(
                en: "Flipchart with the four kinds of question",
                zhHans: "大白纸：四种问题")
        ],
        instructions: LocalizedText(
            en: """
                Turn each sentence into an open question without reproach, in writing: “Why is this \
                late again?” – “Don’t you think the client will be annoyed?” – “Did you understand?” \
                – “Is everything all right at home?”
                """,
            zhHans: """
                把下面每句话改成不带责备的开放式问题，写下来：“怎么又晚了？”“你不觉得客户会不高兴吗？”\
                “听懂了没有？”“家里没事吧？”
                """),
        trainerNotes: LocalizedText(
            en: """
                Two minutes on the twenty seconds, three on the questions with the four sentences, \
                two on saying back with a demonstration.
                Possible answers: “What got in its way this time?” – “How will the client see it?” – \
                “How are you going to set about it?” – “You have seemed tired since last week. Is \
                there anything that I should know, or would you rather not?” The last may stay half \
                open; privacy is a reason.
                For the demonstration take an irritation from the previous exercise and say it back \
                with fact and feeling. If the volunteer corrects you, thank them: a corrected \
                saying-back is worth more than an accepted one.
                A question you may get: “And if he cries?” Answer: pass the tissues, wait, say \
                nothing for a minute. It passes. What does not pass is having been talked over.
                """,
            zhHans: """
                “二十秒” 2 分钟，四种问题带四句话 3 分钟，复述加示范 2 分钟。
                参考改法：“这回是什么卡住了？”“客户会怎么看？”“你打算从哪儿下手？”“上周起你看着挺累。\
                有什么我该知道的吗？不想说也没关系。”最后一句可以半开着，家事要留余地。
                示范时，拿上个练习里一件窝火的事，连事实带感受复述一遍。对方要是纠正你，谢谢他：改过\
                的复述，比点头通过的值钱。
                可能有人问：“他要是哭了呢？”递纸巾，等着，一分钟别说话。哭会过去；话没说完就给堵回去，\
                那才过不去。
                """),
        abridgement: .shortened(to: 5))

    private static let threeKnocks: Activity = Activity(
        title: LocalizedText(
            en: "Role-play: three knocks at the door",
            zhHans: "角色扮演：三次敲门"),
        method: .rolePlay,
        minutes: 14,
        groupSize: 3...4,
        materials: [
            LocalizedText(
                en: "Role cards Qiao, Tan and Meng, each in an envelope",
                zhHans: "角色卡：小乔、小谭、老孟，各装信封"),
            LocalizedText(
                en: "Observer’s strip: open questions, saying back, advice, silence",
                zhHans: "观察条：开放式问题、复述、出主意、不出声"),
        ],
        instructions: LocalizedText(
            en: """
                In threes; a fourth person is a second observer. Three rounds of four minutes, the \
                parts move on: manager, member, observer. In each round somebody knocks and says one \
                sentence. The manager has four minutes to find out what lies behind it, and may \
                neither advise nor promise. In the last half minute the manager says back fact and \
                feeling; the member answers only “Exactly”, “Nearly” or “No”.
                Members: give what is on your card only to open questions, one thing for each. A \
                closed question gets “yes” or “no”, advice gets “I’ll try”.
                """,
            zhHans: """
                三人一组，多一人就多一位观察员。三轮，每轮 4 分钟，角色轮着来：主管、下属、观察员。\
                每一轮都有人敲门，说一句话。主管用 4 分钟弄清背后是什么，不许出主意，也不许许诺。最\
                后半分钟，主管连事实带感受复述一遍，下属只答“就是这样”“差不多”或“不是”。
                演下属的：卡片上的内容，对方问一个开放式问题，你才讲一件。问封闭式的，你答“是”或“不\
                是”；出主意的，你就说“我试试”。
                """),
        scenario: LocalizedText(
            en: """
                Fang’s team at Lanshi Automation, three weeks after the rejected bid in Jiaxing. \
                Fang is in the Shanghai office on a Thursday, her door is open. Three people come to \
                see her, one after the other. Nobody has made an appointment.
                """,
            zhHans: """
                岚石自动化方敏的团队，嘉兴废标之后三个星期。周四，方敏在上海办公室，门开着。三个人先\
                后来找她，都没有预约。
                """),
        roles: [
            RoleBrief(
                LocalizedText(
                    en: "Fang Min, the manager (all rounds)",
                    zhHans: "方敏，主管（每轮）"),
                brief: LocalizedText(
                    en: """
                        You have a telephone conference in five minutes, so you really have four. \
                        You like all three of them. You do not know what they want. Do not solve \
                        anything: find out.
                        """,
                    zhHans: """
                        五分钟后你有个电话会，所以真的只有四分钟。三个人你都看重。他们为什么来，你不\
                        知道。别解决问题，先弄明白。
                        """)),
            RoleBrief(
                LocalizedText(en: "Qiao (round 1)", zhHans: "小乔（第一轮）"),
                brief: LocalizedText(
                    en: """
                        First sentence: “Perhaps somebody else should do the reviewing of offers.” \
                        Behind it: last Thursday Meng said in front of others, “Since when do you mark \
                        my work?” You laughed, and slept badly. You want to keep the task. You would \
                        like Fang to tell the team that she wanted you to have it; so far they only know \
                        it from you.
                        """,
                    zhHans: """
                        第一句：“审报价这个活，要不换个人吧。”背后：上周四老孟当着别人的面说：“你什么时\
                        候开始批改我的东西了？”你笑了笑，回去没睡好。这活你想留着。你希望方敏跟大家讲明，\
                        是她让你审的；到现在，大家只是听你自己说的。
                        """)),
            RoleBrief(
                LocalizedText(en: "Tan (round 2)", zhHans: "小谭（第二轮）"),
                brief: LocalizedText(
                    en: """
                        First sentence: “I only wanted to ask how the bonus for presales is calculated.” \
                        Behind it: a competitor in Suzhou has telephoned; 15 per cent more. You have not \
                        answered. What bothers you is not the money: five weekends since June, and in \
                        Jiaxing your name was only mentioned when it went wrong. You would stay if the \
                        weekends were planned beforehand.
                        """,
                    zhHans: """
                        第一句：“我就想问问，售前的奖金怎么算。”背后：苏州一家同行来过电话，多给 15%，你\
                        还没回话。真让你难受的不是钱：6 月以来加了五个周末，嘉兴那单，出了事才有人提你的\
                        名字。要是周末能提前排好，你愿意留下。
                        """)),
            RoleBrief(
                LocalizedText(en: "Meng (round 3)", zhHans: "老孟（第三轮）"),
                brief: LocalizedText(
                    en: """
                        First sentence: “The Nanjing dealer can be given to Ke, I don’t mind.” Behind \
                        it: you mind very much, you built that dealer up over six years. You think Fang \
                        wants to take your clients one by one, as in Jiaxing. Besides, your wife is to \
                        have an operation in October, and you do not know how to manage the travelling. \
                        You have told nobody.
                        """,
                    zhHans: """
                        第一句：“南京那家代理商给小柯吧，我无所谓。”背后：你很有所谓，那是你六年带起来的。\
                        你觉得方敏是想把你的客户一家一家拿走，嘉兴就是例子。另外，你爱人 10 月要做手术，\
                        出差怎么办，你心里没底，跟谁也没说。
                        """)),
        ],
        debrief: [
            LocalizedText(
                en: "Members: which question opened the door, and which closed it?",
                zhHans: "演下属的：哪个问题让你开了口，哪个让你闭了嘴？"),
            LocalizedText(
                en: "How many open questions did the manager need before the real thing appeared?",
                zhHans: "主管问了几个开放式问题，正题才出来？"),
            LocalizedText(
                en: """
                    Was the saying-back answered with “Exactly”? What was missing where it was not?
                    """,
                zhHans: "复述得到“就是这样”了吗？没有的话，漏了什么？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                Timing: one minute for the rules, three rounds of four, one minute in reserve. Call \
                the time for all groups together; at three and a half minutes call “Say back”.
                What managers usually do: promise at once (“I’ll speak to Meng!”), explain the bonus \
                scheme to Tan for three minutes, take Meng at his word and ring Ke. All three solve \
                the first sentence.
                Good saying-back. Qiao: “Meng questioned it in front of others, and you feel that \
                you are standing there without my backing.” Tan: “Five weekends, and your name only \
                came up when it went wrong; you feel used.” Meng: “After Jiaxing you expect me to \
                take the next client, and you are hurt.” The operation appears only if there is a \
                “What else?”; if it does, nobody presses for more.
                In a group of four the fourth person plays a manager in the unmarked repeat at the \
                end or in the observed role-play; keep a note.
                A promise and advice were forbidden for a reason: ask in the debrief who found that \
                hard.
                """,
            zhHans: """
                时间：讲规则 1 分钟，三轮各 4 分钟，机动 1 分钟。统一报时；到三分半喊“复述”。
                常见做法：当场许诺（“我去跟老孟说！”）；给小谭讲三分钟奖金办法；把老孟的话当真，马上\
                给小柯打电话。三种都是在解决第一句话。
                好的复述。小乔：“老孟当着别人质疑你，你觉得背后没有我撑着。”小谭：“五个周末搭进去，\
                名字只在出事时才有人提，你觉得自己是被使唤的。”老孟：“有了嘉兴那回，你料定我下一个还\
                要拿，心里不好受。”手术的事，要有一句“还有呢”才会出来；出来了，也别追着问。
                四人组里没当上主管的那一位，记下来，安排在最后的加演或后面的评分演练里。
                不许许诺、不许出主意，是有意定的，复盘时问问谁忍得最辛苦。
                """))

    private static let whatWasHeldBack: Activity = Activity(
        title: LocalizedText(en: "Debrief: what was held back", zhHans: "复盘：没说出口的是什么"),
        method: .discussion,
        minutes: 9,
        materials: [LocalizedText(en: "Observers’ strips", zhHans: "观察条")],
        instructions: LocalizedText(
            en: """
                The members first, then the observers with their numbers, the managers last. Then \
                look at your conversation card: what might the person on it have told you if you had \
                asked “What else?” Write one open question under line 5.
                """,
            zhHans: """
                演下属的先讲，观察员报数，主管最后讲。然后看谈话卡：卡上这个人，要是你问一句“还有呢”，\
                他可能会告诉你什么？在第五行下面写一个开放式问题。
                """),
        debrief: [
            LocalizedText(
                en: """
                    Three first sentences: about offers, bonus, a dealer. What were they really \
                    about?
                    """,
                zhHans: "三句开场白：报价、奖金、代理商。其实各在说什么？"),
            LocalizedText(
                en: """
                    Which member of your team last said something small that may have been a knock?
                    """,
                zhHans: "你的下属里，最近谁说过一件小事，说不定就是在敲门？"),
            LocalizedText(
                en: "When have you no time to listen, and what do you say then?",
                zhHans: "没空听的时候，你怎么说？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                Four minutes for the role-play’s questions, three for these, two for the card.
                Behind the three: backing, recognition, trust. No scheme and no rule would have \
                settled any of them.
                On the third question a sentence for the wall: “I want to hear this properly and \
                have four minutes now. Today at five, twenty minutes?” Saying it and keeping it is \
                better than half an ear.
                Number the observers’ results on the flipchart: open questions per manager, pieces \
                of advice per manager. With most classes the second number is larger. No comment is \
                needed.
                An objection: “I am not their therapist.” No; but the resignation of one presales \
                engineer costs half a year, and four minutes would have shown it.
                """,
            zhHans: """
                角色扮演的三个问题 4 分钟，这里的三个问题 3 分钟，谈话卡 2 分钟。
                三句话背后，分别是撑腰、认可、信任。哪一样也不是靠一个办法、一条规定能解决的。
                第三问，给大家一句可以贴墙上的话：“这事我想好好听，现在只有四分钟。今天下午五点，给\
                你二十分钟，行吗？”说到做到，好过心不在焉地听。
                把观察员的数字写上白纸：每位主管问了几个开放式问题，出了几次主意。多数班级后一个数更\
                大，不用点评。
                会有人说：“我又不是心理医生。”不是。可走一个售前，半年补不回来，而四分钟就能听出苗头。
                """),
        abridgement: .shortened(to: 6))
}
