import CadreModel
import CadreStore

extension ReadTransaction {
    func requireTrainer(_ code: Code) throws -> Trainer {
        guard let trainer = try trainer(code) else { throw TrainerError.unknownTrainer(code.text) }
        return trainer
    }
}
