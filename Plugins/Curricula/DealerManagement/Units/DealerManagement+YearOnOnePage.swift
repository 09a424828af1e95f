import CadreKit

extension DealerManagement {
    /// A joint yearly plan in which no commitment stands alone.
    static let yearOnOnePage: CourseUnit = CourseUnit(
        id: "year-on-one-page",
        title: LocalizedText(en: "The year on one page", zhHans: "一页纸谈一年"),
        objectives: ["draft-joint-plan"],
        topics: [
            Topic(
                title: LocalizedText(en: "A target is not a plan", zhHans: "指标不等于计划"),
                points: [
                    LocalizedText(
                        en: """
                            “3 million next year” is the vendor’s wish with the dealer’s signature under \
                            it. A plan says what both do so that 3 million becomes likely.
                            """,
                        zhHans: """
                            “明年 300 万”是厂家的心愿，请代理商签了个字。计划要写的是：双方各做什么，300 万才有可能。
                            """),
                    LocalizedText(
                        en: """
                            Pairs: each commitment of the dealer’s stands beside one of ours. A line with an \
                            empty half is struck out or filled.
                            """,
                        zhHans: "成对写：代理商的每一条承诺旁边，都有我们的一条。哪一行空了半边，要么补上，要么划掉。"),
                    LocalizedText(
                        en: """
                            Each half has a figure, a date and a name. “Support the market” has none of the \
                            three.
                            """,
                        zhHans: "每半边都有数字、日期、姓名。“加强市场支持”一样都没有。"),
                ]),
            Topic(
                title: LocalizedText(en: "Six lines of the page", zhHans: "一页纸，六行"),
                points: [
                    LocalizedText(
                        en: """
                            1 the joint goal (sell-through, not purchases); 2 customers and projects; 3 people \
                            and training; 4 equipment and stock; 5 rules (registration, area, direct \
                            enquiries); 6 reviews.
                            """,
                        zhHans: """
                            一、共同目标（按卖出去的算，不按进货算）；二、客户与项目；三、人和培训；四、设备与库存；五、\
                            规则（报备、区域、直接询价）；六、回顾。
                            """),
                    LocalizedText(
                        en: """
                            Four reviews a year, forty-five minutes each. The dealer opens: what did you not \
                            keep, what did we not keep?
                            """,
                        zhHans: "一年四次回顾，每次 45 分钟。代理商先讲：你们哪条没做到，我们哪条没做到？"),
                    LocalizedText(
                        en: """
                            Sell-through means what has left the dealer’s shelf for a customer. A plan by \
                            purchases invites pushed stock in December.
                            """,
                        zhHans: """
                            卖出去，是指离开代理商的货架、到了客户手里。按进货算的计划，年底免不了压货。
                            """),
                ]),
        ],
        activities: [planTalk, pengTalk, planDebrief, ownPlan])

    private static let planTalk: Activity = Activity(
        title: LocalizedText(en: "Short talk: no commitment stands alone", zhHans: "讲授：承诺要成对"),
        method: .lecture,
        minutes: 7,
        materials: [LocalizedText(en: "Handout, page “The year on one page”", zhHans: "手册“一页纸谈一年”")],
        instructions: LocalizedText(
            en: """
                Think of the last annual agreement you signed with a dealer. Count on your \
                fingers: how many commitments were the dealer’s, how many yours, and how many of \
                yours had a date?
                """,
            zhHans: """
                想一想你最近签的一份年度协议，掰着指头数：代理商的承诺几条，你的几条，你的那几条里有日期的几条？
                """),
        trainerNotes: LocalizedText(
            en: """
                Hear three counts. Typical: dealer seven, vendor one, with date none. Do not \
                comment; write 7 : 1 : 0 on the flipchart and let it stand.
                Then the page with its six lines, one minute for pairs, two for sell-through. Show \
                the difference with Beichen: purchases 300,000 a month, sell-through 300,000 a \
                month, stock 1.5 million: five months on the shelf. Nothing in the purchases shows \
                it.
                The review: forty-five minutes, four times, the dealer opens. Why the dealer? \
                Whoever opens with the other’s arrears holds a trial; whoever lets the other begin \
                hears something.
                Question to expect: “What if my firm gives me nothing to commit?” The answer is a \
                list of things that need no approval: answer times, visits, a named person, loan \
                equipment already in the cupboard, early news.
                """,
            zhHans: """
                听三个人报数。常见的是代理商 7 条，厂家 1 条，带日期的 0 条。不评论，把 7：1：\
                0 写到白板上，放着。
                然后讲六行，成对 1 分钟，“卖出去”2 分钟。拿北辰举例：每月进货 30 万，\
                每月卖出 30 万，库存 150 万，货架上压着五个月。光看进货一点也看不出来。
                回顾：45 分钟，四次，代理商先讲。为什么让他先？一上来就数落对方欠的账，那是开庭；\
                让对方先说，才听得到东西。
                会有人问：“公司什么都不给我，我拿什么承诺？”报一串不用批准的：答复时限、走访、指定一个人、\
                柜子里现成的样机、早一步的消息。
                """),
        abridgement: .shortened(to: 5))

