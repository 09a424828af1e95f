import CadreKit

extension DealerManagement {
    /// A question that nobody can answer by turnover, the pre-test, and one own dealer to carry through the day.
    static let opening: CourseUnit = CourseUnit(
        id: "opening",
        title: LocalizedText(en: "Opening: what do you really know about them?", zhHans: "开场：你到底了解他们多少？"),
        objectives: ["rate-loyalty"],
        topics: [
            Topic(
                title: LocalizedText(en: "Turnover looks back, loyalty looks ahead", zhHans: "销量看过去，忠诚看将来"),
                points: [
                    LocalizedText(
                        en: """
                            Turnover says what a dealer did last year, when the market may have carried both \
                            of you. Loyalty is the best guess at what the dealer does next year when somebody \
                            offers two points more.
                            """,
                        zhHans: """
                            销量说的是去年，那时候也许是行情把你们俩一起托上来的。忠诚说的是明年：别人多给两个点，他怎么选。
                            """),
                    LocalizedText(
                        en: """
                            Most of us judge a dealer by the last dinner or the last quarrel. The aim of the \
                            day is a judgement that a colleague who has never met the dealer could check.
                            """,
                        zhHans: """
                            多数人评一家代理商，凭的是上一顿饭，或者上个季度的数字。今天要练的，\
                            是一个没见过他的同事也能核对的判断。
                            """),
                ]),
            Topic(
                title: LocalizedText(en: "How the day runs", zhHans: "今天怎么安排"),
                points: [
                    LocalizedText(
                        en: """
                            First half: what an alliance is, how loyalty shows, where your days go. Second \
                            half: how loyalty is built, the year on a page, three difficult talks, a complaint \
                            put right.
                            """,
                        zhHans: """
                            前半天：什么叫联盟，忠诚看得见在哪里，走访时间花给谁。后半天：忠诚怎么养出来，一页纸谈一年，\
                            三场难谈的话，一件投诉办到底。
                            """),
                    LocalizedText(
                        en: """
                            Everything is tried on one dealer of your own. What is said about dealers here \
                            stays in this room; use another name if you wish.
                            """,
                        zhHans: "每样工具都拿自己的一家代理商来试。课上说到的代理商，出了门不传；也可以用化名。"),
                ]),
        ],
        activities: [lineOfConfidence, preTest, ownDealer])

    private static let lineOfConfidence: Activity = Activity(
        title: LocalizedText(en: "Stand by your estimate", zhHans: "站到你相信的位置"),
        method: .exercise,
        minutes: 12,
        materials: [
            LocalizedText(
                en: "Tape on the floor, marked 0 at one end and 100 at the other",
                zhHans: "地上贴一条胶带，一头写 0，一头写 100"),
            LocalizedText(en: "One index card per person", zhHans: "每人一张卡片"),
        ],
        instructions: LocalizedText(
            en: """
                Write the name of the dealer who matters most to you on the card, and keep it face \
                down.
                Now stand on the line: how likely is it, in percent, that this dealer still sells \
                your brand with conviction in three years, if a competitor offers two points more \
                margin next month?
                Stay where you are. Tell your neighbour in one minute what you have seen that puts \
                you there. “Seen” means: a colleague with a camera could have filmed it. “We get \
                on well” cannot be filmed.
                If you cannot name anything, take a step towards 50. Then write your figure and \
                your best observation on the card.
                """,
            zhHans: """
                先在卡片上写下对你最要紧的那家代理商，扣着放。
                现在站到线上：假如下个月有竞品多给他两个点的毛利，三年后他还在用心卖你的牌子，可能性有百分之几？
                站着别动。用一分钟告诉旁边的人：你看见过什么，才站在这里。“看见”的意思是，\
                旁边架台摄像机拍得下来。“我们关系不错”是拍不下来的。
                要是一件也说不出，就往 50 挪一步。最后把数字和最有力的那件事写到卡片上。
                """),
        trainerNotes: LocalizedText(
            en: """
                Open without an introduction of yourself: “Think of the one dealer whose loss \
                would hurt you most. Write the name down.” Names and agenda come after this \
                exercise.
                Expect a crowd between 60 and 90. Ask three people for their observation and \
                repeat it back as a camera would see it. Typical first answers are “he has been \
                with us for eight years” (habit, not loyalty), “she sells four million” (the \
                market, perhaps), “he always picks up the phone” (an observation; keep it). About \
                a third of the room usually moves towards 50: say that this is honest, not \
                embarrassing.
                Close: “By midday you place the same dealer once more, with a scorecard instead of \
                your feet.” Collect nothing; the card is needed in unit 3.
                If the room is silent, place yourself: tell of a customer of your own whom you \
                misjudged. In the short form, skip the talk with the neighbour.
                """,
            zhHans: """
                不要先自我介绍，开口就是：“想一想，丢了哪家代理商你最疼？写下来。”介绍和日程放到这个练习之后。
                多数人会站在 60 到 90 之间。请三个人讲他看见的事，你用摄像机的口吻复述一遍。\
                常见的头一句是“他跟了我们八年”（那是习惯，未必是忠诚）、“她一年卖四百万”（也许是行情）、\
                “他电话从来都接”（这是看得见的，留下）。一般会有三分之一的人往 50 挪，告诉大家：\
                这叫老实，不叫丢脸。
                收口：“中午之前，你会给同一家代理商再定一次位置，那时候用评分卡，不用脚。”卡片不收，\
                第三单元要用。
                要是没人开口，先说你自己看走眼的一位客户。四小时版省去和旁边人交流的一步。
                """),
        abridgement: .shortened(to: 8))

