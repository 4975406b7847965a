internal import PlainText
internal import Screen

extension PageName.Description {
    static let phases = Self(
        "2", "Phases", short: "Phase",
        "how far each phase is, why it is worth it, and what its gate asks for",
        [
            PageGrid(
                from: Size(columns: 100, rows: 30),
                .rows(
                    .share(3, .pane(.phases, isWhole: true)),
                    .share(2, .columns(.share(1, .pane(.businessCase)), .share(1, .pane(.gates))))))
        ])
}
