import CadreKit
import CadreModel
import CadreRegistry
import CadreService
import Support
import Testing

struct ScheduleExportTests {
    @Test func writesTheEndAsTheClockShowsIt() throws {
        let department = try Department(registry: .linked())
        try department.makeSchedule()
        try department.move(SessionMove(Code("SM-2026-1/2"), start: ClockTime("23:00")))
        var text = Text()
        _ = try department.service.export(
            ExportRequest(
                subject: .schedule, cohort: "SM-2026-1", language: .english,
                columns: ["session", "start", "end"]), as: "csv", to: &text)
        #expect(
            text.all == """
                Session,Start,End\r
                SM-2026-1/1,09:00,12:15\r
                SM-2026-1/2,23:00,01:15\r

                """)
    }
}

private struct Text: ByteOutput {
    var all = ""

    mutating func write(_ bytes: UnsafeRawBufferPointer) { all += String(decoding: bytes, as: UTF8.self) }
}
