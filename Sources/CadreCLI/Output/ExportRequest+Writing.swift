import CadreKit
import CadreModel
import CadreService
import Foundation

extension ExportRequest {
    /// Writes the export to the file that the option names, with progress, or to standard output; what the format cannot
    /// express is named on standard error.
    func write(as format: String, to written: OutputFileOption, from service: TrainingService) throws {
        guard let output = written.output else {
            var standardOutput = StandardOutput()
            return report(try service.export(self, as: format, to: &standardOutput))
        }
        let progress = Progress()
        defer { progress.finish() }
        let losses = try service.export(self, as: format, toFile: output) { count in
            progress.show(.said(en: "\(count / 1_000_000) MB written", zhHans: "已写入 \(count / 1_000_000) MB"))
        }
        progress.finish()
        report(losses)
        print(String.said(en: "Wrote \(output).", zhHans: "已写入 \(output)。"))
    }

    private func report(_ losses: [ExportLoss]) {
        let colon = String.said(en: ": ", zhHans: "：")
        for loss in losses {
            let record = loss.record.map { $0 + colon } ?? ""
            FileHandle.standardError.write(Data((record + loss.reason.spoken + "\n").utf8))
        }
    }
}
