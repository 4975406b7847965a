internal import ArgumentParser

@main
struct Taffrail: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "taffrail",
        abstract: "A terminal dashboard for IT projects.",
        discussion: """
            Shows on one screen where a project is in its five phases, whether the money lasts as long as the \
            work, and what may hit it. Everything is computed from an append-only log, one file a project.

            With a LOG it opens the dashboard; with nothing it lists the logs opened lately.
            """,
        version: "taffrail 0.1.0",
        subcommands: [
            Open.self, New.self, Demo.self, Wall.self, Do.self, Log.self, Report.self, Snapshot.self,
            Verify.self,
        ],
        defaultSubcommand: Open.self)
}
