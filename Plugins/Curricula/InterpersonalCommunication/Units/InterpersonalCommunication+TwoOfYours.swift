import CadreKit

extension InterpersonalCommunication {
    /// Mediating between a seller and a presales engineer, and the same between departments, without
    /// authority.
    static let twoOfYours: CourseUnit = CourseUnit(
        id: "two-of-yours",
        title: LocalizedText(en: "Two of yours at odds", zhHans: "两个下属闹矛盾"),
        objectives: ["mediate-conflict", "listen-and-ask"],
        topics: [
            Topic(
                title: LocalizedText(en: "Position and interest", zhHans: "立场与需求"),
                points: [
                    LocalizedText(
                        en: """
                            A position is what somebody demands: “He has to come when I call.” An \
                            interest is what it is good for: “I need an answer while the client is \
                            still in the room.”
                            """,
                        zhHans: "立场是他要什么：“我叫他，他就得来。”需求是为了什么：“客户还在会议室，我就得有答案。”"),
                    LocalizedText(
                        en: """
                            Positions exclude each other; interests seldom do. You reach the \
                            interest by asking “What would that do for you?” twice.
                            """,
                        zhHans: "立场往往水火不容，需求很少这样。连问两遍“这样对你有什么用？”需求就出来了。"),
                ]),
            Topic(
                title: LocalizedText(
                    en: "Mediate, decide, or forbid",
                    zhHans: "是调解、拍板，还是叫停"),
                points: [
                    LocalizedText(
                        en: """
                            Mediate where both are partly right and have to go on working together. \
                            Decide where time is short or the rule is clear; say so, and give the \
                            reason. Forbid at once what touches safety, the law or a person’s \
                            dignity.
                            """,
                        zhHans: """
                            两边都有理、往后还得共事的，调解。时间紧或规矩明摆着的，拍板，讲清理由。\
                            碰到安全、法律、人格的，马上叫停。
                            """),
                    LocalizedText(
                        en: """
                            Do not let it simmer. A quarrel that is known to a client is two weeks \
                            too old.
                            """,
                        zhHans: "别拖着。闹到客户都知道了，至少晚了两个星期。"),
                ]),
            Topic(
                title: LocalizedText(en: "Five steps", zhHans: "五步"),
                points: [
                    LocalizedText(
                        en: """
                            1 Hear each alone, for the same length of time, and promise nothing. 2 \
                            Together: purpose and rules; one speaks, the other waits. 3 Each says \
                            what he needs, the other says it back until he hears “yes”. 4 Collect \
                            ways, at least four, before judging any. 5 One agreement with names and \
                            dates, and a day for looking again.
                            """,
                        zhHans: """
                            第一步，分头听，时间一样长，不许诺。第二步，坐到一起，讲目的和规矩：一个\
                            说，一个等。第三步，各讲自己需要什么，对方复述，讲到他说“对”为止。第四步，\
                            想办法，先凑四条以上，再评好坏。第五步，一条约定，有名字、有日期，定好回\
                            头看的日子。
                            """),
                    LocalizedText(
                        en: """
                            You are in charge of the procedure, they of the content. Should they \
                            find nothing by the date set, you decide; tell them so at the start.
                            """,
                        zhHans: "程序你管，内容他们定。到期谈不拢，由你拍板，这一点开头就讲明。"),
                ]),
            Topic(
                title: LocalizedText(
                    en: "Sideways: the same without authority",
                    zhHans: "平级：没有职权，道理一样"),
                points: [
                    LocalizedText(
                        en: """
                            With another department begin with its figure: “By what are you measured \
                            in August?” Then offer something that costs you little and helps it \
                            much: a forecast two weeks earlier, a complete order sheet.
                            """,
                        zhHans: """
                            找兄弟部门，先从它的指标谈起：“8 月，你们考核什么？”再拿出一样自己不费事、\
                            对方很受用的东西：提前两周的预测、填得齐全的订单表。
                            """),
                    LocalizedText(
                        en: """
                            If you have to go up, go up together, with one page that shows both \
                            views. To complain alone is to have won once.
                            """,
                        zhHans: "非找上面不可，就两个人一起去，一页纸，两边的看法都写上。单独告状，赢也只赢一回。"),
                ]),
        ],
        activities: [fiveSteps, mengAndTan, bothBackAtWork])

