import CadreKit

extension DealerManagement {
    /// What makes a strategic alliance, with whom a technical firm needs one, and why dealers belong in it.
    static let allianceOrTrade: CourseUnit = CourseUnit(
        id: "alliance-or-trade",
        title: LocalizedText(en: "Alliance or trade?", zhHans: "是联盟，还是买卖？"),
        objectives: ["tell-alliance"],
        topics: [
            Topic(
                title: LocalizedText(en: "What a strategic alliance is", zhHans: "什么是战略联盟"),
                points: [
                    LocalizedText(
                        en: """
                            Two firms that stay independent work together without a fixed end, because each \
                            reaches something that it could not reach alone. A contract may say so, or an \
                            understanding that both keep.
                            """,
                        zhHans: """
                            两家各自独立的公司，不设终点，一直合作下去，因为各自都能得到单干得不到的东西。\
                            可以写进合同，也可以是双方都守着的默契。
                            """),
                    LocalizedText(
                        en: """
                            Three marks. Open end: nobody counts down to the last day. Commitment on both \
                            sides: each does something today that pays only if the other stays. Mutual \
                            benefit: the result is shared in a way that both can explain.
                            """,
                        zhHans: """
                            三个标志。不设终点：没有人掐着日子等结束。双方都有承诺：各自今天都做了一件事，\
                            只有对方留下来才划算。互利：好处怎么分，双方都说得清。
                            """),
                    LocalizedText(
                        en: """
                            The contract does not decide. There are ten-year contracts in which each waits for \
                            the other’s mistake, and handshakes that have outlived three managing directors.
                            """,
                        zhHans: """
                            关键不在合同。有的十年长约，双方天天等着对方出错；有的只握过一次手，\
                            却熬过了三任总经理。
                            """),
                ]),
            Topic(
                title: LocalizedText(en: "With whom, and why dealers above all", zhHans: "和谁结盟，为什么先想到代理商"),
                points: [
                    LocalizedText(
                        en: """
                            Candidates: suppliers of a key component, dealers, integrators and design \
                            institutes, reference customers, universities, even a competitor for a standard or \
                            a tender.
                            """,
                        zhHans: """
                            可以结盟的有：关键部件供应商、代理商、集成商和设计院、样板客户、高校，\
                            为了一个标准或一次投标，甚至可以是同行。
                            """),
                    LocalizedText(
                        en: """
                            Dealers hold three things that money buys slowly or not at all: the customer’s \
                            trust on site, news of projects before the tender is written, and hands within two \
                            hours’ drive.
                            """,
                        zhHans: """
                            代理商手里有三样东西，花钱也难买、买来也慢：现场客户的信任，标书还没写就知道的项目消息，\
                            两小时车程之内的人手。
                            """),
                    LocalizedText(
                        en: """
                            And they choose every day which catalogue to open first. An employee can be told; \
                            a dealer can only be won.
                            """,
                        zhHans: "而且他天天在选：先翻谁家的样本。员工可以下指令，代理商只能争取。"),
                    LocalizedText(
                        en: """
                            Not every dealer needs to be an ally. Two rules of thumb: an alliance where you \
                            would miss the partner for a year or longer; good, clean trade with the rest.
                            """,
                        zhHans: """
                            不是家家都要做成盟友。经验之谈：这家走了，你一年都补不上，就该结盟；其余的，把买卖做得干净漂亮就好。
                            """),
                ]),
        ],
        activities: [sixRelations, shortTalk, whoBelongs, allianceTalk])

