import CadreKit

extension TeamManagement {
    /// A misread interface and a late change: understanding that is checked, and options carried upwards.
    static let closingTheLoop: CourseUnit = CourseUnit(
        id: "closing-the-loop",
        title: LocalizedText(en: "Communication that closes the loop", zhHans: "闭环的沟通"),
        objectives: ["confirm-understanding", "recommend-change-response"],
        topics: [
            Topic(
                title: LocalizedText(en: "Why competent people misread each other", zhHans: "为什么内行之间也会误读"),
                points: [
                    LocalizedText(
                        en: """
                            The words agree and the pictures do not. What both sides take for granted stays \
                            unsaid: units, directions, reference points, default settings, what happens on \
                            failure.
                            """,
                        zhHans: """
                            话对得上，脑子里的图对不上。双方都觉得理所当然的东西，恰恰没有说出口：单位、方向、基准、\
                            缺省设置、出故障时怎么办。
                            """),
                    LocalizedText(
                        en: """
                            The more experienced both are, the less they ask. “Clear?” – “Clear.” is two people \
                            being polite.
                            """,
                        zhHans: "双方越有经验，问得越少。“清楚吗？”“清楚。”——不过是两个人在互相客气。"),
                ]),
            Topic(
                title: LocalizedText(en: "The closed loop", zhHans: "闭环四步"),
                points: [
                    LocalizedText(
                        en: """
                            The purpose first, then the message; the receiver says it back in other words, with a \
                            sketch or one example value; the sender corrects; within a day one of them writes it \
                            down.
                            """,
                        zhHans: """
                            先讲目的，再讲内容；听的人换个说法讲回来，画张草图或举一个数值；讲的人纠正；一天之内，\
                            有一方落成文字。
                            """),
                    LocalizedText(
                        en: """
                            Saying back is the receiver’s service, not an examination. Offer it before you are \
                            asked: “Let me check that I have got you right.”
                            """,
                        zhHans: "复述是听的一方主动效劳，不是被人考。不等对方要求就先说：“我说一遍，你看对不对。”"),
                ]),
            Topic(
                title: LocalizedText(en: "Five checks for an interface", zhHans: "接口五项核对"),
                points: [
                    LocalizedText(
                        en: """
                            Quantity and range. Signal and direction. Timing. Behaviour on fault. Version and \
                            owner.
                            """,
                        zhHans: "量与量程；信号与方向；时间；故障时的表现；版本与责任人。"),
                    LocalizedText(
                        en: """
                            They serve outside technology too: what exactly, from whom to whom, by when, what if \
                            it fails, who keeps the valid version.
                            """,
                        zhHans: """
                            出了技术圈一样管用：到底是什么、谁给谁、什么时候、不成怎么办、哪个版本算数、归谁管。
                            """),
                ]),
            Topic(
                title: LocalizedText(en: "A late change between three parties", zhHans: "夹在三方之间的变更"),
                points: [
                    LocalizedText(
                        en: """
                            The client has a need, senior management has a figure and a promise, the team has a \
                            date. The team leader stands where the three meet.
                            """,
                        zhHans: """
                            客户有需求，高层有数字、也许还有承诺，团队有交期。主管站的位置，就是三者的交叉点。
                            """),
                    LocalizedText(
                        en: """
                            Five steps: record the request without agreeing to it; find the need behind it; have \
                            the effects on date, cost and risk assessed; form at least two options; have the \
                            decision made in writing by the one entitled to make it.
                            """,
                        zhHans: """
                            五步：先记录，不表态；挖出背后的需求；请人评估对交期、成本和风险的影响；\
                            拿出至少两个方案；由有权的人书面拍板。
                            """),
                    LocalizedText(
                        en: "Promise a time for the answer, never the answer.", zhHans: "当场可以答应什么时候答复，不要答应结果。"
                    ),
                ]),
            Topic(
                title: LocalizedText(en: "Reporting upwards in ninety seconds", zhHans: "九十秒向上汇报"),
                points: [
                    LocalizedText(
                        en: """
                            Recommendation, reason, options with date, cost and risk, the decision needed and by \
                            when. The history comes last or on paper.
                            """,
                        zhHans: """
                            先说建议，再说理由，接着是各方案的交期、成本和风险，最后说需要领导定什么、什么时候定。\
                            来龙去脉放到末尾，或者写在纸上。
                            """),
                    LocalizedText(
                        en: """
                            Bad news travels first and with a way out. Senior managers forgive a risk; they do not \
                            forgive a surprise.
                            """,
                        zhHans: "坏消息要抢先报，并且带着出路报。领导容得下风险，容不下意外。"),
                ]),
        ],
        activities: [
            backToBack, loopAndChecks, fourToTwentyOfWhat, interfaceDebrief, threeWeeksToGo, changeDebrief,
        ])

