import CadreKit

extension InterpersonalCommunication {
    /// Nine pages to take home, each for one occasion.
    static let takeHome: [HandoutSection] = [
        conversationCardPage, beforeSending, listeningPage, assignmentPage, shortfallPage, conflictPage,
        upwardsPage, meetingPage, criteriaPage,
    ]

    /// A cell that the learner fills in.
    private static let blank: LocalizedText = LocalizedText(en: "", zhHans: "")

    private static let conversationCardPage: HandoutSection = HandoutSection(
        LocalizedText(
            en: "1 Before any difficult conversation: the card",
            zhHans: "1 难开口的谈话之前：谈话卡"),
        [
            .text(
                LocalizedText(
                    en: """
                        Ten minutes, by hand. If line 2 is empty you are not ready; if line 5 is empty \
                        it will be a chat.
                        """,
                    zhHans: "十分钟，动手写。第 2 行空着，说明还没准备好；第 5 行空着，谈出来就是聊天。")),
            .table(
                header: [
                    LocalizedText(en: "Line", zhHans: "行"),
                    LocalizedText(
                        en: "Worked example",
                        zhHans: "示例"), LocalizedText(en: "My conversation", zhHans: "我的谈话"),
                ],
                rows: [
                    [
                        LocalizedText(
                            en: "1 With whom, when (within seven days)",
                            zhHans: "1 跟谁、几号几点（七天之内）"),
                        LocalizedText(
                            en: "A seller; Tuesday, 8:45",
                            zhHans: "一名销售；周二 8:45"), blank,
                    ],
                    [
                        LocalizedText(
                            en: "2 One fact, with day or figure",
                            zhHans: "2 一个事实，带日子或数字"),
                        LocalizedText(
                            en: """
                                In May two of five visit notes were there before I met the client
                                """,
                            zhHans: "5 月五次拜访，我见客户之前看到的记录只有两份"), blank,
                    ],
                    [
                        LocalizedText(
                            en: "3 First sentences: purpose and fact",
                            zhHans: "3 头一两句：目的加事实"),
                        LocalizedText(
                            en: "“I want to settle with you when the notes come. In May …”",
                            zhHans: "“想跟你定一下，记录什么时候交。5 月……”"), blank,
                    ],
                    [
                        LocalizedText(
                            en: "4 My first question; what I may not know",
                            zhHans: "4 我的第一个问题；我可能不知道什么"),
                        LocalizedText(
                            en: "“What gets in the way on the evening itself?”",
                            zhHans: "“当天晚上，是什么耽误了？”"), blank,
                    ],
                    [
                        LocalizedText(
                            en: "5 Agreement I should like: who, what, by when",
                            zhHans: "5 想要的约定：谁、做什么、几号之前"),
                        LocalizedText(
                            en: """
                                From the 15th the same evening, five spoken lines; we look on the \
                                29th
                                """,
                            zhHans: "15 号起当天晚上交，语音五句也行；29 号看一次"), blank,
                    ],
                ]),
            .writingSpace(
                prompt: LocalizedText(
                    en: "If the other pushes back or gives in too fast, I say:",
                    zhHans: "对方顶回来，或者答应得太快，我说："), lines: 3),
        ])

