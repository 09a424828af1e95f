import CadreKit

extension TeamManagement {
    /// Rules written so that they can be checked, and the first breach answered so that they last.
    static let rulesThatHold: CourseUnit = CourseUnit(
        id: "rules-that-hold",
        title: LocalizedText(en: "Rules that hold", zhHans: "立得住的规则"),
        objectives: ["draft-team-rules", "answer-first-breach"],
        topics: [
            Topic(
                title: LocalizedText(en: "Example and rule", zhHans: "示范与规则"),
                points: [
                    LocalizedText(
                        en: """
                            With five people round one table, habits spread by watching the leader. From about \
                            ten, or as soon as the team works in two cities, what is not written down is lost on \
                            the way.
                            """,
                        zhHans: """
                            五个人围着一张桌子，习惯是看着主管学来的。到了十来个人，或者分在两个城市，\
                            不写下来的东西传着传着就没了。
                            """),
                    LocalizedText(
                        en: "Writing it down replaces nothing: a rule is read once and the leader every day.",
                        zhHans: "写下来并不能代替以身作则：规则大家只读一遍，主管大家天天在看。"),
                ]),
            Topic(
                title: LocalizedText(en: "Five kinds of rule a sales team needs", zhHans: "销售团队需要的五类规则"),
                points: [
                    LocalizedText(
                        en: """
                            Discipline: time, presence, conduct at the client’s. Organisation: who decides, who \
                            reports to whom, who stands in for whom.
                            """,
                        zhHans: "纪律类：时间、在岗、在客户处的言行。组织类：谁决定、向谁汇报、谁替谁顶岗。"),
                    LocalizedText(
                        en: """
                            Finance: discounts, expenses, payment terms, advances. Confidentiality: price lists, \
                            client drawings, formulas, personal data.
                            """,
                        zhHans: "财务类：折扣、费用、账期、借支。保密类：价格表、客户图纸、配方、个人信息。"),
                    LocalizedText(
                        en: "Reward and penalty: what earns what, and who decides in case of doubt.",
                        zhHans: "奖惩类：做到什么得什么，有争议时由谁裁定。"),
                    LocalizedText(
                        en: """
                            A few rules that are kept beat a folder that nobody opens. When a new one comes in, \
                            ask which old one goes.
                            """,
                        zhHans: """
                            几条守得住的规则，胜过一本没人翻的制度汇编。每添一条新的，先问哪一条旧的可以废掉。
                            """),
                ]),
            Topic(
                title: LocalizedText(
                    en: "The five parts of a rule that can be checked", zhHans: "一条可检查的规则：五个要素"),
                points: [
                    LocalizedText(
                        en: """
                            Who is bound. What they do, in words for something visible. The limit: by when, up to \
                            how much.
                            """,
                        zhHans: "对象：管谁。行为：用看得见的动作来写。限度：什么时候之前、多少以内。"),
                    LocalizedText(
                        en: """
                            The consequence, for keeping as well as for breaking. The keeper: who checks, and when \
                            the rule itself comes up for review.
                            """,
                        zhHans: "后果：守了怎样，破了怎样。监督：由谁查，这条规则本身什么时候复审。"),
                    LocalizedText(
                        en: """
                            Words that hide a missing part: promptly, properly, as far as possible, accordingly, \
                            if necessary.
                            """,
                        zhHans: "有些词专门用来掩盖缺漏：及时、妥善、尽量、酌情、严肃处理、必要时。"),
                ]),
            Topic(
                title: LocalizedText(en: "The broken window", zhHans: "破窗效应"),
                points: [
                    LocalizedText(
                        en: """
                            A pane that stays broken says: nobody is looking after this house. The next stone \
                            flies more easily. In a team the pane is the first late report that nobody mentions.
                            """,
                        zhHans: """
                            一块玻璃碎了没人换，等于告诉路人：这房子没人管。下一块石头扔得就更顺手。\
                            团队里的那块玻璃，是第一份迟交却没人提起的报告。
                            """),
                    LocalizedText(
                        en: """
                            Be honest about the evidence: Wilson and Kelling’s article of 1982 was about crime, \
                            and whether it holds there is disputed. That visible disorder tempts people to break \
                            other norms has support from field experiments (Keizer and colleagues, 2008). For a \
                            leader it is a working image, not a law.
                            """,
                        zhHans: """
                            证据要讲老实话：威尔逊和凯林 1982 年的文章谈的是犯罪，在那个领域是否成立至今有争议；\
                            而“看得见的失序会诱使人违反别的规范”，有实地实验支持（凯泽尔等，2008）。对主管来说，\
                            它是一个好用的比喻，不是定律。
                            """),
                    LocalizedText(
                        en: """
                            The pane that counts twice is the leader’s own. Whoever breaks a rule in front of the \
                            team mends it in front of the team.
                            """,
                        zhHans: "主管自己打碎的那块，一块顶两块。当着大家的面破了规矩，就要当着大家的面补上。"),
                ]),
            Topic(
                title: LocalizedText(en: "Answering the first breach in four steps", zhHans: "第一次违规，四步处理"),
                points: [
                    LocalizedText(
                        en: """
                            Fact, rule, cause, agreement: say what happened; recall the rule and its reason; ask \
                            what stood in the way; agree on the consequence, the next step and the day you will \
                            look again.
                            """,
                        zhHans: """
                            讲事实、讲规则、问原因、定约定：说清发生了什么；重申规则和它的道理；问是什么卡住了；\
                            约好后果、下一步和回头看的日子。
                            """),
                    LocalizedText(
                        en: """
                            The same day, in private, in five minutes. The smaller the matter, the cheaper the \
                            conversation.
                            """,
                        zhHans: "当天谈，单独谈，五分钟谈完。事情越小，谈起来越便宜。"),
                ]),
        ],
        activities: [testTheAgreement, kindsPartsWindows, writeAndBreak, firstBreach, breachDebrief])

