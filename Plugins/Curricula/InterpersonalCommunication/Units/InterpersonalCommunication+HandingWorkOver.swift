import CadreKit

extension InterpersonalCommunication {
    /// Six parts of an assignment, and a weekly meeting that decides in less than half the hours.
    static let handingWorkOver: CourseUnit = CourseUnit(
        id: "handing-work-over",
        title: LocalizedText(
            en: "Handing work over, and meetings that decide",
            zhHans: "交代工作，开会拍板"),
        objectives: ["assign-task", "redesign-meeting"],
        topics: [
            Topic(
                title: LocalizedText(
                    en: "Six parts of an assignment",
                    zhHans: "交代一件事的六个要点"),
                points: [
                    LocalizedText(
                        en: """
                            Result: what lies on the table at the end, and how I shall know that it \
                            is good. Reason: what it is for and for whom.
                            """,
                        zhHans: "结果：最后拿出什么，怎样算好。缘由：干什么用，给谁用。"),
                    LocalizedText(
                        en: """
                            Room: what you may decide alone, and what you ask me about first. \
                            Resources: hours, money, people, papers.
                            """,
                        zhHans: "权限：哪些你自己定，哪些先问我。资源：多少时间、多少钱、谁帮忙、有什么资料。"),
                    LocalizedText(
                        en: """
                            Review: one look halfway, on a fixed day, while there is still time to \
                            turn. Reply: the other says how he or she will set about it, before we \
                            part.
                            """,
                        zhHans: "节点：中途看一次，日子定死，那时还来得及掉头。回话：先别散，让对方说说打算怎么干。"),
                ]),
            Topic(
                title: LocalizedText(
                    en: "Control: how much, for whom",
                    zhHans: "管多细，看人"),
                points: [
                    LocalizedText(
                        en: """
                            The newer the person is to the task, the nearer the first review. It is \
                            a matter of the task, not of years in the firm: an old hand at pumps may \
                            be a beginner in software.
                            """,
                        zhHans: "对这件事越生，第一个节点越近。看的是这件事，不是工龄：做了十年泵，碰软件也是新手。"),
                    LocalizedText(
                        en: """
                            Handing over the work and keeping the decisions is not delegation; it \
                            makes an assistant.
                            """,
                        zhHans: "活给了，主意还攥在自己手里，那不叫授权，那叫找了个帮手。"),
                    LocalizedText(
                        en: """
                            When it comes back to you half-finished: “What do you suggest?” Do not \
                            take the monkey back on your shoulder.
                            """,
                        zhHans: "干到一半又推回来，问一句：“你建议怎么办？”别顺手接过来。"),
                ]),
            Topic(
                title: LocalizedText(
                    en: "Guarding time by saying so",
                    zhHans: "时间靠说出来守住"),
                points: [
                    LocalizedText(
                        en: """
                            Announce when you may be disturbed and when not, keep to it, and name \
                            who decides in the meantime.
                            """,
                        zhHans: "讲明什么时候可以来找你、什么时候不行，说到做到，并指定这段时间谁做主。"),
                    LocalizedText(
                        en: """
                            A no with a way out: “Not this week. On Tuesday, or Qiao can do it \
                            today.”
                            """,
                        zhHans: "说“不”，给条路：“这周不行。周二可以，或者今天让小乔做。”"),
                ]),
            Topic(
                title: LocalizedText(
                    en: "A meeting is for what needs several heads",
                    zhHans: "要几个脑袋一起想的事，才开会"),
                points: [
                    LocalizedText(
                        en: """
                            Information goes out in writing beforehand. Each item is a question with \
                            an owner, minutes and the decision wanted: “Who gets the demo unit in \
                            week 32?”
                            """,
                        zhHans: "通报的事，会前发文字。每项议程是一个问题，有负责人、有分钟数，写明要定什么：“第 32 周样机给谁？”"),
                    LocalizedText(
                        en: """
                            Whoever is not needed for an item need not sit through it. Count the \
                            cost in person-hours: people times minutes, divided by 60.
                            """,
                        zhHans: "跟这一项无关的人，不必陪坐。成本用人时来算：人数×分钟÷60。"),
                    LocalizedText(
                        en: """
                            Coordination is the one item that belongs in every weekly meeting: “Who \
                            needs what from whom this week, and by when?” The last three minutes \
                            read the decisions back.
                            """,
                        zhHans: "每周例会必有的一项是协调：“这周谁要从谁那里拿到什么，几号之前？”最后三分钟，把定下的事念一遍。"),
                ]),
        ],
        activities: [sortItOut, sixPartsAndAQuestion, mondayMeeting, mondayIsDifferent])

