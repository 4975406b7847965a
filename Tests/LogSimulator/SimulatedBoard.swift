internal import EventLog
internal import Synchronization

/// The board of a simulated file, as one of its handles sees it.
struct SimulatedBoard: SyncBoard {
    /// Longer than in earnest, so that whoever waits for one who waits himself gives up soon.
    private static let nap: Int64 = 40_000_000

    let handle: Int32
    let process: SimulatedProcess
    let disk: SimulatedDisk

    var moment: Int64 { disk.moment(later: 1) }

    func takeTurn() -> Bool { process.does(.turn) && disk.takeTurn(handle) }

    func endTurn() { if process.does(.turn) { disk.endTurn(handle) } }

    func awaitTurn() {
        _ = process.does(.turn)
        _ = disk.moment(later: Self.nap)
    }

    func post(syncSince began: Int64) { if process.does(.post) { disk.post(began, handle) } }

    func hasPost(since moment: Int64) -> Bool { process.does(.post) && disk.hasPost(since: moment, handle) }

    func isSound() throws(SystemError) -> Bool {
        guard process.does(.checkForLoss) else { return false }
        try disk.checkForLoss(handle)
        return true
    }
}

extension SimulatedProcess {
    /// Whether the process lives to make the call.
    func does(_ call: SystemCall) -> Bool {
        do throws(SystemError) { try finish(fault(call)) } catch { return false }
        return true
    }
}

extension SimulatedDisk {
    /// Nothing happens at the same moment.
    func moment(later span: Int64) -> Int64 {
        state.withLock { state in
            state.moment += span
            return state.moment
        }
    }

    func takeTurn(_ handle: Int32) -> Bool {
        change(handle) { opening, file in
            if let holder = file.turn, holder != opening { return false }
            file.turn = opening
            return true
        } ?? false
    }

    func endTurn(_ handle: Int32) {
        change(handle) { opening, file in
            if file.turn == opening { file.turn = nil }
        }
    }

    func post(_ began: Int64, _ handle: Int32) {
        change(handle) { opening, file in file.posts[opening] = began }
    }

    func hasPost(since moment: Int64, _ handle: Int32) -> Bool {
        change(handle) { opening, file in
            file.posts.contains { $0.key != opening && (mutant == .oldPostsCount || $0.value >= moment) }
        } ?? false
    }

    func checkForLoss(_ handle: Int32) throws(SystemError) {
        if mutant == .lossIsKeptSecret { return }
        try state.withLock { (state) throws(SystemError) in
            try state.tell(state.opening(handle), state.file(handle))
        }
    }

    @discardableResult
    private func change<Result: Sendable>(
        _ handle: Int32, _ body: (_ opening: Int, _ file: inout SimulatedFile) -> Result
    ) -> Result? {
        state.withLock { state in
            guard let opening = state.handles[handle]?.opening, let number = state.openings[opening]?.file,
                var file = state.files[number]
            else { return nil }
            defer { state.files[number] = file }
            return body(opening, &file)
        }
    }
}
