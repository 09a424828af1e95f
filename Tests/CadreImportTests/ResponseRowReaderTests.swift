import CadreImport
import Testing

@Suite struct ResponseRowReaderTests {
    @Test func readsARowForEachAnswer() {
        let reading = read(
            "测评,工号,题号,答案\nquiz-1,E1,q1,a\nquiz-1,E1,q2,\"[\"\"a\"\",\"\"c\"\"]\"\nquiz-1,E1,q3,\n")
        #expect(reading.findings.kept.isEmpty)
        #expect(reading.rows.map(\.assessment) == ["quiz-1", "quiz-1", "quiz-1"])
        #expect(reading.rows.map(\.person) == ["E1", "E1", "E1"])
        #expect(reading.rows.map(\.item) == ["q1", "q2", "q3"])
        #expect(reading.rows.map(\.answer) == ["a", "[\"a\",\"c\"]", nil])
        #expect(reading.rows.map(\.line) == [2, 3, 4])
    }

    @Test func refusesTwoAnswersToOneQuestion() {
        let reading = read("assessment,person,item,answer\nq,E1,i,a\nq,E2,i,a\nq,E1,i,b\n")
        #expect(reading.findings.found == [.error("response.duplicate", 4, 6)])
    }

    @Test func namesEveryCellThatMustNotBeEmpty() {
        let reading = read("assessment,person,item,answer\n,,,a\n")
        #expect(
            reading.findings.found == [
                .error("response.missing-assessment", 2, 1), .error("response.missing-person", 2, 2),
                .error("response.missing-item", 2, 3),
            ])
    }

    private func read(_ text: String) -> Reading<ResponseRow> { ResponseRowReader.read(Array(text.utf8)) }
}
