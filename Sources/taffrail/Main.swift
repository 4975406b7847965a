import ArgumentParser

@main
struct Taffrail: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "taffrail", version: "0.1.0")
}
