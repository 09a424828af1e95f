import Foundation
import Support
import Testing

/// Files that cannot be taken: one clear message with place and remedy, in both languages, and nothing written.
struct BadInputTests {
    @Test(arguments: BadFile.all, ["en", "zh-Hans"])
    func isRefusedWithPlaceAndRemedyAndLeavesTheRecordsAlone(file: BadFile, language: String) throws {
        try withTemporaryFolder { folder in
            let database = try BadInputTests.course(in: folder)
            let before = try BadInputTests.records(of: database)
            let path = folder.appending(path: file.name)
            try Data(file.content.utf8).write(to: path)
            let run = try CadreProcess.run(
                file.command.map { $0 == "FILE" ? path.path() : $0 }, database: database, language: language)
            let said = run.output + run.errors
            #expect(run.status == 1, "\(said)")
            for expected in file.place { #expect(said.contains(expected), "\(expected) in \(said)") }
            let remedy = language == "en" ? file.remedy.en : file.remedy.zhHans
            #expect(said.contains(remedy), "\(remedy) in \(said)")
            #expect(try BadInputTests.records(of: database) == before)
        }
    }

    @Test func refusesAFileOfTooManyRowsAtOnce() throws {
        try withTemporaryFolder { folder in
            let database = try BadInputTests.course(in: folder)
            let rows = (1...200_001).map { "P\($0),人\($0),ACME" }.joined(separator: "\n")
            let path = folder.appending(path: "huge.csv")
            try Data("工号,姓名,部门\n\(rows)".utf8).write(to: path)
            let before = try BadInputTests.records(of: database)
            let run = try CadreProcess.run(["people", "import", path.path()], database: database)
            #expect(run.status == 1)
            #expect(run.output.contains("200001"), "\(run.output)")
            #expect(try BadInputTests.records(of: database) == before)
        }
    }

    /// A department with one published cohort, made once and copied for each case.
    private static func course(in folder: URL) throws -> URL {
        let database = folder.appending(path: "cadre.sqlite")
        try template.get().write(to: database)
        return database
    }

    private static let template = Result<Data, any Error> {
        var copy = Data()
        try withTemporaryFolder { folder in
            let demo = try CadreProcess.run([
                "demo", "--output", folder.path(), "--fixtures", Fixture.url("").path(),
            ])
            guard demo.status == 0 else { throw CocoaError(.featureUnsupported) }
            copy = try Data(contentsOf: folder.appending(path: "backup.sqlite"))
        }
        return copy
    }

    /// Every row of every table, in words.
    private static func records(of database: URL) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["sqlite3", "-readonly", database.path(), ".dump"]
        process.standardOutput = output
        try process.run()
        let dump = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: dump, as: UTF8.self)
    }
}

/// One file that must be refused, and what must be said of it.
struct BadFile: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let name: String
    let content: String
    let command: [String]
    /// Line and column, or the name of the thing; the same in both languages.
    let place: [String]
    let remedy: (en: String, zhHans: String)

    private init(
        _ description: String, _ name: String, _ content: String, _ command: [String], place: [String],
        remedy: (en: String, zhHans: String)
    ) {
        testDescription = description
        self.name = name
        self.content = content
        self.command = command
        self.place = place
        self.remedy = remedy
    }

    static let all: [BadFile] = rosters + attendance + responses

    private static func roster(
        _ description: String, _ content: String, place: String, remedy: (String, String)
    ) -> BadFile {
        BadFile(
            description, "roster.csv", content, ["people", "import", "FILE"], place: [place], remedy: remedy)
    }

    private static let rosters = [
        roster(
            "a roster without names", "工号,部门\nA1,ACME", place: "roster.csv:1",
            remedy: ("name", "姓名")),
        roster(
            "an employee number twice", "工号,姓名,部门\nA1,甲,ACME\nA1,乙,ACME", place: "roster.csv:3:1",
            remedy: ("correct", "请")),
        roster(
            "an e-mail address twice", "姓名,邮箱,部门\n甲,a@example.com,ACME\n乙,A@example.com,ACME",
            place: "roster.csv:3:3", remedy: ("correct one of them", "请更正其中一行")),
        roster(
            "an unterminated quote", "姓名,部门\n\"甲,ACME\n乙,ACME", place: "roster.csv:2:1",
            remedy: ("close", "引号")),
        roster(
            "an invisible character", "工号,姓名,部门\nA\u{200B}1,甲,ACME", place: "roster.csv:2:1",
            remedy: ("type the cell anew", "请重新输入该单元格")),
    ]

    private static func attendance(
        _ description: String, _ row: String, header: String = "课次,学员,考勤,出席分钟,日期", place: String,
        remedy: (String, String)
    ) -> BadFile {
        BadFile(
            description, "attendance.csv", header + "\n" + row, ["attendance", "import", "FILE"],
            place: [place], remedy: remedy)
    }

    private static let attendance = [
        attendance(
            "an unknown status", "SM-2026-1/1,XS001,asleep,,", place: "attendance.csv:2:19",
            remedy: ("write one of: present", "可填：")),
        attendance(
            "late without minutes", "SM-2026-1/1,XS001,late,,", place: "attendance.csv:2:24",
            remedy: ("fill in the column", "请在“出席分钟数”列填写")),
        attendance(
            "a day that there is not", "SM-2026-1/1,XS001,present,,2026-13-45", place: "attendance.csv:2:28",
            remedy: ("write 2026-03-02", "请按“2026-03-02”的格式填写")),
        attendance(
            "a day that two cultures read differently", "SM-2026-1/1,XS001,present,,03/04/2026",
            place: "2026-04-03", remedy: ("write the year first", "请把年份写在前面")),
        attendance(
            "another day than the session's", "SM-2026-1/1,XS001,present,,2026-04-01",
            place: "attendance.csv:2:28", remedy: ("correct the session or the day", "请更正课次编号或日期")),
        attendance(
            "a session that there is not", "SM-2026-1/99,XS001,present,,", place: "SM-2026-1/99",
            remedy: ("cadre schedule show", "cadre schedule show")),
    ]

    private static let responses = [
        BadFile(
            "an answer to a question that there is not", "answers.json", #"{"q99": "a"}"#,
            [
                "assess", "submit", "team-management-post", "--cohort", "SM-2026-1", "--person", "XS001",
                "--response", "FILE",
            ],
            place: ["answers.json", "q99"], remedy: ("cadre assess show", "cadre assess show")),
        BadFile(
            "answers that are no JSON", "answers.json", "{\n \"q1\": ]}",
            [
                "assess", "submit", "team-management-post", "--cohort", "SM-2026-1", "--person", "XS001",
                "--response", "FILE",
            ],
            place: ["answers.json"], remedy: ("line 2, column 8", "第 2 行第 8 列")),
        BadFile(
            "a table with a question that there is not", "answers.csv",
            "assessment,person,item,answer\nteam-management-post,XS001,q99,a",
            ["assess", "import", "FILE", "--cohort", "SM-2026-1"],
            place: ["answers.csv:2:28", "q99"], remedy: ("cadre assess show", "cadre assess show")),
    ]
}
