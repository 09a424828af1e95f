import CadreKit

extension DealerManagement {
    /// A complaint carried through to the report back, the post-test, and what happens within seven days.
    static let complaintsAndClosing: CourseUnit = CourseUnit(
        id: "complaints-and-closing",
        title: LocalizedText(en: "Heard, adopted, done, told – and Monday", zhHans: "听进去、定下来、办成、回话——然后是周一"),
        objectives: ["act-on-complaint", "trace-loop", "rate-loyalty"],
        topics: [
            Topic(
                title: LocalizedText(en: "Two-way communication", zhHans: "双向沟通"),
                points: [
                    LocalizedText(
                        en: """
                            Four stages. Hear: say it back in the dealer’s terms. Adopt: decide yes, partly or \
                            no, with a reason. Act: who, what, by when. Report: tell the dealer what became of \
                            it, before he asks.
                            """,
                        zhHans: """
                            四步。听进去：用对方的话复述一遍。定下来：采纳、部分采纳还是不采纳，给出理由。办：谁，\
                            做什么，几号前。回话：不等他问，先告诉他办成了什么样。
                            """),
                    LocalizedText(
                        en: """
                            A dealer judges by the fourth. What was improved without being reported was, for \
                            him, not improved.
                            """,
                        zhHans: "代理商看的是第四步。改了却没告诉他，在他那里就等于没改。"),
                    LocalizedText(
                        en: "A reasoned no within five days does less harm than a yes without a date.",
                        zhHans: "五天之内讲清理由的“不行”，比没有日期的“好的”伤害小。"),
                ]),
            Topic(
                title: LocalizedText(en: "What makes Monday happen", zhHans: "怎样让周一真的发生"),
                points: [
                    LocalizedText(
                        en: """
                            One dealer, one act that the dealer will notice, within seven days, with no \
                            permission needed. Everything else from the handout has time.
                            """,
                        zhHans: "一家代理商，一件他感觉得到的事，七天之内，不用谁批。手册里的其他东西都不急。"),
                    LocalizedText(
                        en: """
                            The scorecard again after 60 to 90 days, with a second rater. What has moved, and \
                            by what act?
                            """,
                        zhHans: "60 到 90 天之后，加一位评分人，再打一次分。哪里动了？是哪件事让它动的？"),
                ]),
        ],
        activities: [loudspeaker, complaintCase, complaintDebrief, postTest, sevenDays])

    private static let loudspeaker: Activity = Activity(
        title: LocalizedText(en: "Loudspeaker: one way, two ways", zhHans: "高音喇叭：单向与双向"),
        method: .exercise,
        minutes: 7,
        groupSize: 2...3,
        materials: [
            LocalizedText(en: "Your own telephone with the dealers’ chat group", zhHans: "自己的手机（代理商微信群）")
        ],
        instructions: LocalizedText(
            en: """
                Open the chat group you share with your dealers, or your last ten messages to one \
                of them. Count: how many were from us to them; how many from them to us; how many \
                of theirs got an answer other than “received”; how many were reported back as \
                done.
                Write the four numbers, then compare in twos or threes. Nobody shows names.
                """,
            zhHans: """
                打开你和代理商的微信群，或者和某一家最近的十条往来，数一数：我们发给他们的几条，\
                他们发给我们的几条；他们发来的，除了“收到”还得到别的答复的几条；最后回话说“办好了”的几条。
                写下四个数字，两三人一组对一对。名字不用给别人看。
                """),
        trainerNotes: LocalizedText(
            en: """
                Opening: “Three minutes of counting, no thinking.” The usual picture: of ten \
                messages eight are ours, of the remaining two one was acknowledged and neither \
                was reported back on.
                Put this figure from Ruiheng on the flipchart: in one quarter 14 complaints from \
                dealers were logged; 14 acknowledged, 6 decided, 4 done, 1 reported back. Done: 4 \
                of 14 (28.6 %). Visible to dealers: 1 of 14 (7.1 %). Three finished improvements \
                were lost because nobody told them: the cheapest three in the firm.
                If somebody has no telephone or no group, let him use the last visit: who spoke, \
                and for how many minutes?
                Do not let it become a lament about head office; the count is of one’s own \
                messages. In the short form give the figures only, in four minutes.
                """,
            zhHans: """
                开场：“只数数，不思考，三分钟。”常见的样子：十条里八条是我们发的，剩下两条，\
                一条得到“收到”，一条也没回话。
                把瑞衡的数字写到白板上：一个季度登记代理商投诉 14 件，答“收到”的 14 件，\
                有决定的 6 件，办成的 4 件，回了话的 1 件。办成率 4/14（28.6%）；代理商看得见的，\
                1/14（7.1%）。有三件改好了，没人说，白改了：全公司最便宜的三份人情，就这么丢了。
                没带手机、没有群的，就想上一次拜访：谁说了几分钟？
                别让它变成对总部的诉苦会，数的是自己发的消息。四小时版只讲数字，4 分钟。
                """),
        abridgement: .shortened(to: 4))

