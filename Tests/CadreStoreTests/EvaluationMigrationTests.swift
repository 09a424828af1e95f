@testable import CadreStore
import CadreKit
import CadreModel
import Foundation
import GRDB
import Testing

struct EvaluationMigrationTests {
    /// What earlier versions kept as an attempt like any other was a survey when nothing in it could be earned.
    @Test func knowsTheSurveysOfEarlierVersionsByTheirPapers() throws {
        let queue = try DatabaseQueue()
        try Schema.migrator.migrate(queue, upTo: Migration004.name)
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA foreign_keys = OFF")
            for (number, points) in [[0, 0], [0, 1], [1, 2]].enumerated() {
                let items = points.enumerated().map { index, points in
                    Item(
                        id: index == 0 ? "a" : "b", prompt: LocalizedText(asTyped: "?"),
                        points: Points(thousandths: points * 1000), response: .text, key: nil)
                }
                let definition = AssessmentDefinition(
                    id: "x", kind: "x", title: LocalizedText(asTyped: "x"), stage: .during, items: items)
                let paper = try JSONText.encode(Paper(of: definition, seed: 0, items: items))
                try db.execute(
                    sql: """
                        INSERT INTO attempt (uid, enrolment_id, assessment, number, content_snapshot_id, paper,
                            status, started_at)
                        VALUES (?, 1, 'x', ?, 1, ?, 'open', 0)
                        """,
                    arguments: ["u\(number)", number + 1, paper])
            }
        }
        // Without foreign keys, as the rows above refer to nothing.
        try queue.writeWithoutTransaction { try Migration007.migrate($0) }
        let marked = try queue.read {
            try Bool.fetchAll($0, sql: "SELECT is_anonymous FROM attempt ORDER BY number")
        }
        #expect(marked == [true, false, false])
    }
}
