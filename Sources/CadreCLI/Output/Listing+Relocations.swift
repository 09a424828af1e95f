import CadreKit

extension Listing where Row == RelocationRow {
    /// Old and new side by side.
    init(changes: [RelocationRow], emptiness: String) {
        self.init(
            rows: changes,
            columns: [
                .init(en: "session", zhHans: "课次", { $0.session }),
                .init(en: "was", zhHans: "原安排", { $0.was ?? "–" }),
                .init(en: "will be", zhHans: "新安排", { $0.willBe ?? "–" }),
            ],
            emptiness: emptiness)
    }
}

/// A change as `--json` and the table show it; nil where there was or will be nothing.
struct RelocationRow: Encodable {
    let session: String
    let was: String?
    let willBe: String?

    init(_ session: String, was: SessionRow?, willBe: SessionRow?) {
        self.session = session
        self.was = was?.slot
        self.willBe = willBe?.slot
    }
}

extension SessionRow {
    /// When, where and with whom.
    var slot: String { "\(day) \(start), \(joinAddress ?? rooms), \(trainers)" }
}
