import CadreKit

extension TeamManagement {
    /// The hound and the hare, six motives, a share plan nobody felt, and the goal line.
    static let goalWorthRunningFor: CourseUnit = CourseUnit(
        id: "goal-worth-running-for",
        title: LocalizedText(en: "A goal worth running for", zhHans: "值得去跑的目标"),
        objectives: ["align-motives"],
        topics: [
            Topic(
                title: LocalizedText(en: "Two runners, two reasons", zhHans: "两个奔跑者，两种理由"),
                points: [
                    LocalizedText(
                        en: """
                            The hound loses the hare not for want of legs but for want of a reason: one runs for a \
                            meal it will get anyway, the other for its life.
                            """,
                        zhHans: """
                            猎狗追丢兔子，差的不是腿力，是理由：一个为的是反正少不了的那顿饭，一个为的是活命。
                            """),
                    LocalizedText(
                        en: """
                            A team goal competes every day with each member’s own goals. It does not win by being \
                            repeated more loudly.
                            """,
                        zhHans: "团队目标每天都在和各人自己的目标争抢精力，光靠喊得更响是抢不赢的。"),
                ]),
            Topic(
                title: LocalizedText(en: "Six motives at work", zhHans: "工作中的六种动力"),
                points: [
                    LocalizedText(
                        en: """
                            Income; mastery of the subject; recognition and advancement; freedom to act; security; \
                            belonging and purpose.
                            """,
                        zhHans: "收入；把专业做精；认可与晋升；自主的空间；安稳；归属与意义。"),
                    LocalizedText(
                        en: """
                            Motives show in behaviour: what somebody does unasked, asks about twice, or turns down \
                            a better offer for. Words in an appraisal are weaker evidence.
                            """,
                        zhHans: """
                            动力要看行为：没人要求也在做的事、问过两遍的事、为了什么推掉了更好的条件。\
                            考核面谈里说的话，分量要轻一些。
                            """),
                    LocalizedText(
                        en: """
                            They shift with age, family and the last success. Ask again once a year; and do not \
                            take your own for everyone’s.
                            """,
                        zhHans: "动力会随着年龄、家庭和最近一次成败而变，每年要重新问一次，更不要以己度人。"),
                ]),
            Topic(
                title: LocalizedText(en: "The goal line", zhHans: "目标连线"),
                points: [
                    LocalizedText(
                        en: """
                            One sentence in three parts: when I do this, the team reaches that, and I gain this. \
                            The first part is something the member can really influence, the last something the \
                            member really wants.
                            """,
                        zhHans: """
                            一句话，三段：我做到什么，团队就能达成什么，我也因此得到什么。第一段必须是他真能左右的，\
                            第三段必须是他真想要的。
                            """),
                    LocalizedText(
                        en: """
                            If no honest sentence can be found, something has to change: the task, the reward or \
                            the goal. Better to know it in January than in December.
                            """,
                        zhHans: """
                            如果怎么也写不出一句真话，那就得改点什么：改任务、改回报，或者改目标。一月份知道，\
                            总好过十二月份才知道。
                            """),
                ]),
            Topic(
                title: LocalizedText(en: "A warning from a share plan", zhHans: "一个持股计划的教训"),
                points: [
                    LocalizedText(
                        en: """
                            Three questions for any incentive: can I influence it, would I notice it, does it come \
                            soon enough? One “no” is enough to make it a cost without an effect.
                            """,
                        zhHans: """
                            任何激励先过三问：我左右得了吗？我感觉得到吗？来得够快吗？有一个“否”，钱就白花了。
                            """),
                    LocalizedText(
                        en: """
                            Ownership can work where the group is small, the stake large and the figures open; it \
                            does not work by being announced.
                            """,
                        zhHans: "持股并非没用，前提是人少、份额大、账目公开；光靠宣布一下是不会起作用的。"),
                ]),
        ],
        activities: [houndAndHare, motiveEvidence, sharePlan, sharePlanDebrief, goalLine])

