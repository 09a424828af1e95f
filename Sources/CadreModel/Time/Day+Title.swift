package import CadreKit

extension Day {
    /// The weekdays as a calendar shows them, Monday first: "Mon", "周一".
    package static let titles = [
        LocalizedText(en: "Mon", zhHans: "周一"), LocalizedText(en: "Tue", zhHans: "周二"),
        LocalizedText(en: "Wed", zhHans: "周三"), LocalizedText(en: "Thu", zhHans: "周四"),
        LocalizedText(en: "Fri", zhHans: "周五"), LocalizedText(en: "Sat", zhHans: "周六"),
        LocalizedText(en: "Sun", zhHans: "周日"),
    ]

    package var weekdayTitle: LocalizedText { Self.titles[weekday - 1] }
}
