import CadreKit

extension InterpersonalCommunication {
    /// What communication is, what decides how it ends, and an honest look at the famous percentages.
    static let whatArrives: CourseUnit = CourseUnit(
        id: "what-arrives",
        title: LocalizedText(en: "What arrives", zhHans: "对方收到了什么"),
        objectives: ["analyse-breakdown", "plan-conversation"],
        topics: [
            Topic(
                title: LocalizedText(
                    en: "A definition to work with",
                    zhHans: "一个用得上的定义"),
                points: [
                    LocalizedText(
                        en: """
                            Communication is passing on information, thought and feeling, for a set \
                            goal, until both sides share an agreement.
                            """,
                        zhHans: "沟通，是为了一个定好的目标，把信息、思想和感情传给对方，直到双方达成共识。"),
                    LocalizedText(
                        en: """
                            Measured by that, a message with ten “received” under it may not have \
                            been communication at all.
                            """,
                        zhHans: "照这个标准，一条消息底下排着十个“收到”，也可能根本算不上沟通。"),
                ]),
            Topic(
                title: LocalizedText(en: "Three elements", zhHans: "三要素"),
                points: [
                    LocalizedText(
                        en: """
                            A clear goal: what is to be different afterwards? If you cannot say it \
                            in one sentence, do not press “send”.
                            """,
                        zhHans: "目标明确：谈完要有什么不一样？一句话说不清，就先别按“发送”。"),
                    LocalizedText(
                        en: """
                            A shared agreement: who does what by when, said by both. Silence is not \
                            agreement, and neither is “received”.
                            """,
                        zhHans: "达成共识：谁、在什么时候之前、做什么，两边都说出来。沉默不是共识，“收到”也不是。"),
                    LocalizedText(
                        en: """
                            Information, thought and feeling: what is the case, what I make of it, \
                            how I and you feel about it. Engineers send the first, leave out the \
                            second and fall over the third.
                            """,
                        zhHans: """
                            信息、思想、感情：事情怎样，我怎么看，你我什么感受。理工出身的人，信息发\
                            得足，想法不说，最后栽在感情上。
                            """),
                ]),
            Topic(
                title: LocalizedText(en: "What decides the outcome", zhHans: "结果由什么决定"),
                points: [
                    LocalizedText(
                        en: """
                            Not what was sent but what arrived. Five things decide it: sender, \
                            receiver, channel, moment, and whether anything comes back.
                            """,
                        zhHans: "不看发出了什么，看收到了什么。五样东西说了算：说的人、听的人、渠道、时机、有没有回音。"),
                    LocalizedText(
                        en: """
                            Choose the channel by the load: facts travel well in writing; a task \
                            with a catch wants a telephone call; feeling and reproach want a room \
                            with a door.
                            """,
                        zhHans: "渠道按轻重挑：事实，写下来最稳；有讲究的任务，打电话；带情绪、要批评的，关上门当面谈。"),
                    LocalizedText(
                        en: """
                            How to make sure that a technical message has been understood is the \
                            subject of Team Management (“closing the loop”); here one sentence of it \
                            is enough: let the other say what will be done.
                            """,
                        zhHans: """
                            怎样核实技术信息听懂没有，“团队管理”的“闭环的沟通”专门讲过；这里只用一句：\
                            让对方说说他打算怎么做。
                            """),
                ]),
            Topic(
                title: LocalizedText(
                    en: "Words, voice, body, and the 55 per cent",
                    zhHans: "话语、语气、肢体，还有那个 55%"),
                points: [
                    LocalizedText(
                        en: """
                            A message has three carriers: words, voice (pace, volume, pauses) and \
                            body (face, gaze, posture, distance, what the hands do).
                            """,
                        zhHans: """
                            一条信息靠三样东西送出去：话语、语气（快慢、轻重、停顿）、肢体（表情、目\
                            光、姿势、距离、手上的动作）。
                            """),
                    LocalizedText(
                        en: """
                            The 7–38–55 per cent come from two small laboratory studies of 1967 by \
                            Albert Mehrabian and colleagues. People judged liking from single words \
                            spoken in a tone, and from faces. Mehrabian himself wrote that the \
                            figures hold only for feelings and attitudes.
                            """,
                        zhHans: """
                            7%、38%、55% 出自梅拉比安等人 1967 年的两项小实验：让人凭单个词的语气和\
                            照片上的表情，判断说话人喜不喜欢对方。梅拉比安本人也写明：只适用于感情和\
                            态度。
                            """),
                    LocalizedText(
                        en: """
                            What remains true: when words and tone contradict each other about a \
                            feeling, people believe the tone. It does not follow that 93 per cent of \
                            a price, a date or an interface goes without words.
                            """,
                        zhHans: """
                            站得住的只有这一条：说到感受，话和语气打架时，人信语气。可推不出价格、交\
                            期、接口有 93% 不用说话就能传过去。
                            """),
                    LocalizedText(
                        en: """
                            Body language is no code either. Folded arms may mean refusal, or a cold \
                            room. Notice a change, then ask.
                            """,
                        zhHans: "肢体语言也不是密码本。抱着胳膊，可能是抵触，也可能是空调太冷。看到变化，先问一句。"),
                ]),
        ],
        activities: [oneSentenceFourMeanings, elementsAndCarriers, fridayInTheGroup, whereItBroke])