    private static let houndAndHare: Activity = Activity(
        title: LocalizedText(en: "The hound, the hare and the bowl", zhHans: "猎狗、兔子和那只食盆"),
        method: .lecture,
        minutes: 8,
        materials: [
            LocalizedText(en: "One slide: a full bowl", zhHans: "一页幻灯片：一只装满的食盆")
        ],
        instructions: LocalizedText(
            en: """
                Listen to a story, and decide at its end who in it made the mistake.

                A farm at the edge of the hills kept two hounds. One of them came home with nothing, \
                for the third evening in a row. The cat on the wall had watched the chase. “Strange,” \
                she said, “your stride is twice as long as that hare’s.” The hound lay down by his \
                bowl. “If I miss, I have supper. If the hare misses, the hare is supper. We were not \
                running the same race.”
                The farmer, who had heard it, doubled the supper. The hounds were pleased and ran \
                exactly as before. Then the farmer paid one bone for each hare. Now hares came in, but \
                small ones from the nearest field, and the hounds no longer told each other where the \
                warrens were.
                “You should both be ashamed,” said the farmer. The cat yawned. “You have told them \
                what you pay for. You have never told them what the hares are for.”

                Two questions for the table: which of the farmer’s two measures do you know from your \
                own company? And what could he have done on the first evening?
                """,
            zhHans: """
                先听一个故事，听完请判断：里面究竟是谁错了？

                山脚下有户人家，养了两条猎狗。其中一条，一连三个傍晚都空着嘴回来。\
                墙头上的猫看完了整场追逐，说：“怪了，你一步顶那兔子两步。”狗往食盆边一趴，说：\
                “我追不上，晚饭还在；它跑不脱，它就是晚饭。我俩跑的压根不是一回事。”
                主人听见了，把晚饭加了一倍。两条狗都很高兴，跑起来还是老样子。\
                主人又改成一只兔子换一根骨头。这下兔子倒是有了，可全是近处地里的小兔子，\
                两条狗也不再互相告诉哪里有兔子窝。
                “你们两个，也不害臊！”主人说。猫打了个哈欠：“怎么才有骨头，你讲得很清楚；\
                要兔子做什么用，你可从来没跟它们讲过。”

                各桌议两个问题：主人这两招，哪一招你在自己公司见过？换了你，头一天傍晚会怎么做？
                """),
        trainerNotes: LocalizedText(
            en: """
                Tell it, do not read it: three minutes. Two minutes for the tables, three for the \
                answers and the six motives.
                Likely answers to the first question: a general pay rise without effect (the doubled \
                bowl); commission per order that fills the books with small orders (the small hares); \
                sellers who no longer share enquiries (the warrens).
                To the second: talk with the hound; hunt together and share; give the hound a stake; \
                show what the winter store is for. All of these are right; what counts is that the \
                answer begins with finding out why the hound runs.
                The old tale is usually told to scold the hound. Turn it round: the race was set up by \
                the farmer.
                Lead on: “Who in your team runs for supper, and how do you know?”
                """,
            zhHans: """
                用讲的，不要念，3 分钟。各桌讨论 2 分钟，收答案并带出六种动力 3 分钟。
                第一问常见的回答：普调工资没效果（加倍的晚饭）；按单提成，结果满账小单（近处的小兔子）；\
                销售之间不再共享线索（兔子窝）。
                第二问常见的回答：先跟狗聊聊；一起追、一起分；让狗有一份；告诉它冬天的存粮从哪里来。\
                都对，关键是答案要从弄清狗为什么跑开始。
                这个老故事平常是用来数落狗的，这里要反过来讲：赛道是主人摆的。
                过渡句：“你的团队里，谁在为晚饭跑？你是怎么知道的？”
                """),
        abridgement: .leftOut)

