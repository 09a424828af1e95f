package import CadreKit
package import CadreModel
import GRDB

extension ReadTransaction {
    /// The measures that the department has defined, by code.
    package func measures() throws -> [BusinessMeasure] {
        try BusinessMeasure.fetchAll(db, sql: "SELECT * FROM business_measure ORDER BY code")
    }

    /// Every value of any measure about a cohort or what belongs to it.
    package func measureValues(of cohort: RowID<Cohort>) throws -> [MeasureValue] {
        try MeasureValue.fetchAll(
            db,
            sql: """
                SELECT measure_value.*, person.name FROM measure_value
                LEFT JOIN person ON person.id = person_id
                WHERE cohort_id = ? ORDER BY measure_value.id
                """,
            arguments: [cohort])
    }
}

/// What became of a value that was entered.
package enum MeasureChange: Sendable, Hashable {
    case added
    case unchanged
    case corrected(row: Int64, from: Double, to: Double)
}

extension WriteTransaction {
    /// Defines a measure, or defines it anew; its values stay.
    package func define(
        _ code: Code, title: LocalizedText, unit: String?, isLowerBetter: Bool, target: Double?, uid: UID
    ) throws {
        try db.execute(
            sql: """
                INSERT INTO business_measure (uid, code, title, unit, is_lower_better, target)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (code) DO UPDATE SET title = excluded.title, unit = excluded.unit,
                    is_lower_better = excluded.is_lower_better, target = excluded.target
                """,
            arguments: [uid, code, try JSONText.encode(title), unit, isLowerBetter, target])
    }

    /// Keeps a value; one of the same measure, subject, phase and day is replaced.
    package func keep(_ value: MeasureValue, of cohort: RowID<Cohort>) throws -> MeasureChange {
        let known = try Row.fetchOne(
            db,
            sql: """
                SELECT id, value FROM measure_value WHERE cohort_id = ? AND measure_id = ?
                    AND person_id IS ? AND about_key IS ? AND phase = ? AND day IS ?
                """,
            arguments: [
                cohort, value.measure, value.about.person, value.about.nameKey, value.phase.rawValue,
                value.day,
            ])
        guard let known else {
            try insert(value, of: cohort)
            return .added
        }
        let (id, before): (Int64, Double) = (known["id"], known["value"])
        guard before != value.value else { return .unchanged }
        try db.execute(
            sql: "UPDATE measure_value SET value = ? WHERE id = ?", arguments: [value.value, id])
        return .corrected(row: id, from: before, to: value.value)
    }

    private func insert(_ value: MeasureValue, of cohort: RowID<Cohort>) throws {
        try db.execute(
            sql: """
                INSERT INTO measure_value
                    (measure_id, cohort_id, person_id, about, about_key, phase, day, value)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                value.measure, cohort, value.about.person, value.about.name, value.about.nameKey,
                value.phase.rawValue, value.day, value.value,
            ])
    }

    /// Takes away what was entered about a subject, and says what it was.
    package func clearValues(
        of measure: RowID<BusinessMeasure>, about: MeasureSubject, in cohort: RowID<Cohort>
    ) throws -> [MeasureValue] {
        let own = try records.measureValues(of: cohort)
            .filter { $0.measure == measure && $0.about == about }
        try db.execute(
            sql: """
                DELETE FROM measure_value
                WHERE cohort_id = ? AND measure_id = ? AND person_id IS ? AND about_key IS ?
                """,
            arguments: [cohort, measure, about.person, about.nameKey])
        return own
    }
}

extension MeasureSubject {
    fileprivate var person: RowID<Person>? { if case .person(let id, _) = self { id } else { nil } }
    fileprivate var name: String? { if case .named(let name) = self { name } else { nil } }
    fileprivate var nameKey: String? { name?.asSubjectKey }
}

extension BusinessMeasure: FetchableRecord {
    init(row: Row) throws {
        self.init(
            id: row["id"], code: row["code"], title: try JSONText.decode(from: row["title"]),
            unit: row["unit"], isLowerBetter: row["is_lower_better"], target: row["target"])
    }
}

extension MeasureValue: FetchableRecord {
    /// Expects the name of the person where there is one.
    init(row: Row) throws {
        guard let phase = MeasurePhase(rawValue: row["phase"]) else {
            throw StoreError.damaged(path: "measure_value", detail: "phase")
        }
        let person = (row["person_id"] as RowID<Person>?).map { id in
            MeasureSubject.person(id, name: row["name"] ?? "")
        }
        let about = person ?? (row["about"] as String?).map { .named($0) } ?? .cohort
        self.init(
            measure: row["measure_id"], about: about, phase: phase, day: row["day"], value: row["value"])
    }
}
