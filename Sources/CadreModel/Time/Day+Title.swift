package import CadreKit

extension Day {
    /// The weekday as a calendar shows it: "Mon", "周一".
    package var weekdayTitle: LocalizedText {
        let names = [
            ("Mon", "周一"), ("Tue", "周二"), ("Wed", "周三"), ("Thu", "周四"), ("Fri", "周五"), ("Sat", "周六"),
            ("Sun", "周日"),
        ]
        let (en, zhHans) = names[weekday - 1]
        return LocalizedText(en: en, zhHans: zhHans)
    }
}
