import CadreKit

extension KeyAccountManagement {
    /// Five criteria, five accounts, three seats, and a second rater for one’s own account.
    static let choosingByEvidence: CourseUnit = CourseUnit(
        id: "choosing-by-evidence",
        title: LocalizedText(en: "Choosing by evidence", zhHans: "凭依据挑客户"),
        objectives: ["rate-account", "prioritise-accounts"],
        topics: [
            Topic(
                title: LocalizedText(
                    en: "Five criteria, any of which can make a key account",
                    zhHans: "五条标准，占一条就可能是大客户"),
                points: [
                    LocalizedText(
                        en: """
                            Large orders under a contract of one to two years. Orders that matter to \
                            our strategy. Weight with others: our business elsewhere and our name. \
                            The ability to take up technology and to innovate with us. Open demand: \
                            what they will need and do not yet buy from us.
                            """,
                        zhHans: """
                            大额订单，有一到两年的合同；合乎我们战略的订单；示范与影响，\
                            牵动别处的生意和我们的名声；有能力消化技术、和我们一起创新；增量空间，\
                            将来要买而今天还没从我们这儿买的。
                            """),
                    LocalizedText(
                        en: """
                            Each has five levels in figures, as shares of the team’s own orders, so \
                            that a small team and a large one can use the same card.
                            """,
                        zhHans: """
                            每条分五级，级数用数字说话，按占本团队订单的比例算，小团队、\
                            大团队都用得上同一张卡。
                            """),
                ]),
            Topic(
                title: LocalizedText(en: "Door and seat", zhHans: "进门与座次"),
                points: [
                    LocalizedText(
                        en: """
                            One criterion at level 3 or 4 opens the door: the account may be called a \
                            key account, and the reason is written down.
                            """,
                        zhHans: "有一条到 3 级或 4 级，就能进门：可以叫大客户，理由写下来。"),
                    LocalizedText(
                        en: """
                            The total decides on the seat: how many days, who leads, how thick the \
                            plan is. Seats are scarce; a list on which everyone is a key account is a \
                            list of clients.
                            """,
                        zhHans: """
                            总分决定座次：给多少天、谁牵头、计划写多厚。座位有限；人人都是大客户的名\
                            单，不过是一份客户名单。
                            """),
                    LocalizedText(
                        en: """
                            A key account for one reason gets a small plan about that reason, and a \
                            date on which the reason is looked at again.
                            """,
                        zhHans: """
                            单项大客户，只做一份小计划，守住那条理由，并定好哪天回头看这条理由还在不\
                            在。
                            """),
                ]),
            Topic(
                title: LocalizedText(en: "Rating so that two people agree", zhHans: "打分要打到两个人一样"),
                points: [
                    LocalizedText(
                        en: """
                            Take the highest level of which every word is true. Without a document, \
                            the lower one.
                            """,
                        zhHans: "一级的描述字字属实，才能打这一级；拿不出文件，就打低的那一级。"),
                    LocalizedText(
                        en: """
                            A second rater who hears the evidence and not the rating is the cheapest \
                            protection against love.
                            """,
                        zhHans: "请一个只听依据、不听级数的人再打一遍，是防止偏心最省钱的办法。"),
                ]),
            Topic(
                title: LocalizedText(en: "Prioritising means taking away", zhHans: "排序就是有舍"),
                points: [
                    LocalizedText(
                        en: """
                            Days given to one account are taken from another. Name who loses them, \
                            who tells them, and what they keep.
                            """,
                        zhHans: "给这家的天数，是从那家拿走的。写明谁少了、谁去说、哪些照旧。")
                ]),
        ],
        activities: [fiveCriteria, fiveAccounts, seatsDebrief, rateYourOwn])

