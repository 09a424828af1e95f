/// A part of a run: how long it goes, and how hot.
struct Leg: Sendable {
    private let range: Range<Double>
    private let limit: Search.Limit
    private let begin: Duration
    private let clock: @Sendable () -> Duration
    private let cooling: Cooling
    private let isCancelled: @Sendable () -> Bool

    /// Steps between two looks at the clock.
    static let blockLength = 2_000

    init(
        from start: Double, to end: Double, limit: Search.Limit, begin: Duration,
        clock: @escaping @Sendable () -> Duration, cooling: Cooling,
        isCancelled: @escaping @Sendable () -> Bool
    ) {
        range = start..<end
        self.limit = limit
        self.begin = begin
        self.clock = clock
        self.cooling = cooling
        self.isCancelled = isCancelled
    }

    /// The temperature of the next block; nil at the end of the leg.
    func temperature(after steps: Int) -> Float? {
        let fraction =
            switch limit {
            case .moves(let count): count < 1 ? 1 : Double(steps) / Double(count)
            case .duration(let duration): duration <= .zero ? 1 : (clock() - begin) / duration
            }
        return fraction < range.upperBound && !isCancelled() ? cooling.temperature(at: fraction) : nil
    }
}
