import CadreModel
import CadreStore

/// A trainer as a cohort's timetable sees them: the weekly hours, the dates that differ, and what they learn themselves.
struct AvailableTrainer {
    let trainer: Trainer
    let hours: [WeeklyHours]
    let exceptions: [DatedException]
    /// Sessions that they are expected at as learners of other cohorts.
    let learning: [Booking]
    /// Whether they are a learner of the cohort, and so cannot teach it.
    let isLearner: Bool

    var name: String { trainer.name }

    static func all(for cohort: Cohort, records: ReadTransaction) throws -> [AvailableTrainer] {
        let learners = Set(try records.learners(of: cohort.id).map(\.person))
        let learning = Dictionary(
            uniqueKeysWithValues: try records.trainersLearning().map { ($0.person, $0.bookings) })
        return try records.trainers().map { trainer in
            AvailableTrainer(
                trainer: trainer, hours: try records.trainerHours(of: trainer.id),
                exceptions: try records.trainerExceptions(of: trainer.id),
                learning: learning[trainer.person, default: []].filter {
                    $0.resource != .cohort(cohort.id)
                }, isLearner: learners.contains(trainer.person))
        }
    }
}