    private static let beforeSending: HandoutSection = HandoutSection(
        LocalizedText(en: "2 Before you press “send”", zhHans: "2 按“发送”之前"),
        [
            .text(
                LocalizedText(
                    en: """
                        Goal, agreement, and information with thought and feeling: a message that lacks \
                        one of them comes back as work.
                        """,
                    zhHans: "目标、共识，以及信息、思想、感情：缺一样，早晚变成返工。")),
            .table(
                header: [
                    LocalizedText(en: "What it is", zhHans: "内容"),
                    LocalizedText(
                        en: "Channel",
                        zhHans: "渠道"), LocalizedText(en: "Not like this", zhHans: "别这样"),
                ],
                rows: [
                    [
                        LocalizedText(en: "Date, figure, file", zhHans: "日期、数字、文件"),
                        LocalizedText(
                            en: "In writing",
                            zhHans: "写下来"),
                        LocalizedText(
                            en: "By voice message of 60 seconds",
                            zhHans: "60 秒的语音"),
                    ],
                    [
                        LocalizedText(en: "Task with a catch", zhHans: "有讲究的任务"),
                        LocalizedText(
                            en: "By voice, then two lines in writing",
                            zhHans: "先说，再补两行字"),
                        LocalizedText(
                            en: "“@all, get a move on”",
                            zhHans: "“@所有人 抓紧”"),
                    ],
                    [
                        LocalizedText(en: "Praise", zhHans: "表扬"),
                        LocalizedText(
                            en: "In front of others, if the person likes it",
                            zhHans: "当众，只要本人不反感"),
                        LocalizedText(
                            en: "As packing for a reproach",
                            zhHans: "拿来裹批评"),
                    ],
                    [
                        LocalizedText(
                            en: "Reproach, refusal, disappointment",
                            zhHans: "批评、拒绝、失望"),
                        LocalizedText(
                            en: "In private, the same day, in person",
                            zhHans: "单独、当天、当面"),
                        LocalizedText(
                            en: "In the group, after 21:00",
                            zhHans: "在群里，晚上九点以后"),
                    ],
                    [
                        LocalizedText(en: "Bad news upwards", zhHans: "对上的坏消息"),
                        LocalizedText(
                            en: "By voice, at once",
                            zhHans: "马上打电话或当面"),
                        LocalizedText(
                            en: "As item 6 of a weekly report",
                            zhHans: "写在周报第六条"),
                    ],
                ]),
            .text(
                LocalizedText(
                    en: """
                        Instead of “received” ask for an answer that cannot be given unread: “Please \
                        reply with your own part and your time.”
                        """,
                    zhHans: "别要“收到”，要一个不看内容就答不上来的回复：“请各自回复自己那一份和时间。”")),
            .writingSpace(
                prompt: LocalizedText(
                    en: """
                        My last message that began with “everyone”, rewritten: matter, who, what, by \
                        when, reply wanted
                        """,
                    zhHans: "我最近一条以“大家”开头的消息，改写成：什么事、谁、做什么、几点之前、要什么回复"), lines: 4),
        ])

    private static let listeningPage: HandoutSection = HandoutSection(
        LocalizedText(en: "3 Listening and asking", zhHans: "3 听与问"),
        [
            .list([
                LocalizedText(
                    en: """
                        Open: “What happened then?” – “What makes it difficult?” – “What else?” \
                        (count to five)
                        """,
                    zhHans: "开放式：“后来呢？”“难在哪儿？”“还有呢？”（心里数到五）"),
                LocalizedText(
                    en: """
                        Instead of “Why …?”: “What led to it?” Instead of “Don’t you think …?”: “How \
                        will the client see it?”
                        """,
                    zhHans: "不问“为什么……”，问“是怎么走到这一步的？”；不问“你不觉得……”，问“客户会怎么看？”"),
                LocalizedText(
                    en: """
                        Saying back: “You have … (fact), and now you feel … (feeling). Is that \
                        right?”
                        """,
                    zhHans: "复述：“你……（事实），现在觉得……（感受）。是这样吗？”"),
                LocalizedText(
                    en: """
                        Before advice: “Do you want an idea from me, or is it enough that I know?”
                        """,
                    zhHans: "出主意之前：“要我出个主意，还是我知道了就行？”"),
                LocalizedText(
                    en: """
                        No time: “I want to hear this properly and have four minutes. Today at five, \
                        twenty minutes?”
                        """,
                    zhHans: "没空的时候：“这事我想好好听，现在只有四分钟。今天下午五点，给你二十分钟，行吗？”"),
            ]),
            .table(
                header: [
                    LocalizedText(en: "One-to-one with", zhHans: "和谁单独谈"),
                    LocalizedText(
                        en: "Open questions",
                        zhHans: "开放式问题（个）"),
                    LocalizedText(
                        en: "Times I gave advice unasked",
                        zhHans: "没问就出主意（次）"),
                    LocalizedText(
                        en: "What I learned",
                        zhHans: "听到了什么"),
                ],
                rows: [
                    [LocalizedText(en: "First", zhHans: "第 1 次"), blank, blank, blank],
                    [LocalizedText(en: "Second", zhHans: "第 2 次"), blank, blank, blank],
                    [LocalizedText(en: "Third", zhHans: "第 3 次"), blank, blank, blank],
                ]),
        ])

