import CadreKit
import struct Foundation.Decimal
import Quiz

extension DealerManagement {
    /// The items of the form taken last; item by item parallel to ``preItems``.
    static let postItems: [Item] = [
        post1, post2, post3, post4, post5, post6, post7, post8, post9, post10, post11, post12, post13, post14,
    ]

    private static let post1: Item = .singleChoice(
        "q1", objective: "tell-alliance", points: 1,
        LocalizedText(
            en: """
                Which of these four relationships between a maker of industrial software and a \
                dealer comes closest to a strategic alliance?
                """,
            zhHans: "一家工业软件公司与代理商的四种关系，哪一种最接近战略联盟？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        Eight years of renewals, each January after a comparison of prices among four \
                        makers.
                        """,
                    zhHans: "连续续约八年，每年一月都在四家厂商之间比过价。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        An understanding only: the dealer keeps two people on this software, the maker \
                        keeps it open for his add-on.
                        """,
                    zhHans: "只有默契：代理商专养两个人做这套软件，厂家为他的插件一直留着接口。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        The title “gold partner”, a trophy, and a place in the first row at the yearly \
                        conference.
                        """,
                    zhHans: "“金牌伙伴”的称号、一座奖杯、年会第一排的座位。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        A rebate that grows with volume, and a volume that has grown with the rebate for \
                        years.
                        """,
                    zhHans: "返点随销量涨，销量也年年随着返点涨。")),
        ],
        key: "b",
        feedback: LocalizedText(
            en: """
                The two people and the open interface are kept up by one side each, are worth most \
                if the other stays, and have no last day in view. Renewals, titles and rebates can \
                all end tomorrow at no cost to either.
                """,
            zhHans: """
                养两个人、留一个接口，双方各守一样，对方留下来它才最值钱，而且没有终点。续约、称号、返点，\
                明天散了谁也不疼。
                """))

    private static let post2: Item = .matching(
        "q2", objective: "tell-alliance", points: 2,
        LocalizedText(
            en: "Match each relationship with what it lacks to be an alliance.",
            zhHans: "为每段关系配上：要成为联盟，还差什么？"),
        prompts: [
            AnswerOption(
                "p1",
                LocalizedText(
                    en: """
                        Your firm pays half of a showroom in Nanning; the dealer shows mainly another \
                        brand there.
                        """,
                    zhHans: "南宁的展厅，你们公司出了一半钱；代理商在里面主要摆别家的产品。")),
            AnswerOption(
                "p2",
                LocalizedText(
                    en: """
                        A dealer in Guiyang and your firm have traded for six years by e-mail, without \
                        visit, training or joint project.
                        """,
                    zhHans: "贵阳的代理商和你们做了六年，全靠邮件，没走访，没培训，没有共同项目。")),
            AnswerOption(
                "p3",
                LocalizedText(
                    en: """
                        A dealer in Wuxi has bought a demonstration rig for your controllers. You have \
                        named a second dealer in Wuxi.
                        """,
                    zhHans: "无锡的代理商为你们的控制器买了演示台。你们却在无锡又签了第二家。")),
        ],
        targets: [
            AnswerOption("t1", LocalizedText(en: "Commitment of both", zhHans: "双方的承诺")),
            AnswerOption("t2", LocalizedText(en: "A higher purchase target", zhHans: "更高的进货指标")),
            AnswerOption("t3", LocalizedText(en: "Commitment of the dealer’s", zhHans: "代理商的承诺")),
            AnswerOption("t4", LocalizedText(en: "Commitment of the maker’s", zhHans: "厂家的承诺")),
        ],
        pairs: ["p1": "t3", "p2": "t1", "p3": "t4"],
        feedback: LocalizedText(
            en: """
                Nanning: the maker has paid, the dealer has not committed. Guiyang: nobody has. \
                Wuxi: the dealer has paid, and the maker takes the ground from under it. A target \
                repairs none of the three.
                """,
            zhHans: """
                南宁：厂家出了钱，代理商没有承诺。贵阳：两边都没有。无锡：代理商出了钱，厂家拆了他的台。\
                哪一种都不是加指标能解决的。
                """))

    private static let post3: Item = .multipleChoice(
        "q3", objective: "rate-loyalty", points: 2,
        LocalizedText(
            en: """
                Your predecessor has left a note that a dealer is loyal. Which of her reasons are \
                evidence of loyalty?
                """,
            zhHans: "前任留下一份交接，说某代理商很忠诚。她的理由里，哪些算得上忠诚的证据？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "Her payments arrive to the day, as all her suppliers say.",
                    zhHans: "她付款从不差一天，哪家供应商都这么说。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "On 8 August she sent her fitter to a site of ours, at her own cost.",
                    zhHans: "8 月 8 日她自费派安装工去了我们的一个现场。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "She has promised to make us her only brand some day.",
                    zhHans: "她答应过，将来只做我们一个牌子。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "Her purchases have grown by 30 % two years running.",
                    zhHans: "她的进货额连续两年增长 30%。")),
            AnswerOption(
                "e",
                LocalizedText(
                    en: "In March she proposed in writing how to shorten our start-up.",
                    zhHans: "3 月她书面提出，怎样缩短我们的开机调试。")),
        ],
        keys: ["b", "e"],
        feedback: LocalizedText(
            en: """
                The fitter and the proposal are acts with a date that cost her something. Whoever \
                pays everyone to the day shows good order; a promise is free, and growth may be \
                the market’s.
                """,
            zhHans: """
                派人、提方案，都有日期、有付出。对谁都按时付款，说明管得好；口头答应不花钱；增长也许是行情。
                """))

    private static let post4: Item = .numeric(
        "q4", objective: "rate-loyalty", points: 2,
        LocalizedText(
            en: """
                On a scorecard each behaviour earns its weight times its level, divided by the \
                highest level, 3. A dealer is rated: wants to grow together, weight 9, level 3; \
                proposes improvements, weight 6, level 1; is patient with mistakes, weight 3, \
                level 2. How many points are that together?
                """,
            zhHans: """
                评分卡上，每项得分＝权重×级别÷最高级 3。某代理商：愿意一起成长，权重 9，3 级；\
                提改进建议，权重 6，1 级；对失误有耐心，权重 3，2 级。三项共得多少分？
                """),
        unit: LocalizedText(en: "points", zhHans: "分"), value: 13,
        feedback: LocalizedText(
            en: """
                9 × 3 ÷ 3 = 9, 6 × 1 ÷ 3 = 2, 3 × 2 ÷ 3 = 2; together 13. The one behaviour that \
                costs money brings more than twice what the other two bring together.
                """,
            zhHans: """
                9×3÷3＝9，6×1÷3＝2，3×2÷3＝2，合计 13 分。花了真金白银的那一项，\
                比另外两项加起来的两倍还多。
                """))

    private static let post5: Item = .singleChoice(
        "q5", objective: "rate-loyalty", points: 1,
        LocalizedText(
            en: """
                Dealer Fang always has tea ready and agrees to everything; market reports never \
                come, and she divides her projects among three makers. Dealer Geng argues over \
                every price list, and has moved an engineer to your line although it pays from \
                next year only. How do you read it?
                """,
            zhHans: """
                代理商小方，茶总是泡好的，说什么都答应；市场报告从没来过，项目在三家厂之间分着做。\
                代理商老耿，每份价目表都要争，却抽了一名工程师专做你们这条线，明年才见得到钱。你怎么看？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        Fang is likelier to be loyal: she keeps the relationship warm, and reporting can \
                        be taught.
                        """,
                    zhHans: "小方更可能忠诚：关系一直热着，报告可以慢慢教。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        Both are equally loyal: Fang’s warmth and Geng’s engineer make up for each other.
                        """,
                    zhHans: "两人一样忠诚：小方的热情和老耿的工程师，正好扯平。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "Neither can be judged before you know which of them buys more in a year.",
                    zhHans: "都说不准：得先知道谁一年进货多。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        Geng is likelier to be loyal: he invests and waits, whereas Fang has risked \
                        nothing.
                        """,
                    zhHans: "老耿更可能忠诚：他投了人、等得起，小方什么也没押上。")),
        ],
        key: "d",
        feedback: LocalizedText(
            en: """
                An engineer who earns nothing before next year is investment and patience in one. \
                Warmth without reports, and with projects divided by three, costs Fang nothing. \
                Whoever argues over a price list means to work with it.
                """,
            zhHans: """
                工程师明年才见效益，投入和耐心都在里面了。报告不给、项目分三家，光有热情，小方没付出什么。\
                肯为价目表争的人，是打算照着它干的。
                """))

    private static let post6: Item = .singleChoice(
        "q6", objective: "prioritise-dealers", points: 1,
        LocalizedText(
            en: """
                You can spend four more days in the coming quarter on one dealer. Sales and \
                reachable market in millions of yuan; loyalty from the scorecard. Where do they \
                bring most?
                """,
            zhHans: "下个季度你多出四天，只给一家。销量、可做市场单位为百万元，忠诚度取自评分卡。投给谁最值？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "Ruifeng: sells 1.8 of 9.0, loyalty 75 %", zhHans: "瑞丰：销量 1.8，可做市场 9.0，忠诚度 75%")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "Shuntai: sells 8.0 of 9.2, loyalty 68 %", zhHans: "顺泰：销量 8.0，可做市场 9.2，忠诚度 68%")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "Tongda: sells 5.0 of 13.0, loyalty 30 %", zhHans: "通达：销量 5.0，可做市场 13.0，忠诚度 30%")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "Weiye: sells 0.9 of 1.5, loyalty 95 %", zhHans: "伟业：销量 0.9，可做市场 1.5，忠诚度 95%")),
        ],
        key: "a",
        feedback: LocalizedText(
            en: """
                Ruifeng has 7.2 million open and is willing. Tongda has 8.0 open, but at 30 % a \
                decision is due before days are. Shuntai (1.2) and Weiye (0.6) have little open, \
                however loyal.
                """,
            zhHans: """
                瑞丰还有 720 万的空间，又愿意干。通达空间 800 万，可忠诚度 30%，先定去留，\
                再谈花时间。顺泰（120 万）、伟业（60 万）再忠诚，空间也不大。
                """))

    private static let post7: Item = .trueFalse(
        "q7", objective: "prioritise-dealers", points: 1,
        LocalizedText(
            en: """
                True or false: a loyal dealer who sells a tenth of the largest one’s turnover, but \
                a small part of his reachable market, may rightly receive more days than the \
                largest one.
                """,
            zhHans: """
                判断对错：一家忠诚的代理商，销量只有最大那家的十分之一，但可做市场只做了一小块；\
                给他的走访天数比最大那家还多，可以是对的。
                """),
        key: true,
        feedback: LocalizedText(
            en: """
                What counts is what a further day can bring about: willingness times open \
                potential. The largest dealer needs enough days to keep order, not automatically \
                the most.
                """,
            zhHans: """
                要看再多去一天能带来什么：意愿乘以待开发的空间。最大那家要留够稳住局面的天数，不等于天数最多。
                """))

    private static let post8: Item = .ordering(
        "q8", objective: "trace-loop", points: 2,
        LocalizedText(
            en: """
                The relationship with a dealer in Nanchang has grown for two years. Put the \
                events in the order in which the loop turned, beginning with the step that \
                started it.
                """,
            zhHans: "和南昌一家代理商的关系，两年来越走越近。请按循环转动的次序排列，从起头的那一步开始。"),
        inOrder: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "The maker gives the dealer early access to a new analyser.",
                    zhHans: "厂家让代理商先一步拿到新分析仪。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "The dealer trains two technicians on it at his own cost.",
                    zhHans: "代理商自费培训了两名技术员。")),
            AnswerOption(
                "c", LocalizedText(en: "Five hospitals in Jiangxi order it.", zhHans: "江西有五家医院下了单。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "The maker reserves the hospitals of the province for him for two years.",
                    zhHans: "厂家把全省医院留给他做两年。")),
        ],
        feedback: LocalizedText(
            en: """
                Something exclusive – more effort – results – more exclusivity. It began small, \
                with early access, and the larger exclusivity came when results had paid for it.
                """,
            zhHans: """
                独一份 → 多出力 → 出业绩 → 更多的独一份。起头很小，不过是先拿到新品；大的独家，\
                是业绩挣出来以后才给的。
                """))

    private static let post9: Item = .multipleChoice(
        "q9", objective: "judge-exclusivity", points: 2,
        LocalizedText(
            en: "A dealer asks for exclusivity in Fujian. Which facts speak in favour?",
            zhHans: "一家代理商要福建独家。哪些事实支持给他？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "He sells 41 % of the reachable market and has people in both ports.",
                    zhHans: "他已做到可做市场的 41%，两个港口都有人。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "He has been with the firm longer than any other dealer.",
                    zhHans: "所有代理商里，他跟公司的时间最长。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "He has offered to pay for all goods two weeks earlier.",
                    zhHans: "他提出所有货款提前两周付。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "Loyalty 68 % by two raters; his one breach of 2022 is settled.",
                    zhHans: "两人评他忠诚度 68%；2022 年唯一一次违约已了结。")),
            AnswerOption(
                "e",
                LocalizedText(
                    en: "He will set up a spare-parts store for our pumps only, for 300,000 yuan.",
                    zhHans: "他打算花 30 万元，建一个只放我们泵的备件库。")),
        ],
        keys: ["a", "d", "e"],
        feedback: LocalizedText(
            en: """
                Coverage, loyalty and specific investment; you still have to set the exit. Years \
                of service are no coverage, and earlier payment is worth a discount for early \
                payment, not a province.
                """,
            zhHans: """
                覆盖、忠诚、专门投入都有了，退出条件还要你来定。年头长不等于覆盖到；提前付款，\
                值一个提前付款的折扣，值不了一个省。
                """))

    private static let post10: Item = .singleChoice(
        "q10", objective: "judge-exclusivity", points: 1,
        LocalizedText(
            en: """
                The dealer in Fujian meets the tests in food plants, but sells nothing to paper \
                mills. His store pays for itself in just under two years. What do you offer?
                """,
            zhHans: "福建那家代理商，食品行业过关，造纸一单没有。备件库将近两年回本。你怎么答复？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        All industries in Fujian without a term, so that he is not tempted by others.
                        """,
                    zhHans: "福建全行业不设期限，免得他被别家挖走。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "All industries in Fujian for six months, as a fair trial for both sides.",
                    zhHans: "福建全行业先给半年，双方都公平地试一试。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        Food plants in Fujian for two years, with a minimum per year and an exit if it is \
                        missed.
                        """,
                    zhHans: "福建食品行业给两年，每年定最低量，达不到就退出。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "No exclusivity in any industry, but 60 days’ longer credit than others have.",
                    zhHans: "哪个行业都不给独家，账期比别家长 60 天。")),
        ],
        key: "c",
        feedback: LocalizedText(
            en: """
                Segment by coverage, term by pay-back, minimum and exit in writing. Six months \
                pay for no store and keep others out of the paper mills; no term leaves no way \
                back; credit does not protect what he builds.
                """,
            zhHans: """
                行业看覆盖，期限看回本，最低量和退出写下来。半年收不回备件库，又把造纸堵了；\
                不设期限没有回头路；账期护不住他建的东西。
                """))

    private static let post11: Item = .singleChoice(
        "q11", objective: "draft-joint-plan", points: 1,
        LocalizedText(
            en: "Which line belongs in a joint yearly plan as it stands?",
            zhHans: "下面哪一行可以原样写进双方的年度计划？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        Dealer: looks after hospitals more closely | Maker: sends experts whenever needed
                        """,
                    zhHans: "代理商：加大医院跟进力度｜厂家：随时派专家支持")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "Dealer: buys for 4.0 million | Maker: grants a further 1.5 % on everything",
                    zhHans: "代理商：进货 400 万元｜厂家：全线再让 1.5%")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        Dealer: registers projects in good time | Maker: protects registered projects
                        """,
                    zhHans: "代理商：及时报备项目｜厂家：保护已报备项目")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        Dealer: registers within 3 days of the first visit | Maker: answers in 2, protects \
                        for 9 months
                        """,
                    zhHans: "代理商：首次拜访后 3 天内报备｜厂家：2 天内答复，保护 9 个月")),
        ],
        key: "d",
        feedback: LocalizedText(
            en: """
                With 3 days, 2 days and 9 months each half can be checked, and the two belong \
                together. “In good time” means the same without a figure, so each side reads it in \
                its own favour; “whenever needed” says nothing; the 1.5 % exchanges a price for a \
                wish.
                """,
            zhHans: """
                3 天、2 天、9 个月，两半都查得了，而且互相扣着。“及时”意思一样却没有数字，\
                双方都会往对自己有利的方向读；“随时”等于没说；让 1.5% 是拿价格换心愿。
                """))

    private static let post12: Item = .ordering(
        "q12", objective: "hold-difficult-talk", points: 2,
        LocalizedText(
            en: """
                A dealer has stopped ordering since you pushed stock on him in December. Put your \
                sentences in the most useful order.
                """,
            zhHans: "十二月你给代理商压了一批货，此后他一直没下单。请把下面几句话排成最合适的次序。"),
        inOrder: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        “You have placed no order since January. I talked you into 500,000 in December.”
                        """,
                    zhHans: "“一月到现在您没下单。十二月那 50 万，是我劝您进的。”")),
            AnswerOption(
                "b",
                LocalizedText(en: "“How is the stock affecting you now?”", zhHans: "“这批货眼下给您多大压力？”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“I cannot take all of it back; discontinued types I can exchange.”",
                    zhHans: "“全退我办不到，停产的型号可以换。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        “Then the 120,000 are exchanged by the 10th, and on the 12th we ring each other.”
                        """,
                    zhHans: "“那 12 万的货 10 号前换完，12 号我们通个电话。”")),
        ],
        feedback: LocalizedText(
            en: """
                Fact with one’s own part, question, bounds, agreement. Whoever begins with the \
                bounds never learns what the stock is doing to the dealer, and offers to exchange \
                what may not be the trouble.
                """,
            zhHans: """
                摆事实（带上自己那份）、问缘由、划边界、定约定。先划边界，就问不出这批货把他压成什么样；\
                换的那些货，也许不是他真正的难处。
                """))

    private static let post13: Item = .singleChoice(
        "q13", objective: "hold-difficult-talk", points: 1,
        LocalizedText(
            en: """
                A dealer tells you that a competitor offers him 60 days’ longer credit. You cannot \
                change yours. With which sentence do you begin?
                """,
            zhHans: "代理商告诉你，竞品账期比你长 60 天。你改不了账期。第一句怎么说？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        “Credit is for people who cannot pay. You have never needed anything like that.”
                        """,
                    zhHans: "“账期是给付不起钱的人用的，您什么时候需要过这个。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        “Good that you tell me. What has been harder with us lately than it ought to be?”
                        """,
                    zhHans: "“谢谢您跟我说。最近跟我们合作，有哪里不该这么费劲？”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“I will speak with finance; perhaps we can find you 30 days this once.”",
                    zhHans: "“我去跟财务说说，也许这次能给您挤出 30 天。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "“With all we have done for you, I did expect a little more patience.”",
                    zhHans: "“我们为您做了这么多，我以为您会多点耐心。”")),
        ],
        key: "b",
        feedback: LocalizedText(
            en: """
                Thanks and an open question: credit may be the trouble, or only what it looks \
                like. A lecture, a promise without cover and a bill for past favours end the talk \
                before you know.
                """,
            zhHans: """
                先道谢，再开口问：账期也许是难处，也许只是说辞。教训人、没底的许愿、翻旧账讨人情，\
                没弄清就把话谈死了。
                """))

    private static let post14: Item = .shortText(
        "q14", objective: "act-on-complaint", points: 1,
        LocalizedText(
            en: """
                A dealer’s engineer found that a menu led users astray. The manager took it up in \
                her words, gave a decision in three days, and version 2.3 has the new menu. At the \
                review the engineer says: “I have stopped writing to you.” Which last step was \
                left out? (one to three words)
                """,
            zhHans: """
                代理商的工程师发现软件菜单容易点错。经理照她的原意记下，三天给了决定，2.3 版换了新菜单。\
                回顾会上她说：“我早就不给你们写了。”漏了最后哪一步？（几个字即可）
                """),
        accepted: [
            "report back", "reporting back", "report", "report it back", "the report back", "reporting",
            "feedback",
            "giving feedback", "telling her", "telling the engineer", "tell the engineer", "tell her",
            "inform the engineer", "informing the engineer", "inform her", "telling", "closing the loop",
            "close the loop", "follow up", "follow-up", "telling the dealer", "tell the dealer",
            "回话", "反馈", "反馈结果", "告知", "告知结果", "告知工程师", "告诉她", "告诉工程师", "告诉代理商", "通知工程师", "通知", "回复", "回复结果",
            "回访", "闭环", "结果反馈", "给她回话", "向她回话", "没有回话", "没回话", "没有反馈", "没反馈",
        ],
        feedback: LocalizedText(
            en: """
                Reporting back. Her idea is in the product and she is the only one who does not \
                know. A message with her name and a picture of the menu would have brought the \
                next proposal.
                """,
            zhHans: """
                回话。她的主意已经做进了产品，偏偏她自己不知道。发一张新菜单的截图，写上她的名字，下一条建议就来了。
                """))
}
