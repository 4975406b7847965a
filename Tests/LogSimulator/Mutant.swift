/// A way in which a system may be broken, or used wrongly, that the simulation must find out.
package enum Mutant: CaseIterable, Sendable {
    /// The disk says that it keeps what it does not.
    case syncDoesNothing
    /// Everyone has the lock at once.
    case lockDoesNothing
    /// Someone asks again when a sync failed, and believes the answer.
    case failedSyncIsRetried
    /// A write that was done is told as interrupted, so that it is done again.
    case doneWriteIsRepeated
    /// What a sync began with is not asked, so that one which came before a write is believed to keep it.
    case oldPostsCount
    /// Whoever did not sync is not told that another's sync came too late.
    case lossIsKeptSecret
}
