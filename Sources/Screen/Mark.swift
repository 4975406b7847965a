package import PlainText

/// A status, said by shape and by letter; its colour comes third.
package enum Mark: UInt8, CaseIterable, Hashable, Sendable {
    case onTrack, attention, offTrack, unknown

    package var glyph: Unicode.Scalar {
        switch self {
        case .onTrack: "●"
        case .attention: "▲"
        case .offTrack: "■"
        case .unknown: "?"
        }
    }

    package var letter: SafeText {
        switch self {
        case .onTrack: "G"
        case .attention: "A"
        case .offTrack: "R"
        case .unknown: "n/a"
        }
    }

    package var style: Style {
        switch self {
        case .onTrack: .onTrack
        case .attention: .attention
        case .offTrack: .offTrack
        case .unknown: .muted
        }
    }

    package var ink: Ink { Ink(style) }
    /// `▲`
    package var sign: Run { Run(SafeText(Character(glyph)), ink) }
    /// `▲ A`
    package var light: Run { Run("\(Character(glyph)) \(letter)", ink) }
}
