import CadreKit

extension InterpersonalCommunication {
    /// Saying something unwelcome to a member of staff, first as an exercise and then before two raters.
    static let addressingAShortfall: CourseUnit = CourseUnit(
        id: "addressing-a-shortfall",
        title: LocalizedText(en: "Addressing a shortfall", zhHans: "指出差距"),
        objectives: ["address-shortfall", "listen-and-ask", "plan-conversation"],
        topics: [
            Topic(
                title: LocalizedText(
                    en: "Fact, effect, question, agreement",
                    zhHans: "讲事实、讲影响、问一问、定约定"),
                points: [
                    LocalizedText(
                        en: """
                            Fact: what could be seen or heard, with day and figure, once. Effect: \
                            what it has cost, and whom.
                            """,
                        zhHans: "讲事实：看得见、听得到的，带日子、带数字，只讲一遍。讲影响：造成了什么代价，谁受了累。"),
                    LocalizedText(
                        en: """
                            Question: “How did it come about?” and then listen, for there may be \
                            something you do not know, your own share included. Agreement: who does \
                            what by when, and when we look again.
                            """,
                        zhHans: """
                            问一问：“怎么走到这一步的？”问完就听，里面也许有你不知道的，包括你自己的\
                            那一份。定约定：谁、几号之前、做什么，哪天回头看。
                            """),
                    LocalizedText(
                        en: """
                            Where an agreed rule was broken, the steps of Team Management apply (the \
                            rule comes second). Here no rule was broken, or none existed: the effect \
                            takes its place.
                            """,
                        zhHans: """
                            违反了定好的规则，用“团队管理”里的四步，第二步讲规则。这里讲的是没有规则\
                            可依的情形，第二步换成影响。
                            """),
                ]),
            Topic(
                title: LocalizedText(en: "A label is not a fact", zhHans: "评语不是事实"),
                points: [
                    LocalizedText(
                        en: """
                            “Careless”, “not proactive”, “bad attitude”, “always”, “never”, \
                            “everybody says”. A person can only fight a label; a fact can be worked \
                            on.
                            """,
                        zhHans: "“粗心”“不主动”“态度有问题”“总是”“从来不”“大家都说”。评语，人只能跟你顶；事实，才好商量。"),
                    LocalizedText(
                        en: """
                            No cushion of praise round the reproach: people either hear only the \
                            cushion or wait for the “but” ever after. Praise is given on another \
                            day, and for itself.
                            """,
                        zhHans: "别拿表扬把批评裹起来：要么他只听见表扬，要么往后一听表扬就等着“但是”。表扬另找日子，单独给。"),
                    LocalizedText(
                        en: """
                            Praise follows the same pattern: fact and effect. “You rang the client \
                            back within ten minutes; he told me so before he mentioned the price.”
                            """,
                        zhHans: "表扬也是这个路子，讲事实、讲影响：“你十分钟就回了客户电话；他跟我还没谈价格，先说了这件事。”"),
                ]),
            Topic(
                title: LocalizedText(
                    en: "When the other pushes back",
                    zhHans: "对方顶回来的时候"),
                points: [
                    LocalizedText(
                        en: """
                            Attack (“Everybody does it”), escape (“Yes, yes, my fault”), \
                            counter-attack (“And where were you?”). Say back what is right in it, \
                            then return to the matter in the same sentence.
                            """,
                        zhHans: """
                            顶撞（“大家都这么干”）、躲闪（“是是是，我的错”）、反将一军（“那你当时在\
                            哪儿？”）。对的部分先复述，同一句话里再回到正题。
                            """),
                    LocalizedText(
                        en: """
                            Admit your own share at once and without a “but”. It costs nothing and \
                            is what the other remembers.
                            """,
                        zhHans: "自己有责任，马上认，后面别跟“但是”。这不吃亏，对方记住的就是这一句。"),
                ]),
        ],
        activities: [fourParts, labelsAndLevels, ninetyDays, afterTheTalk])

