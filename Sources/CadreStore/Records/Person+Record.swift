import CadreModel
import GRDB

extension Person: FetchableRecord {
    init(row: Row) throws {
        self.init(
            id: row["id"], uid: row["uid"], unit: row["unit_id"], name: row["name"],
            employeeNumber: row["employee_number"], email: row["email"], mobile: row["mobile"],
            jobTitle: row["job_title"], manager: row["manager_id"])
    }
}
