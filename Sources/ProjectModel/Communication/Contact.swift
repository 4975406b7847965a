/// One time that a party was heard or told something, besides what it said on a topic.
package struct Contact: Sendable, Hashable {
    package var party: ID<Party>
    package var person: ID<Person>?
    package var day: Recorded<Day>
    package var direction: Direction
    package var channel: Channel?
    package var note: String?
}

package enum Direction: String, Choice {
    case heard, told
}

package enum Channel: String, Choice {
    case meeting, call, chat, mail, letter, demonstration, other
}
