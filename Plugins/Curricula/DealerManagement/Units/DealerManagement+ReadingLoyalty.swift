import CadreKit

extension DealerManagement {
    /// Four traits and ten behaviours of a loyal dealer, rated from evidence with the scorecard.
    static let readingLoyalty: CourseUnit = CourseUnit(
        id: "reading-loyalty",
        title: LocalizedText(en: "Reading loyalty from evidence", zhHans: "凭证据看忠诚"),
        objectives: ["rate-loyalty"],
        topics: [
            Topic(
                title: LocalizedText(en: "Four traits of a loyal dealer", zhHans: "忠诚代理商的四个特征"),
                points: [
                    LocalizedText(
                        en: """
                            Wants to sell the brand for the long term. Invests in the relationship. Makes \
                            sacrifices for it. Feels attached to it.
                            """,
                        zhHans: "想长期卖这个牌子；肯为这段关系投入；肯为它做出牺牲；心里有归属感。"),
                    LocalizedText(
                        en: """
                            None of the four can be seen directly. What can be seen is behaviour, and only \
                            what costs something tells a loyal dealer from a polite one.
                            """,
                        zhHans: "这四样都没法直接看见。看得见的是行为；而且只有付出了代价的行为，才分得出忠诚和客气。"),
                ]),
            Topic(
                title: LocalizedText(en: "Ten behaviours that show it", zhHans: "看得见的十种行为"),
                points: [
                    LocalizedText(
                        en: "Long term: accepts that results take time; wants to grow together with you.",
                        zhHans: "长期意愿：接受见效需要时间；愿意和你一起成长。"),
                    LocalizedText(
                        en: """
                            Investment: gives time to solve issues; proposes improvements; does extra work, \
                            such as market research.
                            """,
                        zhHans: "投入：肯花时间解决问题；主动提改进建议；做分外的事，比如市场调研。"),
                    LocalizedText(
                        en: """
                            Sacrifice: helps you out when you are in trouble; drops slightly better offers \
                            from others.
                            """,
                        zhHans: "牺牲：你有难处时肯帮一把；别家条件略好也不动心。"),
                    LocalizedText(
                        en: """
                            Attachment: is glad to meet you; is patient with your mistakes; takes reasoned \
                            advice.
                            """,
                        zhHans: "归属：乐意见你；对你的失误有耐心；有道理的建议听得进去。"),
                ]),
            Topic(
                title: LocalizedText(en: "What counts as evidence", zhHans: "什么算证据"),
                points: [
                    LocalizedText(
                        en: """
                            An act, with a date, seen or documented, within twelve months. Best of all: an act \
                            that cost the dealer time, money or another opportunity.
                            """,
                        zhHans: """
                            一个动作，有日期，有人看见或有记录，十二个月以内。最有分量的，是让代理商搭上时间、\
                            钱或者别的机会的动作。
                            """),
                    LocalizedText(
                        en: """
                            Not evidence: turnover, years together, promises, the mood at dinner. They may be \
                            true, and they say little about next year.
                            """,
                        zhHans: "不算证据的：销量、合作年头、口头承诺、饭桌气氛。都可能是真的，但对明年说明不了什么。"),
                    LocalizedText(
                        en: """
                            A dealer who complains may well be loyal. Whoever has given up no longer \
                            complains; the orders just get smaller.
                            """,
                        zhHans: "爱抱怨的代理商，很可能是忠诚的。真死心的人不抱怨，只是单子越下越少。"),
                ]),
            Topic(
                title: LocalizedText(en: "How the scorecard counts", zhHans: "评分卡怎么算分"),
                points: [
                    LocalizedText(
                        en: """
                            Ten behaviours, levels 0 to 3, sixty points. An item earns its weight times the \
                            level over three: with weight 6 each level is worth two points.
                            """,
                        zhHans: """
                            十种行为，0 到 3 级，满分 60 分。每项得分＝权重×级别÷3：权重 6 的，一级两分。
                            """),
                    LocalizedText(
                        en: """
                            Weight follows cost. Nine for what costs the dealer money or chances (turning down \
                            offers, growing together), six for time and trouble, three for what costs nothing \
                            (gladness, patience).
                            """,
                        zhHans: """
                            付出越大，权重越高。花钱、丢机会的权重 9（拒绝更好的条件、一起成长）；搭时间、\
                            费力气的 6；不花什么的 3（乐意见面、有耐心）。
                            """),
                    LocalizedText(
                        en: """
                            Under 24 points trading partner, from 24 wavering, from 36 reliable, from 48 ally.
                            """,
                        zhHans: "不到 24 分是买卖伙伴，24 分起是摇摆，36 分起是可靠，48 分起是盟友。"),
                ]),
        ],
        activities: [traitsTalk, evidenceOrNot, threeDealers, ratingDebrief, rateOwnDealer])

