import CadreKit

/// The promises of a curriculum: it names what it refers to, and teaches and assesses what it states.
struct ModuleConformance {
    let module: any CourseModule
    let kinds: [any AssessmentKind]

    var problems: [String] {
        twins + references + durations + abridgement + handout + untaught + unassessed + definitions
            + BankConformance(module: module, kinds: kinds).problems
    }

    private var twins: [String] {
        let ids = module.objectives.map(\.id.text) + module.units.map(\.id.text)
        let items = module.assessments.flatMap { one in one.items.map { "\(one.id)/\($0.id)" } }
        return repeated(ids + items).map { "\(module.id): “\($0)” is declared more than once" }
    }

    private var references: [String] {
        let known = Set(module.objectives.map(\.id))
        let claims =
            module.units.map { ("unit \($0.id)", $0.objectives) }
            + module.assessments.map {
                ("assessment \($0.id)", $0.objectives + $0.items.compactMap(\.objective))
            }
        return claims.flatMap { part, objectives in
            objectives.filter { !known.contains($0) }.map {
                "\(module.id): \(part) names objective “\($0)”, which is not declared"
            }
        }
    }

    private var durations: [String] {
        module.units.flatMap { unit in
            unit.activities.filter { $0.minutes <= 0 }.map {
                "\(module.id): activity “\($0.title.en)” of unit \(unit.id) lasts \($0.minutes) minutes"
            }
        } + module.units.filter(\.activities.isEmpty).map { "\(module.id): unit \($0.id) has no activities" }
    }

    /// Four hours are 240 minutes of teaching.
    private var abridgement: [String] {
        let activities = module.units.flatMap(\.activities)
        let longer = activities.filter { !(0...$0.minutes).contains($0.abridgedMinutes) }.map {
            "\(module.id): activity “\($0.title.en)” is not shorter when it is shortened"
        }
        guard module.abridgementNote != nil, module.abridgedMinutes > 240 else { return longer }
        return longer + ["\(module.id): its form of four hours takes \(module.abridgedMinutes) minutes"]
    }

    private var handout: [String] {
        module.handout.flatMap(\.blocks).compactMap { block in
            guard case .table(let header, let rows) = block,
                let row = rows.first(where: { $0.count != header.count })
            else { return nil }
            return "\(module.id): a row of the handout has \(row.count) cells under \(header.count) headings"
        }
    }

    private var untaught: [String] {
        let taught = Set(module.units.flatMap(\.objectives))
        return module.objectives.filter { !taught.contains($0.id) }.map {
            "\(module.id): no unit teaches objective “\($0.id)”"
        }
    }

    private var unassessed: [String] {
        let assessed = Set(module.assessments.flatMap { $0.objectives + $0.items.compactMap(\.objective) })
        return module.objectives.filter { !assessed.contains($0.id) }.map {
            "\(module.id): nothing assesses objective “\($0.id)”"
        }
    }

    private var definitions: [String] {
        module.assessments.compactMap { definition in
            guard let kind = kinds.first(where: { $0.id == definition.kind }) else {
                return "\(module.id): \(definition.id) is of unknown kind “\(definition.kind)”"
            }
            do {
                _ = try kind.assessment(from: definition).paper(seed: 1, bank: [])
                return nil
            } catch {
                return "\(module.id): \(error)"
            }
        }
    }
}

func repeated(_ ids: [String]) -> [String] {
    Dictionary(grouping: ids, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
}
