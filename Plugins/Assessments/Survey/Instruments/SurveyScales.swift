import CadreKit

extension RatingLevel {
    /// How far a statement is true.
    static let agreement: [RatingLevel] = [
        RatingLevel(1, LocalizedText(en: "not at all", zhHans: "完全不符合")),
        RatingLevel(2, LocalizedText(en: "rather not", zhHans: "不太符合")),
        RatingLevel(3, LocalizedText(en: "in part", zhHans: "一半一半")),
        RatingLevel(4, LocalizedText(en: "mostly", zhHans: "基本符合")),
        RatingLevel(5, LocalizedText(en: "fully", zhHans: "完全符合")),
    ]

    /// How often something is done now, in comparison with the months before the course.
    static let change: [RatingLevel] = [
        RatingLevel(0, LocalizedText(en: "less than before", zhHans: "比以前少")),
        RatingLevel(1, LocalizedText(en: "as before", zhHans: "和以前一样")),
        RatingLevel(2, LocalizedText(en: "somewhat more", zhHans: "比以前多一些")),
        RatingLevel(3, LocalizedText(en: "clearly more", zhHans: "明显比以前多")),
    ]
}

extension AnswerOption {
    /// What keeps people from using at work what they have learnt.
    static let obstacles: [AnswerOption] = [
        AnswerOption("time", LocalizedText(en: "no time for it", zhHans: "没时间")),
        AnswerOption(
            "superior", LocalizedText(en: "my superior expects something else", zhHans: "上级要的不是这一套")),
        AnswerOption(
            "colleagues", LocalizedText(en: "colleagues do not go along", zhHans: "同事、下属不配合")),
        AnswerOption(
            "incentives",
            LocalizedText(en: "targets or rules reward the opposite", zhHans: "考核或制度鼓励的正好相反")),
        AnswerOption("unsure", LocalizedText(en: "I am not sure how", zhHans: "自己还没把握")),
        AnswerOption("nothing", LocalizedText(en: "nothing", zhHans: "没有妨碍")),
    ]
}
