import CadreKit

extension TeamManagement {
    /// Why able people pull each other down, and five supports of a climate in which they do not.
    static let climateThatCarries: CourseUnit = CourseUnit(
        id: "climate-that-carries",
        title: LocalizedText(en: "A climate that carries", zhHans: "托得起人的氛围"),
        objectives: ["judge-reward-scheme"],
        topics: [
            Topic(
                title: LocalizedText(en: "The crabs need no lid", zhHans: "装螃蟹的篓子不用盖"),
                points: [
                    LocalizedText(
                        en: """
                            Put many crabs into a basket and none gets out: whichever has climbed highest is \
                            clawed back by those below. The picture is a fable, not zoology, yet every sales \
                            office knows it.
                            """,
                        zhHans: """
                            一篓螃蟹不用加盖：哪只爬得最高，底下的就把它拽回来。这是寓言，不是动物学，\
                            可每个销售办公室都见过。
                            """),
                    LocalizedText(
                        en: """
                            It is seldom malice. A fixed pot, a public ranking and hidden information turn decent \
                            people into crabs; take away one of the three and the climbing starts.
                            """,
                        zhHans: """
                            多半不是谁心眼坏。蛋糕是死的、排名是公开的、信息是藏着的，三样凑齐，好人也成了螃蟹；\
                            撤掉一样，就有人爬得出来。
                            """),
                ]),
            Topic(
                title: LocalizedText(en: "Fair reward and penalty", zhHans: "赏罚公道"),
                points: [
                    LocalizedText(
                        en: """
                            Five criteria: announced beforehand; within reach of the people it concerns; in \
                            proportion; the same for all, the leader included; good for helping each other.
                            """,
                        zhHans: "五条标准：事先讲明；够得着；分量相当；一视同仁，主管也在内；有利于互相帮忙。"),
                    LocalizedText(
                        en: """
                            Equal is not fair. Those who carried more should see that it was noticed, and why.
                            """,
                        zhHans: "平均不等于公道。出力多的人，要让他看到大家知道，也知道为什么。"),
                    LocalizedText(
                        en: """
                            Reward the help behind an order, not the signature alone. What is never counted dries \
                            up.
                            """,
                        zhHans: "奖签单，也要奖签单背后的帮忙。从来不算数的事，慢慢就没人做了。"),
                ]),
            Topic(
                title: LocalizedText(en: "Pressure that is shared", zhHans: "压力大家扛"),
                points: [
                    LocalizedText(
                        en: """
                            Pass on the facts and not the panic: the figure, the date, what is still open. Then \
                            divide the number into pieces that people choose, and take a piece yourself.
                            """,
                        zhHans: """
                            往下传的是事实，不是慌张：数字多少、哪天到期、还差什么。再把数字拆成大家认领的小块，\
                            主管自己也领一块。
                            """),
                    LocalizedText(
                        en: """
                            Nobody carries a red number alone for longer than a week; by then a second head is on \
                            it.
                            """,
                        zhHans: """
                            谁手里有个完不成的数字，都不该一个人扛超过一周；一周之内，要有第二个人一起想办法。
                            """),
                ]),
            Topic(
                title: LocalizedText(en: "Open technical debate", zhHans: "敞开谈技术"),
                points: [
                    LocalizedText(
                        en: """
                            Debate the design, not the designer; the youngest speak first; whoever objects is \
                            named in the minutes, to their credit; then somebody decides, and everyone pulls the \
                            same way.
                            """,
                        zhHans: """
                            对图纸不对人；资历最浅的先说；提出异议的人记上名字，是记功不是记过；然后有人拍板，\
                            拍了板就一起干。
                            """),
                    LocalizedText(
                        en: """
                            A review in which nobody asks anything is not a sign of agreement. It is a warning.
                            """,
                        zhHans: "评审会上没有人提问，并不说明大家都同意，那是个警报。"),
                ]),
            Topic(
                title: LocalizedText(en: "Care that people notice", zhHans: "看得见的关心"),
                points: [
                    LocalizedText(
                        en: """
                            Fifteen minutes with each member every other week, with the member’s subjects first. \
                            Know who has a sick parent, an examination, a child starting school.
                            """,
                        zhHans: """
                            每两周和每个人单独谈十五分钟，先谈他想谈的。谁家里老人病了，谁要考试，谁的孩子刚上学，\
                            心里要有数。
                            """),
                    LocalizedText(
                        en: """
                            Care does not lower the standard; it moves the load. And it asks before it helps.
                            """,
                        zhHans: "关心不是放低标准，而是调一调担子；帮忙之前，先问一声。"),
                ]),
        ],
        activities: [keepOrShare, crabDebrief, fiveSupports, quarterlyChampion, climateDebrief])

