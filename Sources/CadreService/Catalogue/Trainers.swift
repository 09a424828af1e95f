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

    /// Records hours of one day on which a trainer is there, or away, against their weekly habit; what was said of
    /// the same hours before no longer holds.
    package func addException(_ exception: DatedException, of code: Code, by actor: Actor) throws {
        try changeException(on: exception.day, exception.minutes, of: code, by: actor) { [exception] + $0 }
    }

    /// Lets a trainer's weekly habit hold again in these hours of a day.
    ///
    /// - Throws: `TrainerError.ordinaryDay` when it does already.
    package func clearExceptions(
        on day: Day, minutes: Range<Int> = 0..<1440, of code: Code, by actor: Actor
    ) throws {
        try changeException(on: day, minutes, of: code, by: actor) { $0 }
    }

    /// Cuts the hours out of what is said of a trainer's day and stores what `body` makes of the rest.
    private func changeException(
        on day: Day, _ minutes: Range<Int>, of code: Code, by actor: Actor,
        _ body: ([DatedException]) -> [DatedException]
    ) throws {
        try perform(.changeAvailability, on: code.text, by: actor) { transaction in
            let trainer = try transaction.records.requireTrainer(code)
            let known = try transaction.records.trainerExceptions(of: trainer.id).filter { $0.day == day }
            let rest = known.flatMap { $0.without(minutes) }
            let changed = body(rest)
            guard changed != known || rest != known else { throw TrainerError.ordinaryDay(trainer.name, day) }
            try transaction.removeExceptions(on: day, of: trainer.id)
            for exception in changed { try transaction.addException(exception, of: trainer.id) }
            transaction.note("day", day)
        }
    }
}

extension ReadTransaction {
    func requireTrainer(_ code: Code) throws -> Trainer {
        guard let trainer = try trainer(code) else { throw TrainerError.unknownTrainer(code.text) }
        return trainer
    }
}
