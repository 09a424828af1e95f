package import CadreKit
package import CadreModel
import CadreStore

extension Verb {
    package static let changeCalendar = Verb("calendar.change")
    package static let addEquipment = Verb("equipment.add")
}

extension TrainingService {
    /// Declares a day a holiday, or a working day in exchange for one, at a site or at all.
    package func declare(_ exception: CalendarException, at site: Code?, by actor: Actor) throws {
        let exception = CalendarException(
            day: exception.day, kind: exception.kind,
            name: try exception.name.required(for: LocalizedText(en: "a holiday", zhHans: "节假日")))
        try perform(
            .changeCalendar, on: exception.day.description, by: actor,
            scope: { records in [try site.map { .site(try records.requireSite($0).id) } ?? .all] }
        ) { transaction in
            try transaction.addCalendarException(
                exception, at: site.map { try transaction.records.requireSite($0).id })
        }
    }

    /// Makes a day ordinary again that was declared a holiday, or a working day, at this site or at all.
    ///
    /// - Throws: `SiteError.ordinaryDay` when it is one already.
    package func withdrawException(on day: Day, at site: Code?, by actor: Actor) throws {
        try perform(
            .changeCalendar, on: day.description, by: actor,
            scope: { records in [try site.map { .site(try records.requireSite($0).id) } ?? .all] }
        ) { transaction in
            let place = try site.map { try transaction.records.requireSite($0) }
            guard try transaction.removeCalendarException(on: day, at: place?.id) else {
                throw SiteError.ordinaryDay(day, site: place?.code)
            }
            transaction.note("removed", true)
        }
    }

    /// A site's weekly hours and the days that differ.
    package func calendar(of code: Code) throws -> (hours: [WeeklyHours], exceptions: [CalendarException]) {
        try store.read { records in
            let site = try records.requireSite(code)
            return (try records.siteHours(of: site.id), try records.calendarExceptions(for: site.id))
        }
    }

    package func equipment(at site: Code? = nil) throws -> [Equipment] {
        try store.read { records in
            try records.equipment(at: site.map { try records.requireSite($0).id })
        }
    }

    /// Adds so many pieces of one kind to a site's stock.
    package func addEquipment(
        _ code: EquipmentCode, at site: Code, name: String, quantity: Int, by actor: Actor
    ) throws {
        guard (0...1_000_000).contains(quantity) else { throw SiteError.quantityOutOfRange(code, quantity) }
        let name = try name.required(for: LocalizedText(en: "equipment", zhHans: "器材"))
        try perform(
            .addEquipment, on: code.text, by: actor, scope: { [.site(try $0.requireSite(site).id)] }
        ) { transaction in
            let site = try transaction.records.requireSite(site)
            guard try !transaction.records.equipment(at: site.id).contains(where: { $0.code == code }) else {
                throw SiteError.equipmentExists(code, site.code)
            }
            _ = try transaction.addEquipment(
                uid: newUID(), site: site.id, code: code, name: name, quantity: quantity)
        }
    }
}