    private static let traitsTalk: Activity = Activity(
        title: LocalizedText(en: "Short talk: what loyalty costs", zhHans: "讲授：忠诚是要付代价的"),
        method: .lecture,
        minutes: 10,
        materials: [
            LocalizedText(en: "Scorecard on the screen", zhHans: "投影评分卡"),
            LocalizedText(en: "One printed scorecard each", zhHans: "每人一张评分卡"),
        ],
        instructions: LocalizedText(
            en: """
                Read the ten lines with your own dealer in mind. Tick each behaviour that you have \
                seen within twelve months. Seen, with a date: not believed.
                """,
            zhHans: """
                心里想着自己那家代理商，把十行读一遍。十二个月之内亲眼见过的，打个勾。要有日期的“见过”，\
                不是“我相信”。
                """),
        trainerNotes: LocalizedText(
            en: """
                Opening words: “Loyalty is a word for what people do when it costs them \
                something.” Then the four traits, one minute each, with one example from your own \
                practice or from the case.
                Spend the remaining minutes on the weights. Somebody will ask why gladness counts \
                only three of sixty: because a clever trader can produce it at will; hold your \
                hand over the two lines with weight 3 and show that 54 points remain.
                Compute one item aloud: helps you out, weight 6, level 2: 6 × 2 ÷ 3 = 4 points. \
                Turning down offers, weight 9, level 2: 9 × 2 ÷ 3 = 6.
                Somebody objects that a figure gives false precision. True: the figure is for \
                comparing and for noticing change. What matters is the band, and the sentence of \
                evidence beside each rating. An item about which you know nothing stays empty; it \
                is not a zero.
                """,
            zhHans: """
                开场：“所谓忠诚，就是要付代价的时候，人家怎么做。”四个特征各一分钟，\
                每个配一个你自己的或案例里的例子。
                剩下的时间讲权重。一定有人问，乐意见面凭什么 60 分里只占 3 分？因为会做买卖的人，\
                想装就装得出来。用手盖住权重 3 的两行，还有 54 分在。
                当场算一项：肯帮一把，权重 6，2 级，6×2÷3＝4 分。拒绝更好的条件，权重 9，\
                2 级，9×2÷3＝6 分。
                有人会说，打出数字来是假精确。说得对：数字是拿来比较、拿来看变化的。要紧的是落在哪一档，\
                还有每个分数旁边那句证据。不了解的项目空着，空着不等于 0 分。
                """),
        abridgement: .shortened(to: 8))