    private static let sixRelations: Activity = Activity(
        title: LocalizedText(
            en: "Six relationships: who has burnt their boats?", zhHans: "六段关系：谁断过自己的后路？"),
        method: .groupWork,
        minutes: 12,
        groupSize: 3...4,
        materials: [
            LocalizedText(en: "Set of six cards per group", zhHans: "每组一套六张卡片"),
            LocalizedText(en: "Large sheet with three columns", zhHans: "画好三栏的大白纸"),
        ],
        instructions: LocalizedText(
            en: """
                Read out one card after another. For each, write down in two columns what each \
                side has done that pays only if the other stays. Write “nothing” where there is \
                nothing. In the third column one word: alliance, one-sided, or trade. Eight \
                minutes, then compare.

                1. A distributor in Foshan has ordered 3 million yuan of sensors every year for \
                nine years. Framework contract, no joint customer visits; every January it asks \
                three vendors for prices.
                2. A dealer in Lanzhou has trained two engineers on your controllers at its own \
                cost (46,000 yuan). Your firm has sold directly into Lanzhou twice this year.
                3. Vendor and dealer in Xiamen share a demonstration laboratory, half the rent \
                each, lease of four years. Nothing is written down about sales.
                4. A firm in Tianjin has been called “strategic partner” since a signing ceremony \
                with a red banner. No meeting since, no joint customer.
                5. A software house and an instrument maker publish one interface and keep it \
                stable for each other; each has two people on it. They compete in one small \
                product.
                6. Your firm reserves project registration, a loan unit and Friday support for a \
                dealer in Kunming. The dealer registers its projects with two other vendors as \
                well.
                """,
            zhHans: """
                一张一张念。每张都分两栏写：双方各做过什么事，是只有对方留下来才划算的；没有就写“没有”。\
                第三栏只写一个词：联盟、单方面、买卖。8 分钟写完，再对照。

                1. 佛山一家经销商，连续九年每年订 300 万元传感器。有框架合同，从没一起跑过客户；\
                每年一月向三家厂商询价。
                2. 兰州一家代理商，自掏腰包 4.6 万元，培养了两名会用你家控制器的工程师。\
                今年你们公司在兰州直销了两单。
                3. 厂家和厦门的代理商合办演示实验室，房租各付一半，租期四年。关于销售，一个字也没写。
                4. 天津一家公司，红布横幅下签过约，挂着“战略合作伙伴”的牌子。此后没开过会，没有共同的客户。
                5. 一家软件公司和一家仪表厂共用一个公开接口，互相保证不乱改，各派两人维护。\
                两家在一个小产品上是对手。
                6. 你们公司给昆明一家代理商留了项目报备、一台样机和每周五的技术支持。\
                这家代理商把项目同时报备给另外两个厂家。
                """),
        trainerNotes: LocalizedText(
            en: """
                Open: “Forget the word on the contract. Ask who has burnt their boats.”
                Answers. 1 trade: nine years of orders, and nothing lost if either leaves \
                tomorrow. It is good trade; leave it so. 2 one-sided: the dealer has invested in \
                people, the vendor competes with it. This is how loyal dealers are lost; unit 5 \
                shows the mechanism. 3 alliance: four years of rent on both sides; the missing \
                paper does not matter, though terms for customers would be wise. 4 neither: a \
                ceremony is no commitment; write trade at best. 5 alliance although they compete: \
                an alliance is defined by its field and need not cover everything. 6 one-sided the \
                other way: the vendor invests, the dealer shops around.
                Disputes usually arise over 1 (“nine years!”) and 3 (“nothing in writing!”). Let \
                both camps argue for one minute, then ask what each side would lose on Monday if \
                the other went. That question decides all six.
                In the short form this exercise goes; put cards 1, 2 and 3 into the talk as \
                examples.
                """,
            zhHans: """
                开场一句：“别看合同上叫什么，只看谁断过自己的后路。”
                答案。1 买卖：订了九年，明天谁走了谁都不损失什么。是好买卖，就当好买卖做。2 单方面：\
                代理商把钱花在人身上，厂家却来和他抢单。忠诚的代理商就是这么丢的，第五单元讲这个机理。\
                3 联盟：双方都押了四年房租；没写纸面不要紧，不过客户归谁还是写下来稳妥。4 什么都不是：\
                仪式不算承诺，顶多算买卖。5 是联盟，虽然两家有竞争：联盟有它的范围，不必样样都合作。\
                6 反过来的单方面：厂家投入，代理商四处比价。
                争得最凶的是 1（“九年啊！”）和 3（“白纸黑字都没有！”）。两边各辩一分钟，再问：\
                对方周一走人，你损失什么？六张都靠这一问定。
                四小时版不做这个练习，把 1、2、3 三张当例子放进讲授里。
                """),
        abridgement: .leftOut)

