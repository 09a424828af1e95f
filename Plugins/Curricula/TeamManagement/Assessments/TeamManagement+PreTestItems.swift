import CadreKit
import struct Foundation.Decimal
import Quiz

extension TeamManagement {
    /// The items of the form taken first; item by item parallel to ``postItems``.
    static let preItems: [Item] = [
        pre1, pre2, pre3, pre4, pre5, pre6, pre7, pre8, pre9, pre10, pre11, pre12, pre13, pre14,
    ]

    private static let pre1: Item = Item.singleChoice(
        "q1",
        objective: "diagnose-team-mix",
        points: 1,
        LocalizedText(
            en: """
                Five sellers share an office. Each has a region, a target and a bonus of their own; on \
                Mondays they read out their figures. When one of them was away ill for three weeks, \
                nobody else’s work or results changed. How do you read this?
                """,
            zhHans: """
                五名销售同在一间办公室，各有各的区域、指标和奖金，每周一轮流报数。其中一位病休三周，\
                其他人的工作和业绩没有任何变化。你怎么看？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "A mature team: it keeps working even when one of its members drops out.",
                    zhHans: "这是一支成熟的团队，少了谁都照样运转。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "A group of individuals: no result of theirs needs more than one of them.",
                    zhHans: "这是一群单干的人：没有哪项成果需要两个人以上才能完成。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "A team with weak communication: a second meeting in the week would help.",
                    zhHans: "这是一支沟通不足的团队，每周再加一次会就好了。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "A team without team spirit: a bonus for all of them together would create it.",
                    zhHans: "这是一支缺少团队精神的队伍，设一笔人人有份的集体奖金就能带起来。")),
        ],
        key: "b",
        feedback: LocalizedText(
            en: """
                Nobody missed the absent colleague because nobody needed him. Without a result that \
                takes several people, further meetings or a joint bonus change nothing; where separate \
                work is enough, call it a group and lead it as one.
                """,
            zhHans: """
                没有人因为他缺席而受影响，是因为谁也用不着谁。没有一个需要几个人合力的结果，多开会、\
                发集体奖都没用；如果各干各的就够了，那就按一群人来带。
                """))

    private static let pre2: Item = Item.matching(
        "q2",
        objective: "diagnose-team-mix",
        points: 2,
        LocalizedText(
            en: """
                A bid has to be handed in within ten weeks. Match each gap in the team with the move \
                that closes it best in this time.
                """,
            zhHans: "十周之内要交出一份投标方案。请为团队的每个缺口配上在这段时间里最有效的一招。"),
        prompts: [
            AnswerOption(
                "p1",
                LocalizedText(
                    en: """
                        Only one member can configure the client’s protocol, and she is on leave in week \
                        eight.
                        """,
                    zhHans: "客户用的协议只有一个人会配，而她第八周要休假。")),
            AnswerOption(
                "p2",
                LocalizedText(
                    en: "The price talks are in week nine; nobody in the team has ever led one.",
                    zhHans: "第九周谈价格，队里没有一个人主谈过。")),
            AnswerOption(
                "p3",
                LocalizedText(
                    en: "Two members who fell out over a commission must look after the client together.",
                    zhHans: "两名成员因为一笔提成闹翻过，这次要一起对接客户。")),
        ],
        targets: [
            AnswerOption(
                "t1",
                LocalizedText(
                    en: "Put a second person beside the first on live work from now on.",
                    zhHans: "从现在起安排第二个人跟着她在真项目上一起干。")),
            AnswerOption(
                "t2",
                LocalizedText(
                    en: "Borrow an experienced person from elsewhere for fixed days, in writing.",
                    zhHans: "从别处借一位有经验的人，定好天数，落到书面。")),
            AnswerOption(
                "t3",
                LocalizedText(
                    en: "Settle the old matter and divide the roles before the first meeting.",
                    zhHans: "第一次见客户之前，把旧账了结、角色分清。")),
            AnswerOption(
                "t4",
                LocalizedText(
                    en: "Hand all the critical tasks to the strongest seller.", zhHans: "把关键任务都交给业绩最好的销售。")),
        ],
        pairs: ["p1": "t1", "p2": "t2", "p3": "t3"],
        feedback: LocalizedText(
            en: """
                A skill held by one person is a single point of failure: pair. A skill that nobody has \
                and that is needed once: borrow. Friction is a gap too: settle it first. Heaping \
                everything on the star merely makes a new single point of failure.
                """,
            zhHans: """
                一项本事只有一个人会，是单点故障，用“搭”；谁都不会、又只用这一回，用“借”；\
                人与人的摩擦也是缺口，先了结。全压给明星，不过是又造出一个单点故障。
                """))

    private static let pre3: Item = Item.multipleChoice(
        "q3",
        objective: "draft-team-rules",
        points: 2,
        LocalizedText(
            en: """
                A rule reads: “All field sellers enter their visit reports in the system promptly. \
                Whoever fails to do so will be dealt with accordingly.” Which parts does it lack?
                """,
            zhHans: """
                有一条规则写道：“全体外勤销售须及时在系统中录入拜访报告，未录入者将视情况处理。”\
                它缺了哪些要素？
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
        keys: ["c", "d", "e"],
        feedback: LocalizedText(
            en: """
                The people (field sellers) and the action (enter the report in the system) are there. \
                “Promptly” is no limit, “accordingly” no consequence, and nobody checks.
                """,
            zhHans: """
                管谁（外勤销售）和做什么（在系统中录入）都有了；“及时”不是限度，“视情况处理”不是后果，\
                也没写谁来查。
                """))

    private static let pre4: Item = Item.ordering(
        "q4",
        objective: "answer-first-breach",
        points: 2,
        LocalizedText(
            en: """
                Your best seller came to the Monday review twenty minutes late, for the first time \
                since punctuality was agreed. You speak to her alone the same morning. Put your \
                sentences in the most useful order.
                """,
            zhHans: """
                约定准时开会之后，业绩最好的销售周一例会第一次迟到，晚了二十分钟。当天上午你单独找她谈。\
                请把下面几句话排成最合适的顺序。
                """),
        inOrder: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "“We began at nine today; you came in at twenty past.”", zhHans: "“今天九点开始，你九点二十进来的。”")
            ),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "“We agreed on nine because the engineers have to leave for site at ten.”",
                    zhHans: "“当初定九点，是因为工程师十点要出发去现场。”")),
            AnswerOption(
                "c",
                LocalizedText(en: "“What got in the way this morning?”", zhHans: "“今天早上是什么耽误了？”")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        “Then you will open next Monday’s review, as agreed, and we look at it again in two \
                        weeks.”
                        """,
                    zhHans: "“那按约定下周一由你来开场，两周后我们再看一次。”")),
        ],
        feedback: LocalizedText(
            en: """
                Fact, rule, cause, agreement. Ask about the cause before naming the fact, and you \
                invite excuses; name the consequence before the cause, and you never learn what to \
                repair.
                """,
            zhHans: """
                讲事实、讲规则、问原因、定约定。事实没摆就问原因，等于请对方找借口；原因没问就讲后果，\
                永远不知道该修哪里。
                """))

    private static let pre5: Item = Item.singleChoice(
        "q5",
        objective: "answer-first-breach",
        points: 1,
        LocalizedText(
            en: """
                The team has agreed: no telephone calls in technical reviews, and whoever takes one \
                makes the tea at the next review. Your telephone rings and you answer, in front of \
                everybody. Two younger colleagues exchange a glance. What do you do?
                """,
            zhHans: """
                团队约定：技术评审时不接电话，谁接了，下次评审谁泡茶。你的手机响了，\
                当着大家的面你接了起来，两位年轻同事互相看了一眼。你怎么做？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "Explain after the review to the two colleagues that it was an important client.",
                    zhHans: "散会后跟这两位同事解释，是个重要客户打来的。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "Say nothing more; a leader sometimes has to be reachable.",
                    zhHans: "不再提它，当主管的有时就得随叫随到。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        Say at once in front of all that you broke the rule, and that you make the tea next \
                        time.
                        """,
                    zhHans: "当场对大家说自己违了约定，下次的茶你来泡。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "Propose relaxing the rule, since it has evidently proved impractical.",
                    zhHans: "提议放宽这条约定，看来它不太现实。")),
        ],
        key: "c",
        feedback: LocalizedText(
            en: """
                The pane that the leader breaks in public is mended in public, with the same \
                consequence as for everyone. A good reason explains the call; it does not replace the \
                rule.
                """,
            zhHans: """
                主管当众打碎的玻璃，要当众补上，后果和大家一样。理由再充分，也只能说明为什么接电话，\
                不能代替规则。
                """))

    private static let pre6: Item = Item.numeric(
        "q6",
        objective: "align-motives",
        points: 2,
        LocalizedText(
            en: """
                A firm pays 1 % of its profit into a pot that is shared equally among 25 employees. A \
                seller wins an extra order that brings a profit of 200,000 yuan. By how many yuan does \
                the seller’s own share grow?
                """,
            zhHans: """
                某公司拿出利润的 1% 作为奖金池，由 25 名员工平分。一名销售多拿下一单，带来利润 20 万元。\
                他自己能因此多分多少元？
                """),
        unit: LocalizedText(en: "yuan", zhHans: "元"),
        value: 80,
        tolerance: 1,
        feedback: LocalizedText(
            en: """
                200,000 × 1 % = 2,000 yuan, divided by 25 makes 80 yuan. An effort that moves one’s \
                own reward by so little will not change behaviour, however well meant the pot is.
                """,
            zhHans: """
                20 万元×1%＝2,000 元，除以 25，等于 80 元。一番努力只换来这么点变化，奖金池用意再好，\
                也改变不了行为。
                """))

    private static let pre7: Item = Item.singleChoice(
        "q7",
        objective: "align-motives",
        points: 1,
        LocalizedText(
            en: """
                Your goal is three reference plants by December. Sun turned down a larger territory \
                twice, asks after every project to see the measured data, and stayed two evenings in \
                the laboratory unasked. Which contribution would you offer him?
                """,
            zhHans: """
                你的目标是 12 月前做成三个样板点。小孙两次谢绝更大的区域，每个项目做完都来要测量数据，\
                还主动在实验室加了两晚上班。你打算让他承担什么？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "A higher commission on every reference plant that he signs",
                    zhHans: "每签下一个样板点，提成上调一档")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "Running the trial at the first plant and presenting the data to the team",
                    zhHans: "主持第一个样板点的试验，并向团队讲解数据")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "First place on the notice board for the first plant signed",
                    zhHans: "谁先签下样板点，谁上光荣榜头名")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "A written promise that his post is safe for as long as the plants are running",
                    zhHans: "书面承诺：只要样板点还在运行，他的岗位就有保障")),
        ],
        key: "b",
        feedback: LocalizedText(
            en: """
                The evidence points to mastery: data, laboratory, no interest in a larger territory. \
                The contribution serves the goal and gives him more of what he seeks unasked.
                """,
            zhHans: """
                证据都指向“把专业做精”：要数据、泡实验室、对更大的区域没兴趣。这项任务既为目标出力，\
                又让他得到自己主动在找的东西。
                """))

    private static let pre8: Item = Item.multipleChoice(
        "q8",
        objective: "judge-reward-scheme",
        points: 2,
        LocalizedText(
            en: """
                In the eighth week of a quarter a leader announces: the seller with the highest signed \
                value this quarter gets 6,000 yuan (a seller earns about 50,000 a quarter). The \
                leader’s own orders compete by the same count. Offers are written jointly with \
                presales; only the signature counts. Which objections hold?
                """,
            zhHans: """
                季度第八周，主管宣布：本季度签约额最高的销售奖 6,000 元（销售每季度收入约 5 万元），\
                主管自己的单子按同样口径参评。方案是和售前一起写的，但只认签单人。下列哪些批评站得住脚？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "It was announced when most of the work had already been done.",
                    zhHans: "宣布时，大部分工作都已经做完了。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "The leader is exempt from the rule that he makes for others.",
                    zhHans: "主管把自己排除在规则之外。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "The sum is out of all proportion to a quarter’s pay.", zhHans: "奖金和季度收入相比大得离谱。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "Those who help to win an order gain nothing, so helping dries up.",
                    zhHans: "帮忙拿单的人什么也得不到，往后就没人帮了。")),
        ],
        keys: ["a", "d"],
        feedback: LocalizedText(
            en: """
                Week eight breaks “announced beforehand”, and the sole signature breaks “good for \
                helping each other”. The leader competes by the same count, and 6,000 against 50,000 \
                is moderate: these two objections do not hold.
                """,
            zhHans: """
                第八周才宣布，违背“事先讲明”；只认签单人，违背“有利于互相帮忙”。主管按同样口径参评，\
                6,000 对 5 万也算适中，另外两条站不住脚。
                """))

    private static let pre9: Item = Item.trueFalse(
        "q9",
        objective: "judge-reward-scheme",
        points: 1,
        LocalizedText(
            en: """
                True or false: after a project that two of six members carried almost alone, as \
                everyone knows, the leader gives all six the same bonus. Since all receive the same, \
                the bonus is fair.
                """,
            zhHans: """
                判断对错：一个项目，大家都清楚是六个人里的两个人扛下来的。主管给六个人发了同样的奖金。\
                既然人人一样，这笔奖金就是公道的。
                """),
        key: false,
        feedback: LocalizedText(
            en: """
                Equal is not fair. The two see that their load was not noticed, the four that it makes \
                no difference. A criterion announced beforehand, open to all, would have been fair.
                """,
            zhHans: """
                平均不等于公道。那两个人觉得付出没人看见，另外四个人觉得干不干一个样。事先讲明标准、\
                人人都够得着，才谈得上公道。
                """))

    private static let pre10: Item = Item.shortText(
        "q10",
        objective: "confirm-understanding",
        points: 1,
        LocalizedText(
            en: """
                A specification says: “Flow output 4–20 mA, linear, active, new value every second, \
                3.6 mA on fault, drawing revision C, owner Lin.” The receiver still cannot turn 10 mA \
                into cubic metres per hour. What is missing? (one or two words)
                """,
            zhHans: """
                规格书写道：“流量输出 4–20 mA，线性，有源，每秒刷新，故障时 3.6 mA，图纸 C 版，\
                责任人小林。”收到的人还是没法把 10 mA 换算成每小时多少立方米。缺了什么？（用一个词回答）
                """),
        accepted: [
            "range", "the range", "measuring range", "the measuring range", "measurement range", "flow range",
            "range of flow", "span", "measuring span", "scale", "scaling", "full scale", "range and unit",
            "quantity and range", "量程", "量程范围", "测量范围", "流量量程", "流量范围", "测量量程", "满量程", "量程上限", "范围", "量与量程",
        ],
        feedback: LocalizedText(
            en: """
                The measuring range. With 0–250 m³/h, 10 mA means 93.75 m³/h; with 0–100 m³/h it means \
                37.5. Quantity and range come first among the five checks because a missing range \
                looks like a complete line.
                """,
            zhHans: """
                缺量程。量程 0–250 m³/h 时，10 mA 是 93.75 m³/h；量程 0–100 m³/h 时，就是 37.5。\
                五项核对把“量与量程”放在第一，是因为漏了量程的规格行，看上去什么都不缺。
                """))

    private static let pre11: Item = Item.singleChoice(
        "q11",
        objective: "confirm-understanding",
        points: 1,
        LocalizedText(
            en: """
                You have explained to an installer how two pumps are interlocked. He is experienced \
                and in a hurry. How do you find out soonest whether he has understood it as you meant \
                it?
                """,
            zhHans: """
                你向一位安装师傅讲了两台泵怎样联锁。他经验丰富，又急着走。\
                怎样最快知道他理解的和你说的是不是一回事？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: "Ask him whether everything is clear, and wait for his yes.",
                    zhHans: "问他都清楚了没有，等他答一声“清楚”。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: "Send him the passage of the specification with the key lines marked.",
                    zhHans: "把规格书里的那一段划出重点发给他。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: "Explain it once more, slowly, and in simpler words than before.",
                    zhHans: "放慢速度，用更简单的话再讲一遍。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: "Ask him to tell you what pump 2 will do when pump 1 trips.",
                    zhHans: "请他说说：1 号泵跳了，2 号泵会怎么动作。")),
        ],
        key: "d",
        feedback: LocalizedText(
            en: """
                Only what comes back can be compared with what was meant. A yes, a marked page and a \
                second explanation all travel in the same direction.
                """,
            zhHans: "讲回来的东西，才能跟原意对照。点头、划重点、再讲一遍，都只是单向的。"))

    private static let pre12: Item = Item.singleChoice(
        "q12",
        objective: "recommend-change-response",
        points: 1,
        LocalizedText(
            en: """
                Three weeks before delivery a client wants a second communication port in all ten \
                cabinets. It turns out that he needs it to show values in the control room. Full \
                change: 7 days late, 60,000 yuan. Adapter: on time, 18,000 yuan, values every two \
                seconds instead of ten a second. Conversion in autumn: 75,000 yuan. What do you \
                recommend to your vice-president?
                """,
            zhHans: """
                交货前三周，客户要求十台柜子都加一个通信口。一问才知道，是为了在中控室显示数据。全部改：\
                晚 7 天，6 万元；加转换器：按时，1.8 万元，数据从每秒十次变为两秒一次；秋季改造：\
                7.5 万元。你向副总建议哪一种？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        The full change: the client has asked for it, and satisfaction comes before cost.
                        """,
                    zhHans: "全部改：客户提了要求，满意度比成本要紧。")),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        The adapter: on time, by written change order, with the slower rate accepted by the \
                        client.
                        """,
                    zhHans: "加转换器：按时交货，走书面变更单，由客户认可刷新变慢。")),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        Conversion in autumn: the contract is fulfilled to the letter, and the date is safe \
                        beyond any doubt.
                        """,
                    zhHans: "秋季改造：合同一字不差地履行，交期也稳。")),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        None yet: engineering and the client should first settle the technical side by \
                        themselves.
                        """,
                    zhHans: "先不建议：让工程部和客户坐到一起，把技术问题谈拢了再来定。")),
        ],
        key: "b",
        feedback: LocalizedText(
            en: """
                The need is display, and for that two seconds are enough. The recommendation keeps the \
                date, costs least and puts the one drawback before the client in writing. The other \
                options pay for something he does not need, or come too late, or leave the \
                vice-president without a recommendation.
                """,
            zhHans: """
                客户要的是显示，两秒一次足够。这个建议保住交期、花钱最少，\
                并把唯一的不足书面摆到客户面前。其余的，要么为用不上的东西花钱，要么来得太晚，\
                要么让副总拿不到建议。
                """))

    private static let pre13: Item = Item.matching(
        "q13",
        objective: "plan-remedy",
        points: 2,
        LocalizedText(
            en: """
                A team has fallen behind its plan, and four things are observed. Match each with the \
                remedy that goes to its cause.
                """,
            zhHans: "一支团队进度落后，观察到四个现象。请为每个现象配上针对病根的对策。"),
        prompts: [
            AnswerOption(
                "p1",
                LocalizedText(
                    en: "Every question about the software waits two weeks for head office.",
                    zhHans: "凡是软件问题，都要等总部两个星期。")),
            AnswerOption(
                "p2",
                LocalizedText(
                    en: "After a lost tender the meeting asked only whose fault it had been.",
                    zhHans: "丢标之后开会，只追问是谁的错。")),
            AnswerOption(
                "p3",
                LocalizedText(
                    en: "In June orders planned for August are signed at a special discount.",
                    zhHans: "6 月用特别折扣把 8 月的单子提前签掉。")),
            AnswerOption(
                "p4",
                LocalizedText(
                    en: "A strong seller mocks the review every week and others begin to copy him.",
                    zhHans: "业绩好的一位销售每周在例会上冷嘲热讽，别人开始学样。")),
        ],
        targets: [
            AnswerOption(
                "t1",
                LocalizedText(
                    en: "Train two people on live projects until the outsider is no longer needed.",
                    zhHans: "让两个人在真项目上练出来，直到不必再求外人。")),
            AnswerOption(
                "t2",
                LocalizedText(
                    en: "Review what was expected, what happened, what contributed and what changes.",
                    zhHans: "复盘：原来指望什么、实际怎样、哪些因素凑成、改什么。")),
            AnswerOption(
                "t3",
                LocalizedText(
                    en: "Add a figure that shows only next year, such as repeat orders.",
                    zhHans: "增加一个明年才见分晓的指标，如复购。")),
            AnswerOption(
                "t4",
                LocalizedText(
                    en: "Hear the reason in private, name the limit and its consequence, keep to it.",
                    zhHans: "私下听理由，讲明底线和后果，说到做到。")),
            AnswerOption(
                "t5",
                LocalizedText(en: "Set a date by which the decision will be taken.", zhHans: "定下拍板的日子。")),
        ],
        pairs: ["p1": "t1", "p2": "t2", "p3": "t3", "p4": "t4"],
        feedback: LocalizedText(
            en: """
                Missing ability, blame, short-sightedness and unanswered resistance each have a remedy \
                of their own. A date for the decision helps where something is left open; in none of \
                the four cases is that the cause.
                """,
            zhHans: """
                技能缺位、追究个人、短视、阻力无人过问，各有各的对策。“定下拍板的日子”治的是悬而不决，\
                这四种情形的病根都不在那里。
                """))

    private static let pre14: Item = Item.singleChoice(
        "q14",
        objective: "plan-remedy",
        points: 1,
        LocalizedText(
            en: """
                Offers go out late: 9 of the last 20. Four managers wrote an action plan. Which one \
                has the best chance of being alive in ninety days?
                """,
            zhHans: """
                报价拖期：最近 20 份有 9 份晚了。四位经理各写了一份行动计划。九十天后，\
                哪一份最可能还在起作用？
                """),
        options: [
            AnswerOption(
                "a",
                LocalizedText(
                    en: """
                        “I will improve cooperation between sales and application, delegate more in the coming \
                        quarter, make it a standing subject in all my one-to-one talks, and report on it.”
                        """,
                    zhHans: """
                        “下季度我要加强销售与应用的配合，进一步放权，把它作为每次一对一谈话的固定内容，月月讲、\
                        常抓不懈，并在季度总结里专门写一段。”
                        """)),
            AnswerOption(
                "b",
                LocalizedText(
                    en: """
                        “Every seller cuts offer time by 15 % by the end of the year; I announce it at the \
                        October meeting and check all twelve of them in December.”
                        """,
                    zhHans: """
                        “年底前每名销售的报价时间缩短 15%，10 月例会上宣布，12 月由我对十二个人逐一检查。”
                        """)),
            AnswerOption(
                "c",
                LocalizedText(
                    en: """
                        “From Tuesday Lu approves offers up to 100,000 yuan. Late offers from 9 of 20 to 3 of \
                        20 by day 90; Chen asks me on days 30, 60 and 90.”
                        """,
                    zhHans: """
                        “周二起，10 万元以内的报价由小陆审批。拖期从 20 份里 9 份降到 3 份（第 90 天）；第 30、\
                        60、90 天由老陈来问我。”
                        """)),
            AnswerOption(
                "d",
                LocalizedText(
                    en: """
                        “I will take a two-day course on delegation next month and pass its contents on to the \
                        whole team in a workshop before the quarter ends.”
                        """,
                    zhHans: "“下个月我去上两天的授权课，本季度结束前给整个团队办一场分享会，把内容传下去。”")),
        ],
        key: "c",
        feedback: LocalizedText(
            en: """
                A first step within days and in the manager’s own hands, a figure with today’s value \
                and the value aimed at, three dates and somebody who asks. The others lack a figure, a \
                first step, or an early look.
                """,
            zhHans: """
                几天之内就能迈出、自己说了算的第一步，今天和目标两个数值，三个日期，还有人来问。\
                其他几份，不是没有数字，就是没有第一步，或者很晚才回头看。
                """))
}
