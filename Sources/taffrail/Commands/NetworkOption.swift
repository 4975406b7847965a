internal import ArgumentParser

/// Whether to write where locks cannot be relied on.
struct NetworkOption: ParsableArguments {
    @Flag(help: "Write even on a network file system, as the only one who does.")
    var forceNetwork = false
}
