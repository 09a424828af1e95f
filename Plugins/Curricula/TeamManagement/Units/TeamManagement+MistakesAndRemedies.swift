import CadreKit

extension TeamManagement {
    /// Seven mistakes found in one branch, six remedies, and a failure reviewed without blame.
    static let mistakesAndRemedies: CourseUnit = CourseUnit(
        id: "mistakes-and-remedies",
        title: LocalizedText(en: "Seven mistakes and their remedies", zhHans: "七种失误与对策"),
        objectives: ["plan-remedy"],
        topics: [
            Topic(
                title: LocalizedText(
                    en: "Seven mistakes and what they look like from outside", zhHans: "七种失误，从外面看是什么样子"),
                points: [
                    LocalizedText(
                        en: """
                            A key skill is missing: the same kind of question waits for the same outsider. Plans \
                            do not fit together: two valid documents demand opposite things.
                            """,
                        zhHans: """
                            关键技能缺位：同一类问题总在等同一个外人。计划前后打架：两份都有效的文件，要求正好相反。
                            """),
                    LocalizedText(
                        en: """
                            Complacency: past success takes the place of a look at the competition. Blurred \
                            division of work: two people on one client, nobody on the next.
                            """,
                        zhHans: """
                            自满：拿过去的成功当挡箭牌，不看对手。分工不清：这个客户去了两拨人，那个客户没人管。
                            """),
                    LocalizedText(
                        en: """
                            Short-sightedness: this quarter is paid for with the next. A disruptive member goes \
                            unanswered: others begin to copy.
                            """,
                        zhHans: "短视：拿下季度填这季度。捣乱的人没人管：别人开始学样。"),
                    LocalizedText(
                        en: """
                            No habit of working together: meetings are readings of figures; nothing is prepared by \
                            two people.
                            """,
                        zhHans: "没有协作的习惯：开会就是念数字，没有哪件事是两个人一起准备的。"),
                ]),
            Topic(
                title: LocalizedText(
                    en: "Choosing where to begin: cost, knock-on, reach", zhHans: "从哪里下手：代价、牵连、可为"),
                points: [
                    LocalizedText(
                        en: """
                            What has it cost so far? Which other mistakes would shrink if this one went? Can I, as \
                            leader, change it within ninety days? Begin where the three meet.
                            """,
                        zhHans: """
                            到现在代价多大？它好了，哪些毛病会跟着好？我这个主管九十天内动得了它吗？三样都占的，\
                            先下手。
                            """),
                    LocalizedText(
                        en: """
                            Symptoms are loud and causes are dull. The quarrel at the meeting is heard; the \
                            missing table of who serves whom is not.
                            """,
                        zhHans: """
                            症状总是吵吵闹闹，病根往往不起眼：会上吵架人人听得见，缺一张“谁管谁”的表，谁也听不见。
                            """),
                ]),
            Topic(
                title: LocalizedText(en: "Six remedies", zhHans: "六个对策"),
                points: [
                    LocalizedText(
                        en: """
                            Build the ability inside: two people, live work, a date by which the outsider is no \
                            longer needed. Learn from failures without blame: what was expected, what happened, \
                            what contributed, what we change.
                            """,
                        zhHans: """
                            把本事长在自己身上：两个人、真项目、定一个不再求外人的日子。失败只究因、不究人：\
                            原来指望什么，实际怎样，哪些因素凑成的，改什么。
                            """),
                    LocalizedText(
                        en: """
                            Look beyond the quarter: keep one figure that only shows next year, such as repeat \
                            orders. Decide in time: set the date of a decision together with the question; a \
                            decision not taken is one too.
                            """,
                        zhHans: """
                            眼光放过这个季度：手里留一个明年才见分晓的指标，比如复购。及时拍板：\
                            提出问题的同时定下拍板的日子；不决定，也是一种决定。
                            """),
                    LocalizedText(
                        en: """
                            Handle resistance: hear the reason in private, take what is right in it, name the \
                            limit and its consequence, keep both. Put your own hours where they count: on what \
                            only you can do and what makes others able.
                            """,
                        zhHans: """
                            化解阻力：私下听理由，有道理的就采纳，把底线和后果讲明，说到做到。自己的时间用在刀刃上：\
                            只有你能做的事，和能让别人做得了的事。
                            """),
                ]),
        ],
        activities: [sevenMistakes, ownTeam, westernBranch, branchDebrief, reviewWithoutBlame])

