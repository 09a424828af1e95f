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

extension Day {
    /// As a document writes it: "2 March 2026", "2026年3月2日".
    package var written: LocalizedText {
        LocalizedText(en: "\(day) \(Self.months[month - 1]) \(year)", zhHans: "\(year)年\(month)月\(day)日")
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
}
