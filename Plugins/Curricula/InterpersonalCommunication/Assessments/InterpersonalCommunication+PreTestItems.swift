import CadreKit
import struct Foundation.Decimal
import Quiz

extension InterpersonalCommunication {
    /// The items of the form taken first; item by item parallel to ``postItems``.
    static let preItems: [Item] = [
        pre1, pre2, pre3, pre4, pre5, pre6, pre7, pre8, pre9, pre10, pre11, pre12, pre13, pre14,
    ]

    private static let pre1: Item = Item.multipleChoice(
        "q1", objective: "analyse-breakdown", points: 2,
        LocalizedText(
            en: """
                A manager writes in the team’s group: “Changshu drawings: the client is furious. \
                Qiao, please see to it quickly.” Qiao answers “Received.” What has not been agreed?
                """,
            zhHans: "主管在群里发：“常熟的图纸，客户发火了，小乔尽快处理一下。”小乔回：“收到。”哪些其实没有达成共识？"),
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
                    en: "How the receiver will go about it",
                    zhHans: "接活的人打算怎么做")),
        ],
        keys: ["a", "c", "e"],
        feedback: LocalizedText(
            en: """
                Qiao and Changshu are named. “Quickly” is no date, “see to it” no result, and \
                “received” says only that the message was read. A shared agreement needs who, what \
                and by when, said by both.
                """,
            zhHans: """
                责任人是小乔，事情是常熟的图纸，这两样有。“尽快”不是时间，“处理”不是结果，“收到”只说\
                明看见了。共识要有谁、做什么、几号之前，而且两边都说出来。
                """))

    private static let pre2: Item = Item.trueFalse(
        "q2", objective: "analyse-breakdown", points: 1,
        LocalizedText(
            en: """
                True or false: Mehrabian’s studies show that 55 per cent of any message, a delivery \
                date for instance, is carried by body language.
                """,
            zhHans: "判断对错：梅拉比安的研究表明，任何一条信息，比如一个交货日期，55% 是靠肢体语言传达的。"),
        key: false,
        feedback: LocalizedText(
            en: """
                The studies were about liking and disliking, with single words, tones and faces. Try \
                to convey “14 September” without words. For facts the words carry nearly everything; \
                for a mood, tone and face count for much.
                """,
            zhHans: """
                那两项实验研究的是喜欢不喜欢，材料是单个的词、语气和面部照片。不说话，你试试把“9 月 \
                14 日”传给别人。讲事实，几乎全靠话；看情绪，语气和表情才占大头。
                """))

    private static let pre3: Item = Item.singleChoice(
        "q3", objective: "listen-and-ask", points: 1,
        LocalizedText(
            en: """
                A seller says in passing: “Perhaps I am not the right one for the Hefei account any \
                more.” You have ten minutes. With which reply do you learn most?
                """,
            zhHans: """
                一名销售路过时说了句：“合肥那家客户，我可能不太合适再管了。”你有十分钟。哪句回应最能\
                让你听到真话？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        “Don’t say that. You are the best we have, and the client thinks highly of you.”
                        """,
                    zhHans: "“别这么说，你是我们最强的，客户对你评价很高。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        “Is it because of the complaint last month, or has somebody else offered you a \
                        post?”
                        """,
                    zhHans: "“是因为上个月那次投诉，还是有人挖你了？”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“You are thinking of giving it up. What has happened?” And then wait.",
                    zhHans: "“你想把它交出来。出什么事了？”然后等他说。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        “Then let us look right away who could take it over, so that nothing gets lost.”
                        """,
                    zhHans: "“那我们现在就看看谁能接，别把客户耽误了。”")),
        ],
        key: "c",
        feedback: LocalizedText(
            en: """
                It says back what was heard and asks openly; the silence does the rest. Comfort \
                closes the subject, a choice of two guesses limits it to your own ideas, and the \
                solution deals with the first sentence only.
                """,
            zhHans: """
                先复述，再开放地问，剩下的交给沉默。安慰一句，话头就断了；给两个选项，听到的只是你猜\
                的；马上安排接手，解决的不过是第一句话。
                """))

    private static let pre4: Item = Item.matching(
        "q4", objective: "listen-and-ask", points: 2,
        LocalizedText(
            en: """
                A dealer’s order has been delivered to the wrong site. Match each sentence of the \
                manager with what it does.
                """,
            zhHans: "代理商的货送错了工地。请为主管的每句话配上它的作用。"),
        prompts: [
            AnswerOption(
                "p1",
                LocalizedText(
                    en: "“What happened between the order and the loading?”",
                    zhHans: "“从下单到装车，中间是怎么过来的？”")),
            AnswerOption(
                "p2",
                LocalizedText(
                    en: "“Was the address on the delivery note checked, yes or no?”",
                    zhHans: "“送货单上的地址核对过没有？”")),
            AnswerOption(
                "p3",
                LocalizedText(
                    en: "“Don’t you think one might have telephoned first?”",
                    zhHans: "“你不觉得该先打个电话吗？”")),
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
        pairs: ["p1": "t2", "p2": "t1", "p3": "t3"],
        feedback: LocalizedText(
            en: """
                Open questions find, closed ones fix, leading ones accuse. All three have a question \
                mark; only the answer shows the difference. A feeling would have been said back: \
                “You have been on the telephone about it all morning.”
                """,
            zhHans: """
                开放式用来找，封闭式用来定，诱导式等于指责。三句都带问号，听听答案就知道差别。要让对\
                方知道感受收到了，得说：“为这事你电话打了一上午。”
                """))

    private static let pre5: Item = Item.shortText(
        "q5", objective: "assign-task", points: 1,
        LocalizedText(
            en: """
                “Lu, by Thursday 17:00 I need a list of our ten oldest open invoices in Jiangxi, one \
                page. You decide how it looks; before you telephone a dealer, ask me. Ms Qin in \
                Finance has two hours for you. On Wednesday at noon we look at the first three. How \
                will you set about it?” Lu could do it, and yet cannot judge which details matter. \
                What has she not been told? (one or two words)
                """,
            zhHans: """
                “小陆，周四 17:00 前给我一份清单，江西拖得最久的十笔应收账款，一页纸。格式你定；要给\
                代理商打电话，先问我。财务的秦姐给你两个小时。周三中午一起看前三笔。你打算怎么弄？”\
                小陆做得出来，可哪些细节要紧，她判断不了。还缺什么没告诉她？（用一个词回答）
                """),
        accepted: [
            "reason", "the reason", "reasons", "purpose", "the purpose", "its purpose", "why", "the why",
            "what for",
            "what it is for", "what it's for", "what is it for", "use", "the use", "aim", "goal", "the goal",
            "background", "context", "缘由", "原因", "目的", "用途", "理由", "为什么", "干什么用", "做什么用", "用来干什么",
            "用来做什么", "背景", "意图", "目标", "用处", "给谁用",
        ],
        feedback: LocalizedText(
            en: """
                The reason. A list for a talk with one dealer needs promises of payment; a list for \
                the lawyer needs dates of delivery. Whoever knows what it is for can decide the rest \
                alone.
                """,
            zhHans: """
                缺缘由。拿去跟代理商谈，要的是付款承诺；拿去给律师，要的是交货日期。知道干什么用，剩\
                下的她自己就能定。
                """))

    private static let pre6: Item = Item.numeric(
        "q6", objective: "assign-task", points: 2,
        LocalizedText(
            en: """
                You spend 6 hours a week on acceptance reports and hand them over to Luo. In weeks 1 \
                to 4 you still spend the 6 hours and 2 more a week explaining. From week 5 on they \
                cost you 1 hour a week. Compared with going on as before, how many hours have you \
                gained by the end of week 12?
                """,
            zhHans: """
                你每周花 6 小时写验收报告，想交给小罗。第 1～4 周，你照样花 6 小时，每周另加 2 小时\
                教他；第 5 周起，每周只花 1 小时。跟一直自己写相比，到第 12 周末，你一共净省多少小时？
                """),
        unit: LocalizedText(en: "hours", zhHans: "小时"), value: 32, tolerance: 0,
        feedback: LocalizedText(
            en: """
                Invested: 4 × 2 = 8 hours. Gained: 8 weeks (5 to 12) × 5 = 40. Net 40 − 8 = 32. It \
                is paid back during the second week in which Luo writes alone; “I am quicker myself” \
                is right for one report and wrong for a quarter.
                """,
            zhHans: """
                投入 4×2＝8 小时；第 5～12 周共 8 周，每周省 5 小时，省 40 小时；净省 40−8＝32 小时。\
                小罗独立写到第二周就回本。“还不如我自己来得快”，写一份没错，写一个季度就错了。
                """))

    private static let pre7: Item = Item.singleChoice(
        "q7", objective: "redesign-meeting", points: 1,
        LocalizedText(
            en: """
                Ten people meet on Mondays for 90 minutes. For 60 minutes everyone reads out \
                figures; then two questions are discussed that concern four of them, and are mostly \
                put off. Which change goes furthest?
                """,
            zhHans: """
                周一例会，十个人开 90 分钟。前 60 分钟每人念数字；后面讨论两个问题，只跟其中四个人有\
                关，而且多半没有结论。哪种改法最管用？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "Hold the meeting every other week only and allow it two hours",
                    zhHans: "改成两周开一次，每次给足两个小时")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "Figures in writing; the two questions with owners, for the four only",
                    zhHans: "数字改成书面；两个问题定负责人，只留那四个人")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "Allow three minutes each for the figures, with a timer that cuts people off",
                    zhHans: "报数每人限三分钟，桌上放个计时器，谁超时就打断谁")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "Let another member take the chair each week, so that all keep awake",
                    zhHans: "每周换一个人主持，大家都打起精神")),
        ],
        key: "b",
        feedback: LocalizedText(
            en: """
                Fifteen person-hours go, ten of them on reading aloud. Taking figures out and the \
                unconcerned with them saves most, and a question with an owner ends in a decision. A \
                timer makes the reading shorter and not more useful.
                """,
            zhHans: """
                一次花 15 人时，其中 10 人时在念数字。数字拿出去，不相干的人也不用陪坐，省得最多；问\
                题有了负责人，才会有结论。计时器只是念得快一点，并没有更有用。
                """))

    private static let pre8: Item = Item.ordering(
        "q8", objective: "address-shortfall", points: 2,
        LocalizedText(
            en: """
                A test report was late; no rule on this exists so far. You speak to the engineer \
                alone. Put your sentences in the most useful order.
                """,
            zhHans: "一份测试报告交晚了，这方面以前没有规定。你单独找这位工程师谈。请把下面几句话排成最合适的顺序。"),
        inOrder: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "“On Monday the report for Zibo came at 18:20; noon was agreed.”",
                    zhHans: "“淄博那份报告，说好周一中午，18:20 才到。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“The client’s panel sat at two without it and put off acceptance by a week.”",
                    zhHans: "“客户两点开验收会，没等到报告，验收推后了一周。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“How did it come about?”",
                    zhHans: "“是怎么回事？”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        “Then you ring me at ten when the laboratory is late, and on the 18th we look \
                        again.”
                        """,
                    zhHans: "“那以后实验室要是拖了，十点你给我打电话。18 号我们再看一次。”")),
        ],
        feedback: LocalizedText(
            en: """
                Fact, effect, question, agreement. Begin with the question, and the other has to \
                guess what it is about; agree before you have asked, and you repair something that \
                was not the cause.
                """,
            zhHans: """
                讲事实、讲影响、问一问、定约定。一上来就问，对方得猜你在说什么；没问清就定约定，修的\
                可能不是病根。
                """))

    private static let pre9: Item = Item.singleChoice(
        "q9", objective: "address-shortfall", points: 1,
        LocalizedText(
            en: """
                You have told a seller that his offer to Baoding went out without the delivery \
                charges, 9,600 yuan. He says: “And you? In May you sent one out with the wrong \
                currency.” It is true. What do you answer?
                """,
            zhHans: """
                你告诉一名销售，他发给保定的报价漏了运费 9,600 元。他说：“您呢？5 月您发的那份，币种\
                还写错了呢。”确有其事。你怎么答？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        “We are talking about you now and not about me; May was another matter \
                        altogether.”
                        """,
                    zhHans: "“现在说的是你，不是我；5 月那是另一回事，跟保定这份不相干，别扯远了。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“All right, we all make mistakes. Let us leave it at that for this time.”",
                    zhHans: "“行吧，谁都有出错的时候，这次就算了。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        “I would ask you to mind your tone; I am trying to help you with this, after \
                        all.”
                        """,
                    zhHans: "“请你注意一下态度，我好歹是在帮你。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        “Yes, that was my mistake. And Baoding is 9,600; how did the charges drop out?”
                        """,
                    zhHans: "“对，那是我的错。再说保定这 9,600，运费是怎么漏的？”")),
        ],
        key: "d",
        feedback: LocalizedText(
            en: """
                What is right in it is admitted in five words, without “but”, and the matter is back \
                on the table with a question. Defending starts a second quarrel; “we all make \
                mistakes” gives the matter away.
                """,
            zhHans: """
                说得对的，一句话认下来，不跟“但是”，再用一个问题把正题拉回来。一辩解，就多出一场架；\
                “谁都会出错”，等于把正题送掉了。
                """))

    private static let pre10: Item = Item.multipleChoice(
        "q10", objective: "mediate-conflict", points: 2,
        LocalizedText(
            en: """
                A seller demands that drawings be ready within 24 hours; the engineer refuses to \
                accept anything under five days. Both have to work on with each other. What helps \
                you to mediate?
                """,
            zhHans: "销售要求 24 小时内出图，工程师说少于五天一律不接。两个人往后还要共事。下面哪些做法有助于调解？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        Hear each of them alone first, for the same length of time, without promising \
                        anything.
                        """,
                    zhHans: "先分头听，时间一样长，谁也不许诺。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "Propose two and a half days as a fair mean and put it to the vote.",
                    zhHans: "提出折中两天半，再让大家表决。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "Have each say what he needs it for, and the other say that back.",
                    zhHans: "让双方各讲为什么要这样，再由对方复述。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "Find out first who began, so that the apology comes from the right side.",
                    zhHans: "先查清是谁起的头，该谁道歉谁道歉。")),
            AnswerOption(
                "e",
                LocalizedText(
                    en: "Close with names, dates and a figure, and a day on which you look again.",
                    zhHans: "最后写明人名、日期和一个数字，定好回头看的日子。")),
        ],
        keys: ["a", "c", "e"],
        feedback: LocalizedText(
            en: """
                The needs may fit where the demands do not: the seller perhaps needs a sketch for \
                the client’s meeting, the engineer data that are complete. The mean of two positions \
                serves neither, and the question who began is about the past.
                """,
            zhHans: """
                要求对不上，需求未必：销售要的也许是开会用的一张草图，工程师要的是资料齐全。两个立场\
                取中间，谁也没照顾到；追究谁先起头，谈的是过去。
                """))

    private static let pre11: Item = Item.ordering(
        "q11", objective: "win-decision", points: 2,
        LocalizedText(
            en: """
                A key order will be late, and your director does not know it yet. You have half a \
                minute at the lift. Put your sentences in the most useful order.
                """,
            zhHans: "一张大单要延期，总监还不知道。你在电梯口有半分钟。请把下面几句话排成最合适的顺序。"),
        inOrder: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "“The Dongying order will not come in this quarter.”",
                    zhHans: "“东营那张单，这个季度进不来了。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“That takes us from 4.8 million to 3.9.”",
                    zhHans: "“我们的数要从 480 万掉到 390 万。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“I have spoken to Weihai, and I propose to bring their 500,000 forward.”",
                    zhHans: "“我跟威海谈过了，建议把他们那 50 万往前提。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "“For that I need your yes to a crane by tomorrow at ten.”",
                    zhHans: "“要您在明天十点前同意租一台吊车。”")),
            AnswerOption(
                "e",
                LocalizedText(
                    en: """
                        “How the client came to put it off I have written down for you on half a page.”
                        """,
                    zhHans: "“客户为什么推迟，我写了半页纸给您。”")),
        ],
        feedback: LocalizedText(
            en: """
                News, figures, proposal, request; the story last and on paper. Whoever begins with \
                the story has used up the lift before the director knows that anything is to be \
                decided.
                """,
            zhHans: "消息、数字、建议、请求；来龙去脉放最后，写在纸上。从头讲起，电梯到了，总监还不知道要他定什么。"))

    private static let pre12: Item = Item.singleChoice(
        "q12", objective: "win-decision", points: 1,
        LocalizedText(
            en: """
                You have asked your director for a service engineer for two weeks, with figures. She \
                says kindly: “Leave it with me, I’ll think about it.” The client wants to know by \
                Friday. What do you say?
                """,
            zhHans: """
                你拿着数字，向总监要一名服务工程师两周。她和气地说：“先放我这儿，我想想。”客户周五要\
                答复。你怎么说？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        “The client needs it by Friday. May I ring you on Thursday at ten for a yes or a \
                        no?”
                        """,
                    zhHans: "“客户周五要准信。周四十点我给您打电话，行不行您给句话，可以吗？”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        “Thank you very much. I know that you will do what you can for us, as you always \
                        have so far.”
                        """,
                    zhHans: "“太感谢了，我知道您一定会像以前那样尽力帮我们的，那我就等您的消息了。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        “Then I shall tell the client for now that it should be possible, so that he \
                        stays calm.”
                        """,
                    zhHans: "“那我先跟客户说应该没问题，让他安心。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        “I can send you all the documents once more, so that you have everything to \
                        hand.”
                        """,
                    zhHans: "“我把材料再给您发一份全的，方便您随时看。”")),
        ],
        key: "a",
        feedback: LocalizedText(
            en: """
                Three answers are useful: yes, no, or a date. Thanks and documents leave the fog as \
                it is, and a promise to the client makes a decision that is not yours.
                """,
            zhHans: """
                有用的答案只有三种：行、不行、哪天答复。道谢也好，补材料也好，雾还是雾；先答应客户，\
                是替上级作了不该你作的决定。
                """))

    private static let pre13: Item = Item.singleChoice(
        "q13", objective: "disagree-upwards", points: 1,
        LocalizedText(
            en: """
                Your vice-president is about to set the same price for all dealers. You expect three \
                large ones, 2 million yuan a year, to leave. The decision falls tomorrow. What do \
                you do?
                """,
            zhHans: "副总打算对所有代理商统一价格。你估计三家大的会走，一年 200 万元。明天就要定。你怎么做？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        Raise it in tomorrow’s meeting before all, so that the others can join in and it \
                        carries weight.
                        """,
                    zhHans: "明天在会上当着大家的面提，让别人也能附和，这样说话的分量更重一些。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        Say nothing, and take the figures of the three out once they have left; facts \
                        convince.
                        """,
                    zhHans: "先不说，等三家走了再拿数字出来，事实胜于雄辩。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        See him alone today: his aim, the 2 million, another way to it, and a question.
                        """,
                    zhHans: "今天单独找他：讲他的目标、200 万的代价、另一条路，再问一句。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        Tell him openly that the idea is not workable and that the dealers will never \
                        accept it.
                        """,
                    zhHans: "直接告诉他这主意行不通，代理商不可能接受。")),
        ],
        key: "c",
        feedback: LocalizedText(
            en: """
                Before the decision, in private, from his aim, with price and alternative. In front \
                of all he has to defend it; afterwards it is too late; and “not workable” is a \
                verdict that gives him nothing to decide.
                """,
            zhHans: """
                拍板前、私下里，从他的目标说起，讲代价、给替代办法。当众提，他只能硬撑；事后说，晚了；\
                “行不通”只是一句评语，没给他可以定的东西。
                """))

    private static let pre14: Item = Item.singleChoice(
        "q14", objective: "plan-conversation", points: 1,
        LocalizedText(
            en: """
                For a month the visit notes of a colleague have come after your own visit to the \
                client. You have put off the talk. Which opening will be heard best?
                """,
            zhHans: "一个月来，有位同事的拜访记录总是等你见完客户才交。你一直没谈。哪个开场最容易让他听进去？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        “Have you got a minute? It’s nothing bad. How are things with you at the moment, \
                        by the way?”
                        """,
                    zhHans: "“有空吗？没什么大事。最近怎么样，忙不忙？”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        “I want to settle with you when the notes come. In May I had two of five before \
                        my visit.”
                        """,
                    zhHans: "“想跟你定一下，记录什么时候交。5 月五次，我去之前看到的只有两份。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        “You do excellent work with clients, really. There is only one little thing with \
                        the notes …”
                        """,
                    zhHans: "“你客户做得真不错，没得说。就是记录上，有那么一点小问题……”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        “Several of us have noticed that your notes are rather unreliable. What is going \
                        on there?”
                        """,
                    zhHans: "“好几个人都反映，你的记录不太靠谱。怎么回事？”")),
        ],
        key: "b",
        feedback: LocalizedText(
            en: """
                Purpose and one fact, in two sentences. Fog makes people afraid, the cushion makes \
                them wait for the “but”, and “several of us” with a label asks for a defence.
                """,
            zhHans: """
                目的加一个事实，两句话。绕弯子让人心里发毛；先垫一句表扬，人就等着“但是”；“好几个人\
                反映”再加一句评语，等于请他辩解。
                """))
}
