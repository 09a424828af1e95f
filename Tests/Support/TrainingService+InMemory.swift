package import CadreKit
package import CadreModel
package import CadreService
import CadreStore
import Logging
import Synchronization

extension TrainingService {
    /// A service on a fresh in-memory store whose clock stands at `instant` and whose uids count up.
    package static func inMemory(
        at instant: Instant = .testStart, registry: Registry? = nil
    ) throws -> TrainingService {
        let count = Counter()
        return TrainingService(
            store: try .inMemory(), registry: try registry ?? Registry(), now: { instant },
            newUID: { UID("00000000-0000-4000-8000-\(String(count.next() + 1_000_000_000_000).suffix(12))") },
            newSeed: { 7 },
            newVerificationCode: {
                var random = SplitMix64(seed: UInt64(count.next()))
                return VerificationCode(random: &random)
            }, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }
}

extension Instant {
    /// 2026-03-01T00:00:00Z, a Sunday.
    package static let testStart = Instant(seconds: 1_772_323_200)
}

private final class Counter: Sendable {
    private let value = Mutex(0)

    func next() -> Int {
        value.withLock {
            $0 += 1
            return $0
        }
    }
}