    private static let backToBack: Activity = Activity(
        title: LocalizedText(en: "Back to back", zhHans: "背对背画图"),
        method: .exercise,
        minutes: 12,
        groupSize: 2...3,
        materials: [
            LocalizedText(
                en: "Drawing cards 1 and 2, prepared from the trainer notes", zhHans: "画图卡 1、2（按讲师备注制作）"),
            LocalizedText(en: "Blank paper", zhHans: "白纸"),
        ],
        instructions: LocalizedText(
            en: """
                In pairs, back to back. A has a card with a small terminal drawing, B has a blank \
                sheet.
                Round 1, three minutes: A describes card 1. B draws and may not speak. At the end A \
                asks: “Is everything clear?” and B nods or shakes the head. Compare.
                Round 2, five minutes, roles exchanged, card 2: the purpose first; after every element \
                B says back in other words what is now on the paper, A corrects. Compare again and \
                count the mistakes in both rounds.
                """,
            zhHans: """
                两人一组，背对背坐。A 拿一张画着端子图的卡片，B 拿一张白纸。
                第一轮，3 分钟：A 描述卡 1，B 边听边画，不许说话。结束时 A 问：“都清楚了吗？”\
                B 点头或摇头。然后对图。
                第二轮，5 分钟，交换角色，用卡 2：先讲这张图是干什么用的；每画一个部分，\
                B 就换个说法讲一遍纸上现在有什么，A 当场纠正。再对图，数一数两轮各有几处错。
                """),
        trainerNotes: LocalizedText(
            en: """
                Prepare the cards. Card 1: a rectangle lying on its long side; in it six small circles \
                in a row, numbered 1 to 6 from right to left; at circle 2 an arrow from above, \
                pointing in; at circle 5 an arrow below, pointing out; circles 3 and 4 joined by an \
                arc beneath the rectangle; an earth sign at circle 6. Card 2: a rectangle standing \
                upright; in it five small circles one above the other, numbered 1 to 5 from the \
                bottom; at circle 1 an arrow from the left, pointing in; at circle 4 an arrow to the \
                right, pointing out; circles 2 and 5 joined by a line on the left-hand side; a dashed \
                box round circles 3 and 4.
                Timing: instruction 1, rounds 8, comparison 3.
                Expect several mistakes in round 1, above all the numbering from right to left, and \
                nods all the same; in round 2 few or none.
                Make sure somebody says it: the nod was sincere. People who have misunderstood do not \
                know it; that is why “Is it clear?” cannot be answered.
                Round 2 takes longer. Have the class work out: two minutes more against eight days at \
                the client’s (the case).
                """,
            zhHans: """
                提前做好卡片。卡 1：一个横放的长方形，里面一排六个小圆圈，从右往左编号 1 到 6；\
                2 号上方有一个箭头指向它；5 号下方有一个箭头从它指出去；3 号与 4 号在长方形下方用弧线\
                相连；6 号带接地符号。卡 2：一个竖放的长方形，里面上下五个小圆圈，从下往上编号 1 到 5；\
                1 号左侧有一个箭头指向它；4 号右侧有一个箭头指出去；2 号与 5 号在左侧用线相连；\
                3 号和 4 号外面画一个虚线框。
                时间：说明 1 分钟，两轮共 8 分钟，对图 3 分钟。
                预计第一轮会错好几处，最容易错的是从右往左的编号，可 B 照样点头；\
                第二轮很少出错或不出错。
                要让学员说出来：那个点头是真诚的。理解错的人并不知道自己错了，所以“清楚了吗”\
                这句话根本问不出东西。
                第二轮确实更费时间。让全班算一笔账：多花两分钟，换案例里客户现场的八天，值不值？
                """),
        abridgement: .leftOut)

