import CadreKit
import CadreModel

extension Finding {
    static func unknownUnit(_ name: String?, at place: Place, known: [String]) -> Finding {
        let codes = known.isEmpty ? "–" : known.joined(separator: ", ")
        let hint = LocalizedText(
            en: "units are \(codes); add one with `cadre unit add`, or give --unit",
            zhHans: "已有单位：\(codes)；可用 `cadre unit add` 添加，或用 --unit 指定")
        guard let name else {
            return Finding(
                .error, "roster.no-unit", at: place,
                LocalizedText(en: "nothing says which unit this person belongs to", zhHans: "没有写明所属部门或单位"),
                hint: hint)
        }
        return Finding(
            .error, "roster.unknown-unit", at: place,
            LocalizedText(en: "there is no unit “\(name)”", zhHans: "没有名为“\(name)”的部门或单位"), hint: hint)
    }

    static func emailOfAnother(_ email: String, at place: Place) -> Finding {
        Finding(
            .error, "roster.email-of-another", at: place,
            LocalizedText(
                en: "“\(email)” belongs to somebody with another employee number",
                zhHans: "邮箱“\(email)”已属于另一工号的人员"),
            hint: LocalizedText(en: "correct the address or the employee number", zhHans: "请更正邮箱或工号"))
    }

    static func manager(_ name: String, count: Int, at place: Place) -> Finding {
        let reason =
            count == 0
            ? LocalizedText(en: "no manager is known as “\(name)”", zhHans: "没有找到上级“\(name)”")
            : count == 1
                ? LocalizedText(en: "“\(name)” cannot be their own manager", zhHans: "“\(name)”不能是自己的上级")
                : LocalizedText(
                    en: "“\(name)” may be any of \(count) people", zhHans: "“\(name)”对应 \(count) 人")
        return Finding(
            .error, "roster.manager", at: place, reason,
            hint: LocalizedText(
                en: "give the manager's employee number or e-mail address", zhHans: "请填写上级的工号或邮箱"))
    }
}