    private static let keepOrShare: Activity = Activity(
        title: LocalizedText(en: "Game: keep or share", zhHans: "游戏：自己留，还是放进公账"),
        method: .exercise,
        minutes: 12,
        groupSize: 3...5,
        materials: [
            LocalizedText(en: "Five counters per learner (beans, paper clips)", zhHans: "每人五个筹码（豆子、回形针均可）"),
            LocalizedText(en: "A cup per table", zhHans: "每桌一个杯子"),
            LocalizedText(en: "Score sheet", zhHans: "记分表"),
        ],
        instructions: LocalizedText(
            en: """
                Each counter is a lead that you have found. In every round you decide in secret how \
                many of your five to keep and how many to put into the cup. A kept lead brings you 1 \
                point. A lead in the cup grows, since others know more about it: it brings 2 points, \
                shared equally by all at the table.
                Rounds 1 and 2: all individual points are read aloud after the round, and the highest \
                at each table is “seller of the month”.
                Rounds 3 and 4: only the table’s total is read aloud, and the table with the most \
                points per head wins. You may talk for a minute before each round.
                Write down your points after every round.
                """,
            zhHans: """
                每个筹码是你找到的一条线索。每轮你手里有五个，悄悄决定自己留几个、往杯子里放几个。\
                自己留的，每个 1 分；放进杯子的会增值，因为别人懂得更多：每个 2 分，由全桌平分。
                第一、二轮：每轮结束当众念出每个人的得分，每桌最高的当“本月销冠”。
                第三、四轮：只念全桌总分，人均分最高的一桌获胜。每轮开始前可以商量一分钟。
                每轮结束记下自己的得分。
                """),
        trainerNotes: LocalizedText(
            en: """
                Three minutes each for rounds 1 and 2 together with the explanation (six in all), six \
                for rounds 3 and 4.
                The arithmetic, should anyone ask: at a table of four, a kept lead is worth 1 to its \
                owner, a shared one 2 ÷ 4 = 0.5 to its owner and 2 to the table. If all keep, each has \
                5; if all share, each has 10.
                What to expect: one or two counters a head in the cup in rounds 1 and 2, four or five \
                in rounds 3 and 4. The same people, minutes apart. Should a table share from the \
                start, ask what they know about each other that the others do not.
                Read the ranking in round 2 with some ceremony; it makes round 3 more telling.
                Pitfall: explaining the moral during the game. Keep it for the debrief.
                """,
            zhHans: """
                讲规则加第一、二轮共 6 分钟，第三、四轮 6 分钟。
                若有人问起算法：四人一桌，自己留一条值 1 分；放进去一条，自己只得 2÷4＝0.5 分，\
                全桌却得 2 分。都留，每人 5 分；都放，每人 10 分。
                预计的走势：头两轮每人放一两个，后两轮放四五个。同样这些人，前后不过几分钟。\
                要是哪一桌一开始就放得多，问问他们：你们彼此之间了解什么，是别桌没有的？
                第二轮念排名时不妨隆重一点，这样第三轮的反差更大。
                切忌边玩边讲道理，留到讨论时再说。
                """),
        abridgement: .leftOut)