    private static let fourParts: Activity = Activity(
        title: LocalizedText(en: "Four parts and no cushion", zhHans: "四步，不垫软话"),
        method: .lecture,
        minutes: 7,
        materials: [
            LocalizedText(
                en: "Flipchart with the four parts; the three first sentences kept from unit 1",
                zhHans: "大白纸：四步；第一单元留下的三句第一句话")
        ],
        instructions: LocalizedText(
            en: """
                Listen with your conversation card in hand. When the four parts have been explained, \
                strike out every word on lines 2 and 5 that judges a person, and put a day or a \
                figure in its place.
                """,
            zhHans: "手里拿着谈话卡听。四步讲完，把第二行、第五行里评价人的词都划掉，换成日子或数字。"),
        trainerNotes: LocalizedText(
            en: """
                Three minutes on the four parts, two on labels and cushions, two on pushing back.
                Use the three first sentences from unit 1: ask for each whether it is fact, label or \
                fog. “Recently everybody has noticed” is fog.
                A complete example, forty seconds: “Ke, on Tuesday the quotation for Changzhou went \
                out at 19:00; it had been promised for noon. The client’s buyer had already gone \
                into his meeting without our price. How did it come about? – (listening) – So the \
                flange price from purchasing came at five. Then from now on you ring me at eleven \
                when a part is missing. We look at it again on the 20th.”
                Introduce the second rater here and explain what the two of them will be doing, so \
                that nobody wonders later.
                Pitfall: giving the impression that effect means a moral. An effect has a number, a \
                name or a date.
                """,
            zhHans: """
                四步 3 分钟，评语和软话 2 分钟，对方顶回来 2 分钟。
                用第一单元留下的三句话：逐句问，这是事实、评语，还是雾？“最近大家都反映”是雾。
                完整例子，四十秒：“小柯，常州那份报价答应的是周二中午，19:00 才发出去。客户采购没等\
                到我们的价格，就进会议室了。怎么回事？——（听）——原来法兰价格五点才从采购那边过来。那\
                以后缺哪一项，十一点你就给我打电话。20 号我们再看一次。”
                第二位评分人在这里介绍，讲清两位接下来做什么，免得大家心里嘀咕。
                要防的是把“讲影响”讲成说教。影响要有数字、有名字或者有日期。
                """),
        abridgement: .shortened(to: 5))

    private static let labelsAndLevels: Activity = Activity(
        title: LocalizedText(en: "From label to level", zhHans: "从评语到等级"),
        method: .exercise,
        minutes: 11,
        groupSize: 2...3,
        materials: [
            LocalizedText(en: "Six labels on a slide", zhHans: "幻灯片：六条评语"),
            LocalizedText(
                en: "The role-play rubric, one copy per learner",
                zhHans: "角色扮演评分表，每人一份"),
        ],
        instructions: LocalizedText(
            en: """
                In pairs, five minutes. Turn each label into a fact with an effect, invented but \
                exact: 1 “You are careless.” 2 “You are no team player.” 3 “You always let things \
                slide.” 4 “The client is not happy with you.” 5 “You take too long over everything.” \
                6 “You have no respect for the dealers.”

                Then six minutes with the class. The trainer acts the opening of a conversation \
                twice, thirty seconds each. For each opening show with your fingers, at the same \
                moment, which level (0 to 3) it reaches on the criteria “purpose” and “facts” of the \
                rubric. Where you differ, read the descriptors aloud until you agree.
                """,
            zhHans: """
                两人一组，5 分钟。把每条评语改成事实加影响，可以编，但要具体：1“你太粗心了。”2“你没\
                有团队精神。”3“你做事总是拖。”4“客户对你有意见。”5“你干什么都慢。”6“你对代理商不尊重。”

                然后全班 6 分钟。讲师把一场谈话的开头演两遍，每遍三十秒。每演完一遍，大家同时伸手指：\
                在评分表的“目的”“事实”两条上，各到第几级（0～3）？有出入的，把等级说明念出来，对到一\
                致为止。
                """),
        trainerNotes: LocalizedText(
            en: """
                Possible: 1 “In the offer of the 3rd the unit price stands twice; the client \
                deducted it twice, 4,200 yuan.” 2 “Tan asked for the measuring data on Monday and \
                Wednesday; he has got nothing and has cancelled his visit.” 3 “Two of the five visit \
                reports for May are there.” 4 “Mr Bian told me that he had telephoned three times \
                last week without being called back.” 5 “The comparison took six days; the tender \
                was open for five.” 6 “In the group you wrote ‘your problem’ to Nanjing on Friday; \
                they ordered nothing this week.”
                The openings come from another story than the role-play, so that nobody gets its \
                sentences ready-made. Opening one (act it badly): “Ke, have a seat, you really are \
                one of our best, but lately, how shall I put it, you have become a bit casual about \
                calling people back, everybody is worried.” Purpose 1 (a subject may be guessed), \
                facts 0.
                Opening two: “Ke, I want to settle with you today how soon clients are rung back. Mr \
                Bian telephoned three times last week and nobody rang him; on Friday he bought the \
                two valves elsewhere, 18,000 yuan.” Purpose 3, facts 3. Do not ask the question in \
                either; that is left for them.
                This is the raters’ calibration as well: both show their fingers, behind their backs \
                first. If they differ by two levels on either, they talk before the role-play \
                begins.
                Everybody now knows what counts. That is intended.
                """,
            zhHans: """
                参考改法：1“3 号那份报价，单价列了两次，客户扣了两回，4,200 元。”2“小谭周一、周三都\
                要过测量数据，到现在没拿到，他把拜访取消了。”3“5 月该交五份拜访报告，到了两份。”4“卞\
                工跟我说，上周打了三次电话，没人回。”5“对比说明做了六天，标期一共五天。”6“周五你在群\
                里回了南京一句‘那是你们的事’，他们这周一单没下。”
                两个开头用的是另一件事，免得学员拿现成的话去演。开头一（故意演差）：“小柯，坐，你真\
                是我们的骨干，不过最近吧，怎么说呢，回客户电话有点随便，大家都挺担心。”目的 1 级（勉\
                强猜得到话题），事实 0 级。
                开头二：“小柯，今天想跟你定一件事：客户电话多久之内回。卞工上周打了三次没人回，周五\
                那两台阀门他找别人买了，1.8 万元。”目的 3 级，事实 3 级。两个开头都不往下问，留给学\
                员自己问。
                这也是两位评分人的校准：先背着手比好，再一起亮出来。哪一条差到两级，开演前要先谈拢。
                到这一步，人人都知道看什么。就是要让他们知道。
                """),
        abridgement: .shortened(to: 9))

