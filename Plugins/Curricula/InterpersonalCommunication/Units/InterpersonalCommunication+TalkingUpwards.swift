import CadreKit

extension InterpersonalCommunication {
    /// Reporting, bad news, asking, disagreeing and managing expectations, then before two raters.
    static let talkingUpwards: CourseUnit = CourseUnit(
        id: "talking-upwards",
        title: LocalizedText(en: "Talking upwards", zhHans: "向上沟通"),
        objectives: [
            "win-decision", "disagree-upwards", "address-shortfall", "listen-and-ask", "plan-conversation",
        ],
        topics: [
            Topic(
                title: LocalizedText(
                    en: "What a superior needs from you",
                    zhHans: "上级要从你这里得到什么"),
                points: [
                    LocalizedText(
                        en: """
                            A superior with eight of your kind has perhaps five minutes for you. \
                            What is needed: no surprises, a figure to rely on, and something to \
                            decide that cannot be decided below.
                            """,
                        zhHans: """
                            上级手下有八个像你这样的人，分给你的也许只有五分钟。他要的是：别有意外，\
                            给个靠得住的数，把下面定不了的拿来定。
                            """),
                    LocalizedText(
                        en: """
                            Know three things of your own superior: by what he or she is measured, \
                            what is due this week, and whether he or she prefers to read, to listen, \
                            or to look at a table.
                            """,
                        zhHans: "关于自己的上级，三件事要清楚：考核他什么；这周他要交什么差；他爱看、爱听，还是爱看表。"),
                ]),
            Topic(
                title: LocalizedText(en: "Reporting and bad news", zhHans: "汇报与坏消息"),
                points: [
                    LocalizedText(
                        en: """
                            Four sentences: the news; the figures before and after; what I have done \
                            and what I propose; what I need from you by when. The story comes if \
                            asked for.
                            """,
                        zhHans: "四句话：消息；前后的数字；我已经做了什么、建议怎么办；要您几号之前定什么。来龙去脉，问到再讲。"),
                    LocalizedText(
                        en: """
                            Bad news on the day on which it is likely, not on the day on which it is \
                            certain, and by voice. One sentence on your own share, without \
                            adornment.
                            """,
                        zhHans: "坏消息，有苗头那天就报，别等板上钉钉；打电话或当面，别发消息。自己的责任用一句话讲，不加修饰。"),
                    LocalizedText(
                        en: """
                            A late change between client and director is practised in Team \
                            Management (“ninety seconds”); here the figure that has to be taken back \
                            is your own.
                            """,
                        zhHans: "客户要变更、夹在中间怎么汇报，“团队管理”里练过“九十秒”；这里要收回的，是你自己报出去的数。"),
                ]),
            Topic(
                title: LocalizedText(
                    en: "Asking for a resource or a decision",
                    zhHans: "要资源、要决定"),
                points: [
                    LocalizedText(
                        en: """
                            Say what the superior gets for it, what it costs elsewhere, and what \
                            happens without it. A request that hurts nobody has not been thought \
                            through.
                            """,
                        zhHans: "讲清给了你，上级能得到什么；别处要付什么代价；不给会怎样。要是谁都不疼，说明还没想透。"),
                    LocalizedText(
                        en: """
                            End with a question that has three possible answers: yes, no, or a date. \
                            “I’ll think about it” is answered with “May I ring you on Wednesday at \
                            nine?”
                            """,
                        zhHans: "收尾的问题，只留三种答案：行、不行、哪天答复。他说“我想想”，你就问：“那周三九点我给您打电话？”"),
                ]),
            Topic(
                title: LocalizedText(en: "Disagreeing", zhHans: "提不同意见"),
                points: [
                    LocalizedText(
                        en: """
                            Before the decision, in private, from the superior’s own aim: “You want \
                            two points more margin without losing a dealer. This way we get the \
                            first and not the second.” Then price, alternative, question.
                            """,
                        zhHans: """
                            拍板前、私下里，从他的目标说起：“您要的是毛利涨两个点，代理商一家不丢。\
                            这么干，前一半有了，后一半没了。”接着讲代价、替代办法，再问一句。
                            """),
                    LocalizedText(
                        en: """
                            After the decision it is yours as well. Say once “I saw it differently \
                            and we do it like this”, if at all, and not with a sigh before the team.
                            """,
                        zhHans: "拍了板，就是你的事。要说，最多说一句“我当时看法不同，现在就这么干”；别当着组员叹气。"),
                    LocalizedText(
                        en: """
                            The limit: safety, the law, deceiving clients or the books. There you do \
                            not carry out; you say so, in writing.
                            """,
                        zhHans: "底线：安全、法律、骗客户、做假账。这些不能照办，而且要白纸黑字说出来。"),
                ]),
            Topic(
                title: LocalizedText(en: "Managing expectations", zhHans: "管理预期"),
                points: [
                    LocalizedText(
                        en: """
                            A forecast is a promise with a probability. Give both, name what it \
                            hangs on, and report when the probability changes and not only when the \
                            figure does.
                            """,
                        zhHans: "预测是带概率的承诺。数和概率都报，说明取决于什么；概率一变就报，不等数变。"),
                    LocalizedText(
                        en: """
                            To “do that as well” the answer is a choice: “Yes. Then the Hunan price \
                            list moves by two weeks. Which comes first?”
                            """,
                        zhHans: "对“顺便把那个也做了”，给他选：“行。那湖南的价格表就往后推两周。您看先做哪个？”"),
                ]),
        ],
        activities: [fourOccasions, thirtyVisits, ningboMoves, whatTheDirectorHeard])

