import CadreKit

extension DealerManagement {
    /// Pushed stock, a sale across the border of an area, a better offer: three talks in four steps.
    static let difficultTalks: CourseUnit = CourseUnit(
        id: "difficult-talks",
        title: LocalizedText(en: "Three difficult talks", zhHans: "三场难谈的话"),
        objectives: ["hold-difficult-talk"],
        topics: [
            Topic(
                title: LocalizedText(en: "Four steps", zhHans: "四步"),
                points: [
                    LocalizedText(
                        en: """
                            1 Fact: what happened, with date and figure, and our own part in it first. 2 \
                            Question: how did it look from your side? Then repeat it back until he says “yes, \
                            exactly”.
                            """,
                        zhHans: """
                            一、摆事实：什么事、哪天、多少，先讲自己的那一份。二、问缘由：从你那边看是怎么回事？\
                            复述到他说“对，就是这样”。
                            """),
                    LocalizedText(
                        en: """
                            3 Bounds: what is fixed, and where there is room. 4 Agreement: who does what by \
                            when, and the day on which we look at it again.
                            """,
                        zhHans: "三、划边界：哪些定死，哪些可以商量。四、定约定：谁在几号前做什么，哪天再一起看。"),
                    LocalizedText(
                        en: """
                            The order matters. Bounds before the question sound like a verdict; an agreement \
                            before it settles the wrong matter.
                            """,
                        zhHans: "次序有讲究。没问先划边界，听着像宣判；没问就定约定，定的多半不是那件事。"),
                ]),
            Topic(
                title: LocalizedText(en: "Pushed stock", zhHans: "压货"),
                points: [
                    LocalizedText(
                        en: """
                            Stock in months = stock ÷ monthly sell-through. Agree a cover (say two months); \
                            what lies above it is our borrowed turnover, not the dealer’s fault.
                            """,
                        zhHans: """
                            库存月数＝库存÷月卖出量。约定一个安全量（比如两个月）；超出的部分，是我们提前支来的销量，\
                            怪不得代理商。
                            """),
                    LocalizedText(
                        en: """
                            Stock pushed in December comes back in spring: as a return, as a discount, or as \
                            goods in somebody else’s area.
                            """,
                        zhHans: "十二月压下去的货，开春总要回来：退货，降价，或者窜到别人的地盘上。"),
                ]),
            Topic(
                title: LocalizedText(en: "Selling across areas", zhHans: "窜货"),
                points: [
                    LocalizedText(
                        en: """
                            Serial numbers first, then the talk. There are three kinds: by mistake, because \
                            the customer buys centrally, or to get rid of stock. Each calls for something \
                            else.
                            """,
                        zhHans: "先查序列号，再谈话。窜货有三种：无心的，客户集中采购的，为了甩库存的。三种三个办法。"),
                    LocalizedText(
                        en: """
                            A rule that nobody is held to is a licence. The dealer whose area was entered \
                            hears the outcome from us the same day.
                            """,
                        zhHans: "没人被追究过的规则，等于许可证。被窜的那一家，当天就要从我们这里听到结果。"),
                ]),
            Topic(
                title: LocalizedText(en: "A competitor’s better offer", zhHans: "竞品来挖"),
                points: [
                    LocalizedText(
                        en: """
                            A dealer who shows you the offer is doing you a favour. Thank him before you \
                            calculate.
                            """,
                        zhHans: "肯把报价给你看，是帮你的忙。先道谢，再算账。"),
                    LocalizedText(
                        en: """
                            Calculate the whole: margin, credit, what changing costs, what the \
                            relationship is worth. And find the grievance: two points rarely move anyone \
                            who is content.
                            """,
                        zhHans: """
                            要算总账：毛利、账期、换牌子的成本、这段关系值多少。还要找到心结：\
                            心里舒坦的人，两个点一般挖不走。
                            """),
                ]),
        ],
        activities: [talkDemonstration, threeTalks, talksDebrief, firstSentence])