    private static let testTheAgreement: Activity = Activity(
        title: LocalizedText(en: "Putting this morning’s agreement to the test", zhHans: "检验今早的约定"),
        method: .exercise,
        minutes: 10,
        groupSize: 2...3,
        materials: [
            LocalizedText(en: "The working agreement from unit 1 on the wall", zhHans: "第一单元的课堂约定，仍贴在墙上"),
            LocalizedText(en: "Red pens", zhHans: "红笔"),
        ],
        instructions: LocalizedText(
            en: """
                Take the three rules that we made this morning. For each, answer five questions: Whom \
                does it bind, the trainer too? What exactly does one see when it is kept? Up to what \
                limit? What follows when it is kept, and when it is broken? Who checks, and when do we \
                look at the rule again?
                Put a red cross for every question without an answer. Then rewrite one of the three so \
                that no cross is left.
                """,
            zhHans: """
                请看我们今早定下的三条约定，每条回答五个问题：管谁，讲师算不算在内？守住的时候，\
                现场看到的是什么？限度在哪里？守了怎样，破了怎样？谁来查，什么时候回头看这条约定？
                答不上来的，打一个红叉。然后任选一条重写，写到一个红叉也没有。
                """),
        trainerNotes: LocalizedText(
            en: """
                Five minutes in groups, five in plenary. Count the crosses: if the rules were taken \
                down word for word, expect ten or more out of fifteen. Let the number stand for a \
                moment.
                Model answer for “be punctual”: “Everyone including the trainer is seated when the \
                clock shows the end of the break. Whoever is late opens the next discussion with a \
                two-minute summary; if all are in time the last break is five minutes longer. Table 2 \
                watches the clock; after lunch we decide whether the rule stays.”
                If somebody broke the morning’s rule and nobody reacted, tell it now, with your own \
                part: you saw it and kept silent. It is the bridge to the broken window.
                Pitfall: a competition for the harshest penalty. A consequence has to be something \
                that this class would actually carry out.
                """,
            zhHans: """
                分组 5 分钟，全班 5 分钟。数一数红叉：早上若是原话照记，十五问里多半有十个以上。\
                数字报出来，先停一停。
                “准时”的参考改法：“包括讲师在内，休息结束时钟一到，人人坐在位子上。迟到的人，\
                下一轮讨论先用两分钟替大家做个小结；全班都准时，最后一次休息延长五分钟。第二桌负责看钟，\
                午饭后再议这条约定要不要留。”
                如果早上有人违反约定而没人作声，现在讲出来，也讲讲自己：你看见了，没开口。\
                从这里正好过渡到破窗效应。
                要防的是大家比谁的罚法更狠。后果必须是这个班真会执行的。
                """),
        abridgement: .leftOut)