    private static let shortTalk: Activity = Activity(
        title: LocalizedText(en: "Short talk: open end, both sides, both gain", zhHans: "讲授：不设终点，双方承诺，双方得利"),
        method: .lecture,
        minutes: 8,
        materials: [LocalizedText(en: "Flipchart with the three marks", zhHans: "白板纸，写好三个标志")],
        instructions: LocalizedText(
            en: """
                Listen for the one mark that your own relationship with a dealer lacks, and write \
                it beside the dealer’s name: open end, commitment on both sides, or mutual \
                benefit. You will need it in the second half of the day.
                """,
            zhHans: """
                边听边想：自己和那家代理商之间，缺的是哪一个标志？写在他的名字旁边：不设终点、双方承诺，\
                还是互利。后半天要用。
                """),
        trainerNotes: LocalizedText(
            en: """
                Three marks in three minutes, each with one of the cards: open end (card 3, the \
                lease), both sides (card 2, the missing half), mutual benefit (ask: who in this \
                room can say what the dealer earns on an order of 100,000 yuan? Few can. A benefit \
                you cannot name you cannot defend).
                Then two minutes for the question with whom, three for why dealers. Put the three \
                things dealers hold on the flipchart: trust on site, early news, hands nearby. Ask \
                for one example of early news from the room: the project somebody knew of only \
                because a dealer rang.
                An objection to expect from engineers: “With an online shop we would not need \
                them.” Agree halfway: spare parts and catalogue goods may well move online. What \
                does not move is the four-hour visit to a dirty pump room before anybody has \
                written a specification.
                Do not exceed eight minutes; the case carries the subject.
                """,
            zhHans: """
                三个标志用 3 分钟，各配一张卡片：不设终点（第 3 张，那份租约），双方承诺（第 2 张，\
                缺的那一半），互利（问全班：谁说得出，代理商做你 10 万元的单子自己赚多少？说得出的不多。\
                说不出的好处，你也守不住）。
                “和谁结盟”2 分钟，“为什么是代理商”3 分钟。白板上写下他手里的三样：现场的信任、\
                早到的消息、身边的人手。请学员讲一个早到的消息：哪个项目，是代理商打来电话你才知道的？
                理工背景的学员多半会说：“开了网上商城，就用不着他们了。”同意一半：\
                备件和标准品确实可以搬到网上。搬不走的，是规格书还没人写的时候，在脏兮兮的泵房里蹲的那四个钟头。
                不要超过 8 分钟，重头在后面的案例。
                """),
        abridgement: .kept)

