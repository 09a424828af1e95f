import CadreKit
import struct Foundation.Decimal
import Quiz

extension TeamManagement {
    /// Questions for a department's own quizzes, two of each objective, none of which the two test forms ask.
    static let questionBank: [Item] = [
        circledDemands,
        twoNames,
        partsOfARule,
        loophole,
        firstSentence,
        goodCause,
        motivesSeen,
        lineThatHolds,
        deliveredGoods,
        rewrittenScheme,
        loopInOrder,
        specLine,
        firstAnswer,
        priceOfDelay,
        whereToBegin,
        ninetyDays,
    ]

    private static let circledDemands: Item = Item.multipleChoice(
        "team-management-circled-demands",
        objective: "diagnose-team-mix", points: 2,
        LocalizedText(
            en: """
                Five members are scored for the demands of a new project (2: alone, 1: with help, 0: \
                no), the members always in the same order. Which demands have to be circled?
                """,
            zhHans: "一个新项目，五名成员在各项要求上的得分如下（2 分：能独当一面；1 分：要人帮；0 分：不行），每行五个人的顺序相同。哪几项要求应该圈出来？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(en: "Process knowledge: 2, 0, 2, 1, 0", zhHans: "懂工艺：2、0、2、1、0")),
            AnswerOption("b", LocalizedText(en: "Interfaces: 0, 2, 1, 1, 0", zhHans: "懂接口：0、2、1、1、0")),
            AnswerOption(
                "c",
                LocalizedText(en: "Price negotiation: 1, 1, 1, 1, 1", zhHans: "会谈价格：1、1、1、1、1")),
            AnswerOption(
                "d",
                LocalizedText(en: "Start-up on site: 0, 2, 0, 1, 2", zhHans: "有现场开车经验：0、2、0、1、2")),
            AnswerOption(
                "e",
                LocalizedText(
                    en: "Access to the people who decide: 2, 0, 0, 0, 0",
                    zhHans: "跟拍板的人说得上话：2、0、0、0、0")),
        ],
        keys: ["b", "c", "e"],
        feedback: LocalizedText(
            en: """
                Every demand with fewer than two 2s is circled: one name is a single point of failure, \
                and five people who need help make nobody who can. By the sum of points price \
                negotiation (5) would look as good as process knowledge (5) and start-up (5).
                """,
            zhHans: """
                凡是不足两个 2 分的都要圈：只有一个人会，是单点故障；五个人都要人帮，等于没有一个能独当一面。要是只看总分，谈价格 5 分，\
                懂工艺 5 分，现场开车也是 5 分，就看不出差别了。
                """)
    ).banked(.medium, tags: ["line-up", "人员搭配"])

