import Foundation
import Glibc

/// Says on standard error how far long work is, when somebody watches a terminal.
///
/// The line is rewritten in place at most four times a second and wiped at the end; pipes and logs see nothing.
final class Progress {
    private let isWatched = isatty(STDERR_FILENO) == 1
    private var last = ContinuousClock.now
    private var isShown = false

    func show(_ message: @autoclosure () -> String) {
        guard isWatched, ContinuousClock.now - last > .milliseconds(250) else { return }
        last = .now
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
