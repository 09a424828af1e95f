import Foundation

/// 100 000 people from CSV, against `sqlite3 .import` of the same file into a table with the same unique indices.
struct PeopleImportBenchmark {
    let folder: URL
    let cadre: String

    private let people = 100_000

    func run() throws -> Figure {
        let file = folder.appending(path: "people.csv").path()
        try roster().write(toFile: file, atomically: true, encoding: .utf8)
        let script = folder.appending(path: "import.sql").path()
        try """
        CREATE TABLE person (employee_number TEXT UNIQUE, name TEXT NOT NULL, unit TEXT, job_title TEXT,
            email TEXT UNIQUE COLLATE NOCASE, mobile TEXT);
        .import --csv --skip 1 \(file) person
        """.write(toFile: script, atomically: true, encoding: .utf8)

        var own = Double.infinity
        var reference = Double.infinity
        for run in 0..<3 {
            let database = folder.appending(path: "people-\(run).sqlite").path()
            let start = ["--database", database, "--language", "en"]
            _ = try ChildProcess.run([cadre, "unit", "add", "ACME", "客户公司", "--kind", "client"] + start)
            own = min(own, try ChildProcess.run([cadre, "people", "import", file] + start).seconds)
            let plain = folder.appending(path: "plain-\(run).sqlite").path()
            reference = min(reference, try ChildProcess.run(["sqlite3", plain], input: script).seconds)
        }
        return Figure(
            name: "import of \(people) people from CSV", measured: own, reference: reference, bound: 3)
    }

    private func roster() -> String {
        let rows = (1...people).map { number in
            "E\(number),学员\(number),ACME,销售经理,p\(number)@example.com,138\(10_000_000 + number)\n"
        }
        return "工号,姓名,部门,岗位,邮箱,手机\n" + rows.joined()
    }
}
