import CadreKit

extension TeamManagement {
    /// From a number of people to a team: the four marks, the mix, and what the leader can move.
    static let whatMakesATeam: CourseUnit = CourseUnit(
        id: "what-makes-a-team",
        title: LocalizedText(en: "What makes a team", zhHans: "什么样的队伍才叫团队"),
        objectives: ["diagnose-team-mix"],
        topics: [
            Topic(
                title: LocalizedText(en: "A team and a row of individuals", zhHans: "团队和一排人的区别"),
                points: [
                    LocalizedText(
                        en: """
                            Add up what each person sold and you have the result of a group. A team produces \
                            something no member could have delivered alone: a plant in operation, a bid without a \
                            gap.
                            """,
                        zhHans: """
                            把每个人的业绩加起来，得到的是一群人的结果；团队交出来的，\
                            是任何一个人单独都拿不出的东西，比如一条顺利投产的产线、一份没有缺口的标书。
                            """),
                    LocalizedText(
                        en: """
                            Four marks: one result, need of each other, an agreed way of working, answering for it \
                            together. Where one is missing, name it; do not cure it with a dinner.
                            """,
                        zhHans: """
                            团队有四个标志：同一个结果、彼此离不开、约定的做法、一起担责任。缺哪一个就补哪一个，\
                            靠聚餐补不上。
                            """),
                    LocalizedText(
                        en: """
                            A quick test: if the members did not speak to each other for a month, would the client \
                            notice? If not, you lead a group. That may be quite enough for some work, but call it \
                            what it is.
                            """,
                        zhHans: """
                            有个简单的检验：如果成员之间一个月互不说话，客户会不会察觉？如果不会，你带的就是一群人。\
                            有些工作一群人就够了，但别把它当团队来要求。
                            """),
                ]),
            Topic(
                title: LocalizedText(en: "The five sides of the mix", zhHans: "人员搭配的五个方面"),
                points: [
                    LocalizedText(
                        en: """
                            Knowledge, skill, experience, age, sex. Balance means that what the task demands is \
                            covered, and covered twice where it is critical; it does not mean equal numbers.
                            """,
                        zhHans: """
                            知识、技能、经验、年龄、性别。所谓均衡，是任务要求的每一项都有人顶得上，\
                            关键的项目有两个人顶得上，而不是人数平均分配。
                            """),
                    LocalizedText(
                        en: """
                            A team of people like its leader works smoothly and is blind in the same places. \
                            Recruit for the gap, not for the likeness.
                            """,
                        zhHans: """
                            清一色像主管的队伍，配合起来顺手，看不见的地方也都一样。选人要补缺，\
                            不要照着自己的样子找。
                            """),
                    LocalizedText(
                        en: """
                            Age and sex widen the view and the range of people a client can talk to. They say \
                            nothing about what one person is able to do, and are no ground for giving or refusing \
                            anyone a task.
                            """,
                        zhHans: """
                            年龄、性别的搭配能拓宽视角，也让客户总能找到谈得来的人。但它们说明不了某一个人的能力，\
                            不能作为派活或不派活的理由。
                            """),
                ]),
            Topic(
                title: LocalizedText(en: "What the leader can move", zhHans: "主管手里能动的牌"),
                points: [
                    LocalizedText(
                        en: """
                            Pair: put the one who can beside the one who should learn, on live work. Borrow: take \
                            a skill from another department for fixed days, in writing. Recruit or train: when the \
                            gap will still be there next year.
                            """,
                        zhHans: """
                            搭：让会的人带着该学的人，在真项目上一起干。借：向别的部门借人，定下具体天数，落到书面。\
                            招与训：这个缺口明年还在，才走这一步。
                            """),
                    LocalizedText(
                        en: """
                            Remove friction before the work starts: an unsettled quarrel between two people is a \
                            gap in the line-up like any other.
                            """,
                        zhHans: "开工之前先消除摩擦：两个人之间没了结的旧账，同样是队伍里的一个缺口。"),
                    LocalizedText(
                        en: "The leader who fills every gap in person has one gap left: nobody is leading.",
                        zhHans: "主管事事亲自补位，最后就剩下一个缺口：没有人在带队。"),
                ]),
        ],
        activities: [orderNobodyWinsAlone, fourMarks, batteryPlantBid, teamDebrief])

