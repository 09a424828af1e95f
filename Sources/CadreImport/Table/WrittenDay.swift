package import CadreModel

/// A day as people write it: `2026-03-02`, `2026/3/2`, `2026.3.2`, `2026年3月2日`, `20260302`.
///
/// A day of the form `03/04/2026` is two different days to readers of two cultures, and is not guessed at.
package enum WrittenDay: Equatable {
    case day(Day)
    /// The readings that there are: month first, then day first.
    case ambiguous(Day, Day)
    /// No day of the calendar.
    case none

    package init(_ text: String) {
        let fields = text.split { "-/.年月日 ".contains($0) }.map(String.init)
        let numbers = fields.compactMap { Int($0) }
        guard numbers.count == fields.count, fields.allSatisfy({ $0.utf8.count <= 8 }) else {
            self = .none
            return
        }
        switch (fields.count, fields.first?.utf8.count, fields.last?.utf8.count) {
        case (1, 8, _):
            self = Self.day(numbers[0] / 10_000, numbers[0] / 100 % 100, numbers[0] % 100)
        case (3, 4, _):
            self = Self.day(numbers[0], numbers[1], numbers[2])
        case (3, _, 4):
            self = Self.yearLast(numbers)
        default:
            self = .none
        }
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> WrittenDay {
        Day(year: year, month: month, day: day).map(WrittenDay.day) ?? .none
    }

    private static func yearLast(_ numbers: [Int]) -> WrittenDay {
        let american = Day(year: numbers[2], month: numbers[0], day: numbers[1])
        let european = Day(year: numbers[2], month: numbers[1], day: numbers[0])
        switch (american, european) {
        case (let american?, let european?) where american != european: return .ambiguous(american, european)
        case (let day?, _), (_, let day?): return .day(day)
        default: return .none
        }
    }
}