    private static let talkDemonstration: Activity = Activity(
        title: LocalizedText(en: "Demonstration: the same talk twice", zhHans: "示范：同一场话谈两遍"),
        method: .demonstration,
        minutes: 9,
        materials: [LocalizedText(en: "The four steps on a flipchart", zhHans: "写好四步的白板纸")],
        instructions: LocalizedText(
            en: """
                You will see the same talk twice, two minutes each: a dealer is forty days late \
                with 210,000 yuan. After the first, write the sentence at which the dealer \
                closed. After the second, write which of the four steps you saw, in which order.
                """,
            zhHans: """
                同一场话看两遍，每遍 2 分钟：一家代理商 21 万元货款逾期四十天。第一遍看完，\
                写下代理商是听了哪句话不想谈的；第二遍看完，写下看到了四步里的哪几步，先后如何。
                """),
        trainerNotes: LocalizedText(
            en: """
                Play it with a volunteer as the dealer, who is briefed in the break: he is late \
                because a hospital owes him 500,000, and says so only when asked for the reason.
                First version: “Mr Sun, we have talked about this before. You know the rules. If \
                the money is not here on Friday I cannot ship.” All true, no question; the \
                volunteer says “I will see” and nothing is agreed.
                Second version: “210,000 has been open since 5 October, forty days. We should \
                have rung on day ten and did not” (fact and own part). “What is behind it?” … “So \
                the hospital owes you 500,000 and pays on the 20th. Is that it?” (question, said \
                back). “I cannot ship further meters on account; I can release spare parts, and I \
                can accept two instalments” (bounds). “Then 100,000 on the 22nd, the rest on the \
                5th, and we talk on the 23rd at ten” (agreement).
                Ask: which sentence cost the trainer something? “We should have rung.” One’s own \
                part first is the cheapest way to be believed.
                In the short form, play only the second version.
                """,
            zhHans: """
                请一位学员演代理商，课间交代好：逾期是因为一家医院欠他 50 万，但只有问到原因才说。
                第一遍：“孙总，这事说过多少回了。规矩您知道，周五钱不到，我没法发货。”句句是实话，\
                就是没有一句问；对方答一声“我想想办法”，什么也没定。
                第二遍：“21 万元从 10 月 5 日挂到现在，四十天。第十天我们就该打电话，没打。”（事实，\
                先认自己那份）“是什么缘故？”……“也就是医院欠您 50 万，20 号付。是这样吗？”（问缘由，\
                复述）“流量计不能再赊；备件我可以放，分两次付也行。”（划边界）“那 22 号 10 万，\
                下月 5 号付清，23 号十点我们通个电话。”（定约定）
                问大家：哪句话让讲师自己付了代价？“我们就该打电话”。先认自己那一份，是让人信你最便宜的办法。
                四小时版只演第二遍。
                """),
        abridgement: .shortened(to: 6))