    private static let motiveEvidence: Activity = Activity(
        title: LocalizedText(en: "What do they run for? Evidence, please", zhHans: "他们为什么跑？请拿证据"),
        method: .exercise,
        minutes: 12,
        groupSize: 2...3,
        materials: [
            LocalizedText(
                en: "Worksheet: six motives as rows; columns “member 1”, “member 2”, “evidence”",
                zhHans: "工作页：六种动力作行，“成员一”“成员二”“证据”作列")
        ],
        instructions: LocalizedText(
            en: """
                Alone, six minutes. Think of two people who report to you, one easy to win over and \
                one hard. Mark for each the two motives you believe are strongest and write beside \
                each mark one piece of evidence: something you saw or heard, with a date if you can. \
                No evidence, no mark.

                In pairs, three minutes each. Your partner plays the sceptic: “Might that behaviour \
                have another reason?” Then write down one question with which you will check your \
                guess this month.
                """,
            zhHans: """
                独自完成，6 分钟。想两位下属，一位好带，一位不好带。分别标出你认为最强的两种动力，\
                每标一处就写一条证据：你亲眼看到或亲耳听到的事，最好有日期。没有证据就不能标。

                两人一组，每人 3 分钟。同伴负责唱反调：“这个举动会不会有别的原因？”最后写下一个问题，\
                这个月你要拿它去核实自己的判断。
                """),
        trainerNotes: LocalizedText(
            en: """
                The aim is the empty evidence column. Many marks will fall when evidence is asked for; \
                say that this is normal and is the finding.
                Evidence that counts: “turned down the larger region in May because of her laboratory \
                days”; “asked twice when the deputy would be appointed”. Evidence that does not: “He \
                is from a modest family”, “young people want freedom”.
                Good checking questions are open and concern the past: “Which piece of work this year \
                would you have done without being asked?” Bad ones can be answered with yes.
                Pitfall: the hard member is diagnosed with “income” by default. Ask: “Is that his \
                motive, or is it the only one you pay him in?”
                """,
            zhHans: """
                这个练习要的就是“证据”一栏空出来。一追问证据，不少标记就得擦掉；告诉学员这很正常，\
                这本身就是发现。
                算数的证据：“5 月推掉了更大的区域，舍不得实验室那几天”；“两次问起副经理什么时候定”。\
                不算数的：“他家境一般”“年轻人都要自由”。
                好的核实问题是开放的、问过去的：“今年有哪件活，就算没人安排你也会去做？”能用“是”\
                来回答的问题不好。
                要防的是把不好带的那位一律归到“收入”。问一句：“这是他的动力，\
                还是你手里只有这一种东西给他？”
                """),
        abridgement: .shortened(to: 10))

