import AikenExporter
import CadreImport
import CadreKit
import Foundation
import GIFTExporter
import MoodleXMLExporter
import QTIExporter
import Testing

/// What an exporter writes, the reader reads as it was; what the format cannot express, the exporter names.
@Suite struct ItemRoundTripTests {
    @Test(arguments: 1...150 as ClosedRange<UInt64>)
    func keepsEverythingInMoodleXML(seed: UInt64) throws {
        let items = try self.items(seed: seed)
        let (bytes, losses) = try written(items, by: MoodleXMLExporter::plugin)
        #expect(losses.isEmpty)
        let reading = ItemReading(bytes)
        #expect(reading.findings.isEmpty)
        #expect(reading.items.count == items.count)
        for (read, written) in zip(reading.items, items) { #expect(read.item == written.item) }
        #expect(reading.items.map(\.category) == items.map(\.category))
    }

    @Test(arguments: 1...150 as ClosedRange<UInt64>)
    func keepsInGIFTWhatItDoesNotName(seed: UInt64) throws {
        let items = try self.items(seed: seed)
        let (bytes, losses) = try written(items, by: GIFTExporter::plugin)
        let named = Set(losses.compactMap(\.record))
        let reading = ItemReading(bytes, as: .gift)
        let kept = items.filter { !named.contains($0.item.id.text) }
        #expect(reading.findings.isEmpty || kept.isEmpty)
        #expect(reading.items.map(\.item) == kept.map(\.item), "\(String(decoding: bytes, as: UTF8.self))")
    }

    @Test(arguments: ["3.0", "2.2"], 1...100 as ClosedRange<UInt64>)
    func keepsEverythingButCategoriesInQTI(version: String, seed: UInt64) throws {
        let items = try self.items(seed: seed)
        let (bytes, losses) = try written(items, by: QTIExporter::plugin, ["version": version])
        #expect(losses.allSatisfy { $0.reason.en.hasPrefix("its category") })
        let reading = ItemReading(bytes)
        #expect(reading.findings.isEmpty)
        let read = Dictionary(uniqueKeysWithValues: reading.items.map { ($0.item.id, $0.item) })
        for item in items.map(\.item) {
            #expect(read[item.id]?.withSortedTexts == item.withSortedTexts)
        }
        #expect(read.count == items.count)
    }

    @Test func writesQuestionsWithOneRightOptionAsAiken() throws {
        let options = ["a", "b"].map { AnswerOption($0 as OptionID, LocalizedText(asTyped: "Option \($0)")) }
        let item = Item(
            id: "which", prompt: LocalizedText(asTyped: "Which?"), points: 1,
            response: .choice(options: options),
            key: .choice("b"))
        let essay = Item(
            id: "why", prompt: LocalizedText(asTyped: "Why?"), points: 1, response: .essay, key: .criteria([])
        )
        let (bytes, losses) = try written(
            [item, essay].map { ExportedItem($0, category: nil) }, by: AikenExporter::plugin)
        #expect(String(decoding: bytes, as: UTF8.self) == "Which?\nA. Option a\nB. Option b\nANSWER: B\n\n")
        #expect(losses.map(\.record) == ["why"])
        #expect(ItemReading(bytes).items.map(\.item) == [item])
    }

    @Test func saysThatAFileHasOneLanguageOfTwo() throws {
        let item = Item(
            id: "both", prompt: LocalizedText(en: "A team needs rules.", zhHans: "团队需要规则。"), points: 1,
            response: .text, key: .text(accepted: ["yes"]))
        for exporter in [GIFTExporter::plugin, MoodleXMLExporter::plugin, QTIExporter::plugin] {
            let (_, losses) = try written([ExportedItem(item, category: nil)], by: exporter)
            #expect(losses.contains { $0.record == nil }, "\(exporter.id)")
        }
    }

    private func items(seed: UInt64) throws -> [ExportedItem] {
        var random = RandomItem(seed: seed)
        return try random.items()
    }

    private func written(
        _ items: [ExportedItem], by exporter: any Exporter, _ options: [OptionName: String] = [:]
    ) throws -> (bytes: [UInt8], losses: [ExportLoss]) {
        var output = MemoryOutput()
        let request = ExportRequest(subject: .items, cohort: nil, language: .english, options: options)
        let losses = try exporter.export(request, from: ItemsInMemory(items: items), to: &output)
        return (output.bytes, losses)
    }
}

private struct ItemsInMemory: ExportSource {
    let items: [ExportedItem]

    func columns(for request: ExportRequest) throws -> [ExportColumn] { [] }
    func forEachBatch(of request: ExportRequest, _ body: (borrowing ExportBatch) throws -> Void) throws {}
    func forEachItem(of request: ExportRequest, _ body: (ExportedItem) throws -> Void) throws {
        try items.forEach(body)
    }
}

private struct MemoryOutput: ByteOutput {
    var bytes: [UInt8] = []

    mutating func write(_ bytes: UnsafeRawBufferPointer) throws { self.bytes += bytes }
}

extension Item {
    /// QTI names one right text and lists the others.
    fileprivate var withSortedTexts: Item {
        var item = self
        if case .text(let accepted) = key { item.key = .text(accepted: accepted.sorted()) }
        return item
    }
}