    private static let complaintCase: Activity = Activity(
        title: LocalizedText(en: "Case: seven messages on a Thursday", zhHans: "案例：星期四的七条消息"),
        method: .caseStudy,
        minutes: 18,
        groupSize: 3...4,
        materials: [
            LocalizedText(en: "Case sheet with the chat", zhHans: "印有聊天记录的案例单"),
            LocalizedText(en: "Sheet “Hear, adopt, act, report”", zhHans: "“听、定、办、回”表"),
        ],
        instructions: LocalizedText(
            en: """
                Step 1, four minutes: sort what Peng says into separate complaints, in her terms. \
                Step 2, six minutes: decide for each: adopt, adopt in part, or no, with reason; \
                who does what by when; when is she told. Step 3, six minutes: write the message \
                that goes to Peng today, at most 90 words, and one line for the group. Two \
                minutes: exchange with another group, which reads as Peng and answers in one \
                sentence.
                """,
            zhHans: """
                第一步，4 分钟：把彭总说的分成几件事，用她的话写。第二步，6 分钟：逐件定：采纳、\
                部分采纳还是不采纳，理由是什么；谁在几号前办；哪天告诉她。第三步，6 分钟：\
                写今天发给彭总的消息，不超过 150 字；群里再发一句。最后 2 分钟与别组交换，\
                对方以彭总的身份看，回一句话。
                """),
        scenario: LocalizedText(
            en: """
                Chat group “Ruiheng dealers”, 46 members, Thursday 11 September.

                09:12 Peng (Xiangyuan): The transmitters are three weeks late, and I learn it from \
                the haulier!
                09:13 Peng: On site I stand there like a fool. Zhuzhou wants 38,000 for the delay.
                09:15 Peng: And the new crates: no label outside, we open six to find one meter. I \
                wrote that in June.
                09:31 Regional manager: Received, have passed it on. [OK sign]
                11:02 Peng: Passed on to whom?
                11:40 Regional manager: The responsible department. Please be patient, everyone \
                has supply problems at present.
                11:41 Jin (Beichen): [thumbs up]

                What you can find out by telephone in an hour: the plant knew of the delay on 22 \
                August; dealers are informed by the sales office, “if there is time”. The goods \
                leave on Monday, 15 September. The warehouse can print labels from 29 September \
                on; the machine has stood there since July. Penalties towards customers are not in \
                the dealer contract; the director may grant up to 10,000 yuan of goods as \
                goodwill.
                """,
            zhHans: """
                微信群“瑞衡代理商”，46 人，9 月 11 日，星期四。

                09:12 彭总（湘源）：变送器晚了三个星期，我还是听物流司机说的！
                09:13 彭总：在客户现场我跟个傻子一样。株洲那边要扣 3.8 万。
                09:15 彭总：还有新木箱，外面没标签，拆六箱才找到一台表。六月我就写过。
                09:31 区域经理：收到，已反馈。[OK]
                11:02 彭总：反馈给谁了？
                11:40 区域经理：相关部门。请您谅解，目前各家供货都紧张。
                11:41 老金（北辰）：[赞]

                打一个钟头电话，你能查到：工厂 8 月 22 日就知道要延误；按惯例由商务部通知代理商，\
                “有空就通知”。货 9 月 15 日（星期一）发出。仓库 9 月 29 日起能打标签，机器七月就到了，\
                一直放着。客户的罚款，代理合同里没写由厂家承担；总监有权给不超过 1 万元货的补偿。
                """),
        trainerNotes: LocalizedText(
            en: """
                Separate complaints: (1) the delay itself, (2) not being told, (3) the 38,000, (4) \
                the crates, (5) the proposal of June without an answer. Most groups miss 2 and 5, \
                and these two hurt her most.
                Decisions: (1) adopt: shipment 15 September, waybill number the same day. (2) \
                adopt: from now on the sales office reports any delay to the dealer within one \
                working day of knowing it; name: Lin, from 15 September. (3) in part: no penalty \
                is paid, since the contract does not provide for it; ask the director for goods \
                worth 10,000 by 16 September and go to Zhuzhou together. (4) adopt: labels \
                outside from 29 September, first crate photographed. (5) admit it: the proposal \
                of June was not answered.
                Message, for example: “Ms Peng, you learnt of a three-week delay from a haulier; \
                we had known since 22 August. That was our fault, and so is June. The goods leave \
                on Monday 15th; I will send you the waybill. From that day Lin tells you of any \
                delay within one working day. Labels outside from 29 September. The 38,000 we \
                cannot take over; by Tuesday I will tell you what we can do, and I will go to \
                Zhuzhou with you. I will ring at four today.” In the group: “Ms Peng is right \
                about delivery news and labels. From 15 and 29 September this changes for \
                everyone; I report here on the 30th.”
                Weak: apologies without dates; “supply problems everywhere”; taking the matter \
                out of the group completely, so that the rest of the group sees only “passed on”.
                Jin’s thumb is worth a question: the quiet one has the same complaint.
                """,
            zhHans: """
                分开来是五件：（1）延误本身；（2）没人告诉她；（3）3.8 万；（4）木箱；（5）\
                六月的建议没有回音。多数组会漏掉（2）和（5），偏偏这两件最伤她。
                怎么定：（1）采纳，9 月 15 日发货，当天给运单号。（2）采纳，\
                商务部知道延误后一个工作日内通知代理商，责任人小林，9 月 15 日起。（3）部分采纳：\
                罚款不承担，合同没写；9 月 16 日前向总监申请 1 万元货，并陪她去株洲。（4）采纳，\
                9 月 29 日起外箱贴标签，第一箱拍照。（5）认账，六月那条没有回。
                消息，比如：“彭总，延误三周，您是听司机说的，而我们 8 月 22 日就知道，是我们的错；\
                六月那条没回，也是。货 15 号周一发，当天给您运单。从那天起，\
                有延误由小林一个工作日内告诉您。外箱标签 9 月 29 日起贴。3.8 万我们承担不了，\
                能做什么，周二前告诉您，株洲我陪您去。今天四点给您打电话。”群里：“交货通知和标签，\
                彭总说得对。9 月 15 日、29 日起，家家都按新办法来，30 号我在群里报结果。”
                差的：光道歉没日期；“各家供货都紧张”；整件事拉到私聊，群里其他人只看见一句“已反馈”。
                老金那个赞值得问一句：不吭声的那位，有同样的怨气。
                """),
        abridgement: .shortened(to: 12))