    private static let fourOccasions: Activity = Activity(
        title: LocalizedText(en: "Four sentences, five occasions", zhHans: "四句话，五种场合"),
        method: .lecture,
        minutes: 10,
        materials: [
            LocalizedText(
                en: "Flipchart with the four sentences; the sheet “upwards” from unit 1",
                zhHans: "大白纸：四句话；第一单元“对上”那张纸")
        ],
        instructions: LocalizedText(
            en: """
                Write down three things about your own superior: how his or her work is measured, \
                what is due this week, reader, listener or table. If you leave a line empty, that is \
                your first question for next week.
                """,
            zhHans: """
                写下关于你上级的三件事：考核他什么；这周他要交什么差；爱看、爱听，还是爱看表。哪一行\
                空着，下周就先去问那一行。
                """),
        trainerNotes: LocalizedText(
            en: """
                Two minutes on the superior’s side, three on the four sentences with the example, \
                one on asking, three on disagreeing, one on expectations.
                The example, read aloud in twenty-five seconds: “Director Shao, the Jiaxing bid was \
                rejected this morning. 2.6 million that were in the forecast at 60 per cent, so 1.56 \
                million less weighted. I had left the bond without an owner, which is my doing; from \
                today every bid has a list with one name a line. I need ten minutes from you today: \
                their head of purchasing rang you on Thursday, and he should hear from you how we go \
                on.” Ask what Shao can do after it. Compare it with Fang’s Wednesday sentence from \
                unit 3.
                Return to the sheet “upwards” and tick what the unit will touch.
                Somebody will say that bosses want to hear only good news. Some do. They hear the \
                bad as well, only later and from someone else; ask which is better for the one who \
                did not tell.
                Pitfall: flattery taught as technique. Starting from the superior’s aim is not \
                praise, it is arithmetic.
                """,
            zhHans: """
                上级那一头 2 分钟，四句话带例子 3 分钟，要资源 1 分钟，提不同意见 3 分钟，管理预期 \
                1 分钟。
                例子，念出来二十五秒：“邵总，嘉兴的标今天上午废了。预测里的 260 万，按 60% 算的，加\
                权少了 156 万。保函没落实到人，这是我的责任；从今天起，每份标书一张清单，一行一个名\
                字。今天要您给我十分钟：上周四他们采购负责人找过您，后面怎么办，最好由您跟他讲。”问\
                大家：听完这几句，邵总能做什么？再对照第三单元方敏周三那句话。
                回到“对上”那张纸，这个单元会讲到的，打上勾。
                会有人说：领导就爱听好消息。有这样的。可坏消息他迟早也会听到，只是晚一点、从别人嘴里；\
                问一句：对没报的那个人，哪样好？
                要防的是讲成拍马屁。从上级的目标说起，不是奉承，是算账。
                """),
        abridgement: .shortened(to: 7))

