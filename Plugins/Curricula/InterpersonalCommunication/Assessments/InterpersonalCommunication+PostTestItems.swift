import CadreKit
import struct Foundation.Decimal
import Quiz

extension InterpersonalCommunication {
    /// The items of the form taken last; item by item parallel to ``preItems``.
    static let postItems: [Item] = [
        post1, post2, post3, post4, post5, post6, post7, post8, post9, post10, post11, post12, post13, post14,
    ]

    private static let post1: Item = Item.multipleChoice(
        "q1", objective: "analyse-breakdown", points: 2,
        LocalizedText(
            en: """
                A manager writes in the team’s group: “The complaint in Taizhou must be off the \
                table by Thursday 16:00, everybody please pull together.” Five people answer \
                “Received.” What has not been agreed?
                """,
            zhHans: """
                主管在群里发：“泰州那个投诉，周四 16:00 之前必须摆平，大家齐心协力。”五个人回：“收到。”\
                哪些其实没有达成共识？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "By when it has to be done",
                    zhHans: "什么时候之前做完")),
            AnswerOption("b", LocalizedText(en: "Who has to do it", zhHans: "由谁来做")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "What counts as finished",
                    zhHans: "做成什么样算完")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "Which matter it concerns",
                    zhHans: "说的是哪件事")),
            AnswerOption(
                "e",
                LocalizedText(
                    en: "How the receivers will go about it",
                    zhHans: "接活的人打算怎么做")),
        ],
        keys: ["b", "c", "e"],
        feedback: LocalizedText(
            en: """
                Taizhou and Thursday 16:00 are clear. “Everybody” is nobody, “off the table” may \
                mean a letter, a credit or a new pump, and five times “received” says that five \
                people have read it.
                """,
            zhHans: """
                泰州、周四 16:00，这两样清楚。“大家”等于没有人；“摆平”可以是一封信、一笔退款，也可以\
                是一台新泵；五个“收到”，只说明五个人看见了。
                """))

    private static let post2: Item = Item.trueFalse(
        "q2", objective: "analyse-breakdown", points: 1,
        LocalizedText(
            en: """
                True or false: Mehrabian’s percentages come from experiments on liking and \
                disliking; they do not tell how much of a technical instruction is carried by the \
                words.
                """,
            zhHans: "判断对错：梅拉比安的百分比出自关于喜欢与不喜欢的实验，说明不了一条技术要求有多少靠话语传达。"),
        key: true,
        feedback: LocalizedText(
            en: """
                Right, and he said so himself. Where words and tone disagree about a feeling, people \
                go by the tone. That says nothing about a range, a date or a price, for which the \
                words do the work.
                """,
            zhHans: "对，他本人就这么说过。讲到感受，话和语气对不上时，人信语气。量程、日期、价格另当别论，靠的是话。"))

    private static let post3: Item = Item.singleChoice(
        "q3", objective: "listen-and-ask", points: 1,
        LocalizedText(
            en: """
                Your presales engineer says at the coffee machine: “I suppose the trade fair can do \
                without me this year.” You have ten minutes. With which reply do you learn most?
                """,
            zhHans: "售前工程师在咖啡机旁说：“今年展会，少我一个也没事吧。”你有十分钟。哪句回应最能让你听到真话？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "“You would rather not go this time. What makes you say so?” And then wait.",
                    zhHans: "“这次你不太想去。怎么这么说？”然后等他说。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        “Nonsense, the stand does not work without you, every client asks for you by \
                        name.”
                        """,
                    zhHans: "“哪儿的话，没你这展台撑不起来，客户点名要找你。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        “Then I’ll ask Gu whether he has time; he has wanted to go for years anyway.”
                        """,
                    zhHans: "“那我问问小顾有没有空，他早就想去了。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "“Is it the travelling, or are you still annoyed about the stand last year?”",
                    zhHans: "“是嫌出差累，还是去年展台那事你还有气？”")),
        ],
        key: "a",
        feedback: LocalizedText(
            en: """
                Saying back and an open question leave the door open, and the pause lets the other \
                come in. The compliment closes it, the substitute answers only the first sentence, \
                and two guesses let you hear your own ideas.
                """,
            zhHans: """
                复述加开放式问题，门开着；停一停，人才会进来。夸一句，门关了；换人顶，只应了第一句话；\
                给两个猜测，听到的是你自己的想法。
                """))

    private static let post4: Item = Item.matching(
        "q4", objective: "listen-and-ask", points: 2,
        LocalizedText(
            en: """
                An offer has gone out with last year’s prices. Match each sentence of the manager \
                with what it does.
                """,
            zhHans: "一份报价用了去年的价格发了出去。请为主管的每句话配上它的作用。"),
        prompts: [
            AnswerOption(
                "p1",
                LocalizedText(
                    en: "“Surely you could have seen that this was the old list?”",
                    zhHans: "“那是旧价目表，你难道看不出来？”")),
            AnswerOption(
                "p2",
                LocalizedText(
                    en: "“You noticed it yourself, at night, and you have been dreading this talk.”",
                    zhHans: "“你夜里自己发现的，一直怕谈这件事。”")),
            AnswerOption(
                "p3",
                LocalizedText(
                    en: "“How do you go about it when you put an offer together?”",
                    zhHans: "“一份报价，你平时是怎么一步步做出来的？”")),
        ],
        targets: [
            AnswerOption(
                "t1",
                LocalizedText(
                    en: "Fixes one point that is already in view",
                    zhHans: "敲定一个已经看到的点")),
            AnswerOption(
                "t2",
                LocalizedText(
                    en: "Brings in what the manager does not know yet",
                    zhHans: "问出主管还不知道的事")),
            AnswerOption(
                "t3",
                LocalizedText(
                    en: "Reproaches, with a question mark behind it",
                    zhHans: "打着问号批评人")),
            AnswerOption(
                "t4",
                LocalizedText(
                    en: "Shows that the feeling of the other has arrived",
                    zhHans: "让对方知道，他的感受收到了")),
        ],
        pairs: ["p1": "t3", "p2": "t4", "p3": "t2"],
        feedback: LocalizedText(
            en: """
                “Surely” and “could have” make a reproach of it; the second sentence says back fact \
                and feeling; the third opens. Nothing was fixed here: that would be “Which list was \
                open on your screen, 2023 or 2024?”
                """,
            zhHans: """
                “难道”二字一出，就成了批评；第二句连事实带感受复述；第三句把门打开。这里没有哪句在敲\
                定，要敲定得问：“你打开的是 2023 年的表，还是 2024 年的？”
                """))

    private static let post5: Item = Item.shortText(
        "q5", objective: "assign-task", points: 1,
        LocalizedText(
            en: """
                “Gu, by the 30th please put together the training for our Hunan dealers: two hours, \
                ten slides, so that they can set up the new display by themselves. Contents are \
                yours to decide; the price page comes from me. You have three days and the test \
                bench. How will you set about it?” Gu gets to work, and only on the 30th does it appear \
                that he has prepared something different. What fixed point is missing? (one or two \
                words)
                """,
            zhHans: """
                “小顾，30 号前把湖南代理商的培训做出来：两个小时，十页幻灯片，让他们自己就能把新显示屏\
                调好。内容你定，价格页我来。给你三天，试验台你用。你打算怎么弄？”小顾去做了，到 30 \
                号才发现做的是另一回事。中间少安排了什么？（用一个词回答）
                """),
        accepted: [
            "review", "a review", "the review", "interim review", "halfway review", "mid-term review",
            "checkpoint",
            "a checkpoint", "check point", "check", "interim check", "halfway check", "an interim check",
            "a halfway check", "progress check", "milestone", "a milestone", "interim date", "check-in",
            "a check-in",
            "follow-up", "interim meeting", "节点", "中间节点", "检查节点", "检查点", "中途检查", "中间检查", "中期检查",
            "过程检查", "阶段检查", "进度检查", "中途看一次", "中间看一次", "回头看", "里程碑", "跟进", "检查", "复查", "中途复查",
        ],
        feedback: LocalizedText(
            en: """
                A review halfway, on a fixed day. The first slide on day one would have shown it, \
                with two days left to turn. The newer the task is to the person, the nearer the \
                first look.
                """,
            zhHans: """
                缺中途的节点，日子要定死。第一天看一眼第一页就知道了，还剩两天可以掉头。对这件事越生，\
                第一眼看得越早。
                """))

    private static let post6: Item = Item.numeric(
        "q6", objective: "assign-task", points: 2,
        LocalizedText(
            en: """
                You spend 8 hours a week on price enquiries from dealers and hand them over to Shi. \
                In weeks 1 to 3 you still spend the 8 hours and 4 more a week explaining. From week \
                4 on they cost you 2 hours a week. Compared with going on as before, how many hours \
                have you gained by the end of week 13?
                """,
            zhHans: """
                你每周花 8 小时回代理商的询价，想交给小史。第 1～3 周，你照样花 8 小时，每周另加 4 \
                小时教他；第 4 周起，每周只花 2 小时。跟一直自己回相比，到第 13 周末，你一共净省多少\
                小时？
                """),
        unit: LocalizedText(en: "hours", zhHans: "小时"), value: 48, tolerance: 0,
        feedback: LocalizedText(
            en: """
                Invested: 3 × 4 = 12 hours. Gained: 10 weeks (4 to 13) × 6 = 60. Net 60 − 12 = 48. \
                It is paid back after two weeks of Shi working alone, and every week after that \
                brings you six hours for the people who have a few minutes of you now.
                """,
            zhHans: """
                投入 3×4＝12 小时；第 4～13 周共 10 周，每周省 6 小时，省 60 小时；净省 60−12＝48 小\
                时。小史独立干满两周就回本，之后每周多出 6 小时，可以给那些现在只分到你几分钟的人。
                """))

    private static let post7: Item = Item.singleChoice(
        "q7", objective: "redesign-meeting", points: 1,
        LocalizedText(
            en: """
                Twelve people meet on Fridays for 75 minutes. For 50 minutes the projects are gone \
                through one by one, while those not concerned answer messages; then three decisions \
                are named and carried over to next week. Which change goes furthest?
                """,
            zhHans: """
                周五例会，十二个人开 75 分钟。前 50 分钟逐个过项目，不相干的人低头回消息；然后提出三\
                件要定的事，推到下周。哪种改法最管用？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        Collect the telephones at the door and go through the projects in greater detail
                        """,
                    zhHans: "进门收手机，把项目过得更细一些")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "Move the meeting to eight in the morning, when everybody is still fresh",
                    zhHans: "把会挪到早上八点，趁大家精神好")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        Have minutes written and sent round, so that points carried over are not \
                        forgotten
                        """,
                    zhHans: "安排专人写纪要、会后发给大家，推到下周的事就不会忘了")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "Project status in writing; three decisions with owners; only those concerned",
                    zhHans: "项目进度改成书面；三件事定负责人，只留相关的人")),
        ],
        key: "d",
        feedback: LocalizedText(
            en: """
                Fifteen person-hours go, ten of them on status. Status can be read; decisions need \
                heads, an owner and a deadline. Without telephones people are bored undisturbed, and \
                minutes keep a record of what was not decided.
                """,
            zhHans: """
                一次花 15 人时，其中 10 人时在过进度。进度可以看，决定才要当面，要有负责人和期限。收\
                了手机，大家不过是坐着发呆；写了纪要，记下的是没定的事。
                """))

    private static let post8: Item = Item.ordering(
        "q8", objective: "address-shortfall", points: 2,
        LocalizedText(
            en: """
                A seller told a client a delivery time without asking; no rule on this exists so \
                far. You speak to her alone. Put your sentences in the most useful order.
                """,
            zhHans: "一名销售没问就给客户报了交期，这方面以前没有规定。你单独找她谈。请把下面几句话排成最合适的顺序。"),
        inOrder: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "“On the 3rd you told Weifang on the telephone: six weeks.”",
                    zhHans: "“3 号你在电话里跟潍坊说，六周。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        “Production needs nine; Weifang has hired fitters for week seven, 14,000 yuan.”
                        """,
                    zhHans: "“生产要九周；潍坊按第七周请了安装队，1.4 万元。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“What led up to it on the telephone?”",
                    zhHans: "“电话里是怎么说到这一步的？”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        “So you ring Weifang today, I ask production about eight, and we talk again on \
                        Monday.”
                        """,
                    zhHans: "“那你今天给潍坊打电话，我去问生产八周行不行，周一我们再碰。”")),
        ],
        feedback: LocalizedText(
            en: """
                Fact, effect, question, agreement. The effect comes before the question so that she \
                knows what is at stake when she answers; the agreement comes last because the answer \
                may change it.
                """,
            zhHans: """
                讲事实、讲影响、问一问、定约定。影响讲在提问之前，她回答时才知道轻重；约定放最后，因\
                为听了回答，约定可能要改。
                """))

    private static let post9: Item = Item.singleChoice(
        "q9", objective: "address-shortfall", points: 1,
        LocalizedText(
            en: """
                You have told an engineer that the sketch for Xuzhou went out with two dimensions \
                missing and the client’s welder stood idle for a day. She says: “You gave me only an \
                hour for it.” It is true. What do you answer?
                """,
            zhHans: """
                你告诉一位工程师，徐州的草图漏标两个尺寸，客户的焊工白等了一天。她说：“您只给了我一\
                个小时。”确有其事。你怎么答？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        “Others have managed it in an hour before now. It is a question of \
                        concentration.”
                        """,
                    zhHans: "“别人一个小时也做过，关键看上不上心。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“One hour, that was my doing. How did the two dimensions come to be left out?”",
                    zhHans: "“一个小时，是我给少了。那两个尺寸，当时是怎么漏的？”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        “True, that wasn’t fair. Then let’s forget it, next time you’ll get more time.”
                        """,
                    zhHans: "“也是，时间确实太紧，不怪你。这事就不提了，下回多给你点时间。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        “You might have said so at the time; now it is rather late to come up with \
                        that.”
                        """,
                    zhHans: "“当时你怎么不说？现在讲，有点晚了吧。”")),
        ],
        key: "b",
        feedback: LocalizedText(
            en: """
                One’s own share is admitted without “but”, and the question stays. The comparison \
                with others is a label; forgetting it leaves the next sketch as unsafe as this one; \
                and “you might have said so” starts a second trial.
                """,
            zhHans: """
                自己的那一份认下来，不跟“但是”，问题还在桌面上。拿别人来比，是下评语；不提了，下一张\
                草图照样悬；“当时怎么不说”，又开了一场审问。
                """))

    private static let post10: Item = Item.multipleChoice(
        "q10", objective: "mediate-conflict", points: 2,
        LocalizedText(
            en: """
                Two sellers claim the same new client: one has the city, the other met the plant \
                manager at a fair. Each demands the client whole. Both have to work on with each \
                other. What helps you to mediate?
                """,
            zhHans: """
                两名销售争一家新客户：一个管这座城市，一个在展会上先认识了厂长，都要独揽这家客户。两个人\
                往后还要共事。下面哪些做法有助于调解？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "Ask both in front of the team to be sensible and think of the firm.",
                    zhHans: "当着全组的面，劝两人顾全大局。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "Have both find at least four ways before any of the ways is judged.",
                    zhHans: "让两人先想出四种以上的办法，再评好坏。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "Split the commission in half, since that is what it comes to in the end.",
                    zhHans: "提成一人一半，反正最后都是这个结果。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "Ask each: “What would having this client do for you?”",
                    zhHans: "分别问：“拿到这家客户，对你有什么用？”")),
            AnswerOption(
                "e",
                LocalizedText(
                    en: "Say at the start that you decide on Friday if they find nothing.",
                    zhHans: "一开头就讲明：周五谈不出结果，由你拍板。")),
        ],
        keys: ["b", "d", "e"],
        feedback: LocalizedText(
            en: """
                One may need the turnover for the region, the other the reference for his product; \
                then the client can serve both. Halving the commission is the orange cut in two \
                before anyone has asked, and an appeal before the team shames without moving \
                anything.
                """,
            zhHans: """
                一个要的也许是区域业绩，另一个要的是产品样板，那这家客户就能两头都顾上。提成一人一半，\
                是没问就把橙子切了；当众劝，只让人下不来台，什么也没动。
                """))

    private static let post11: Item = Item.ordering(
        "q11", objective: "win-decision", points: 2,
        LocalizedText(
            en: """
                A dealer with a large share is about to leave, and your director does not know it \
                yet. You have half a minute before his meeting. Put your sentences in the most \
                useful order.
                """,
            zhHans: "一家占比很大的代理商要走，总监还不知道。他开会前你有半分钟。请把下面几句话排成最合适的顺序。"),
        inOrder: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "“Our dealer in Luoyang is going to give notice at the end of the month.”",
                    zhHans: "“洛阳那家代理商，月底要跟我们解约。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“That is 1.2 million of our 6 million a year.”",
                    zhHans: "“全年 600 万里，他占 120 万。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        “I am seeing him on Wednesday and propose to offer him a second engineer for the \
                        season.”
                        """,
                    zhHans: "“周三我去见他，建议旺季给他加派一名工程师。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "“Please tell me by tomorrow evening whether I may promise that.”",
                    zhHans: "“请您明晚之前告诉我，能不能这样答应他。”")),
            AnswerOption(
                "e",
                LocalizedText(
                    en: "“What has annoyed him since spring is on the sheet I sent you.”",
                    zhHans: "“他从春天起为什么不满，我写在纸上发您了。”")),
        ],
        feedback: LocalizedText(
            en: """
                News, figures, proposal, request; the story last and on paper. The director goes \
                into his meeting knowing what has happened, how much it is and what you want of him \
                by when.
                """,
            zhHans: """
                消息、数字、建议、请求；来龙去脉放最后，写在纸上。总监走进会议室时，已经知道出了什么\
                事、有多大、你要他几时定什么。
                """))

    private static let post12: Item = Item.singleChoice(
        "q12", objective: "win-decision", points: 1,
        LocalizedText(
            en: """
                You have asked your director to put off an internal audit by a week because a client \
                is starting up his plant. He says in a friendly way: “We’ll find a way somehow.” The \
                audit begins on Monday. What do you say?
                """,
            zhHans: "因为客户的装置要开车，你请总监把内审推后一周。他和气地说：“总会有办法的。”内审下周一就开始。你怎么说？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        “Good. Then I’ll plan as if it were put off, and we’ll see on Monday how it \
                        turns out.”
                        """,
                    zhHans: "“好，那我就按推后来安排，周一再看情况。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        “I am relieved that you see it in the same way, and I won’t keep you any longer \
                        now.”
                        """,
                    zhHans: "“您也这么想，我就放心了，那就不耽误您时间了，有消息您随时叫我。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“By Thursday noon I must tell my crew. May I have a yes or a no by then?”",
                    zhHans: "“周四中午我得通知组里。行不行，那之前您给个准话，好吗？”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        “I could explain the reasons to you once more at greater length if that would \
                        help.”
                        """,
                    zhHans: "“要不我把理由再跟您详细说一遍？”")),
        ],
        key: "c",
        feedback: LocalizedText(
            en: """
                It asks for a yes, a no or a date, and says what hangs on it. Planning on the \
                strength of fog is a decision without the one who has to make it; more reasons do \
                not help where no answer was asked for.
                """,
            zhHans: """
                要的是“行”“不行”或一个日期，还讲明等着用。凭一团雾就安排，等于绕过了该定的人；没有要\
                答案，理由再多也没用。
                """))

    private static let post13: Item = Item.singleChoice(
        "q13", objective: "disagree-upwards", points: 1,
        LocalizedText(
            en: """
                Your director wants to put “9 million, certain” into the annual plan on Monday. From \
                your list you come to 6.5 million, and 9 only if two tenders come in together, each \
                of them at one in two. What do you do?
                """,
            zhHans: """
                总监准备周一把“900 万，确保”写进年度计划。照你的清单只有 650 万，两个标都中才到得了 \
                900 万，每个标有五成把握。你怎么做？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        Accept the 9 for the time being and correct it in summer, when the tenders are \
                        through.
                        """,
                    zhHans: "先认下 900 万，等夏天两个标开了再调。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        Tell the team privately that the 9 are for the plan and the 6.5 are what counts.
                        """,
                    zhHans: "私下跟组员说，900 万是写给计划看的，心里按 650 万来。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        Explain to him in the Monday meeting, list in hand and item by item, why the 9 \
                        million are unrealistic.
                        """,
                    zhHans: "周一会上拿出清单，当着大家的面一项一项讲给他听，为什么 900 万这个数不现实。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        See him before: he needs a plan that holds; 6.5, or 9 at one in four; which does \
                        he want in it?
                        """,
                    zhHans: "会前找他：他要的是站得住的计划；写 650 万，还是四分之一把握的 900 万？")),
        ],
        key: "d",
        feedback: LocalizedText(
            en: """
                Before the decision, in private, from his aim, with figure, probability and a \
                choice. Accepting it makes his number your promise; two sets of figures make you \
                untrustworthy in both directions; in the meeting he can only defend it.
                """,
            zhHans: """
                拍板前、私下里，从他的目标说起，数字、概率、选择都给他。先认下，他的数就成了你的承诺；\
                两本账，上下都不再信你；会上当场讲，他只能硬撑。
                """))

    private static let post14: Item = Item.singleChoice(
        "q14", objective: "plan-conversation", points: 1,
        LocalizedText(
            en: """
                The head of delivery has twice moved your installation date without telling you. You \
                have put off the talk. Which opening will be heard best?
                """,
            zhHans: "交付经理两次改了你的安装日期，都没告诉你。你一直没谈。哪个开场最容易让他听进去？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        “I’d like to agree with you how I hear of moved dates. On the 4th and the 19th \
                        I heard it from the client.”
                        """,
                    zhHans: "“想跟你商量，改期怎么让我知道。4 号、19 号两次，我都是听客户说的。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        “I know how much you all have on your plate, and I really don’t want to make any \
                        trouble, but …”
                        """,
                    zhHans: "“我知道你们都忙得脚不沾地，我也不想给你添麻烦，不过……”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        “Your department simply doesn’t inform us. In the long run this can’t go on, \
                        everyone says so.”
                        """,
                    zhHans: "“你们部门从来不通知，老这样可不行，大家都这么说。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        “We should sit down together some time and talk about our cooperation. When \
                        would suit you?”
                        """,
                    zhHans: "“咱们找个时间坐坐，聊聊配合的问题吧。你哪天方便？”")),
        ],
        key: "a",
        feedback: LocalizedText(
            en: """
                Purpose and one fact, in two sentences, without a label for the department. The \
                apology waits for its “but”, the accusation asks for a defence, and “our \
                cooperation” may mean anything.
                """,
            zhHans: """
                目的加一个事实，两句话，没给人家部门下评语。先赔不是，等的就是“不过”；一指责，对方就\
                辩解；“聊聊配合”，聊什么都行。
                """))
}
