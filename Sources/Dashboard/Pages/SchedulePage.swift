internal import PlainText
internal import Screen

extension PageName.Description {
    /// What is to be done, by whom, how far it is, what is late and why.
    ///
    /// ```
    /// ┌──────────────────────────┐   ┌──────────────────────┐
    /// │ work breakdown or Gantt  │   │ breakdown or Gantt   │
    /// ├────────┬─────────────────┤   ├──────────────────────┤
    /// │ team   │ late, blocked   │   │ late or team         │
    /// └────────┴─────────────────┘   └──────────────────────┘
    /// ```
    static let schedule = Self(
        "3", "Schedule", short: "Sched", "what is to be done, by whom, what is late and why",
        [
            PageGrid(
                from: Size(columns: 100, rows: 30),
                .rows(
                    .share(22, .pane(.work, or: .gantt, isWhole: true)),
                    .share(15, .columns(.share(52, .pane(.team)), .share(68, .pane(.lateWork)))))),
            PageGrid(
                from: Size(columns: 72, rows: 20),
                .rows(
                    .share(12, .pane(.work, or: .gantt, isWhole: true)),
                    .share(8, .pane(.lateWork, or: .team)))),
        ])
}
