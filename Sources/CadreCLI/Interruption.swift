import Foundation
import Synchronization

/// Ctrl-C while this value lives: raises a flag instead of ending the process.
final class Interruption {
    let flag = Flag()
    private let source: any DispatchSourceSignal

    /// Something that happens once and stays so, seen from every thread.
    final class Flag: Sendable {
        private let raised = Atomic(false)

        func raise() { raised.store(true, ordering: .relaxed) }

        var isRaised: Bool { raised.load(ordering: .relaxed) }
    }

    init() {
        signal(SIGINT, SIG_IGN)
        source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        source.setEventHandler { [flag] in flag.raise() }
        source.activate()
    }

    deinit {
        source.cancel()
        signal(SIGINT, SIG_DFL)
    }
}