    private static let ninetyDays: Activity = Activity(
        title: LocalizedText(
            en: "Observed role-play 1: ninety days",
            zhHans: "评分角色扮演一：90 天账期"),
        method: .rolePlay,
        minutes: 40,
        groupSize: 3...4,
        materials: [
            LocalizedText(
                en: "Role cards, each in an envelope: manager, Ke first turn, Ke second turn",
                zhHans: "角色卡，各装信封：主管、小柯（第一场）、小柯（第二场）"),
            LocalizedText(
                en: "The rubric, two copies per turn for the raters",
                zhHans: "评分表，每场两份，评分人用"),
            LocalizedText(
                en: "Timetable of the turns on a flipchart; timer",
                zhHans: "大白纸：出场时间表；计时器"),
        ],
        instructions: LocalizedText(
            en: """
                In your groups. Two of you are the manager today in this situation; the others will \
                be in the next one, with a superior. Everybody is rated once.
                Minutes 0–5: all read the situation. The first manager plans: opening, fact, \
                question, agreement wanted.
                Then a turn begins every five minutes: group 1, group 2, group 3, group 1 and so on. \
                A turn is four minutes before the two raters and one minute for their sheets. While \
                the raters are with another group, you have ten minutes: five in which the observers \
                say what they saw (first what worked, with the words used; then one thing to try), \
                five in which the next manager plans.
                The manager may stop the scene once with “Pause”, take ten seconds and begin the \
                sentence again.
                """,
            zhHans: """
                按原来的组。这一场由每组两人当主管，其余的人下一场面对上级时再当。每人都评一次。
                第 0～5 分钟：全体读情境。第一位主管准备：开场、事实、问题、想要的约定。
                之后每五分钟一场：第一组、第二组、第三组，再回到第一组，依次轮。一场是在两位评分人面\
                前演 4 分钟，再留 1 分钟给他们填表。评分人在别组的时候，你们有十分钟：5 分钟由观察员\
                讲看到了什么（先讲管用的，引原话；再讲一处可以试试的）；5 分钟给下一位主管准备。
                主管可以喊一次“暂停”，停十秒，把那句话重新说。
                """),
        scenario: LocalizedText(
            en: """
                Lanshi Automation, eastern team, Friday, 8 March, 11:00, Fang’s office. Ke looks \
                after the dealers in Jiangsu; he is 29, two years with the firm, and brings in a \
                fifth of the team’s orders.

                Known to both: On Wednesday, 6 March, at 16:20 Ke wrote in the WeChat group of the \
                23 dealers: “Payment in 90 days is no problem.” The contracts say 45 days. A longer \
                term has to be approved by Finance, case by case; there is no written rule about who \
                may say what in the group. The message was meant for the Nanjing dealer, who had \
                asked there. On Thursday Finance stopped Nanjing’s order of 380,000 yuan. By Friday \
                morning two more dealers had asked for 90 days. The quarter ends in three weeks.

                Fang has asked Ke to come. She has not said why.
                """,
            zhHans: """
                岚石自动化华东组，3 月 8 日，周五 11:00，方敏办公室。小柯管江苏的代理商，29 岁，进公\
                司两年，全组五分之一的订单是他带来的。

                双方都知道的：3 月 6 日周三 16:20，小柯在有 23 家代理商的微信群里写：“账期 90 天没问\
                题。”合同写的是 45 天，要放长，得由财务逐单审批；至于群里谁能说什么，没有成文规定。\
                话是回南京那家的，他在群里问的。周四，财务停了南京的 38 万元订单。到周五早上，又有两\
                家代理商来要 90 天。离季度末还有三周。

                方敏叫小柯来一趟，没说什么事。
                """),
        roles: [
            RoleBrief(
                LocalizedText(
                    en: "Fang, the manager (both turns)",
                    zhHans: "方敏，主管（两场）"),
                brief: LocalizedText(
                    en: """
                        At the end you want three things: the 23 dealers know by tonight what is \
                        true; Ke knows how far he may go by himself; and he still wants to sell on \
                        Monday. You do not want to write in the group yourself, because then nobody \
                        there will take Ke seriously again. On Wednesday you were at a client’s in \
                        Wuxi from 14:00 to 18:00, telephone on silent; you did not look at all the \
                        messages afterwards. There were 71.
                        """,
                    zhHans: """
                        谈完你要三样：今晚之前，23 家代理商都知道按什么执行；小柯清楚哪些他自己能定；\
                        周一他还愿意好好卖。你不想自己到群里去说，那样以后谁也不拿小柯当回事。周三下\
                        午你在无锡客户那里，14:00 到 18:00 手机静音，事后的消息也没看全，有 71 条。
                        """)),
            RoleBrief(
                LocalizedText(en: "Ke, first turn: he fights", zhHans: "小柯，第一场：顶"),
                brief: LocalizedText(
                    en: """
                        You are on the defensive: “Everybody promises something in the group.” You asked \
                        Fang twice by private message, at 15:05 and 15:40, “Nanjing wants 90 days, \
                        otherwise they order from Hengda by five. Yes or no?” No answer came. You tell \
                        this only to an open question and only if you feel listened to; otherwise just: \
                        “You weren’t there, were you.” In the third minute you say: “So I am to let \
                        380,000 go?” If your messages are taken seriously you will correct it in the \
                        group yourself this afternoon. You want to be able to reach somebody when a \
                        dealer sets a deadline.
                        """,
                    zhHans: """
                        你护着自己：“群里谁没承诺过点什么？”其实你私信问过方敏两次，15:05 和 15:40：“南\
                        京要 90 天，不给五点就去恒达下单，行不行？”没有回音。这件事，对方问开放式问题、\
                        而且你觉得他真在听，你才说；否则只甩一句：“反正你又不在。”到第三分钟，你说：“那 \
                        38 万我就不要了？”要是那两条消息得到重视，你愿意今天下午自己到群里更正。你想要的\
                        是：代理商给最后时限的时候，找得到人拍板。
                        """)),
            RoleBrief(
                LocalizedText(
                    en: "Ke, second turn: he gives in",
                    zhHans: "小柯，第二场：躲"),
                brief: LocalizedText(
                    en: """
                        You agree to everything at once: “Yes, my mistake, won’t happen again”, and \
                        look at the floor. You believed that you were allowed to: your predecessor \
                        gave Nanjing 90 days last December, by word of mouth, and Nanjing reminded \
                        you of it. You are also 300,000 short of your quarter and ashamed of it. You say \
                        the one or the other only to an open question and after a silence. In the \
                        third minute you ask: “Couldn’t you write it in the group? It sounds better \
                        from you.” You dodge dates: “Soon.” What you cannot see is how to take it \
                        back without losing face; if somebody works out the two sentences with you, \
                        you will send them today.
                        """,
                    zhHans: """
                        你什么都认：“是，我的错，下次不会了。”眼睛看着地。其实你以为可以：前任去年 \
                        12 月口头给过南京 90 天，南京拿这个提醒过你。另外，你这个季度还差 30 万，自\
                        己觉得丢人。这两件事，对方问开放式问题、又肯等一等，你才说出其中一件。到第三\
                        分钟，你问：“要不您在群里说一声？您说话管用。”一说到时间，你就含糊：“尽快。”\
                        你真正犯难的是怎么收回来又不丢面子；有人肯跟你一起把那两句话想好，你今天就发。
                        """)),
            RoleBrief(
                LocalizedText(en: "Observers", zhHans: "观察员"),
                brief: LocalizedText(
                    en: """
                        Write down words, not opinions: the first sentence; every question with its \
                        opening word; the agreement as it was spoken. Your feedback afterwards begins \
                        with a quotation.
                        """,
                    zhHans: "记原话，不记看法：第一句话；每个问题怎么开的头；约定原话是怎么说的。反馈时，先引一句原话。")),
        ],
        debrief: [
            LocalizedText(
                en: "Ke: at which sentence did you become willing, or unwilling?",
                zhHans: "“小柯”：哪一句话让你愿意了，或者不愿意了？"),
            LocalizedText(
                en: "Managers: what did you find out that is not on your card?",
                zhHans: "“主管”：问出了哪件你卡片上没有的事？"),
            LocalizedText(
                en: "Observers: what exactly was agreed, in whose words?",
                zhHans: "“观察员”：约定的到底是什么，是谁的原话？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                Order of parts. Group of four (P1–P4): turn 1, P1 manager, P3 Ke, the others \
                observe; turn 2, P2 manager, P4 Ke. P3 and P4 are managers in unit 8. Group of \
                three: turn 1, P1 manager, P3 Ke; turn 2, P2 manager, P1 Ke; P3 is manager in unit \
                8. So there are two turns a group here, six at most: 30 minutes, with 5 before and 5 \
                after.
                Timetable for the flipchart: 5 group 1, 10 group 2, 15 group 3, 20 group 1, 25 group \
                2, 30 group 3, 35–40 last feedback. Six to eight learners make two groups: leave the \
                places of group 3 empty and use them for your notes. Nine to twelve make three.
                Each rater sits beside the group, at an angle, out of the manager’s line of sight. \
                Four minutes by the timer, even in mid-sentence. Both rate all six criteria alone, \
                in the minute that follows, and compare only in the break.
                If nobody can be second rater: a colleague from the training department, or a \
                manager who has done the course. Never the learner’s own superior.
                Worked agreement, first turn: “You write in the group before 15:00 that 45 days hold \
                for all and that Nanjing’s case is with Finance; I talk to Finance at 14:00. When a \
                dealer gives you a deadline, you ring; two calls and no answer, then ring Qiao, and \
                she asks Finance. We look at it on the 22nd.” Second turn: the same, plus the two \
                sentences drafted together: “I have to correct myself: the contracts say 45 days. \
                Whoever needs longer, please speak to me directly.”
                Common errors: three minutes of facts and no question; the two messages passed over \
                (“That’s not the point now”); writing in the group for him; “soon” accepted as a \
                date; thanking him for being so reasonable in the second turn.
                Whoever breaks off may try again at the end, without a mark; the second attempt is \
                rated only if the first was stopped for reasons outside the person.
                In the four-hour form this stays at full length.
                """,
            zhHans: """
                角色安排。四人组（P1～P4）：第一场，P1 主管、P3 小柯，其余观察；第二场，P2 主管、P4 \
                小柯；P3、P4 在第八单元当主管。三人组：第一场，P1 主管、P3 小柯；第二场，P2 主管、\
                P1 小柯；P3 在第八单元当主管。这里每组两场，最多六场，30 分钟，前后各加 5 分钟。
                大白纸上写时间表：第 5 分钟第一组，10 第二组，15 第三组，20 第一组，25 第二组，30 第\
                三组，35～40 最后一次反馈。6～8 人分两组，第三组的时段空出来，给你补记录；9～12 人分\
                三组。
                评分人坐在小组侧面，别在主管视线里。计时器响就停，话说到一半也停。两人各自在随后的一\
                分钟里评完六条，休息时才对分。
                没有合适的第二评分人，请培训部同事，或上过这门课的主管；不要请学员的直属上级。
                约定的参考，第一场：“15:00 之前你在群里更正：各家一律 45 天，南京那单在走财务审批；\
                14:00 我去找财务。以后代理商给你限时，你就打电话；打两遍没人接，就打给小乔，由她去问\
                财务。22 号我们再看一次。”第二场：同上，再加上一起拟好的两句话：“更正一下：合同账期\
                是 45 天。有需要放长的，请单独找我。”
                常见失误：三分钟全在讲事实，一个问题没问；那两条消息一带而过（“现在不说这个”）；替他\
                到群里去写；“尽快”也当成日期收下；第二场里，夸他态度真好。
                中途卡住的，可以在最后加演一遍，不计分；只有因外界原因中断的，才按第二遍评分。
                四小时版里，这一段不缩。
                """))

    private static let afterTheTalk: Activity = Activity(
        title: LocalizedText(en: "Debrief: after the talk", zhHans: "复盘：谈完之后"),
        method: .discussion,
        minutes: 12,
        materials: [
            LocalizedText(
                en: "Flipchart with two columns: “opened” and “closed”",
                zhHans: "大白纸，两栏：“打开了”“关上了”"),
            LocalizedText(
                en: "Conversation card",
                zhHans: "谈话卡"),
        ],
        instructions: LocalizedText(
            en: """
                The people who played Ke speak first: the sentence that opened, the sentence that \
                closed. Collect them word for word in two columns. Then compare the agreements of \
                the six turns: which of them would still be understood by a stranger on Monday? At \
                the end take out your card and write line 5 anew.
                """,
            zhHans: """
                先请演小柯的人讲：哪句话让门打开，哪句话让门关上。原话记进两栏。再比一比六场的约定：\
                哪几条，外人周一看了还明白？最后拿出谈话卡，把第五行重写一遍。
                """),
        debrief: [
            LocalizedText(
                en: """
                    Which is harder, the Ke who fights or the Ke who gives in? Which is more \
                    dangerous?
                    """,
                zhHans: "顶的小柯和躲的小柯，哪个难对付？哪个更危险？"),
            LocalizedText(
                en: """
                    What becomes of the talk if the manager’s own 71 messages come up only at the \
                    end, or not at all?
                    """,
                zhHans: "主管自己那 71 条消息，到最后才提，甚至压根不提，这场谈话会怎样？"),
            LocalizedText(
                en: "Is there a promise of your own hanging in a group at the moment?",
                zhHans: "眼下，你自己有没有什么承诺也挂在群里？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                Four minutes for the two columns, four for the agreements and the questions, four \
                for the card.
                The Ke who gives in is the more dangerous: the conversation ends pleasantly after a \
                minute, and the group has still not been corrected. Agreement without a question is \
                only the end of the noise.
                Do not read out marks and do not compare people. Individual results go to each \
                learner with both raters’ levels and notes; say when (the same evening, if the \
                sheets are entered).
                If the mood has turned heavy, let the room laugh about the worst “closing” sentence, \
                preferably one of yours.
                Praise belongs here as well: ask everyone to tell the person on the left one fact \
                and its effect from today. Thirty seconds.
                Short of time: columns, then card.
                """,
            zhHans: """
                两栏 4 分钟，约定和几个问题 4 分钟，谈话卡 4 分钟。
                躲的小柯更危险：谈话一分钟就客客气气结束了，群里那句话还挂着。一个问题没问就点头，不\
                过是没了声音。
                不念分数，也不拿人比。成绩连同两位评分人的等级和记录发给本人，讲清什么时候发（当晚录\
                完就发）。
                气氛要是重了，就拿那句最糟的“关门话”让大家笑一笑，最好是你自己说过的。
                表扬也在这里练：请每人对左边的人讲一件今天的事实和它的影响，三十秒。
                时间不够：两栏，然后谈话卡。
                """),
        abridgement: .shortened(to: 8))
}