    private static let pengTalk: Activity = Activity(
        title: LocalizedText(en: "Role-play: next year in Changsha", zhHans: "角色扮演：长沙的明年怎么谈"),
        method: .rolePlay,
        minutes: 22,
        groupSize: 2...3,
        materials: [
            LocalizedText(en: "Role cards", zhHans: "角色卡"),
            LocalizedText(en: "Blank page “The year on one page” for each pair", zhHans: "每对一张空白“一页纸谈一年”"),
            LocalizedText(en: "Observer’s sheet: pairs, figures, dates", zhHans: "观察表：成对、数字、日期"),
        ],
        instructions: LocalizedText(
            en: """
                One is Ruiheng’s regional manager, one Ms Peng; a third person observes. Four \
                minutes to read and prepare, fourteen to negotiate and to fill the page together, \
                in one handwriting; four for the observer’s report or, in twos, for comparing the \
                page with both cards. You are to finish with at least four pairs. What is not on \
                the page was not agreed.
                """,
            zhHans: """
                一人演瑞衡区域经理，一人演彭总，第三人观察。看卡准备 4 分钟；谈 14 分钟，\
                边谈边由一个人执笔把那页纸填好；最后 4 分钟，观察员反馈，两人组就拿两张卡对照那页纸。\
                至少谈成四对承诺。没写在纸上的，等于没谈成。
                """),
        scenario: LocalizedText(
            en: """
                Changsha, 2 December. Xiangyuan has bought for 2.1 million yuan this year; 1.9 \
                million of it has been sold on. Reachable market 12.0 million, with batteries \
                growing fastest. Loyalty 85 %. Last year’s agreement had one line: “Target 2.0 \
                million.” The late transmitters of September are not forgotten.
                """,
            zhHans: """
                12 月 2 日，长沙。湘源今年进货 210 万元，卖出去 190 万元。\
                可做市场 1,200 万元，锂电长得最快。忠诚度 85%。去年的协议只有一行：\
                “目标 200 万元。”九月变送器晚到的事，还没过去。
                """),
        roles: [
            RoleBrief(
                LocalizedText(en: "Regional manager of Ruiheng", zhHans: "瑞衡区域经理"),
                brief: LocalizedText(
                    en: """
                        Head office expects 3.0 million of purchases from you; 2.6 million sold on would \
                        be accepted if the reasons are on paper. You want: one more engineer on batteries, \
                        sell-through by product each month, the three battery plants named.
                        You may promise without asking: answers to technical questions within 24 hours, a \
                        loan test stand (180,000 yuan, ready on 1 March), six days of an application \
                        engineer, protection of registered projects for nine months and of named plants \
                        for up to two years. For half an engineer’s salary (75,000 yuan) you can only \
                        promise to ask, with an answer by 15 January: your director decides. In September \
                        you passed her complaint on and heard no more of it; what it cost her in the end \
                        you do not know.
                        """,
                    zhHans: """
                        总部要你拿到 300 万的进货；要是理由写得清楚，卖出去 260 万也能交差。你想要：\
                        锂电再加一名工程师，每月按产品报实际卖出量，三家锂电厂写明名字。
                        不用请示就能答应的：技术问题 24 小时内答复；借一套测试台（18 万元，\
                        3 月 1 日到位）；应用工程师六天；报备项目保护九个月，点了名的厂最多保护两年。\
                        承担半个工程师的工资（7.5 万元），你只能说“我去争取，1 月 15 日前给您答复”，\
                        要总监定。九月她的投诉你转上去了，后来没了下文；她最后损失了多少，你不知道。
                        """)),
            RoleBrief(
                LocalizedText(en: "Ms Peng, owner of Xiangyuan", zhHans: "彭总，湘源老板"),
                brief: LocalizedText(
                    en: """
                        You think 2.6 million sold on is possible, 2.8 with a test stand before April. \
                        You will not sign a purchase target: 200,000 yuan of stock is left from this \
                        year. You would hire the second engineer if Ruiheng carries half the salary, or \
                        if named battery plants stay yours for two years.
                        Only if asked about September: the delay cost you 38,000 yuan in penalties at \
                        Zhuzhou, and nobody has ever called about it. Your best news, a fourth plant \
                        planned in Yueyang, you tell only to somebody who asks what you see coming.
                        """,
                    zhHans: """
                        你估计卖出去 260 万做得到；四月前测试台到位，280 万也行。进货指标你不签：\
                        今年还剩 20 万的货。瑞衡承担一半工资，或者点了名的锂电厂两年归你，\
                        第二名工程师你就招。
                        只有对方问到九月那件事，你才说：那次延误，你在株洲赔了 3.8 万元违约金，\
                        至今没人打过一个电话。谁要是问你看到了什么苗头，你就把最好的消息告诉他：岳阳在筹建第四家厂。
                        """)),
        ],
        trainerNotes: LocalizedText(
            en: """
                A page that works, for example: goal 2.6 million sold on, 2.8 if the stand is in \
                use by 31 March | test stand on 1 March. Second engineer hired by 1 April | \
                decision on half the salary by 15 January, and the three named plants protected \
                for two years. Sell-through by product on the 5th of each month | technical \
                answers within 24 hours, measured and reported in the same mail. Four customer \
                days, dates fixed | six days of our application engineer for them. Registration \
                within three days of the first visit | nine months’ protection, answer within two \
                working days. Reviews: 10 March, 10 June, 10 September, 5 December; Peng opens.
                What the managers should find out by asking: the 38,000 yuan (ask “What did \
                September cost you?”) and the plant in Yueyang. In most rooms fewer than half the \
                pairs hear both. Those who begin with the target hear neither.
                The zone of agreement is 2.6 to 2.8 million sold on; whoever insists on 3.0 \
                million of purchases ends with no signature or with a sham.
                Pitfalls: promising the 75,000 without authority (the observer notes it), pages \
                with one half in general words. Stop at fourteen minutes even if unfinished.
                Note who plays the manager: those who have not yet done so lead in unit 7.
                """,
            zhHans: """
                一页谈得成的纸，比如：目标卖出 260 万，测试台 3 月 31 日前投用则为 280 万｜测试\
                台 3 月 1 日到位。第二名工程师 4 月 1 日前到岗｜那一半工资 1 月 15 日前给答复，\
                三家点名的厂保护两年。每月 5 日按产品报卖出量｜技术问题 24 小时内答复，\
                同一封邮件里附上实际用时。客户日四场，日期排定｜应用工程师六天到场。\
                首次拜访后三天内报备｜保护九个月，两个工作日内答复。回顾：3 月 10 日、6 月 10 日、\
                9 月 10 日、12 月 5 日，彭总先讲。
                经理该问出来的两件事：3.8 万元违约金（“九月那次，您损失了多少？”），以及岳阳的新厂。\
                多数班里，两件都问出来的不到一半。一开口就谈指标的，一件也听不到。
                能谈拢的区间是卖出 260 万到 280 万；死咬 300 万进货的，不是签不下来，就是签一份假的。
                要防的：没有授权就答应那 7.5 万（观察员记下来）；有半边写空话。14 分钟一到就停，没谈完也停。
                记下谁演了经理；没演过的，第七单元先上。
                """),
        abridgement: .leftOut)

