internal import ProjectModel

/// States that the project went through, kept as they were met, so that going back in time need not begin
/// at the beginning.
///
/// Each is the project as it was then. One from which a later undo reaches further back is no help after
/// that undo.
struct Checkpoints {
    /// By their numbers, the earliest first.
    private var kept: [Replica] = []
    private static let most = 40

    /// How many events lie between those that are kept on the way to `seq`: going back one act from anywhere
    /// tells a thirtieth of the log anew, and a small log is told whole.
    static func step(of seq: Int) -> Int { max(2000, seq / 30) }

    /// The last state from which `seq` can be reached by going forward; the empty one where there is none.
    func nearest(to seq: Int, _ undone: UndoneActs) -> Replica {
        kept.last {
            $0.project.revision <= seq && !undone.reachesBack(to: $0.project.revision, by: seq)
        } ?? Replica()
    }

    mutating func keep(_ state: Replica) {
        let revision = state.project.revision
        let place = kept.firstIndex { $0.project.revision >= revision } ?? kept.count
        if place < kept.count, kept[place].project.revision == revision { return }
        kept.insert(state, at: place)
        guard kept.count > Self.most else { return }
        // The one that leaves the smallest gap goes.
        let gaps = kept.indices.dropFirst().dropLast().map { index in
            (kept[index + 1].project.revision - kept[index - 1].project.revision, index)
        }
        if let smallest = gaps.min(by: { $0.0 < $1.0 }) { kept.remove(at: smallest.1) }
    }
}

extension UndoneActs {
    /// Whether something recorded after `revision`, and up to `seq`, undoes what stands at `revision` or
    /// before.
    func reachesBack(to revision: Int, by seq: Int) -> Bool {
        all.contains { $0.seq > revision && $0.seq <= seq && reach(of: $0) <= revision }
    }
}
