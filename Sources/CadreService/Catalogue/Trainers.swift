package import CadreKit
package import CadreModel
import CadreStore

extension Verb {
    package static let addTrainer = Verb("trainer.add")
    package static let changeAvailability = Verb(
        "trainer.availability", by: [.administrator, .coordinator, .trainer])
}

extension TrainingService {
    package func trainers() throws -> [Trainer] {
        try store.read { try $0.trainers() }
    }

    /// Makes somebody known a trainer.
    ///
    /// - Parameter hours: weekly hours in the zone of the site taught at; none means whenever the site works.
    package func addTrainer(
        _ code: Code, person reference: String, qualifications: Set<Qualification>, hours: [WeeklyHours],
        by actor: Actor
    ) throws {
        try hours.refuseOverlaps()
        try perform(.addTrainer, on: code.text, by: actor) { transaction in
            let records = transaction.records
            guard try records.trainer(code) == nil else { throw TrainerError.exists(code) }
            let person = try records.requirePerson(reference)
            if let known = try records.trainers().first(where: { $0.person == person.id }) {
                throw TrainerError.alreadyTrainer(person.name, known.code)
            }
            _ = try transaction.addTrainer(
                uid: newUID(), code: code, person: person.id, qualifications: qualifications, hours: hours)
        }
    }

    /// A trainer's weekly hours, and the dates on which they differ.
    package func availability(
        of code: Code
    ) throws -> (trainer: Trainer, hours: [WeeklyHours], exceptions: [DatedException]) {
        try store.read { records in
            let trainer = try records.requireTrainer(code)
            return (
                trainer, try records.trainerHours(of: trainer.id),
                try records.trainerExceptions(of: trainer.id)
            )
        }
    }

    /// Replaces a trainer's weekly hours.
    package func setHours(_ hours: [WeeklyHours], of code: Code, by actor: Actor) throws {
        try hours.refuseOverlaps()
        try perform(.changeAvailability, on: code.text, by: actor) { transaction in
            try transaction.setHours(hours, of: transaction.records.requireTrainer(code).id)
        }
    }

    /// Records hours of one day on which a trainer is there, or away, against their weekly habit.
    package func addException(_ exception: DatedException, of code: Code, by actor: Actor) throws {
        try perform(.changeAvailability, on: code.text, by: actor) { transaction in
            try transaction.addException(exception, of: transaction.records.requireTrainer(code).id)
            transaction.note("day", exception.day)
        }
    }
}

extension ReadTransaction {
    func requireTrainer(_ code: Code) throws -> Trainer {
        guard let trainer = try trainer(code) else { throw TrainerError.unknownTrainer(code.text) }
        return trainer
    }
}