    private static let orderNobodyWinsAlone: Activity = Activity(
        title: LocalizedText(en: "The order nobody wins alone", zhHans: "一个人拿不下的订单"),
        method: .exercise,
        minutes: 10,
        groupSize: 2...3,
        materials: [
            LocalizedText(en: "A sheet of paper per pair", zhHans: "每组一张白纸")
        ],
        instructions: LocalizedText(
            en: """
                In pairs. Each of you recalls one order of the last two years that you are proud of. \
                List everyone whose work it really took: application engineer, stores, the client’s \
                foreman, the colleague who covered for you. Then strike out one name after another and \
                ask each time: would the order still have come, on that date, at that price?
                Count the names you cannot strike out. Together, finish this sentence: “These people \
                were a team, not merely a list, because …”
                """,
            zhHans: """
                两人一组。各自回想近两年自己最得意的一个订单，把真正出过力的人都列出来：应用工程师、\
                仓库、客户那边的班组长、替你顶过班的同事……然后逐个划掉，每划一个就问：没有他，\
                这个单还能在那个日子、以那个价格签下来吗？
                数一数有几个名字划不掉。两人合作把这句话补完整：“这些人是一个团队，而不只是一张名单，\
                因为……”
                """),
        trainerNotes: LocalizedText(
            en: """
                Three minutes each, then hear four or five sentences. Write the key words in four \
                places on the flipchart without headings; they will sort themselves into the four \
                marks, which you then name in the input.
                Likely: “because each of us knew what the other was waiting for” (agreed way of \
                working), “because without the test rig we had nothing to show” (need of each other), \
                “because we all got the telling-off” (answering together).
                Pitfall: the hero story in which the speaker alone survives the striking-out. Ask who \
                drew the circuit diagram.
                """,
            zhHans: """
                每人 3 分钟，然后听四五组的句子。把关键词分四处写在白纸上，先不写标题；\
                它们自然会归到四个标志里，等讲授时再点出来。
                常见回答：“因为谁在等谁的东西，大家心里都有数”（约定的做法）；“没有那台试验台，\
                我们什么都拿不出手”（彼此离不开）；“挨批的时候一个都没跑”（一起担责任）。
                要防的是英雄故事——划到最后只剩讲述者一个人。这时问一句：图纸是谁画的？
                """),
        abridgement: .leftOut)

    private static let fourMarks: Activity = Activity(
        title: LocalizedText(en: "Four marks, five sides, three moves", zhHans: "四个标志、五个方面、三张牌"),
        method: .lecture,
        minutes: 10,
        materials: [
            LocalizedText(
                en: "Slides or flipchart with the three topics of this unit", zhHans: "幻灯片或白纸：本单元三个要点")
        ],
        instructions: LocalizedText(
            en: """
                Follow the input with your own team in mind and note three things: which of the four \
                marks is weakest with us; which of the five sides has only one person on it; which of \
                the moves (pair, borrow, recruit or train) I have not used for a year.
                """,
            zhHans: """
                边听边对照自己的团队，记下三点：四个标志里，我们最弱的是哪一个？五个方面里，\
                哪一个方面只靠一个人撑着？“搭、借、招与训”里，哪一张牌我已经一年没打过？
                """),
        trainerNotes: LocalizedText(
            en: """
                Start from the sentences on the flipchart and put the four headings over them.
                Spend half of the time on the phrase “covered twice”: engineers know redundancy from \
                control systems; a skill held by one person is a single point of failure. That \
                comparison carries the whole unit.
                On age and sex be precise: the gain lies in perspective and reach. If somebody jokes \
                about who should “of course” visit which client, ask for the evidence in the person, \
                not in the category, and go on.
                Stop at ten minutes even if questions remain; the case will raise them again.
                """,
            zhHans: """
                从白纸上的句子讲起，给它们加上四个标题。
                一半时间要花在“关键项有两个人顶得上”上：学工程的人都懂冗余，一项本事只有一个人会，\
                就是单点故障。这个比方能管住整个单元。
                讲年龄和性别要有分寸：好处在于视角和人脉的宽度。如果有人开玩笑说哪类客户“当然该”谁去，\
                就请他拿出这个人的依据，而不是这类人的依据，然后接着往下讲。
                满 10 分钟就停，有问题也留到案例里去谈。
                """))

