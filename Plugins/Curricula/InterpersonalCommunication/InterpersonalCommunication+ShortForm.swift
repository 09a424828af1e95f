import CadreKit

extension InterpersonalCommunication {
    /// What goes when there are only four hours, and what the trainer does about it.
    static let shortForm: LocalizedText = LocalizedText(
        en: """
            In four hours both observed role-plays stay, with the tools that lead up to them. Both \
            tests move out of the room: the pre-test is taken on screen during the week before, the \
            post-test within two days after. The unit on a conflict between two colleagues goes \
            altogether, and so do the redesign of the weekly meeting, the table of what each level \
            of manager needs, the first listening exercise and the exercise on four sentences to the \
            director. To make up for it, send handout pages 6 and 8 with one task each: note the \
            positions and needs in a quarrel you know, and rewrite your next agenda as \
            questions. Offer an hour by video call a fortnight later for the role-play of the two \
            colleagues. Say openly that settling conflicts and redesigning meetings will be weaker \
            in the post-test: they were read about and not practised.
            """,
        zhHans: """
            只有四小时，两场带评分的角色扮演都留，通向它们的工具也留。两次测试移到课外：训前一周在线\
            完成前测，课后两天之内完成后测。“两个下属闹矛盾”整个单元不上；周会改造、各级管理者需要什\
            么、第一个倾听练习、写给总监的四句话，也都略去。补救办法：把讲义第 6、第 8 页提前发下去，\
            各布置一件事——找一桩身边的矛盾，写出双方的立场和需求；把自己下次会议的议程改写成问题。两\
            周后约一小时视频会，补演“两个下属”。要事先讲明：调解矛盾和改造会议这两项，后测成绩会弱一\
            些，因为只读过，没练过。
            """)
}
