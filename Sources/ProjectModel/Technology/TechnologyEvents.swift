/// Records a component, or anew what is known of one.
package struct ComponentRecorded: Sendable, Hashable {
    static let type = "component-recorded"

    package var id: ID<Component> = ""
    package var name = ""
    package var version = ""
    package var ring = Ring.assess
    package var supportEnds: Day?
    package var successor: String?
    /// Whether there is security support, where there is no day for it.
    package var undatedSupport: SupportEnd?
    package var activeSupport: SupportEnd?
    package var extendedSupport: SupportEnd?

    package init() {}

    package var securitySupport: SupportEnd? {
        get { supportEnds.map(SupportEnd.on) ?? undatedSupport }
        set {
            supportEnds = newValue?.day
            undatedSupport = supportEnds == nil ? newValue : nil
        }
    }
}

extension ComponentRecorded: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("name", &name)
        try field("version", &version)
        try field("ring", &ring)
        try field("supportEnds", &supportEnds)
        try field("successor", &successor)
        try field("supported", &undatedSupport)
        try field("active", &activeSupport)
        try field("extended", &extendedSupport)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.components.add(
            Component(
                id: id, name: Recorded(name, stamp), version: Recorded(version, stamp),
                ring: Recorded(ring, stamp), added: stamp.day))
        project.components.update(id) { component in
            component.name = Recorded(name, stamp)
            component.version = Recorded(version, stamp)
            component.ring = Recorded(ring, stamp)
            component.activeSupport = activeSupport.map { Recorded($0, stamp) }
            component.securitySupport = securitySupport.map { Recorded($0, stamp) }
            component.extendedSupport = extendedSupport.map { Recorded($0, stamp) }
            component.successor = successor.map { Recorded($0, stamp) }
        }
    }
}

/// What was found out about the support of a component; only what is given changes.
package struct SupportUpdated: Sendable, Hashable {
    static let type = "support-updated"

    package var id: ID<Component> = ""
    package var active: SupportEnd?
    package var security: SupportEnd?
    package var extended: SupportEnd?
    /// Where it was found: `endoflife.date nodejs 24`.
    package var source: String?

    package init() {}
}

extension SupportUpdated: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("active", &active)
        try field("security", &security)
        try field("extended", &extended)
        try field("source", &source)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.components.update(id) { component in
            if let active { component.activeSupport = Recorded(active, stamp) }
            if let security { component.securitySupport = Recorded(security, stamp) }
            if let extended { component.extendedSupport = Recorded(extended, stamp) }
        }
    }
}

package struct ComponentMoved: Sendable, Hashable {
    static let type = "component-moved"

    package var id: ID<Component> = ""
    package var ring = Ring.assess
    package var day = Day(number: 0)
    package var reason: String?

    package init() {}
}

extension ComponentMoved: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("ring", &ring)
        try field("on", &day)
        try field("reason", &reason)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.components.update(id) { component in
            let move = RingMove(from: component.ring.value, to: ring, day: day, reason: reason)
            component.moves.append(Recorded(move, stamp))
            component.ring = Recorded(ring, stamp)
        }
    }
}

package struct TechnologyPlanned: Sendable, Hashable {
    static let type = "technology-planned"

    package var goLive: Day?
    package var lifeMonths = 36
    package var windowMonths = 12

    package init() {}
}

extension TechnologyPlanned: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("goLive", &goLive)
        try field("life", &lifeMonths)
        try field("window", &windowMonths)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.lifetime = Lifetime(
            goLive: goLive.map { Recorded($0, stamp) }, months: Recorded(lifeMonths, stamp),
            windowMonths: Recorded(windowMonths, stamp))
    }
}
