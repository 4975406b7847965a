internal import ArgumentParser
internal import Glibc
internal import PlainText

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
            Open.self, New.self, Demo.self, Wall.self, Do.self, Log.self, Report.self, Portfolio.self,
            Since.self, Snapshot.self, Verify.self, Recover.self, Tech.self, Import.self, Export.self,
            Forecast.self, Backtest.self, Lint.self, Crash.self, Manual.self,
        ],
        defaultSubcommand: Open.self)

    /// Words that cannot be read are answered as everything else is: one safe line on standard error. The
    /// library would print the usage besides, and what was typed as it was typed.
    static func main() {
        // A write past the limit on the size of files is answered with an error, which says more than a death.
        signal(SIGXFSZ, SIG_IGN)
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            let code = exitCode(for: error)
            guard code == .validationFailure, !(error is ExitCode) else { exit(withError: error) }
            // Some of the library's sentences end with a full stop, others do not.
            var problem = message(for: error).split(separator: "\n").joined(separator: " ")
            while problem.hasSuffix(".") { problem.removeLast() }
            StandardError.write("taffrail: \(problem). See: taffrail\(spokenTo) --help")
            Glibc.exit(Failure.Kind.usage.rawValue)
        }
    }

    /// The command that was named, behind a blank, if one was.
    private static var spokenTo: String {
        let names = configuration.subcommands.map { String(describing: $0).lowercased() }
        return names.first { $0 == CommandLine.arguments.dropFirst().first }.map { " " + $0 } ?? ""
    }
}
