/// Why waiting ended; several reasons may come at once. When none is set, the time was up.
package struct Wake: Hashable, Sendable {
    /// `readInputs()` has something, if only that nothing follows an Escape.
    package var hasInput = false
    /// The terminal is gone: leave, and do not draw.
    package var isHungUp = false
    /// Somebody asked the program to end (SIGTERM, SIGINT).
    package var isAskedToEnd = false
    /// Somebody asked the program to stop for a while (SIGTSTP); see `Terminal.suspend()`.
    package var isAskedToSuspend = false
    /// The program was stopped and goes on: what is on the screen is not ours.
    package var needsRepaint = false
    /// Which of the other descriptors are ready or broken, by their place in the list.
    package var others: [Int] = []

    package init() {}
}
