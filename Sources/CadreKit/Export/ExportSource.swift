/// Where an exporter gets its rows: one consistent reading of the records.
public protocol ExportSource {
    /// The columns of the request's table, already narrowed to those it asks for.
    func columns(for request: ExportRequest) throws -> [ExportColumn]
    /// Hands over the request's rows in batches of a bounded size, in the table's order.
    func forEachBatch(of request: ExportRequest, _ body: (borrowing ExportBatch) throws -> Void) throws
    /// Hands over the bank's items that the request asks for, by id.
    func forEachItem(of request: ExportRequest, _ body: (ExportedItem) throws -> Void) throws
    /// Hands over the certificates that the request asks for, cohort by cohort, by number.
    func forEachCertificate(of request: ExportRequest, _ body: (ExportedCertificate) throws -> Void) throws
}

extension ExportSource {
    /// A source that knows of no certificates hands over none.
    public func forEachCertificate(
        of request: ExportRequest, _ body: (ExportedCertificate) throws -> Void
    ) throws {}
}
