import CadreKit
import struct Foundation.Decimal
import Quiz

extension InterpersonalCommunication {
    /// Questions for a department's own quizzes, two of each objective, none of which the two test forms ask.
    static let questionBank: [Item] = [
        filmedFacts,
        cardForDelivery,
        missingElement,
        channelForADisappointment,
        factAndFeeling,
        doorsLeftOpen,
        partsOfAnAssignment,
        halfFinished,
        personHours,
        itemOfAnAgenda,
        givesInAtOnce,
        labelIntoFact,
        positionsAndInterests,
        stepsOfMediation,
        weightedLoss,
        likelyNotCertain,
        whereRefusalBegins,
        afterTheNo,
    ]

    private static let filmedFacts: Item = Item.multipleChoice(
        "interpersonal-communication-filmed-facts",
        objective: "plan-conversation", points: 2,
        LocalizedText(
            en: """
                Line 2 of a conversation card asks for a fact. Which of these could a camera have \
                filmed?
                """,
            zhHans: "谈话卡的第 2 行要写事实。下面哪些是摄像机拍得到的？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "On 3 and 10 June the notes came after my visit to the client.",
                    zhHans: "6 月 3 日、10 日，我见完客户，记录才到。")),
            AnswerOption(
                "b",
                LocalizedText(en: "He has lost all interest in his dealers.", zhHans: "他对代理商根本不上心了。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "In the meeting on Tuesday she left after ten minutes.",
                    zhHans: "周二开会，她坐了十分钟就走了。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "Everybody notices that something is wrong with him.",
                    zhHans: "谁都看得出他不对劲。")),
            AnswerOption(
                "e",
                LocalizedText(
                    en: "The offer for Ganzhou went out at 19:40; noon had been promised.",
                    zhHans: "赣州的报价答应中午，19:40 才发出去。")),
        ],
        keys: ["a", "c", "e"],
        feedback: LocalizedText(
            en: """
                A day, an hour, a thing done: the other may explain it but need not dispute it. “No \
                interest” is a label and “everybody” is nobody; both can only be fought.
                """,
            zhHans: "有日子、有钟点、有动作，对方可以解释，用不着争。“不上心”是评语，“谁都”等于没有人；这两样，人只能跟你顶。")
    ).banked(.easy, tags: ["conversation-card", "谈话卡"])

    private static let cardForDelivery: Item = Item.essay(
        "interpersonal-communication-card-for-delivery",
        objective: "plan-conversation",
        LocalizedText(
            en: """
                In six weeks the head of delivery, your equal in rank, has moved four of nine \
                installations at a day’s notice. In Tai’an the client’s crew stood idle, 7,000 yuan. \
                For a month you have put off talking to him. Write your card: the first two sentences, \
                your first question, and the agreement that you would like.
                """,
            zhHans: """
                六周里九次安装，交付部经理（跟你平级）有四次头一天才通知改期。泰安那次，客户的人白等一天，损失 7,000 元。\
                你拖了一个月没找他谈。请写谈话卡：开头两句、第一个问题、想要的约定。
                """),
        criteria: [
            Criterion(
                "purpose", LocalizedText(en: "Purpose", zhHans: "目的"), points: 1,
                levels: [
                    RatingLevel(
                        0, LocalizedText(en: "no purpose in the first two sentences", zhHans: "头两句看不出目的")),
                    RatingLevel(
                        1, LocalizedText(en: "the subject, not the result wanted", zhHans: "有话题，没有想要的结果")),
                    RatingLevel(2, LocalizedText(en: "subject and result wanted", zhHans: "话题和想要的结果都有")),
                ]),
            Criterion(
                "fact", LocalizedText(en: "Fact", zhHans: "事实"), points: 1,
                levels: [
                    RatingLevel(0, LocalizedText(en: "a label or a reproach", zhHans: "评语或责备")),
                    RatingLevel(1, LocalizedText(en: "a fact without day or figure", zhHans: "有事实，没有日子或数字")),
                    RatingLevel(
                        2,
                        LocalizedText(
                            en: "one fact with day or figure, no label",
                            zhHans: "一个事实，带日子或数字，没有评语")),
                ]),
            Criterion(
                "question", LocalizedText(en: "Question", zhHans: "问题"), points: 1,
                levels: [
                    RatingLevel(0, LocalizedText(en: "none, or a leading one", zhHans: "没有，或诱导式")),
                    RatingLevel(1, LocalizedText(en: "closed", zhHans: "封闭式")),
                    RatingLevel(
                        2, LocalizedText(en: "open, about what you may not know", zhHans: "开放式，问的是自己可能不知道的")),
                ]),
            Criterion(
                "agreement", LocalizedText(en: "Agreement", zhHans: "约定"), points: 1,
                levels: [
                    RatingLevel(0, LocalizedText(en: "none, or “better cooperation”", zhHans: "没有，或“加强配合”")),
                    RatingLevel(1, LocalizedText(en: "who does what, without a day", zhHans: "谁做什么，没有日子")),
                    RatingLevel(
                        2,
                        LocalizedText(
                            en: "who does what by when, and a day to look again",
                            zhHans: "谁、做什么、几号之前，哪天回头看")),
                ]),
        ],
        feedback: LocalizedText(
            en: """
                For instance: “I want to settle with you by when a change of date reaches me. Since 1 \
                May four of nine were moved the day before; in Tai’an the client’s crew waited a day, \
                7,000 yuan.” – “What happens on your side in the days before?” – “From the 10th Lu \
                rings me by noon two days before; my order sheet is complete when you plan; we look on \
                the 30th.”
                """,
            zhHans: """
                比如：“想跟您定一下，改期最晚什么时候告诉我。5 月以来九次里有四次是头一天改的，泰安那次客户的人等了一天，7,000 元。”\
                “改期之前那几天，您那边一般是什么情况？”“10 号起，改期的，小卢提前两天、中午前打给我；您排计划时，我的订单表填齐。\
                30 号我们再看一次。”
                """)
    ).banked(.hard, tags: ["conversation-card", "谈话卡", "essay", "论述"])

    private static let missingElement: Item = Item.matching(
        "interpersonal-communication-missing-element",
        objective: "analyse-breakdown", points: 2,
        LocalizedText(
            en: "Four messages that went wrong. Match each with what it lacks above all.",
            zhHans: "四条没说到位的消息。每一条最缺的是什么？请配对。"),
        prompts: [
            AnswerOption(
                "p1",
                LocalizedText(
                    en: "“Liu, do something about Anqing by Friday at noon.”",
                    zhHans: "“小刘，周五中午前，安庆那边你动一动。”")),
            AnswerOption(
                "p2",
                LocalizedText(
                    en: "“Somebody has to tell Anqing the new date by 16:00.” Five answer “Received”.",
                    zhHans: "“今天 16:00 前，得有人把新交期告诉安庆。”五个人回：“收到。”")),
            AnswerOption(
                "p3",
                LocalizedText(
                    en: """
                        “Prices have changed. Use the new list for Anqing today, Liu.” He has not got \
                        it.
                        """,
                    zhHans: "“价格变了，小刘今天给安庆报价用新表。”他手里没有新表。")),
            AnswerOption(
                "p4",
                LocalizedText(
                    en: """
                        “The client prefers Gu’s draft, so we take hers”, in the group, at 22:30. \
                        Liu’s took him two weekends.
                        """,
                    zhHans: "“客户更喜欢小顾那一稿，就用她的。”22:30 发在群里，小刘那一稿搭进去两个周末。")),
        ],
        targets: [
            AnswerOption(
                "t1",
                LocalizedText(en: "Information: what the other needs to know", zhHans: "信息：对方要知道的")),
            AnswerOption(
                "t2",
                LocalizedText(en: "A clear goal: what is to be different", zhHans: "目标：要有什么不一样")),
            AnswerOption("t3", LocalizedText(en: "Thought: what you make of it", zhHans: "思想：你怎么看")),
            AnswerOption(
                "t4",
                LocalizedText(en: "Feeling: what it does to the other", zhHans: "感情：对方什么感受")),
            AnswerOption("t5", LocalizedText(en: "A shared agreement: who does it", zhHans: "共识：由谁来做")),
        ],
        pairs: ["p1": "t2", "p2": "t5", "p3": "t1", "p4": "t4"],
        feedback: LocalizedText(
            en: """
                “Something” is no goal, “somebody” is no owner, a list that he has not got is missing \
                information, and two weekends deserve a door that shuts. None of it is mended by \
                sending the message once more.
                """,
            zhHans: "“动一动”不是目标，“有人”不是责任人，手里没有的表是缺信息，搭进两个周末的人，该关上门单独谈。同样的话再发一遍，哪一条也治不好。")
    ).banked(.medium, tags: ["what-arrives", "对方收到了什么"])

    private static let channelForADisappointment: Item = Item.singleChoice(
        "interpersonal-communication-channel-for-a-disappointment",
        objective: "analyse-breakdown", points: 1,
        LocalizedText(
            en: """
                Friday, 16:30. A colleague has prepared the talk at the client’s for weeks; now the \
                client wants to hear somebody else. How do you tell him?
                """,
            zhHans: "周五 16:30。同事为客户那场交流准备了几个星期，客户却点名要换人讲。你怎么告诉他？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        By mail, with the client’s reasons in their order, so that he can read them in \
                        peace
                        """,
                    zhHans: "发邮件，把客户的理由一条条列清楚，他可以静下来慢慢看")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        In the team’s group, so that nobody hears of it by a roundabout way over the \
                        weekend
                        """,
                    zhHans: "在组里的群里说，省得周末传来传去，传走了样")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "In person, with the door closed, before he goes home today",
                    zhHans: "今天下班前，关上门，当面跟他说")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "By voice message, so that he need not find an answer on the spot",
                    zhHans: "发条语音，免得他当场不知道说什么好")),
        ],
        key: "c",
        feedback: LocalizedText(
            en: """
                A date travels well in writing; a disappointment wants a room with a door, on the same \
                day. In writing he reads only that he is out; in the group others watch him read it; \
                and the voice message spares nobody but the one who sends it.
                """,
            zhHans: "日期、数字，写下来最稳；让人失望的事，当天、当面、关上门。看邮件，他只看到自己被换了；在群里，别人看着他看；发语音，省事的只有发的人。")
    ).banked(.easy, tags: ["what-arrives", "对方收到了什么"])

    private static let factAndFeeling: Item = Item.singleChoice(
        "interpersonal-communication-fact-and-feeling",
        objective: "listen-and-ask", points: 1,
        LocalizedText(
            en: """
                “That is the third time that Purchasing changes a supplier in my offer, and I hear of \
                it from the client!” Which reply says back fact and feeling?
                """,
            zhHans: "“我报价里的供应商，采购换了三回，每回都是客户告诉我的！”哪句话既复述了事实，又复述了感受？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "“I see. That really must be very annoying for you.”",
                    zhHans: "“我懂。换了谁碰上这种事，心里都会窝火的。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“So it has been changed three times. I’ll write it down.”",
                    zhHans: "“也就是说，换了三回供应商。我记下来了。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“That happened to me as well; I ring them every Monday now.”",
                    zhHans: "“这事我也碰到过，现在我每周一先打电话问。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "“Three times you hear it from the client, and feel exposed?”",
                    zhHans: "“三回都从客户嘴里听说，你觉得下不来台，是吗？”")),
        ],
        key: "d",
        feedback: LocalizedText(
            en: """
                The fact and the feeling, in other words, as a question that he can correct. The first \
                reply has only the feeling, the second only the fact, and the third has left his story \
                for one’s own, with advice that nobody asked for.
                """,
            zhHans: "连事实带感受，换个说法，用问句收尾，他还可以纠正。第一句只有感受，第二句只有事实，第三句把话头拉到自己身上，外加一个没人要的主意。")
    ).banked(
        .medium, tags: ["listening", "听与问"],
        optionFeedback: [
            "c": LocalizedText(
                en: "His matter has become yours, and what he has not yet said will stay unsaid.",
                zhHans: "他的事变成了你的事，他没说完的，就不会再说了。")
        ])

    private static let doorsLeftOpen: Item = Item.multipleChoice(
        "interpersonal-communication-doors-left-open",
        objective: "listen-and-ask", points: 2,
        LocalizedText(
            en: """
                A start-up has been put off. Which questions bring in what you do not know yet, \
                without a reproach?
                """,
            zhHans: "一次开机推迟了。哪些问题问得出你还不知道的，又不带责备？"),
        options: [
            AnswerOption("a", LocalizedText(en: "“What got in its way?”", zhHans: "“卡在哪儿了？”")),
            AnswerOption("b", LocalizedText(en: "“Why is it late again?”", zhHans: "“怎么又拖了？”")),
            AnswerOption("c", LocalizedText(en: "“How does the client see it?”", zhHans: "“客户那边怎么看？”")),
            AnswerOption("d", LocalizedText(en: "“Did you at least ring him?”", zhHans: "“你总该打过电话了吧？”")),
            AnswerOption(
                "e",
                LocalizedText(en: "“What else?”, and then silence", zhHans: "“还有呢？”然后不出声")),
        ],
        keys: ["a", "c", "e"],
        feedback: LocalizedText(
            en: """
                Open, and nobody is accused. “Again” and “at least” carry the verdict with them, so \
                the answer will be a defence; and a closed question fixes only what you have already \
                guessed.
                """,
            zhHans: "开放式的，又没有指责谁。“又”“总该”，判决已经带在里面，换来的只会是辩解；封闭式的，敲定的不过是你已经猜到的。")
    ).banked(.easy, tags: ["listening", "听与问"])

    private static let partsOfAnAssignment: Item = Item.matching(
        "interpersonal-communication-parts-of-an-assignment",
        objective: "assign-task", points: 2,
        LocalizedText(
            en: """
                An assignment, taken apart. Match each sentence with the part that it supplies. Two of \
                the six parts are missing.
                """,
            zhHans: "一段交代拆成了几句。请为每一句配上它是六个要点里的哪一个。这段交代少了两个要点。"),
        prompts: [
            AnswerOption(
                "p1",
                LocalizedText(
                    en: """
                        “By the 20th I need a list of the parts that our Hubei dealers should stock, \
                        with numbers.”
                        """,
                    zhHans: "“20 号前给我一份清单：湖北的代理商该备哪些备件，各多少件。”")),
            AnswerOption(
                "p2",
                LocalizedText(
                    en: "“The stores order by it for the summer, when the pumps fail.”",
                    zhHans: "“仓库照着它给夏天备货，泵都是那时候坏。”")),
            AnswerOption(
                "p3",
                LocalizedText(
                    en: "“The types are yours to choose; above 20,000 yuan a dealer ask me first.”",
                    zhHans: "“型号你定；一家超过 2 万元的，先问我。”")),
            AnswerOption(
                "p4",
                LocalizedText(
                    en: "“On the 14th at ten we go through the first dealer together.”",
                    zhHans: "“14 号十点，我们一起过第一家。”")),
        ],
        targets: [
            AnswerOption("t1", LocalizedText(en: "Resources", zhHans: "资源")),
            AnswerOption("t2", LocalizedText(en: "Room", zhHans: "权限")),
            AnswerOption("t3", LocalizedText(en: "Reply", zhHans: "回话")),
            AnswerOption("t4", LocalizedText(en: "Result", zhHans: "结果")),
            AnswerOption("t5", LocalizedText(en: "Review", zhHans: "节点")),
            AnswerOption("t6", LocalizedText(en: "Reason", zhHans: "缘由")),
        ],
        pairs: ["p1": "t4", "p2": "t6", "p3": "t2", "p4": "t5"],
        feedback: LocalizedText(
            en: """
                Resources (hours, money, who helps) and the reply are missing. “How will you set about \
                it?” is left out most often of all, and it alone shows, before you part, what has \
                arrived.
                """,
            zhHans: "少了资源（多少时间、多少钱、谁帮忙）和回话。“你打算怎么弄？”最容易漏掉，偏偏只有它，散之前就能让你看见对方收到了什么。")
    ).banked(.easy, tags: ["assignment", "交代工作"])

    private static let halfFinished: Item = Item.singleChoice(
        "interpersonal-communication-half-finished",
        objective: "assign-task", points: 1,
        LocalizedText(
            en: """
                You are about to leave for the airport. A member of your team, who has had a tender \
                table for three days, stands in the door: “I’m stuck with this, could you just have a \
                look?” What do you say?
                """,
            zhHans: "你正要去机场。一名下属做投标对比表做了三天，站到门口：“我卡住了，您帮我看一眼？”你怎么说？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "“Just leave it here, I’ll finish it on the plane.”",
                    zhHans: "“先放这儿吧，我上了飞机接着弄。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“What have you tried, and what do you suggest?”",
                    zhHans: "“你试过哪些办法？你建议怎么办？”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“Three days for a table? What were you doing?”",
                    zhHans: "“一张表三天？你都在忙些什么？”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "“Tan can do that, please give it to him instead.”",
                    zhHans: "“这个小谭会，你拿去交给他就行。”")),
        ],
        key: "b",
        feedback: LocalizedText(
            en: """
                The work stays with the one who has it, and a suggestion takes a minute. On the plane \
                it would be yours for good; the reproach teaches people to hide where they are stuck; \
                and with Tan it is finished, and nobody has learnt it.
                """,
            zhHans: "活还在他手里，说个建议只要一分钟。带上飞机，这活以后就归你了；埋怨一句，下回卡住了他就捂着；交给小谭，表是出来了，人没学会。")
    ).banked(.easy, tags: ["assignment", "交代工作"])

    private static let personHours: Item = Item.numeric(
        "interpersonal-communication-person-hours",
        objective: "redesign-meeting", points: 2,
        LocalizedText(
            en: """
                Nine people meet once a week for 80 minutes. In future all nine meet for 20 minutes, \
                and four of them afterwards for another 30. How many person-hours does that save a \
                week?
                """,
            zhHans: "一个周会，九个人开 80 分钟。改成九个人开 20 分钟，之后其中四个人再开 30 分钟。每周省下多少人时？"),
        unit: LocalizedText(en: "person-hours", zhHans: "人时"),
        value: 7, tolerance: 0,
        feedback: LocalizedText(
            en: """
                9 × 80 ÷ 60 = 12 before; 9 × 20 ÷ 60 = 3 and 4 × 30 ÷ 60 = 2 make 5 now. Seven hours a \
                week, nearly a working day of one person, and five people no longer sit through what \
                does not concern them.
                """,
            zhHans: """
                原来 9×80÷60＝12 人时；现在 9×20÷60＝3，4×30÷60＝2，一共 5 人时。每周省 7 人时，\
                差不多是一个人一天的活；另外五个人，也不用陪坐了。
                """)
    ).banked(.medium, tags: ["meetings", "开会"])

    private static let itemOfAnAgenda: Item = Item.singleChoice(
        "interpersonal-communication-item-of-an-agenda",
        objective: "redesign-meeting", points: 1,
        LocalizedText(
            en: "Which item is ready to stand on the agenda of a weekly meeting?",
            zhHans: "哪一项可以原样写进周会议程？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "“Discounts: an exchange of views, everyone, a quarter of an hour”",
                    zhHans: "“折扣问题：大家交流一下看法，一刻钟”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“Wuhu: report on the latest state of things, by Ke, ten minutes”",
                    zhHans: "“芜湖：通报最新进展，小柯，十分钟”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“Does Wuhu get 5 % until 30 June? Ke, ten minutes, to be decided”",
                    zhHans: "“芜湖的 5% 给到 6 月 30 日，行不行？小柯，十分钟，当场定”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "“How can we get better at discounts? All, as long as it takes”",
                    zhHans: "“怎样把折扣管得更好？全体，谈透为止”")),
        ],
        key: "c",
        feedback: LocalizedText(
            en: """
                A question that can be answered, an owner, minutes, and a decision wanted. Views can \
                be exchanged without end, a report can be read beforehand, and “better” will still be \
                open next week.
                """,
            zhHans: "一个能回答的问题，有负责人、有分钟数、写明要定。交流看法没个完；进展可以会前看；“管得更好”，下周还在那儿。")
    ).banked(.easy, tags: ["meetings", "开会"])

    private static let givesInAtOnce: Item = Item.singleChoice(
        "interpersonal-communication-gives-in-at-once",
        objective: "address-shortfall", points: 1,
        LocalizedText(
            en: """
                You have told an engineer that the file promised for noon came at seven, and that the \
                client’s meeting took place without it. He says at once: “Yes, yes, my fault, it won’t \
                happen again.” What do you say?
                """,
            zhHans: "你跟一位工程师讲：说好中午给的文件，七点才到，客户的会没等到它就开了。他马上接话：“是是是，我的错，下次不会了。”你怎么说？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "“Good. I am glad that you see it in the same way as I do.”",
                    zhHans: "“行，你能这么想，我就放心了，这事就到这儿。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“I’m not after a culprit. What happened between noon and seven?”",
                    zhHans: "“我不是来追究谁错的。中午到七点，中间怎么了？”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“You have said that before. I would like to see it this time.”",
                    zhHans: "“你每次都这么说，这一回我要看行动。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "“Then let us write down that files are to be sent in time.”",
                    zhHans: "“那我们记一条：以后文件都要及时发出。”")),
        ],
        key: "b",
        feedback: LocalizedText(
            en: """
                Agreement without a question is only the end of the noise: the cause is still there, \
                and so is the next late file. Thanks and suspicion both close the talk, and “in time” \
                is a promise without an hour.
                """,
            zhHans: "一个问题没问就点头，不过是没了声音：原因还在，下一份还得晚。夸一句、刺一句，话头都断了；“及时”，是没有钟点的约定。")
    ).banked(.hard, tags: ["shortfall", "指出差距"])

    private static let labelIntoFact: Item = Item.singleChoice(
        "interpersonal-communication-label-into-fact",
        objective: "address-shortfall", points: 1,
        LocalizedText(
            en: """
                “You are unreliable towards the laboratory.” Which sentence says it by fact and \
                effect?
                """,
            zhHans: "“你对实验室太不靠谱。”哪一句把它改成了事实加影响？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        “You let the laboratory wait, and this is not how we deal with one another \
                        here.”
                        """,
                    zhHans: "“你老让实验室等着，我们这里做事不是这个做法。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        “The laboratory is complaining about you, by the way, and not for the first \
                        time.”
                        """,
                    zhHans: "“实验室对你有意见，而且已经不是头一回了。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        “The samples due on Monday came on Thursday; the late shift cost 1,800 yuan.”
                        """,
                    zhHans: "“周一该到的样品周四才到，实验室加夜班花了 1,800 元。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "“You might have told the laboratory earlier that the samples would be late.”",
                    zhHans: "“样品要晚，你完全可以早点跟实验室说一声。”")),
        ],
        key: "c",
        feedback: LocalizedText(
            en: """
                Two days and a sum: they can be checked, explained and worked on. The first sentence \
                is a moral, the second hearsay, and the last knows already what the cause was.
                """,
            zhHans: "两个日子、一个数，查得到、讲得清、有得商量。第一句是说教，第二句是传话，最后一句还没问，原因就替他定了。")
    ).banked(.easy, tags: ["shortfall", "指出差距"])

    private static let positionsAndInterests: Item = Item.matching(
        "interpersonal-communication-positions-and-interests",
        objective: "mediate-conflict", points: 2,
        LocalizedText(
            en: """
                Sentences from a quarrel between a seller and a design engineer. Match each with what \
                it is.
                """,
            zhHans: "销售和设计工程师闹矛盾时说的几句话。每一句是什么？请配对。"),
        prompts: [
            AnswerOption(
                "p1",
                LocalizedText(
                    en: "“Drawings within a day, or I go over his head.”",
                    zhHans: "“一天之内出图，不然我找他领导。”")),
            AnswerOption(
                "p2",
                LocalizedText(
                    en: """
                        “On Tuesdays the client’s board sits, and I have to put something on the \
                        table.”
                        """,
                    zhHans: "“客户每周二开决策会，我得有样东西摆上桌。”")),
            AnswerOption(
                "p3",
                LocalizedText(
                    en: "“A sketch by Monday evening, the signed drawing by Friday.”",
                    zhHans: "“周一晚上先给草图，周五给签字的图。”")),
            AnswerOption(
                "p4",
                LocalizedText(
                    en: "“My name is on it, and one wrong dimension costs a machine.”",
                    zhHans: "“图上签的是我的名字，错一个尺寸就废一台设备。”")),
        ],
        targets: [
            AnswerOption("t1", LocalizedText(en: "An interest: what it is for", zhHans: "需求：为了什么")),
            AnswerOption("t2", LocalizedText(en: "A judgement of the other", zhHans: "对人的评语")),
            AnswerOption("t3", LocalizedText(en: "A position: what is demanded", zhHans: "立场：要什么")),
            AnswerOption("t4", LocalizedText(en: "A way that serves both", zhHans: "照顾两头的办法")),
        ],
        pairs: ["p1": "t3", "p2": "t1", "p3": "t4", "p4": "t1"],
        feedback: LocalizedText(
            en: """
                “Within a day” can only be granted or refused; something for Tuesday and time to check \
                can both be had: the sketch serves the one, Friday the other. “What would that do for \
                you?”, asked twice, leads from the first kind of sentence to the second.
                """,
            zhHans: """
                “一天之内”，只有给和不给；“周二有东西摆上桌”和“有时间核对”，可以两样都有：草图顾这头，周五的图顾那头。\
                连问两遍“这样对你有什么用？”，就从立场问到了需求。
                """)
    ).banked(.medium, tags: ["conflict", "调解"])

    private static let stepsOfMediation: Item = Item.ordering(
        "interpersonal-communication-steps-of-mediation",
        objective: "mediate-conflict", points: 2,
        LocalizedText(
            en: """
                Two of your people block each other, and both are partly right. Put your steps in \
                their order.
                """,
            zhHans: "两名下属互相卡住，各有各的理。请把调解的几步按先后排好。"),
        inOrder: [
            AnswerOption(
                "b",
                LocalizedText(
                    en: "Hear each alone, for the same time, without a promise",
                    zhHans: "分头听，时间一样长，谁也不许诺")),
            AnswerOption(
                "e",
                LocalizedText(
                    en: "Bring both together: purpose, rules, and when you will decide",
                    zhHans: "坐到一起：讲目的、规矩，谈不拢几号由你定")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "Each says what he needs; the other says it back until he hears “yes”",
                    zhHans: "各讲自己需要什么，对方复述，讲到他说“对”")),
            AnswerOption(
                "a",
                LocalizedText(
                    en: "Collect at least four ways before any of them is judged",
                    zhHans: "先凑四条以上的办法，再评好坏")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "Write down one agreement with names, days, and when you look again",
                    zhHans: "写下一条约定：名字、日子、哪天回头看")),
        ],
        feedback: LocalizedText(
            en: """
                Saying back, the third step, is skipped most; without it the collecting is the same \
                quarrel in another form. And the day on which you decide is named at the start, so \
                that it is no threat at the end.
                """,
            zhHans: "第三步复述最容易跳过；不复述，想办法就成了换个样子接着吵。“几号由我来定”要在开头讲明，放到最后说，就成了威胁。")
    ).banked(.easy, tags: ["conflict", "调解"])

    private static let weightedLoss: Item = Item.numeric(
        "interpersonal-communication-weighted-loss",
        objective: "win-decision", points: 2,
        LocalizedText(
            en: """
                A forecast: 1.2 million yuan at 80 %, 2.0 million at 50 %, 0.9 million at 60 %. Today \
                you learn that a third firm is bidding for the 2.0 million; you put it at 20 % now. By \
                how many yuan does the weighted forecast fall that you report to your director this \
                evening?
                """,
            zhHans: """
                预测里有三张单：120 万元按 80%，200 万元按 50%，90 万元按 60%。今天你听说，200 万那张又来了一家投标，\
                你改按 20% 算。今晚向总监报，加权预测少了多少元？
                """),
        unit: LocalizedText(en: "yuan", zhHans: "元"),
        value: 600000, tolerance: 0,
        feedback: LocalizedText(
            en: """
                2,000,000 × (50 % − 20 %) = 600,000 yuan. The sum of the orders is still 4.1 million; \
                what has changed is the probability, and it is reported on the day on which it changes \
                and not on the day on which the order is gone.
                """,
            zhHans: "200 万×（50%−20%）＝60 万元，即 600,000 元。三张单加起来还是 410 万，变的是概率；概率哪天变，就哪天报，别等单子丢了才报。")
    ).banked(.medium, tags: ["upwards", "向上沟通"])

    private static let likelyNotCertain: Item = Item.singleChoice(
        "interpersonal-communication-likely-not-certain",
        objective: "win-decision", points: 1,
        LocalizedText(
            en: """
                Thursday, 17:00. You hear that a large order will probably be cancelled; you will know \
                for certain on Monday. Tomorrow at nine your director presents the quarter. What do \
                you do?
                """,
            zhHans: "周四 17:00，你听说一张大单很可能要黄，周一才有准信。明天九点，总监要去汇报本季度。你怎么做？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "Wait for Monday: a report on half of the facts only makes people nervous.",
                    zhHans: "等到周一：事情还没坐实就报，只会让大家心慌。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "Write it into the weekly report, sixth point, so that it is on record.",
                    zhHans: "写进周报第六条，白纸黑字，有据可查，回头也说得清。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "Ring him now: the news, the figures, what you do, what you need.",
                    zhHans: "现在就打电话：消息、数字、在做什么、要他定什么。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "Tell his assistant, who will know the right moment for such a thing.",
                    zhHans: "跟他助理打声招呼，由她挑个合适的时候说。")),
        ],
        key: "c",
        feedback: LocalizedText(
            en: """
                On the day on which it is likely, by voice, in four sentences: then the figure of \
                tomorrow holds. On Monday it would be a surprise with his name on it; the sixth point \
                of a report is a place for hiding; and an assistant can decide nothing.
                """,
            zhHans: "有苗头那天就报，打电话，四句话：明天他报出去的数才站得住。等到周一，就成了挂着他名字的意外；周报第六条，是藏东西的地方；助理那里，什么也定不了。")
    ).banked(.medium, tags: ["upwards", "向上沟通"])

    private static let whereRefusalBegins: Item = Item.multipleChoice(
        "interpersonal-communication-where-refusal-begins",
        objective: "disagree-upwards", points: 2,
        LocalizedText(
            en: """
                Your superior asks for something and stays with it after you have disagreed. Where do \
                you not carry it out, and say so in writing?
                """,
            zhHans: "上级提了个要求，你提过不同意见，他还是坚持。哪些你不能照办，而且要书面讲明？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(en: "A number of visits that you think too high", zhHans: "你觉得定得太高的拜访次数")),
            AnswerOption(
                "b",
                LocalizedText(en: "An earlier date on an acceptance report", zhHans: "把验收报告的日期往前写")),
            AnswerOption(
                "c",
                LocalizedText(en: "A forecast that is rosier than your own", zhHans: "比你自己报的更乐观的预测")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "Goods booked as sold, with a secret right of return",
                    zhHans: "货记成已售，私下约定可退")),
            AnswerOption(
                "e",
                LocalizedText(
                    en: "A start-up without the pressure test that is prescribed",
                    zhHans: "不做规定的耐压试验就开机")),
        ],
        keys: ["b", "d", "e"],
        feedback: LocalizedText(
            en: """
                The limit is safety, the law, deceiving clients and the books. Too many visits and a \
                rosy forecast are matters for disagreement: before the decision, from his aim, with \
                your own figure in writing; afterwards they are carried out.
                """,
            zhHans: "底线是安全、法律、骗客户、做假账。拜访定得多、预测报得满，属于提不同意见的事：拍板前说，从他的目标说起，自己的数留个书面；拍了板就照办。")
    ).banked(.hard, tags: ["upwards", "向上沟通"])

    private static let afterTheNo: Item = Item.singleChoice(
        "interpersonal-communication-after-the-no",
        objective: "disagree-upwards", points: 1,
        LocalizedText(
            en: """
                You had proposed three visits a week, with figures. Your director has decided on five, \
                from today. What do you tell the team this morning?
                """,
            zhHans: "你带着数字建议每周跑三家，总监定了五家，今天起执行。今早你跟组员怎么说？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "“Five from today. It comes from above, and there is nothing I can do.”",
                    zhHans: "“今天起五家。上面要的，我也没办法，大家克服一下。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“Five from today. I had proposed another way; now we do it, and count.”",
                    zhHans: "“今天起五家。我提过别的办法，现在定了，就认真跑、认真数。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“We begin with three, and see whether anybody up there notices it.”",
                    zhHans: "“咱们先按三家跑，看上面有没有人发现再说。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "“Five is right. I have been of that opinion myself for a long time.”",
                    zhHans: "“五家是对的，其实我自己早就是这么想的。”")),
        ],
        key: "b",
        feedback: LocalizedText(
            en: """
                After the decision it is yours as well. One sentence on your own view is honest; a \
                sigh makes everyone wait for the next order; three in secret is disobedience that \
                cannot learn from figures; and the last answer is untrue, which the team notices.
                """,
            zhHans: "拍了板，就是你的事。自己的看法提一句，是实话；一叹气，大家就等着下一道命令；偷偷跑三家，是阳奉阴违，数字也白数了；最后一句不是真话，组员听得出来。")
    ).banked(.easy, tags: ["upwards", "向上沟通"])
}