    private static let fiveCriteria: Activity = Activity(
        title: LocalizedText(
            en: "One opens the door, the total gives the seat",
            zhHans: "进门看单项，座次看总分"),
        method: .lecture,
        minutes: 10,
        materials: [
            LocalizedText(
                en: "Slide with the five criteria and their weights",
                zhHans: "一页幻灯片：五条标准及权重"),
            LocalizedText(
                en: "The key-account scorecard, one copy per learner",
                zhHans: "大客户评分卡，每人一份"),
        ],
        instructions: LocalizedText(
            en: """
                Have the scorecard in front of you. As each criterion is explained, look only at \
                levels 2 and 3 and mark the words that separate them. That is where two people will \
                differ in twenty minutes.
                Then look at the class’s own sentences on the wall: which of the five criteria do \
                they contain?
                """,
            zhHans: """
                把评分卡摆在面前。每讲一条标准，只看 2 级和 3 级，把区分这两级的字眼划出来。\
                二十分钟后，两个人打分不一样，多半就差在这里。
                再看看墙上各桌自己写的那几句话：五条标准里占了哪几条？
                """),
        trainerNotes: LocalizedText(
            en: """
                Six minutes for the criteria, two for the weights, two for door and seat.
                Why these weights: 28 for orders under contract, since it is the only money already \
                in the books; 24 for open demand, since the days we spend now come back from there; \
                20 for our strategy; 16 for the ability to take up something new; 12 for weight with \
                others, since a good reference turns into other clients’ orders and will be counted \
                there. Even the heaviest weighs no more than the two lightest together, so none \
                decides alone. Every level is worth 7, 6, 5, 4 or 3 points: reckoning in the head is \
                intended. A company may change the weights once a year, before it rates, never \
                afterwards.
                The tension, said openly: by the five criteria any single one makes a key account, \
                yet the card adds them up. Both are right, for different questions. Is it a key \
                account at all? One criterion at level 3 or 4 opens the door. How much does it get? \
                The total gives the seat. With 2 throughout an account has 50 points and stays below \
                the key band: good everywhere and outstanding nowhere is a good client, not a key \
                account. With one 4 and otherwise nothing it has at most 28: through the door, and on \
                a stool for that one reason.
                Pitfall: explaining every level. They will read them while rating. If nobody wrote \
                sentences in unit 1, skip the second task.
                """,
            zhHans: """
                五条标准 6 分钟，权重 2 分钟，进门与座次 2 分钟。
                权重为什么这样定：合同订单 28，因为只有这笔钱已经在账上；增量空间 24，因为今天花的工时\
                要从那里收回来；合乎战略 20；消化新技术的能力 16；示范与影响 12，因为示范做得好，\
                会变成别家的订单，在别家那儿再算一次。最重的一条，也只等于最轻的两条之和，\
                谁也不能一锤定音。每升一级分别值 7、6、5、4、3 分，就是要让人心算得出来。\
                公司可以每年调一次权重，但要在打分之前调，不能打完再调。
                矛盾要摊开讲：按五条标准，占一条就算大客户；评分卡却要算总分。两样都对，\
                因为答的不是同一个问题。算不算大客户？有一条到 3 级或 4 级，就进门。给多少资源？\
                看总分排座次。五条全是 2 级，总分 50，够不到大客户区间：样样不错、没有一样拔尖，\
                是好客户，不是大客户。只有一条 4 级、别的全无，最多 28 分：进了门，为那一条理由坐个加\
                座。
                切忌逐级讲解，打分时他们自己会读。第一单元没写句子的班，第二个任务略去。
                """),
        abridgement: .shortened(to: 8))

