import ArgumentParser
import CadreKit
import CadreModel

// A malformed argument is a usage error that repeats the rule it breaks.

extension Code: ExpressibleByArgument {
    package init?(argument: String) {
        try? self.init(argument)
    }
}

extension Identifier: ExpressibleByArgument {
    public init?(argument: String) {
        try? self.init(argument)
    }
}