    private static let sortItOut: Activity = Activity(
        title: LocalizedText(en: "“You know Wuxi, sort it out”", zhHans: "“无锡那个事，你弄一下”"),
        method: .exercise,
        minutes: 14,
        groupSize: 2...3,
        materials: [
            LocalizedText(
                en: "Tick-list of the six parts, one per learner",
                zhHans: "六要点勾选单，每人一张"),
            LocalizedText(
                en: "The hour found in unit 2",
                zhHans: "第二单元找出的那一个小时"),
        ],
        instructions: LocalizedText(
            en: """
                Two minutes with the class. The trainer says to one of you: “You know the \
                demonstration in Wuxi next month? Sort it out, will you.” Everybody writes down what \
                exactly will be done, by when and for how much. Compare three answers.

                Then in pairs, twice six minutes. A hands over to B a real piece of work, best of \
                all from the hour you found in unit 2. Three minutes. B plays the person who is to \
                get it, asks nothing, and ticks the parts that were heard. In the remaining three \
                minutes B says what would have gone wrong, and A says the missing parts again. \
                Change over.
                """,
            zhHans: """
                全班 2 分钟。讲师对其中一位说：“下个月无锡那个演示，你弄一下啊。”每个人写下来：具体\
                做什么，几号之前，花多少钱。念三份对一对。

                然后两人一组，两轮，每轮 6 分钟。A 把一项真实的工作交代给 B，最好就是第二单元找出来\
                的那一个小时里的事，3 分钟。B 扮演接活的人，什么也不问，听到哪个要点就勾哪个。剩下 \
                3 分钟，B 说说照这样干会出什么岔子，A 把漏掉的要点补讲一遍。然后交换。
                """),
        trainerNotes: LocalizedText(
            en: """
                The class will imagine anything between “book a meeting room” and “bring a pump on a \
                lorry for 30,000 yuan”. Say only: “I meant two hours on our test bench by video, no \
                cost.”
                Hand out the tick-list before the pairs begin; the explanation follows afterwards, \
                when they have felt what is missing.
                Most often missing, in this order: reply (nobody asks for it), room, reason. Most \
                often present: the date. What is ticked as “result” is mostly an activity: “look \
                after the list” in place of “a list of twelve dealers, each with the last order and \
                a telephone number that works”.
                With a group of three, the third ticks and takes the second round as A; three rounds \
                of four minutes.
                Complaint: “With my people I don’t need all that.” Ask for the last piece of work \
                that came back different from what was meant.
                """,
            zhHans: """
                写出来的会五花八门，从“订个会议室”到“拉一台泵过去，花 3 万”。你只说一句：“我的意思是，\
                用我们的试验台做两个小时视频演示，不花钱。”
                勾选单在两人练习之前发；讲解放在后面，先让他们尝到缺了什么。
                漏得最多的依次是：回话（没人会问）、权限、缘由。到得最齐的是日期。勾在“结果”那一栏的，\
                多半只是个动作：“盯一下名单”；应该是“十二家代理商的名单，每家写上最近一次订货和打得\
                通的电话”。
                三人组：第三人负责勾，第二轮当 A；三轮，每轮 4 分钟。
                会有人说：“我的人用不着这么啰唆。”问他：最近一次交代下去，拿回来的跟你想的不一样，是\
                哪件事？
                """),
        abridgement: .shortened(to: 12))