    private static let kindsPartsWindows: Activity = Activity(
        title: LocalizedText(en: "Five kinds, five parts, one window", zhHans: "五类规则、五个要素、一扇窗"),
        method: .lecture,
        minutes: 10,
        materials: [
            LocalizedText(
                en: "Slides or flipchart with the five kinds, the five parts and the four steps",
                zhHans: "幻灯片或白纸：五类规则、五个要素、四个步骤")
        ],
        instructions: LocalizedText(
            en: """
                While you listen, go through the five kinds and mark for your own team: written and \
                kept, written and not kept, not written. The category “written and not kept” is the \
                interesting one.
                """,
            zhHans: """
                边听边拿五类规则对照自己的团队，分别标上：写了，也守了；写了，没守；没写。\
                最值得琢磨的是“写了，没守”那一格。
                """),
        trainerNotes: LocalizedText(
            en: """
                Two minutes on example and rule, three on the kinds, two on the parts (the exercise \
                has done the work), three on the window and the four steps.
                Give one example of your own of a leader’s pane, best of all one in which you were the \
                leader.
                A scientifically minded learner will doubt the broken window. Agree, and give the \
                state of the evidence as in the topic points. A trainer who concedes a weak point is \
                believed on the strong ones.
                Expect to hear that confidentiality is “written and not kept” in most teams, drawings \
                in private chat groups above all.
                """,
            zhHans: """
                示范与规则 2 分钟，五类 3 分钟，五要素 2 分钟（练习已经把活干了），破窗和四步 3 分钟。
                举一个“主管自己打碎玻璃”的例子，最好那个主管就是你本人。
                理工背景的学员里一定有人质疑破窗效应。顺着他说，把要点里的证据情况如实讲出来。\
                讲师肯承认哪里证据弱，别处讲的才有人信。
                多半会发现：保密类在大多数团队都是“写了，没守”，尤其是把图纸发进私人聊天群。
                """))

