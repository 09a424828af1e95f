package import CadreKit
package import CadreModel
import GRDB

extension ReadTransaction {
    package func trainers() throws -> [Trainer] {
        try Trainer.fetchAll(db, sql: trainersSQL + " ORDER BY trainer.code")
    }

    package func trainer(_ code: Code) throws -> Trainer? {
        try Trainer.fetchOne(db, sql: trainersSQL + " WHERE trainer.code = ?", arguments: [code])
    }
}

extension WriteTransaction {
    /// Makes a person a trainer with these qualifications and weekly hours.
    package func addTrainer(
        uid: UID, code: Code, person: RowID<Person>, qualifications: Set<Qualification>, hours: [WeeklyHours]
    ) throws -> RowID<Trainer> {
        try db.execute(
            sql: "INSERT INTO trainer (uid, code, person_id) VALUES (?, ?, ?)",
            arguments: [uid, code, person])
        let trainer = RowID<Trainer>(db.lastInsertedRowID)
        for qualification in qualifications.sorted() {
            try db.execute(
                sql: "INSERT INTO trainer_qualification (trainer_id, qualification) VALUES (?, ?)",
                arguments: [trainer, qualification.text])
        }
        try setHours(hours, of: trainer)
        return trainer
    }

    /// Replaces a trainer's weekly hours.
    package func setHours(_ hours: [WeeklyHours], of trainer: RowID<Trainer>) throws {
        try db.execute(sql: "DELETE FROM trainer_hours WHERE trainer_id = ?", arguments: [trainer])
        for block in hours {
            try db.execute(
                sql:
                    "INSERT INTO trainer_hours (trainer_id, weekday, start_minute, end_minute) VALUES (?, ?, ?, ?)",
                arguments: [trainer, block.weekday, block.minutes.lowerBound, block.minutes.upperBound])
        }
    }

    /// Forgets what was said of a trainer's hours on one day.
    package func removeExceptions(on day: Day, of trainer: RowID<Trainer>) throws {
        try db.execute(
            sql: "DELETE FROM trainer_exception WHERE trainer_id = ? AND day = ?", arguments: [trainer, day])
    }

    package func addException(_ exception: DatedException, of trainer: RowID<Trainer>) throws {
        try db.execute(
            sql: """
                INSERT INTO trainer_exception (trainer_id, day, start_minute, end_minute, is_available, reason)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                trainer, exception.day, exception.minutes.lowerBound, exception.minutes.upperBound,
                exception.isAvailable, exception.reason,
            ])
    }
}

private let trainersSQL = """
    SELECT trainer.*, person.name,
        (SELECT group_concat(qualification) FROM trainer_qualification WHERE trainer_id = trainer.id)
            AS qualifications
    FROM trainer JOIN person ON person.id = trainer.person_id
    """
