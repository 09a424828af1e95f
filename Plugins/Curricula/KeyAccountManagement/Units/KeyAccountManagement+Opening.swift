import CadreKit

extension KeyAccountManagement {
    /// Pre-test, one account per learner on a card, and the class’s own definition to be tested later.
    static let opening: CourseUnit = CourseUnit(
        id: "opening",
        title: LocalizedText(
            en: "Opening: the account you brought with you",
            zhHans: "开场：把你的客户带进课堂"),
        objectives: ["rate-account"],
        topics: [
            Topic(
                title: LocalizedText(en: "What the course is for", zhHans: "这门课要解决什么"),
                points: [
                    LocalizedText(
                        en: """
                            A key account is a decision, not a compliment: it takes engineers, \
                            service hours and the manager’s own days away from other clients.
                            """,
                        zhHans: """
                            定一家大客户，是作一个决定，不是给客户戴高帽：工程师、服务工时和主管自己的\
                            时间，都要从别的客户身上挪过来。
                            """),
                    LocalizedText(
                        en: "Every tool is tried on a case first and on the learner’s own account second.",
                        zhHans: "每个工具都先在案例里用一遍，再用到自己的客户身上。"),
                ]),
            Topic(
                title: LocalizedText(en: "A figure and its source", zhHans: "数字要有出处"),
                points: [
                    LocalizedText(
                        en: """
                            “Important” cannot be discussed. “Seven per cent of our orders, from the \
                            order list” can.
                            """,
                        zhHans: "“很重要”没法讨论；“占我们订单的 7%，订单台账上有”就能讨论。"),
                    LocalizedText(
                        en: """
                            An empty line on the card is useful: it says which question to ask the \
                            client next.
                            """,
                        zhHans: "卡片上空着的一行很有用：它告诉你，下次见客户该问什么。"),
                ]),
        ],
        activities: [welcome, preTest, accountCard, expectations])

    private static let welcome: Activity = Activity(
        title: LocalizedText(en: "Welcome and the route", zhHans: "欢迎与课程路线"),
        method: .lecture,
        minutes: 5,
        materials: [LocalizedText(en: "One slide with the eight steps", zhHans: "一页幻灯片：八个环节")],
        instructions: LocalizedText(
            en: """
                This course is about a handful of your clients: the few for whom other people in your \
                company drop what they are doing. By the end you will have worked out what an account \
                really leaves in the till, rated five accounts and one of your own by the same card, \
                drawn the people who decide, put a plan on one page, asked R&D and service for days \
                they do not have, and decided whether an account still deserves its place.

                First half-day:
                1. Opening
                2. What an account is worth
                3. Choosing by evidence
                4. The people who decide
                Second half-day:
                5. From position to plan
                6. Getting the house behind the account
                7. Reviewing, and letting go
                8. Closing
                """,
            zhHans: """
                这门课只讲你手里那几家客户：为了他们，公司里别的部门会放下手头的活。课上完，\
                你会做完这几件事：算清一家客户到底给公司留下多少钱；用同一张评分卡，给案例里的五家客户\
                和自己的一家客户打分；画出拍板的那些人；写一页纸的客户计划；向研发和服务要来他们本来抽\
                不出的人；再决定一家客户还该不该占着大客户的位子。

                第一个半天：
                一、开场
                二、一家客户值多少
                三、凭依据挑客户
                四、谁在拍板
                第二个半天：
                五、从定位到计划
                六、让全公司站到客户背后
                七、季度检视与降级
                八、收尾
                """),
        trainerNotes: LocalizedText(
            en: """
                Start on time. Say in two sentences who you are and which key account you once lost; \
                it buys more attention than any list of credentials.
                Ask colleagues from the same team to sit apart. With ten learners set three tables of \
                3, 3 and 4.
                Two rules for the room: real accounts appear under a code name, because some of the \
                firms here compete; and a figure is always said with its source.
                The invitation should have asked everyone to bring a list of their accounts with the \
                orders of the last twelve months. Whoever has not brought it writes down the largest \
                ten from memory now and marks the figures with a pencil cross.
                If the course is given in one day, the long break comes after step 4. All cases after \
                the opening belong to one firm, Hengce Instruments, so keep the case sheets together: \
                step 5 needs the sheet from step 4.
                """,
            zhHans: """
                准点开始。用两句话介绍自己，再讲一家你丢过的大客户，这比念一串头衔管用得多。
                同一个团队的人分开坐。十个人分三桌，按 3、3、4 坐。
                两条课堂约定：真实客户一律用代号，因为在座有的公司互为对手；报数字，必须同时报出处。
                开课通知里应当已经请大家带一份客户清单，写明最近十二个月的订单额。没带的，\
                现在凭记忆写下最大的十家，数字旁边用铅笔打个叉。
                如果一天上完，午休放在第四环节之后。开场以后的案例都出自同一家公司——衡测仪表，\
                讲义不要收走：第五环节还要用第四环节那一张。
                """),
        abridgement: .shortened(to: 3))

