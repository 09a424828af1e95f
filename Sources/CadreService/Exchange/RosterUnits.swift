import CadreImport
import CadreKit
import CadreModel
import CadreStore

extension WriteTransaction {
    /// Adds the units that a roster names and nobody knows, below `home`; roots when there is none.
    ///
    /// - Returns: how many, and a finding for each that says its code.
    func addUnits(
        namedIn reading: Reading<RosterRow>, below home: OrganisationUnit?, newUID: () -> UID
    ) throws -> (count: Int, findings: FindingLog) {
        let units = try records.organisationUnits()
        var directory = UnitDirectory(units, home: home)
        var codes = Set(units.map(\.code))
        var added: Set<String> = []
        var findings = FindingLog()
        for row in reading.rows {
            guard let name = row.unit, directory.isMissing(name), added.insert(name.lowercased()).inserted
            else { continue }
            let code = try Code(for: name, below: home?.code, besides: codes)
            codes.insert(code)
            _ = try addOrganisationUnit(
                uid: newUID(), code: code, name: name, kind: home?.kind ?? .department, below: home)
            findings.add(.newUnit(name, code: code, at: reading.place(of: .unit, in: row)))
        }
        return (added.count, findings)
    }
}

extension Finding {
    fileprivate static func newUnit(_ name: String, code: Code, at place: Place) -> Finding {
        Finding(
            .advice, "roster.new-unit", at: place,
            LocalizedText(
                en: "the unit “\(name)” is new; its code is \(code)", zhHans: "新增单位“\(name)”，编号为 \(code)"))
    }

    static func renaming(from old: String, to new: String, at place: Place) -> Finding {
        Finding(
            .warning, "roster.renaming", at: place,
            LocalizedText(en: "“\(old)” becomes “\(new)”", zhHans: "姓名将由“\(old)”改为“\(new)”"),
            hint: LocalizedText(
                en: "when these are two people, correct the employee number or e-mail address",
                zhHans: "如果不是同一个人，请更正工号或邮箱"))
    }
}