    private static let thirtyVisits: Activity = Activity(
        title: LocalizedText(
            en: "Exercise: thirty visits a week",
            zhHans: "练习：一周 30 家新客户"),
        method: .exercise,
        minutes: 13,
        groupSize: 2...3,
        materials: [
            LocalizedText(
                en: "Shao’s message and the figures, one copy per pair",
                zhHans: "邵总的消息和数字，每组一份")
        ],
        instructions: LocalizedText(
            en: """
                In pairs, eight minutes.
                1. Work out: how many hours a week does the order take, what share of the team’s \
                time, and how many hours more than now?
                2. What does Shao want to achieve? Write it as a sentence to which he would say \
                “exactly”.
                3. Write Fang’s answer in four sentences: aim, price in figures, alternative, \
                question.
                Then five minutes with the class: two pairs read, one of you is Shao and answers \
                honestly. At the end: Shao says “No, five, from Monday.” What does Fang say to him, \
                and what to the team?
                """,
            zhHans: """
                两人一组，8 分钟。
                1. 算一算：照邵总的要求，一周要花多少小时？占全组工时的几分之几？比现在多多少小时？
                2. 邵总想达到什么？写成一句话，要让他听了说“就是这个意思”。
                3. 替方敏写回复，四句：目标、代价（带数字）、替代办法、问题。
                然后全班 5 分钟：两组念，请一位当邵总，老老实实回应。最后邵总说：“不行，就五家，周一\
                开始。”方敏对他说什么？回去对组员说什么？
                """),
        scenario: LocalizedText(
            en: """
                Thursday, 18:30, Shao to Fang: “Too few new contacts in the east. From Monday \
                everyone visits five new clients a week. Names to me on Friday.”

                The eastern team has six sellers at 45 hours a week, besides Qiao and Tan. A first \
                visit takes three hours with travel and notes. At present each makes two a week. 26 \
                offers worth 7.8 million yuan are open; following them up takes about 50 hours a \
                week in the whole team. Of the first visits in spring every eighth led to an \
                enquiry; of those that had come from the dealers’ lead list, every third. The list \
                has 60 names.
                """,
            zhHans: """
                周四 18:30，邵总发给方敏：“华东新客户太少。下周一起，每人每周跑五家新客户，名单周五\
                给我。”

                华东组除了小乔和小谭，有六名销售，每人每周 45 小时。跑一家新客户，连路上带写记录，三\
                小时。现在每人每周跑两家。手上有 26 份报价没结，共 780 万元，跟进这些报价，全组一周\
                大约要 50 小时。今年春天跑的新客户，每八家有一家询价；从代理商线索名单里来的，每三家\
                就有一家。名单上有 60 家。
                """),
        trainerNotes: LocalizedText(
            en: """
                1: 6 × 5 × 3 = 90 hours a week; the sellers have 6 × 45 = 270, so one third; at \
                present 6 × 2 × 3 = 36, so 54 more. That is more than all the follow-up of the 7.8 \
                million takes.
                2: “You want more enquiries from clients we do not have yet, and you want to see \
                that it starts now.”
                3, for example: “You want new enquiries from the east, soon; so do I. Thirty first \
                visits a week are 90 hours, a third of our time, 54 more than now, and they would \
                come out of the follow-up of 7.8 million. I propose three visits each, all from the \
                dealers’ list: 18 a week, 18 hours more, and at one in three about six enquiries a \
                week, where the thirty would bring not quite four. May we try it for four weeks from \
                Monday?”
                Check: 18 visits × 3 h = 54, minus 36 = 18. 18 ÷ 3 = 6 enquiries a week; 30 ÷ 8 = \
                3.75. But sixty names at 18 a week last three weeks and a bit: a good class finds \
                that out. Then the honest trial is three weeks, or the dealers must add names. \
                Praise whoever sees it.
                After the no: to Shao, “Then we do five. I take the follow-up of the smallest offers \
                out for it, so that you know. May I show you the figures after two weeks?” To the \
                team: “From Monday five. I suggested something else; we do it properly, and count.” \
                Never: “It comes from above, I can’t help it.”
                Common errors: “impossible”; justification before the aim; agreeing on Thursday and \
                grumbling on Friday.
                """,
            zhHans: """
                第 1 问：6×5×3＝90 小时；六个人 6×45＝270 小时，占三分之一；现在 6×2×3＝36 小时，多\
                出 54 小时。比跟进 780 万报价花的时间还多。
                第 2 问：“您要的是没合作过的客户来询价，而且马上看到动静。”
                第 3 问参考：“您要华东尽快有新询价，我也要。一周跑 30 家是 90 小时，占三分之一工时，\
                比现在多 54 小时，只能从 780 万的跟单里抽。我建议每人跑三家，全从代理商名单里挑：一\
                周 18 家，只多 18 小时，按三家出一个算，每周大约 6 个询价；跑 30 家，还不到 4 个。下\
                周一起先试四周，行吗？”
                验算：18×3＝54，减 36，得 18。18÷3＝6，30÷8＝3.75。不过 60 家名单，每周 18 家，三周\
                出头就跑完了：水平高的班会看出来。所以老实的试行期是三周，或者请代理商再补名单。谁看\
                出来了，夸他。
                邵总不答应之后。对邵总：“那就五家。小报价的跟进我先停掉，跟您说一声。两周后，我拿数\
                字给您看，行吗？”对组员：“周一起五家。我提过别的办法，现在定了，就认真跑、认真数。”\
                千万别说：“上面要的，我也没办法。”
                常见失误：“不可能”；先辩解后讲目标；周四满口答应，周五满腹牢骚。
                """),
        abridgement: .leftOut)

