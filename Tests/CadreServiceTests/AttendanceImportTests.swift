import CadreModel
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

extension Department {
    fileprivate func importAttendance(
        _ file: [UInt8], dryRun: Bool = false
    ) throws -> RecordsImport {
        try service.importAttendance(file, dryRun: dryRun, by: coordinator)
    }
}