    private static let preTest: Activity = Activity(
        title: LocalizedText(en: "Pre-test", zhHans: "训前测试"),
        method: .assessment,
        minutes: 20,
        materials: [
            LocalizedText(
                en: "Form “dealer-management-pre”, on screen or on paper",
                zhHans: "训前测试卷（dealer-management-pre），在线或纸质"),
            LocalizedText(en: "Pocket calculator or telephone", zhHans: "计算器或手机"),
        ],
        instructions: LocalizedText(
            en: """
                Fourteen questions, twenty minutes, each on your own. Guessing is allowed; a gap \
                tells us as much as an answer. Nobody outside this room sees your mark, and no \
                marks are read out.
                """,
            zhHans: """
                十四道题，20 分钟，各做各的。可以猜；空着也能说明问题。成绩不出这间教室，也不会当众念。
                """),
        trainerNotes: LocalizedText(
            en: """
                Say why: “The same things are asked again at the end, with other dealers. What \
                counts is the difference.” Do not discuss answers afterwards, not even when \
                somebody asks about question 4; the whole of unit 3 is the answer.
                While they write, count out the case sheets of unit 3 and the role cards of unit \
                7. Look at the results in the break. If question 4 (the weighted total) is right \
                in most papers, shorten the arithmetic in unit 3; if questions 9 and 10 \
                (exclusivity) are mostly wrong, which is the rule, keep the full time of unit 5.
                Late arrivals take the test in the first break. In the short form it is filled in \
                on screen on the day before.
                """,
            zhHans: """
                先说为什么：“课程结束时会再问同样的内容，换几家代理商。要看的是前后差多少。”做完不讲答案；\
                有人追问第 4 题，也只说第三单元整个就是答案。
                学员答题时，清点第三单元的案例单和第七单元的角色卡。成绩课间看一眼：\
                第 4 题（加权总分）大多做对，第三单元的算法就讲快些；第 9、10 题（独家）\
                大多做错是常态，第五单元的时间就要给足。
                迟到的在第一次课间补做。四小时版改为课前一天在线完成。
                """),
        abridgement: .leftOut)

    private static let ownDealer: Activity = Activity(
        title: LocalizedText(en: "My dealer, in figures and in facts", zhHans: "我的代理商：数字与事实"),
        method: .exercise,
        minutes: 13,
        groupSize: 2...3,
        materials: [LocalizedText(en: "Handout, page “My dealer”", zhHans: "手册“我的代理商”一页")],
        instructions: LocalizedText(
            en: """
                Take one dealer through the whole day. Not the best and not the worst one: one \
                whose next year you honestly cannot foresee.
                Five minutes alone: fill in the page. Turnover of the last two years; what the \
                area could buy from you in a year; your last three contacts, and who sought them; \
                the last thing they asked for; the last thing you gave; what you do not know.
                Then in twos or threes, two minutes each: read your page aloud. The others ask one \
                kind of question only: “How do you know?” Mark every line for which the answer is \
                “I assume”.
                """,
            zhHans: """
                选一家代理商，今天一路带着。别选最好的，也别选最差的，选一家你老实说看不准明年会怎样的。
                先独自写 5 分钟：近两年销量；这块区域一年能买你多少；最近三次联系，是谁先找谁；\
                他最近提的一个要求；你最近给的一样东西；还有哪些你不知道。
                再两三人一组，每人 2 分钟，把这页念出来。旁边的人只许问一种问题：“你怎么知道的？”\
                凡是答“我估计”的，做个记号。
                """),
        trainerNotes: LocalizedText(
            en: """
                Walk round during the writing. Two lines stay empty most often: what the area \
                could buy (they know last year’s orders, not the market), and who sought the \
                contact. Do not fill them in for people; an empty line is the first item of their \
                Monday list.
                For the potential a rough method is enough: number of plants that use such \
                equipment × average yearly spend × the share your range can serve. An example: 40 \
                chemical plants × 300,000 yuan × one half = 6 million.
                What to listen for: nearly all contacts are sought either by the dealer when \
                something is wrong or by the manager at the end of a quarter. Say nothing yet; \
                unit 8 comes back to it.
                Pitfall: somebody picks a direct customer or an integrator who buys once. The test \
                is: does this firm sell your product to others, under your brand, again and again?
                With little time: writing only, and the question “How do you know?” asked of \
                oneself.
                """,
            zhHans: """
                写的时候下去走一圈。最常空着的是两行：这块区域一年能买多少（去年下的单记得，\
                市场有多大不知道），以及是谁先找谁。不要替他填，空着的那一行就是他周一要做的第一件事。
                潜力不用算得很细：用这类设备的工厂数×每家年采购额×你的产品线能做的比例。\
                比如 40 家化工厂×30 万元×一半＝600 万元。
                留意听：联系几乎都发生在两种时候，要么出了问题代理商来找，要么季末经理去催。先不点破，\
                第八单元再回来说。
                要防的是有人选了直接客户，或者只买一次的集成商。一问便知：这家公司是不是拿着你的牌子，\
                一次又一次卖给别人？
                时间紧就只写不念，让他自己问自己“我怎么知道的”。
                """),
        abridgement: .shortened(to: 8))
}