    private static let threeTalks: Activity = Activity(
        title: LocalizedText(en: "Role-play: stock, border, offer", zhHans: "角色扮演：压货、窜货、挖角"),
        method: .rolePlay,
        minutes: 36,
        groupSize: 3...4,
        materials: [
            LocalizedText(en: "Six role cards per group, handed out round by round", zhHans: "每组六张角色卡，逐轮发放"),
            LocalizedText(
                en: "Observer’s sheet with the four steps and “what was held back?”",
                zhHans: "观察表：四步，以及“他没说的是什么？”"),
        ],
        instructions: LocalizedText(
            en: """
                Three rounds of twelve minutes: three to read, six to play, three for the \
                observers. Manager, dealer, observer; in fours there are two observers. Change \
                roles each round so that everybody who has not led today leads now. Read the \
                situation aloud, then your own card only.
                Observers tick the steps in the order they come, write down word for word the \
                manager’s first question, and note whether the held-back fact came out.
                """,
            zhHans: """
                三轮，每轮 12 分钟：看卡 3 分钟，演 6 分钟，观察员反馈 3 分钟。一人演经理，\
                一人演代理商，其余观察。每轮换角色，今天还没主谈过的先演经理。先念情境，再各看各的卡。
                观察员按出现的先后给四步打勾，原话记下经理的第一个问题，并写明代理商藏着的那件事问出来没有。
                """),
        scenario: LocalizedText(
            en: """
                Round 1, stock. Beichen, Shenyang, 10 December. Stock of Ruiheng goods 1.5 million \
                yuan, sell-through 300,000 a month; agreed cover: two months. Of the stock, \
                180,000 is a type that was discontinued in October. Head office lacks 600,000 yuan \
                to the annual target.

                Round 2, border. Haitong, Ningbo. Twenty-four flow meters, 310,000 yuan, delivered \
                by Haitong on 6 November to a chemical plant in Zhuzhou, Hunan: the area of \
                Xiangyuan. The price was 12 % below Xiangyuan’s quotation. The contract says: \
                first case, 8 % of the order value goes to the dealer of the area, and a written \
                note; second case within two years, the annual bonus lapses.

                Round 3, offer. Qinling, Xi’an, in the spring before the letter about exclusivity. \
                A competitor offers Ma 27 % margin (Ruiheng 22 %) and 90 days’ credit (Ruiheng \
                45). Ma buys for 2.4 million a year and asks for a talk.
                """,
            zhHans: """
                第一轮，压货。沈阳北辰，12 月 10 日。瑞衡产品库存 150 万元，\
                每月卖出 30 万元；约定安全量两个月。库存里有 18 万元是十月停产的型号。\
                总部离全年目标还差 60 万元。

                第二轮，窜货。宁波海通。二十四台流量计，31 万元，11 月 6 日由海通发到湖南株洲一家化\
                工厂，那是湘源的区域。价格比湘源的报价低 12%。合同写明：第一次，\
                按订单额的 8% 补偿当地代理商，书面记录一次；两年内再犯，取消年度返利。

                第三轮，挖角。西安秦岭，那是春天，要独家的信还没写。竞品给老马 27% 毛利（瑞\
                衡 22%），账期 90 天（瑞衡 45 天）。老马一年进货 240 万元，约你谈谈。
                """),
        roles: [
            RoleBrief(
                LocalizedText(en: "Manager, round 1", zhHans: "经理（第一轮）"),
                brief: LocalizedText(
                    en: """
                        Your director wants 600,000 from Beichen before the 31st. You signed the last \
                        push, 400,000 in June, yourself. You may take back the discontinued type against \
                        current goods, and you may tell your director no if you bring the sum.
                        """,
                    zhHans: """
                        总监要北辰 31 号之前再进 60 万。六月压的那 40 万，就是你签的字。\
                        停产型号可以换成在产型号；只要账算得清楚，你也可以对总监说不行。
                        """)),
            RoleBrief(
                LocalizedText(en: "Jin, Beichen, round 1", zhHans: "老金，北辰（第一轮）"),
                brief: LocalizedText(
                    en: """
                        You never refuse outright: “Let us see.” Only if asked how the stock weighs on you \
                        do you say that the bank cut your credit line by 500,000 in November, and that \
                        somebody from Hebei has offered to take the lot at 30 % off. Outright pressure you \
                        answer with a yes that you will not keep.
                        """,
                    zhHans: """
                        你从不当面回绝，总是“再看看”。只有对方问到库存给你多大压力，你才说：\
                        十一月银行把授信砍了 50 万；河北有人愿意按七折把货全吃下。硬压你，你就答应下来，\
                        然后不办。
                        """)),
            RoleBrief(
                LocalizedText(en: "Manager, round 2", zhHans: "经理（第二轮）"),
                brief: LocalizedText(
                    en: """
                        The serial numbers are clear. Ms Peng expects to hear from you today. Haitong is \
                        39 % of your sales. The 8 % (24,800 yuan) is not yours to waive; how it is paid, \
                        and what is arranged for customers that buy centrally, is.
                        """,
                    zhHans: """
                        序列号查实了。彭总今天等你回话。海通占你销量的 39%。那 8%（24,800 元）\
                        你无权免；怎么付、集中采购的客户以后怎么办，你能定。
                        """)),
            RoleBrief(
                LocalizedText(en: "Qiu, Haitong, round 2", zhHans: "老邱，海通（第二轮）"),
                brief: LocalizedText(
                    en: """
                        You laugh it off: “Goods run where they are wanted.” Only when asked how the order \
                        came about do you say that the plant’s head office in Ningbo buys for all its \
                        works, and that you asked Ruiheng’s sales office in October whether that was in \
                        order; nobody answered. You have the e-mail. You will pay if you do not lose face.
                        """,
                    zhHans: """
                        你先打哈哈：“货嘛，哪里要就往哪里走。”只有问到这单怎么来的，你才说：那家厂的总部在宁波，\
                        替各地分厂统一采购；十月你发邮件问过瑞衡商务部行不行，没人回。邮件还在。只要不丢面子，这钱你肯出。
                        """)),
            RoleBrief(
                LocalizedText(en: "Manager, round 3", zhHans: "经理（第三轮）"),
                brief: LocalizedText(
                    en: """
                        You cannot change margin or credit. You can set up: answers to project \
                        registrations within three working days, a loan unit, a named engineer. You do not \
                        know what annoys Ma. Five points of 2.4 million are 120,000 yuan a year.
                        """,
                    zhHans: """
                        毛利和账期你动不了。你能办的：项目报备三个工作日内答复，一台样机，指定一名工程师。\
                        老马为什么不痛快，你不清楚。240 万的五个点是一年 12 万元。
                        """)),
            RoleBrief(
                LocalizedText(en: "Ma, Qinling, round 3", zhHans: "老马，秦岭（第三轮）"),
                brief: LocalizedText(
                    en: """
                        You like the brand; 640 of its meters stand at your customers’. You open with the \
                        margin. Only if asked what has gone wrong do you say that your last registration \
                        took eleven days and that the project, 260,000 yuan, went to another dealer \
                        meanwhile. If somebody takes that seriously, the five points become less \
                        important.
                        """,
                    zhHans: """
                        这牌子你喜欢，客户现场装着 640 台。你开口先谈毛利。只有对方问到哪里不顺，你才说：\
                        上次报备等了十一天，26 万的项目，这中间让别家代理商拿走了。要是这件事有人当真去办，\
                        那五个点就没那么要紧了。
                        """)),
        ],
        trainerNotes: LocalizedText(
            en: """
                Figures. Round 1: stock 1.5 ÷ 0.3 = 5 months; cover two months = 600,000; excess \
                900,000 = three months of sell-through. Another 600,000 would make seven months. \
                Good: own part first (“I signed the 400,000 in June”); exchange the 180,000 now; \
                no order in December; sell-through reported monthly, next order when stock is \
                below 800,000; a sentence for the director: “600,000 pushed now is back on the \
                market in spring at 30 % off: 180,000 of damage to our own prices.”
                Round 2: 8 % of 310,000 = 24,800. Good: rule unchanged, face kept, our part \
                admitted (the unanswered e-mail); the note records central purchase as the reason; \
                from now on such orders are registered beforehand and 8 % goes to the local dealer \
                for service. Ms Peng is rung the same day. Weak: mercy because of the 39 %.
                Round 3: 120,000 yuan for the margin; the 45 further days of credit on 2.4 million \
                are 2.4 × 45 ÷ 365 = about 296,000 of capital, at 6 % about 17,750 a year. \
                Together some 138,000. Against it: retraining, 640 installed meters, a new name at \
                every plant. Good: thanks first, the eleven days admitted, three days promised \
                with a name, meeting in four weeks. Weak: promising to “see about margin”.
                Held back: bank and Hebei; the e-mail; the eleven days. In all three it comes out \
                after the question and never before.
                Short form: rounds 1 and 2 only.
                """,
            zhHans: """
                算账。第一轮：150÷30＝5 个月；安全量两个月是 60 万，超出 90 万，\
                合三个月的卖出量；再压 60 万就是七个月。做得好的：先认账（“六月那 40 万是我签\
                的”）；18 万停产货现在就换；十二月不下单；每月报卖出量，库存低于 80 万再订；\
                给总监一句话：“现在压 60 万，开春打七折回到市场上，价格体系要赔进去 18 万。”
                第二轮：31 万×8%＝24,800 元。做得好的：规则不变，面子留住，\
                自己那份认下（邮件没回）；书面记录写明是集中采购；以后这类单子先报备，\
                8% 给当地代理商做服务。当天给彭总回电话。差的：看在 39% 的份上放过去。
                第三轮：毛利那部分 12 万元；多 45 天账期，240 万×45÷365≈29.6 万元资\
                金，按 6% 算一年约 1.78 万元；合计约 13.8 万元。另一头是：重新培训、\
                640 台存量、每家厂重新混脸熟。做得好的：先道谢，认下那十一天，答应三天并写明谁办，\
                四周后再碰。差的：“毛利我去想想办法。”
                藏着的事：银行和河北；那封邮件；那十一天。三轮都一样，问了才有，不问没有。
                四小时版只演前两轮。
                """),
        abridgement: .shortened(to: 24))

