package import CadreKit

/// What a roster file may tell about a person.
package enum RosterColumn: Int, ImportColumn {
    case employeeNumber, name, email, mobile, unit, manager, jobTitle

    package var isRequired: Bool { self == .name }

    package var title: LocalizedText {
        switch self {
        case .employeeNumber: LocalizedText(en: "employee number", zhHans: "工号")
        case .name: LocalizedText(en: "name", zhHans: "姓名")
        case .email: LocalizedText(en: "e-mail address", zhHans: "邮箱")
        case .mobile: LocalizedText(en: "mobile number", zhHans: "手机")
        case .unit: LocalizedText(en: "unit", zhHans: "部门")
        case .manager: LocalizedText(en: "manager", zhHans: "直属上级")
        case .jobTitle: LocalizedText(en: "job title", zhHans: "岗位")
        }
    }

    package var spellings: LocalizedSpellings {
        switch self {
        case .employeeNumber:
            LocalizedSpellings(
                en: [
                    "employee number", "employee no", "employee id", "staff number", "staff no", "staff id",
                    "personnel number",
                ],
                zhHans: ["工号", "员工编号", "员工号", "职工号", "职工编号", "人员编号"])
        case .name:
            LocalizedSpellings(
                en: ["name", "full name", "employee name", "learner", "learner name"],
                zhHans: ["姓名", "员工姓名", "学员", "学员姓名", "名字"])
        case .email:
            LocalizedSpellings(
                en: ["email", "email address", "mail"],
                zhHans: ["邮箱", "邮箱地址", "电子邮箱", "电子邮件", "邮件地址", "公司邮箱"])
        case .mobile:
            LocalizedSpellings(
                en: [
                    "mobile", "mobile number", "mobile phone", "cell phone", "phone", "phone number",
                    "telephone",
                ],
                zhHans: ["手机", "手机号", "手机号码", "移动电话", "联系电话", "电话"])
        case .unit:
            LocalizedSpellings(
                en: [
                    "unit", "organisation unit", "organization unit", "org unit", "department", "dept",
                    "organisation",
                    "organization",
                ],
                zhHans: ["部门", "所属部门", "所在部门", "部门名称", "组织", "组织单元", "单位", "所在单位"])
        case .manager:
            LocalizedSpellings(
                en: [
                    "manager", "line manager", "direct manager", "supervisor", "reports to", "manager number",
                ],
                zhHans: ["直属上级", "直接上级", "上级", "直属主管", "直接主管", "主管", "直属领导", "汇报对象", "上级工号"])
        case .jobTitle:
            LocalizedSpellings(
                en: ["job title", "title", "position", "job", "post"],
                zhHans: ["岗位", "岗位名称", "职位", "职务"])
        }
    }
}