    private static let sevenMistakes: Activity = Activity(
        title: LocalizedText(en: "Seven mistakes in seven minutes", zhHans: "七分钟，七种失误"),
        method: .lecture,
        minutes: 7,
        materials: [
            LocalizedText(
                en: """
                    Slide or flipchart: mistakes on the left, signs in the middle, remedies on the right
                    """,
                zhHans: "幻灯片或白纸：左失误，中迹象，右对策")
        ],
        instructions: LocalizedText(
            en: """
                Take out your problem card. While the seven mistakes are shown, write on it the number \
                of the one that comes closest. At the end there may be two numbers, but no more.
                """,
            zhHans: """
                拿出问题卡。讲到七种失误时，哪一种最接近你的问题，就把序号写在卡片上。最后可以写两个，\
                不能再多。
                """),
        trainerNotes: LocalizedText(
            en: """
                One minute for each mistake, with its outward sign only; the remedies are left for the \
                case.
                Number them 1 to 7 in the order of the topic points: 1 missing skill, 2 plans that do \
                not fit, 3 complacency, 4 blurred division of work, 5 short-sightedness, 6 disruptive \
                member, 7 no habit of working together.
                Ask for a show of fingers at the end: who has which number? In a sales department 4, 5 \
                and 7 are likely to lead. Note the distribution, without names; it is useful to the \
                department that ordered the course.
                Pitfall: example stories. The case contains all seven.
                """,
            zhHans: """
                每种失误一分钟，只讲外在迹象；对策留到案例里讲。
                序号按要点的先后：1 关键技能缺位，2 计划打架，3 自满，4 分工不清，5 短视，\
                6 捣乱的人没人管，7 没有协作的习惯。
                最后请大家举手指表示自己写的是几号。销售部门多半是 4、5、7 居多。把分布记下来（不记名），\
                对委托培训的部门很有用。
                切忌展开讲故事，七种失误案例里都有。
                """))

    private static let ownTeam: Activity = Activity(
        title: LocalizedText(en: "Your own team on the pitfalls card", zhHans: "给自己的团队做一次失误体检"),
        method: .exercise,
        minutes: 8,
        materials: [
            LocalizedText(
                en: "Diagnostic “team-pitfalls”, one per learner, on paper or on screen",
                zhHans: "团队失误诊断表“team-pitfalls”，每人一份，纸质或在线")
        ],
        instructions: LocalizedText(
            en: """
                Fill in the fourteen statements for the team you will meet again tomorrow: not how it should \
                be, but what a visitor would have seen in the last four weeks. Where you have seen nothing, \
                leave the line out. High is healthy.

                Six minutes alone. Then circle the section with the lowest share and write beside it one thing \
                that you have seen with your own eyes.
                """,
            zhHans: """
                给明天早上又要见面的那支团队打分，十四句话：不写应该怎样，只写最近四周外人来了会看到什么。\
                没见过的，空着不打。分高说明健康。

                先独自填 6 分钟。再把得分率最低的那一部分圈出来，在旁边写一件你亲眼见过的事。
                """),
        trainerNotes: LocalizedText(
            en: """
                Say beforehand: this is a picture of a team and no mark for its leader; it enters no gradebook, \
                and nobody has to show it. The result is read by section: the lowest of the seven is the place \
                to look, the total says little.
                Typical: leaders rate themselves high on “Open to others” and “Beyond the quarter”, where the evidence is \
                their own behaviour. Ask: “What would your youngest member tick?” Whoever wants to know lets \
                the members fill in the same card without names; the mean is taken, and the difference is the \
                conversation.
                The circled section is taken into the case that follows as a question of one’s own, and into \
                the action plan at the end of the day. In the form of four hours there is no case: read the six \
                remedies out from the right-hand column of the slide, one sentence each, while each learner \
                writes down the one that answers the circled section (two of the eight minutes), and go straight \
                on to the review without blame.
                """,
            zhHans: """
                先把话说在前面：这是给团队画像，不是给主管打分，不进成绩册，也不必给别人看。结果要按部分看：\
                七个部分里最低的那个，就是该下手的地方；总分说明不了什么。
                常见的情形：“不自满”“看得长远”两部分，主管往往给自己打得高——依据恰恰是他自己的言行。问一句：\
                “换你们组最年轻的那位来打，他会打几分？”想知道答案的，让组员不记名填同一张表，取平均，\
                两边差在哪儿，就从哪儿谈起。
                圈出来的那一部分，带进后面的案例，也带进一天结束时的行动计划。四小时版没有案例：这八分钟里\
                留两分钟，照幻灯片右栏把六个对策各念一句，请每人记下对得上自己圈的那一条，然后直接转入“只究因、\
                不究人的复盘”。
                """))