    private static let evidenceOrNot: Activity = Activity(
        title: LocalizedText(en: "Evidence or noise? Ten sentences", zhHans: "证据还是杂音？十句话"),
        method: .exercise,
        minutes: 8,
        materials: [
            LocalizedText(en: "Ten sentences on slides", zhHans: "十句话的幻灯片"),
            LocalizedText(en: "One red and one green card each", zhHans: "每人红绿卡各一张"),
        ],
        instructions: LocalizedText(
            en: """
                I read a sentence. Green: it counts as evidence for one of the ten behaviours, and \
                you can say for which. Red: it does not. Count to three, then all cards at once.

                1. “We have worked together for nine years.”
                2. On Sunday, 16 March, she drove 140 km with a spare transmitter.
                3. He bought 6.8 million last year.
                4. He showed us a competitor’s offer in May and stayed.
                5. “Your brand is in our blood.”
                6. In July she sent prices and projects of four competitors in Changsha, unasked.
                7. Lunch took three hours.
                8. He shouted at our service manager, then suggested how to label the crates.
                9. He always pays on time.
                10. He has hired a young engineer for our product line.
                """,
            zhHans: """
                我念一句。绿卡：算证据，而且说得出对应十种行为里的哪一种。红卡：不算。数到三，一起举。

                1. “我们合作九年了。”
                2. 3 月 16 日，星期天，她开车 140 公里送去一台备用变送器。
                3. 他去年买了 680 万。
                4. 5 月他把竞品的报价拿给我们看，然后没走。
                5. “你们的牌子，融在我们血液里了。”
                6. 7 月她主动发来长沙四家竞品的价格和项目。
                7. 一顿午饭吃了三个钟头。
                8. 他冲我们售后经理吼了一顿，接着提出木箱该怎么贴标签。
                9. 他回款从不拖。
                10. 他为我们的产品线招了一名年轻工程师。
                """),
        trainerNotes: LocalizedText(
            en: """
                Green: 2 (helps out), 4 (drops better offers), 6 (extra work), 8 (proposes \
                improvements; the shouting lowers patience by a level and proves nothing against \
                loyalty), 10 (wants to grow together). Red: 1, 3, 5, 7, 9.
                Nine is the hard one: prompt payment is fine and shows good order; it shows no \
                attachment, since he pays everybody on time. It belongs in the credit file. Three \
                is the trap of the whole day.
                Keep the pace: thirty seconds a sentence, forty for 8 and 9. If the cards agree at \
                once, go on; do not explain what everybody knows.
                Eight is worth a pause. Ask: “Which of your dealers has shouted at you and made a \
                proposal in the same breath?” Those names come back in unit 8.
                """,
            zhHans: """
                绿卡：2（肯帮一把）、4（不为更好的条件动心）、6（分外的事）、8（提改进建议；吼那一顿，\
                耐心降一级，却不能说明他不忠诚）、10（一起成长）。红卡：1、3、5、7、9。
                第 9 句最难：按时回款很好，说明他管得好；可他对谁都按时付，说明不了归属感，\
                记到信用档案里去。第 3 句是今天最大的坑。
                节奏要快：一句半分钟，第 8、9 句各 40 秒。卡片一致就往下走，大家都懂的不用解释。
                第 8 句可以停一停，问：“你们哪家代理商，一口气里又骂你又给你出主意？”这些名字第八单元还要用。
                """),
        abridgement: .leftOut)