    private static let assignmentPage: HandoutSection = HandoutSection(
        LocalizedText(
            en: "4 Handing work over: six parts in three minutes",
            zhHans: "4 交代工作：三分钟，六个要点"),
        [
            .table(
                header: [
                    LocalizedText(en: "Part", zhHans: "要点"),
                    LocalizedText(
                        en: "Sentence to begin with",
                        zhHans: "怎么开口"), LocalizedText(en: "My assignment", zhHans: "我这件事"),
                ],
                rows: [
                    [
                        LocalizedText(en: "Result", zhHans: "结果"),
                        LocalizedText(
                            en: "“On … there is … on my desk; it is good if …”",
                            zhHans: "“……号，我要看到……；做到……就算好。”"), blank,
                    ],
                    [
                        LocalizedText(en: "Reason", zhHans: "缘由"),
                        LocalizedText(
                            en: "“It is for …, who wants to … with it.”",
                            zhHans: "“这是给……用的，他要拿去……。”"), blank,
                    ],
                    [
                        LocalizedText(en: "Room", zhHans: "权限"),
                        LocalizedText(
                            en: "“You decide …; before … ask me.”",
                            zhHans: "“……你定；……之前先问我。”"), blank,
                    ],
                    [
                        LocalizedText(en: "Resources", zhHans: "资源"),
                        LocalizedText(
                            en: "“You have … hours, … yuan, and … helps.”",
                            zhHans: "“给你……小时、……元，……会帮你。”"), blank,
                    ],
                    [
                        LocalizedText(en: "Review", zhHans: "节点"),
                        LocalizedText(
                            en: "“On … at … we look at the first piece.”",
                            zhHans: "“……号……点，我们一起看第一块。”"), blank,
                    ],
                    [
                        LocalizedText(en: "Reply", zhHans: "回话"),
                        LocalizedText(
                            en: "“How will you set about it?”",
                            zhHans: "“你打算怎么弄？”"), blank,
                    ],
                ]),
            .text(
                LocalizedText(
                    en: """
                        Does it pay? Weeks of teaching × extra hours = invested. Hours a week saved × \
                        weeks left in the quarter = gained. Example: 2 × 4 = 8 invested; 3 × 11 = 33 \
                        gained; 25 hours net.
                        """,
                    zhHans: """
                        划不划算？教的周数×每周多花的小时＝投入；每周省的小时×本季度剩下的周数＝回报。例：\
                        投入 2×4＝8，回报 3×11＝33，净省 25 小时。
                        """)),
            .text(
                LocalizedText(
                    en: "When it comes back half-finished: “What do you suggest?”",
                    zhHans: "干到一半又推回来：“你建议怎么办？”")),
        ])