    private static let fiveAccounts: Activity = Activity(
        title: LocalizedText(
            en: "Case: five accounts, three seats, sixty days",
            zhHans: "案例：五家客户，三个座位，六十天"),
        method: .caseStudy,
        minutes: 30,
        groupSize: 3...4,
        materials: [
            LocalizedText(en: "The case, one copy per learner", zhHans: "案例每人一份"),
            LocalizedText(
                en: "The key-account scorecard, five copies per learner",
                zhHans: "大客户评分卡，每人五张"),
            LocalizedText(
                en: "A large sheet per group: five accounts down; rank, status, reason and days across",
                zhHans: "每组一张大纸：五行写客户，四列写名次、身份、理由、天数"),
        ],
        instructions: LocalizedText(
            en: """
                Round 1, ten minutes, alone: read all five files, then rate B (Lanting) and C \
                (Xinmu). For every rating write down the figure you used. Do not look at your \
                neighbour’s card.
                Round 2, eight minutes, as a group: compare. Where two of you are more than one level \
                apart, find the sentence in the file that decides. Then rate A, D and E together.
                Round 3, twelve minutes: work out the totals (level × 7, 5, 3, 4 and 6 in the order \
                of the card). For each account decide
                – rank by total, and whether the door is open (one criterion at 3 or 4);
                – status: key account (there are three seats), key account for one reason only, \
                account to develop, or standard service;
                – days of application engineers a quarter; together they are 60.
                Write down who loses days, and who tells them.
                """,
            zhHans: """
                第一轮，10 分钟，独立完成：五份资料都读完，给 B（澜汀）和 C（芯沐）打分。每打一项，\
                写下你用的那个数字。别看旁边人的卡。
                第二轮，8 分钟，小组一起：对分。相差超过一级的，到资料里找出能定案的那句话。\
                然后一起给 A、D、E 打分。
                第三轮，12 分钟：算总分（按卡上的顺序，级数分别乘 7、5、3、4、6）。每家客户定三件事：
                – 按总分排第几；门开没开（有没有一条到 3 级或 4 级）；
                – 身份：大客户（只有三个座位）、单项大客户、培育客户、标准服务；
                – 每季度给几天应用工程师，五家合计 60 天。
                写明谁的天数少了，由谁去告诉他。
                """),
        scenario: LocalizedText(
            en: """
                Hengce Instruments, Suzhou. Fang Min’s team took 60 million yuan of orders in the \
                twelve months to the end of August. The strategy of the year names three priorities: \
                (1) the hygienic meter line, (2) monitoring software by subscription, (3) ultrapure \
                water for semiconductors, where Hengce had never sold anything before this year. \
                Three key accounts are settled. For these five there are 60 application-engineer days \
                a quarter; the last figure of each file says where they go today. “Open demand” is \
                what a client needs of our kind in a year, on average over the next three years, \
                minus what it ordered from us in the last twelve months.

                A. Juntai Chemicals, Nanjing (seller: Xu, for twelve years)
                Orders 6.6 million under a framework contract of 24 months, 14 of them still to run. \
                Everything is ordered by catalogue number; for two years nobody on the technical side \
                has wished to talk. None of the three priorities is in sight. We may name them in \
                writing; two other chemical firms have asked us about them in the last 24 months. \
                Purchasing’s plan shows a demand of 7.5 million a year. Days: 14.

                B. Lanting Water, Wuhu (seller: Pei)
                Orders 2.4 million in five separate tenders, no framework. In March a subscription to \
                the monitoring software was signed for one works, 0.45 million a year; two other \
                clients had signed before. Last autumn leak search was tried with us, with their \
                crews and their data; the joint report has twenty pages. In the last 24 months four \
                other water companies have come to see it; two of them have since ordered, 0.7 and \
                1.1 million, and wrote “as at Lanting” in the enquiry. The group’s published \
                procurement plan shows a demand of 6.3 million a year. Days: 9.

                C. Xinmu Semiconductor, Hefei (seller: Tong)
                Orders 0.4 million since January, the first for ultrapure water that Hengce has ever \
                had. A conductivity cell developed together with their process engineers has been in \
                our catalogue since May. Secrecy agreement: we may name them to nobody. The second \
                building phase is approved, ground is broken this month; the filed design list shows \
                a demand of 7.6 million a year. Days: 6.

                D. Mulang Dairy, Xuzhou (seller: Jia)
                Orders 2.1 million under a framework contract of 18 months that began in January. For \
                the new yoghurt lines a tender for hygienic meters is announced in writing for 20 \
                March. Last year they tested an in-line sugar analyser, from our competitor Norvik. \
                We may name them in writing; one other dairy has come to look. The budget they have \
                shown us contains a demand of 4.5 million a year. Their head of purchasing on the \
                telephone last week: “Next year we shall easily double.” Days: 5.

                E. Liqiao Packaging Machinery, Wenzhou (seller: Jia)
                Orders 3.0 million, month by month on WeChat, no contract. Their electrical engineer \
                talks every machine through with us; nothing new has been tried in two years. On our \
                reference list; nobody has ever asked. The owner puts his demand at 4.2 million a \
                year. No priority is touched. He and our general manager studied together, and \
                telephone at weekends. 38 trips in twelve months, most of them to start up machines \
                that Liqiao’s own people could start up. Days: 26.
                """,
            zhHans: """
                苏州衡测仪表。方敏的团队截至 8 月底的十二个月拿了 6,000 万元订单。公司今年的战略列了三\
                个重点：（1）卫生型流量计系列；（2）监测软件按年订阅；（3）半导体超纯水，\
                今年以前衡测在这个行业一单也没有。三家大客户早已定下。下面五家，每季度共有 60 个应用工\
                程师日，每份资料最后一个数字就是现在的用法。“增量空间”是指：客户未来三年平均每年对我们\
                这类产品的需求，减去最近十二个月已经给我们的订单。

                A. 钧泰化工，南京（销售：老许，跟了十二年）
                订单 660 万元，24 个月框架合同，还剩 14 个月。全部按样本型号下单，技术部门两年没人愿意\
                跟我们谈。三个战略重点，一个也不沾。可以书面提他们的名字；最近 24 个月，\
                有两家化工企业向我们打听过他们的使用情况。采购部的计划显示，每年需求 750 万元。天数：\
                14。

                B. 澜汀水务，芜湖（销售：小裴）
                订单 240 万元，分五次招标拿的，没有框架合同。3 月签了一座水厂的监测软件订阅，\
                一年 45 万元；在它之前已有两家客户签过。去年秋天和我们一起试过查漏，用的是他们的班组、\
                他们的数据，联合报告有二十页。最近 24 个月，四家水务公司来看过；其中两家后来下了单，\
                70 万元和 110 万元，询价单上写着“参照澜汀”。集团公开的采购规划显示，\
                每年需求 630 万元。天数：9。

                C. 芯沐半导体，合肥（销售：小童）
                1 月以来订单 40 万元，是衡测在超纯水行业的头一单。和他们工艺工程师联合开发的电导池，\
                5 月起已列入我们的样本。签了保密协议，对谁都不许提他们的名字。二期已获批，本月开工；\
                备案的设备清单显示，每年需求 760 万元。天数：6。

                D. 牧朗乳业，徐州（销售：小贾）
                订单 210 万元，18 个月框架合同，今年 1 月开始。新酸奶线的卫生型流量计已书面通知 3 月 \
                20 日招标。去年试用过一台在线糖度仪，是对手诺维克的。可以书面提他们的名字；\
                有一家乳品厂来看过。给我们看过的预算里，每年需求 450 万元。采购部长上周在电话里说：\
                “明年翻一番没问题。”天数：5。

                E. 力桥包装机械，温州（销售：小贾）
                订单 300 万元，每月微信下单，没有合同。他们的电气工程师每台机器都跟我们讨论；\
                两年里没试过任何新东西。在我们的业绩表上，从来没人打听过。老板自己估计每年需求 420 万\
                元。战略重点一个也不沾。老板和我们总经理是大学同学，周末常通电话。十二个月跑了 38 趟，\
                多半是去替力桥开机，其实他们自己的人就能开。天数：26。
                """),
        trainerNotes: LocalizedText(
            en: """
                Reference ratings in the order of the card (orders, strategy, weight with others, \
                innovation, open demand), and points:
                A Juntai: 4 0 2 0 1 = 28 + 0 + 6 + 0 + 6 = 40. 6.6 of 60 is 11 % under contract; two \
                firms asked; open demand 7.5 − 6.6 = 0.9, that is 1.5 %.
                B Lanting: 2 3 4 3 3 = 14 + 15 + 12 + 12 + 18 = 71. 4 % but no contract; priority 2 \
                signed, not the first anywhere; two orders named it; open demand 6.3 − 2.4 = 3.9, 6.5 \
                %, in a published plan.
                C Xinmu: 0 4 0 4 4 = 0 + 20 + 0 + 16 + 24 = 60. 0.7 %; first order ever for priority \
                3; may not be named; joint development in our catalogue; open demand 7.2, 12 %, \
                filed, with a dated start.
                D Mulang: 3 2 2 2 2 = 21 + 10 + 6 + 8 + 12 = 57. 3.5 % under 18 months; a dated \
                tender only; open demand 2.4, 4 %.
                E Liqiao: 2 0 1 1 1 = 14 + 0 + 3 + 4 + 6 = 27. 5 % without contract; open demand 1.2, \
                2 %.
                Ranking: Lanting 71 (first rank), Xinmu 60 and Mulang 57 (key accounts), Juntai 40 \
                (door open by contract: key for one reason, a holding plan), Liqiao 27 (door closed: \
                standard service). By last year’s orders it would be Juntai, Liqiao, Lanting, Mulang, \
                Xinmu.
                Days that can be defended: B 20, C 18, D 12, A 8, E 2. Liqiao loses 24 of 26; Fang \
                tells its owner, after the general manager has agreed.
                Traps: “we shall easily double” (word of mouth, at most level 2; and Mulang’s 2 rests \
                on the budget); the old friendship (no criterion); giving Juntai 3 for standing \
                because it is famous. One level either way is fine if a figure stands behind it; \
                Lanting at 2 for open demand would have 65 and stay first.
                Short form: 8, 6 and 11 minutes; the groups rate A and E only by calling out the \
                levels.
                """,
            zhHans: """
                参考分，按卡上顺序（合同订单、合乎战略、示范与影响、消化创新、增量空间），后面是得分：
                A 钧泰：4、0、2、0、1，即 28＋0＋6＋0＋6＝40。660 万占 11%，有合同；两家问过；\
                增量 750−660＝90 万，占 1.5%。
                B 澜汀：2、3、4、3、3，即 14＋15＋12＋12＋18＝71。占 4%，但没有框架合同；\
                重点二已签单，但不是全公司第一单；两张订单点名提到它；增量 630−240＝390 万，占 6.5%，\
                有公开计划。
                C 芯沐：0、4、0、4、4，即 0＋20＋0＋16＋24＝60。占 0.7%；重点三的全公司第一单；\
                不许提名字；联合开发的产品已进样本；增量 720 万，占 12%，有备案、有开工日期。
                D 牧朗：3、2、2、2、2，即 21＋10＋6＋8＋12＝57。占 3.5%，18 个月合同；只有一个定了日期\
                的招标；增量 240 万，占 4%。
                E 力桥：2、0、1、1、1，即 14＋0＋3＋4＋6＝27。占 5%，没有合同；增量 120 万，占 2%。
                排名：澜汀 71（战略大客户），芯沐 60、牧朗 57（大客户），钧泰 40（凭合同这一条进门：\
                单项大客户，守成计划），力桥 27（没进门：标准服务）。若按去年订单排，是钧泰、力桥、\
                澜汀、牧朗、芯沐。
                站得住的天数：B 20，C 18，D 12，A 8，E 2。力桥从 26 天里少了 24 天；先取得总经理同意，\
                再由方敏去告诉力桥老板。
                几个坑：“翻一番没问题”（口头说的，最多 2 级；牧朗这个 2 级靠的是预算表）；\
                老同学的交情（不在任何一条标准里）；因为钧泰名气大，就给示范打 3 级。上下差一级、\
                有数字撑着就行；澜汀的增量若打 2 级，总分 65，仍是第一。
                四小时版：三轮各 8、6、11 分钟，A 和 E 由全组口头报级数。
                """),
        abridgement: .shortened(to: 25))

