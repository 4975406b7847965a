/// What should never be true, and how it came about.
package struct Violation: Error, CustomStringConvertible {
    package let seed: UInt64
    package let words: String
    /// What happened, oldest first.
    package let trace: [String]

    package var description: String {
        "seed \(seed): \(words)\n" + trace.map { "    \($0)" }.joined(separator: "\n")
    }
}
