internal import PlainText
internal import Screen

extension PageName.Description {
    /// When it will end, what it will cost, how sure that is, and what it hangs on.
    ///
    /// ```
    /// ┌─────────────┬────────────┐   ┌──────────────────────┐
    /// │ earned value│ by method  │   │ earned value, method │
    /// ├─────────────┼────────────┤   ├──────────────────────┤
    /// │ simulation  │ drivers,   │   │ simulation, drivers, │
    /// │             │ drift      │   │ drift                │
    /// └─────────────┴────────────┘   └──────────────────────┘
    /// ```
    static let forecasts = Self(
        "F", "Forecasts", short: "Fcst",
        "when it ends, what it costs, how sure that is, and what it hangs on",
        [
            PageGrid(
                from: Size(columns: 170, rows: 40),
                .rows(
                    .share(
                        1,
                        .columns(
                            .share(56, .pane(.earnedValue)), .share(64, .pane(.methods)),
                            .share(60, .pane(.drift)))),
                    .share(1, .columns(.share(1, .pane(.outlook)), .share(1, .pane(.tornado)))))),
            PageGrid(
                from: Size(columns: 100, rows: 30),
                .rows(
                    .share(1, .columns(.share(56, .pane(.earnedValue)), .share(64, .pane(.methods)))),
                    .share(1, .columns(.share(56, .pane(.outlook)), .share(64, .pane(.tornado, or: .drift)))))
            ),
            PageGrid(
                from: Size(columns: 72, rows: 20),
                .rows(
                    .share(1, .pane(.earnedValue, or: .methods)),
                    .share(1, .pane(.outlook, or: .tornado, .drift)))),
        ])
}