    private static let sixPartsAndAQuestion: Activity = Activity(
        title: LocalizedText(
            en: "Six parts, and every item a question",
            zhHans: "六个要点，议程变问题"),
        method: .lecture,
        minutes: 8,
        materials: [
            LocalizedText(
                en: "Flipchart with the six parts and one agenda item as a question",
                zhHans: "大白纸：六个要点；一项改成问题的议程")
        ],
        instructions: LocalizedText(
            en: """
                Add to your own assignment the part that was missing, in the words in which you will \
                say it. Then take an item of your last weekly meeting and write it as a question \
                that can be answered in ten minutes.
                """,
            zhHans: """
                把自己刚才漏掉的要点补上，按你真会说的话来写。再挑上次周会的一项议程，改写成一个十分\
                钟能回答的问题。
                """),
        trainerNotes: LocalizedText(
            en: """
                Four minutes on the six parts and the distance of the first review, one on guarding \
                time, three on meetings.
                An assignment to read aloud, seventy seconds long: “Qiao, I need a comparison of our \
                three dealers in Jiangsu by Friday noon, one page: orders, payment days, open \
                complaints. It is for my talk with Shao about the October campaign, so that he can \
                choose two of them. You decide where the figures come from; only if you want to \
                telephone a dealer ask me first. Take three hours for it, Meng has the complaints \
                list. Tomorrow at four we look at the first dealer together. How are you going to \
                set about it?”
                Have the class name the six parts in it.
                The question form: “Discount” becomes “Do we give Nanjing the 6 per cent they ask \
                for until the end of September, yes or no? Owner: Ke, ten minutes.”
                Pitfall: the reply asked for as an examination. Tone: curiosity.
                """,
            zhHans: """
                六个要点和第一个节点的远近 4 分钟，守时间 1 分钟，开会 3 分钟。
                念一段七十秒的交代：“小乔，周五中午前我要一页纸，比一比江苏三家代理商：订货、回款天\
                数、没结的投诉。给邵总谈 10 月促销用的，好让他从里面挑两家。数字从哪儿来，你自己定；\
                要给代理商打电话，先跟我说一声。给你三个小时，投诉清单在老孟那里。明天下午四点，我们\
                先一起看第一家。你打算怎么弄？”
                请全班把六个要点一个个找出来。
                议程改问题：“折扣”改成“南京要的 6%，到 9 月底为止，给还是不给？负责人小柯，10 分钟。”
                要防的是问“你打算怎么弄”的口气像考试。要的是好奇。
                """),
        abridgement: .shortened(to: 5))

    private static let mondayMeeting: Activity = Activity(
        title: LocalizedText(
            en: "Group work: Fang’s Monday meeting",
            zhHans: "小组作业：方敏的周一例会"),
        method: .groupWork,
        minutes: 15,
        groupSize: 3...4,
        materials: [
            LocalizedText(
                en: "The agenda, one copy per group",
                zhHans: "议程，每组一份"),
            LocalizedText(
                en: "Flipchart paper, markers",
                zhHans: "大白纸、记号笔"),
        ],
        instructions: LocalizedText(
            en: """
                1. What does the meeting cost in person-hours a week?
                2. Take each item: abolish, put in writing, give to fewer people, or keep as a \
                question with owner and minutes.
                3. Add one item of coordination, and an ending.
                4. Work out the new person-hours, including any smaller talks you split off. Aim: \
                half or less.
                Write the new agenda on a sheet as it would be sent out on Sunday evening.
                """,
            zhHans: """
                1. 这个会每周花多少人时？
                2. 逐项处理：取消、改成文字、只留相关的人、还是留下来变成问题（写上负责人和分钟数）？
                3. 加一项协调，加一个收尾。
                4. 算出新的人时，分出去的小会也算上。目标：一半以下。
                把新议程写到大白纸上，照周日晚上发出去的样子写。
                """),
        scenario: LocalizedText(
            en: """
                Monday, 10:30, nine people including Fang:
                Everyone reads out orders and visits of last week – 40 minutes
                News from head office, read by Fang – 10 minutes
                Jiaxing: what went wrong? (a talk between Fang, Meng and Tan; six listen) – 20 \
                minutes
                Demo unit: three sellers want it in week 32 – 10 minutes, no decision
                Discount for the Nanjing dealer (Ke asks, Fang decides “I’ll think about it”) – 10 \
                minutes
                Any other business – 10 minutes
                """,
            zhHans: """
                周一 10:30，连方敏共九个人：
                每人念上周的订单和拜访——40 分钟
                方敏传达总部通知——10 分钟
                嘉兴：问题出在哪儿？（方敏、老孟、小谭三个人谈，六个人听）——20 分钟
                样机：第 32 周三名销售都要——10 分钟，没结果
                南京代理商的折扣（小柯请示，方敏说“我想想”）——10 分钟
                其他事项——10 分钟
                """),
        trainerNotes: LocalizedText(
            en: """
                Question 1: 40 + 10 + 20 + 10 + 10 + 10 = 100 minutes; 9 × 100 ÷ 60 = 15 \
                person-hours.
                A possible agenda: figures in a shared sheet by Sunday 18:00, only red ones are \
                asked about, 5 minutes; “Who gets the demo unit in week 32?” owner Tan, with the \
                three reasons beforehand, 10; “Do we give Nanjing 6 per cent until the end of \
                September?” owner Ke, 10; “Who needs what from whom this week?” 12; decisions read \
                back, 3. Forty minutes: 9 × 40 ÷ 60 = 6 person-hours. Head office news in writing. \
                Jiaxing on Tuesday, three people, 20 minutes: 1 person-hour. Together 7 in place of \
                15; saving 8 a week, about one working day.
                Objection: “If they don’t read the figures out, nobody prepares them.” Then the \
                sheet has empty fields, and those are asked about. Reading out was control by \
                boredom.
                Another: “The reading aloud builds the team.” Ask what the others were doing \
                meanwhile.
                The objective is met with half the hours, questions with owners and decisions. A \
                group that keeps everything and only shortens the minutes has not redesigned it.
                """,
            zhHans: """
                第 1 问：40＋10＋20＋10＋10＋10＝100 分钟；9×100÷60＝15 人时。
                一种改法：数字周日 18:00 前填进共享表，会上只问标红的，5 分钟；“第 32 周样机给谁？”\
                负责人小谭，三家的理由会前交，10 分钟；“南京要的 6%，到 9 月底为止，给不给？”负责人\
                小柯，10 分钟；“这周谁要从谁那里拿到什么？”12 分钟；念一遍定下的事，3 分钟。共 40 分\
                钟，9×40÷60＝6 人时。总部通知发文字。嘉兴周二另谈，三个人 20 分钟，1 人时。合计 7，\
                原来 15；每周省 8 人时，正好一个人一天的活。
                会有人说：“不当众念，谁还好好准备数字？”那表里就有空格，会上就问空格。靠念数字来管人，\
                管住的只是瞌睡。
                还有人说：“念一念，有团队气氛。”问他：别人在念的时候，其他人在干什么？
                人时减半，留下的每项是问题，有负责人、有结论，即为达标。什么都留着、只把分钟改小的，\
                不算改造。
                """),
        abridgement: .leftOut)

