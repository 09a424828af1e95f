import GRDB

/// One consistent state of the records; its named requests are in `Verbs/`, a file for each subject.
package struct ReadTransaction {
    let db: Database
}
