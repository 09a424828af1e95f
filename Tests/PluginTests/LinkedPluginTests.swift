import CadreKit
import CadreRegistry
import CadreTestKit
import Testing

@Suite struct LinkedPluginTests {
    @Test func keepTheirPromises() throws {
        let registry = try Registry.linked()
        #expect(registry.kinds.flatMap { Conformance.problems(of: $0) } == [])
        #expect(registry.modules.flatMap { Conformance.problems(of: $0, kinds: registry.kinds) } == [])
    }
}