    private static let oneSentenceFourMeanings: Activity = Activity(
        title: LocalizedText(en: "One sentence, four meanings", zhHans: "一句话，四个意思"),
        method: .exercise,
        minutes: 8,
        groupSize: 2...3,
        materials: [
            LocalizedText(
                en: "Four slips per pair, prepared from the instructions",
                zhHans: "每组四张纸条（按指令制作）")
        ],
        instructions: LocalizedText(
            en: """
                In pairs. The sentence is always the same: “The offer is finished?” A draws a slip \
                and says it so that B can guess the meaning; only voice and face. Slips: 1 I am \
                pleased, and surprised that it went so fast. 2 I do not believe you. 3 I am in a \
                hurry, say yes. 4 I had wanted to write it with you.
                After two slips change over. Count the hits. Second round: say the same in words \
                that leave nothing to guess. What has become longer, and what shorter?
                """,
            zhHans: """
                两人一组。话只有一句：“报价做完了？”A 抽一张纸条，照上面的意思说出来，只许用语气和表\
                情，B 来猜。纸条：1 做得真快，我很高兴。2 我不信。3 我赶时间，快说“是”。4 我本来想跟\
                你一起写的。
                抽两张后交换。数数猜中几次。第二轮：把这个意思用话讲明白，让人不用猜。哪里变长了，哪\
                里变短了？
                """),
        trainerNotes: LocalizedText(
            en: """
                Three minutes for round 1, three for round 2, two for the question.
                Expect 1 and 2 to be guessed nearly always and 4 hardly ever. Ask the room: which of \
                the four meanings would cost most if it stayed unsaid for a month? It is 4, and it \
                is the one that no tone of voice carries.
                This prepares the honest remark about the percentages: tone carries a mood well, and \
                a thought badly.
                Round 2, good sentences: “I did not expect it before Friday, thank you.” “Show me \
                page 3 first, I have a doubt.” “I would have liked to write the price part with you; \
                next time, ask me.”
                Among WeChat users somebody will remark that the group has no tone at all. Take the \
                remark and keep it for the case.
                Short of time: leave out round 2 and read the three sentences aloud.
                """,
            zhHans: """
                第一轮 3 分钟，第二轮 3 分钟，讨论 2 分钟。
                预计 1 和 2 几乎次次猜中，4 很少有人猜得出。问全班：四个意思里，哪一个憋上一个月代价\
                最大？是 4，偏偏它靠语气传不过去。
                这就给后面讲那几个百分比埋下伏笔：语气传情绪很在行，传想法不行。
                第二轮的好句子：“我以为要到周五，谢谢。”“先给我看第 3 页，我有个地方拿不准。”“价格那\
                部分我本来想跟你一起写，下回叫上我。”
                总会有人说：微信群里根本没有语气。接过来，留给后面的案例用。
                时间不够，第二轮略去，把三句话念一遍。
                """),
        abridgement: .leftOut)

