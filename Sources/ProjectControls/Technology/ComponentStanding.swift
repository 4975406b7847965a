package import ProjectModel

/// How long a component is supported, against how long it is needed: until 36 months after the committed finish.
package struct ComponentStanding: Sendable, Hashable {
    package enum State: Sendable, Hashable {
        /// Support has ended already.
        case ended
        /// Support ends before the committed finish.
        case endsBeforeFinish
        /// Support ends within the intended life.
        case endsWithinLife
        case outlivesUse
        /// Nobody has found out.
        case unknown
    }

    package let id: ID<Component>
    package let title: String
    package let supportEnds: Day?
    package let state: State
    /// Civil days from the end of the intended life to the end of support; less than zero is a gap.
    package let gapDays: Measure<Int>
    /// The same from the committed finish.
    package let gapToFinishDays: Measure<Int>

    package var light: Light {
        switch state {
        case .ended, .endsBeforeFinish: .offTrack
        case .endsWithinLife, .unknown: .attention
        case .outlivesUse: .onTrack
        }
    }
}
