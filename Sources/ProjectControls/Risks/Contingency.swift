package import ProjectModel

/// The distribution of what independent risks cost together.
package struct Contingency: Sendable, Hashable {
    package let mean: Money
    package let deviation: Money
    package let p50: Money
    package let p80: Money
    package let p90: Money
}
