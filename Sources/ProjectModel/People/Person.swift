/// A department of the company, a vendor or a partner: whom IT serves and works with.
package struct Party: Registered {
    package static let prefix: String? = nil

    package let id: ID<Party>
    package var name: Recorded<String>
    package var kind: Recorded<PartyKind>
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
}
