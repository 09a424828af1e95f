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
        for block in hours {
            try db.execute(
                sql:
                    "INSERT INTO trainer_hours (trainer_id, weekday, start_minute, end_minute) VALUES (?, ?, ?, ?)",
                arguments: [trainer, block.weekday, block.minutes.lowerBound, block.minutes.upperBound])
        }
        return trainer
    }
}

private let trainersSQL = """
    SELECT trainer.*, person.name,
        (SELECT group_concat(qualification) FROM trainer_qualification WHERE trainer_id = trainer.id)
            AS qualifications
    FROM trainer JOIN person ON person.id = trainer.person_id
    """
