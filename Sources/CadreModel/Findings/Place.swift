/// Where in an input something stands: a line and column, counted from 1, and a path such as
/// `modules[2].minutes`.
package struct Place: Sendable, Hashable, Codable {
    package let line: Int?
    package let column: Int?
    package let path: String?

    package init(line: Int? = nil, column: Int? = nil, path: String? = nil) {
        self.line = line
        self.column = column
        self.path = path
    }
}