    private static let crabDebrief: Activity = Activity(
        title: LocalizedText(en: "What turned us into crabs?", zhHans: "是什么把我们变成了螃蟹？"),
        method: .discussion,
        minutes: 6,
        materials: [
            LocalizedText(en: "Score sheets", zhHans: "记分表")
        ],
        instructions: LocalizedText(
            en: """
                Compare your points in rounds 2 and 4. Nobody was exchanged: what was? Name the three \
                things that differed. Then: which rule, ranking or habit in our own sales department \
                works like rounds 1 and 2?
                """,
            zhHans: """
                比一比第二轮和第四轮的得分。人一个没换，换掉的是什么？说出三处不同。再想想：\
                我们销售部有哪一条规定、哪一个排名、哪一种习惯，起的就是头两轮的作用？
                """),
        trainerNotes: LocalizedText(
            en: """
                Three answers to be drawn out: what was counted (own or joint), what was published \
                (ranking or total), whether people might talk. They correspond to pot, ranking and \
                information in the picture of the basket.
                Tell the crab picture here in three sentences, not before the game.
                A competitive seller will say that rankings spur people on. They do, where nobody \
                needs anybody: door-to-door sales, for instance. Ask back: “How many of your orders \
                needed only you?” (unit 2).
                Stop at six minutes and leave the examples from the department on the flipchart; the \
                case picks them up.
                """,
            zhHans: """
                要引出的三点：算的是什么（个人的还是共同的）、公布的是什么（排名还是总分）、能不能商量。\
                正好对应篓子里的蛋糕、排名和信息。
                螃蟹的比喻就在这里用三句话讲，不要放在游戏之前。
                好胜的销售会说排名能激励人。在谁也不靠谁的工作里，比如上门推销，的确如此。反问一句：\
                “你有几个单子是靠你一个人拿下的？”（呼应第二单元）
                满 6 分钟就停，学员举的本部门例子留在白纸上，后面的案例从这里接着讲。
                """),
        abridgement: .leftOut)

    private static let fiveSupports: Activity = Activity(
        title: LocalizedText(en: "Five supports of a good climate", zhHans: "好氛围的五根支柱"),
        method: .lecture,
        minutes: 7,
        materials: [
            LocalizedText(
                en: "Slides or flipchart with the five criteria and five supports",
                zhHans: "幻灯片或白纸：五条标准、五根支柱")
        ],
        instructions: LocalizedText(
            en: """
                Mark each support for your own team while it is explained: it carries, it wobbles, it \
                is missing. At the end write down the one sentence with which you would open the next \
                technical review.
                """,
            zhHans: """
                边听边给自己的团队打标记：稳的、晃的、缺的。最后写下一句话：下一次技术评审，\
                你打算怎么开头。
                """),
        trainerNotes: LocalizedText(
            en: """
                Supports: fair reward and penalty (three minutes, with the five criteria, which the \
                case needs), shared pressure (one), open debate (two), care (one), and beneath them \
                all, taking away the crab conditions just discussed.
                Openings for a review worth noting: “I have probably overlooked something; who finds \
                it gets the coffee.” “Let us begin with the person who has been here the shortest \
                time.” “What would make this fail at the client’s in February?”
                On care, one concrete example is worth more than the word: moving a trip because of a \
                school entrance day, and asking first whether that is wanted.
                """,
            zhHans: """
                五根支柱：赏罚公道（3 分钟，讲清五条标准，案例要用）、压力共担（1 分钟）、\
                敞开谈技术（2 分钟）、看得见的关心（1 分钟）；垫在最底下的，\
                就是刚才讨论的——把螃蟹效应的土壤铲掉。
                评审会可以这样开头：“我肯定漏了什么，谁找出来，我请咖啡。”“从来得最晚的同事先说。”\
                “如果二月份这套东西在客户那里趴了窝，会是因为什么？”
                讲关心，举一个具体例子胜过讲一通道理：孩子开学那天，把出差调开；调之前，\
                先问问本人要不要。
                """))