    private static let preTest: Activity = Activity(
        title: LocalizedText(en: "Pre-test", zhHans: "训前测试"),
        method: .assessment,
        minutes: 20,
        materials: [
            LocalizedText(
                en: "Pre-test “key-account-management-pre”, one per learner, on paper or on screen",
                zhHans: "训前测试“key-account-management-pre”，每人一份，纸面或在线作答"),
            LocalizedText(en: "Calculator or phone", zhHans: "计算器或手机"),
        ],
        instructions: LocalizedText(
            en: """
                Answer the fourteen questions on your own, without notes; a calculator is allowed. \
                Where you are not sure, choose what you would really do at work. You have twenty \
                minutes. The result counts towards nothing. It is there so that at the end you can \
                see, question by question, what has changed.
                """,
            zhHans: """
                请独立完成 14 道题，不查资料，可以用计算器。拿不准的，就按你平时真会采取的做法来选。\
                时间 20 分钟。成绩不作任何考核之用，只为课程结束时你能逐题看到自己变了多少。
                """),
        trainerNotes: LocalizedText(
            en: """
                Explain nothing, not even a word in a question. Call the time at ten and at eighteen \
                minutes.
                Do not go through the answers; each question comes back in its unit: 1–2 in unit 2, \
                3–6 in unit 3, 7–8 in unit 4, 9–10 in unit 5, 11–12 in unit 6, 13–14 in unit 7.
                Look at the results by question in the first break. Where most learners were right, \
                shorten the input and give the minutes to the case. Where most chose the same wrong \
                option, open the unit with that option and ask who can defend it.
                Expect question 2 (what is left of an account) to be the slowest and question 5 (one \
                criterion against the total) to divide the class. Trust your own figures rather than \
                this forecast.
                For the four-hour form send the test out beforehand and have it back two days before \
                the course.
                """,
            zhHans: """
                题目一概不解释，一个词也不解释。第 10 分钟、第 18 分钟各报一次时间。
                考完不对答案，每道题都会在对应单元再出现：第 1～2 题在第二单元，第 3～6 题在第三单元，\
                第 7～8 题在第四单元，第 9～10 题在第五单元，第 11～12 题在第六单元，\
                第 13～14 题在第七单元。
                第一次休息时逐题看结果。多数人答对的，少讲几句，时间让给案例；多数人错在同一个选项上\
                的，就拿这个选项开讲，请选它的人来辩护。
                预计第 2 题（算净贡献）做得最慢，第 5 题（单项达标与总分）分歧最大。以你班上的数据为\
                准，不要信这里的预测。
                四小时版把测试提前发下去，开课前两天收齐。
                """),
        abridgement: .leftOut)

