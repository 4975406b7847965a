/// Looks whether an act can be undone without taking the ground from under a later one.
///
/// An undo of an undo brings an older act back. Then the older act is what matters: nothing later may have
/// taken its place or rest on its not being there, and what it stood on must still be as it was.
struct UndoDecision {
    private let project: Project
    private let undoing: Undoing
    private let asker: Asker
    private let log: [(event: Event, stamp: Stamp)]
    /// The events that will not count any more, or will count again.
    private let content: ArraySlice<(event: Event, stamp: Stamp)>
    /// The undos that lead from the act to the content.
    private let chain: Set<Int>

    /// Whether the content will count again.
    private var restores: Bool { chain.count % 2 == 1 }

    init(
        _ project: Project, _ undoing: Undoing, _ log: [(event: Event, stamp: Stamp)], _ asker: Asker
    ) {
        self.project = project
        self.undoing = undoing
        self.asker = asker
        self.log = log
        var content = Self.part(of: log, undoing.act.lowerBound, undoing.act.upperBound)
        var chain: Set<Int> = []
        while content.count == 1, case .undone(let fact)? = content.first?.event,
            let seq = content.first?.stamp.seq, fact.last < seq
        {
            chain.insert(seq)
            content = Self.part(of: log, fact.first, fact.last)
        }
        self.content = content
        self.chain = chain
    }

    private static func part(
        of log: [(event: Event, stamp: Stamp)], _ first: Int, _ last: Int
    ) -> ArraySlice<(event: Event, stamp: Stamp)> {
        let start = log.firstIndex { $0.stamp.seq >= first } ?? log.endIndex
        let end = log[start...].firstIndex { $0.stamp.seq > last } ?? log.endIndex
        return log[start..<end]
    }

    /// What is undone, in a line of words.
    var what: String {
        guard let first = content.first else { return "" }
        let more = content.count > 1 ? " and \(content.count - 1) more" : ""
        let undos = chain.isEmpty ? "" : String(repeating: "undo of ", count: chain.count)
        return "\(undos)\(first.event.told)\(more)"
    }

    func check() throws(Rejection) {
        guard let last = content.last?.stamp.seq else {
            throw Rejection(
                "\(Project.told(undoing.act)) cannot be found in the log any more.", field: "number")
        }
        try checkKinds()
        try checkLater(than: last)
        if restores { try checkRestoring() }
        try checkManagers()
    }

    private func checkKinds() throws(Rejection) {
        if project.isClosed, !content.allSatisfy(\.event.isTakenWhenClosed) { throw project.closedRejection }
        for (event, stamp) in content {
            switch event {
            case .projectOpened:
                throw Rejection(
                    "#\(stamp.seq) opened the project; without it there is none. Start another: taffrail new LOG",
                    field: "number")
            case .recordsLost:
                throw Rejection(
                    "#\(stamp.seq) tells where records were lost; that stays so.", field: "number")
            case .unknown(let type):
                throw Rejection(
                    "#\(stamp.seq) is a “\(type)”, which this version of taffrail does not know. Undo it with the "
                        + "version that recorded it.", field: "number")
            default: break
            }
            let role = project.role(of: asker.account)
            guard role >= event.leastRole else {
                throw Rejection(
                    "\(asker.account) is a \(role.rawValue) here and to undo “\(event.told)” takes a "
                        + "\(event.leastRole.rawValue). Ask \(project.managers).")
            }
        }
    }

    private func checkLater(than last: Int) throws(Rejection) {
        let over = project.undone.passedOver
        let footings = content.compactMap { $0.event.footing(in: project) }
        for (event, stamp) in log where stamp.seq > last && !over.contains(stamp.seq) {
            let by = project.told(stamp.seq, for: asker)
            if case .unknown(let type) = event {
                throw Rejection(
                    "A “\(type)” was recorded since\(by), which this version of taffrail does not know: it may "
                        + "stand on that.", field: "number")
            }
            guard let footing = event.footing(in: project) else { continue }
            for earlier in footings {
                guard let stands = footing.stands(on: earlier) else { continue }
                let subject = stands.subject.words
                let whole = subject.hasPrefix("the ") ? "The " + subject.dropFirst(4) : subject
                let deed =
                    stands.isReplaced
                    ? "\(whole) \(stands.subject.kind == .tolerances ? "were" : "was")"
                    : "\(event.deed.noun) that stands on \(subject) was"
                throw Rejection(
                    "\(deed) \(event.deed.participle) since\(by): undo that first.", field: "number")
            }
        }
    }

    /// What comes back stands on what was there until it was undone.
    private func checkRestoring() throws(Rejection) {
        let over = project.undone.passedOver
        let first = content.first?.stamp.seq ?? 0
        for undo in project.undone.all
        where undo.seq > undoing.act.upperBound && undo.first < first && !over.contains(undo.seq) {
            throw Rejection(
                "Something older was undone since\(project.told(undo.seq, for: asker)): undo that first.",
                field: "number")
        }
        for (event, _) in content {
            switch event {
            case .deliverableLinked(let link) where project.closesCircle(link):
                throw Rejection(
                    "With the links made since, \(link.id) after \(link.after) would close a circle.",
                    field: "number")
            case .deliverableReplanned(let replanned):
                guard let parent = replanned.parent, project.closesCircle(replanned.id, partOf: parent) else {
                    break
                }
                throw Rejection(
                    "As things are now, \(replanned.id) part of \(parent) would close a circle.",
                    field: "number")
            case .personAdded(let person):
                guard let account = person.account,
                    let other = project.people.all.first(where: { $0.account?.value == account })
                else { break }
                throw Rejection(
                    "The account \(account) is \(other.id)'s now. One account is one person.", field: "number"
                )
            default: break
            }
        }
    }

    /// Somebody must be left who may grant roles.
    private func checkManagers() throws(Rejection) {
        var roles = project.grants.mapValues(\.value)
        var isTouched = false
        for case (.roleGranted(let grant), _) in content {
            isTouched = true
            // What held before a grant is not known here; it is taken to have been less than manager.
            roles[grant.account] =
                restores ? grant.role : grant.role == .manager ? .viewer : roles[grant.account]
        }
        guard isTouched, !roles.values.contains(.manager) else { return }
        throw Rejection("No manager would be left. Make somebody else manager first.", field: "number")
    }
}