    private static let threeDealers: Activity = Activity(
        title: LocalizedText(en: "Case: three dealers, one scorecard", zhHans: "案例：三家代理商，一张评分卡"),
        method: .caseStudy,
        minutes: 32,
        groupSize: 3...4,
        materials: [
            LocalizedText(en: "Case sheet, one each", zhHans: "案例单，每人一份"),
            LocalizedText(
                en: "Three scorecards (form “dealer-loyalty”) per group",
                zhHans: "每组三张评分卡（dealer-loyalty）"),
        ],
        instructions: LocalizedText(
            en: """
                Before you read on: look at the three heading lines only, rank the dealers by \
                purchases, and write the order on the edge of the sheet.
                Then rate all three with the scorecard. For each rating note the half sentence of \
                evidence on which it rests; where you waver between two levels, take the lower. \
                Ten minutes: each person rates one dealer alone. Fifteen minutes: the group goes \
                through all three and agrees on each level. Last minutes: totals, bands, and the \
                rank by loyalty beside the rank by turnover.
                Totals: weight × level ÷ 3, so 1 point per level at weight 3, 2 points at weight \
                6, 3 points at weight 9.
                """,
            zhHans: """
                先别往下读：只看三行标题，按进货额给三家排个队，写在纸边上。
                然后三家都用评分卡打分。每打一个分，旁边写半句证据；两级之间拿不准的，取低的那一级。\
                10 分钟，各人单独打一家；15 分钟，全组过一遍三家，逐项商定；最后几分钟算总分、定档，\
                再把忠诚度排名写到销量排名旁边。
                算法：权重×级别÷3。权重 3 的一级 1 分，权重 6 的一级 2 分，权重 9 的一级 3 分。
                """),
        scenario: LocalizedText(
            en: """
                Three dealers of Ruiheng Instruments, the last twelve months. All figures in yuan, \
                purchases from Ruiheng.

                HAITONG AUTOMATION, Ningbo. Owner: Qiu. Purchases 6.8 million, dealer for nine \
                years.
                Beams when you come; lunch, a box of seafood, the best table in town, whoever \
                visits from Hangzhou. A faulty batch in February: Qiu put up with it for a week, \
                then announced in the dealers’ chat group that other makers had better quality. \
                Came to one of four problem-solving calls, and left early. Once, in April, asked \
                whether the catalogue could state the cable length; nothing since. Market report \
                requested three times, never sent. In June, when Ruiheng’s fair stand lacked an \
                exhibit, lent one after two telephone calls and sent the bill for transport. Took \
                on a competitor’s flow meter in August because it gives 2 points more, without a \
                word. Your advice to hire an application engineer: “Good idea”; a year later he \
                has tried out one candidate. Two new product lines: the first he dropped after \
                seven weeks, the second he kept for five months because you insisted. Asked about \
                his plans for three years, he talks of selling out to his cousin’s firm. He has \
                not paid for a single training or fair stand.

                XIANGYUAN INSTRUMENTS, Changsha. Owner: Ms Peng. Purchases 2.1 million, dealer for \
                four years.
                Meetings start without small talk; coffee in paper cups. You are received, and no \
                more than that. When the pressure transmitters came three weeks late in September \
                she told you at full volume what she thought, on the telephone and again in the \
                chat group; the next morning she drove out to the customer with her own spare \
                part, without a bill. Her chief engineer has spent six Saturdays with your \
                developers on slurry measurement, on his own suggestion. Fourteen written \
                proposals this year, from packing to software; five have been adopted. In July a \
                report on four competitors with prices and projects, which nobody had asked for. \
                In March she took over for you a commissioning job in Zhuzhou that had been \
                abandoned halfway. Showed you the competitor’s offer (3 points more, a bonus on \
                top), wrote a refusal and sent you a copy. She knew that the battery plants would \
                bring nothing for eighteen months and has had an engineer on them full time since \
                January. She wants a joint plan for three years, and asked whether you would \
                carry half the cost of a second engineer; nobody has been hired yet. Advice: your \
                pricing model she adopted after going through the figures, your CRM she tried and \
                now uses for half of her projects.

                BEICHEN AUTOMATION, Shenyang. Owner: Jin. Purchases 3.6 million, dealer for \
                thirteen years.
                Friendly, unhurried, tea is ready when you come; yet the dates are always \
                proposed by you. Wrong delivery in May, wrong again in June: “It happens”, sorted \
                out calmly and without a claim, as with every fault in thirteen years. Comes to \
                the problem-solving calls, stays to the end, brings what he is asked to bring. \
                Has not proposed anything in years: “You are the experts.” No market information, \
                no customer day, no extra work of any kind. When you were short of a \
                demonstration unit he said he would look; he found it after the fair. Refused a \
                competitor’s offer of 1 point more in spring without telling you; you heard of it \
                from the customer, and also that he had thought it over for three weeks. After a \
                year and a half without an order he still lists the new valve positioner, without \
                pushing it. Plans: a joint annual target he signs each year; a second salesperson \
                has been a topic since 2022. Advice: the stock list he introduced after the third \
                reminder; other advice he thanks you for.
                """,
            zhHans: """
                瑞衡仪表的三家代理商，最近十二个月。金额为向瑞衡的进货额。

                海通自控，宁波。老板老邱。进货 680 万元，做了九年。
                一见你就眉开眼笑：午饭、海鲜礼盒、全城最好的包间，杭州来谁都一样。二月有一批货出毛病，\
                老邱忍了一个星期，就在代理商群里说，别家质量更好。四次问题会来过一次，还提前走了。\
                四月问过一回，样本上能不能标电缆长度；此后没提过什么。市场报告催了三次，一次没给。\
                六月瑞衡展台缺一件展品，打了两个电话，他借了，运费账单随后寄到。\
                八月不声不响上了一家竞品流量计，因为对方多给 2 个点。你建议他招一名应用工程师，\
                他说“好主意”；过了一年，只试过一个人。两条新产品线：第一条做了七周就停，第二条你一再坚持，\
                他做了五个月。问起三年打算，他说想转给表弟的公司。培训、展位，他没出过一分钱。

                湘源仪表，长沙。老板彭总（女）。进货 210 万元，做了四年。
                见面不寒暄，纸杯咖啡。你来，她接待，仅此而已。九月变送器晚到三周，\
                她电话里冲你发了一通火，群里又来一遍；第二天一早，自己带着备件开车去客户那里，\
                没开账单。她的总工自己提出，陪你们研发做浆料测量，干了六个星期六。今年书面建议十四条，\
                从包装到软件，五条已经采纳。七月主动发来四家竞品的价格和项目，没人开过口。\
                三月替你们把株洲一个调试半途扔下的项目接了过去。竞品报价（多 3 个点，另加返利）\
                她拿给你看，写了回绝信，抄送给你。她清楚锂电厂十八个月见不到钱，\
                一月起照样派一名工程师专跑。想和你做一份三年规划，问过你能不能承担第二名工程师一半的费\
                用；人还没招。建议方面：你的报价模型，她把账算过一遍之后采用了；你的 CRM 试过，\
                现在一半项目在用。

                北辰自动化，沈阳。老板老金。进货 360 万元，做了十三年。
                待人和气，不急不忙，你一到茶就泡好；不过每次约时间，都是你开口。五月发错货，六月又错：\
                “难免的。”心平气和处理掉，不索赔，十三年都是这样。问题会次次参加，坐到最后，\
                要他带的材料都带来。多少年没提过一条建议：“你们是专家。”没给过市场信息，没办过客户日，\
                分外的事一样没做过。你缺样机，他说找找看；展会开完，他找到了。春天竞品多给 1 个点，\
                他回绝了，却没告诉你；你是从客户那里听来的，还听说他考虑了三个星期。\
                新阀门定位器一年半没出一单，样本上照样挂着，只是也没怎么推。规划方面：年度目标年年签；\
                第二名销售，2022 年说到现在。建议方面：库存清单，催到第三次他用上了；别的建议，他说声谢谢。
                """),
        trainerNotes: LocalizedText(
            en: """
                Model ratings, in the order of the card (level, points):
                Accepts that results take time: Haitong 1 (2), Xiangyuan 3 (6), Beichen 2 (4). \
                Wants to grow together: 0 (0), 2 (6), 1 (3). Gives time: 1 (2), 3 (6), 2 (4). \
                Proposes improvements: 1 (2), 3 (6), 0 (0). Extra work: 0 (0), 3 (6), 0 (0). Helps \
                out: 1 (2), 3 (6), 1 (2). Drops better offers: 0 (0), 3 (9), 2 (6). Glad to meet \
                you: 3 (3), 1 (1), 2 (2). Patient: 1 (1), 1 (1), 3 (3). Takes advice: 1 (2), 2 \
                (4), 1 (2).
                Totals: Haitong 2+0+2+2+0+2+0+3+1+2 = 14 of 60, 23.3 %, trading partner. Xiangyuan \
                6+6+6+6+6+6+9+1+1+4 = 51, 85 %, ally. Beichen 4+3+4+0+0+2+6+2+3+2 = 26, 43.3 %, \
                wavering.
                By trait (of 15, 18, 15, 12): Haitong 2, 4, 2, 6. Xiangyuan 12, 18, 15, 6. Beichen \
                7, 4, 8, 7.
                The point: by turnover Haitong, Beichen, Xiangyuan; by loyalty exactly the \
                reverse: Xiangyuan, Beichen, Haitong. And in the trait of attachment, which we \
                feel most strongly, Haitong and Xiangyuan come out equal, 6 each.
                Where groups differ: Xiangyuan’s growth (2 or 3; the engineer was moved, nobody \
                has been hired yet, so 2), Xiangyuan’s patience (0 or 1; she came the next \
                morning, so 1), Beichen’s offers (1 to 3; he refused in the end, after three \
                weeks and in silence, so 2), Haitong’s help and its patience with slow products \
                (each 0 or 1; help came in the end, the second line ran five months, so 1). A \
                difference of one level is normal; a total more than six points off means that \
                something other than evidence was rated. Ask for the half sentence.
                If time is short, each group does one dealer and the totals are put together.
                """,
            zhHans: """
                参考评级，按评分卡顺序（级别，得分）：
                接受见效需要时间：海通 1（2），湘源 3（6），北辰 2（4）。一起成长：0（0），\
                2（6），1（3）。肯花时间：1（2），3（6），2（4）。提改进建议：1（2），3（6），\
                0（0）。分外的事：0（0），3（6），0（0）。肯帮一把：1（2），3（6），1（2）。\
                不为更好条件动心：0（0），3（9），2（6）。乐意见你：3（3），1（1），2（2）。\
                有耐心：1（1），1（1），3（3）。听得进建议：1（2），2（4），1（2）。
                总分：海通 2+0+2+2+0+2+0+3+1+2＝14 分（满分 60），23.3%，\
                买卖伙伴。湘源 6+6+6+6+6+6+9+1+1+4＝51 分，85%，盟友。\
                北辰 4+3+4+0+0+2+6+2+3+2＝26 分，43.3%，摇摆。
                按特征（满分 15、18、15、12）：海通 2、4、2、6；湘源 12、18、15、6；\
                北辰 7、4、8、7。
                要点：销量排名是海通、北辰、湘源，忠诚度正好倒过来，湘源、北辰、海通。而“归属感”这一项，\
                我们感受最深，海通和湘源却打平，都是 6 分。
                分歧常在这几处：湘源的一起成长（2 或 3；工程师是内部抽调的，人还没招，给 2），\
                湘源的耐心（0 或 1；第二天一早她就去了，给 1），北辰的竞品报价（1 到 3；最后回绝了，\
                但想了三周、又不吭声，给 2），海通的帮忙、海通等见效的耐心（都是 0 或 1；忙最后帮了，\
                第二条线做了五个月，都给 1）。差一级很正常；总分差了 6 分以上，就说明打的不是证据。\
                请他念那半句证据。
                时间紧就每组一家，最后拼起来看。
                """),
        abridgement: .shortened(to: 28))

