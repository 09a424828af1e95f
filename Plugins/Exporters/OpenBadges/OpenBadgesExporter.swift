public import CadreKit
import Foundation

public let plugin: any Exporter = OpenBadgesExporter()

/// Certificates as credentials of Open Badges 3.0 (1EdTech, 2024; W3C Verifiable Credentials Data Model 2.0): one of them as
/// an object, all as an array.
///
/// They carry no proof: who has one looks at the address named as its evidence. A badge that was handed out cannot be taken
/// back, so those that are revoked are left out and said.
struct OpenBadgesExporter: Exporter {
    let id: ExporterID = "open-badges"
    let title = LocalizedText(en: "Open Badges 3.0", zhHans: "Open Badges 3.0 数字徽章")
    let fileExtension = "json"
    let mediaType = "application/ld+json"
    let subjects: Set<ExportSubject> = [.certificates]
    let options: [ExportOption] = []

    func export(
        _ request: ExportRequest, from source: any ExportSource, to output: inout some ByteOutput
    ) throws -> [ExportLoss] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let isList = request.certificate == nil
        var losses: [ExportLoss] = []
        var isFirst = true
        // The source's closure does not take what it writes to, so a credential at a time goes through a local.
        var writing = output
        defer { output = writing }
        if isList { try writing.write("[") }
        try source.forEachCertificate(of: request) { certificate in
            do {
                let credential = try OpenBadgeCredential(certificate, in: request.language)
                if isList { try writing.write(isFirst ? "\n" : ",\n") }
                try writing.write(String(decoding: encoder.encode(credential), as: UTF8.self))
                isFirst = false
            } catch let error as OpenBadgesError where isList {
                losses.append(ExportLoss(of: certificate.number, error.explanation))
            }
        }
        try writing.write(isList ? "\n]\n" : "\n")
        return losses
    }
}

/// Why there is no badge of a certificate.
enum OpenBadgesError: ExplainedError, Equatable {
    case revoked
    case heldByNobody

    var explanation: LocalizedText {
        switch self {
        case .revoked:
            LocalizedText(en: "no badge: the certificate is revoked", zhHans: "不生成徽章：证书已撤销")
        case .heldByNobody:
            LocalizedText(en: "no badge: the holder was erased", zhHans: "不生成徽章：持证人信息已抹去")
        }
    }
}
