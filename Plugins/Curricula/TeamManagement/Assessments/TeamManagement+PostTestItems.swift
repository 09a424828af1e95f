import CadreKit
import struct Foundation.Decimal
import Quiz

extension TeamManagement {
    /// The items of the form taken last; item by item parallel to ``preItems``.
    static let postItems: [Item] = [
        post1, post2, post3, post4, post5, post6, post7, post8, post9, post10, post11, post12, post13, post14,
    ]

    private static let post1: Item = Item.singleChoice(
        "q1",
        objective: "diagnose-team-mix",
        points: 1,
        LocalizedText(
            en: """
                Six application engineers sit in one room and answer calls from clients, each for \
                their own products. You have introduced a shared lunch and a name for the team. After \
                half a year nobody knows what the others are working on, and nobody has had to ask. \
                What is missing above all before this is a team?
                """,
            zhHans: """
                六名应用工程师同在一个房间，各自接听自己产品的客户来电。你张罗了每周聚餐，还起了队名。\
                半年过去，谁也不知道别人在忙什么，也从来用不着问。要成为团队，首先缺的是什么？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "More time together, until trust has grown among the six",
                    zhHans: "更多的相处时间，等六个人之间有了信任")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "A result that they answer for together and cannot reach alone",
                    zhHans: "一个要一起担责、单个人完不成的结果")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "A stronger figure at the head who pulls the others along", zhHans: "一个能带动大家的强势主管")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "A more similar background, so that they speak one language",
                    zhHans: "更接近的专业背景，好有共同语言")),
        ],
        key: "b",
        feedback: LocalizedText(
            en: """
                Lunch and a name do not create need. Give them something that takes several of them, \
                such as one answer to a client’s whole plant, and they will begin to ask each other; \
                trust grows on the way.
                """,
            zhHans: """
                聚餐和队名造不出“彼此离不开”。给他们一件要几个人合力的事，\
                比如为客户整条产线拿出一份答复，他们自然就会互相打听，信任是在这条路上长出来的。
                """))

    private static let post2: Item = Item.matching(
        "q2",
        objective: "diagnose-team-mix",
        points: 2,
        LocalizedText(
            en: """
                A new project starts next week and runs for three months. Match each gap in the team \
                with the move that closes it best in this time.
                """,
            zhHans: "新项目下周启动，为期三个月。请为团队的每个缺口配上在这段时间里最有效的一招。"),
        prompts: [
            AnswerOption(
                "p1",
                LocalizedText(
                    en: "Tenders go through a portal which only one colleague knows how to use.",
                    zhHans: "投标要走一个平台，只有一位同事会操作。")),
            AnswerOption(
                "p2",
                LocalizedText(
                    en: """
                        The client makes food; hygiene rules apply, and nobody here has ever worked with them.
                        """,
                    zhHans: "客户做食品，有卫生规范要求，队里没有人接触过。")),
            AnswerOption(
                "p3",
                LocalizedText(
                    en: """
                        Sales and service have been arguing for a year about who pays for faulty visits, and \
                        must now travel together.
                        """,
                    zhHans: "销售和售后为白跑一趟的费用该谁出吵了一年，这次要一起出差。")),
        ],
        targets: [
            AnswerOption(
                "t1",
                LocalizedText(
                    en: "Have a second colleague hand in the next tender beside the first.",
                    zhHans: "下一次投标，让另一位同事跟着一起操作。")),
            AnswerOption(
                "t2",
                LocalizedText(
                    en: "Agree with the food division, in writing, on one expert for eight days.",
                    zhHans: "跟食品事业部书面约定，借一位专家八天。")),
            AnswerOption(
                "t3",
                LocalizedText(
                    en: "Clear up the standing dispute and fix who does what before departure.",
                    zhHans: "出发之前把旧账说清、把分工定死。")),
            AnswerOption(
                "t4",
                LocalizedText(
                    en: "Raise the target so that everyone has to make an effort.", zhHans: "提高指标，逼大家都使劲。")),
        ],
        pairs: ["p1": "t1", "p2": "t2", "p3": "t3"],
        feedback: LocalizedText(
            en: """
                One person who can: pair a second. Nobody who can, needed now: borrow for fixed days. \
                A standing quarrel: settle it before the work. A higher target adds pressure and not a \
                single ability.
                """,
            zhHans: """
                只有一个人会：搭上第二个。谁都不会、眼下就要：按天数借。有旧账：开工前了结。\
                提高指标只加压力，添不出一样本事。
                """))

    private static let post3: Item = Item.multipleChoice(
        "q3",
        objective: "draft-team-rules",
        points: 2,
        LocalizedText(
            en: """
                A rule reads: “Project files are to be handled sensibly by 18:00 on Fridays. Ms Lu in \
                the sales office checks this; the rule is looked at again in June.” Which parts does \
                it lack?
                """,
            zhHans: """
                有一条规则写道：“项目资料应于每周五 18:00 前妥善处理。由商务部卢女士检查，\
                本规定 6 月复审。”它缺了哪些要素？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(en: "Whom the rule binds", zhHans: "规则管的是谁")),
            AnswerOption(
                "b",
                LocalizedText(en: "The action that one can see", zhHans: "看得见的具体动作")),
            AnswerOption(
                "c",
                LocalizedText(en: "The limit in time or amount", zhHans: "时间或数量上的限度")),
            AnswerOption(
                "d",
                LocalizedText(en: "A definite consequence", zhHans: "明确的后果")),
            AnswerOption(
                "e",
                LocalizedText(en: "Who checks, and when the rule is reviewed", zhHans: "由谁检查、何时复审")),
        ],
        keys: ["a", "b", "d"],
        feedback: LocalizedText(
            en: """
                Friday at 18:00 is a limit, and Ms Lu and June are the keeper. Yet nobody is named \
                whom it binds, “handled sensibly” cannot be seen, and nothing follows from keeping or \
                breaking it.
                """,
            zhHans: """
                周五 18:00 是限度，卢女士和 6 月复审是监督。可是没写管谁，“妥善处理”看不见摸不着，\
                守了破了也都没有下文。
                """))

    private static let post4: Item = Item.ordering(
        "q4",
        objective: "answer-first-breach",
        points: 2,
        LocalizedText(
            en: """
                An experienced presales engineer sent a client’s drawing through a private account \
                yesterday, the first case since the rule on drawings. You speak to him alone today. \
                Put your sentences in the most useful order.
                """,
            zhHans: """
                图纸管理规定出台后第一例：一位资深售前昨天用私人账号发了客户图纸。今天你单独找他谈。\
                请把下面几句话排成最合适的顺序。
                """),
        inOrder: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "“Yesterday at 16:40 the boiler drawing went out through your private account.”",
                    zhHans: "“昨天 16:40，那张锅炉图纸是从你的私人账号发出去的。”")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        “Drawings leave through our server only; the client gave them to us on that \
                        condition.”
                        """,
                    zhHans: "“图纸只能走服务器，客户是在这个条件下给我们的。”")),
            AnswerOption(
                "c",
                LocalizedText(en: "“What made the server awkward to use?”", zhHans: "“走服务器，是哪里不方便？”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        “So you ask the client today to delete the copy, and on Friday we check the new upload \
                        together.”
                        """,
                    zhHans: "“那你今天就请客户删掉那份，周五我们一起试一遍新的上传办法。”")),
        ],
        feedback: LocalizedText(
            en: """
                Fact, rule, cause, agreement. The cause (perhaps the server refuses large files) is \
                what keeps the rule from being broken again; it comes before the agreement, so that \
                the agreement can deal with it.
                """,
            zhHans: """
                讲事实、讲规则、问原因、定约定。弄清原因（也许是服务器传不了大文件），才能不再有下一次；\
                原因问在前，约定才能对症。
                """))

    private static let post5: Item = Item.singleChoice(
        "q5",
        objective: "answer-first-breach",
        points: 1,
        LocalizedText(
            en: """
                Discounts above 8 % need a second signature; you made the rule yourself, and \
                exceptions are reported in the weekly review. On Tuesday you granted 10 % on the \
                telephone without it, for a good order. By Wednesday the team knows. What do you do?
                """,
            zhHans: """
                8% 以上的折扣要有第二人签字，规矩是你定的，例外要在周会上通报。周二为了一个好单子，\
                你没等签字就在电话里答应了 10%。周三，团队里都知道了。你怎么做？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "Have the signature added with Tuesday’s date, so that the file is in order.",
                    zhHans: "补上签字，日期写周二，让单据齐全。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        Show the team, by the value of the order and the margin on it, that the exception was \
                        well worth making.
                        """,
                    zhHans: "用订单金额和毛利向大家说明，这次破例是值得的，下不为例。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "Wait and see whether anyone raises it; a leader need not bring up such matters.",
                    zhHans: "等有人提了再说，主管没必要自己先开这个口。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        Tell the review that you broke the rule, and have the exception recorded like anyone \
                        else’s.
                        """,
                    zhHans: "在周会上说明自己违了规，和别人一样按例外登记在案。")),
        ],
        key: "d",
        feedback: LocalizedText(
            en: """
                The rule lives by whether it binds the one who made it. Backdating adds a second \
                breach; a good order explains the temptation but does not suspend the rule.
                """,
            zhHans: """
                规矩立不立得住，就看管不管得了立规矩的人。倒签日期是又违了一次规；单子再好，\
                只能说明为什么心动，规矩还是规矩。
                """))

    private static let post6: Item = Item.numeric(
        "q6",
        objective: "align-motives",
        points: 2,
        LocalizedText(
            en: """
                A firm shares 2 % of its profit equally among 40 employees. A member of your team \
                saves a contract and with it a profit of 300,000 yuan. By how many yuan does this \
                raise her own share?
                """,
            zhHans: """
                某公司把利润的 2% 平均分给 40 名员工。你的一名下属挽回了一份合同，保住利润 30 万元。\
                她自己能因此多分多少元？
                """),
        unit: LocalizedText(en: "yuan", zhHans: "元"),
        value: 150,
        tolerance: 1,
        feedback: LocalizedText(
            en: """
                300,000 × 2 % = 6,000 yuan, divided by 40 makes 150 yuan. She can influence the \
                contract but will not notice the sum; for her, another kind of gain has to complete \
                the goal line.
                """,
            zhHans: """
                30 万元×2%＝6,000 元，除以 40，等于 150 元。合同她左右得了，这点钱她却感觉不到；\
                她的目标连线，要靠另一种回报来补完整。
                """))

    private static let post7: Item = Item.singleChoice(
        "q7",
        objective: "align-motives",
        points: 1,
        LocalizedText(
            en: """
                Your goal is to cut offer time from nine days to five. Ma has asked twice how one \
                becomes branch manager, volunteers to show visitors round, and still remembers who was \
                thanked in front of whom. Which contribution would you offer her?
                """,
            zhHans: """
                你的目标是把报价时间从九天压到五天。小马两次打听怎样才能当上办事处经理，\
                参观接待总是抢着去，谁在谁面前受过表扬，她记得清清楚楚。你打算让她承担什么？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "A fixed amount for each offer that leaves within five days",
                    zhHans: "五天之内发出的报价，每份给一笔固定奖励")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "Two days a week at home, to write offers undisturbed", zhHans: "每周两天在家办公，安静写方案")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "Leading the working group, and reporting its result to head office",
                    zhHans: "牵头专项小组，并代表小组向总部汇报成果")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "A course on the new offer software, with an examination", zhHans: "新报价软件的课程，外加认证考试")),
        ],
        key: "c",
        feedback: LocalizedText(
            en: """
                The evidence points to recognition and advancement: visibility and responsibility. The \
                others serve income, freedom or mastery, for which there is no sign here.
                """,
            zhHans: """
                证据都指向“认可与晋升”：要露面，要担责任。其余几项对应的是收入、自主和专业精进，\
                在她身上看不到迹象。
                """))

    private static let post8: Item = Item.multipleChoice(
        "q8",
        objective: "judge-reward-scheme",
        points: 2,
        LocalizedText(
            en: """
                On 1 May a leader announces in writing, with effect from 1 June: each complaint costs \
                the field engineer who was on site 100 yuan, at most 200 a month (pay about 14,000), \
                whatever the cause. Most complaints concern parts that arrive late from the stores. \
                Complaints after a manager’s visit are not counted. Which objections hold?
                """,
            zhHans: """
                5 月 1 日，主管书面通知，6 月 1 日起执行：每起投诉，当时在场的现场工程师扣 100 元，\
                每月最多扣 200 元（月收入约 1.4 万元），不问原因。投诉大多因为仓库发件晚。\
                经理去过现场后的投诉不计。下列哪些批评站得住脚？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(en: "It came into force without notice.", zhHans: "没有事先告知就执行了。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "It punishes people for something that lies out of their reach.",
                    zhHans: "为自己左右不了的事受罚。")),
            AnswerOption(
                "c",
                LocalizedText(en: "Managers are exempt from it.", zhHans: "经理不受约束。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "The sum is out of all proportion to the monthly pay.", zhHans: "扣款和月收入相比大得离谱。")),
        ],
        keys: ["b", "c"],
        feedback: LocalizedText(
            en: """
                Late parts are beyond the engineer’s reach, and managers are left out: two criteria \
                broken. A month’s notice and at most 200 of 14,000 yuan satisfy the other two, so \
                those objections miss.
                """,
            zhHans: """
                发件晚不是现场工程师左右得了的，经理又不算在内，破了两条标准。提前一个月告知、\
                1.4 万元里最多扣 200 元，另外两条批评站不住脚。
                """))

    private static let post9: Item = Item.trueFalse(
        "q9",
        objective: "judge-reward-scheme",
        points: 1,
        LocalizedText(
            en: """
                True or false: the rule known to all cuts the bonus for reports handed in late by 5 %. \
                The best seller handed in late. The leader applies the 5 %, tells her the reason in \
                private, and thanks her for two orders the same day. This is fair treatment.
                """,
            zhHans: """
                判断对错：大家都知道的规则是，报告迟交，奖金扣 5%。业绩最好的销售迟交了。主管照扣 5%，\
                单独说明原因，同一天也为她的两个订单道了谢。这样处理是公道的。
                """),
        key: true,
        feedback: LocalizedText(
            en: """
                Announced beforehand, the same for all, in proportion, and explained. Penalty and \
                thanks answer two different acts; giving one up for the other would have told everyone \
                that figures buy exceptions.
                """,
            zhHans: """
                事先讲明、一视同仁、分量相当，又讲了道理。罚和谢对应两件不同的事；若拿一样抵了另一样，\
                等于告诉所有人：业绩可以买例外。
                """))

    private static let post10: Item = Item.shortText(
        "q10",
        objective: "confirm-understanding",
        points: 1,
        LocalizedText(
            en: """
                A mail from an American plant says: “Outlet temperature: alarm above 180, checked \
                every two seconds, relay opens on fault, sheet 4 revision D, owner Lee.” Your engineer \
                still does not know how hot it may become. What is missing? (one or two words)
                """,
            zhHans: """
                一家美国工厂来信：“出口温度：高于 180 报警，每两秒检测一次，故障时继电器断开，\
                第 4 页 D 版，责任人 Lee。”你的工程师还是不知道到底允许多热。缺了什么？（用一个词回答）
                """),
        accepted: [
            "unit", "units", "the unit", "the units", "a unit", "unit of measurement", "unit of temperature",
            "temperature unit", "the unit of temperature", "degree unit", "celsius or fahrenheit",
            "fahrenheit or celsius", "单位", "温度单位", "计量单位", "度量单位", "单位符号", "温标", "量纲", "摄氏还是华氏", "华氏还是摄氏",
            "摄氏度还是华氏度",
        ],
        feedback: LocalizedText(
            en: """
                The unit. 180 °F are about 82 °C; 180 °C would be almost a hundred degrees more. What \
                everybody at the sender’s takes for granted is exactly what is left unsaid.
                """,
            zhHans: """
                缺单位。180 °F 约合 82 °C，若当成 180 °C，差了将近一百度。发信一方人人觉得不用说的，\
                恰恰就是没说出口的。
                """))

    private static let post11: Item = Item.singleChoice(
        "q11",
        objective: "confirm-understanding",
        points: 1,
        LocalizedText(
            en: """
                A client’s engineer explains on the telephone how the alarm contacts in his plant are \
                inverted. You believe that you have followed. What do you do before you hang up?
                """,
            zhHans: """
                客户的工程师在电话里讲他们厂的报警触点怎样取反。你觉得自己听懂了。挂电话之前，你怎么做？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        Say back with one example what our contact does in an alarm, and ask for correction.
                        """,
                    zhHans: "举一个例子讲回去：报警时我们的触点是什么状态，请他纠正。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "Confirm that you have understood, and note the time of the call.",
                    zhHans: "告诉他听明白了，并记下通话时间。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        Ask him for the written specification as well, and study it closely as soon as it \
                        arrives.
                        """,
                    zhHans: "请他再发一份书面规格过来，收到之后仔细研究，有出入再联系。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "Thank him, and agree that either side calls if a question comes up.",
                    zhHans: "道谢，约好谁有疑问就再打电话。")),
        ],
        key: "a",
        feedback: LocalizedText(
            en: """
                Someone who has misunderstood does not know it, and so has no questions. Saying back \
                with an example shows the difference while both are on the line; the written note \
                follows the same day.
                """,
            zhHans: """
                理解错的人自己并不知道，也就没有疑问可提。趁两个人都在线，举例讲回去，差错当场现形；\
                书面确认当天补上。
                """))

    private static let post12: Item = Item.singleChoice(
        "q12",
        objective: "recommend-change-response",
        points: 1,
        LocalizedText(
            en: """
                Two weeks before delivery a dairy asks for stainless instead of painted housings on \
                all thirty instruments. The need behind it: a hygiene audit of the filling hall, where \
                four of the thirty stand. All thirty: 12 days late, 96,000 yuan. The four now: on \
                time, 14,000 yuan. All thirty next spring: 110,000 yuan. What do you recommend to your \
                vice-president?
                """,
            zhHans: """
                交货前两周，一家乳品厂要求三十台仪表的外壳由喷漆全换成不锈钢。\
                背后的原因是灌装间要过卫生审核，而三十台里只有四台装在灌装间。全换：晚 12 天，9.6 万元；\
                先换这四台：按时，1.4 万元；明年春天全换：11 万元。你向副总建议哪一种？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        Keep to the order as signed and point to the contract; the request came too late.
                        """,
                    zhHans: "按签好的订单交货，拿合同说话，这个时候才提要求，实在太晚了。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        All thirty now, whatever it takes; half a solution would endanger the relation with \
                        the client.
                        """,
                    zhHans: "现在全换，只做一半会伤了客户关系。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        The four now, on time and at a price agreed in writing, the rest offered separately.
                        """,
                    zhHans: "先换这四台，按时交货，价格书面确认，其余另行报价。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "All thirty in spring; until then the audit will surely make an exception.",
                    zhHans: "明年春天全换，在那之前审核总会通融。")),
        ],
        key: "c",
        feedback: LocalizedText(
            en: """
                The audit concerns four housings. This option meets the need on time and at the lowest \
                cost, and leaves the rest open in writing. The others pass by the need: too little, \
                too late, or six times too much.
                """,
            zhHans: """
                审核只涉及四个外壳。这个方案按时满足需求、花钱最少，其余的书面留好余地。\
                另外几种都没对上需求：不是不够、太晚，就是多花了六倍的钱。
                """))

    private static let post13: Item = Item.matching(
        "q13",
        objective: "plan-remedy",
        points: 2,
        LocalizedText(
            en: """
                You visit a branch office and note four things. Match each with the remedy that goes \
                to its cause.
                """,
            zhHans: "你走访一个办事处，记下四件事。请为每件事配上针对病根的对策。"),
        prompts: [
            AnswerOption(
                "p1",
                LocalizedText(
                    en: "Nobody in the team can read the client’s piping diagrams; each one is sent out.",
                    zhHans: "客户的管道仪表图队里没人看得懂，每张都要送出去请人看。")),
            AnswerOption(
                "p2",
                LocalizedText(
                    en: "Errors in offers are hidden until the client discovers them.",
                    zhHans: "报价出了错，都捂着，直到被客户发现。")),
            AnswerOption(
                "p3",
                LocalizedText(
                    en: "Who serves the new client has been “under consideration” for seven weeks.",
                    zhHans: "新客户归谁管，“研究”了七个星期。")),
            AnswerOption(
                "p4",
                LocalizedText(
                    en: "The leader of nine people spends three days a week on two accounts of his own.",
                    zhHans: "主管带九个人，一周却有三天在跑自己的两个客户。")),
        ],
        targets: [
            AnswerOption(
                "t1",
                LocalizedText(
                    en: "Have two members learn it on live projects until nothing has to be sent out.",
                    zhHans: "让两名成员在真项目上学会，直到不必再送出去。")),
            AnswerOption(
                "t2",
                LocalizedText(
                    en: """
                        Review mistakes by circumstances and never by culprits, and thank whoever reports one.
                        """,
                    zhHans: "查错只究因、不究人，谁先报出来就谢谁。")),
            AnswerOption(
                "t3",
                LocalizedText(
                    en: "Name the day of the decision together with the question.",
                    zhHans: "提出问题的同时，定下拍板的日子。")),
            AnswerOption(
                "t4",
                LocalizedText(
                    en: "Hand accounts over and spend the hours on what makes others able.",
                    zhHans: "把客户交出去，时间用在让别人做得了事上。")),
            AnswerOption(
                "t5",
                LocalizedText(
                    en: "Hear the reason for the resistance, then name the limit.", zhHans: "先听抵触的理由，再讲明底线。")),
        ],
        pairs: ["p1": "t1", "p2": "t2", "p3": "t3", "p4": "t4"],
        feedback: LocalizedText(
            en: """
                Missing ability, fear of blame, indecision and the leader’s misplaced hours. Nobody \
                resists in these four cases, so the fifth remedy has nothing to work on.
                """,
            zhHans: """
                依次是技能缺位、怕被追究、悬而不决、主管的时间用错了地方。四种情形里都没有人抵触，\
                第五个对策无从用起。
                """))

    private static let post14: Item = Item.singleChoice(
        "q14",
        objective: "plan-remedy",
        points: 1,
        LocalizedText(
            en: """
                Ten of twelve key clients know only one person in your team. Four managers wrote an \
                action plan. Which one has the best chance of being alive in ninety days?
                """,
            zhHans: """
                十二家重点客户里，有十家在你的团队里只认识一个人。四位经理各写了一份行动计划。九十天后，\
                哪一份最可能还在起作用？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        “On Thursday I name a deputy for each client and take two along myself. Clients \
                        knowing two of us: from 2 to 12 by day 90; Hu asks me on days 30, 60 and 90.”
                        """,
                    zhHans: """
                        “周四给每家客户定一名替补，其中两家我亲自带去。认识我们两个人的客户，\
                        从 2 家到 12 家（第 90 天）；第 30、60、90 天由老胡来问我。”
                        """)),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        “I will make the team aware of the risk at the next three meetings and strengthen the \
                        idea that everybody covers for everybody else.”
                        """,
                    zhHans: "“接下来三次例会上，我要让大家充分认识到这个风险，增强人人都能互相补位的意识。”")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        “By the end of the year all sellers have introduced a colleague to all twelve clients \
                        and noted it in the client file; I check it with each of them in the annual \
                        appraisal.”
                        """,
                    zhHans: """
                        “年底前，所有销售都要把一位同事介绍给十二家客户，并在客户档案里登记姓名、\
                        日期和联系方式，年终考核时由我逐个检查落实情况，计入评分。”
                        """)),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        “I will ask HR for two additional posts this month, and take up the matter of deputies \
                        with the team as soon as both of them are filled.”
                        """,
                    zhHans: "“本月我向人力资源部申请两个编制，等两个人都到位了，再和团队一起推进替补这件事。”")),
        ],
        key: "a",
        feedback: LocalizedText(
            en: """
                It begins within days without anyone’s permission, has a figure for today and for day \
                90, three dates and somebody who asks. The others are intentions, checked too late, or \
                wait for somebody else.
                """,
            zhHans: """
                几天内就动手、不用谁批准，有今天和第 90 天的数字，有三个日期，还有人来问。其他几份，\
                要么只是打算，要么检查得太晚，要么在等别人。
                """))
}