    private static let quarterlyChampion: Activity = Activity(
        title: LocalizedText(en: "Case: the quarterly champion", zhHans: "案例：季度销冠"),
        method: .caseStudy,
        minutes: 17,
        groupSize: 3...4,
        materials: [
            LocalizedText(en: "The case, one copy per learner", zhHans: "案例每人一份"),
            LocalizedText(
                en: "Scoring sheet: five criteria, 0 to 2 points, column “evidence”",
                zhHans: "评分表：五条标准，0～2 分，另设“依据”一栏"),
        ],
        instructions: LocalizedText(
            en: """
                1. Give the scheme 0, 1 or 2 points on each of the five criteria, and for each write \
                down the evidence from the text.
                2. Calculate by what percentage the leads handed on have fallen, and say what the +4 % \
                may have cost.
                3. Rewrite the scheme in five lines, for the same money (80,000 yuan a year), so that \
                no criterion scores 0.
                4. What will the head of the department say to the engineer on the same day, and what \
                to everyone on Monday?
                """,
            zhHans: """
                1. 按五条标准给这套办法打分（0、1、2 分），每一条都写出文中的依据。
                2. 转给同事的线索下降了百分之几？签约额这 4%，可能是拿什么换来的？
                3. 还是这笔钱（一年 8 万元），用五行字重写这套办法，使五条标准都不得 0 分。
                4. 当天，经理该对这位售前说什么？周一，又该对全体说什么？
                """),
        scenario: LocalizedText(
            en: """
                A sales department for gas detection has eleven sellers and four presales engineers; a \
                seller earns about 45,000 yuan a quarter. In the fifth week of the second quarter the \
                head of the department announces “the quarterly champion”:
                – The seller with the highest signed value receives 20,000 yuan, the second nothing.
                – The order counts in full for whoever signs. Presales engineers are not included.
                – Whoever is last explains the reasons at the Monday meeting.
                – The head may alter the ranking “for special contributions”. His own two accounts \
                count towards his deputy.

                After two quarters, compared with the two before:
                signed value +4 %; average discount from 12 % to 19 %; leads handed on to colleagues \
                from 31 to 9; handovers refused from 0 to 2; questions asked in the last four \
                technical reviews: none.
                In November a quotation worth 1.9 million yuan goes out with the wrong \
                explosion-protection class. A presales engineer in her first year had noticed. “It was \
                not my order,” she says, “and the last one who asked something had to explain himself \
                on Monday.”
                """,
            zhHans: """
                一家做气体检测的销售部，十一名销售、四名售前工程师，销售每季度收入约 4.5 万元。\
                二季度第五周，部门经理宣布评“季度销冠”：
                – 签约额最高的销售奖 2 万元，第二名没有。
                – 谁签字，整单算谁的；售前不参评。
                – 最后一名在周一例会上说明原因。
                – 经理可因“特殊贡献”调整名次；经理自己的两个客户，算在副手名下。

                两个季度之后，与之前两个季度相比：
                签约额 +4%；平均折扣从 12% 涨到 19%；转给同事的线索从 31 条降到 9 条；\
                拒绝交接从 0 次变成 2 次；最近四次技术评审，提问数为零。
                11 月，一份 190 万元的报价发了出去，防爆等级写错了。一位入职不满一年的售前其实看出来了。\
                她说：“那不是我的单子，再说上回提问的那位，周一还被叫起来做了说明。”
                """),
        trainerNotes: LocalizedText(
            en: """
                Timing: reading 3, scoring 5, figures 2, rewriting 5, sentences 2.
                Reference scores: announced beforehand 0 (week five of the running quarter); within \
                reach 1 (the signature is, but the last place falls to somebody whatever they do); in \
                proportion 1 (20,000 against 45,000 is large, second place nothing, a public \
                explanation for being last); the same for all 0 (presales left out, ranking alterable, \
                the head’s accounts); good for helping 0 (31 to 9). Total 2 of 10; within two points \
                either way is fine if the evidence is there.
                Figures: (31 − 9) ÷ 31 = 71 %. With +4 % signed value and seven more points of \
                discount: per 100 yuan of list price 88 were earned before, 81 now. To sign 4 % more \
                value at that discount the firm delivered about 13 % more goods (104 ÷ 81 against 100 \
                ÷ 88), and the delivery has a cost.
                A possible rewrite: announced two weeks before the quarter; 12,000 yuan a quarter to \
                all fifteen, when the department holds its value with an average discount below 13 %; \
                5,000 for leads and reviews that helped a colleague’s order, proposed by those helped; \
                3,000 for the best objection in a technical review; same rule for the head, no \
                altering; the last place is not published, but within a week gets a second head.
                To the engineer: “You saw it, and our meeting made it costly to say so. That is for me \
                to change. Thank you for saying it now.” On Monday: withdraw the explanation of the \
                last in front of all, name the reason.
                Pitfall: making the engineer the culprit. She reacted to the scheme.
                """,
            zhHans: """
                时间：阅读 3 分钟，打分 5 分钟，计算 2 分钟，重写 5 分钟，两段话 2 分钟。
                参考分：事先讲明 0（季度都到第五周了）；够得着 1（签单够得着，可不管怎么努力，\
                总有人垫底）；分量相当 1（2 万元对 4.5 万元偏大，第二名却一分没有，垫底还要当众说明）；\
                一视同仁 0（售前不算、名次可调、经理的客户另算）；有利于互相帮忙 0（31 降到 9）。\
                合计 2 分，满分 10 分；有依据的话，上下差 2 分都行。
                计算：（31−9）÷31＝71%。签约额多了 4%，折扣多让了 7 个点：目录价 100 元的货，\
                从前卖 88 元，现在卖 81 元。照这个折扣要多签 4%，货得多发约 13%（104÷81 对比 100÷88），\
                多发的货都是有成本的。
                一种改法：季度开始前两周公布；部门保住签约额且平均折扣低于 13% 的，\
                每季 1.2 万元由全部十五人分；5,000 元奖给帮同事促成订单的线索和评审，由受益人提名；\
                3,000 元奖给技术评审中最有价值的异议；经理同样适用，名次不得调整；不公布最后一名，\
                但一周之内派一个人去帮他。
                对这位售前说：“你看出来了，是我们的会让人不敢说。这个该我来改。谢谢你现在讲出来。”周一：\
                当着全体取消“末位说明”，并讲清理由。
                要防的是把责任推给这位售前——她只是对这套办法作出了反应。
                """))

