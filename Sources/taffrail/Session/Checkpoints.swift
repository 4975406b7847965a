internal import ProjectModel

/// States that the project went through, kept as they were met, so that going back in time need not begin
/// at the beginning.
///
/// Each is kept with what was passed over on the way to it: it is of use as long as the same is to be passed over
/// up to there.
struct Checkpoints {
    private struct Checkpoint {
        var state: Replica
        var over: PassedOver

        var revision: Int { state.project.revision }
    }

    /// By their numbers, the earliest first.
    private var kept: [Checkpoint] = []
    private static let most = 40

    /// How many events lie between those that are kept on the way to `seq`: going back one act from anywhere
    /// tells a thirtieth of the log anew, and a small log is told whole.
    static func step(of seq: Int) -> Int { max(2000, seq / 30) }

    /// The last state from which `seq` can be reached by going forward; the empty one where there is none.
    func nearest(to seq: Int, passingOver over: PassedOver) -> Replica {
        let nearest = kept.last { $0.revision <= seq && $0.over.agrees(with: over, through: $0.revision) }
        return nearest?.state ?? Replica()
    }

    mutating func keep(_ state: Replica, passingOver over: PassedOver) {
        let checkpoint = Checkpoint(state: state, over: over)
        let place = kept.firstIndex { $0.revision >= checkpoint.revision } ?? kept.count
        if place < kept.count, kept[place].revision == checkpoint.revision {
            kept[place] = checkpoint
            return
        }
        kept.insert(checkpoint, at: place)
        guard kept.count > Self.most else { return }
        // The one that leaves the smallest gap goes.
        let gaps = kept.indices.dropFirst().dropLast().map { index in
            (kept[index + 1].revision - kept[index - 1].revision, index)
        }
        if let smallest = gaps.min(by: { $0.0 < $1.0 }) { kept.remove(at: smallest.1) }
    }
}