    private static let shortfallPage: HandoutSection = HandoutSection(
        LocalizedText(en: "5 Addressing a shortfall", zhHans: "5 指出差距"),
        [
            .steps([
                LocalizedText(
                    en: """
                        Fact, with day and figure, once: “The quotation for Changzhou went out at \
                        19:00; noon was promised.”
                        """,
                    zhHans: "讲事实，带日子和数字，只讲一遍：“常州那份报价答应中午，19:00 才发。”"),
                LocalizedText(
                    en: """
                        Effect, with a number, a name or a date: “The buyer went into his meeting \
                        without our price.”
                        """,
                    zhHans: "讲影响，有数字、名字或日期：“客户采购没等到我们的价格，就去开会了。”"),
                LocalizedText(
                    en: """
                        Question, then silence: “How did it come about?” My own share, if any: “That \
                        was my doing.” No “but”.
                        """,
                    zhHans: "问一问，然后不出声：“怎么回事？”自己有份就认：“这是我的责任。”不跟“但是”。"),
                LocalizedText(
                    en: """
                        Agreement, said by the other: who, what, by when, and the day on which we \
                        look again.
                        """,
                    zhHans: "定约定，让对方说：谁、做什么、几号之前，哪天回头看。"),
            ]),
            .table(
                header: [
                    LocalizedText(en: "Strike out", zhHans: "划掉"),
                    LocalizedText(
                        en: "Write instead",
                        zhHans: "改写成"),
                ],
                rows: [
                    [
                        LocalizedText(en: "careless", zhHans: "粗心"),
                        LocalizedText(
                            en: "In the offer of the 3rd the unit price stands twice: 4,200 yuan",
                            zhHans: "3 号那份报价，单价列了两次，4,200 元"),
                    ],
                    [
                        LocalizedText(en: "always late", zhHans: "总是拖"),
                        LocalizedText(
                            en: "Two of the five reports for May are there",
                            zhHans: "5 月该交五份，到了两份"),
                    ],
                    [
                        LocalizedText(en: "everybody says", zhHans: "大家都反映"),
                        LocalizedText(
                            en: "I have seen … / Mr Bian told me …",
                            zhHans: "我看到…… / 卞工跟我说……"),
                    ],
                ]),
            .table(
                header: [
                    LocalizedText(en: "The other …", zhHans: "对方"),
                    LocalizedText(
                        en: "I say",
                        zhHans: "我说"),
                ],
                rows: [
                    [
                        LocalizedText(
                            en: "fights: “Everybody is late now and then.”",
                            zhHans: "顶：“谁没晚过？”"),
                        LocalizedText(
                            en: """
                                “May be. I shall ask the others too. How was it on Tuesday with \
                                you?”
                                """,
                            zhHans: "“可能是，别人我也会问。周二你这边是怎么回事？”"),
                    ],
                    [
                        LocalizedText(
                            en: "gives in: “Yes, yes, my fault.”",
                            zhHans: "躲：“是是是，我的错。”"),
                        LocalizedText(
                            en: """
                                “I am not out to blame anyone. What happened between noon and seven?” – \
                                wait
                                """,
                            zhHans: "“我不是来追究谁错的。中午到七点，中间怎么了？”——等"),
                    ],
                    [
                        LocalizedText(
                            en: "counter-attacks: “Your own part came a day late.”",
                            zhHans: "反将：“您那一份还晚了一天呢。”"),
                        LocalizedText(
                            en: """
                                “A day late, that was my doing. And how do we get the next one out \
                                by noon?”
                                """,
                            zhHans: "“晚一天，是我的责任。那下一份怎么保证中午发出去？”"),
                    ],
                ]),
            .text(
                LocalizedText(
                    en: "Praise the same way, on another day: fact and effect.",
                    zhHans: "表扬也这么讲，另找一天：事实加影响。")),
        ])

