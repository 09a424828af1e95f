import CadreImport
import CadreKit
import CadreModel
import CadreStore

/// Why a roster's row cannot be matched with the units and people there are.
enum RosterFault: Error {
    case noUnit
    case unknownUnit(String)
    case ambiguousUnit(String, codes: [Code])
    case ambiguousName(String, count: Int)
    case emailOfAnother(String, PersonIdentity)
    case numberOfAnother(String, PersonIdentity)
    case repeatedNumber(String, lines: [Int])
    case repeatedPerson(String, lines: [Int])
    case unknownManager(String)
    case ambiguousManager(String, count: Int)
    case ownManager(String)

    /// What is wrong, as a user is told.
    func finding<Row: ImportedRow>(
        at row: Row, of reading: Reading<Row>, units: [OrganisationUnit]
    ) -> Finding where Row.Column == RosterColumn {
        Finding(.error, code, at: reading.place(of: column, in: row), reason, hint: hint(units))
    }
}

extension RosterFault {
    private var column: RosterColumn {
        switch self {
        case .noUnit, .unknownUnit, .ambiguousUnit: .unit
        case .ambiguousName, .repeatedPerson: .name
        case .emailOfAnother: .email
        case .numberOfAnother, .repeatedNumber: .employeeNumber
        case .unknownManager, .ambiguousManager, .ownManager: .manager
        }
    }

    private var code: String {
        switch self {
        case .noUnit: "roster.no-unit"
        case .unknownUnit: "roster.unknown-unit"
        case .ambiguousUnit: "roster.ambiguous-unit"
        case .ambiguousName: "roster.ambiguous-name"
        case .emailOfAnother: "roster.email-of-another"
        case .numberOfAnother: "roster.employee-number-of-another"
        case .repeatedNumber: "roster.duplicate-employee-number"
        case .repeatedPerson: "roster.duplicate-person"
        case .unknownManager, .ambiguousManager, .ownManager: "roster.manager"
        }
    }

    private var reason: LocalizedText {
        switch self {
        case .noUnit:
            LocalizedText(en: "nothing says which unit this person belongs to", zhHans: "没有写明所属部门或单位")
        case .unknownUnit(let name):
            LocalizedText(en: "there is no unit “\(name)”", zhHans: "没有名为“\(name)”的部门或单位")
        case .ambiguousUnit(let name, let codes):
            LocalizedText(
                en: "“\(name)” may be \(codes.map(\.text).joined(separator: " or "))",
                zhHans: "“\(name)”对应多个单位：\(codes.map(\.text).joined(separator: "、"))")
        case .ambiguousName(let name, let count):
            LocalizedText(en: "“\(name)” may be any of \(count) people", zhHans: "“\(name)”对应 \(count) 人")
        case .emailOfAnother(let email, let person):
            LocalizedText(
                en: "“\(email)” belongs to \(person.title)", zhHans: "邮箱“\(email)”已属于 \(person.title)")
        case .numberOfAnother(let number, let person):
            LocalizedText(
                en: "“\(number)” is the employee number of \(person.title) there",
                zhHans: "在该单位，工号“\(number)”已属于 \(person.title)")
        case .repeatedNumber(let number, let lines):
            LocalizedText(
                en: "lines \(lines.inWords(" and ")) have the same employee number, “\(number)”",
                zhHans: "第 \(lines.inWords("、")) 行的工号相同：“\(number)”")
        case .repeatedPerson(let name, let lines):
            LocalizedText(
                en: "lines \(lines.inWords(" and ")) may be about the same person, “\(name)”",
                zhHans: "第 \(lines.inWords("、")) 行可能是同一人：“\(name)”")
        case .unknownManager(let name):
            LocalizedText(en: "no manager is known as “\(name)”", zhHans: "没有找到上级“\(name)”")
        case .ambiguousManager(let name, let count):
            LocalizedText(en: "“\(name)” may be any of \(count) people", zhHans: "“\(name)”对应 \(count) 人")
        case .ownManager(let name):
            LocalizedText(en: "“\(name)” cannot be their own manager", zhHans: "“\(name)”不能是自己的上级")
        }
    }

    private func hint(_ units: [OrganisationUnit]) -> LocalizedText {
        switch self {
        case .noUnit, .unknownUnit:
            let codes = units.prefix(12).map(\.code.text) + (units.count > 12 ? ["…"] : [])
            return LocalizedText(
                en: """
                    \(codes.isEmpty ? "there are no units yet" : "units are \(codes.joined(separator: ", "))"); add one \
                    with `cadre unit add`, or \(isNamed ? "let --create-units add what is missing" : "give --unit")
                    """,
                zhHans: """
                    \(codes.isEmpty ? "还没有单位" : "已有单位：\(codes.joined(separator: "、"))")；可用 `cadre unit add` \
                    添加，或\(isNamed ? "用 --create-units 自动创建" : "用 --unit 指定")
                    """)
        case .ambiguousUnit:
            return LocalizedText(
                en: "write the unit's code, or give the firm with --unit", zhHans: "请填写单位编号，或用 --unit 指定公司")
        case .ambiguousName:
            return LocalizedText(
                en: "give the employee number or e-mail address", zhHans: "请填写工号或邮箱")
        case .emailOfAnother:
            return LocalizedText(
                en: "correct the address or the employee number", zhHans: "请更正邮箱或工号")
        case .numberOfAnother:
            return LocalizedText(en: "correct the employee number or the unit", zhHans: "请更正工号或部门")
        case .repeatedNumber:
            return LocalizedText(
                en: "correct one of them, or delete the line", zhHans: "请更正其中一行，或删除重复行")
        case .repeatedPerson:
            return LocalizedText(
                en: "give each an employee number or e-mail address, or delete a line",
                zhHans: "请为每人填写工号或邮箱，或删除重复行")
        case .unknownManager, .ambiguousManager, .ownManager:
            return LocalizedText(
                en: "give the manager's employee number or e-mail address", zhHans: "请填写上级的工号或邮箱")
        }
    }

    private var isNamed: Bool {
        if case .unknownUnit = self { true } else { false }
    }
}

extension PersonIdentity {
    fileprivate var title: String {
        [name, employeeNumber.map { "(\($0))" }].compactMap { $0 }.joined(separator: " ")
    }
}

extension [Int] {
    fileprivate func inWords(_ separator: String) -> String { map(String.init).joined(separator: separator) }
}