    private static let complaintDebrief: Activity = Activity(
        title: LocalizedText(en: "Debrief: what does Peng see?", zhHans: "复盘：彭总看见了什么？"),
        method: .discussion,
        minutes: 7,
        materials: [LocalizedText(en: "The messages written by the groups", zhHans: "各组写的消息")],
        instructions: LocalizedText(
            en: """
                Two groups read their message aloud; the readers answer as Peng. Then the \
                questions.
                """,
            zhHans: "请两组念出消息，读的人以彭总的身份回一句。然后讨论。"),
        debrief: [
            LocalizedText(
                en: """
                    Which of the four stages were missing at 09:31, and which is missing most \
                    often with us?
                    """,
                zhHans: "9:31 那句“收到”，缺了四步里的哪几步？我们平时最常缺的是哪一步？"),
            LocalizedText(
                en: "How does she learn on 30 September that something has changed?",
                zhHans: "9 月 30 日，她怎么知道事情变了？"),
            LocalizedText(
                en: """
                    In which box of the loop does this Thursday end, with the first answer and with \
                    yours?
                    """,
                zhHans: "这个星期四，按原来的回法，循环停在哪一格？按你们的回法呢？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                First: three of four; “received” is a half hearing. Most often missing: the report \
                back.
                Second: the photograph of the first labelled crate, sent to the group with the \
                words “Peng’s proposal of June”. A dealer who sees his proposal with his name on \
                it makes the next one; that is shared history at the price of a photograph.
                Third: the first answer ends in the dealer’s box: less effort, fewer proposals, \
                and next year a rating of 1 where today stands a 3. The second gives the dealer \
                something exclusive: having changed something.
                Keep the last minute for the link to Beichen: fourteen proposals from Changsha, \
                none from Shenyang. What was done with the first proposal Jin ever made?
                """,
            zhHans: """
                第一问：四步缺三步，“收到”只算听了一半。平时最常缺的是回话。
                第二问：第一个贴了标签的箱子拍张照，发到群里，写上“湘源彭总六月的建议”。\
                代理商看见自己的建议挂着自己的名字改成了，就会有下一条；共同的经历，成本是一张照片。
                第三问：原来的回法停在代理商那一格：少出力，少提建议，今天的 3 级，明年变 1 级。\
                你们的回法，给了他一样“独一份”：有件事是因他而改的。
                最后一分钟扣回北辰：长沙十四条建议，沈阳一条也没有。老金当年提的第一条，后来怎样了？
                """),
        abridgement: .shortened(to: 5))

    private static let postTest: Activity = Activity(
        title: LocalizedText(en: "Post-test", zhHans: "训后测试"),
        method: .assessment,
        minutes: 19,
        materials: [
            LocalizedText(
                en: "Form “dealer-management-post”, on screen or on paper",
                zhHans: "训后测试卷（dealer-management-post），在线或纸质"),
            LocalizedText(en: "Pocket calculator or telephone", zhHans: "计算器或手机"),
        ],
        instructions: LocalizedText(
            en: """
                The same subjects as this morning with other dealers and other figures. Nineteen \
                minutes, each on your own, the handout closed.
                """,
            zhHans: "内容和早上一样，换了代理商，换了数字。19 分钟，各做各的，手册合上。"),
        trainerNotes: LocalizedText(
            en: """
                Hand out at once after the debrief, without an announcement that makes it an \
                examination. Those who are ready early may fill in the page “Seven days”.
                The result is shown with feedback question by question; give two minutes for it at \
                the end or send it by mail. Compare the group’s two means, not persons. If \
                question 10 (limits of exclusivity) or 4 (weighted total) has not moved, name it \
                openly and send the worked example from the handout once more.
                Whoever must leave early takes the form on screen within three days. In the short \
                form everybody does.
                """,
            zhHans: """
                复盘完马上发卷，别说得像期末考试。早做完的可以先填“七天”那一页。
                成绩带逐题讲解，课末留两分钟看，或者邮件发。只比全班前后两次的平均分，不比人。\
                第 10 题（独家的边界）或第 4 题（加权总分）没有长进，就明说，把手册里的算例再发一遍。
                要提前走的，三天内在线补做；四小时版一律在线。
                """),
        abridgement: .leftOut)

    private static let sevenDays: Activity = Activity(
        title: LocalizedText(en: "Seven days, one act, one partner", zhHans: "七天，一件事，一个同伴"),
        method: .reflection,
        minutes: 9,
        groupSize: 2...3,
        materials: [LocalizedText(en: "Handout, page “Seven days”", zhHans: "手册“七天”一页")],
        instructions: LocalizedText(
            en: """
                Three minutes alone: the dealer; one thing you will do within seven days that \
                this dealer will notice; which of the ten behaviours you hope to see more of; the \
                date in 60 to 90 days on which you rate again, and who is the second rater.
                Three minutes in twos or threes: the partner asks “How would the dealer notice?” \
                and writes down the date on which to ring you.
                Round: each says one sentence: “By … I will do …, and … will notice it because …”.
                """,
            zhHans: """
                先独自写 3 分钟：哪家代理商；七天之内做哪一件他感觉得到的事；希望十种行为里哪一种多起来；\
                60 到 90 天后哪天再打分，谁做第二个评分人。
                再两三人一组 3 分钟：同伴问“他怎么会感觉到？”，并记下哪天给你打电话。
                最后一圈，每人一句：“某月某日之前我做……，某某会感觉到，因为……”
                """),
        trainerNotes: LocalizedText(
            en: """
                Refuse plans that the dealer cannot notice: “analyse my dealers”, “improve \
                communication”. Ask: “What arrives at his place, and when?” Good ones: an answer \
                to a complaint with a date, a call about the cost of the last delay, a loan unit \
                handed over, the first draft of the page with one’s own half filled in.
                Collect the sentences on a sheet and photograph it; it opens the follow-up after \
                60 to 90 days, for which the same scorecard is filled in again.
                With more than twelve learners, the round goes by tables. End on time and with a \
                word of thanks for the dealers who have been in the room all day without knowing \
                it.
                """,
            zhHans: """
                代理商感觉不到的计划一律退回：“分析一下代理商”“加强沟通”。追问：“什么东西会到他手里？\
                哪天？”好的有：给一件投诉写明日期的答复；打电话问上次延误让他损失了多少；样机送上门；\
                一页纸初稿，自己那半边先填好。
                把每人那一句写到大白纸上拍照，60 到 90 天后的跟进就从它开始，到时再填一次同样的评分卡。
                超过十二人时，分桌说。准时下课；谢谢那些在这间教室里待了一天、自己却不知道的代理商。
                """),
        abridgement: .shortened(to: 7))
}