    private static let sharePlan: Activity = Activity(
        title: LocalizedText(en: "Case: the share plan nobody felt", zhHans: "案例：没人有感觉的持股计划"),
        method: .caseStudy,
        minutes: 15,
        groupSize: 3...4,
        materials: [
            LocalizedText(en: "The case, one copy per learner", zhHans: "案例每人一份"),
            LocalizedText(en: "Calculator or phone", zhHans: "计算器或手机"),
        ],
        instructions: LocalizedText(
            en: """
                1. How much dividend a year does an employee receive, and what percentage of pay is \
                that?
                2. Suppose that the firm pays out 5 % of profit, spread evenly over 240,000 shares. \
                What does the seller’s order add to his own dividend?
                3. Put the three questions to the plan: can I influence it, would I notice it, does it \
                come soon enough?
                4. You may spend 200,000 yuan next year on the same purpose for the twelve people in \
                sales and application. Propose something that passes all three questions, in four \
                lines.
                """,
            zhHans: """
                1. 每名员工一年能分到多少钱？占年薪百分之几？
                2. 假设公司拿出利润的 5% 分红，平均摊到 24 万股上，这位销售的一单能让他自己多分多少？
                3. 用三问检验这个计划：我左右得了吗？我感觉得到吗？来得够快吗？
                4. 明年还是为了这个目的，给你 20 万元，用在销售和应用共十二个人身上。\
                用四行字提一个三问都能通过的办法。
                """),
        scenario: LocalizedText(
            en: """
                A maker of laboratory balances with 120 employees wants its staff to “think like \
                owners”. In March the board sets aside shares; each employee receives 2,000 of them, \
                from the doorman to the head of sales. They may be sold after four years. The dividend \
                of the last three years was 0.45 yuan a share. The average annual pay is 150,000 yuan. \
                The plan is presented in a meeting of forty minutes; the accounts are not shown. The \
                total cost, with advisers, is 620,000 yuan in the first year.

                After a year: sick leave unchanged; offers still take nine days; suggestions for \
                improvement fell from 34 to 30. In a survey 71 % know that they own shares, 12 % know \
                how many. A seller who has just won an order with a profit of 300,000 yuan says: “I \
                rang the bell, that was nice. The shares? No idea.”
                """,
            zhHans: """
                一家实验室天平厂，120 名员工，希望大家“像老板一样想问题”。3 月，董事会拿出一批股份，\
                从门卫到销售总监，每人 2,000 股，四年后方可转让。近三年每股分红 0.45 元，\
                员工平均年薪 15 万元。计划是在一个四十分钟的会上宣布的，账目没有公开。加上顾问费，\
                第一年总共花了 62 万元。

                一年后：病假没有变化；报价还是要九天；合理化建议从 34 条降到 30 条。调查显示，\
                71% 的人知道自己有股份，知道有多少股的只有 12%。一位刚拿下一单、\
                带来 30 万元利润的销售说：“敲了钟，挺高兴的。股份？没想过。”
                """),
        trainerNotes: LocalizedText(
            en: """
                1: 2,000 × 0.45 = 900 yuan, that is 0.6 % of 150,000. 2: 5 % of 300,000 is 15,000; \
                divided by 240,000 shares 0.0625 yuan a share; times 2,000 makes 125 yuan. 3: \
                influence no (one in 120), notice no (125 yuan), soon no (four years until sale).
                Timing: reading 3, figures 4, proposal 6, spare 2.
                Proposals that pass: a quarterly team bonus on a figure the twelve can move (offers \
                within five days, share of repeat orders), open every fortnight, paid in the month \
                after the quarter, about 4,000 yuan a head each quarter (12 × 4 × 4,000 = 192,000). \
                Or: half of the money for a demonstration rig that the team chooses and runs, half as \
                bonus.
                Proposals that fail: a larger number of the same shares; a trip for the best seller \
                (noticed by one).
                Expect the objection that shares do motivate in start-ups. True: few people, large \
                stakes, open books. Let the group name the conditions.
                """,
            zhHans: """
                第 1 问：2,000×0.45＝900 元，占 15 万元的 0.6%。第 2 问：30 万元的 5% 是 15,000 元，\
                除以 24 万股，每股 0.0625 元，乘 2,000 股，等于 125 元。第 3 问：\
                左右不了（一百二十分之一），感觉不到（125 元），不够快（四年才能卖）。
                时间：阅读 3 分钟，计算 4 分钟，方案 6 分钟，机动 2 分钟。
                能过关的方案：选一个这十二个人推得动的指标（五天内报出价、老客户复购率），\
                按季度发团队奖，每两周公布进度，季后次月兑现，每人每季约 4,000 元（12×4×4,000＝19.2 万\
                元）。或者一半的钱给团队自己选、自己管的一台演示装置，一半做奖金。
                过不了关的方案：同样的股份再多发一些；奖销冠去旅游（只有一个人有感觉）。
                会有人说，创业公司的股份就很激励人。没错：人少、份额大、账目公开。\
                让学员自己把这几个条件说出来。
                """),
        abridgement: .leftOut)