    private static let ningboMoves: Activity = Activity(
        title: LocalizedText(
            en: "Observed role-play 2: Ningbo moves",
            zhHans: "评分角色扮演二：宁波延期"),
        method: .rolePlay,
        minutes: 40,
        groupSize: 3...4,
        materials: [
            LocalizedText(
                en: "Role cards, each in an envelope: manager, Shao first turn, Shao second turn",
                zhHans: "角色卡，各装信封：主管、邵总（第一场）、邵总（第二场）"),
            LocalizedText(
                en: "The rubric, two copies per turn for the raters",
                zhHans: "评分表，每场两份，评分人用"),
            LocalizedText(
                en: "Timetable of the turns on a flipchart; timer",
                zhHans: "大白纸：出场时间表；计时器"),
        ],
        instructions: LocalizedText(
            en: """
                The same groups and the same timetable as in the first observed role-play. Whoever \
                has not yet been rated is the manager now; whoever has been rated plays Shao or \
                observes.
                Minutes 0–5: all read the situation; the first manager plans: four sentences, one \
                question to Shao, the decision wanted.
                Then a turn every five minutes, four minutes of talk and one for the raters. In the \
                ten minutes between: five of feedback with quotations, five of planning for the next \
                manager.
                In the first half minute nobody interrupts the manager, except that Shao may look at \
                his watch.
                """,
            zhHans: """
                分组和时间表都跟第一次一样。还没评过分的人，这次当主管；评过的演邵总，或者观察。
                第 0～5 分钟：全体读情境；第一位主管准备：四句话、问邵总的一个问题、要他定的事。
                之后每五分钟一场，谈 4 分钟，评分人填 1 分钟。中间的十分钟：5 分钟引原话反馈，5 分钟\
                给下一位主管准备。
                头半分钟，谁也不打断主管，不过邵总可以看表。
                """),
        scenario: LocalizedText(
            en: """
                Lanshi Automation, Monday, 5 August, 8:40, Shao’s office. At 9:00 Shao has his next \
                appointment.

                Known to both: The target of the eastern team for the third quarter is 5.2 million \
                yuan. At the beginning of July Fang gave a forecast of 5.4 million, Ningbo \
                waterworks in it with 1.8 million “at 90 per cent”. On Thursday, 8 August, Shao \
                presents the quarter to the board.

                On Friday evening the client in Ningbo told Fang: only two firms handed in valid \
                bids, so the tender is void and will be published again; award in October at the \
                earliest. Shao does not know it yet; whoever plays him has read it and acts as if he \
                had not.
                """,
            zhHans: """
                岚石自动化，8 月 5 日，周一 8:40，邵总办公室。9:00 邵总另有安排。

                双方都知道的：华东组三季度目标 520 万元。7 月初方敏报的预测是 540 万，其中宁波水厂 \
                180 万，“九成把握”。8 月 8 日周四，邵总要向董事会汇报本季度情况。

                上周五晚上，宁波的客户告诉方敏：有效投标只有两家，流标，要重新招标，最早 10 月定标。\
                邵总还不知道；演邵总的人看过了，要演得不知道。
                """),
        roles: [
            RoleBrief(
                LocalizedText(
                    en: "Fang, the manager (both turns)",
                    zhHans: "方敏，主管（两场）"),
                brief: LocalizedText(
                    en: """
                        Without Ningbo you come to 3.6 million. There is one other chance: a \
                        chemical plant in Zhenjiang, 900,000, which would decide in September if Tan \
                        runs a trial there for ten working days, 12 to 23 August. But Shao has put \
                        Tan down for the fair in Shenzhen, with preparation from the 19th. With \
                        Zhenjiang 4.5 million, at about six in ten. Qiao knows the demonstration for \
                        the fair. Your own share: the 90 per cent came from the client’s engineer, \
                        you never asked how many were bidding. Should anyone suggest that the \
                        dealers take more stock: they have goods for 75 days, 45 is usual; in the \
                        first quarter 300,000 came back. You want a decision on Tan today, and you \
                        want Shao to go to the board with a figure that holds.
                        """,
                    zhHans: """
                        没有宁波，你只剩 360 万。还有一个机会：镇江一家化工厂，90 万，只要小谭 8 月 \
                        12 日到 23 日去做十个工作日的试用，9 月就能定。可邵总安排了小谭去深圳展会，\
                        19 号起布展。加上镇江，450 万，六成把握。展会上的演示，小乔也会。你自己的责\
                        任：九成把握是听客户工程师讲的，有几家投标，你没问过。要是有人提让代理商多进\
                        货：他们手里的货够卖 75 天，正常 45 天；一季度退回来 30 万。你今天要小谭这件\
                        事有个结果，还要让邵总带一个站得住的数去董事会。
                        """)),
            RoleBrief(
                LocalizedText(
                    en: "Shao, first turn: impatient",
                    zhHans: "邵总，第一场：急"),
                brief: LocalizedText(
                    en: """
                        You start with: “In July you told me it was in the bag.” You want figures \
                        and no stories; when you hear a story you look at your watch. On Thursday \
                        you need one number that holds; 4.5 with a reason would be better for you \
                        than 5.2 and a surprise in September. That you only say if you are asked \
                        what you need for Thursday. In the third minute: “Then put another 700,000 \
                        into the dealers’ warehouses. They’ll take it.” If you hear the stock \
                        figures and an alternative you drop it. You give up Tan as soon as somebody \
                        tells you who does the fair in his place.
                        """,
                    zhHans: """
                        你一开口就是：“7 月你怎么跟我说的？十拿九稳。”你要数字，不要故事；一听故事就\
                        看表。周四你要一个站得住的数，450 万有理有据，也比报 520 万、9 月再出意外强。\
                        这一点，有人问你周四需要什么，你才说。到第三分钟：“那就再给代理商压 70 万的\
                        货，他们吃得下。”对方讲出库存数字、又有替代办法，你就不提了。小谭可以让，只\
                        要有人告诉你展会谁顶。
                        """)),
            RoleBrief(
                LocalizedText(
                    en: "Shao, second turn: friendly and vague",
                    zhHans: "邵总，第二场：和气、含糊"),
                brief: LocalizedText(
                    en: """
                        You are kind: “Don’t worry, think of something, I trust you.” You decide \
                        nothing of your own accord. In the third minute: “Leave the 5.2 in for now. \
                        Something always turns up.” What you do not say: yesterday you promised Tan \
                        to the northern region from 22 August for a month, and you have found \
                        somebody else for the fair. You have not dared to tell Fang. You say it only \
                        if asked plainly what stands in the way, or if a decision by a certain hour \
                        is asked for. Then you give Tan for eight working days, 12 to 21 August. If \
                        somebody shows you how the board would see the 5.2 in September, you take \
                        the 4.5.
                        """,
                    zhHans: """
                        你很和气：“别急，想想办法，我相信你。”自己什么也不定。到第三分钟：“520 先留\
                        着，车到山前必有路。”你没说的：昨天你答应了北方区，小谭 8 月 22 日起借过去一\
                        个月，展会也另外找了人，一直没好意思跟方敏讲。对方直截了当问“有什么难处”，或\
                        者要你在几点之前定下来，你才说。然后你给小谭八个工作日，8 月 12 日到 21 日。\
                        要是有人让你看到，9 月董事会会怎么看那个 520，你就同意报 450。
                        """)),
            RoleBrief(
                LocalizedText(en: "Observers", zhHans: "观察员"),
                brief: LocalizedText(
                    en: """
                        Note the second at which the news was out, the second at which the request was \
                        out, every question to Shao, and the last sentence of each of them.
                        """,
                    zhHans: """
                        记下：消息第几秒讲出来，请求第几秒讲出来；向邵总提的每一个问题；双方最后一句话，各是怎么说的。
                        """)),
        ],
        debrief: [
            LocalizedText(
                en: """
                    Shao: after how many seconds did you know the news, and after how many what was \
                    wanted of you?
                    """,
                zhHans: "“邵总”：第几秒知道出了什么事？第几秒知道要你定什么？"),
            LocalizedText(
                en: "Managers: what did you find out about Thursday, or about Tan?",
                zhHans: "“主管”：关于周四，关于小谭，你问出了什么？"),
            LocalizedText(
                en: """
                    Observers: with which sentence did the talk end, a yes, a no, a date, or fog?
                    """,
                zhHans: "“观察员”：最后一句是“行”“不行”、一个日期，还是一团雾？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                Order of parts. Group of four: turn 1, P3 manager, P1 Shao; turn 2, P4 manager, P2 \
                Shao. Group of three: turn 1, P3 manager, P1 Shao; the place of turn 2 stays free, \
                so use it for an unrated repeat or for your notes. The raters keep the timetable of \
                the first role-play. Ten learners (3, 3, 4) have six rated turns there and four \
                here; twelve have six and six.
                The figures: 5.4 − 1.8 = 3.6; + 0.9 = 4.5; to the target 0.7 is missing. 12 to 23 \
                August are ten working days, 12 to 21 August eight. With eight days the trial is two \
                short; a good manager asks on the spot whether the client can do with eight, and \
                promises Shao an answer by a certain hour.
                A good first half minute: “Director Shao, Ningbo is not coming this quarter: the \
                tender is void, award in October at the earliest. Our figure falls from 5.4 to 3.6; \
                with Zhenjiang it can be 4.5, six in ten. I had given you 90 per cent without \
                knowing how many were bidding; that was my mistake. I need Tan from the 12th to the \
                23rd and your decision today, Qiao does the fair. What do you need for Thursday?”
                On the dealers: “You want 5.2 without a return in autumn. They have goods for 75 \
                days, in spring 300,000 came back. So 700,000 today is a hole in the fourth \
                quarter. I would rather give you 4.5 that holds.” On “leave the 5.2 in”: “Then you \
                have to explain it in September instead, six weeks later. With 4.5 and the reason \
                you are right both times.”
                Common errors: Friday evening told from the beginning; Shao comforted; the request \
                only in the fourth minute; agreeing with the 700,000 “and we’ll see”; leaving with \
                “I’ll think about it”.
                Whoever plays Shao is a man under the pressure of a Monday and not a villain; show \
                it once.
                """,
            zhHans: """
                角色安排。四人组：第一场，P3 主管、P1 邵总；第二场，P4 主管、P2 邵总。三人组：第一场，\
                P3 主管、P1 邵总；第二场的时段空出来，可以不计分再演一遍，也可以给你补记录。评分人的\
                走位跟第一次一样。十个人（3、3、4）第一次评六场，这次四场；十二个人，六场加六场。
                数字：540−180＝360；360＋90＝450；离目标差 70 万。8 月 12 日到 23 日是十个工作日，\
                12 日到 21 日是八个。八天比要的少两天，好的主管会当场想到：得问客户八天行不行，并告\
                诉邵总几点之前回话。
                合格的头半分钟：“邵总，宁波这个季度来不了：流标，最早 10 月定。我们的数从 540 万掉到 \
                360 万；做成镇江，能到 450 万，六成把握。当时没弄清几家投标，就报了九成，是我的错。\
                我要小谭 12 号到 23 号，请您今天定，展会小乔顶。周四您那边需要什么？”
                压货这一段：“您要的是 520 万，秋天别退回来。代理商手里的货够卖 75 天，春天刚退过 30 \
                万。今天压 70 万，四季度就是一个坑。我宁可给您一个站得住的 450。”“520 先留着”这一段：\
                “那到 9 月您还得解释一遍，而且晚了六个星期。报 450、把理由讲清，两次您都站得住。”
                常见失误：从周五晚上讲起；反过来安慰邵总；第四分钟才提请求；70 万先答应下来“再看看”；\
                拿着一句“我想想”就走了。
                演邵总的，要像个周一早上火烧眉毛的人，别演成恶人；讲师先示范一下。
                """))

    private static let whatTheDirectorHeard: Activity = Activity(
        title: LocalizedText(
            en: "Debrief: what the director heard",
            zhHans: "复盘：总监听到了什么"),
        method: .discussion,
        minutes: 12,
        materials: [
            LocalizedText(
                en: "Flipchart: seconds until the news, seconds until the request, last sentence",
                zhHans: "大白纸：几秒讲出消息、几秒讲出请求、最后一句话"),
            LocalizedText(
                en: "Conversation card",
                zhHans: "谈话卡"),
        ],
        instructions: LocalizedText(
            en: """
                Enter the seconds and the last sentences of all turns, without names. What do you \
                see? Then everyone alone, three minutes: something that your superior does not know \
                yet and should. Write the four sentences, and the day on which you will say them. \
                Read them to your neighbour, who keeps an eye on the watch.
                """,
            zhHans: """
                把每一场的秒数和最后一句话填上去，不写名字。看出什么了？然后每人独自 3 分钟：有什么\
                事你的上级还不知道、又该知道？写下四句话，再写上哪天说。念给邻座听，邻座负责看表。
                """),
        debrief: [
            LocalizedText(
                en: "Why does the vague Shao cost more time than the impatient one?",
                zhHans: "含糊的邵总，为什么比急的邵总更费时间？"),
            LocalizedText(
                en: """
                    At what point in July could Fang have reset the expectation, and in what words?
                    """,
                zhHans: "7 月的哪个时候，方敏就能把预期调过来？怎么说？"),
            LocalizedText(
                en: """
                    Where does disagreement end and where does refusal begin: more stock, a rosy \
                    forecast, a false date on an acceptance report?
                    """,
                zhHans: "不同意见到哪里为止，从哪里起必须拒绝？压货、报好听的预测、验收单倒签日期，各算哪一种？"),
            LocalizedText(
                en: "What can your own people tell you without fear, and how do you know?",
                zhHans: "你自己的下属，什么话敢放心跟你说？你怎么知道？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                Three minutes for the table, four for the questions, five for the own case.
                Usual picture: the news after 20 to 60 seconds, the request after two minutes and \
                more. Ten seconds and half a minute are possible; let one person who managed it say \
                it again.
                The vague Shao: with him nothing hurts and nothing is decided. The remedy is the \
                last question: yes, no, or a date.
                July: “1.8 million in Ningbo at 50 per cent until I know how many are bidding; I’ll \
                know on the 20th.” The probability was the promise that broke, not the figure.
                Third question. More stock is a matter for disagreement first; if it is done against \
                the dealers’ will or booked with a secret right of return, for refusal. A rosy \
                forecast: disagreement, and one’s own figure in writing. A false date on an \
                acceptance report is falsifying the books: refusal, in writing.
                The fourth question turns the unit round: everything that they wish from Shao, their \
                people wish from them. Let it stand without an answer.
                Again no marks aloud; say when each person gets the two raters’ sheets.
                """,
            zhHans: """
                填表 3 分钟，几个问题 4 分钟，自己的事 5 分钟。
                一般的情形：消息 20 到 60 秒才出来，请求两分钟以后。其实十秒、半分钟就行；请做到的那\
                位再说一遍。
                含糊的邵总：跟他谈，哪儿都不疼，也什么都没定。治法是最后那个问题：行、不行、哪天。
                7 月可以这样说：“宁波 180 万，弄清几家投标之前，只能算五成；20 号我能知道。”落空的承\
                诺不是那个数，是那个概率。
                第三问。压货，先提不同意见；要是硬塞给代理商，或者私下答应可以退、账上照记，就得拒绝。\
                报好听的预测：提不同意见，自己的数写下来。验收单倒签日期，是造假，必须拒绝，书面说明。
                第四问把整个单元翻了个面：他们想从邵总那里得到的，自己的下属也想从他们那里得到。问完\
                停着，不用答案。
                照旧不念分数；讲清每人什么时候拿到两位评分人的评分表。
                """),
        abridgement: .shortened(to: 8))
}
