import CadreModel
import GRDB

/// The SQL function that tells what clocks show: `wall_clock(seconds, zone)` is `HH:MM`, or NULL for a zone nobody keeps.
enum WallClock {
    static let function = DatabaseFunction("wall_clock", argumentCount: 2, pure: true) { values in
        guard let seconds = Int64.fromDatabaseValue(values[0]),
            let zone = String.fromDatabaseValue(values[1])
        else { return nil }
        return Instant(seconds: seconds).wallTime(in: zone)?.time.description
    }

    static func sql(at seconds: String, zone: String) -> String { "wall_clock(\(seconds), \(zone))" }
}
