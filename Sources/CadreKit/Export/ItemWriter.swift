/// Writes a bank's questions one after the other, in one language.
public protocol ItemWriter {
    /// What the file cannot say of the questions written so far.
    var losses: ItemLosses { get set }
    /// The question as it stands in the file; nil for one that the format has no form for, which `losses` names.
    mutating func text(of exported: ExportedItem) -> String?
    /// What stands before questions of another category than those above; nothing where the format has no such line.
    func heading(of category: String?) -> String
}

extension ItemWriter {
    public func heading(of category: String?) -> String { "" }

    /// Hands over the text of each question that the request asks for, with its heading where one is due.
    ///
    /// - Returns: what the file cannot say.
    public mutating func write(
        _ request: ExportRequest, from source: any ExportSource, _ body: (ItemID, String) throws -> Void
    ) throws -> [ExportLoss] {
        var category: String?
        try source.forEachItem(of: request) { exported in
            guard let text = text(of: exported) else { return }
            losses.count(exported.item)
            let heading = exported.category == category ? "" : heading(of: exported.category)
            category = exported.category
            try body(exported.item.id, heading + text)
        }
        return losses.all
    }

    public func said(_ text: LocalizedText) -> String { text.text(in: losses.language) }

    /// Names the item as one that is not in the file; nil, for the writer to return.
    public mutating func refuse<Written>(_ item: Item, en: String, zhHans: String) -> Written? {
        losses.leaveOut(item, en: en, zhHans: zhHans)
        return nil
    }
}
