package import ProjectModel

/// How long a component is supported, against how long it is needed: until the end of the intended life.
///
/// Security support decides: what comes after it costs extra, and what ends before it are only new features.
package struct ComponentStanding: Sendable, Hashable {
    package enum State: Sendable, Hashable {
        /// Dead now: support has ended.
        case ended
        /// Support ends before use begins.
        case endsBeforeGoLive
        /// Support ends within the intended life.
        case endsWithinLife
        case outlivesUse
        /// Nobody has found out, or no end is announced.
        case unknown
    }

    package let id: ID<Component>
    package let title: String
    package let ring: Ring
    package let successor: String?
    package let activeSupport: SupportEnd?
    package let securitySupport: SupportEnd?
    package let extendedSupport: SupportEnd?
    package let supportEnds: Day?
    package let state: State
    /// Civil days from the end of the intended life to the end of support; less than zero is a gap.
    package let gapDays: Measure<Int>
    /// The same from the day use begins.
    package let gapToGoLiveDays: Measure<Int>
    /// Whether support ends within the planning window, or has ended, and nobody has named a successor.
    package let needsSuccessor: Bool

    package var light: Light {
        switch state {
        case .ended, .endsBeforeGoLive: .offTrack
        case .endsWithinLife, .unknown: .attention
        case .outlivesUse: needsSuccessor ? .attention : .onTrack
        }
    }
}