    private static let accountCard: Activity = Activity(
        title: LocalizedText(en: "One account on a card", zhHans: "一张卡片，一家客户"),
        method: .reflection,
        minutes: 12,
        groupSize: 2...3,
        materials: [
            LocalizedText(en: "One A6 card per learner", zhHans: "每人一张 A6 卡片"),
            LocalizedText(en: "The learners’ own account lists", zhHans: "学员自带的客户清单"),
        ],
        instructions: LocalizedText(
            en: """
                Five minutes alone. Choose one account that your department calls a key account, or \
                that you think should be one. Write on the card:
                Line 1: its code name, and since when it has been called a key account.
                Line 2: its orders in the last twelve months, and what share of your team’s orders \
                that is.
                Line 3: the name and post of the person who signed the last order.
                Line 4: the next thing they want from us, with a date.
                Line 5: why it is a key account, in one figure.
                Leave a line empty rather than guess.

                Then three minutes each with a neighbour, who may ask one question only: “Where would \
                I read that?” Underline every line for which you could name a document. Keep the \
                card; you will work on this account until the end.
                """,
            zhHans: """
                先独自写 5 分钟。选一家你们部门叫作大客户的客户，或者你认为该算大客户的客户，\
                写在卡片上：
                第一行：代号；从哪年起算大客户。
                第二行：最近十二个月的订单额，占我团队订单的百分之几。
                第三行：最近一张订单是谁签的，姓名、职务。
                第四行：他们下一步要我们做什么，哪一天要。
                第五行：它凭什么算大客户，用一个数字说。
                写不出来就空着，不要猜。

                然后两人一组，每人 3 分钟。听的人只问一句：“这一条，我到哪儿能查到？”说得出文件名的，\
                在下面画一道线。卡片收好，到课程结束你都要和这家客户打交道。
                """),
        trainerNotes: LocalizedText(
            en: """
                Walk round and count two things without comment: empty lines and underlined lines. \
                Usually line 2 is known, line 3 is often the buyer rather than whoever released the \
                money, line 4 has no date, and line 5 says “long-standing relationship”.
                A good card: “Kiln; since 2019. 3.4 million, 7 % (order list). Signed by Ms He, plant \
                manager (contract of 12 March). Wants a quotation for line 3 by 20 October (her \
                mail). One figure: the only client that pays for our maintenance contract, 0.4 \
                million.”
                Tell the class the count at the end: “Of fifty lines, nineteen have a document.” Do \
                not scold. Say that the course fills the other thirty-one.
                With an odd number one group of three works at two minutes each. If somebody leads \
                sellers and has no account, he or she takes the largest account of the best seller; \
                the empty lines are then a finding about the leader as well.
                In the four-hour form: four minutes for the card, two each for the partners.
                """,
            zhHans: """
                走动时数两样东西，先不评论：空着的行、画了线的行。一般来说，第二行都知道；\
                第三行写的往往是采购，不是真正批钱的人；第四行没有日期；第五行写的是“多年老关系”。
                合格的卡片：“代号‘窑炉’，2019 年起。340 万元，占 7%（订单台账）。签字人何厂长（3 月 \
                12 日合同）。10 月 20 日前要三号线报价（她的邮件）。一个数字：唯一一家花钱买我们维保合\
                同的客户，40 万元。”
                最后把数出来的结果报给全班：“五十行里，有十九行说得出文件。”不要批评，只说一句：\
                这门课就是来填另外那三十一行的。
                人数为单数时，留一组三人，每人 2 分钟。有人只带队、自己手里没客户的，就写手下最好的销\
                售那家最大的客户；空着的行，也照出了带队的人。
                四小时版：写卡片 4 分钟，互相问每人 2 分钟。
                """),
        abridgement: .shortened(to: 8))

    private static let expectations: Activity = Activity(
        title: LocalizedText(en: "Expectations, and a sentence to keep", zhHans: "期望，外加一句先存着的话"),
        method: .discussion,
        minutes: 8,
        materials: [
            LocalizedText(
                en: "Flipchart, six columns headed with the topics of units 2 to 7",
                zhHans: "大白纸一张，分六栏，写上第二至第七单元的主题"),
            LocalizedText(en: "Sticky notes", zhHans: "便利贴"),
        ],
        instructions: LocalizedText(
            en: """
                Put the emptiest line of your card on a sticky note and place it in the column where \
                you expect help.

                Then finish this sentence in at most ten words, each table one version: “For us a key \
                account is …” Say it as you would say it at work tomorrow. It is written up word for \
                word.
                """,
            zhHans: """
                把卡片上最空的那一行写在便利贴上，贴到你认为能得到帮助的那一栏。

                然后每桌用不超过十五个字补完这句话：“在我们这儿，大客户就是……”平时在公司怎么说，\
                就怎么写，原话上墙。
                """),
        trainerNotes: LocalizedText(
            en: """
                Four minutes each. Write the sentences down exactly; unit 3 holds them against the \
                five criteria. Nearly every version will be about size (“over three million a year”) \
                or about closeness (“the boss knows their boss”). Neither is wrong; both leave out \
                most of what decides.
                If a table writes something about the future (“the one that will carry us in three \
                years”), keep quiet and remember who it was: it is your bridge to Xinmu Semiconductor \
                in unit 3.
                Name the expectations that this course does not meet: bid writing, pricing, dealers, \
                negotiating technique. Say where they belong.
                A crowded column deserves more debrief later; an empty one may be shortened. If the \
                room is silent, read out your own ten words for your former company first.
                """,
            zhHans: """
                贴便利贴 4 分钟，补句子 4 分钟。句子一字不改照写，第三单元要拿五条标准来对。\
                写出来的几乎都是讲块头的（“一年三百万以上”），或者讲交情的（“老板认识他们老板”）。\
                都不算错，但决定成败的东西大半没写进去。
                如果哪一桌写的是将来（“三年后养活我们的那家”），先不作声，记住是谁，第三单元讲芯沐半导\
                体时从他这儿接过来。
                本课不讲的要当场说明：写标书、定价格、管代理商、谈判技巧，各归哪门课。
                哪一栏贴得多，后面的讨论就多留时间；空着的可以从简。冷场时，讲师先念自己以前公司的那一\
                句。
                """),
        abridgement: .leftOut)
}