    private static let batteryPlantBid: Activity = Activity(
        title: LocalizedText(en: "Case: six people for the battery plant", zhHans: "案例：电池厂项目的六个人"),
        method: .caseStudy,
        minutes: 20,
        groupSize: 3...4,
        materials: [
            LocalizedText(en: "The case, one copy per learner", zhHans: "案例每人一份"),
            LocalizedText(
                en: """
                    A large sheet per group with an empty table: six people down, five demands across
                    """,
                zhHans: "每组一张大纸，画好空表：六行写人，五列写要求"),
        ],
        instructions: LocalizedText(
            en: """
                Your task. Give each person 0, 1 or 2 for each demand (2: can do it alone; 1: with \
                help; 0: no). Circle every column that has fewer than two 2s. For each circled column \
                decide on one move: pair, borrow, or recruit and train. Write down what the leader \
                does in the first week, in the order of urgency. Have one speaker ready for two \
                minutes.
                """,
            zhHans: """
                任务。给每个人在每项要求上打分（2 分：能独当一面；1 分：要人帮；0 分：不行）。\
                凡是一列里不足两个 2 分的，圈出来。每个圈出来的要求定一招：搭、借，还是招与训。\
                再写出主管第一周要做的事，按轻重缓急排好。推一人准备 2 分钟发言。
                """),
        scenario: LocalizedText(
            en: """
                The goal. In ten weeks your team must hand in a bid for 340 measuring points at a \
                battery plant, value about 6.8 million yuan, and defend it before the client’s \
                engineers and purchasers.

                The five demands: (1) process knowledge of coating and drying; (2) interfaces, above \
                all OPC UA; (3) price negotiation; (4) start-up on site; (5) access to the people who \
                decide and the people who will use it.

                The people:
                Gao, 46, twenty years in sales, the highest figures, plays badminton with the client’s \
                purchasing director. Knows coating lines from visits. Writes nothing down.
                Lin, 29, application engineer until last year. Has built three OPC UA links herself. \
                Has never talked about price.
                Du, 33, writes tenders without a formal error. His last three bids were late because \
                prices reached him on the final evening.
                Qin, 38, has started up two drying lines and understands the process thoroughly. The \
                southern region has half of her time, by word of mouth.
                Hu, 26, one year in the firm. Operators like him, since he asks and listens. No \
                project of his own yet.
                Wei, 41, the best negotiator in the house. Has hardly spoken to Gao since a dispute \
                over a commission two years ago.
                """,
            zhHans: """
                目标。十周之内，你的团队要为一家电池厂的 340 个测点交出投标方案，金额约 680 万元，\
                还要当面过客户技术和采购两道关。

                五项要求：（1）懂涂布、烘干工艺；（2）懂接口，主要是 OPC UA；（3）会谈价格；（4）\
                有现场开车经验；（5）跟拍板的人和将来使用的人都说得上话。

                六个人：
                老高，46 岁，做了二十年销售，业绩第一，和客户采购总监是球友。跑现场跑得多，\
                对涂布线略知一二。从来不写东西。
                小林，女，29 岁，去年才从应用工程师转过来，亲手做过三个 OPC UA 对接。没谈过价格。
                小杜，33 岁，做标书从不出形式差错。最近三次投标都拖到最后，\
                因为价格总是截标前一晚才到他手里。
                秦工，女，38 岁，开过两条烘干线，工艺吃得很透。一半时间归华南区，只是口头说定的。
                小胡，26 岁，入职一年。会问会听，现场操作工都愿意跟他聊。还没独立做过项目。
                魏经理，41 岁，全公司谈判第一把好手。两年前因为一笔提成和老高闹翻，至今很少说话。
                """),
        trainerNotes: LocalizedText(
            en: """
                Timing: 3 minutes reading, 7 scoring, 7 deciding, 3 on the speaker’s notes. After ten \
                minutes say: “You should be circling now.”
                Reference scores (one point either way is fine if argued), in the order Gao, Lin, Du, \
                Qin, Hu, Wei: process 1 1 0 2 0 0; interfaces 0 2 0 1 0 0; price 1 0 0 0 0 2; start-up \
                0 1 0 2 0 0; access 2 0 0 1 1 1. All five columns have fewer than two 2s, so every one \
                is circled. That surprises the groups, and it should.
                Good moves: process and start-up both hang on Qin at half time, so agree her days with \
                the southern region in writing in week one, and put Hu and Lin beside her on site. \
                Interfaces: Lin writes, a developer borrowed for two days reviews. Price: Wei leads, \
                and Du gets a price date two weeks before the deadline. Access: Gao opens the \
                purchasing door and takes Wei along; Hu builds the contact with the operators.
                Before anything else: settle how commission is divided between Gao and Wei, with both \
                in the room, before the first client meeting.
                Trap: “Gao runs it; he has the relationship.” Ask what happens in week six when the \
                client’s engineers want the interface list from somebody who writes nothing down.
                """,
            zhHans: """
                时间：阅读 3 分钟，打分 7 分钟，定办法 7 分钟，准备发言 3 分钟。到第 10 分钟提醒一句：\
                “现在应该开始画圈了。”
                参考打分（上下差 1 分、讲得出理由即可），依次为老高、小林、小杜、秦工、小胡、魏经理：\
                工艺 1、1、0、2、0、0；接口 0、2、0、1、0、0；价格 1、0、0、0、0、2；开车 0、1、0、2、\
                0、0；人脉 2、0、0、1、1、1。五列都不足两个 2 分，也就是全部要圈。学员会吃一惊，\
                要的就是这个效果。
                可取的办法：工艺和开车都系在只有一半时间的秦工身上，第一周就要跟华南区把她的天数书面敲\
                定，让小胡、小林跟着她跑现场；接口由小林执笔，借一名开发工程师用两天复核；\
                价格由魏经理主谈，给小杜定一个比截标早两周的报价日；人脉由老高打开采购的门并带上魏经理，\
                小胡去跟操作工建立联系。
                比这些都要紧的一件：第一次见客户之前，当着老高和魏经理两个人的面，把提成怎么分说定。
                最容易掉的坑：“老高有关系，让他挑头。”这时追问：到第六周，客户工程师要接口清单，\
                找一个从不动笔的人要吗？
                """))

