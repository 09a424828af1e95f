import CadreImport
import CadreModel
import CadreStore

extension RosterMerge {
    /// Writes the rows: those who are new first, so that whoever is changed finds their manager there.
    ///
    /// - Parameter progress: hears of the rows written so far, now and then.
    func apply(
        to transaction: WriteTransaction, newUID: () -> UID, progress: (Int) -> Void
    ) throws -> RecordsImport {
        var insertion = try transaction.personInsertion(
            managersMayFollow: rows.contains { $0.manager != nil })
        let ids = rows.map { row in row.match.map { known[$0].id } ?? insertion.newID() }
        func manager(of row: Row) -> RowID<Person>? {
            switch row.manager {
            case .known(let id): id
            case .row(let index): ids[index]
            case nil: nil
            }
        }
        var written = 0
        func count() {
            if written.isMultiple(of: 1000) { progress(written) }
            written += 1
        }
        for (index, row) in rows.enumerated() where row.match == nil {
            count()
            let source = row.source
            try insertion.insert(
                ids[index], uid: newUID(), in: units[row.unit], name: source.name,
                employeeNumber: source.employeeNumber, email: source.email, mobile: source.mobile,
                jobTitle: source.jobTitle, manager: manager(of: row))
        }
        let added = written
        var changed = 0
        for (index, row) in rows.enumerated() where row.match != nil {
            count()
            let source = row.source
            let isChanged = try transaction.update(
                ids[index], unit: units[row.unit], name: source.name, employeeNumber: source.employeeNumber,
                email: source.email, mobile: source.mobile, jobTitle: source.jobTitle,
                manager: manager(of: row))
            if isChanged { changed += 1 }
        }
        return RecordsImport(findings, added: added, changed: changed, unchanged: written - added - changed)
    }
}
