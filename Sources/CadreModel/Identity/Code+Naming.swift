extension Code {
    /// A code that says what `name` says, below that of `parent`, and is none of those taken: `ACME/销售一部`.
    package init(for name: String, below parent: Code?, besides taken: Set<Code>) throws(CodeError) {
        let words = name.unicodeScalars.split { !Self.isAllowed($0) }.map { String($0) }
        let own = words.isEmpty ? "unit" : words.joined(separator: "-")
        let stem = [parent?.text, own].compactMap { $0 }.joined(separator: "/")
        for number in 1...taken.count + 1 {
            let suffix = number == 1 ? "" : "-\(number)"
            let code = try Code(String(stem.prefix(40 - suffix.count)) + suffix)
            guard taken.contains(code) else {
                self = code
                return
            }
        }
        throw .malformed(name)
    }
}