    private static let loopAndChecks: Activity = Activity(
        title: LocalizedText(en: "The loop and the five checks", zhHans: "闭环与五项核对"),
        method: .lecture,
        minutes: 8,
        materials: [
            LocalizedText(
                en: "Slides or flipchart with the loop and the five checks", zhHans: "幻灯片或白纸：闭环四步、五项核对")
        ],
        instructions: LocalizedText(
            en: """
                Write the five checks on a card that fits into your phone case. For each of them note \
                one misunderstanding from your own projects, in three words.
                """,
            zhHans: """
                把五项核对写在一张能塞进手机壳的卡片上。每一项旁边用几个字记一次自己项目里出过的误会。
                """),
        trainerNotes: LocalizedText(
            en: """
                Two minutes on the missing picture, two on the loop, four on the checks with examples \
                from the room.
                Demonstrate saying back once yourself with a participant’s sentence, so that the tone \
                is heard: interested, brief, with an example value.
                Examples if the room is slow. Range: gauge or absolute pressure. Direction: who \
                supplies the loop. Timing: every second, or on change only. Fault: zero, last value or \
                full scale. Version: drawing C at ours, D at theirs.
                Pitfall: the five checks are taken for a form to be sent. A form that both sides sign \
                unread is the nod on paper.
                """,
            zhHans: """
                脑子里的图对不上 2 分钟，闭环 2 分钟，五项核对 4 分钟，例子尽量取自学员。
                讲师亲自用某位学员的一句话示范一次复述，让大家听到那个语气：有兴趣、简短、带一个数值。
                冷场时可用的例子。量程：表压还是绝压。方向：回路由谁供电。时间：每秒一次，还是变了才发。\
                故障：归零、保持末值，还是跑到满度。版本：我们手里是 C 版，对方是 D 版。
                要防的是把五项核对当成一张发出去的表格。双方看都不看就签字的表格，不过是写在纸上的点头。
                """))