    private static let twoNames: Item = Item.singleChoice(
        "team-management-two-names",
        objective: "diagnose-team-mix", points: 1,
        LocalizedText(
            en: """
                A start-up needs two people who can do it alone, and your table shows just two: Kang, \
                half of whose time belongs to the southern region, by word of mouth, and Ji, who has \
                avoided Kang since a dispute. Work begins in three weeks. What comes first?
                """,
            zhHans: """
                现场开车要有两个能独当一面的人，你的评分表上正好两个 2 分：老康，一半时间归华南区，只是口头说定；小季，跟老康吵过一架，\
                一直躲着他。三周后开工。先做什么？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        Nothing: this demand is covered twice, and other columns of the table are \
                        worse off.
                        """,
                    zhHans: "先不动：这一项已经有两个人顶得上，表里还有更缺人的列。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        Look for a third person on the market, since neither of these two can be \
                        relied on.
                        """,
                    zhHans: "对外招第三个人：这两位，哪一位都不太靠得住。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        Fix Kang’s days with the southern region in writing, and settle the dispute \
                        with both of them.
                        """,
                    zhHans: "跟华南区把老康的天数写下来，再当着两个人的面了结那件事。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        Take the start-up over yourself, so that neither of the two depends on the \
                        other.
                        """,
                    zhHans: "开车由你自己来，省得他们两个谁还要靠着谁。")),
        ],
        key: "c",
        feedback: LocalizedText(
            en: """
                A 2 counts only if the person has the time and will work beside the other. A promise \
                by word of mouth and an old quarrel are gaps like any other, and both can be closed \
                within a week. Recruiting takes longer than three, and a leader who fills the gap \
                leaves nobody to lead.
                """,
            zhHans: "人抽得出空、肯配合，这个 2 分才作数。口头的约定、没了结的旧账都是缺口，而且一周之内就补得上。招人，三周来不及；主管亲自补位，就没有人带队了。")
    ).banked(
        .hard, tags: ["line-up", "人员搭配"],
        optionFeedback: [
            "a": LocalizedText(
                en: "Covered on paper. What if the southern region needs Kang in that very week?",
                zhHans: "纸面上够了。万一那一周华南区正好要老康呢？")
        ])

    private static let partsOfARule: Item = Item.matching(
        "team-management-parts-of-a-rule",
        objective: "draft-team-rules", points: 2,
        LocalizedText(
            en: """
                A rule on demonstration units has been taken apart. Match each piece with the part of \
                a rule that it supplies. One part is missing from this rule.
                """,
            zhHans: "一条关于样机的规则，拆成了几段。请为每一段配上它属于规则的哪个要素。这条规则少了一个要素。"),
        prompts: [
            AnswerOption(
                "p1",
                LocalizedText(
                    en: "“Whoever lends a unit to a client, the team leader included, …”",
                    zhHans: "“凡把样机借给客户的人，主管在内……”")),
            AnswerOption(
                "p2",
                LocalizedText(
                    en: """
                        “… enters its serial number in the list and photographs the unit on its return \
                        …”
                        """,
                    zhHans: "“……在台账上登记机号，归还时拍照存档……”")),
            AnswerOption(
                "p3",
                LocalizedText(
                    en: "“… within two working days of handing it over or getting it back.”",
                    zhHans: "“……借出、收回，都在两个工作日之内。”")),
            AnswerOption(
                "p4",
                LocalizedText(
                    en: """
                        “The stores compare list and shelf on the first of each month; we review this \
                        in October.”
                        """,
                    zhHans: "“库管每月 1 日对一次账；10 月复审本规则。”")),
        ],
        targets: [
            AnswerOption("t1", LocalizedText(en: "Who is bound", zhHans: "对象")),
            AnswerOption(
                "t2",
                LocalizedText(en: "Who checks, and when the rule is reviewed", zhHans: "监督")),
            AnswerOption("t3", LocalizedText(en: "What one sees people do", zhHans: "行为")),
            AnswerOption("t4", LocalizedText(en: "What follows", zhHans: "后果")),
            AnswerOption("t5", LocalizedText(en: "The limit", zhHans: "限度")),
        ],
        pairs: ["p1": "t1", "p2": "t3", "p3": "t5", "p4": "t2"],
        feedback: LocalizedText(
            en: """
                What follows is missing, whether the rule is kept or broken. For instance: whoever is \
                late fetches the next unit from the client in person; a quarter without a gap in the \
                list, and the team chooses the next unit to be bought. Without that the rule is a \
                request.
                """,
            zhHans: "少的是后果：守了怎样，破了怎样？比如：逾期的，下一台样机由他本人上门取回；一个季度台账没有缺漏，下一台买什么由团队挑。没有后果，规则就只是一句请求。")
    ).banked(.easy, tags: ["rules", "规则"])

    private static let loophole: Item = Item.singleChoice(
        "team-management-loophole",
        objective: "draft-team-rules", points: 1,
        LocalizedText(
            en: """
                “A client meal above 600 yuan needs the leader’s approval beforehand; otherwise it is \
                not refunded. Accounts checks every claim; review in June.” Since then receipts of 380 \
                and 420 yuan from the same evening have been coming in. Which addition closes the \
                loophole?
                """,
            zhHans: """
                “招待客户一餐超过 600 元的，事先须经主管批准，否则不予报销。财务逐笔核对，6 月复审。”从那以后，\
                常有同一个晚上 380 元、420 元的两张票一起交上来。补上哪一句，才堵得住这个漏洞？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "“Receipts are handed in honestly and in the spirit of this rule.”",
                    zhHans: "“票据须如实提交，不得违背本规则的精神。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“All receipts for one client on one evening count as one meal.”",
                    zhHans: "“同一客户、同一晚上的票据，合并按一餐计。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“From this month on the limit is 300 yuan instead of 600 yuan.”",
                    zhHans: "“自本月起，限额由 600 元调整为 300 元。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "“Whoever exceeds 600 yuan twice in a quarter no longer invites.”",
                    zhHans: "“一个季度超过 600 元两次的，不得再请客。”")),
        ],
        key: "b",
        feedback: LocalizedText(
            en: """
                The hole is in what counts as one meal, so the rule has to say it. “Spirit” cannot be \
                checked, a lower limit is divided just as easily, and a harsher consequence touches \
                nobody who stays below 600 yuan by dividing.
                """,
            zhHans: "漏洞在于怎么算“一餐”，那就把它写死。“精神”没法查；限额再低，照样能拆；后果再重，也罚不到拆了票、每张都不超 600 元的人。")
    ).banked(.medium, tags: ["rules", "规则"])

    private static let firstSentence: Item = Item.singleChoice(
        "team-management-first-sentence",
        objective: "answer-first-breach", points: 1,
        LocalizedText(
            en: """
                All have agreed that nobody quotes a delivery time without asking production. This \
                morning your most experienced seller did, for the first time. You see her alone at \
                noon. With which sentence do you begin?
                """,
            zhHans: "大家约定：没问过生产，谁也不对外报交期。今天上午，资历最深的一位销售第一次破了例。中午你单独找她。第一句怎么说？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "“You are always in such a hurry to please a client.”",
                    zhHans: "“你总是这样，急着讨好客户。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“Why did it have to be you, of all the people here?”",
                    zhHans: "“这么多人，怎么偏偏就是你呢？”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“Let us not make a great thing of it, between us two.”",
                    zhHans: "“这事就咱们俩说说，别当回事。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "“At ten you promised Yulin four weeks without asking.”",
                    zhHans: "“十点你答应榆林四周交货，没问生产。”")),
        ],
        key: "d",
        feedback: LocalizedText(
            en: """
                The fact first, so that both speak of the same thing; then the rule and its reason, \
                then the question. “Always” and “you of all people” are about the person, and whoever \
                begins by making it small has nothing left to agree on.
                """,
            zhHans: "先摆事实，两个人谈的才是同一件事；接着讲规则和道理，再问原因。“总是”“偏偏是你”，说的都是人；一上来就大事化小，后面就没什么可约定的了。")
    ).banked(.easy, tags: ["rules", "规则", "breach", "违规"])

    private static let goodCause: Item = Item.trueFalse(
        "team-management-good-cause",
        objective: "answer-first-breach", points: 1,
        LocalizedText(
            en: """
                True or false, by the four steps of the course: a rule says that whoever has not \
                entered the forecast by Friday noon presents it in person on Monday at 8:30. Jin \
                missed it for the first time, because the system was down. Since he could not help it, \
                Monday falls away; the leader only has to have the system repaired.
                """,
            zhHans: """
                按课上的四步判断对错：规则是，周五中午前没录入销售预测的，周一 8:30 当面讲。小金第一次没录，因为系统坏了。既然不怪他，\
                周一那次就不用讲了，主管找人把系统修好就行。
                """),
        key: false,
        feedback: LocalizedText(
            en: """
                The consequence as agreed stands, and the cause is dealt with beside it, with a name \
                and a date. The colleagues need the figures in any case: ten minutes on Monday bring \
                them and keep the rule alive. If a good cause cancels the consequence, everyone will \
                bring a cause.
                """,
            zhHans: "后果照旧，原因另外解决，定好谁来修、哪天修好。数字反正大家要用，周一花十分钟讲出来，规则也就活着。要是原因正当就不算，往后人人都会带着原因来。")
    ).banked(.medium, tags: ["rules", "规则", "breach", "违规"])

    private static let motivesSeen: Item = Item.matching(
        "team-management-motives-seen",
        objective: "align-motives", points: 2,
        LocalizedText(
            en: """
                Four things that a leader has seen this quarter. Match each with the motive for which \
                it is the strongest evidence.
                """,
            zhHans: "主管这个季度亲眼见到的四件事。每一件最能说明哪种动力？请配对。"),
        prompts: [
            AnswerOption(
                "p1",
                LocalizedText(
                    en: "Asked twice what the merger of the two offices will change for her own post.",
                    zhHans: "两个办事处要合并，她两次来问自己的岗位会怎么变。")),
            AnswerOption(
                "p2",
                LocalizedText(
                    en: "Gave up a better-paid project because every day of it was planned for him.",
                    zhHans: "有个项目钱更多，可每天的行程都替他排死了，他推掉了。")),
            AnswerOption(
                "p3",
                LocalizedText(
                    en: "Drove to a colleague’s start-up on a Saturday, without having been asked.",
                    zhHans: "周六没人叫，自己开车去帮同事调试。")),
            AnswerOption(
                "p4",
                LocalizedText(
                    en: "Built a small rig on his desk to find out why one reading drifts.",
                    zhHans: "有个读数老是飘，他在自己桌上搭了个小装置，非弄明白不可。")),
        ],
        targets: [
            AnswerOption("t1", LocalizedText(en: "Mastery of the subject", zhHans: "把专业做精")),
            AnswerOption("t2", LocalizedText(en: "Security", zhHans: "安稳")),
            AnswerOption("t3", LocalizedText(en: "Income", zhHans: "收入")),
            AnswerOption("t4", LocalizedText(en: "Freedom to act", zhHans: "自主的空间")),
            AnswerOption("t5", LocalizedText(en: "Belonging and purpose", zhHans: "归属与意义")),
        ],
        pairs: ["p1": "t2", "p2": "t4", "p3": "t5", "p4": "t1"],
        feedback: LocalizedText(
            en: """
                What people do unasked, ask about twice or turn down something better for is evidence; \
                words in an appraisal weigh less. Nothing here speaks of income, and the project given \
                up even speaks against it. Check each guess all the same, with an open question about \
                the past.
                """,
            zhHans: """
                没人要求也在做的、问过两遍的、为它推掉更好条件的，才算证据；考核面谈里的话，分量轻一些。这里没有一件说明是为了收入，\
                推掉项目那件还正相反。当然，判断归判断，还得用一个问过去的开放式问题去核实。
                """)
    ).banked(.easy, tags: ["motives", "动力"])

    private static let lineThatHolds: Item = Item.singleChoice(
        "team-management-line-that-holds",
        objective: "align-motives", points: 1,
        LocalizedText(
            en: """
                Lan has twice turned down better-paid posts because of their daily reports, and asks \
                for the goal, never for the steps. Which goal line holds for her?
                """,
            zhHans: "小蓝两次推掉钱更多的岗位，都是嫌天天写日报；派活时她只问目标，从不问步骤。下面哪一句目标连线，用在她身上站得住？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        “When the region reaches 12 million, the whole team gets its bonus, and I \
                        receive my own share of it in January.”
                        """,
                    zhHans: "“大区做到 1,200 万，团队就能拿到奖金，一月份我也分到自己那一份。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        “When I sign two framework orders by June, our second half-year is covered, \
                        and I plan my visits without approval.”
                        """,
                    zhHans: "“六月前我签下两份框架合同，团队下半年就有了底，我的拜访不用再报批。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        “When I answer enquiries on the same day, we reach forty offers a month by \
                        June, and in December I am honoured.”
                        """,
                    zhHans: "“询价我当天回复，六月团队月报价到四十份，年底的表彰会上有我的名字。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        “When I give my best on every visit, the team leaves the others behind, and \
                        one day I decide how I work.”
                        """,
                    zhHans: "“每次拜访我都尽全力，团队把别组甩开，总有一天怎么干由我自己说了算。”")),
        ],
        key: "b",
        feedback: LocalizedText(
            en: """
                Two contracts are in her own hands, “by June” and “second half-year” can be checked, \
                and planning her visits herself is the freedom that she seeks, to be noticed at once. \
                The first line rests on others; the third pays in recognition, and late; in the last \
                there is nothing to be seen.
                """,
            zhHans: """
                签两份合同，她自己左右得了；“六月前”“下半年”查得到；拜访自己排，正是她要的自主，马上感觉得到。第一句要靠别人；\
                第三句给的是认可，来得又晚；最后一句，没有一样看得见。
                """)
    ).banked(
        .hard, tags: ["motives", "动力"],
        optionFeedback: [
            "d": LocalizedText(
                en: """
                    Freedom is the right motive; but “my best” and “one day” can be neither seen nor \
                    counted.
                    """,
                zhHans: "动力是对上了，可“尽全力”“总有一天”，看不见，也数不出。")
        ])

    private static let deliveredGoods: Item = Item.numeric(
        "team-management-delivered-goods",
        objective: "judge-reward-scheme", points: 2,
        LocalizedText(
            en: """
                After a “champion of the quarter” was introduced, signed value rose by 5 %, while the \
                average discount went from 10 % to 16 %. By how many per cent more goods, reckoned at \
                list price, had to be delivered for it?
                """,
            zhHans: "推出“季度销冠”之后，签约额增加了 5%，平均折扣从 10% 涨到 16%。为此多发了百分之几的货（按目录价计）？"),
        unit: LocalizedText(en: "per cent", zhHans: "%"),
        value: 12.5, tolerance: 0.1,
        feedback: LocalizedText(
            en: """
                For 100 yuan signed, goods of 100 ÷ 0.90 = 111.1 at list price went out before; for \
                105 yuan they are now 105 ÷ 0.84 = 125. And 125 ÷ 111.1 = 1.125, so 12.5 % more goods \
                for 5 % more money. A scheme is judged by what else it moves.
                """,
            zhHans: """
                从前签 100 元，发出目录价 100÷0.90＝111.1 元的货；现在签 105 元，要发 105÷0.84＝125 元。\
                125÷111.1＝1.125，多发 12.5% 的货，只多收 5% 的钱。评一套办法，要看它还带动了什么。
                """)
    ).banked(.hard, tags: ["rewards", "奖惩"])

    private static let rewrittenScheme: Item = Item.multipleChoice(
        "team-management-rewritten-scheme",
        objective: "judge-reward-scheme", points: 2,
        LocalizedText(
            en: """
                A rewritten scheme: announced on 10 December, in force from 1 January. If value is \
                held at an average discount below 12 %, 30,000 yuan a quarter go to all twelve in \
                equal parts, presales and the head included. Besides, whoever has handed on most leads \
                is “helper of the quarter” and gets 3,000 yuan, the others nothing. Which judgements \
                hold?
                """,
            zhHans: """
                一套改写后的办法：12 月 10 日公布，1 月 1 日起执行。签约额保住、平均折扣低于 12% 的，\
                每季 3 万元由十二个人平分，售前和经理都在内。另设“季度互助之星”，转出线索最多的一人奖 3,000 元，其他人没有。\
                哪些评判站得住？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(en: "It was announced before it began.", zhHans: "开始之前就公布了。")),
            AnswerOption(
                "b",
                LocalizedText(en: "The presales engineers gain nothing by it.", zhHans: "售前一分也得不到。")),
            AnswerOption(
                "c",
                LocalizedText(en: "The head of the department is exempt from it.", zhHans: "经理自己不受约束。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "The helper’s prize is a new ranking, with one winner.",
                    zhHans: "互助奖成了新的排名，只有一个人得。")),
            AnswerOption(
                "e",
                LocalizedText(
                    en: "Only whoever signs most can reach the 30,000.",
                    zhHans: "那 3 万元，只有签单最多的人够得着。")),
        ],
        keys: ["a", "d"],
        feedback: LocalizedText(
            en: """
                Three weeks’ notice, one rule for all twelve, and a figure that all of them move. The \
                crab sits in the last line: with one winner, others’ leads are in the way of one’s own \
                prize. Better several small awards, proposed by those who were helped.
                """,
            zhHans: "提前三周公布，十二个人一个规矩，指标人人推得动。“螃蟹”藏在最后一行：奖只有一个，别人转的线索就挡了自己的道。不如多设几个小奖，由受益的人提名。")
    ).banked(.medium, tags: ["rewards", "奖惩"])

    private static let loopInOrder: Item = Item.ordering(
        "team-management-loop-in-order",
        objective: "confirm-understanding", points: 2,
        LocalizedText(
            en: """
                Two engineers talk on the telephone about an emergency stop. Put what is said and done \
                in the order of the closed loop.
                """,
            zhHans: "两位工程师通电话，谈急停怎么接。请按闭环的先后，把下面几步排好。"),
        inOrder: [
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        “This is about the emergency stop: seen differently on the two sides, it will \
                        not protect anybody.”
                        """,
                    zhHans: "“先说一声，这是急停的事：两边理解不一样，就保护不了人。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“Our contact is closed in normal operation and opens on a stop.”",
                    zhHans: "“我们的触点，平时闭合，急停时断开。”")),
            AnswerOption(
                "a",
                LocalizedText(
                    en: "“So if I pull the plug now, my panel has to show a stop?”",
                    zhHans: "“那我现在把插头拔了，我的柜子也应该判成急停，对吧？”")),
            AnswerOption(
                "e",
                LocalizedText(
                    en: "“Right. And the same when our supply fails; I left that out.”",
                    zhHans: "“对。我们这边掉电也一样，这个我刚才漏了。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "The line that both go by is sent by mail on the same evening.",
                    zhHans: "当晚发一封邮件，写清双方照着做的那一行。")),
        ],
        feedback: LocalizedText(
            en: """
                Purpose, message, saying back with an example, correction, and a line in writing \
                within a day. The pulled plug is the example: it brings out the failing supply, which \
                neither of them would have thought of saying.
                """,
            zhHans: "讲目的、讲内容、带着例子讲回来、纠正、一天之内落成文字。“拔插头”就是那个例子：一举例，掉电这件事才冒出来，不然谁也想不起要说。")
    ).banked(.easy, tags: ["closed-loop", "闭环"])

    private static let specLine: Item = Item.cloze(
        "team-management-spec-line",
        objective: "confirm-understanding", points: 3,
        LocalizedText(
            en: """
                A specification says: “Pressure 0–1.6 MPa = 4–20 mA, linear.” At 1.0 MPa the current \
                is [[current]] mA. Of the five checks, [[supply]] settles who supplies the loop, and \
                [[cut]] what the display shows with a cut cable.
                """,
            zhHans: """
                规格书写道：“压力 0–1.6 MPa 对应 4–20 mA，线性。”1.0 MPa 时，电流是 [[current]] mA。\
                回路由谁供电，属于五项核对里的[[supply]]。电缆断了画面显示什么，属于[[cut]]。
                """),
        gaps: [
            Gap("current", .number(unit: nil)),
            Gap("supply", .choice(options: fiveChecks)),
            Gap("cut", .choice(options: fiveChecks)),
        ],
        keys: [
            "current": .number(value: 14, tolerance: 0), "supply": .choice("direction"),
            "cut": .choice("fault"),
        ],
        feedback: LocalizedText(
            en: """
                1.0 of 1.6 MPa is 62.5 % of the range, and 4 + 0.625 × 16 = 14 mA. Supply belongs to \
                signal and direction, the cut cable to behaviour on fault. This line says nothing of \
                either, so each side will fill in its own picture.
                """,
            zhHans: """
                1.0 MPa 是量程的 62.5%，4＋0.625×16＝14 mA。谁供电，属于信号与方向；断线，属于故障时的表现。\
                这两样规格书上一字没提，两边就会各照各的想法去补。
                """)
    ).banked(.medium, tags: ["closed-loop", "闭环"])

    private static let firstAnswer: Item = Item.singleChoice(
        "team-management-first-answer",
        objective: "recommend-change-response", points: 1,
        LocalizedText(
            en: """
                Two weeks before delivery a client’s project manager rings: “We need a second door in \
                each cabinet; it can’t be much.” You know neither cost nor effort. What do you answer?
                """,
            zhHans: "交货前两周，客户的项目经理打来电话：“每台柜子再加一扇门，小事一桩吧？”要花多少钱、多少工，你都不清楚。你怎么答？"),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        “That should be possible. I’ll look into it and confirm it to you on Monday.”
                        """,
                    zhHans: "“应该没问题。我先去安排一下，周一给您确认。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“Noted. What is the second door for? You have my answer by Thursday noon.”",
                    zhHans: "“记下了。多一扇门做什么用？周四中午前答复您。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "“The contract is signed. A change now means a new date and a new price.”",
                    zhHans: "“合同都签了。现在改，交期和价格就得重新谈。”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "“I’ll give you our engineering’s number; they can tell you at once.”",
                    zhHans: "“我把工程部电话给您，行不行您直接问，最快。”")),
        ],
        key: "b",
        feedback: LocalizedText(
            en: """
                Recorded without agreeing, a question that looks for the need, and a time for the \
                answer in place of the answer. “Should be possible” is a promise; the contract ends \
                the talk before the need is known; and whoever passes the client on lets chance \
                decide.
                """,
            zhHans: "先记录、不表态，问一句挖需求，答应的是答复时间，不是结果。“应该没问题”就是许诺；一上来搬合同，需求永远问不出来；把客户推给工程部，等于随他们去定。")
    ).banked(.easy, tags: ["change", "变更"])

    private static let priceOfDelay: Item = Item.numeric(
        "team-management-price-of-delay",
        objective: "recommend-change-response", points: 2,
        LocalizedText(
            en: """
                A change as the client wishes it: 18 modules at 1,400 yuan, 6 engineer-days at 1,500 \
                yuan, delivery 5 days late. The penalty is 0.3 % of the contract value of 2 million \
                yuan for each day. Which sum do you name to your vice-president for this option?
                """,
            zhHans: """
                照客户的要求全改：模块 18 块，每块 1,400 元；工程师 6 人天，每人天 1,500 元；晚交 5 天。\
                延期违约金每天为合同额 200 万元的 0.3%。这个方案，你向副总报的总数是多少元？
                """),
        unit: LocalizedText(en: "yuan", zhHans: "元"),
        value: 64200, tolerance: 0,
        feedback: LocalizedText(
            en: """
                25,200 + 9,000 = 34,200 yuan for the change, and 5 × 6,000 = 30,000 in penalties: \
                64,200 yuan. Named without the price of its date, the option looks half as dear as it \
                is, and the vice-president hears of the other half later.
                """,
            zhHans: """
                改动本身 25,200＋9,000＝34,200 元，违约金 5×6,000＝30,000 元，合计 64,200 元。\
                不把晚交的代价算进去，看着只有一半的钱，另一半副总要到后来才听说。
                """)
    ).banked(.medium, tags: ["change", "变更"])

    private static let whereToBegin: Item = Item.singleChoice(
        "team-management-where-to-begin",
        objective: "plan-remedy", points: 1,
        LocalizedText(
            en: """
                Seen in a team: loud quarrels about broken promises in nearly every meeting; orders \
                handed from sales to service by word of mouth, 7 of the last 20 installed with parts \
                missing, 90,000 yuan; delivery times of eight weeks, set by head office; one member \
                who reads his phone in meetings. Where does the leader begin?
                """,
            zhHans: """
                一支团队里看得到的事：几乎次次开会都为答应了没做到的事吵架；销售交单给服务只靠嘴说，最近 20 单里有 7 单装的时候缺件，\
                赔了 9 万元；供货周期八周，由总部定；有个人开会总看手机。主管从哪里下手？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "With the quarrels: agree on how people talk to each other in meetings.",
                    zhHans: "从吵架下手：约定开会时怎么说话。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "With the handover: one note per order, confirmed by whoever takes it on.",
                    zhHans: "从交接下手：一单一张交接单，接手人确认。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "With the delivery times: show head office what eight weeks cost it.",
                    zhHans: "从供货周期下手：让总部看到八周的代价。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "With the phone: speak to the member in private before others copy him.",
                    zhHans: "从看手机下手：趁别人没学样，先私下找他谈。")),
        ],
        key: "b",
        feedback: LocalizedText(
            en: """
                Cost, knock-on, reach: the handover has cost 90,000 yuan, the broken promises shrink \
                with it, and the leader can change it this week. The quarrels are its symptom, head \
                office is out of reach, and the phone has cost least; a word in private is due all the \
                same.
                """,
            zhHans: """
                看代价、牵连、可为：交接已经赔了 9 万元；交接理顺了，没兑现的承诺跟着少；这一周就动得了。吵架是症状，总部够不着，\
                看手机代价最小——当然，私下还是要找他说一声。
                """)
    ).banked(.hard, tags: ["remedies", "对策"])

    private static let ninetyDays: Item = Item.essay(
        "team-management-ninety-days",
        objective: "plan-remedy",
        LocalizedText(
            en: """
                In the last quarter 8 of 22 offers went out with a mistake in the technical part. The \
                only one who can check them is you, and you travel three days a week. Write your plan \
                for ninety days, in at most 150 words.
                """,
            zhHans: "上个季度 22 份报价里，有 8 份技术部分出了错。看得出来的只有你，而你一周有三天在出差。请写出你的九十天计划，不超过 200 字。"),
        criteria: [
            Criterion(
                "cause", LocalizedText(en: "Cause", zhHans: "原因"), points: 1,
                levels: [
                    RatingLevel(0, LocalizedText(en: "none, or a person is blamed", zhHans: "没写，或怪到人头上")),
                    RatingLevel(
                        1, LocalizedText(en: "a cause, without your own share in it", zhHans: "写了原因，没写自己的那一份")
                    ),
                    RatingLevel(
                        2, LocalizedText(en: "cause and your own share, no blame", zhHans: "原因和自己的那一份都写了，不怪人")
                    ),
                ]),
            Criterion(
                "step", LocalizedText(en: "First step", zhHans: "第一步"), points: 1,
                levels: [
                    RatingLevel(0, LocalizedText(en: "none, or an intention", zhHans: "没有，或只是打算")),
                    RatingLevel(
                        1,
                        LocalizedText(
                            en: "an act, but late or in need of permission",
                            zhHans: "是动作，但太晚或要人批准")),
                    RatingLevel(
                        2,
                        LocalizedText(
                            en: "an act within seven days, in your own hands",
                            zhHans: "七天内的动作，自己说了算")),
                ]),
            Criterion(
                "figure", LocalizedText(en: "Figure", zhHans: "数字"), points: 1,
                levels: [
                    RatingLevel(0, LocalizedText(en: "none", zhHans: "没有")),
                    RatingLevel(
                        1,
                        LocalizedText(
                            en: "a figure without today’s value or the one aimed at",
                            zhHans: "有指标，缺今天或第 90 天的数值")),
                    RatingLevel(
                        2,
                        LocalizedText(
                            en: "today, day 90, and where it is read",
                            zhHans: "今天、第 90 天、从哪里读，都有")),
                ]),
            Criterion(
                "looks", LocalizedText(en: "Looking again", zhHans: "回头看"), points: 1,
                levels: [
                    RatingLevel(0, LocalizedText(en: "nobody asks", zhHans: "没人来问")),
                    RatingLevel(1, LocalizedText(en: "dates or a person who asks", zhHans: "有日期，或有人来问")),
                    RatingLevel(
                        2, LocalizedText(en: "three dates and a person who asks", zhHans: "三个日期，有人来问")),
                ]),
        ],
        feedback: LocalizedText(
            en: """
                For instance: one pair of eyes checks everything, and I had never shown anyone what I \
                look for. From Tuesday two members check each other’s offers by my list of ten points. \
                Offers with a technical mistake from 8 of 22 to 2 of 22 by day 90, from the offer \
                register. Chen asks me on days 30, 60 and 90.
                """,
            zhHans: """
                比如：全靠一双眼睛把关，而我怎么看的，从来没教过人。周二起，两名组员照我列的十条互相审。技术部分有错的报价，\
                从 22 份里 8 份到 2 份（第 90 天），读报价台账。第 30、60、90 天由老陈来问我。
                """)
    ).banked(.hard, tags: ["remedies", "对策", "essay", "论述"])

    /// The five checks for an interface, in the order of the hand-out.
    private static let fiveChecks: [AnswerOption] = [
        AnswerOption("range", LocalizedText(en: "quantity and range", zhHans: "量与量程")),
        AnswerOption("direction", LocalizedText(en: "signal and direction", zhHans: "信号与方向")),
        AnswerOption("timing", LocalizedText(en: "timing", zhHans: "时间")),
        AnswerOption("fault", LocalizedText(en: "behaviour on fault", zhHans: "故障时的表现")),
        AnswerOption("version", LocalizedText(en: "version and owner", zhHans: "版本与责任人")),
    ]
}
