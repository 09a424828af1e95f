import CadreKit

extension DealerManagement {
    /// What four hours leave out, and what the trainer does about it.
    static let shortForm: LocalizedText = LocalizedText(
        en: """
            What goes: both tests (on screen, the day before and within three days after), the \
            six relationships, the ten sentences on evidence, the game of four seasons, the \
            negotiation with Ms Peng with its debrief, the third difficult talk, the three days \
            to be moved and the talk put off. What stays: the four partners, the three dealers on \
            the scorecard and one’s own dealer on it, the twenty days, the exclusivity case, the \
            draft of one’s own year, two talks, the chat of a Thursday and the seven days. All \
            eight objectives are still worked on; least of all telling alliance from trade, which \
            is shown on three cards only, and the loop, which nobody has felt at the table. The \
            trainer makes up for it in three ways: the handout’s pages on evidence and on the \
            loop are read beforehand; the draft of the year is shown to a colleague within a \
            week, who plays the dealer; and the talk put off is held on the telephone with the \
            partner after two weeks, before it is held with the dealer. Whoever did not play the \
            sales manager in the two talks takes that part there.
            """,
        zhHans: """
            略去的：前后两次测试（课前一天、课后三天内在线完成）、六段关系、十句证据、四个季度的游戏、\
            与彭总的年度谈判及其复盘、第三场难谈的话、“挪三天”和“一直拖着没谈的话”。保留的：\
            四个伙伴、三家代理商的评分卡和自己代理商的评分、二十天、独家案例、自己的年度计划初稿、\
            两场难谈的话、星期四的聊天记录和七天计划。八项目标都还在；练得最少的是辨别联盟与买卖，\
            只借三张卡片讲过，还有那个循环，没人在桌上亲手转过。讲师这样补：课前先读手册里“证据”\
            和“循环”两页；年度计划初稿一周之内请一位同事扮代理商过一遍；拖着没谈的那场话，\
            两周后先和同伴在电话里谈一遍，再去找代理商谈。两场里没当过销售经理的，这一回来当。
            """)
}