    private static let fourToTwentyOfWhat: Activity = Activity(
        title: LocalizedText(en: "Case: four to twenty of what?", zhHans: "案例：4～20，是什么的 4～20？"),
        method: .caseStudy,
        minutes: 15,
        groupSize: 2...3,
        materials: [
            LocalizedText(en: "The case, one copy per learner", zhHans: "案例每人一份"),
            LocalizedText(en: "Calculator or phone", zhHans: "计算器或手机"),
        ],
        instructions: LocalizedText(
            en: """
                1. Draw both pictures, Lin’s and Zhao’s, side by side. Check by calculation why 100 \
                m³/h is displayed as 40.
                2. Assign each of the three faults to one of the five checks. Which check would have \
                shown nothing?
                3. You were the team leader at the meeting of 20 April. Write the two sentences which \
                you should have said in place of “Any open points?”
                4. Rewrite the line of the specification so that a stranger could connect the device.
                """,
            zhHans: """
                1. 把小林和赵工脑子里的图并排画出来。算一算，为什么 100 m³/h 会显示成 40？
                2. 三个故障分别对应五项核对里的哪一项？哪一项核对在这里查不出问题？
                3. 假设 4 月 20 日开会的主管是你。写出两句话，代替那句“还有没有问题”。
                4. 重写规格书里的这一行，让一个不相干的人也能把设备接对。
                """),
        scenario: LocalizedText(
            en: """
                We supply flow transmitters for a dosing line at a paper mill. The only line about the \
                interface in the agreed specification reads:
                “Flow: 4–20 mA, 0–100, update 1 s, alarm on loss.”

                Lin, our application engineer, reads: 0–100 % of the measuring span, and the span is \
                0–250 m³/h. The output is active: the transmitter supplies the loop. If the signal is \
                lost the current drops to 3.6 mA.
                Zhao, the client’s automation engineer, reads: 0–100 m³/h. His input card is active \
                too, it expects to supply the loop. He takes anything above 21 mA for an alarm.

                12 March: both sign the specification. 2 April, telephone call: “Is the interface \
                clear on your side?” – “Quite clear.” 20 April, meeting of the two team leaders: “Any \
                open points?” – “None.” 9 May, start-up. First there is no signal at all. After \
                rewiring, the display shows 40 when 100 m³/h flow; the dosing pump follows the display \
                and adds 40 % of the chemical that is needed. Two days later a sensor cable breaks; no \
                alarm sounds.
                Eight days lost, 46,000 yuan, and each side proves with the same line that it was \
                right.
                """,
            zhHans: """
                我们为一家造纸厂的加药线供应流量变送器。双方确认的技术规格书里，关于接口只有一行：
                “流量：4–20 mA，0–100，刷新 1 s，断线报警。”

                我方应用工程师小林的理解：0–100 是量程的百分比，量程为 0–250 m³/h；输出是有源的，\
                由变送器给回路供电；信号丢失时，电流降到 3.6 mA。
                客户自动化工程师赵工的理解：0–100 m³/h；他的输入卡件也是有源的，打算由卡件给回路供电；\
                高于 21 mA 才算报警。

                3 月 12 日，双方在规格书上签字。4 月 2 日通电话：“接口你们那边清楚吧？”“清楚得很。”\
                4 月 20 日，两边主管开会：“还有没有问题？”“没有。”5 月 9 日开车。先是一点信号都没有。\
                改完接线，实际流量 100 m³/h，画面显示 40；加药泵跟着画面走，药只加了该加的 40%。\
                又过两天，传感器电缆断了，没有任何报警。
                前后耽误八天，损失 4.6 万元，双方拿着同一行字证明自己没错。
                """),
        trainerNotes: LocalizedText(
            en: """
                Timing: reading 3, question 1 four, questions 2 and 3 four, question 4 four.
                1: 100 m³/h are 100 ÷ 250 = 40 % of the span; 4 + 0.40 × 16 = 10.4 mA; Zhao’s card \
                turns 10.4 mA into (10.4 − 4) ÷ 16 × 100 = 40.
                2: no signal: signal and direction (both active). 40 for 100: quantity and range. No \
                alarm: behaviour on fault (3.6 mA against above 21 mA). Timing shows nothing, since \
                both had 1 s. Version shows nothing either, both had the same sheet: the right version \
                of an unclear line.
                3: for example “Before we close: Zhao, please tell us what your display shows and what \
                your card does when our transmitter sends 10.4 mA. And what each of you expects to see \
                when the cable is cut.”
                4: “Flow 0–250 m³/h = 4–20 mA, linear. Transmitter output active, 24 V; input card to \
                be set passive. New value every 1 s. On sensor or cable fault 3.6 mA or less; the card \
                is to raise an alarm below 3.8 mA. Valid: sheet 7, revision B; owner: Lin; changes \
                only in writing to Zhao.”
                Listen for the best question for 3 in the least technical group; if it comes from \
                there, say so.
                Pitfall: time spent on which of the two was right. Both were, each in their own \
                picture.
                """,
            zhHans: """
                时间：阅读 3 分钟，第 1 问 4 分钟，第 2、3 问 4 分钟，第 4 问 4 分钟。
                第 1 问：100 m³/h 是量程的 100÷250＝40%，即 4＋0.40×16＝10.4 mA；\
                赵工的卡件把 10.4 mA 换算成（10.4−4）÷16×100＝40。
                第 2 问：没信号——信号与方向（两边都是有源）；100 显示成 40——量与量程；\
                断线不报警——故障时的表现（3.6 mA 对 21 mA 以上）。“时间”查不出问题，双方都是 1 s；\
                “版本”也查不出，两边拿的是同一张纸——版本没错，只是这行字没写清楚。
                第 3 问参考：“散会前请赵工讲一下：我们的变送器送出 10.4 mA，你画面上显示多少，\
                卡件怎么接？再请两位各说一句：电缆剪断，你那边应该看到什么？”
                第 4 问参考：“流量 0–250 m³/h 对应 4–20 mA，线性。变送器输出有源，24 V；\
                输入卡件设为无源。每 1 s 刷新。传感器或电缆故障时不高于 3.6 mA，卡件低于 3.8 mA 报警。\
                有效文件：第 7 页 B 版，责任人小林，变更须书面通知赵工。”
                第 3 问留意技术底子最薄的那组，问得好就当众讲出来。
                切忌把时间花在争论谁对谁错上：在各自的图里，两个人都对。
                """),
        abridgement: .shortened(to: 10))