    private static let westernBranch: Activity = Activity(
        title: LocalizedText(en: "Case: three quarters at the western branch", zhHans: "案例：西部办事处的三个季度"),
        method: .caseStudy,
        minutes: 20,
        groupSize: 3...4,
        materials: [
            LocalizedText(en: "The case, one copy per learner", zhHans: "案例每人一份"),
            LocalizedText(
                en: "Worksheet: mistake, evidence, cost, knock-on, reach, first remedy",
                zhHans: "工作页：失误、依据、代价、牵连、可为、第一步对策"),
        ],
        instructions: LocalizedText(
            en: """
                1. Find the seven mistakes and underline one piece of evidence for each.
                2. Score each from 0 to 2 for cost, knock-on and reach. Choose the one to begin with.
                3. Decide on the first remedy: what happens within a week, who does it, which figure \
                will show it, with its value today and in ninety days.
                4. One sentence that Pan says to everyone on Monday.
                """,
            zhHans: """
                1. 找出七种失误，每种在文中划出一处依据。
                2. 每种失误按代价、牵连、可为各打 0～2 分，选出先从哪一种下手。
                3. 定下第一步对策：一周内做什么，谁来做，看哪个数字，今天是多少，九十天后是多少。
                4. 周一，潘经理对大家说的一句话。
                """),
        scenario: LocalizedText(
            en: """
                The western branch sells gas analysers: nine people under Pan, target for the year 18 \
                million yuan.

                January. The target letter says: “large power plants first”. Since Xu left in December \
                nobody in the branch can set up the analyser’s software; every question goes to head \
                office and waits twelve days on average.
                March. Pan’s own plan demands forty dealers by autumn; the price list of January still \
                forbids any dealer discount. Head office offers a joint visit to the largest cement \
                works. Pan: “We have been selling here for fifteen years. They come to us.” In May the \
                works orders from a competitor who had brought a trial unit.
                April. Two sellers visit the same chemical works in one week and quote prices 7 % \
                apart. The new power plant at the river is visited by nobody; each thought it was the \
                other’s.
                June. To reach the half-year figure Pan has August orders brought forward, at a 12 % \
                discount and with 180 days to pay. The half-year stands at 9.2 million. Applause.
                From June on Yan, the second-best seller, reads the newspaper aloud at the weekly \
                meeting and keeps his client data in a notebook of his own. By August three others \
                have notebooks. Pan: “I’ll think about it after the National Day holiday.”
                The weekly meeting: nine people read out nine figures. There is no handover note, no \
                visit prepared by two. Pan is on the road three days a week, for two accounts of his \
                own.
                September. Third quarter 2.1 million instead of 4.5. Two of the nine hand in their \
                notice; one writes: “I never knew what my job was.”
                """,
            zhHans: """
                西部办事处卖气体分析仪，潘经理手下九个人，年度指标 1,800 万元。

                1 月。任务书写的是“先攻大型电厂”。去年 12 月小许走后，办事处再没人会配分析仪的软件，\
                问题一律送总部，平均要等十二天。
                3 月。潘经理自己的计划是秋天前发展四十家代理商；而 1 月的价格表仍然规定不得给代理商任\
                何折扣。总部提出一起拜访当地最大的水泥厂，潘经理说：“我们在这里卖了十五年，\
                都是人家来找我们。”5 月，水泥厂把单子给了带样机上门的对手。
                4 月。一周之内，两名销售先后跑了同一家化工厂，报价差 7%。江边新建的电厂没人去，\
                都以为归对方管。
                6 月。为了凑半年数字，潘经理让人把 8 月的单子提前签，打 12% 的折扣，账期 180 天。\
                半年做到 920 万，一片掌声。
                从 6 月起，业绩第二的老严在周例会上念报纸，客户资料记在自己的小本子上。到 8 月，\
                又有三个人有了小本子。潘经理说：“过了国庆再考虑。”
                周例会上，九个人念九个数字。没有交接单，没有哪次拜访是两个人一起准备的。\
                潘经理一周有三天在外面跑自己的两个客户。
                9 月。三季度完成 210 万，原定 450 万。九个人里有两个提出辞职，其中一位写道：\
                “我一直不清楚自己该干什么。”
                """),
        trainerNotes: LocalizedText(
            en: """
                Timing: reading 4, evidence 5, scoring 4, remedy 5, sentence 2.
                Evidence: 1 Xu’s departure, twelve days. 2 power plants against dealers, and a price \
                list which forbids what the plan demands. 3 “They come to us.” 4 chemical works twice, \
                power plant never. 5 August orders in June. 6 Yan and the notebooks, with “after the \
                holiday” as the missing decision. 7 nine figures, no handover note.
                Two defensible choices. Division of work (4): cost high (plant lost, 7 % apart, a \
                resignation), knock-on high (7 and 2 shrink with it), reach full: a table of clients \
                and people in a week. Missing skill (1): cost twelve days on every offer, knock-on on \
                offers and complacency, reach good: two people to head office for four days each, \
                supported on the next three live cases.
                Yan (6) is the loudest, and groups are drawn to him. Ask what would change at the \
                river if Yan fell silent tomorrow. He is to be spoken to within the week all the same: \
                reason, limit, consequence; the notebooks are first of all a question of who owns \
                client data, so of a rule.
                A good remedy: “By Friday Pan and the team write one table: every client above 100,000 \
                yuan, one name, one deputy. Clients with two names or none: today 14 of 60, after \
                ninety days 0. Pan gives up one of his own two accounts.”
                A good sentence: “You did not know what your job was, and that was mine to settle; by \
                Friday it will be on paper, and my clients are in the table too.”
                Pitfall: ending with seven remedies at once. One first, with a figure.
                """,
            zhHans: """
                时间：阅读 4 分钟，找依据 5 分钟，打分 4 分钟，定对策 5 分钟，一句话 2 分钟。
                依据：1 小许走后要等十二天；2 一边主攻电厂、一边发展代理商，价格表又禁止计划要求的事；\
                3“都是人家来找我们”；4 化工厂去了两次、电厂一次没去；5 6 月提前签 8 月的单；\
                6 老严和小本子，加上迟迟不决的“过了国庆”；7 九个人念数字、没有交接单。
                两种选择都站得住。选分工不清（4）：代价大（丢了电厂、报价差 7%、有人辞职），\
                牵连大（2 和 7 会跟着好转），完全够得着——一周就能拉出一张“客户—责任人”表。\
                选关键技能缺位（1）：每份报价多等十二天，牵连到报价和自满，\
                也够得着——派两个人到总部各学四天，再带着做三个真项目。
                老严（6）动静最大，容易把各组都吸引过去。问一句：要是老严明天闭了嘴，\
                江边的电厂就有人去了吗？当然，这一周内还是要找他谈：听理由、讲底线、讲后果；\
                小本子首先是客户资料归谁的问题，也就是规则问题。
                合格的对策：“周五前，潘经理和大家列一张表：10 万元以上的客户，每家一个责任人、一个替补。\
                挂两个名字或没有名字的客户，今天是 60 家里的 14 家，九十天后为 0。\
                潘经理交出自己两个客户中的一个。”
                合格的一句话：“你们不清楚自己该干什么，这本该由我来定；周五之前白纸黑字写出来，\
                我自己的客户也在表里。”
                切忌七个对策一起上：先一个，要有数字。
                """),
        abridgement: .leftOut)