    private static let mondayIsDifferent: Activity = Activity(
        title: LocalizedText(
            en: "Debrief: what is different on Monday",
            zhHans: "复盘：下周一有什么不一样"),
        method: .discussion,
        minutes: 8,
        materials: [
            LocalizedText(en: "The new agendas on the wall", zhHans: "上墙的新议程"),
            LocalizedText(
                en: "Conversation card",
                zhHans: "谈话卡"),
        ],
        instructions: LocalizedText(
            en: """
                Two minutes’ walk round the agendas; put a dot beside the item that you would like \
                to take home. Then each of you says two sentences: what you will hand over and to \
                whom, and which item of your own meeting dies on Monday.
                """,
            zhHans: """
                用两分钟把各组的新议程看一遍，想带回去用的那一项，旁边点个点。然后每人说两句：我要把\
                什么交给谁；下周一，我们例会上的哪一项到此为止。
                """),
        debrief: [
            LocalizedText(
                en: "Which of the six parts did you find hardest to say aloud?",
                zhHans: "六个要点，哪一个最难说出口？"),
            LocalizedText(
                en: "What will your people say when the reading-out stops?",
                zhHans: "不念数字了，你的人会怎么说？"),
            LocalizedText(
                en: "What will you do with the hour that is left over?",
                zhHans: "省出来的那一个小时，你拿来做什么？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                Two minutes for the walk, four for the sentences, two for the third question.
                The hardest part is usually room: saying what the other may decide alone means not \
                deciding it. Ask for one example in yuan.
                If the saved hour is filled with quotations at once, return to Fang’s 31 hours. The \
                sentence you hope for: “Seven and a half minutes each becomes a quarter of an hour.” \
                With eight people that is another hour a week, exactly.
                If the course is divided here, collect the conversation cards and say when the \
                second rater will join. Ask everybody to read the six criteria in the handout before \
                the second half-day.
                Short of time: only the two sentences.
                """,
            zhHans: """
                走一圈 2 分钟，每人两句 4 分钟，第三问 2 分钟。
                最难说的一般是权限：讲明哪些他自己定，就意味着自己不再定。请人用金额举个例子。
                要是省下的一小时马上又拿去做报价，就回头看方敏的 31 小时。你想听到的是：“每人七分半\
                钟，变成一刻钟。”八个人，正好就是每周多一个小时。
                如果课程在这里分成两个半天，谈话卡先收上来，告诉大家第二位评分人什么时候来，并请每人\
                在下次上课前读一遍讲义里的六条标准。
                时间不够，只说那两句。
                """),
        abridgement: .shortened(to: 4))
}