    private static let talksDebrief: Activity = Activity(
        title: LocalizedText(en: "Debrief: the question that opened it", zhHans: "复盘：哪一问打开了话头？"),
        method: .discussion,
        minutes: 13,
        materials: [LocalizedText(en: "Observers’ sheets", zhHans: "观察表")],
        instructions: LocalizedText(
            en: """
                Round by round: observers first, then the dealers, managers last. Observers read \
                out the first question word for word and say whether the held-back fact came out.
                """,
            zhHans: """
                一轮一轮来：观察员先说，代理商其次，经理最后。观察员念出经理第一个问题的原话，\
                再说藏着的那件事问出来没有。
                """),
        debrief: [
            LocalizedText(
                en: "Which first question got the held-back fact, and which got “fine, fine”?",
                zhHans: "哪个问法把藏着的事问出来了？哪个只换来“没事没事”？"),
            LocalizedText(
                en: """
                    Dealers: at which sentence did you decide to be open, or to say yes and do \
                    nothing?
                    """,
                zhHans: "演代理商的：听到哪句话，你决定说实话？或者决定先答应、不去办？"),
            LocalizedText(
                en: "What was our own part in each of the three cases?",
                zhHans: "三件事里，我们自己的那一份各是什么？"),
            LocalizedText(
                en: "What do you tell Ms Peng this evening, in two sentences?",
                zhHans: "今天晚上你给彭总回什么话？两句话说完。"),
        ],
        trainerNotes: LocalizedText(
            en: """
                Collect first questions in two columns. Openers: “How did this order come about?”, \
                “What does the stock do to you?”, “What went wrong before they rang you?” Closers: \
                “Is there a problem?”, “You know the contract, don’t you?”, “What do they offer?” \
                (gets the figure and not the reason).
                Our own part: June’s 400,000; the unanswered e-mail; the eleven days. The pattern \
                is worth saying aloud: in none of the three was the dealer simply disloyal.
                To Ms Peng, for example: “The 24 meters came through a central purchase in Ningbo. \
                You receive 24,800 yuan this month, and from now on such orders are announced to \
                you beforehand.” No abuse of Haitong.
                A yes that nobody intends to keep is frequent in round 1; ask those who played \
                Jin how many gave one. The test for a real agreement: does the dealer’s half have \
                a date that he named himself?
                About four minutes a round, one for Ms Peng.
                """,
            zhHans: """
                把第一问分两栏写。问得开的：“这单是怎么来的？”“这批货给您多大压力？”“他们打电话之前，\
                是哪里先不顺的？”问不开的：“有问题吗？”“合同您清楚吧？”“他们给多少？”（只问到数，\
                问不到缘由）。
                自己那一份：六月的 40 万、没回的邮件、那十一天。把规律点出来：三件事里，\
                没有一件单单是代理商不忠诚。
                给彭总的话，比如：“那 24 台是宁波总部集中采购的。24,800 元本月付给您，\
                以后这类单子事先通知您。”不说海通坏话。
                第一轮里“先答应再说”很常见，问问演老金的有几位是这样。怎么看约定是真的？代理商那一半里，\
                有没有他自己说出来的日期。
                每轮约 4 分钟，彭总那句话 1 分钟。
                """),
        abridgement: .shortened(to: 9))