    private static let writeAndBreak: Activity = Activity(
        title: LocalizedText(en: "Write it, then try to break it", zhHans: "先写规则，再找漏洞"),
        method: .groupWork,
        minutes: 15,
        groupSize: 3...4,
        materials: [
            LocalizedText(en: "Large sheet per group", zhHans: "每组一张大白纸"),
            LocalizedText(en: "A list of the five parts", zhHans: "五要素清单"),
        ],
        instructions: LocalizedText(
            en: """
                Round one, eight minutes. Each group writes two rules with all five parts, at most \
                forty words each.
                Rule 1, finance: last quarter discounts were promised to clients on the telephone and \
                approved afterwards, on average 6.5 %, in nine cases more than 12 %.
                Rule 2, your choice: client drawings have been forwarded through private accounts \
                (confidentiality), or nobody knew who decides when a colleague is on leave \
                (organisation).

                Round two, four minutes. Pass the sheet on. You are now the cleverest and most tired \
                seller of the year: find a way to keep the letter of the rule and defeat its purpose. \
                Write each loophole beside it.

                Round three, three minutes. Take your own sheet back and close the loopholes, or \
                strike the rule if it cannot be saved.
                """,
            zhHans: """
                第一轮，8 分钟。每组写两条规则，五要素齐全，每条不超过六十字。
                规则一（财务类）：上季度有人先在电话里答应折扣、事后补批，平均让了 6.5%，\
                其中九笔超过 12%。
                规则二（任选）：客户图纸被人用私人账号转发（保密类）；或者同事休假期间，\
                没人知道该由谁拍板（组织类）。

                第二轮，4 分钟。把纸传给下一组。现在你是全年最精明、也最疲惫的销售：\
                想办法字面上不违反这条规则，却让它落空。想到一个漏洞，就写在旁边。

                第三轮，3 分钟。拿回自己的纸，把漏洞堵上；实在救不回来的，就划掉。
                """),
        trainerNotes: LocalizedText(
            en: """
                Model, rule 1: “All sellers and the team leader name no discount above 5 % before the \
                sales office has entered the approval number. Without a number the quotation goes out \
                at list price. Those with no correction in a quarter approve up to 7 % themselves in \
                the next. The sales office checks every Friday; review on 30 June.”
                Model, rule 2: “Whoever receives a client drawing stores it on the project server the \
                same day and sends it through that server only. Whoever forwards it otherwise asks the \
                client for deletion within 24 hours and informs the team leader. IT samples ten \
                projects a month; review in December.”
                Loopholes to expect: splitting one order into two below the limit; free spare parts in \
                place of a discount; “approved by telephone”; a screenshot instead of the file; the \
                leader not being bound.
                Praise a struck-out rule: having one fewer is a result.
                The objective on drafting rules is met when all five parts are there and no loophole \
                is left after round three. Tick it on your list.
                """,
            zhHans: """
                规则一参考：“全体销售及主管，在商务录入审批号之前，对外不得报出 5% 以上的折扣；\
                没有审批号的，一律按目录价报出。一个季度无更正记录的，下季度可自批至 7%。\
                商务每周五检查，6 月 30 日复审。”
                规则二参考：“收到客户图纸，当天存入项目服务器，只从服务器发出。用其他途径转发的，\
                24 小时内请客户删除并报告主管。信息部每月抽查十个项目，12 月复审。”
                常见漏洞：一单拆两单，每单都在限额以下；不打折，改送备件；“电话里批过了”；\
                不发文件发截图；没把主管管进去。
                有小组把规则整条划掉，要表扬：少一条也是成果。
                第三轮结束时五要素齐全、没有剩下的漏洞，即达到“起草规则”的目标，在名单上打勾。
                """),
        abridgement: .shortened(to: 12))

