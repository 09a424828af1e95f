import ArgumentParser
import CadreModel
import CadreService

/// The part of the department that a role reaches; all of it when nothing is named.
struct ScopeOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(.said(en: "Only at this site.", zhHans: "仅限该场地。"), valueName: "code"),
        transform: Code.parsed)
    var site: Code?

    @Option(
        help: ArgumentHelp(.said(en: "Only in this cohort.", zhHans: "仅限该班级。"), valueName: "code"),
        transform: Code.parsed)
    var cohort: Code?

    @Option(
        help: ArgumentHelp(.said(en: "Only in this programme.", zhHans: "仅限该方案。"), valueName: "code"),
        transform: Code.parsed)
    var programme: Code?

    @Option(
        help: ArgumentHelp(.said(en: "Only in this unit.", zhHans: "仅限该单位。"), valueName: "code"),
        transform: Code.parsed)
    var unit: Code?

    private var scopes: [NamedScope] {
        [
            site.map { .site($0) }, cohort.map { .cohort($0) }, programme.map { .programme($0) },
            unit.map { .unit($0) },
        ].compactMap { $0 }
    }

    func scope() throws -> NamedScope { scopes.first ?? .all }

    func validate() throws {
        guard scopes.count > 1 else { return }
        throw ValidationError(
            .said(
                en: "Name one of --site, --cohort, --programme and --unit.",
                zhHans: "--site、--cohort、--programme、--unit 只能指定一个。"))
    }
}