    private static let climateDebrief: Activity = Activity(
        title: LocalizedText(en: "Debrief: one support, one sentence", zhHans: "复盘：一根支柱，一句话"),
        method: .discussion,
        minutes: 8,
        materials: [
            LocalizedText(en: "The groups’ scoring sheets", zhHans: "各组评分表")
        ],
        instructions: LocalizedText(
            en: """
                Compare the scores on the wall: where are you more than a point apart, and on what \
                evidence? Hear two rewrites; the others look for the crab in them. Then each of you \
                names the wobbliest support in your own team and one act, not intention, for the next \
                two weeks.
                """,
            zhHans: """
                对照墙上的评分：哪一条各组相差超过 1 分，各自的依据是什么？听两组的改法，\
                其他组负责从里面找“螃蟹”。最后每人说出自己团队最晃的一根支柱，\
                以及两周之内的一个动作——要动作，不要打算。
                """),
        debrief: [
            LocalizedText(
                en: "Where are your scores more than a point apart, and on what evidence?",
                zhHans: "哪一条各组相差超过 1 分？各自的依据是什么？"),
            LocalizedText(
                en: "Where is the crab in each rewrite?",
                zhHans: "每组的改法里，“螃蟹”藏在哪儿？"),
            LocalizedText(
                en:
                    "Which support in your own team is the wobbliest, and what act will be seen within two weeks?",
                zhHans: "你自己团队里哪一根支柱最晃？两周之内，别人会看到你的哪个动作？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                Three minutes for the scores, three for the rewrites, two for the acts.
                Differences usually arise at “within reach” and “in proportion”. Let the evidence \
                decide, not the vote.
                Crab to be found in many rewrites: the prize for the best helper becomes a new \
                ranking. Remedy: several small ones, proposed by those who were helped.
                Acts that count: “On Thursday the youngest opens the review”; “from tomorrow I hand \
                over my own two accounts’ figures like everyone”. “I will care more” is an intention; \
                ask what will be seen.
                The objective on judging rewards is met when all five scores carry evidence and no \
                zero is left in the rewrite; tick it from the sheets.
                """,
            zhHans: """
                评分 3 分钟，改法 3 分钟，动作 2 分钟。
                分歧一般出在“够得着”和“分量相当”。让依据说话，不要投票。
                许多改法里还藏着螃蟹：“最佳互助奖”又成了新的排名。补救的办法是多设小奖，由受益人提名。
                算数的动作：“周四评审让最年轻的先说”“从明天起，我自己两个客户的数字也照样上报”。\
                “我会多关心大家”只是打算，要问：别人会看到什么？
                五条评分条条有依据、重写后没有 0 分，即达到“评判奖惩办法”的目标；依评分表打勾。
                """),
        abridgement: .shortened(to: 6))

}