    private static let firstSentence: Activity = Activity(
        title: LocalizedText(en: "The talk I have been putting off", zhHans: "我一直拖着没谈的那场话"),
        method: .reflection,
        minutes: 6,
        groupSize: 2...3,
        materials: [
            LocalizedText(en: "Handout, page “A difficult talk in four steps”", zhHans: "手册“难谈的话：四步”")
        ],
        instructions: LocalizedText(
            en: """
                Which talk with a dealer have you put off for more than four weeks? Write, in \
                your own words: the fact with its figure; your own part; the first question. Say \
                these three sentences aloud to your partner, face to face. The partner answers \
                only: “I would talk” or “I would close, because …”. Enter the date of the talk in \
                the calendar.
                """,
            zhHans: """
                哪一场该和代理商谈的话，你拖了四周以上？用自己的话写三句：带数字的事实，自己的那一份，\
                第一个问题。看着同伴把三句说出来。同伴只答“我愿意谈”，或者“我不想谈了，因为……”。\
                最后把日期记进日历。
                """),
        trainerNotes: LocalizedText(
            en: """
                Two minutes to write, three to speak, one for the calendar. Insist on speaking \
                aloud; a sentence that reads well may be impossible to say.
                Most people leave out their own part or hide it (“there may have been \
                misunderstandings”). Ask: “What exactly did you do or leave undone?”
                Listen for first questions that are hidden verdicts: “Why did you undercut?” Turn \
                them: “How did the price come about?”
                Anyone who claims to have no such talk plays the dealer twice. In the short form \
                this becomes homework on the handout.
                """,
            zhHans: """
                写 2 分钟，说 3 分钟，记日历 1 分钟。一定要说出口：有的句子写着顺，说不出来。
                自己那一份，多数人会漏掉，或者打马虎眼（“可能有些误会”）。追问：“你具体做了什么，或者什么没做？”
                留意那种藏着判决的问法：“你为什么砸价？”改成：“这个价是怎么来的？”
                说自己没有这种话要谈的，请他多扮一次代理商。四小时版改成手册上的课后作业。
                """),
        abridgement: .leftOut)
}
