package import CadreKit
import CadreModel
import CadreStore

extension TrainingService {
    /// Writes the requested records in a format, from one consistent reading.
    ///
    /// - Returns: what the format cannot express, and was left out.
    /// - Throws: `ExportError` before a byte is written when the format, a column or an option is unknown.
    package func export(
        _ request: ExportRequest, as format: String, to output: inout some ByteOutput
    ) throws -> [ExportLoss] {
        let exporter = try exporter(format)
        try check(request, against: exporter)
        // GRDB's closure is escaping to the compiler, so the output travels as a local value.
        var writing = output
        defer { output = writing }
        return try store.read { records in
            _ = try request.certificate.map(records.requireCertificate)
            let source = StoreExportSource(records, moduleItems: registry.bankItems)
            _ = try source.columns(for: request)
            return try exporter.export(request, from: source, to: &writing)
        }
    }

    /// Writes an export to a file that is whole or not there; `progress` hears of the bytes written so far.
    package func export(
        _ request: ExportRequest, as format: String, toFile path: String,
        progress: @escaping (Int) -> Void = { _ in }
    ) throws -> [ExportLoss] {
        var file = try FileOutput(path: path, progress: progress)
        do {
            let losses = try export(request, as: format, to: &file)
            try file.finish()
            return losses
        } catch {
            file.abandon()
            throw error
        }
    }

    private func exporter(_ format: String) throws -> any Exporter {
        guard let exporter = registry.exporters.first(where: { $0.id.text == format }) else {
            throw ExportError.unknownFormat(format, known: registry.exporters.map(\.id))
        }
        return exporter
    }

    private func check(_ request: ExportRequest, against exporter: any Exporter) throws {
        guard exporter.subjects.contains(request.subject) else {
            throw ExportError.subjectNotCarried(
                request.subject, format: exporter.id,
                carried: exporter.subjects.sorted { $0.rawValue < $1.rawValue })
        }
        for (name, value) in request.options {
            guard let option = exporter.options.first(where: { $0.id == name }) else {
                throw ExportError.unknownOption(
                    name.text, format: exporter.id, known: exporter.options.map(\.id))
            }
            guard option.values.contains(value) else {
                throw ExportError.unknownOptionValue(value, option: name, known: option.values)
            }
        }
    }
}
