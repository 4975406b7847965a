internal import PlainText
internal import Screen

extension PageName.Description {
    static let risks = Self(
        "5", "Risks", "what may happen, and what is set aside for it",
        [PageGrid(from: PageLayout.smallest, .pane(.risks, isWhole: true))])
}