    private static let fiveSteps: Activity = Activity(
        title: LocalizedText(en: "Five steps, in six minutes", zhHans: "六分钟讲五步"),
        method: .lecture,
        minutes: 6,
        materials: [
            LocalizedText(
                en: "Flipchart with the five steps; an orange",
                zhHans: "大白纸：五步；一个橙子")
        ],
        instructions: LocalizedText(
            en: """
                Two people want the one orange on the table. Suggest solutions. Then write down: a \
                quarrel you know, the position of each side, and what you suppose each side needs.
                """,
            zhHans: """
                桌上只有一个橙子，两个人都要。请想办法。然后写下：一桩你知道的矛盾，双方的立场，你猜\
                双方各自需要什么。
                """),
        trainerNotes: LocalizedText(
            en: """
                One minute for the orange (an old teaching story, with the thinking of Mary Parker \
                Follett behind it: one wants the juice, the other the peel for a cake; nobody \
                asked), two for mediate, decide or forbid, three for the steps.
                Engineers offer to cut it in half. Let it stand for a moment: half of each is what \
                most managers negotiate, and it wastes half of both.
                Step 1 needs a warning: in the separate talks everybody tries to win you. A useful \
                sentence: “I am not looking for who is right. What do you need in order to work with \
                him next month?”
                Step 3 is the heart and is skipped most. Without saying back, step 4 is the same \
                quarrel in another form.
                The sideways topic takes half a minute here; the debrief takes it up.
                """,
            zhHans: """
                橙子 1 分钟（老故事：一个要榨汁，一个要皮做蛋糕，可谁也没问；背后是玛丽·福列特的思路），\
                调解、拍板还是叫停 2 分钟，五步 3 分钟。
                理工出身的人多半会说“切一半”。先让它停一停：一人一半，正是多数主管谈出来的结果，两边\
                各浪费一半。
                第一步要提醒：分头谈的时候，谁都想把你拉过去。一句管用的话：“谁对谁错我不看。下个月\
                要一起干活，你需要什么？”
                第三步是关键，也最容易跳过。不复述，第四步就成了换个样子接着吵。
                “平级”这一块在这里只提半分钟，复盘时再讲。
                """),
        abridgement: .leftOut)

