internal import PlainText
internal import Screen

extension PageName.Description {
    static let costs = Self(
        "4", "Costs", "where the money went, and how long it lasts",
        [PageGrid(from: PageLayout.smallest, .pane(.burnDown, isWhole: true))])
}
