extension Ink {
    package static let page = Ink(.page)
    package static let raised = Ink(.raised)
    package static let selected = Ink(.selected)
    package static let frame = Ink(.frame)
    package static let muted = Ink(.muted)
    package static let text = Ink(.text)
    package static let accent = Ink(.accent)
    package static let onTrack = Ink(.onTrack)
    package static let attention = Ink(.attention)
    package static let offTrack = Ink(.offTrack)
    package static let unpaid = Ink(.unpaid)
}