    private static let elementsAndCarriers: Activity = Activity(
        title: LocalizedText(
            en: "Elements, deciders, carriers",
            zhHans: "三要素、五个关口、三种载体"),
        method: .lecture,
        minutes: 12,
        materials: [
            LocalizedText(
                en: "Slides or flipchart: definition, three elements, five deciders, channel table",
                zhHans: "幻灯片或大白纸：定义、三要素、五个关口、渠道表")
        ],
        instructions: LocalizedText(
            en: """
                Before the figures are explained, write down your guess: how much of a message is \
                carried by words, voice and body, in per cent? Then take out your conversation card \
                and write behind line 4: which of the three elements has been missing so far?
                """,
            zhHans: """
                讲数字之前，先写下你的猜测：一条信息，话语、语气、肢体各占百分之几？然后拿出谈话卡，\
                在第四行后面写：到现在为止，三要素里缺的是哪一个？
                """),
        trainerNotes: LocalizedText(
            en: """
                Three minutes for definition and elements, three for the deciders with the channels, \
                five for carriers and percentages, one for the card.
                The guesses: most will write 7–38–55, some proudly. Ask where they have it from; \
                usually a course. Then the origin. In one study listeners heard single words, from \
                “dear” to “terrible”, in three tones of voice and judged how far the speaker liked \
                somebody; in the other they heard the one word “maybe” together with the photograph \
                of a face. The two results were put together into a formula for liking, and the \
                world left out the word “liking”.
                Test it on the spot: ask a volunteer to tell a neighbour, without words, “Delivery \
                moves from 14 to 21 September, and the price stays.” Twenty seconds will do.
                Channel table to write up. Date, figure, file: in writing. Task with a catch: voice, \
                then two lines in writing. Praise: in front of others, if the person likes it. \
                Reproach, refusal, disappointment: in private, in person, the same day. Anything \
                after 21:00: not at all, unless it burns.
                Pitfall: replacing one myth by another, that body language does not matter. It does, \
                for trust.
                """,
            zhHans: """
                定义和三要素 3 分钟，五个关口带渠道 3 分钟，载体和百分比 5 分钟，谈话卡 1 分钟。
                猜测那一步，多数人会写 7、38、55，有人还挺得意。问他从哪儿听来的，多半是别的培训课。\
                再讲来历：一项实验让人听单个的词，从“亲爱的”到“糟透了”，三种语气，判断说话人对另一个\
                人喜欢到什么程度；另一项只听“也许”一个词，外加一张面部照片。两个结果拼成了一个“喜欢”\
                的公式，传着传着，“喜欢”二字就没了。
                当场试一试：请一位学员不说话，告诉邻座“交货从 9 月 14 日改到 21 日，价格不变”。二十\
                秒就够了。
                渠道表写上去。日期、数字、文件：写下来。有讲究的任务：先说，再补两行字。表扬：本人不\
                反感的话，当众。批评、拒绝、失望：当天、当面、单独。晚上九点以后：不是火烧眉毛，不发。
                要防的是用一个说法换掉另一个说法，变成“肢体语言不重要”。重要，它关系到信任。
                """),
        abridgement: .shortened(to: 8))