    private static let ratingDebrief: Activity = Activity(
        title: LocalizedText(en: "Debrief: what did we really rate?", zhHans: "复盘：我们打的到底是什么？"),
        method: .discussion,
        minutes: 12,
        materials: [LocalizedText(en: "Table of all groups’ totals on the flipchart", zhHans: "白板上各组总分对照表")],
        instructions: LocalizedText(
            en: """
                Write your three totals into the table. Where two groups differ by more than six \
                points, both read out their evidence for the item that differs most; nobody \
                defends a figure, only the evidence. Then the questions.
                """,
            zhHans: """
                把三个总分填进表里。两组差 6 分以上的，找出差得最多的一项，各念各的证据；不替分数辩护，\
                只看证据。然后讨论下面的问题。
                """),
        debrief: [
            LocalizedText(
                en: "Which rating did you change in the group, and which sentence changed it?",
                zhHans: "讨论时你改了哪个分？是哪一句让你改的？"),
            LocalizedText(
                en: """
                    Haitong and Xiangyuan tie in attachment. Which of the two visits would you rather \
                    make on a Friday, and what does that do to your judgement?
                    """,
                zhHans: "海通和湘源的归属感打平。周五下午你更愿意去哪一家？这对你的判断有什么影响？"),
            LocalizedText(
                en: "What is missing in Beichen, and is it his doing or ours?",
                zhHans: "北辰缺的是什么？怪他，还是怪我们？"),
            LocalizedText(
                en: """
                    Haitong brings 6.8 million. What does the score tell you to do, and what does it \
                    not?
                    """,
                zhHans: "海通一年 680 万。这个分数叫你做什么，没叫你做什么？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                First question, three minutes: listen for a line of the case being quoted. That is \
                the skill.
                Second: honest answer, Haitong. We visit those who please us, and a visit makes us \
                rate higher. Not a moral question; it is how people are built. Hence evidence in \
                writing, and a second rater.
                Third: investment, 4 of 18. For thirteen years nobody has asked him anything or \
                adopted anything; he has learnt that waiting is expected. Patience without \
                proposals is habit. The cheapest experiment: ask him one question that only he can \
                answer, and use the answer.
                Fourth: it does not say “drop him”. It says: do not build the year on him, grant \
                no exclusivity, take his orders gladly, secure the end customers’ names. Write \
                down what you would need to see in six months to think differently.
                Pitfall: a learner whose own best dealer resembles Haitong becomes defensive. Do \
                not press; they rate their own dealer next.
                """,
            zhHans: """
                第一问 3 分钟：听他们引不引材料原文。会引，就学到手了。
                第二问：说实话，海通。我们爱去让自己舒服的地方，去得多了，分又打得高。这无关品德，\
                人就是这样。所以证据要写下来，还要有第二个人打分。
                第三问：缺投入，18 分只得 4 分。十三年来没人问过他什么，也没采纳过他什么，他学会了：\
                等着就行。有耐心没建议，那是习惯。最便宜的试法：问他一个只有他答得出的问题，然后真用上。
                第四问：分数没说“把他撤了”。它说的是：别把一年的指望压在他身上，独家不给，订单照收，\
                把最终客户的名字掌握住。再写一句：半年之内看到什么，我会改变看法。
                要防的是：有学员的头号代理商恰好像海通，一下子护起来。别逼他，后面他自己会打分。
                """),
        abridgement: .shortened(to: 9))

    private static let rateOwnDealer: Activity = Activity(
        title: LocalizedText(en: "My own dealer on the scorecard", zhHans: "给自己的代理商打分"),
        method: .reflection,
        minutes: 13,
        groupSize: 2...3,
        materials: [
            LocalizedText(en: "One blank scorecard each", zhHans: "每人一张空白评分卡"),
            LocalizedText(en: "The card from the opening", zhHans: "开场时写的卡片"),
        ],
        instructions: LocalizedText(
            en: """
                Eight minutes alone: rate your dealer. No rating without an act of the last twelve \
                months; what you do not know stays empty. Add up: your points, and the most you \
                could have reached with the items rated.
                Five minutes in twos or threes: each names the best-supported and the \
                weakest-supported rating. The partner asks: “Would the dealer say the same?”
                Last: compare with where you stood on the line this morning.
                """,
            zhHans: """
                先独自打 8 分钟。没有近十二个月的事实就不打分，不知道的空着。再算两个数：得了多少分，\
                打过的项目满分是多少。
                然后两三人一组 5 分钟：各说一个证据最硬的分、一个证据最软的分。同伴只问一句：\
                “换他自己说，也会这么说吗？”
                最后看看，和早上站的位置差多少。
                """),
        trainerNotes: LocalizedText(
            en: """
                Empty items are the yield: with six of ten known, the maximum might be 36, and 21 \
                points of 36 are 58 %. Show this once on the flipchart; the platform counts in the \
                same way.
                Empty most often: proposes improvements (nobody noted any) and drops better offers \
                (nobody asks). Both give a question for the next visit: “What should we do \
                differently?” and “Who has been courting you this year?” The second one is \
                answered more often than people think.
                Ask for a show of hands: who ended lower than this morning, who higher? Usually \
                two thirds lower. Nobody has to say a name or a figure.
                A scorecard completed by two colleagues independently is worth more than one \
                completed twice by oneself; suggest the service engineer as second rater. In the \
                short form the talk with partners is one minute each.
                """,
            zhHans: """
                空着的项目正是收获：十项里知道六项，满分也许只有 36 分，得 21 分就是 58%。\
                在白板上演示一次，系统也是这么算的。
                最常空着的是“提改进建议”（没人记过）和“不为更好条件动心”（没人问过）。\
                正好变成下次拜访的两个问题：“你觉得我们该改哪一样？”“今年谁来挖过你？”第二个问题，\
                愿意回答的人比想象的多。
                请大家举手：比早上低的？比早上高的？一般三分之二会低。不用说名字，也不用说分数。
                两个同事各打各的，比一个人打两遍有用；建议请售后工程师做第二个评分人。四小时版里，\
                同伴交流每人一分钟。
                """),
        abridgement: .shortened(to: 10))
}