    private static let conflictPage: HandoutSection = HandoutSection(
        LocalizedText(en: "6 Two of yours at odds", zhHans: "6 两个下属闹矛盾"),
        [
            .steps([
                LocalizedText(
                    en: """
                        Hear each alone, equally long. “I am not looking for who is right. What do \
                        you need to work with him next month?”
                        """,
                    zhHans: "分头听，时间一样长。“谁对谁错我不看。下个月要一起干活，你需要什么？”"),
                LocalizedText(
                    en: "Together: purpose, rules, and “If we have nothing by …, I decide.”",
                    zhHans: "坐到一起：目的、规矩，再加一句“到……号谈不拢，我来定”。"),
                LocalizedText(
                    en: "Each says what he needs; the other says it back until he hears “yes”.",
                    zhHans: "各讲自己需要什么，对方复述，讲到他说“对”为止。"),
                LocalizedText(
                    en: "At least four ways before one is judged.",
                    zhHans: "先凑四条以上的办法，再评好坏。"),
                LocalizedText(
                    en: "One sheet: names, days, one figure, the day for looking again.",
                    zhHans: "一张纸：名字、日子、一个数字、回头看的日期。"),
            ]),
            .table(
                header: [
                    LocalizedText(en: "Who", zhHans: "谁"),
                    LocalizedText(
                        en: "Position: demands",
                        zhHans: "立场：要什么"),
                    LocalizedText(
                        en: "Need: what for?",
                        zhHans: "需求：为了什么？"),
                ],
                rows: [
                    [
                        LocalizedText(en: "Hua, seller", zhHans: "小华，销售"),
                        LocalizedText(
                            en: "Service comes the same day",
                            zhHans: "服务当天就得来"),
                        LocalizedText(
                            en: "Something to tell the client whose line is standing",
                            zhHans: "客户停着线，得有句话交代"),
                    ],
                    [
                        LocalizedText(en: "Peng, service planner", zhHans: "老彭，服务调度"),
                        LocalizedText(
                            en: "Nothing after Thursday noon",
                            zhHans: "周四中午以后一律不接"),
                        LocalizedText(
                            en: "To load the vans once and not three times",
                            zhHans: "车只装一遍，不装三遍"),
                    ],
                    [blank, blank, blank],
                    [blank, blank, blank],
                ]),
            .text(
                LocalizedText(
                    en: """
                        Decide on the same day and do not mediate: safety, the law, an insult, a \
                        client’s date tomorrow.
                        """,
                    zhHans: "当天拍板、不调解的：安全、法律、骂了人、客户明天就要。")),
            .text(
                LocalizedText(
                    en: """
                        Sideways, without authority: ask for the other department’s figure first; offer \
                        something that costs you little; if you have to go up, go together with one \
                        page.
                        """,
                    zhHans: "对平级、没有职权：先问人家考核什么；拿出一样自己不费事的条件；非找上面不可，两人一起去，一页纸。")),
        ])

    private static let upwardsPage: HandoutSection = HandoutSection(
        LocalizedText(en: "7 Talking upwards", zhHans: "7 向上沟通"),
        [
            .table(
                header: [
                    LocalizedText(en: "My superior", zhHans: "我的上级"),
                    LocalizedText(
                        en: "I know",
                        zhHans: "我知道的"), LocalizedText(en: "I ask on", zhHans: "哪天去问"),
                ],
                rows: [
                    [LocalizedText(en: "is measured by", zhHans: "考核他什么"), blank, blank],
                    [LocalizedText(en: "this week has to deliver", zhHans: "这周他要交什么差"), blank, blank],
                    [
                        LocalizedText(
                            en: "reads, listens, or looks at tables",
                            zhHans: "爱看、爱听，还是爱看表"), blank, blank,
                    ],
                ]),
            .table(
                header: [
                    LocalizedText(en: "Four sentences", zhHans: "四句话"),
                    LocalizedText(
                        en: "Example",
                        zhHans: "示例"), LocalizedText(en: "Mine", zhHans: "我的"),
                ],
                rows: [
                    [
                        LocalizedText(en: "1 News", zhHans: "1 消息"),
                        LocalizedText(
                            en: "“The Jiaxing bid was rejected this morning.”",
                            zhHans: "“嘉兴的标今天上午废了。”"), blank,
                    ],
                    [
                        LocalizedText(
                            en: "2 Figures before and after, own share",
                            zhHans: "2 前后数字，自己的责任"),
                        LocalizedText(
                            en: """
                                “2.6 million at 60 per cent, so 1.56 less in the forecast. I had \
                                left the bond without an owner.”
                                """,
                            zhHans: "“260 万按 60% 算的，预测少了 156 万。保函没落实到人，是我的责任。”"), blank,
                    ],
                    [
                        LocalizedText(en: "3 Done and proposed", zhHans: "3 已做的、建议的"),
                        LocalizedText(
                            en: """
                                “From today every bid has a list, one name a line. I propose that you \
                                ring their head of purchasing.”
                                """,
                            zhHans: "“从今天起每份标书一张清单，一行一个名字。建议您给他们采购负责人打个电话。”"), blank,
                    ],
                    [
                        LocalizedText(en: "4 Request, by when", zhHans: "4 请求，几号之前"),
                        LocalizedText(
                            en: "“I need ten minutes from you before three o’clock.”",
                            zhHans: "“三点之前，请您给我十分钟。”"), blank,
                    ],
                ]),
            .list([
                LocalizedText(
                    en: """
                        “I’ll think about it” – “May I ring you on Wednesday at nine for a yes or a \
                        no?”
                        """,
                    zhHans: "“我想想。”——“那周三九点我给您打电话，行不行您给句话，可以吗？”"),
                LocalizedText(
                    en: """
                        Disagreeing, before the decision, alone: “You want … This way it costs … \
                        Another way is … What do you think?”
                        """,
                    zhHans: "提不同意见，拍板前、单独谈：“您要的是……；这么干，代价是……；另一个办法是……。您看呢？”"),
                LocalizedText(
                    en: "Afterwards: do it properly. No sighing before the team.",
                    zhHans: "拍板后：认真干。不在组员面前叹气。"),
                LocalizedText(
                    en: "“Do that as well” – “Yes. Then … moves by two weeks. Which comes first?”",
                    zhHans: "“顺便把那个也做了。”——“行。那……往后推两周，您看先做哪个？”"),
                LocalizedText(
                    en: """
                        A forecast has a figure, a probability and what it hangs on. Report when the \
                        probability changes.
                        """,
                    zhHans: "报预测，三样：数、概率、取决于什么。概率一变就报。"),
                LocalizedText(
                    en: """
                        Not to be carried out: what endangers people, breaks the law, deceives \
                        clients or the books. Say so in writing.
                        """,
                    zhHans: "不能照办的：危及人身、违法、骗客户、做假账。书面讲明。"),
            ]),
        ])

