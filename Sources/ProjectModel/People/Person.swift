/// A department of the company, a vendor or a partner: whom IT serves and works with.
package struct Party: Registered {
    package static let prefix: String? = nil

    package let id: ID<Party>
    package var name: Recorded<String>
    package var kind: Recorded<PartyKind>
    /// How often it should be heard, in civil days; nil where nobody has said.
    package var cadenceDays: Recorded<Int>?
}

package enum PartyKind: String, Choice {
    case department, vendor, partner
}

/// Somebody who takes part, known by a short name such as `ana`.
package struct Person: Registered {
    package static let prefix: String? = nil

    package let id: ID<Person>
    package var name: Recorded<String>
    package var party: Recorded<ID<Party>>
    /// What they do in the project.
    package var position: Recorded<String>?
    /// The Unix account they sign in with.
    package var account: Recorded<String>?
    /// How they stand to the project; nil where nobody has said.
    package var stake: Recorded<Stake>?
}

/// A stakeholder's place in the grid of power and interest. Source: Mendelow (1991), Proc. 2nd ICIS.
package struct Stake: Sendable, Hashable {
    /// How much they can further or hinder.
    package var influence: Degree
    /// How much it matters to them.
    package var interest: Degree

    /// What the grid advises; at least medium counts as high.
    package var advice: String {
        switch (influence != .low, interest != .low) {
        case (true, true): "manage closely"
        case (true, false): "keep satisfied"
        case (false, true): "keep informed"
        case (false, false): "monitor"
        }
    }
}

package enum Degree: String, Choice {
    case low, medium, high
}
