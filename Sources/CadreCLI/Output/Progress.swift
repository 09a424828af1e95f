import Foundation
import Glibc

/// Says on standard error how far long work is, when somebody watches a terminal.
///
/// The line is rewritten in place at most four times a second and wiped at the end; pipes and logs see nothing.
final class Progress {
    private let isWatched = isatty(STDERR_FILENO) == 1
    private var next: ContinuousClock.Instant
    private var isShown = false

    /// - Parameter patience: how long work may take before it is said how far it is.
    init(patience: Duration = .milliseconds(250)) {
        next = .now + patience
    }

    func show(_ message: @autoclosure () -> String) {
        guard isWatched, ContinuousClock.now >= next else { return }
        next = .now + .milliseconds(250)
        isShown = true
        write("\r\u{1B}[K" + message())
    }

    func finish() {
        if isShown { write("\r\u{1B}[K") }
        isShown = false
    }

    private func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