    private static let whoBelongs: Activity = Activity(
        title: LocalizedText(en: "Case: four partners, two alliances", zhHans: "案例：四个伙伴，只够结两个盟"),
        method: .caseStudy,
        minutes: 16,
        groupSize: 3...4,
        materials: [
            LocalizedText(en: "Case sheet", zhHans: "案例单"),
            LocalizedText(en: "Large sheet and markers", zhHans: "大白纸和记号笔"),
        ],
        instructions: LocalizedText(
            en: """
                You advise the sales director of Ruiheng. There is money and attention for two \
                alliances this year. Decide which two, and write for each: what we reach that we \
                cannot reach alone; what the partner commits; what we commit; how both gain. For \
                the two others write one sentence: how do we trade cleanly with them? Twelve \
                minutes, then a minute per group.
                """,
            zhHans: """
                你们给瑞衡的销售总监出主意：今年的钱和精力只够结两个盟。选出两家，每家写清四点：\
                我们得到什么单干得不到的；对方承诺什么；我们承诺什么；双方怎么得利。另外两家各写一句：\
                买卖怎么做得干净。讨论 12 分钟，每组汇报 1 分钟。
                """),
        scenario: LocalizedText(
            en: """
                Ruiheng Instruments in Hangzhou makes flow meters and pressure transmitters: 64 \
                million yuan of sales, 62 % of them through dealers. It wants to enter lithium \
                battery plants in Hunan and Jiangxi, where it sold 1.3 million yuan last year and \
                reckons that 14 million a year is there to be had. For the first time it has set \
                aside 600,000 yuan for partnerships.

                A. Xiangyuan Instruments, dealer in Changsha: eleven people, four of them \
                engineers; sells Ruiheng for 2.1 million. Knows the process engineers in three \
                battery plants by name. Would put a second engineer on batteries if “you do not go \
                past us once the plant is big”. Asks for a test stand on loan (180,000 yuan).
                B. Central South Design Institute: writes the specifications of six of the nine \
                plants planned. May not take money for naming a brand, and says so. Would join a \
                working group on measuring slurry and publish the results.
                C. Guangxun Trading, Shenzhen: delivers whatever is asked for to battery plants in \
                five provinces, 30 million yuan of turnover in forty brands. Wants 8 % more \
                discount at once and would “talk about exclusivity later”.
                D. Delta Controls, maker of controllers, no flow meters. Wants a common interface \
                and joint fair stands; has no people in Hunan. Would pay half of the interface, \
                about 120,000 yuan for each side.
                """,
            zhHans: """
                杭州瑞衡仪表做流量计和压力变送器，年销售 6,400 万元，62% 靠代理商。公司想进湖南、\
                江西的锂电厂，去年在那里卖了 130 万元，估计一年有 1,400 万元可做。\
                头一回拿出 60 万元专做伙伴合作。

                A. 湘源仪表，长沙代理商：十一个人，四名工程师，卖瑞衡 210 万元。\
                三家锂电厂的工艺工程师，个个叫得出名字。愿意再派一名工程师专跑锂电，条件是“厂子做大了，\
                你们别绕过我们”。想借一套测试台（18 万元）。
                B. 中南设计院：规划中的九家厂，六家的规格书由他们写。不能因为写品牌而收钱，\
                他们自己也明说。愿意参加一个浆料测量工作组，并公开结果。
                C. 深圳广迅贸易：锂电厂要什么就送什么，跑五个省，四十个牌子一共做 3,000 万元。\
                开口先要再让 8%，独家“以后再谈”。
                D. 德塔控制：做控制器，不做流量计。想合做一个接口、合办展位；在湖南没有人。\
                接口费用各出一半，每家约 12 万元。
                """),
        trainerNotes: LocalizedText(
            en: """
                Likely result: A in nearly every group, B or D as the second. Good: A and B. A \
                brings hands, trust and early news, and what it wants costs little money but a \
                real promise: named accounts stay with Xiangyuan. B brings the specification of \
                six plants of nine; the only honest contribution is knowledge in public, so \
                commitment on our side is an engineer two days a month. D is a sound project, but \
                an interface opens no door in Hunan; put it off or do it as a project with an \
                end. C is trade: 8 % of whatever is bought, no commitment. Sell to it at list \
                terms and register nothing.
                Money: test stand 180,000 and, for B, tests of about 150,000 make 330,000 of \
                600,000. Praise groups that leave the rest unspent; a remainder is for the first \
                year’s surprises.
                Pitfalls: groups that want to pay the institute for naming the brand. Stop this \
                clearly: it is unlawful, and it ends the alliance before it begins. Groups that \
                promise A protection without limit: ask for which accounts, for how long, on what \
                condition; unit 5 does it properly.
                If time is short, give each group one partner to judge.
                """,
            zhHans: """
                多数组会选 A，第二个选 B 或 D。较好的是 A 加 B。A 带来人手、信任和早到的消息，\
                他要的花钱不多，却是实打实的承诺：点了名的客户归湘源。B 手里是九家厂里六家的规格书，\
                唯一光明正大的贡献是公开的技术成果，所以我们的承诺是派一名工程师，每月两天。D 是个好项目，\
                可一个接口在湖南敲不开门；缓一缓，或者当成有头有尾的项目来做。C 是买卖：\
                不管买什么先要 8%，没有任何承诺。按目录价卖给他，不给报备。
                算账：测试台 18 万元，B 那边的试验约 15 万元，合计 33 万元，60 万元用不完。\
                剩着不花的组要表扬，头一年总有意外。
                要防两件事。一是有组想给设计院钱、让人家写品牌：当场拦住，这违法，联盟还没开始就完了。\
                二是对 A 的保护许得没边：追问哪些客户、多长时间、什么条件，第五单元专门做。
                时间紧就每组只判一家。
                """))