    private static let fridayInTheGroup: Activity = Activity(
        title: LocalizedText(
            en: "Case: Friday evening in the group",
            zhHans: "案例：周五晚上的微信群"),
        method: .caseStudy,
        minutes: 20,
        groupSize: 3...4,
        materials: [
            LocalizedText(
                en: "The case, one copy per learner",
                zhHans: "案例每人一份"),
            LocalizedText(
                en: "Worksheet: line, what arrived with whom, missing element, channel",
                zhHans: "工作页：哪一条、各人收到什么、缺哪个要素、该用什么渠道"),
        ],
        instructions: LocalizedText(
            en: """
                1. Take the message of 18:10. What did Meng hear, what Tan, what Qiao? Write each \
                picture as one sentence.
                2. Go through the record: where was the goal missing, where the agreement, where \
                information, thought or feeling? Give the time of the line as evidence. Find at \
                least five places.
                3. “Received” stands there three times. What does each of the three mean?
                4. The bond: at which moment could it still have been saved, by whom, with which \
                sentence?
                5. Write Fang’s message of 18:10 anew: four lines at most. Then say which part of \
                the matter never belonged in the group, and where it belonged.
                """,
            zhHans: """
                1. 18:10 那条消息，老孟听成了什么？小谭呢？小乔呢？各写一句。
                2. 从头看一遍记录：哪里缺目标，哪里缺共识，哪里缺信息、思想或感情？用消息的时间作依\
                据，至少找出五处。
                3. “收到”出现了三次，三次各是什么意思？
                4. 投标保函：最晚在什么时候、由谁、用哪句话还救得回来？
                5. 重写方敏 18:10 的消息，最多四行。再说说：这件事里哪一部分压根不该在群里说，该在哪\
                里说？
                """),
        scenario: LocalizedText(
            en: """
                Lanshi Automation, eastern team. Tender for the level instruments of a \
                pharmaceutical plant in Jiaxing, about 2.6 million yuan. The bid has to be handed in \
                on Tuesday at 9:00 in Jiaxing, with a bid bond of 50,000 yuan issued by the bank. \
                The bank takes two full working days from the application; applications are accepted \
                until 16:00. Meng, senior seller, has looked after the client for two years. Tan, \
                presales engineer, writes the technical part; he has worked the last two weekends. \
                Qiao looks after offers and paperwork. The group has eleven members.

                Thursday 17:30 – Director Shao telephones Fang: the client’s head of purchasing \
                “would like to hear from your side”. Fang calls him herself and promises a two-page \
                comparison. She means to tell Meng, and boards a train.
                Friday 18:10 – Fang, in the group: “The Jiaxing bid, everyone get a move on. Let me \
                have it on Monday. Must not go wrong.”
                18:12 – Qiao: “Received.”
                18:31 – Meng: “Received.” (He has just heard from the client that Fang telephoned \
                behind his back.)
                18:40 – Tan: “Received [thumb].” (His daughter’s birthday is on Saturday.)
                Saturday 10:05 – Fang, in the group: “How is it going?” No answer.
                22:48 – Fang: “Is nobody reading this?” – 22:50, Qiao: “I am waiting for the \
                technical part.”
                Monday 9:20 – Tan sends the technical part to Meng. Meng is at another client’s.
                10:30 – Monday meeting, Meng joins by telephone. Fang: “Jiaxing all right?” – Meng: \
                “Should be.”
                15:10 – Qiao asks Meng by private message whether the bond has been applied for. \
                Meng reads it at 16:25: “I thought Fang was doing Jiaxing now.”
                17:40 – Fang opens the file: no price sheet, no bond, and no comparison. She works \
                through the night with Qiao. On Tuesday at 9:00 the bid is rejected because the bond \
                is missing.
                Wednesday – Fang to Director Shao: “My people have no sense of responsibility.”
                """,
            zhHans: """
                岚石自动化，华东组。嘉兴一家药厂的液位仪表招标，约 260 万元。周二上午 9:00 在嘉兴递\
                标，须附银行开具的 5 万元投标保函。银行从受理起要两个完整工作日，每天 16:00 截止受理。\
                老孟是资深销售，跟这家客户两年了。小谭是售前工程师，写技术部分，前两个周末都在加班。\
                小乔管报价和文件。群里一共十一个人。

                周四 17:30——邵总打电话给方敏：客户采购负责人“想听听你们的意思”。方敏自己给对方打了电\
                话，答应补一份两页的对比说明。她本想跟老孟说一声，接着就上了火车。
                周五 18:10——方敏在群里：“嘉兴的标书大家抓紧，周一给我，不能出岔子。”
                18:12——小乔：“收到。”
                18:31——老孟：“收到。”（他刚从客户那里听说，方敏绕过他打了电话。）
                18:40——小谭：“收到[赞]。”（周六是他女儿生日。）
                周六 10:05——方敏在群里：“怎么样了？”没人回。
                22:48——方敏：“没人看群吗？”22:50——小乔：“我在等技术部分。”
                周一 9:20——小谭把技术部分发给老孟。老孟在另一家客户那里。
                10:30——周一例会，老孟电话接入。方敏：“嘉兴没问题吧？”老孟：“应该吧。”
                15:10——小乔私信问老孟，保函申请了没有。老孟 16:25 才看到：“我还以为嘉兴现在归方总管\
                了。”
                17:40——方敏打开文件：没有价格表，没有保函，也没有对比说明。她和小乔干了个通宵。周二 \
                9:00，因缺保函，标书当场退回。
                周三——方敏对邵总说：“我手下的人没有责任心。”
                """),
        trainerNotes: LocalizedText(
            en: """
                Reading 4, questions 1–3 seven, 4 three, 5 six.
                1: Meng: “She has taken the client from me, so let her do it.” Tan: “Another \
                weekend.” (or: “Monday is early enough.”) Qiao: “I print what the others send.”
                2, at least these. Thursday: information that Fang telephoned, and the comparison, \
                reach nobody (information, thought). 18:10: “get a move on” has no goal, “everyone” \
                no owner, “Monday” no hour (goal, agreement). Nothing about Tan’s third weekend and \
                nothing to Meng (feeling). Saturday 10:05, a question to eleven people is a question \
                to none (agreement). 22:48, a reproach at night in a group (feeling, channel, \
                moment). Monday 9:20, sent and not received (channel). 10:30, “all right?” – “should \
                be” (agreement). 15:10, urgent matter by private message (channel, moment). \
                Wednesday: a judgement instead of a finding.
                3: Qiao: I have read it. Meng: I am offended. Tan: I do not dare to say no. None \
                means “I will do it.”
                4: two full working days between application and Tuesday 9:00 are Friday and Monday, \
                so Thursday before 16:00 was the last moment; by Friday evening the case was already \
                lost. That surprises most groups, who look on Monday. So the fault lies before the \
                chat: nobody owned the bond when the bid was planned. The sentence: “Qiao, you apply \
                for the bond by Thursday noon and send me the bank’s receipt.”
                5: “Jiaxing is handed in Tue 9:00. Price sheet: Meng, Sun 18:00 to Qiao. Technical \
                part: Tan, Fri tonight or Mon 8:00 (tell me which). File complete: Qiao, Mon 12:00. \
                Each please reply with your own part and time.” Not for the group: the call behind \
                Meng’s back and Tan’s third weekend. A telephone call to each, before the message.
                Pitfall: the room blames WeChat. The group carries a date perfectly well.
                """,
            zhHans: """
                阅读 4 分钟，第 1～3 问 7 分钟，第 4 问 3 分钟，第 5 问 6 分钟。
                第 1 问。老孟：“客户她都拿走了，那她自己弄吧。”小谭：“又是一个周末。”（或者：“周一给\
                就行。”）小乔：“他们发什么，我装订什么。”
                第 2 问，至少有这些。周四：打过电话、答应了对比说明，谁也不知道（信息、思想）。18:10：\
                “抓紧”不是目标，“大家”没有责任人，“周一”没有钟点（目标、共识）；小谭的第三个周末、老\
                孟的客户，一个字没提（感情）。周六 10:05：问十一个人，等于谁也没问（共识）。22:48：\
                深夜在群里埋怨（感情、渠道、时机）。周一 9:20：发出去了，没人收到（渠道）。10:30：“没\
                问题吧？”“应该吧。”（共识）。15:10：急事发私信（渠道、时机）。周三：没查原因，先下了\
                评语。
                第 3 问。小乔：我看见了。老孟：我有气。小谭：我不敢说不。没有一个是“我来做”。
                第 4 问：周二 9:00 之前的两个完整工作日是周五和周一，所以最晚周四 16:00 前要交申请；\
                到周五晚上，事情其实已经救不回来了。多数小组会去周一里找，答案一出来都吃惊。毛病出在\
                聊天记录之前：排计划时，保函没有责任人。那句话是：“小乔，周四中午前你去申请保函，银\
                行回执发我。”
                第 5 问参考：“嘉兴周二 9:00 递标。价格表：老孟，周日 18:00 前给小乔。技术部分：小谭，\
                今晚或周一 8:00，你定一个告诉我。总装：小乔，周一 12:00。请各自回复自己那一份和时间。”\
                不该在群里说的：绕过老孟打电话的事、小谭的第三个周末。发消息之前，各打一个电话。
                要防的是大家去怪微信。报个时间，群里再合适不过。
                """),
        abridgement: .shortened(to: 17))

