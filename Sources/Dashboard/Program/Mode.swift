package import PlainText

/// What whoever sits at the screen may do.
package enum Mode: Hashable, Sendable {
    case interactive
    /// Look at everything and write nothing, for this reason: `the log is damaged at byte 4096`.
    case readOnly(SafeText)
    /// Nobody sits there.
    case wall
}