    private static let sharePlanDebrief: Activity = Activity(
        title: LocalizedText(
            en: "Debrief: what do we pay for, and what do they feel?", zhHans: "复盘：我们为什么付钱，他们感觉到了什么？"),
        method: .discussion,
        minutes: 7,
        materials: [
            LocalizedText(en: "The three questions on the flipchart", zhHans: "白纸上写好三问")
        ],
        instructions: LocalizedText(
            en: """
                One proposal from each table in a minute; the others hold up one, two or three fingers \
                for the questions it passes. Then: which incentive in our own company would fail, and \
                on which question? What can a middle manager change about that without the board?
                """,
            zhHans: """
                每桌用一分钟讲一个方案，其他人举手指表示它通过了几问。接着议：我们公司现有的激励里，\
                哪一项过不了关，卡在哪一问？不惊动董事会，一个中层经理能改动什么？
                """),
        debrief: [
            LocalizedText(
                en: "Which of the three questions does each proposal pass?",
                zhHans: "各组的方案通过了三问中的哪几问？"),
            LocalizedText(
                en: "Which incentive in our own company would fail, and on which question?",
                zhHans: "我们公司现有的激励里，哪一项过不了关，卡在哪一问？"),
            LocalizedText(
                en: "What can a middle manager change about that without the board?",
                zhHans: "不惊动董事会，一个中层经理能改动什么？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                Four minutes for the proposals, three for the second part.
                What a middle manager can change without the board: the time between deed and word \
                (thank the same day), the openness of figures, the assignment of interesting tasks, \
                the choice of who presents a success to whom.
                Make the step clear: money is one of six motives. A plan for the whole firm can serve \
                one motive moderately; a leader who knows twelve people can serve all six.
                Do not let it become a complaint about head office; move on to the goal line at the \
                seventh minute.
                """,
            zhHans: """
                方案 4 分钟，第二部分 3 分钟。
                不用董事会点头，中层就能改的有：从做到到被看见的时间（当天道谢）、数据的公开程度、\
                有意思的任务派给谁、成绩由谁去汇报、向谁汇报。
                要把这一步讲透：钱只是六种动力之一。全公司的计划顶多把一种动力照顾个大概，\
                而了解十二个人的主管，六种都能照顾到。
                别让讨论变成对总部的抱怨会；到第 7 分钟就转入目标连线。
                """),
        abridgement: .leftOut)

    private static let goalLine: Activity = Activity(
        title: LocalizedText(en: "One goal line, read aloud", zhHans: "写一句目标连线，念出来"),
        method: .exercise,
        minutes: 8,
        groupSize: 2...3,
        materials: [
            LocalizedText(en: "Worksheet from the motive exercise", zhHans: "前面的动力工作页")
        ],
        instructions: LocalizedText(
            en: """
                Choose one of the two people on your worksheet. Write in that person’s voice, in one \
                sentence: “When I …, the team reaches …, and I gain ….”
                Check it: can this person influence the first part alone or nearly so? Is the second \
                part a figure or an event with a date? Does the last part match a motive for which you \
                have evidence, and would it be noticed within a quarter?
                Read it to your partner as that person would say it. If it sounds false, it is.
                """,
            zhHans: """
                从工作页的两个人里选一位，用他的口吻写一句话：“我做到……，团队就能……，我也因此……。”
                对照检查：第一段是不是他自己基本说了算？第二段有没有数字，或者有日期的事件？\
                第三段对得上你手里有证据的那种动力吗？一个季度之内他感觉得到吗？
                用他的语气念给同伴听。听着别扭，那就是假的。
                """),
        trainerNotes: LocalizedText(
            en: """
                Four minutes writing, two each reading.
                Good: “When I run the trial at the dairy myself and write it up, we have the third \
                reference plant by September, and I become the one whom the others ask about hygiene \
                sensors.” (mastery)
                Good: “When I answer enquiries from the two new provinces on the same day, we reach \
                forty offers a month by June, and I have what it takes to be named deputy in July.” \
                (advancement; only if the post exists)
                Weak: “When I work harder, the team reaches its target and I get more bonus.” Nothing \
                in it can be seen.
                Warn against a promise the leader cannot keep: the third part must lie in the leader’s \
                own hands or be cleared first.
                The objective on linking motives with goals is met when all checks hold; tick it on \
                your list while walking round.
                """,
            zhHans: """
                写 4 分钟，每人念 2 分钟。
                好的例子：“乳品厂的试用我自己来做、自己写报告，九月前我们就有了第三个样板点，\
                以后卫生型传感器的事大家都来问我。”（把专业做精）
                好的例子：“两个新省份的询价我当天回复，六月团队月报价就能到四十份，\
                七月定副手时我就够格了。”（晋升——前提是真有这个岗位）
                差的例子：“我更加努力，团队完成指标，我多拿奖金。”没有一样看得见。
                提醒学员：主管兑现不了的不要写。第三段要么在自己手里，要么先向上面问准。
                几条检查都通过，即达到“对接动力与目标”的目标；边走动边在名单上打勾。
                """))
}
