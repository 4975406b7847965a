internal import PlainText
internal import Screen

extension PageName.Description {
    static let phases = Self(
        "2", "Phases", "how far each phase and each deliverable is",
        [PageGrid(from: PageLayout.smallest, .pane(.phases, isWhole: true))])
}
