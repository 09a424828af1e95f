import CadreKit
import struct Foundation.Decimal
import Quiz

extension DealerManagement {
    /// The items of the form taken first; item by item parallel to ``postItems``.
    static let preItems: [Item] = [
        pre1, pre2, pre3, pre4, pre5, pre6, pre7, pre8, pre9, pre10, pre11, pre12, pre13, pre14,
    ]

    private static let pre1: Item = .singleChoice(
        "q1", objective: "tell-alliance", points: 1,
        LocalizedText(
            en: """
                Which of these four relationships between a maker of sensors and a dealer comes \
                closest to a strategic alliance?
                """,
            zhHans: "一家传感器厂与代理商的四种关系，哪一种最接近战略联盟？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        A ten-year framework contract under which the dealer orders by list and asks three \
                        makers for prices.
                        """,
                    zhHans: "签了十年框架合同，代理商照价目表下单，同时向三家厂商询价。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        A signed charter of partnership, two dinners a year and a brass plate at the \
                        dealer’s entrance.
                        """,
                    zhHans: "签过战略合作书，一年吃两次饭，代理商门口挂着一块铜牌。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        No contract; both pay half of a test bench that fits these sensors, and share what \
                        they learn on it.
                        """,
                    zhHans: "没有合同；两家各出一半，建了专用的测试台，测出来的东西共享。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        The highest discount in the country, in return for the highest yearly purchases in \
                        the country.
                        """,
                    zhHans: "全国最大的折扣，换来全国最高的年进货额。")),
        ],
        key: "c",
        feedback: LocalizedText(
            en: """
                Only at the shared test bench has each side done something that pays only if the \
                other stays. A long contract and a ceremony bind nobody’s resources; a discount \
                for volume is a price, and good trade.
                """,
            zhHans: """
                只有合建测试台，双方才各做了一件对方留下来才划算的事。合同再长、仪式再隆重，谁也没押上东西；\
                以量换价是价格，是好买卖。
                """))

    private static let pre2: Item = .matching(
        "q2", objective: "tell-alliance", points: 2,
        LocalizedText(
            en: "Match each relationship with what it lacks to be an alliance.",
            zhHans: "为每段关系配上：要成为联盟，还差什么？"),
        prompts: [
            AnswerOption(
                "p1",
                LocalizedText(
                    en: """
                        A dealer in Jinan has hired an engineer for your line. You have started quoting \
                        directly in Jinan.
                        """,
                    zhHans: "济南的代理商为你们这条线招了一名工程师。你们却开始在济南直接报价。")),
            AnswerOption(
                "p2",
                LocalizedText(
                    en: """
                        You keep a loan unit and a registered project for a dealer in Hefei, who offers \
                        the same project with two other makers.
                        """,
                    zhHans: "你们给合肥的代理商留了样机、做了报备，他把同一个项目又报给另外两家厂。")),
            AnswerOption(
                "p3",
                LocalizedText(
                    en: """
                        A dealer in Dalian orders every month and pays promptly. Neither side has done \
                        anything beyond that.
                        """,
                    zhHans: "大连的代理商月月下单，按时付款。除此之外，双方什么也没做过。")),
        ],
        targets: [
            AnswerOption("t1", LocalizedText(en: "Commitment of the dealer’s", zhHans: "代理商的承诺")),
            AnswerOption("t2", LocalizedText(en: "Commitment of both", zhHans: "双方的承诺")),
            AnswerOption("t3", LocalizedText(en: "Commitment of the maker’s", zhHans: "厂家的承诺")),
            AnswerOption("t4", LocalizedText(en: "A higher purchase target", zhHans: "更高的进货指标")),
        ],
        pairs: ["p1": "t3", "p2": "t1", "p3": "t2"],
        feedback: LocalizedText(
            en: """
                Jinan: the dealer has invested, the maker works against it. Hefei: the maker has \
                invested, the dealer shops around. Dalian: neither has; a higher target would only \
                make it larger trade.
                """,
            zhHans: """
                济南：代理商投入了，厂家在拆台。合肥：厂家投入了，代理商四处比价。大连：两边都没有；\
                指标再高，也只是把买卖做大。
                """))

    private static let pre3: Item = .multipleChoice(
        "q3", objective: "rate-loyalty", points: 2,
        LocalizedText(
            en: """
                A colleague calls a dealer loyal. Which of his reasons are evidence of loyalty?
                """,
            zhHans: "同事说某代理商很忠诚。他的理由里，哪些算得上忠诚的证据？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "In May he turned down a competitor’s 2 points more and showed us the offer.",
                    zhHans: "5 月竞品多给 2 个点，他回绝了，还把报价拿给我们看。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "He has been a dealer of ours for eleven years without a break.",
                    zhHans: "他连续代理我们的产品十一年，从没断过。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "In June he sent us, unasked, prices of three competitors.",
                    zhHans: "6 月他主动发来三家竞品的价格。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "He bought 5.2 million last year, more than anyone in the region.",
                    zhHans: "他去年进货 520 万元，大区第一。")),
            AnswerOption(
                "e",
                LocalizedText(
                    en: "At the annual dinner he drank to “our brand for life”.",
                    zhHans: "年会上他举杯说“一辈子只做这个牌子”。")),
        ],
        keys: ["a", "c"],
        feedback: LocalizedText(
            en: """
                Acts with a date that cost something are evidence: the refused offer, the unasked \
                work. Years may be habit, turnover may be the market, and a toast costs nothing.
                """,
            zhHans: """
                有日期、付出了代价的动作才算：回绝的报价、主动做的调研。年头可能是习惯，销量可能是行情，\
                一句祝酒词不花本钱。
                """))

    private static let pre4: Item = .numeric(
        "q4", objective: "rate-loyalty", points: 2,
        LocalizedText(
            en: """
                On a scorecard each behaviour earns its weight times its level, divided by the \
                highest level, 3. A dealer is rated: turns down better offers, weight 9, level 2; \
                helps out, weight 6, level 1; is glad to meet you, weight 3, level 3. How many \
                points are that together?
                """,
            zhHans: """
                评分卡上，每项得分＝权重×级别÷最高级 3。某代理商：不为更好的条件动心，权重 9，2 级；\
                肯帮一把，权重 6，1 级；乐意见面，权重 3，3 级。三项共得多少分？
                """),
        unit: LocalizedText(en: "points", zhHans: "分"), value: 11,
        feedback: LocalizedText(
            en: """
                9 × 2 ÷ 3 = 6, 6 × 1 ÷ 3 = 2, 3 × 3 ÷ 3 = 3; together 11. Level 2 for the refused \
                offer earns twice as much as full marks for gladness: that is what the weights are \
                for.
                """,
            zhHans: """
                9×2÷3＝6，6×1÷3＝2，3×3÷3＝3，合计 11 分。回绝报价只拿 2 级，\
                得分已是见面热情满分的两倍，权重就是这个意思。
                """))

    private static let pre5: Item = .singleChoice(
        "q5", objective: "rate-loyalty", points: 1,
        LocalizedText(
            en: """
                Dealer Lu complains loudly about every late delivery, sent six proposals this \
                year, and spent two weekends on a fault of ours. Dealer Shi is charming, never \
                complains, and has taken on a second brand. How do you read it?
                """,
            zhHans: """
                代理商老卢，次次晚货都大声抱怨，今年提了六条建议，为我们的故障搭进去两个周末。代理商老史，\
                人很随和，从不抱怨，最近上了第二个牌子。你怎么看？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        Lu is likelier to be loyal: he invests time and ideas, whereas Shi has only been \
                        pleasant.
                        """,
                    zhHans: "老卢更可能忠诚：他搭了时间、出了主意，老史只是让人舒服。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        Shi is likelier to be loyal: his patience shows that he feels attached to the \
                        brand.
                        """,
                    zhHans: "老史更可能忠诚：他有耐心，说明心里认这个牌子。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "Both are equally loyal: Lu’s work and Shi’s patience make up for each other.",
                    zhHans: "两人一样忠诚：老卢的出力和老史的耐心，正好扯平。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        Neither can be judged before their turnover of the last three years is compared.
                        """,
                    zhHans: "都说不准：得先比过两人近三年的销量。")),
        ],
        key: "a",
        feedback: LocalizedText(
            en: """
                Whoever still complains and proposes has not given up. Patience counts, but \
                little: it costs nothing, and with a second brand in the house it may be \
                indifference. Turnover does not answer the question.
                """,
            zhHans: """
                还肯抱怨、还肯出主意的，没有死心。有耐心算分，但不多：它不花代价；家里又上了第二个牌子，\
                那也许是不在乎。销量回答不了这个问题。
                """))

    private static let pre6: Item = .singleChoice(
        "q6", objective: "prioritise-dealers", points: 1,
        LocalizedText(
            en: """
                You can spend five more days in the coming quarter on one dealer. Sales and \
                reachable market in millions of yuan; loyalty from the scorecard. Where do they \
                bring most?
                """,
            zhHans: "下个季度你多出五天，只给一家。销量、可做市场单位为百万元，忠诚度取自评分卡。投给谁最值？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "Anhua: sells 7.5 of 9.0, loyalty 70 %", zhHans: "安华：销量 7.5，可做市场 9.0，忠诚度 70%")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "Boyuan: sells 6.0 of 15.0, loyalty 25 %", zhHans: "博远：销量 6.0，可做市场 15.0，忠诚度 25%")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "Changsheng: sells 1.2 of 1.8, loyalty 90 %",
                    zhHans: "昌盛：销量 1.2，可做市场 1.8，忠诚度 90%")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "Dingxin: sells 2.0 of 10.0, loyalty 80 %",
                    zhHans: "鼎新：销量 2.0，可做市场 10.0，忠诚度 80%")),
        ],
        key: "d",
        feedback: LocalizedText(
            en: """
                Dingxin has 8.0 million open and the loyalty to go after it. Boyuan has 9.0 open \
                and no wish to: decide with few days. Anhua (1.5) and Changsheng (0.6) have little \
                open; keep them well.
                """,
            zhHans: """
                鼎新还有 800 万的空间，又有心去做。博远空间 900 万，却无心：少花几天，先定去留。\
                安华（150 万）、昌盛（60 万）空间不大，守好就行。
                """))

    private static let pre7: Item = .trueFalse(
        "q7", objective: "prioritise-dealers", points: 1,
        LocalizedText(
            en: """
                True or false: the dealer with the largest turnover should receive the most \
                visits, because that is where most is to be lost.
                """,
            zhHans: "判断对错：销量最大的代理商应当走访最多，因为那里最输不起。"),
        key: false,
        feedback: LocalizedText(
            en: """
                Days bring most where a loyal dealer still has much open. A large dealer needs \
                enough days to keep order and to see clearly; the size of past sales alone does \
                not say what another day will bring.
                """,
            zhHans: """
                忠诚、又有大空间的地方，走访最出成果。大代理商要留够稳住局面、看清形势的天数；过去卖得多，\
                说明不了再多去一天有什么用。
                """))

    private static let pre8: Item = .ordering(
        "q8", objective: "trace-loop", points: 2,
        LocalizedText(
            en: """
                The relationship with a dealer in Qingdao has gone downhill. Put the events in \
                the order in which the loop turned, beginning with the step that started it.
                """,
            zhHans: "和青岛一家代理商的关系走了下坡。请按循环转动的次序排列，从起头的那一步开始。"),
        inOrder: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "The maker takes an order directly that the dealer had prepared.",
                    zhHans: "代理商铺垫好的单子，厂家自己直接签了。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "The dealer withdraws his engineer from the brand.", zhHans: "代理商把工程师从这个牌子上撤走。")),
            AnswerOption("c", LocalizedText(en: "Sales in Qingdao fall by a fifth.", zhHans: "青岛的销量掉了两成。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "The maker takes back the dealer’s loan unit “for lack of results”.",
                    zhHans: "厂家以“没有业绩”为由收回样机。")),
        ],
        feedback: LocalizedText(
            en: """
                Less exclusivity – less effort – worse results – less exclusivity still. The \
                maker sees only the last two and takes them for proof; the smallest step back is \
                at the beginning: compensate for the direct order.
                """,
            zhHans: """
                少了独一份 → 出力少了 → 业绩差了 → 独一份更少。厂家只看见后两步，还当成了证据；\
                要拉回来，最小的一步在开头：把那单直销补偿掉。
                """))

    private static let pre9: Item = .multipleChoice(
        "q9", objective: "judge-exclusivity", points: 2,
        LocalizedText(
            en: "A dealer asks for exclusivity in Hubei. Which facts speak in favour?",
            zhHans: "一家代理商要湖北独家。哪些事实支持给他？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(en: "He threatens to take on a competitor otherwise.", zhHans: "他放话说，不给就去做竞品。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "Two raters put his loyalty at 72 %, and no breach is open.",
                    zhHans: "两人评他忠诚度 72%，没有未了结的违约。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "He will build a repair shop that fits only our valves, for 400,000 yuan.",
                    zhHans: "他打算花 40 万元，建一个只修我们阀门的维修点。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "He has the largest warehouse of all dealers in the province.",
                    zhHans: "他的仓库在全省代理商里最大。")),
            AnswerOption(
                "e",
                LocalizedText(
                    en: """
                        He has people in both centres of demand and sells 38 % of the reachable market \
                        there.
                        """,
                    zhHans: "两个主要市场他都有人，已做到可做市场的 38%。")),
        ],
        keys: ["b", "c", "e"],
        feedback: LocalizedText(
            en: """
                Loyalty, specific investment and coverage are three of the four tests; the fourth, \
                exit, you must add. A threat is no reason, and a warehouse serves any brand.
                """,
            zhHans: """
                忠诚、专门投入、覆盖，是四道关里的三道；第四道“退出”要你自己补上。威胁不算理由，\
                仓库放谁家的货都行。
                """))

    private static let pre10: Item = .singleChoice(
        "q10", objective: "judge-exclusivity", points: 1,
        LocalizedText(
            en: """
                The dealer in Hubei meets the tests in water treatment, but has nobody in \
                metallurgy. His repair shop pays for itself in just under three years. What do you \
                offer?
                """,
            zhHans: "湖北那家代理商，水处理行业过关，冶金没有人。维修点将近三年回本。你怎么答复？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "Hubei as a whole for one year, to see how he does, with the option to renew.",
                    zhHans: "湖北全省先给一年，看看表现，到期可续。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        Water treatment in Hubei for three years, with a minimum per year and an exit if \
                        it is missed.
                        """,
                    zhHans: "湖北水处理给三年，每年定最低量，达不到就退出。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        Hubei as a whole without a term, since only that rewards his investment in full.
                        """,
                    zhHans: "湖北全省不设期限，这样才对得起他的投入。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        No exclusivity for anybody, but two points more margin than other dealers have.
                        """,
                    zhHans: "谁也不给独家，毛利比别家多给他两个点。")),
        ],
        key: "b",
        feedback: LocalizedText(
            en: """
                Area and segment follow coverage, the term follows the pay-back. A single year is \
                worth nothing to him and blocks metallurgy for you; without a term there is no \
                exit; more margin protects no repair shop.
                """,
            zhHans: """
                区域和行业看覆盖，期限看回本。只给一年，对他等于没给，又堵了你的冶金；不设期限，没有退路；\
                多给点数，护不住维修点。
                """))

    private static let pre11: Item = .singleChoice(
        "q11", objective: "draft-joint-plan", points: 1,
        LocalizedText(
            en: "Which line belongs in a joint yearly plan as it stands?",
            zhHans: "下面哪一行可以原样写进双方的年度计划？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "Dealer: buys for 3.5 million | Maker: gives full support to the market",
                    zhHans: "代理商：进货 350 万元｜厂家：大力支持市场")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        Dealer: strengthens the team | Maker: trains the team regularly, free of charge
                        """,
                    zhHans: "代理商：加强队伍建设｜厂家：定期免费培训")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        Dealer: second engineer by 1 April | Maker: loan unit from 1 March, answers within \
                        a day
                        """,
                    zhHans: "代理商：4 月 1 日前第二名工程师到岗｜厂家：3 月 1 日起借样机，一天内答复")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        Dealer: sells 3.0 million, 3.3 at best | Maker: pays a bonus of 2 % above 3.0 \
                        million
                        """,
                    zhHans: "代理商：卖 300 万，力争 330 万｜厂家：超出 300 万的部分返 2%")),
        ],
        key: "c",
        feedback: LocalizedText(
            en: """
                The engineer and the loan unit are acts with a date on both halves. “Full \
                support”, “strengthens the team” and “regularly” cannot be checked; a bonus above \
                3.0 million is a price with a wish, and tells neither side what to do.
                """,
            zhHans: """
                工程师到岗、样机到位，两边都是动作，都有日期。“大力支持”“加强队伍”“定期”都查不了；\
                超 300 万返 2% 是价格加心愿，谁也不知道该做什么。
                """))

    private static let pre12: Item = .ordering(
        "q12", objective: "hold-difficult-talk", points: 2,
        LocalizedText(
            en: """
                A dealer has sold eight analysers into the neighbouring area. Put your sentences \
                in the most useful order.
                """,
            zhHans: "一家代理商把八台分析仪卖到了邻区。请把下面几句话排成最合适的次序。"),
        inOrder: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        “Eight analysers from your May delivery stand in Nantong. We never told you how to \
                        register such cases.”
                        """,
                    zhHans: "“您 5 月那批货里，有八台在南通。这种情况怎么报备，我们一直没讲清楚。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“How did this order come about, seen from your side?”",
                    zhHans: "“从您那边看，这单是怎么来的？”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“The compensation to Nantong is fixed; how it is paid we can discuss.”",
                    zhHans: "“给南通的补偿是定死的，怎么付可以商量。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "“Then it is with them by the 15th, and we look at it again on the 20th.”",
                    zhHans: "“那就 15 号前付到，20 号我们再看一次。”")),
        ],
        feedback: LocalizedText(
            en: """
                Fact with one’s own part, question, bounds, agreement. Bounds before the question \
                sound like a verdict, and the reason for the order never comes out.
                """,
            zhHans: """
                摆事实（带上自己那份）、问缘由、划边界、定约定。没问先划边界，听着像宣判，这单的来由就问不出来了。
                """))

    private static let pre13: Item = .singleChoice(
        "q13", objective: "hold-difficult-talk", points: 1,
        LocalizedText(
            en: """
                A dealer shows you a competitor’s offer: four points more margin. You cannot match \
                it. With which sentence do you begin?
                """,
            zhHans: "代理商拿出竞品的报价：毛利多四个点。你跟不起。第一句怎么说？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        “Thank you for showing me. What has gone wrong between us in the last months?”
                        """,
                    zhHans: "“谢谢您拿给我看。这几个月，我们有哪里让您不顺？”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“Let me ask my director by Friday what we can do about the margin.”",
                    zhHans: "“毛利的事，我周五前找总监看看能不能想办法。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“They say that to everybody. After a year the four points are gone again.”",
                    zhHans: "“他们对谁都这么说，做满一年，四个点就没了。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "“After so many years I would not have expected this from you, to be frank.”",
                    zhHans: "“说实话，合作这么多年，真没想到您会这样。”")),
        ],
        key: "a",
        feedback: LocalizedText(
            en: """
                Showing the offer is a favour, and behind points there is usually a grievance that \
                costs less to put right. A promise you cannot keep, running down the rival and \
                reproach all close the talk before it is known.
                """,
            zhHans: """
                把报价给你看，是帮你的忙；点数背后往往有个心结，解开它便宜得多。许个做不到的愿、贬对手、\
                埋怨，心结没听到，话头就断了。
                """))

    private static let pre14: Item = .shortText(
        "q14", objective: "act-on-complaint", points: 1,
        LocalizedText(
            en: """
                A dealer complained about missing manuals. The manager repeated the complaint, \
                decided to change the packing list, and since 1 June every crate has had its \
                manual. In August the dealer says: “With you nothing ever changes.” Which last \
                step was left out? (one to three words)
                """,
            zhHans: """
                代理商抱怨箱子里没有说明书。经理复述了意见，决定改装箱单，6 月 1 日起箱箱都有说明书。\
                8 月，这位代理商说：“跟你们说什么都没用。”漏了最后哪一步？（几个字即可）
                """),
        accepted: [
            "report back", "reporting back", "report", "report it back", "the report back", "reporting",
            "feedback",
            "giving feedback", "telling him", "telling the dealer", "tell the dealer", "tell him",
            "inform the dealer",
            "informing the dealer", "telling", "closing the loop", "close the loop", "follow up", "follow-up",
            "回话", "反馈", "反馈结果", "告知", "告知结果", "告知代理商", "告诉他", "告诉代理商", "通知代理商", "通知", "回复", "回复结果", "回访",
            "闭环", "结果反馈", "给他回话", "向代理商回话", "没有回话", "没回话", "没有反馈", "没反馈",
        ],
        feedback: LocalizedText(
            en: """
                Reporting back. Heard, decided and done, but not told: for the dealer it did not \
                happen. One message with a photograph of the crate would have been enough.
                """,
            zhHans: """
                回话。听了、定了、办了，就是没说；在代理商那里，等于没发生。发一张箱子的照片、一句话就够了。
                """))
}