    private static let branchDebrief: Activity = Activity(
        title: LocalizedText(en: "Debrief: defend your choice", zhHans: "复盘：为你们的选择辩护"),
        method: .discussion,
        minutes: 10,
        materials: [
            LocalizedText(en: "The groups’ worksheets", zhHans: "各组工作页")
        ],
        instructions: LocalizedText(
            en: """
                Each group defends in ninety seconds: the mistake to begin with, its three scores, the \
                first remedy with its figure. The group on the left attacks with one question only: \
                “Is that a cause or a symptom?” After the round everyone decides for themselves \
                whether the number on their own problem card still stands, and corrects it if not.
                """,
            zhHans: """
                各组用九十秒为自己辩护：从哪个失误下手、三项得分、第一步对策和它的数字。\
                左边的小组只许问一个问题：“这是病根还是症状？”一轮下来，每个人再看看自己问题卡上的序号，\
                还成立吗？不成立就改。
                """),
        debrief: [
            LocalizedText(
                en: "Is the mistake you begin with a cause or a symptom?",
                zhHans: "你们先下手的那个失误，是病根还是症状？"),
            LocalizedText(
                en: "Which of the seven could have been cured in Pan’s three days on the road?",
                zhHans: "潘经理在外面跑的那三天，能治好七种失误里的哪几种？"),
            LocalizedText(
                en: "What did it cost to wait until after the holiday?",
                zhHans: "“过了国庆再考虑”的代价是什么？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                Six minutes for the defence, two for indecision and the leader’s hours, two for the \
                cards.
                Bring out what nobody puts on the list: Pan’s three days a week. A manager with nine \
                people who sells for three days has two days left to lead. Ask: “Which of the seven \
                mistakes could have been cured in those three days?”
                Decisions in time: ask what “after the National Day holiday” cost. Three more \
                notebooks, and a signal to everybody.
                Expect some of the class to change the number on the card, typically from 6 to 4 or 7. \
                That is the success of the unit; say so.
                """,
            zhHans: """
                辩护 6 分钟，谈“不决”和主管的时间 2 分钟，改卡片 2 分钟。
                要点出谁也没列的一条：潘经理那每周三天。带九个人，三天在跑自己的单，带队就只剩两天。问：\
                “七种失误里，哪几种用这三天就能治好？”
                及时拍板：问大家，“过了国庆再考虑”的代价是什么？多了三个小本子，也给所有人发了一个信号。
                会有一部分人改掉卡片上的序号，典型的是从 6 改成 4 或 7。这正是本单元的成果，要讲出来。
                """),
        abridgement: .leftOut)

    private static let reviewWithoutBlame: Activity = Activity(
        title: LocalizedText(en: "A failure reviewed without blame", zhHans: "只究因、不究人的复盘"),
        method: .exercise,
        minutes: 8,
        groupSize: 2...3,
        materials: [
            LocalizedText(en: "Card with the four questions", zhHans: "四问卡")
        ],
        instructions: LocalizedText(
            en: """
                In pairs, four minutes each. One tells of a real failure of the last year: an order \
                lost, a date missed. The other leads with four questions and writes the answers down \
                in four lines:
                1. What did we expect, and on what ground?
                2. What happened, in the order of the clock?
                3. What contributed? At least three circumstances; people appear only as “the person \
                who …”.
                4. What do we change, so that a good colleague would not slip at the same place?
                Whenever the answer to question 3 is a person’s character, ask: “What made that seem \
                reasonable at the time?”
                """,
            zhHans: """
                两人一组，每人 4 分钟。一个讲过去一年里一次真实的失败：丢了的单、误了的期。\
                另一个用四问引导，把回答记成四行：
                1. 当时指望什么，凭的是什么？
                2. 按时间先后，发生了什么？
                3. 哪些因素凑成的？至少三条；说到人，一律用“做某某事的那个人”。
                4. 改什么，才能让一个好同事不在同一个地方再摔跤？
                凡是第 3 问落到谁的性格上，就追问：“在当时，为什么会觉得那样做合情合理？”
                """),
        trainerNotes: LocalizedText(
            en: """
                Call the change-over aloud. Walk round and listen for question 3: the first \
                circumstance is usually a person, the second a pressure of time, the third the \
                interesting one (a form without the field, a rule with two readings, nobody whose job \
                it was).
                Blame-free does not mean without consequences: deliberate breaches belong to the rules \
                of unit 3. Draw that line when somebody asks for it.
                If a story touches somebody present or known to all, stop kindly and have another \
                chosen.
                The fourth line often becomes the first step of the action plan in the last unit; \
                point that out in the final half minute.
                """,
            zhHans: """
                到时间大声提醒交换。走动时重点听第 3 问：第一条通常是某个人，第二条是时间紧，\
                第三条才有意思——表单少一栏、规则有两种读法、这事不归任何人管。
                不究人，不等于没有后果：明知故犯的，归第三单元的规则管。有人问起，就把这条界线划清。
                讲到在座的人或者大家都认识的人，就客气地打断，请他换一个。
                第四行常常就是最后一个单元行动计划的第一步，收尾时提醒一句。
                """))
}