    private static let teamDebrief: Activity = Activity(
        title: LocalizedText(en: "Debrief: your own single points of failure", zhHans: "复盘：你团队里的单点故障"),
        method: .discussion,
        minutes: 10,
        materials: [
            LocalizedText(en: "The groups’ tables on the wall", zhHans: "各组的评分表，贴在墙上")
        ],
        instructions: LocalizedText(
            en: """
                Each group reports in two minutes: the gap with the greatest risk, the first move, the \
                thing to be done in week one. The others may ask one question: “What if that person is \
                ill in week nine?”

                Then everyone for themselves: write down the one ability in your own team that rests \
                on a single person, and by what date somebody will stand beside that person.
                """,
            zhHans: """
                各组发言 2 分钟：风险最大的缺口是哪一个，第一招是什么，第一周做什么。\
                其他组只问一个问题：“要是这个人第九周病倒了呢？”

                然后每个人写下：我自己的团队里，哪一项本事只靠一个人撑着？到哪一天，\
                他身边会站上第二个人？
                """),
        debrief: [
            LocalizedText(
                en: "Which gap carries the greatest risk, and did you go for the star or for the gap?",
                zhHans: "风险最大的缺口是哪一个？你们盯的是明星，还是缺口？"),
            LocalizedText(
                en: "What if the person your plan rests on is ill in week nine?",
                zhHans: "方案里最倚重的那个人，第九周病倒了怎么办？"),
            LocalizedText(
                en:
                    "Which ability in your own team rests on one person, and by when will somebody stand beside that person?",
                zhHans: "你自己的团队里，哪项本事只靠一个人撑着？到哪一天，他身边会站上第二个人？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                Six minutes for the reports, four for the personal note. Collect two or three notes \
                aloud.
                Draw out: whether groups went for the star (Gao) or for the gap (Qin’s borrowed half). \
                The second is the point of the unit.
                If a group has left the Gao and Wei dispute untouched, ask who will sit next to whom \
                at the client’s table.
                Typical own gaps: the only person who can configure the quotation tool; the only one \
                whom a key client will telephone.
                Close with the sentence: “You have found your single point of failure in ten minutes. \
                When the client finds it for you, it costs more.”
                """,
            zhHans: """
                汇报 6 分钟，个人记录 4 分钟，请两三位念出来。
                要点出来的是：各组盯的是明星（老高），还是缺口（秦工那借来的一半时间）？\
                后者才是本单元的用意。
                如果有小组绕开了老高和魏经理的过节，就问：到了客户的会议桌上，谁挨着谁坐？
                学员自己团队里常见的缺口：只有一个人会用报价软件；某个重要客户只认一个人的电话。
                结束语：“今天你们用十分钟就找到了自己的单点故障；等客户替你找出来，代价就大了。”
                """),
        abridgement: .shortened(to: 8))

}
