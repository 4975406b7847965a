/// Records a component, or anew what is known of one.
package struct ComponentRecorded: Sendable, Hashable {
    static let type = "component-recorded"

    package var id: ID<Component> = ""
    package var name = ""
    package var version = ""
    package var ring = Ring.assess
    package var supportEnds: Day?
    package var successor: String?

    package init() {}
}

extension ComponentRecorded: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("name", &name)
        try field("version", &version)
        try field("ring", &ring)
        try field("supportEnds", &supportEnds)
        try field("successor", &successor)
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
            component.supportEnds = supportEnds.map { Recorded($0, stamp) }
            component.successor = successor.map { Recorded($0, stamp) }
        }
    }
}