    private static let meetingPage: HandoutSection = HandoutSection(
        LocalizedText(en: "8 The weekly meeting", zhHans: "8 每周例会"),
        [
            .text(
                LocalizedText(
                    en: """
                        Cost: people × minutes ÷ 60 = person-hours. Example: eight people, 45 minutes: 8 \
                        × 45 ÷ 60 = 6.
                        """,
                    zhHans: "成本：人数×分钟÷60＝人时。例：八个人，45 分钟，8×45÷60＝6 人时。")),
            .list([
                LocalizedText(
                    en: "Can it be read? Then it goes out the evening before.",
                    zhHans: "看得懂的，前一晚发出去。"),
                LocalizedText(
                    en: "Does it concern fewer than half? Then those few meet.",
                    zhHans: "跟一半以下的人有关的，那几个人单开。"),
                LocalizedText(
                    en: """
                        Does it end in a decision? Then it is written as a question, with owner and \
                        minutes.
                        """,
                    zhHans: "要有结论的，写成问题，写上负责人和分钟数。"),
                LocalizedText(
                    en: """
                        Always: “Who needs what from whom this week, by when?” and three minutes for \
                        reading back.
                        """,
                    zhHans: "每次必有：“这周谁要从谁那里拿到什么，几号之前？”最后三分钟念一遍定下的事。"),
            ]),
            .table(
                header: [
                    LocalizedText(en: "Item as a question", zhHans: "议程（写成问题）"),
                    LocalizedText(
                        en: "Owner",
                        zhHans: "负责人"), LocalizedText(en: "Minutes", zhHans: "分钟"),
                    LocalizedText(
                        en: "Decision",
                        zhHans: "结论"),
                ],
                rows: [
                    [
                        LocalizedText(
                            en: "Does Hefei keep the loan unit until 31 October?",
                            zhHans: "合肥的借用机留到 10 月 31 日，行不行？"),
                        LocalizedText(
                            en: "Qiao",
                            zhHans: "小乔"), LocalizedText(en: "10", zhHans: "10 分钟"), blank,
                    ],
                    [blank, blank, blank, blank],
                    [blank, blank, blank, blank],
                    [
                        LocalizedText(
                            en: "Who needs what from whom this week?",
                            zhHans: "这周谁要从谁那里拿到什么？"),
                        LocalizedText(
                            en: "the manager",
                            zhHans: "主管"), LocalizedText(en: "12", zhHans: "12 分钟"), blank,
                    ],
                ]),
        ])