    private static let allianceTalk: Activity = Activity(
        title: LocalizedText(en: "Debrief: what are we prepared to lose?", zhHans: "复盘：我们舍得押上什么？"),
        method: .discussion,
        minutes: 9,
        materials: [LocalizedText(en: "The groups’ sheets on the wall", zhHans: "贴在墙上的各组大白纸")],
        instructions: LocalizedText(
            en: """
                Look at the commitments on the sheets. Strike out, together, everything that costs \
                us nothing. Then answer the questions, and at the end write one line: what have I \
                done for my own dealer that pays only if they stay?
                """,
            zhHans: """
                看墙上各组写的承诺，一起把“对我们来说不花什么”的全划掉。再讨论下面几个问题，最后各写一行：\
                我为自己那家代理商做过什么事，是只有他留下来才划算的？
                """),
        debrief: [
            LocalizedText(
                en: "Which of our commitments would hurt if the partner left next month?",
                zhHans: "伙伴下个月要走，我们的哪一条承诺会让自己疼？"),
            LocalizedText(
                en: """
                    Why do most firms ask the dealer to invest first, and what does that teach him?
                    """,
                zhHans: "为什么多数公司都是先要代理商投入？这等于教会他什么？"),
            LocalizedText(
                en: "What is lost if we call everybody a strategic partner?",
                zhHans: "要是家家都叫战略伙伴，会丢掉什么？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                Usually half the lines go: “good communication”, “priority support”, “regular \
                visits”. What remains is money, people, territory and the right of first refusal. \
                Keep the tone light; the sheets were honest work.
                Likely answers. First question: the test stand, the named accounts, the engineer’s \
                days. Second: because vendors believe they are the scarce side. The dealer learns \
                that waiting is cheaper than investing, and the same vendor then complains about a \
                lack of commitment. Third: the word; when it is needed, nobody believes it.
                Take the last minute for the written line. About half the room has nothing to \
                write. That is a result worth more than a lecture; say that the second half of the \
                day is about it.
                If nobody speaks, read out card 2 (the Lanzhou engineers) and ask what the dealer \
                hears about it at home over dinner.
                """,
            zhHans: """
                一般会划掉一半：“加强沟通”“优先支持”“定期走访”。剩下的是钱、人、区域，还有优先选择权。\
                气氛放轻松，大家写的时候是认真的。
                大致的答案。第一问：测试台、点了名的客户、工程师那几天。第二问：\
                因为厂家总觉得自己是稀缺的一方。代理商学会了：等着比投入划算。回过头来，\
                厂家又抱怨人家没有承诺。第三问：丢掉的是这个词，真要用的时候没人信了。
                最后一分钟留给那一行字。大约一半的人写不出来，这比讲一堂课都值；告诉他们，后半天就是干这个的。
                要是没人说话，念一遍第 2 张卡片（兰州那两名工程师），问：那位老板回家吃饭，\
                家里人会怎么说他？
                """),
        abridgement: .shortened(to: 5))
}