    private static let seatsDebrief: Activity = Activity(
        title: LocalizedText(
            en: "Debrief: defend the seat, give up the days",
            zhHans: "复盘：座位要讲理由，天数要有人让"),
        method: .discussion,
        minutes: 15,
        materials: [LocalizedText(en: "The groups’ sheets on the wall", zhHans: "各组的大纸，贴在墙上")],
        instructions: LocalizedText(
            en: """
                Each group reports in ninety seconds: the ranking, the one status on which you argued \
                longest, and the days. The other groups may ask one question: “Which sentence in the \
                file?” Then the questions. At the end look again at the sentences of unit 1 and \
                rewrite your table’s own.
                """,
            zhHans: """
                各组用 90 秒汇报：名次、争得最久的那个身份、天数怎么分。其他组只许问一句：\
                “资料里哪句话？”然后逐题讨论。最后回头看第一单元各桌写的那句话，把自己桌的改写一遍。
                """),
        debrief: [
            LocalizedText(
                en: "If any one criterion makes a key account, why add them up at all?",
                zhHans: "既然占一条就算大客户，为什么还要算总分？"),
            LocalizedText(
                en: "What do Juntai and Xinmu each need from us that the other does not?",
                zhHans: "钧泰和芯沐，各需要我们做什么，是另一家不需要的？"),
            LocalizedText(
                en: "Who tells Liqiao’s owner, in which first sentence, and what does he keep?",
                zhHans: "谁去跟力桥老板说，第一句怎么讲，哪些东西照旧？"),
            LocalizedText(
                en: "Where did two honest raters differ most, and which document would have settled it?",
                zhHans: "两个认真打分的人，哪一条差得最多？拿出哪份文件就能定？"),
            LocalizedText(
                en: "Which key account of your own company would not get through the door today?",
                zhHans: "你们公司现有的大客户里，哪一家今天进不了门？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                Six minutes for the reports, seven for the questions, two for the sentence.
                The dispute will be Juntai against Xinmu: 6.6 million against 0.4. Let the class see \
                the two halves of the card. Today (orders, weight with others; 40 at most): Juntai \
                34, Mulang 27, Lanting 26, Liqiao 17, Xinmu 0. Tomorrow (strategy, innovation, open \
                demand; 60 at most): Xinmu 60, Lanting 45, Mulang 30, Liqiao 10, Juntai 6. Juntai has \
                nearly everything behind it, Xinmu everything ahead of it. Neither half is wrong; \
                they need different plans.
                On “any one criterion”: ask what would happen if we followed only that rule: four of \
                five would get everything, that is, nobody would. And if we followed only the total: \
                Juntai’s contract, 11 % of the team’s orders, would be served like any small client \
                until it was gone. So both, each for its own question.
                On Liqiao: the friendship is real and belongs to the general manager. What goes is \
                not the client but the start-ups: two training days, a checklist, inside sales. Good \
                first sentence to him: “You would lose nothing you pay for.”
                A group that spread 12 days to each has not decided. Say so kindly.
                Last question: evidence that could be had in an afternoon: the share from the order \
                list, the term from the contract, open demand from a published plan or filing, orders \
                that name a reference from the enquiry.
                If time is short, skip the rewriting.
                """,
            zhHans: """
                汇报 6 分钟，讨论 7 分钟，改句子 2 分钟。
                争议多半在钧泰和芯沐：660 万对 40 万。让全班看评分卡的两半。今天（合同订单、\
                示范与影响，满分 40）：钧泰 34，牧朗 27，澜汀 26，力桥 17，芯沐 0。明天（合乎战略、\
                消化创新、增量空间，满分 60）：芯沐 60，澜汀 45，牧朗 30，力桥 10，钧泰 6。\
                钧泰的好处几乎都在身后，芯沐的全在前头。哪一半都没错，要的计划不一样。
                关于“占一条就算”：问大家，如果只按这一条办，会怎样？五家里有四家样样都给，\
                等于谁也没给。如果只看总分呢？钧泰那份占团队订单 11% 的合同，就会像小客户一样伺候，\
                直到丢掉。所以两样都要，各管各的问题。
                关于力桥：交情是真的，归总经理。要停掉的不是这家客户，是替他开机：培训两天，\
                给一张检查表，交给内勤。对他说的第一句可以是：“您花钱买的，一样不少。”
                有小组给每家平均 12 天，那是没有做决定，客气地点出来。
                最后一问，一个下午就查得到的依据：占比看订单台账，期限看合同，增量看公开规划或备案，\
                示范看询价单上有没有点名。
                时间不够就不改句子。
                """),
        abridgement: .shortened(to: 12))

    private static let rateYourOwn: Activity = Activity(
        title: LocalizedText(
            en: "Your own account, and a second rater",
            zhHans: "给自己的客户打分，再请一个人打一遍"),
        method: .exercise,
        minutes: 20,
        groupSize: 2...3,
        materials: [
            LocalizedText(
                en: """
                    The key-account scorecard “key-account-rating”, two copies per learner, on paper \
                    or on screen
                    """,
                zhHans: "大客户评分卡“key-account-rating”，每人两份，纸面或在线"),
            LocalizedText(en: "The account card from unit 1", zhHans: "第一单元的客户卡片"),
        ],
        instructions: LocalizedText(
            en: """
                Seven minutes alone: rate the account on your card. Take your own team’s orders of \
                the last twelve months as 100 %. Beside every rating write the figure and where it \
                can be read. Without a document, choose the lower level; leave nothing out.

                Then six minutes each with your partner. Tell the evidence, not the rating. The \
                partner rates on a second card and shows it only at the end. Where you are more than \
                one level apart, note which document you will look up.

                Last minute: underline the criterion that would make it a key account on its own. If \
                there is none, write down which one could reach level 3 within twelve months, and \
                through what.
                """,
            zhHans: """
                先独自打 7 分钟：给卡片上的客户评分。以自己团队最近十二个月的订单为 100%。\
                每一级旁边写上数字和出处。拿不出文件的，选低的那一级；一项也不许空着。

                然后两人一组，每人 6 分钟。只讲依据，不讲级数。同伴在另一张卡上打分，打完再亮出来。\
                相差超过一级的，记下回去要查哪份文件。

                最后一分钟：哪一条标准单凭自己就够资格，在下面画线。一条也没有的，写下哪一条一年之内有\
                望到 3 级，靠什么。
                """),
        trainerNotes: LocalizedText(
            en: """
                If the ratings are entered in the system, each learner rates the account under its \
                code name and the partner rates the same code name; the system takes the mean of the \
                raters and ranks the accounts.
                Expect own accounts between 30 and 65, two or three below 35 and a silence around \
                them. Say: “A card that puts your favourite at 33 has saved you a year.” Do not let \
                anybody change a rating because the total disappoints; only a document changes a \
                rating.
                Why nothing is left out: an item without a rating drops out of the calculation on \
                both sides, so that an account with a single 4 and four blanks would stand at 100 %. \
                Not knowing is a low rating, not a missing one.
                A frequent difference: open demand, rated by hope. Ask: “From which page?” Another: \
                learners who sell through dealers count the dealer’s orders; then the end user is the \
                account, and the figure has to come from the dealer’s sales list.
                A small firm or a new team has percentages that jump; let it use the whole department \
                as 100 %.
                The objective on rating is met when every rating has a figure with a source and no \
                criterion differs by more than one level from the second rater. Tick it from the \
                cards.
                Short form: 6 minutes alone, 4 each, 1 at the end.
                """,
            zhHans: """
                如果在系统里录入，学员用代号给客户打分，同伴给同一个代号打分；系统取平均并给各家客户排\
                名。
                自己的客户，预计在 30 到 65 分之间，会有两三家低于 35，现场会静一下。这时说：\
                “一张卡把你最心疼的客户打成 33 分，等于替你省下一年。”不许因为总分难看就改分，\
                只有文件才能改分。
                为什么一项也不能空：没打的项，分子分母都不算，一家客户只有一个 4、其余全空，\
                就成了 100%。不知道，是低分，不是空着。
                常见的分歧：增量空间，凭愿望打的。问一句：“哪份文件第几页？”还有一种：走代理商的学员把\
                代理商的订单算了进来；这时客户应是最终用户，数字要从代理商的出货清单里查。
                公司小、团队新的，占比忽高忽低，可以拿整个部门作 100%。
                每一级都有数字和出处、各项与第二人相差不超过一级，即达到“评定客户”的目标，依卡片打勾。
                四小时版：独自 6 分钟，每人 4 分钟，最后 1 分钟。
                """),
        abridgement: .shortened(to: 15))
}
