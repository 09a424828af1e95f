import CadreKit
import CadreModel
import CadreRegistry
import CadreService
import CadreStore
import Support
import Testing

struct AttendanceImportTests {
    private func file(_ rows: String...) -> [UInt8] {
        Array((["session,person,status,minutes,note"] + rows).joined(separator: "\n").utf8)
    }

    @Test func recordsEveryRowOnce() throws {
        let department = try Department.inSession()
        let file = file(
            "SM-2026-1/1,E1,出席,,", "SM-2026-1/1,E2,late,150,堵车", "SM-2026-1/2,p1@example.com,缺勤,,")
        let first = try department.importAttendance(file)
        #expect((first.changed, first.unchanged) == (3, 0))
        let again = try department.importAttendance(file)
        #expect((again.changed, again.unchanged) == (0, 3))
        let lines = try department.sheet().lines
        #expect(lines[0].entries.map(\.own?.status) == [.present, .absent])
        #expect(lines[1].entries.map(\.own?.minutes) == [150, nil])
    }

    @Test func writesNothingAndNamesEveryLineThatIsWrong() throws {
        let department = try Department.inSession()
        let result = try department.importAttendance(
            file(
                "SM-2026-1/1,E1,present,,", "SM-2026-1/9,E1,present,,", "SM-2026-1/1,nobody,present,,",
                "SM-2026-1/1,E2,late,900,", "SM-2026-1/1,E3,weg,,", "SM-2026-1/1,p1@example.com,absent,,"))
        #expect(result.findings.hasErrors)
        #expect(
            result.findings.map(\.code) == [
                "attendance.unknown-session", "attendance.unknown-person", "attendance.minutes",
                "attendance.unknown-status", "attendance.duplicate",
            ])
        #expect(result.findings.map(\.place?.line) == [3, 4, 5, 6, 7])
        #expect(result.findings.map(\.place?.column) == [1, 13, 21, 16, 13])
        #expect(try department.sheet().lines.allSatisfy { $0.tally.recorded == 0 })
    }

    @Test func countsAMakeUpForTheCohortThatTheFileNames() throws {
        let department = try Department.inSession()
        let other = try department.openOtherSessions()
        let header = "课次,工号,考勤,备注,计入班级\n"
        let result = try department.importAttendance(
            Array((header + "\(other)/1,E1,出席,,SM-2026-1\n").utf8))
        #expect(result.findings.isEmpty)
        #expect(try department.sheet().lines[0].tally.attendedMinutes == 195)
        let wrong = try department.importAttendance(
            Array((header + "\(other)/1,E9,出席,,SM-2026-1\n\(other)/1,E2,出席,,SM-2027\n").utf8))
        #expect(
            wrong.findings.map(\.code) == ["attendance.no-such-learner", "attendance.no-such-learner"])
        #expect(wrong.findings.map(\.place?.line) == [2, 3])
    }

    @Test(arguments: Language.allCases)
    func readsWhatTheExportWrites(language: Language) throws {
        let registry = try Registry.linked()
        let department = try Department(at: .afterCourse, registry: registry)
        try department.enrol(3)
        try department.publishSessions()
        let other = try department.openOtherSessions()
        try department.mark("\(other)/1", "E1", .late, minutes: 30, makeUpFor: department.cohort.code)
        var bytes = Bytes()
        _ = try department.service.export(
            ExportRequest(subject: .attendance, cohort: other.text, language: language), as: "csv",
            to: &bytes)
        _ = try department.service.clearAttendance(
            of: "E1", at: Code("\(other)/1"), by: department.coordinator)
        let result = try department.importAttendance(bytes.all)
        #expect(!result.findings.hasErrors)
        #expect(result.changed == 1)
        #expect(try department.sheet().lines[0].tally.attendedMinutes == 30)
    }

    @Test func warnsOfAGuestOnce() throws {
        let department = try Department.inSession()
        let rows = file("SM-2026-1/1,E9,present,,")
        let first = try department.importAttendance(rows)
        #expect(first.findings.map(\.code) == ["attendance.guest"])
        #expect(first.findings.map(\.severity) == [.warning])
        #expect(first.findings.first?.place?.column == 13)
        #expect(first.changed == 1)
        #expect(try department.importAttendance(rows).findings.isEmpty)
    }

    @Test func saysWhatWouldHappenAndWritesNothing() throws {
        let department = try Department.inSession()
        let result = try department.importAttendance(
            file("SM-2026-1/1,E1,present,,"), dryRun: true)
        #expect((result.findings.hasErrors, result.changed) == (false, 1))
        #expect(try department.sheet().lines[0].tally.recorded == 0)
    }

    @Test func asksForRightsInEverySessionOfTheFile() throws {
        let department = try Department.inSession()
        let other = try department.openOtherSessions()
        try department.service.grant(
            .trainer, in: .cohort(department.cohort.code), to: "E11", by: department.coordinator)
        let trainer = Actor.account(department.people[10].id, name: "陈讲师")
        let own = file("SM-2026-1/1,E1,present,,")
        #expect(try department.service.importAttendance(own, dryRun: false, by: trainer).changed == 1)
        let both = file("SM-2026-1/1,E2,present,,", "\(other)/1,E2,present,,")
        #expect(throws: AccessError.self) {
            try department.service.importAttendance(both, dryRun: false, by: trainer)
        }
    }
}

private struct Bytes: ByteOutput {
    var all: [UInt8] = []

    mutating func write(_ bytes: UnsafeRawBufferPointer) { all += bytes }
}

extension Department {
    fileprivate func importAttendance(
        _ file: [UInt8], dryRun: Bool = false
    ) throws -> RecordsImport {
        try service.importAttendance(file, dryRun: dryRun, by: coordinator)
    }
}
