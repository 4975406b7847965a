internal import PlainText
internal import Screen

extension PageName.Description {
    static let communication = Self(
        "7", "Communication", short: "Comm", "who was heard, who disagrees, what is asked and decided",
        focus: .contradictions,
        [
            PageGrid(
                from: Size(columns: 100, rows: 30),
                .rows(
                    .share(
                        12, .columns(.share(62, .pane(.contacts)), .share(58, .pane(.topics)))),
                    .share(13, .pane(.contradictions)),
                    .share(
                        12,
                        .columns(
                            .share(70, .pane(.questions)),
                            .share(50, .rows(.share(6, .pane(.decisions)), .share(6, .pane(.reports)))))))),
            PageGrid(
                from: Size(columns: 72, rows: 20),
                .rows(
                    .share(11, .pane(.contradictions)),
                    .share(
                        9,
                        .columns(
                            .share(42, .pane(.contacts, or: .topics)),
                            .share(38, .pane(.questions, or: .decisions, .reports)))))),
        ])
}