    private static let mengAndTan: Activity = Activity(
        title: LocalizedText(en: "Role-play: Meng and Tan", zhHans: "角色扮演：老孟和小谭"),
        method: .rolePlay,
        minutes: 24,
        groupSize: 3...4,
        materials: [
            LocalizedText(
                en: "Role cards: manager, Meng, Tan",
                zhHans: "角色卡：主管、老孟、小谭"),
            LocalizedText(
                en: "Observer’s sheet with the five steps",
                zhHans: "观察表：五步"),
            LocalizedText(
                en: "A sheet for the agreement",
                zhHans: "约定单"),
        ],
        instructions: LocalizedText(
            en: """
                In threes: manager, Meng, Tan; a fourth person observes. In groups of three nobody \
                observes, and all three write at the end.
                Reading 4 minutes. Separate talks, 3 minutes each; the other one turns away and \
                plans. Joint talk 8 minutes: steps 2 to 5. Writing the agreement 3 minutes: names, \
                days, one figure, the day for looking again. In the last 3 minutes Meng and Tan say \
                what would have broken the agreement by Wednesday.
                The part of the manager goes to whoever has not yet been the manager today.
                """,
            zhHans: """
                三人一组：主管、老孟、小谭；第四人当观察员。三人组没有观察员，最后三个人一起记。
                阅读 4 分钟。分头谈，各 3 分钟，另一位转过身去准备。三方一起谈 8 分钟：第二步到第五\
                步。写约定 3 分钟：名字、日子、一个数字、回头看的日期。最后 3 分钟，老孟和小谭说说：\
                照这个约定，到周三会先在哪儿出岔子？
                主管由今天还没当过主管的人来演。
                """),
        scenario: LocalizedText(
            en: """
                Lanshi Automation, eastern team, end of May. Meng, senior seller, 46, and Tan, \
                presales engineer, 31, no longer speak to each other except by e-mail with a copy to \
                Fang.

                What everyone knows: In the last six weeks Tan was at Meng’s clients fourteen times; \
                nine of these visits were announced the day before. On 22 May at the Yangzhou power \
                station Tan said in front of the client, “That cannot be done in two months.” Meng \
                said in the car, “You have just cost me 600,000.” On Monday Tan wrote to Fang: “No \
                more visits without three working days’ notice.” Meng wrote, ten minutes later: \
                “Presales has to come when sales calls. Please make that clear.”

                On 12 June both have to be at the Yangzhou power station.
                """,
            zhHans: """
                岚石自动化华东组，5 月底。老孟，资深销售，46 岁；小谭，售前工程师，31 岁。两个人已经\
                不说话了，有事发邮件，抄送方敏。

                大家都知道的：最近六周，小谭去老孟的客户那里 14 次，其中 9 次是头一天才通知的。5 月 \
                22 日在扬州电厂，小谭当着客户说：“两个月做不出来。”上了车，老孟说：“你一句话，我 60 \
                万没了。”周一，小谭写信给方敏：“以后拜访不提前三个工作日通知，我不去。”十分钟后，老\
                孟也来信：“售前就该随叫随到，请方总明确。”

                6 月 12 日，两个人得一起去扬州电厂。
                """),
        roles: [
            RoleBrief(
                LocalizedText(en: "Fang, the manager", zhHans: "方敏，主管"),
                brief: LocalizedText(
                    en: """
                        You need both. You are inclined to side with Tan because you see the figures, \
                        and with Meng because you come from sales yourself; do neither. You may promise \
                        nothing in the separate talks. The one thing you can give is that visits are \
                        planned in a shared calendar and that you answer for it.
                        """,
                    zhHans: """
                        两个人你都离不开。看数字，你偏小谭；论出身，你偏老孟——两边都别偏。分头谈时不许诺。\
                        你能给的只有一样：拜访都排进共享日历，由你来管。
                        """)),
            RoleBrief(
                LocalizedText(en: "Meng", zhHans: "老孟"),
                brief: LocalizedText(
                    en: """
                        Position: he comes when I call. What you need: an answer while the client is in \
                        the room, since your clients decide on the spot; and not to be contradicted in \
                        front of them, ever. What you do not like to say: half of your visits come about \
                        because clients ring you in the evening, and without an engineer you have felt \
                        unsure since the new software came out. A video call with Tan would have done \
                        for five of the fourteen. Say that only if you are asked what exactly you needed \
                        him for.
                        """,
                    zhHans: """
                        立场：我叫他，他就得来。你需要的：客户还在会议室就有答案，因为你的客户都是当场定；\
                        还有，绝不能当着客户驳你。不大愿意说的：一半的拜访，是客户晚上临时打电话约的；新\
                        软件出来以后，身边没有工程师，你心里发虚。14 次里有 5 次，跟小谭视频一下就够了。\
                        对方问到“具体要他做什么”，你才说这一条。
                        """)),
            RoleBrief(
                LocalizedText(en: "Tan", zhHans: "小谭"),
                brief: LocalizedText(
                    en: """
                        Position: three working days or I stay here. What you need: the client’s data \
                        beforehand, because a wrong word about the explosion zone can hurt people and \
                        has your name on it; and a few evenings that you can plan. What you do not like \
                        to say: in Yangzhou you knew after a minute that you should have kept quiet. \
                        With six lines of data you could come at one day’s notice. You have two free \
                        afternoons a week for calls. Say so only if somebody has said back to you why \
                        data matter.
                        """,
                    zhHans: """
                        立场：提前三个工作日，否则不去。你需要的：去之前拿到客户的数据，防爆区讲错一个字，\
                        会伤到人，签的是你的名字；再就是有几个晚上能自己安排。不大愿意说的：在扬州，话一\
                        出口你就知道该忍住。只要有六行数据，提前一天你也能去；每周有两个下午可以接视频。\
                        有人复述出你为什么要数据，你才说这些。
                        """)),
        ],
        debrief: [
            LocalizedText(
                en: """
                    Meng and Tan: when did you stop talking to the manager and begin talking to each \
                    other?
                    """,
                zhHans: "老孟、小谭：从哪一刻起，你们不再冲着主管说，而是两个人之间说？"),
            LocalizedText(
                en: """
                    Which need came out only in the separate talk, and how did it get into the joint \
                    one?
                    """,
                zhHans: "哪个需求是分头谈时才冒出来的？后来怎么摆到桌面上的？"),
            LocalizedText(
                en: "Managers: at which point would you have liked to decide?",
                zhHans: "主管：谈到哪里，你最想干脆拍板？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                Call the time for all groups together. The joint talk is short on purpose.
                The needs. Meng: a quick answer, no contradiction before the client, and security \
                with the software. Tan: data, blame avoided, evenings. None of them excludes \
                another; only the two letters do.
                A sound agreement: “Visits stand in the calendar by Friday noon for the week after; \
                two places a week are kept for Meng, Tuesday and Thursday. At one day’s notice only \
                with the six lines (medium, zone, range, signal, quantity, date). For urgent \
                questions Tan takes video calls on Monday and Wednesday from two to five. Before the \
                client Tan says ‘I’ll check it and you have it by noon tomorrow’; Meng promises no \
                dates before. Short-notice visits: from 9 of 14 to no more than 3 in the next six \
                weeks. We look at it on 15 July. 12 June in Yangzhou: Meng opens, Tan brings the \
                schedule.”
                Common errors: the manager proposes the solution in the third minute; the compromise \
                “one and a half days” (the orange cut in half); the sentence of 22 May never spoken \
                about. Both should have said something on it: Tan about the moment, Meng about what \
                he said in the car.
                A group that agrees after two minutes has been polite. Ask Meng and Tan for the \
                Wednesday question.
                The objective is met with both needs said aloud, an agreement that serves both and a \
                date; see the sheets.
                """,
            zhHans: """
                统一报时。三方谈的时间短，是有意的。
                需求。老孟：答得快，不当着客户驳他，软件上心里有底。小谭：有数据，不背锅，有自己的晚\
                上。这些需求彼此不打架，打架的只是那两封信。
                站得住的约定：“下周的拜访，本周五中午前排进日历；周二、周四各给老孟留一个位子。提前\
                一天通知的，六行数据（介质、防爆区、量程、信号、数量、日期）齐了才去。急问题，小谭周\
                一、周三下午两点到五点接视频。客户面前，小谭说‘我核一下，明天中午前给您’；老孟在那之\
                前不许诺交期。临时拜访从 14 次里 9 次，降到今后六周不超过 3 次。7 月 15 日回头看。6 \
                月 12 日扬州：老孟开场，小谭带进度表。”
                常见失误：第三分钟主管就把办法端出来了；折中成“提前一天半”（橙子切一半）；5 月 22 日\
                那句话从头到尾没人提。这件事两个人都该说一句：小谭说场合，老孟说车上那句。
                两分钟就谈拢的，那是客气。用“周三会先在哪儿出岔子”去问老孟和小谭。
                双方的需求都说出口、约定两头照顾到、有日期，即为达标，看约定单。
                """),
        abridgement: .leftOut)

    private static let bothBackAtWork: Activity = Activity(
        title: LocalizedText(en: "Debrief: both back at work", zhHans: "复盘：两个人都回去干活"),
        method: .discussion,
        minutes: 12,
        materials: [LocalizedText(en: "The agreements on the wall", zhHans: "上墙的约定单")],
        instructions: LocalizedText(
            en: """
                Hang up the agreements. The class looks for two things: which of Meng’s needs and \
                which of Tan’s are covered, and where there is half an orange. Then in threes, four \
                minutes: suppose Tan belonged to another department, whose head is measured by \
                utilisation. Which step still works, which does not, and what can you offer? One \
                sentence from each group: how do you begin the conversation with that head of \
                department?
                """,
            zhHans: """
                约定单贴上墙。全班找两样：老孟、小谭的需求各照顾到哪些？哪里是切开的半个橙子？然后三\
                人一组，4 分钟：假如小谭是别的部门的人，那个部门经理考核的是人员利用率。五步里哪一步\
                还能用，哪一步用不了？你拿得出什么？每组讲一句：跟那位部门经理，第一句怎么说？
                """),
        debrief: [
            LocalizedText(
                en: "Which sentence in the two e-mails was the real knock at the door?",
                zhHans: "那两封邮件里，哪一句其实是在敲门？"),
            LocalizedText(
                en: "What did Fang contribute to this quarrel by staying silent for six weeks?",
                zhHans: "六周不吭声，方敏给这场矛盾添了什么？"),
            LocalizedText(
                en: "When would you not mediate but decide on the same day?",
                zhHans: "什么情况下，你不调解，当天就拍板？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                Four minutes for the wall, five for the sideways task, three for the questions.
                Sideways: step 1 works as a question to the head, not as a hearing. Step 5 works on \
                paper between two heads. What does not work is “or else I decide”. Offers that cost \
                little: bookings a week ahead (good for utilisation), cancelled visits told by noon, \
                Tan’s name in the offer.
                Openings: “Your people are planned to 85 per cent and I have upset the plan nine \
                times in six weeks. What would make it easier for you?” Weak: “We need more \
                flexibility from your side.”
                On the last question: safety (the explosion zone), a client’s date tomorrow, an \
                insult. In Yangzhou the sentence about two months was right and the moment was \
                wrong; do not let it end as “never contradict sales”.
                A story from the room is welcome here; stop it when it becomes recognisable who is \
                meant.
                Short of time: leave the wall to the break.
                """,
            zhHans: """
                看墙 4 分钟，平级任务 5 分钟，几个问题 3 分钟。
                平级时，第一步还能用，变成向对方经理请教，不是分头问话；第五步也能用，两个部门写在纸\
                上。用不了的是“谈不拢我来定”。不费事的条件：提前一周排好（对利用率有利）、取消的拜访\
                中午前通知、报价里署小谭的名字。
                开场白：“你们的人排到 85%，我六周里打乱了九次。怎样你们会好办些？”差的：“希望贵部门\
                灵活一点。”
                最后一问：涉及安全（防爆区）、客户明天就要、骂了人。扬州那句“两个月做不出来”，话没错，\
                场合错了；别让大家得出“永远不许驳销售”的结论。
                欢迎学员讲身边的事，一听得出是谁，就打住。
                时间不够，看墙放到休息时。
                """),
        abridgement: .leftOut)
}