    private static let criteriaPage: HandoutSection = HandoutSection(
        LocalizedText(
            en: "9 What the raters look for, and my sixty days",
            zhHans: "9 评分人看什么，我的六十天"),
        [
            .table(
                header: [
                    LocalizedText(en: "Criterion", zhHans: "标准"),
                    LocalizedText(
                        en: "Points",
                        zhHans: "分值"), LocalizedText(en: "At level 3", zhHans: "第 3 级是什么样"),
                ],
                rows: [
                    [
                        LocalizedText(en: "Purpose", zhHans: "目的"),
                        LocalizedText(
                            en: "3",
                            zhHans: "3 分"),
                        LocalizedText(
                            en: "Subject and wanted result in the first two or three sentences",
                            zhHans: "头两三句讲出话题和想要的结果"),
                    ],
                    [
                        LocalizedText(en: "Facts", zhHans: "事实"),
                        LocalizedText(
                            en: "4",
                            zhHans: "4 分"),
                        LocalizedText(
                            en: """
                                Fact and effect with day, figure or name; own share without “but”
                                """,
                            zhHans: "事实和影响带日子、数字或名字；自己的责任认了，不跟“但是”"),
                    ],
                    [
                        LocalizedText(en: "Asking", zhHans: "提问"),
                        LocalizedText(
                            en: "4",
                            zhHans: "4 分"),
                        LocalizedText(
                            en: """
                                Two open questions with time to answer, and something hidden comes \
                                out
                                """,
                            zhHans: "两个开放式问题，等对方答，问出藏着的事"),
                    ],
                    [
                        LocalizedText(en: "Saying back", zhHans: "复述"),
                        LocalizedText(
                            en: "3",
                            zhHans: "3 分"),
                        LocalizedText(
                            en: "Fact and feeling (or aim) in own words, confirmed by the other",
                            zhHans: "用自己的话复述事实和感受（或目标），得到认可"),
                    ],
                    [
                        LocalizedText(en: "Pressure", zhHans: "压力"),
                        LocalizedText(
                            en: "3",
                            zhHans: "3 分"),
                        LocalizedText(
                            en: """
                                Takes up what is right in it, then back to the matter with a reason
                                """,
                            zhHans: "先接住有道理的，再用理由回到正题"),
                    ],
                    [
                        LocalizedText(en: "Agreement", zhHans: "约定"),
                        LocalizedText(
                            en: "3",
                            zhHans: "3 分"),
                        LocalizedText(
                            en: """
                                Who, what, by when in the other’s words; upwards a yes, a no or a \
                                date
                                """,
                            zhHans: "谁、做什么、几号之前，由对方说出来；对上级，问到“行”“不行”或日期"),
                    ],
                ]),
            .writingSpace(
                prompt: LocalizedText(
                    en: "What the raters noted as one thing to try",
                    zhHans: "评分人写的：下次可以试的一处"), lines: 2),
            .table(
                header: [
                    LocalizedText(
                        en: "One habit for sixty days",
                        zhHans: "六十天养成一个习惯"), LocalizedText(en: "Today", zhHans: "今天"),
                    LocalizedText(
                        en: "Day 30",
                        zhHans: "第 30 天"), LocalizedText(en: "Day 60", zhHans: "第 60 天"),
                ],
                rows: [
                    [
                        LocalizedText(
                            en: "Example: talks in which I asked before I advised, out of five",
                            zhHans: "例：五次谈话里，先问后出主意的"),
                        LocalizedText(
                            en: "1",
                            zhHans: "1 次"), LocalizedText(en: "3", zhHans: "3 次"),
                        LocalizedText(
                            en: "4",
                            zhHans: "4 次"),
                    ],
                    [blank, blank, blank, blank],
                ]),
            .writingSpace(
                prompt: LocalizedText(
                    en: "Who asks me on day 30 and day 60 (name, telephone)",
                    zhHans: "第 30 天、第 60 天谁来问我（姓名、电话）"), lines: 1),
        ])
}