    private static let planDebrief: Activity = Activity(
        title: LocalizedText(en: "Debrief: whose half is empty?", zhHans: "复盘：哪半边是空的？"),
        method: .discussion,
        minutes: 8,
        materials: [LocalizedText(en: "The pages of all pairs on the wall", zhHans: "贴在墙上的各组“一页纸”")],
        instructions: LocalizedText(
            en: """
                Walk along the wall for two minutes. Put a dot beside every half without a figure \
                or a date. Then sit down for the questions.
                """,
            zhHans: "沿墙走 2 分钟，哪半边没有数字或没有日期，就贴一个圆点。然后坐下讨论。"),
        debrief: [
            LocalizedText(
                en: "Which half has more dots, the dealer’s or ours? Why?",
                zhHans: "哪边的圆点多，代理商的还是我们的？为什么？"),
            LocalizedText(
                en: "Who heard about the 38,000 yuan, who about Yueyang, and by which question?",
                zhHans: "谁听到了 3.8 万，谁听到了岳阳？是哪一句问出来的？"),
            LocalizedText(
                en: "Which line would still hold if the market fell by a fifth?",
                zhHans: "要是市场掉两成，哪一行还站得住？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                Usually our half has more dots. We plan the other’s work precisely and our own \
                kindly. Let the room find it.
                Second question: write the question itself on the flipchart, word for word. “What \
                did September cost you?” opens more than “Are there any problems?”, to which the \
                answer is no.
                Third: commitments about acts (stand, days, answer times, reviews) hold; a figure \
                of sales does not. Therefore the page needs a line saying what happens then: \
                review within ten days, goal and commitments adapted together, both sides.
                Anyone who got no page done has learnt most; ask kindly at which minute it \
                tipped. Eight minutes are enough; their own drafts need the rest.
                """,
            zhHans: """
                一般我们这边圆点多。替别人排活排得精细，给自己排得客气。让大家自己看出来。
                第二问：把问出来的那句原话写到白板上。“九月那次，您损失了多少？”比“有什么困难吗？”管用，\
                后一句得到的回答总是“没有”。
                第三问：写动作的（测试台、天数、答复时限、回顾）站得住，写销量的站不住。所以纸上要添一行：\
                真到那时候，十天内碰头，目标和承诺一起调，两边都调。
                没谈成的那一组，学到的最多；和气地问一句：是从第几分钟开始拧的？8 分钟够了，\
                剩下的时间留给自己那份初稿。
                """),
        abridgement: .leftOut)

    private static let ownPlan: Activity = Activity(
        title: LocalizedText(en: "First draft for my dealer", zhHans: "我的代理商：年度计划初稿"),
        method: .exercise,
        minutes: 13,
        groupSize: 2...3,
        materials: [LocalizedText(en: "Handout, page “The year on one page”", zhHans: "手册“一页纸谈一年”")],
        instructions: LocalizedText(
            en: """
                Eight minutes alone: draft the page for your own dealer. Begin with your half of \
                each line, then write what you ask for in return. At least four pairs, each half \
                with figure and date. Use the scorecard: the trait with the lowest share shows \
                where the first pair belongs.
                Five minutes in twos or threes: the partner plays the dealer, reads only your half \
                and says: “I would sign this” or “I do not believe line …, because …”. Improve \
                that line.
                """,
            zhHans: """
                先独自写 8 分钟，给自己的代理商起草这页纸。每行先写自己那半边，再写要对方回报什么。\
                至少四对，每半边都有数字和日期。用上评分卡：哪个特征得分比例最低，第一对就从那里写起。
                再两三人一组 5 分钟：同伴扮代理商，只看你那半边，然后说“这个我签”，或者“第几行我不信，\
                因为……”。当场改那一行。
                """),
        trainerNotes: LocalizedText(
            en: """
                The rule “own half first” is the exercise. Learners who start with the target are \
                asked kindly to turn the page over and begin again.
                Help those whose dealer is not loyal: a small page is enough, two pairs over one \
                quarter. A yearly plan with a trading partner is a form to be filled in; offer him \
                one exchange and see whether he keeps it.
                The objective is met with four pairs, each half with figure and date, and four \
                review dates. Tick it on your list; a page with three good pairs and a question \
                mark may be completed at home.
                Frequent weak line: “regular training”. Ask: how many people, which day, who pays \
                the journey? In the short form the exercise takes twelve minutes and comes \
                directly after the talk.
                """,
            zhHans: """
                “先写自己那半边”，要练的就是这个。一上来先写指标的，和气地请他把纸翻过来重写。
                代理商不忠诚的，写小一点：一个季度、两对就够。跟买卖伙伴签年度计划等于填表；先给他一次交换，\
                看他守不守。
                四对齐全、每半边有数字有日期、四个回顾日期定好，就达到目标，在名单上打勾；三对写得好、\
                一对打着问号的，可以回去补。
                最常见的软话是“定期培训”。追问：几个人，哪一天，路费谁出？四小时版为 12 分钟，紧接讲授做。
                """),
        abridgement: .shortened(to: 12))
}