    private static let firstBreach: Activity = Activity(
        title: LocalizedText(en: "Role-play: the first small breach", zhHans: "角色扮演：第一次小违规"),
        method: .rolePlay,
        minutes: 12,
        groupSize: 3...4,
        materials: [
            LocalizedText(
                en: "Role cards A and B, observer’s sheet with the four steps",
                zhHans: "角色卡 A、B，观察表（列出四个步骤）")
        ],
        instructions: LocalizedText(
            en: """
                In threes: team leader, seller, observer; a fourth person observes too. Situation 1: two \
                minutes to prepare, four to play, two for the observer. Then change roles and play \
                situation 2 in four minutes. Whoever plays reads only the own card.
                """,
            zhHans: """
                三人一组：主管、销售、观察员；多出一人也做观察员。情境一：准备 2 分钟，演 4 分钟，\
                观察员反馈 2 分钟；然后换角色，用情境二再演 4 分钟。谁演谁看自己的卡，不看别人的。
                """),
        scenario: LocalizedText(
            en: """
                Situation 1. The rule, agreed three weeks ago by all: visit reports are in the system by \
                18:00 on the next working day, so that application engineers can prepare; whoever misses it \
                presents the case in person at 8:30. It is now 18:20.

                Situation 2. The pane is your own. This morning the leader promised a client 9 % on the \
                telephone without an approval number. A seller, Mei, heard it.
                """,
            zhHans: """
                情境一。三周前大家一起定的规则：拜访报告次日 18:00 前录入系统，好让应用工程师提前准备；\
                没录的，第二天 8:30 当面讲。现在是 18:20。

                情境二。这回玻璃是自己打碎的。主管今天上午没有审批号，就在电话里答应给客户 9%。\
                销售阿梅听见了。
                """),
        roles: [
            RoleBrief(
                LocalizedText(en: "Team leader, situation 1", zhHans: "主管（情境一）"),
                brief: LocalizedText(
                    en: """
                        Tao’s report on yesterday’s visit to the glass works did not come in; it is his first miss. \
                        Tao brought 31 % of last year’s orders. Two colleagues have noticed and look at you.
                        """,
                    zhHans: """
                        阿涛昨天跑了玻璃厂，报告没来，是第一次。去年的订单 31% 是他拿的。\
                        有两个同事已经注意到了，正看着你。
                        """)),
            RoleBrief(
                LocalizedText(en: "Tao, seller, situation 1", zhHans: "阿涛，销售（情境一）"),
                brief: LocalizedText(
                    en: """
                        You drove back until eleven at night and had two clients this morning. You find the rule \
                        right for others. When you are asked why, and only then, you mention that the app does not \
                        work without a network and the works lies in a valley.
                        """,
                    zhHans: """
                        昨晚开车到十一点，今天上午又连跑两家。你觉得这规则管管别人挺好。\
                        只有当对方问到原因时，你才说：那个软件没网就用不了，厂子在山沟里。
                        """)),
            RoleBrief(
                LocalizedText(en: "Team leader, situation 2", zhHans: "主管（情境二）"),
                brief: LocalizedText(
                    en: """
                        You gave the 9 %, and you know the rule: no discount above 5 % without a number. Speak to Mei \
                        today, and decide what you will do in front of the whole team tomorrow morning.
                        """,
                    zhHans: """
                        9% 是你答应的，规则你也清楚：5% 以上没有审批号不许报。今天就找阿梅谈，\
                        并想好明天早上在全组面前怎么做。
                        """)),
            RoleBrief(
                LocalizedText(en: "Mei, seller, situation 2", zhHans: "阿梅，销售（情境二）"),
                brief: LocalizedText(
                    en: """
                        You are not angry, only curious; last week your own client waited two days for a number. Ask \
                        once, and quite friendly: “So that is possible now?” Then listen to whether it becomes a rule \
                        again.
                        """,
                    zhHans: """
                        你并不生气，只是好奇；上周你自己的客户为了一个审批号等了两天。只问一句，口气很和气：\
                        “那现在可以这么办了？”然后听听，这条规则还算不算数。
                        """)),
        ],
        trainerNotes: LocalizedText(
            en: """
                Situation 1, good: “It is twenty past six; the report on the glass works is not in” \
                (fact). “We said six o’clock, since the engineers prepare at night” (rule and reason). \
                “What got in the way?” (cause: the network). “Then you present at 8:30 tomorrow as \
                agreed, I ask IT this week for an offline form, and we look at it again on Friday \
                week” (agreement). The consequence stays although the cause is a good one: it costs \
                Tao ten minutes and keeps the rule alive; the cause is dealt with beside it.
                The observer ticks fact, rule, cause, agreement in the order they come and notes word \
                for word any sentence about the person instead of the matter.
                Situation 2, good: telling the team the next morning, naming the rule and the breach, \
                obtaining the approval after the fact as a recorded exception or withdrawing the \
                figure, and accepting the same consequence as everyone.
                Keep time aloud; the second round is short on purpose. In each three, two people play \
                the leader; note the third, who leads in unit 6, so that everyone is observed at least \
                once during the day.
                Pitfall: Tao’s player turns him into a villain. Tao is tired and proud, no more.
                """,
            zhHans: """
                情境一做得好的：“六点二十了，玻璃厂的报告还没进系统。”（事实）“当初定六点，\
                是因为工程师晚上要备料。”（规则和道理）“是什么耽误了？”（原因：没网）\
                “那明早 8:30 你照约定当面讲；离线表单的事，我这周去找信息部；下周五我们再看一次。”\
                （约定）原因再正当，后果也照旧：阿涛不过多花十分钟，规则却活下来了；原因另外解决。
                观察员按出现的先后给“事实、规则、原因、约定”打勾，凡是说人不说事的话，原句记下来。
                情境二做得好的：第二天早上当着全组说清规则和自己的违规，按例外程序补批并记录在案，\
                或者把折扣收回，后果与大家一样承担。
                报时要出声；第二轮时间短，是有意为之。三人中有两人演过主管，把另一位的名字记下来，\
                第六单元由他演主管，这样一天下来人人都被观察过至少一次。
                要防的是把阿涛演成反派。他不过是累了，又有点傲气。
                """))

