extension Search {
    /// Mends a timetable that something happened to: whoever can stay stays where they are.
    ///
    /// - Parameters:
    ///   - model: as things are now: a trainer's or room's closed cells, a session without its old choices.
    ///   - places: as people were told.
    ///   - weight: what it costs to change a session's room or trainer, and half of what it costs to change its time, in
    ///     the measure of the model's other costs.
    package func repair(_ model: Model, told places: [Place?], weight: Int) -> Outcome {
        var model = model
        for session in model.sessions.indices {
            model.sessions[session].kept = places[session].map { Model.Kept($0, weight: weight) }
        }
        return run(model, from: places)
    }
}
