import Foundation

/// How long `cadre plan review` takes over a plan of 200 topics, start of the process included.
struct ReviewBenchmark {
    let folder: URL
    let cadre: String

    func run() throws -> Verdict {
        let plan = folder.appending(path: "plan.yaml")
        try Data(Self.plan.utf8).write(to: plan)
        return try CommandBenchmark(
            name: "cadre plan review of 200 topics", command: [cadre, "plan", "review", plan.path()],
            bound: 0.050
        ).run()
    }

    /// Twenty parts of ten topics each; there is a warning for every topic and no error.
    private static let plan: String = {
        var lines = [
            "code: LONG", "title: A long course", "audience: { description: Technicians, size: 12 }",
            "objectives:",
        ]
        for part in 1...20 {
            let text = "assemble unit \(part) by the drawing"
            lines.append("  - { id: o\(part), text: \(text), level: apply, assessed_by: [check] }")
        }
        lines.append("parts:")
        for part in 1...20 {
            lines += ["  - id: p\(part)", "    number: \(part)", "    title: Unit \(part)", "    topics:"]
            for topic in 1...10 {
                let title = "number: \"\(part).\(topic)\", title: Step \(topic) of unit \(part)"
                lines.append("      - { \(title), minutes: 30, method: exercise, objectives: [o\(part)] }")
            }
        }
        return lines.joined(separator: "\n")
    }()
}
