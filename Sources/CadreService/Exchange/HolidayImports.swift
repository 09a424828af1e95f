import CadreImport
package import CadreModel
import CadreStore

extension TrainingService {
    /// Declares the holidays, and the days worked in exchange, of an iCalendar file, at a site or at all: every day or
    /// none. A day that was declared before is as the file says.
    package func importHolidays(
        _ file: [UInt8], at site: Code?, dryRun: Bool, by actor: Actor
    ) throws -> RecordsImport {
        let reader = HolidayReader(file)
        return try importRecords(
            .changeCalendar, on: site?.text ?? "calendar", found: reader.findings, dryRun: dryRun, by: actor,
            scope: { records in [try site.map { .site(try records.requireSite($0).id) } ?? .all] }
        ) { transaction in
            let place = try site.map { try transaction.records.requireSite($0).id }
            let known = Set(try transaction.records.calendarExceptions(declaredAt: place))
            let new = reader.days.filter { !known.contains($0) }
            for day in new { try transaction.addCalendarException(day, at: place) }
            transaction.note("days", new.count)
            return RecordsImport(
                reader.findings, added: new.count, changed: 0, unchanged: reader.days.count - new.count)
        }
    }
}