    private static let interfaceDebrief: Activity = Activity(
        title: LocalizedText(en: "Debrief: say it back", zhHans: "复盘：讲回来听听"),
        method: .discussion,
        minutes: 7,
        materials: [
            LocalizedText(en: "The groups’ rewritten lines", zhHans: "各组重写的规格行")
        ],
        instructions: LocalizedText(
            en: """
                Two groups read their new line aloud. A person from another group says it back in \
                other words, with one example value; the writer corrects. Where does it still catch? \
                Then: at which fixed point of our own projects will saying back be done as a matter of \
                course, and by whom?
                """,
            zhHans: """
                请两组念出新写的那一行，由别组一位学员换个说法、带一个数值讲回来，写的人当场纠正。\
                哪里还是卡住了？再议：在我们自己的项目里，把复述固定在哪个节点，由谁来做？
                """),
        debrief: [
            LocalizedText(
                en: "Where does the new line still catch when somebody else says it back?",
                zhHans: "新写的那一行，由别人讲回来时，哪里还会卡住？"),
            LocalizedText(
                en:
                    "At which fixed point of our projects will saying back be done as a matter of course, and by whom?",
                zhHans: "在我们的项目里，复述固定在哪个节点，由谁来做？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                Four minutes for the two lines, three for the fixed point.
                The exercise counts as evidence for the objective on confirming understanding: anyone \
                who says back all five points correctly has met it. Choose different people than the \
                loudest; the others are observed in the role-play that follows.
                Good fixed points: handover from sales to engineering; last agenda item of every \
                kick-off (“each side tells the other’s part”); the mail on the evening after every \
                telephone call about an interface.
                An objection you will hear: “The client will feel examined.” Answer: say back yourself \
                first; hardly anybody feels examined by being understood.
                """,
            zhHans: """
                念两行 4 分钟，定节点 3 分钟。
                这一环可作为“核实理解”这一目标的达成依据：五项都复述正确的即为达成。\
                挑平时不抢话的人来讲，其余的人在接下来的角色扮演里观察。
                好的节点：销售向工程交底时；每次启动会的最后一项议程（各讲一遍对方要做的事）；\
                谈过接口的电话，当晚发一封确认邮件。
                会有人说：“客户会觉得我在考他。”回答：你先复述给他听——被人听懂，没有谁会觉得是在挨考。
                """),
        abridgement: .shortened(to: 5))

    private static let threeWeeksToGo: Activity = Activity(
        title: LocalizedText(en: "Role-play: three weeks to go", zhHans: "角色扮演：离交货还有三周"),
        method: .rolePlay,
        minutes: 18,
        groupSize: 3...4,
        materials: [
            LocalizedText(
                en: "Role cards for client, team leader and vice-president", zhHans: "角色卡：客户、主管、副总"),
            LocalizedText(en: "Engineering note in a sealed envelope", zhHans: "工程部意见，装信封"),
            LocalizedText(en: "Observer’s sheet: five steps, ninety seconds", zhHans: "观察表：五步、九十秒"),
        ],
        instructions: LocalizedText(
            en: """
                In threes: Tang, the client’s project manager; you, the team leader in sales; Shen, \
                vice-president. A fourth person observes. Preparation 3 minutes; scene 1 five minutes (Shen \
                observes); envelope and preparation 3 minutes; scene 2 five minutes (Tang observes); notes 2 \
                minutes.

                Scene 1: Tang brings the change. Scene 2: report to Shen. Ninety seconds, then Shen’s \
                questions.

                Envelope, after scene 1, for the team leader:
                Full change: 24 modules at 2,600 yuan, 9 engineer-days at 1,500; finished 8 working days late, \
                so the shutdown is missed.
                Later change: delivery as ordered, conversion in the October shutdown; same modules and days, \
                plus 12,000 for travel.
                Gateways: three at 8,500 yuan, 3 engineer-days at 1,500; on time. Values reach the screens \
                every 500 ms instead of every 100 ms; good enough for display, not for the two pump cabinets, \
                which keep Modbus RTU for control.
                """,
            zhHans: """
                三人一组：唐工，客户项目经理；你，销售主管；沈副总。多出一人做观察员。准备 3 分钟；\
                第一场 5 分钟（沈副总旁观）；拆信封、准备 3 分钟；第二场 5 分钟（唐工旁观）；\
                记录 2 分钟。

                第一场：唐工提出变更。第二场：向沈副总汇报。九十秒，然后回答提问。

                信封，第一场结束后交主管：
                全部更换：模块 24 块，每块 2,600 元；工程师 9 人天，每人天 1,500 元；晚 8 个工作日，\
                赶不上停水窗口。
                以后更换：按原合同交货，10 月停水时改造；模块和人天同上，另加差旅 12,000 元。
                加网关：3 台，每台 8,500 元；工程师 3 人天，每人天 1,500 元；按时交货。\
                数据上大屏的刷新从 100 ms 变为 500 ms，显示足够，两台泵柜不行，控制仍走 Modbus RTU。
                """),
        scenario: LocalizedText(
            en: """
                24 control cabinets for the extension of a waterworks, contract value 3.2 million yuan. Delivery \
                is in three weeks, into a shutdown of five days that cannot be moved. Penalty for delay: 0.2 % \
                of the contract value a day. Communication as ordered: Modbus RTU.
                """,
            zhHans: """
                某水厂扩建，24 台控制柜，合同额 320 万元。三周后交货，安装要赶一次五天的停水窗口，日子动不了。\
                延期违约金每天为合同额的 0.2%。合同约定的通信方式是 Modbus RTU。
                """),
        roles: [
            RoleBrief(
                LocalizedText(en: "Tang, the client’s project manager", zhHans: "唐工，客户项目经理"),
                brief: LocalizedText(
                    en: """
                        Head office has decided on Profinet for all new plants. You want it in all 24 cabinets, on the \
                        same date, “it is only a different module”. Only if asked what for: head office wants to see \
                        the measured values of the new part on its screens from 1 July; control stays inside the works. \
                        Two pump cabinets are an exception: they take part in fast control. A fixed time for the answer \
                        is enough for you today.
                        """,
                    zhHans: """
                        集团刚定下来，新厂一律用 Profinet。你要 24 台全换，日期不变，“不就是换个模块吗”。\
                        只有对方问到用来做什么，你才说：集团要求 7 月 1 日起在总部大屏上看到新系统的测量数据，\
                        控制还在厂里。有两台泵柜例外，它们参与快速控制。今天只要对方给一个明确的答复时间，你就满意。
                        """)),
            RoleBrief(
                LocalizedText(en: "Team leader in sales", zhHans: "销售主管"),
                brief: LocalizedText(
                    en: """
                        In scene 1 you know nothing yet about cost and effort; your engineer will have an answer \
                        tomorrow at noon. In scene 2 you have the envelope and ninety seconds.
                        """,
                    zhHans: """
                        第一场，成本、工作量你还一概不知，工程师明天中午能给你意见。第二场，你手里有信封里的三个方案，\
                        只有九十秒。
                        """)),
            RoleBrief(
                LocalizedText(en: "Shen, vice-president", zhHans: "沈副总"),
                brief: LocalizedText(
                    en: """
                        You dined with Tang’s director yesterday and said “we are flexible”. You want the invoice in \
                        this quarter. You have ninety seconds, then you ask: “What do you want from me?” You dislike \
                        histories and like figures.
                        """,
                    zhHans: """
                        昨晚你和唐工的上级吃饭，说了句“我们很灵活”。你希望这个季度开票。你只给九十秒，然后问：\
                        “你要我定什么？”你不爱听来龙去脉，爱听数字。
                        """)),
        ],
        trainerNotes: LocalizedText(
            en: """
                The leader’s part goes to the person who did not lead in unit 3; in a group of four \
                with two such people, one plays scene 1 and the other scene 2.
                The figures: full change 24 × 2,600 = 62,400 plus 13,500 = 75,900 yuan, and a penalty \
                of 6,400 a day, 51,200 for eight days, so 127,100 altogether, with the shutdown missed \
                on top. Later change 75,900 + 12,000 = 87,900, and nothing on the screens on 1 July. \
                Gateways 25,500 + 4,500 = 30,000, on time.
                Reference recommendation: gateways now, at the client’s expense by written change \
                order; Tang confirms in writing the 500 ms and the exception of two pump cabinets; \
                price for a full conversion in October offered separately.
                A good ninety seconds: “I recommend three gateways: on time, 30,000 yuan, invoice this \
                quarter. Tang needs the values on head office’s screens by July, not new control. A \
                full change costs 127,000 with penalties and misses the shutdown; conversion in \
                October costs 88,000 and comes too late for him. Risk: slower display, which he must \
                accept in writing. I need two things today: your yes, and a call to his director that \
                ‘flexible’ means this.”
                Scene 1, listen for: no promise; the question “What will you do with it?”; a day and \
                an hour for the answer. Common errors: “Should be possible” (a promise), the contract \
                waved at once (the need never appears), engineering blamed.
                Scene 2, common errors: the story from the beginning; one option only; the decision \
                not asked for; telling Shen that the dinner was a mistake. He needs a way of keeping \
                his word.
                With time to spare let one pair repeat ninety seconds in front of all.
                """,
            zhHans: """
                主管由第三单元没演过主管的人来演；四人组里有两位没演过的，一人演第一场，一人演第二场。
                数字：全部更换，24×2,600＝62,400，加 13,500，共 75,900 元；违约金每天 6,400 元，\
                八天 51,200 元，合计 127,100 元，还误了停水窗口。以后更换，75,900＋12,000＝87,900 元，\
                7 月 1 日大屏上什么也没有。加网关，25,500＋4,500＝30,000 元，按时交货。
                参考建议：现在加网关，走书面变更单，费用由客户承担；唐工书面确认 500 ms 刷新和两台泵柜\
                的例外；10 月全面改造另行报价。
                合格的九十秒：“我建议加三台网关：按时交货，3 万元，本季度能开票。\
                唐工要的是 7 月份总部大屏有数据，不是换控制。全换要 12.7 万，含违约金，还赶不上停水；\
                10 月再换 8.8 万，他等不及。风险是刷新变慢，要他书面认可。今天请您定两件事：\
                同意这个方案；再给他领导打个电话，告诉他您说的‘灵活’指的就是这个办法。”
                第一场听什么：有没有当场许诺；有没有问“拿它做什么用”；有没有给出答复的日期和钟点。\
                常见失误：“应该可以吧”（这就是许诺）；一上来就搬合同（需求永远问不出来）；\
                把工程部推出去挡。
                第二场常见失误：从头讲起；只有一个方案；没说要领导定什么；当面说那顿饭吃错了——他要的是\
                一个能兑现自己那句话的办法。
                时间有富余，就请一组当众再来一遍九十秒。
                """))

    private static let changeDebrief: Activity = Activity(
        title: LocalizedText(en: "Debrief: between client and vice-president", zhHans: "复盘：站在客户和副总之间"),
        method: .discussion,
        minutes: 10,
        materials: [
            LocalizedText(en: "Observers’ sheets", zhHans: "观察表"),
            LocalizedText(en: "Flipchart with three columns: date, cost, risk", zhHans: "大白纸，分交期、成本、风险三栏"),
        ],
        instructions: LocalizedText(
            en: """
                The vice-presidents first: after how many seconds did you know what was wanted of you? \
                The clients: with which question did the team leader find out what you really need? \
                Then fill in the table of options together. Finally everyone for themselves: a change \
                request that is open now, in which of the five steps is it stuck, and to whom do I \
                report what by when?
                """,
            zhHans: """
                先请各位“副总”说：听到第几秒，你知道要你定什么了？再请“客户”说：\
                主管是用哪一个问题问出你真正需求的？然后一起把方案表填完。\
                最后每人想一件手头正悬着的变更：它卡在五步中的哪一步？我要在什么时候、向谁、汇报什么？
                """),
        debrief: [
            LocalizedText(
                en: "After how many seconds did Shen know what was wanted?",
                zhHans: "听到第几秒，沈副总知道要他定什么了？"),
            LocalizedText(
                en: "Which question brought out what Tang really needs?",
                zhHans: "是哪一个问题问出了唐工真正的需求？"),
            LocalizedText(
                en: "What do you do when Shen says: do the full change, I have given my word?",
                zhHans: "沈副总说“全换，我话都说出去了”，你怎么办？"),
            LocalizedText(
                en:
                    "Which of your own open changes is stuck at which step, and to whom do you report it by when?",
                zhHans: "你手头的变更卡在五步中的哪一步？什么时候、向谁汇报？"),
        ],
        trainerNotes: LocalizedText(
            en: """
                Two minutes each for vice-presidents and clients, three for the table, three for the \
                personal case.
                The table must show that the cheapest option wins only because the need had been \
                found; without “what for?” the choice is between late and never.
                Ask what the team leader does if Shen says: “Do the full change, I have given my \
                word.” Good: state the price once more (127,000 and the shutdown), ask for the \
                decision in writing, then carry it out without grumbling before the team.
                If the goal “communicating upwards” was put on the wall this morning, point to it now.
                The objective on late changes is met with recommendation first, two options at least, \
                all three effects and the decision asked for; use the observers’ sheets.
                """,
            zhHans: """
                “副总”“客户”各 2 分钟，填表 3 分钟，个人案例 3 分钟。
                要让大家从表里看出来：最省钱的方案之所以成立，是因为问出了需求；不问“做什么用”，\
                就只剩下“晚交”和“不做”两条路。
                追问：要是沈副总说“全换，我话都说出去了”，主管怎么办？可取的做法：\
                把代价再讲一遍（12.7 万元，外加误了停水窗口），请他书面定下来，然后不折不扣地执行，\
                回到团队不发牢骚。
                如果早上有人把“怎么跟上级沟通”贴在了墙上，这时指给他看。
                先讲建议、至少两个方案、三项影响齐全、讲明要定什么，即达到“应对变更”的目标；\
                以观察表为准。
                """),
        abridgement: .shortened(to: 8))

}
