package import CadreKit

/// Why a site or room cannot be added or found.
package enum SiteError: ExplainedError, Equatable {
    case siteExists(Code)
    case unknownSite(String)
    case unknownZone(String)
    case roomExists(Code)
    case unknownRoom(String)
    case seatsNotPositive(Code, Int)
    case equipmentExists(EquipmentCode, Code)
    case quantityOutOfRange(EquipmentCode, Int)
    case periodOutOfRange(Int)
    /// Hours of one weekday, 1 being Monday, that overlap.
    case overlappingHours(weekday: Int)
    /// No holiday and no exchanged working day is kept for it; nil means all sites.
    case ordinaryDay(Day, site: Code?)

    package var explanation: LocalizedText {
        switch self {
        case .siteExists(let code):
            LocalizedText(en: "there is already a site \(code)", zhHans: "场地 \(code) 已存在")
        case .unknownSite(let code):
            LocalizedText(en: "there is no site “\(code)”", zhHans: "没有编号为“\(code)”的场地")
        case .unknownZone(let name):
            LocalizedText(en: "“\(name)” is not an IANA time zone", zhHans: "“\(name)”不是 IANA 时区名称")
        case .roomExists(let code):
            LocalizedText(en: "there is already a room \(code)", zhHans: "教室 \(code) 已存在")
        case .unknownRoom(let code):
            LocalizedText(en: "there is no room “\(code)”", zhHans: "没有编号为“\(code)”的教室")
        case .seatsNotPositive(let code, let seats):
            LocalizedText(
                en: "room \(code) cannot have \(seats) seats: give at least 1",
                zhHans: "教室 \(code) 的座位数不能是 \(seats)：至少为 1")
        case .equipmentExists(let code, let site):
            LocalizedText(en: "site \(site) has \(code) already", zhHans: "场地 \(site) 已登记器材 \(code)")
        case .quantityOutOfRange(let code, let quantity):
            LocalizedText(
                en: "there cannot be \(quantity) of \(code): give 0 to 1000000",
                zhHans: "器材 \(code) 的数量不能为 \(quantity)：请填写 0 至 1000000")
        case .periodOutOfRange(let minutes):
            LocalizedText(
                en: "the period cannot be \(minutes) minutes: give 5 to 720",
                zhHans: "排课时间单位不能为 \(minutes) 分钟：请填写 5 至 720")
        case .overlappingHours(let weekday):
            .composed { language in
                let day = Day.titles[weekday - 1].text(in: language)
                return switch language {
                case .english: "hours of \(day) overlap"
                case .simplifiedChinese: "\(day)的时段互相重叠"
                }
            }
        case .ordinaryDay(let day, let site):
            LocalizedText(
                en: "no holiday is declared on \(day) \(site.map { "at site \($0)" } ?? "for all sites")",
                zhHans: "\(site.map { "场地 \($0) " } ?? "")没有登记 \(day) 的节假日或调休\(site == nil ? "（全部场地）" : "")")
        }
    }

    package var remedy: LocalizedText? {
        switch self {
        case .siteExists, .roomExists: LocalizedText(en: "choose another code", zhHans: "请换一个编号")
        case .unknownSite:
            LocalizedText(en: "`cadre site list` shows them", zhHans: "可用 `cadre site list` 查看")
        case .unknownRoom:
            LocalizedText(en: "`cadre room list` shows them", zhHans: "可用 `cadre room list` 查看")
        case .unknownZone:
            LocalizedText(en: "write it as in Asia/Shanghai", zhHans: "请按 Asia/Shanghai 的形式填写")
        case .ordinaryDay(_, let site):
            site == nil
                ? LocalizedText(en: "name the site with --site", zhHans: "如仅限某个场地，请用 --site 指定")
                : LocalizedText(
                    en: "leave --site out for one of all sites", zhHans: "如为全部场地登记，请不加 --site")
        case .seatsNotPositive, .equipmentExists, .quantityOutOfRange, .periodOutOfRange, .overlappingHours:
            nil
        }
    }
}
