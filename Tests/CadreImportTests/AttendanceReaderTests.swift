import CadreImport
import CadreKit
import CadreModel
import Testing

@Suite struct AttendanceReaderTests {
    @Test func readsARowForEachPersonAndSession() throws {
        let reading = read("课次,工号,考勤状态,出席分钟数,备注\nS1,E1,出席,,\nS1,E2,迟到,150,堵车\nS2,E1,旷课,0,\n")
        #expect(reading.findings.kept.isEmpty)
        #expect(reading.rows.map(\.session) == ["S1", "S1", "S2"])
        #expect(reading.rows.map(\.person) == ["E1", "E2", "E1"])
        #expect(reading.rows.map(\.status) == [.present, .late, .absent])
        #expect(reading.rows.map(\.minutes) == [nil, 150, 0])
        #expect(reading.rows.map(\.note) == [nil, "堵车", nil])
        #expect(reading.rows.map(\.line) == [2, 3, 4])
    }

    @Test(arguments: AttendanceStatus.allCases)
    func acceptsAStatusByItsCodeAndItsTitles(_ status: AttendanceStatus) {
        let words = [
            status.rawValue, status.rawValue.uppercased(), status.title.en, status.title.zhHans,
            " \(status.title.zhHans) ",
        ]
        for word in words { #expect(AttendanceStatus(spelled: word) == status) }
    }

    @Test(arguments: [
        ("到课", AttendanceStatus.present), ("旷课", .absent), ("病假", .excused), ("left_early", .leftEarly),
        ("Left Early", .leftEarly),
    ])
    func acceptsOtherWordsInUse(_ word: String, _ status: AttendanceStatus) {
        #expect(AttendanceStatus(spelled: word) == status)
    }

    @Test func namesAnUnknownStatusAndWhatMayStandThere() throws {
        let reading = read("session,person,status\nS1,E1,present\nS1,E2,maybe\n")
        #expect(reading.findings.found == [.error("attendance.unknown-status", 3, 7)])
        let finding = try #require(reading.findings.kept.first)
        #expect(finding.place?.path == "status")
        #expect(finding.reason.en.contains("maybe"))
        for status in AttendanceStatus.allCases {
            #expect(finding.hint?.en.contains(status.rawValue) == true)
            #expect(finding.hint?.zhHans.contains(status.title.zhHans) == true)
        }
    }

    @Test func leavesOutRowsThatSayNotRecordedAndSaysSo() {
        let reading = read("课次,工号,考勤\nS1,E1,未记录\nS1,E2,Not recorded\nS1,E3,出席\n")
        #expect(reading.rows.map(\.person) == ["E3"])
        #expect(
            reading.findings.found == [
                Found(.advice, "attendance.not-recorded", 2, nil),
                Found(.advice, "attendance.not-recorded", 3, nil),
            ])
    }

    @Test(arguments: ["late", "left-early"])
    func needsMinutesOfWhoCameLateOrLeftEarly(_ status: String) {
        let reading = read("session,person,status,minutes\nS1,E1,\(status),\nS1,E2,\(status),20\n")
        #expect(reading.findings.found == [.error("attendance.missing-minutes", 2, status.count + 8)])
        let without = read("session,person,status\nS1,E1,\(status)\n")
        #expect(without.findings.found == [.error("attendance.missing-minutes", 2)])
    }

    @Test(arguments: ["-5", "+5", "1.5", "many", "1 0", "99999999999999999999"])
    func refusesMinutesThatAreNoWholeNumber(_ minutes: String) {
        let reading = read("session,person,status,minutes\nS1,E1,late,\(minutes)\n")
        #expect(reading.findings.found == [.error("attendance.malformed-minutes", 2, 12)])
    }

    @Test func refusesMinutesOfWhoWasAbsent() {
        let reading = read("session,person,status,minutes\nS1,E1,absent,30\nS1,E2,absent,0\n")
        #expect(reading.findings.found == [.error("attendance.absent-with-minutes", 2, 14)])
    }

    @Test func refusesTwoRowsForOnePersonAtOneSession() {
        let reading = read("session,person,status\nS1,E1,present\nS2,E1,present\nS1,e1,absent\n")
        #expect(reading.findings.found == [.error("attendance.duplicate", 4, 4)])
        #expect(reading.findings.kept.first?.reason.en.contains("lines 2 and 4") == true)
    }

    @Test func namesEveryCellThatMustNotBeEmpty() {
        let reading = read("session,person,status,note\n,,,x\n")
        #expect(
            reading.findings.found == [
                .error("attendance.missing-session", 2, 1), .error("attendance.missing-person", 2, 2),
                .error("attendance.missing-status", 2, 3),
            ])
    }

    private func read(_ text: String) -> Reading<AttendanceRow> { AttendanceReader.read(Array(text.utf8)) }
}