    private static let whereItBroke: Activity = Activity(
        title: LocalizedText(en: "Debrief: where it broke", zhHans: "复盘：断在哪儿"),
        method: .discussion,
        minutes: 10,
        materials: [
            LocalizedText(en: "The groups’ worksheets", zhHans: "各组工作页"),
            LocalizedText(
                en: "Flipchart with the three elements",
                zhHans: "大白纸：三要素"),
        ],
        instructions: LocalizedText(
            en: """
                Each group gives the line of the record which in its view cost most, with the \
                element that was missing. Then read two of the new messages aloud; the others play \
                Meng, Tan and Qiao and say what they would do on Friday evening. At the end take out \
                your telephone, find the last message of yours that began with “everyone”, and \
                rewrite it in silence.
                """,
            zhHans: """
                每组讲一条：你们认为代价最大的是记录里哪一条，缺的是哪个要素？再念两组新写的消息，其\
                他人当老孟、小谭、小乔，说说周五晚上自己会怎么做。最后，每人在手机里翻出自己最近一条\
                以“大家”开头的消息，默默改写一遍。
                """),
        debrief: [
            LocalizedText(
                en: "Which single sentence, on which day, would have saved the 2.6 million?",
                zhHans: "哪一天的哪一句话，能保住这 260 万？"),
            LocalizedText(
                en: "What did Fang know that she never said, and what did she feel?",
                zhHans: "方敏知道却没说的是什么？她自己什么感受？"),
            LocalizedText(
                en: """
                    Which of the three replies do you get most often, and how do you find out what \
                    it means?
                    """,
                zhHans: "三种“收到”，你平时收得最多的是哪一种？怎么知道它是什么意思？"),
            LocalizedText(
                en: "Which agreement of our own is at this moment resting on a “received”?",
                zhHans: "我们手上，眼下有哪件事就悬在一个“收到”上？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                Three minutes for the lines, three for the messages, four for the questions with the \
                telephones.
                Question 1: any sentence before Thursday 16:00 that gave the bond to one person. \
                Question 2: she knew of the call and of the comparison; she felt pressed by Shao and \
                ashamed towards Meng, and turned both into haste. Question 3: ask for a reply that \
                cannot be given without reading: “your part and your time”. Question 4 is the useful \
                one: whoever has a case sends a message or makes a call in the next break.
                The quarrel with Meng began with the director’s call on Thursday. Ask what Fang \
                could have said to Shao: “Meng leads there; may I have him call within the hour?”
                If somebody defends Fang’s Wednesday sentence, ask what the director can do with it. \
                Nothing.
                The objective on analysing a breakdown is met with five lines, each with its \
                element; tick it on the worksheet.
                """,
            zhHans: """
                讲那一条 3 分钟，念消息 3 分钟，几个问题加翻手机 4 分钟。
                第一问：只要在周四 16:00 前把保函交给某一个人，哪句话都行。第二问：她知道打过电话、\
                答应过对比说明；她被邵总催得急，对老孟又心虚，两样合在一起，说出口就成了“抓紧”。第三\
                问：让对方的回复非看内容不可——“回你那一份和时间”。第四问最有用：手上有的，下个休息就\
                去发消息、打电话。
                跟老孟的疙瘩，起头是周四邵总那通电话。追问：方敏当时可以怎么回？“那边是老孟在跟，我\
                让他一小时内回电，行吗？”
                要是有人替方敏周三那句话辩护，就问：总监听了能拿它做什么？什么也做不了。
                找出五处、处处对得上要素，即达到“分析沟通为何失灵”的目标，在工作页上打勾。
                """),
        abridgement: .shortened(to: 6))
}
