import CadreModel
import CadreStore

extension TrainingService {
    /// Lets the actor pass when a role they hold allows the verb in one of the scopes.
    ///
    /// Whoever may write the file, and Cadre itself, may do everything. An administrator of the whole
    /// department may too.
    ///
    /// The scopes are looked up only for an actor whose rights depend on them.
    func authorise(
        _ actor: Actor, to verb: Verb, in scopes: @autoclosure () throws -> [Scope],
        by records: ReadTransaction
    ) throws {
        switch actor {
        case .operator, .system: return
        case .token: throw AccessError.notAllowed(actor: actor.name, verb: verb.name)
        case .account(let person, _):
            let reach = Set(try scopes() + [.all])
            let grants = try records.grants(of: person).filter { reach.contains($0.scope) }
            let mayDoThis = grants.contains { verb.roles.contains($0.role) }
            let mayDoAll = grants.contains { $0.role == .administrator && $0.scope == .all }
            guard mayDoThis || mayDoAll else {
                throw AccessError.notAllowed(actor: actor.name, verb: verb.name)
            }
        }
    }
}