    private static let breachDebrief: Activity = Activity(
        title: LocalizedText(en: "Debrief: which sentence opened the door?", zhHans: "复盘：哪一句话打开了局面？"),
        method: .discussion,
        minutes: 8,
        materials: [
            LocalizedText(en: "Observers’ sheets", zhHans: "观察表")
        ],
        instructions: LocalizedText(
            en: """
                Observers first: which of the four steps came, in which order, and after which \
                sentence did the other person begin to talk? Players next: what would you have liked \
                to hear? Then all: which small breach in your own team will you answer within the next \
                five working days, and with which first sentence?
                """,
            zhHans: """
                观察员先说：四步出现了哪几步，先后如何？对方是听了哪句话才开口的？再请演的人说：\
                当时你希望听到什么？最后全班：自己团队里有哪一次小违规，你会在五个工作日内去谈？\
                第一句话怎么说？
                """),
        debrief: [
            LocalizedText(
                en: "Which of the four steps came, in which order?",
                zhHans: "四步出现了哪几步，先后如何？"),
            LocalizedText(
                en: "After which sentence did the other person begin to talk?",
                zhHans: "对方是听了哪句话才开口的？"),
            LocalizedText(
                en: "Who found out about the network, and what happens to the rule if nobody does?",
                zhHans: "哪一组问出了没网这件事？要是没人问出来，这条规则会怎样？"),
            LocalizedText(
                en:
                    "Which small breach in your own team will you answer within five working days, and with which first sentence?",
                zhHans: "自己团队里的哪一次小违规，你会在五个工作日内去谈？第一句话怎么说？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                Three minutes for the observations, two for the cause in situation 1, one for \
                situation 2, two for the personal sentence.
                The step most easily skipped is the third. A group that skips it finds a solution \
                without a cause: nobody learns about the network in the valley, and the rule is broken \
                again next week. Ask: “Who found out about the network?” That one question carries the \
                learning.
                Second point: Tao’s 31 %. If the star is spared, the rule is dead for nine others; if \
                he is humiliated, he is gone. Private, factual and prompt serves both.
                Hear three first sentences; correct any that begin with “you always”.
                """,
            zhHans: """
                观察反馈 3 分钟，情境一的原因 2 分钟，情境二 1 分钟，个人的第一句话 2 分钟。
                最容易跳过的是第三步，没问原因就给了办法：谁也不知道山沟里没网，下周规则照样要破。\
                问一句：“哪一组问出了没网这件事？”——要学的全在这一问里。
                第二点是阿涛的 31%。对明星网开一面，规则在另外九个人心里就死了；当众让他下不来台，\
                人就走了。单独谈、只谈事、尽快谈，两头都顾得上。
                听三个人的第一句话；凡是以“你总是”开头的，当场改掉。
                """))
}
