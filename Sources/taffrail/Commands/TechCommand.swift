internal import ArgumentParser
internal import EventLog
internal import Interchange
internal import PlainText
internal import ProjectModel

struct Tech: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read from files how long technologies are supported.",
        subcommands: [Update.self])

    struct Update: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract:
                "Record what files of endoflife.date say of the components: taffrail tech update LOG FILE…",
            discussion: """
                Fetch the files yourself, one for each product (curl https://endoflife.date/api/v1/products/nodejs \
                > nodejs.json); Taffrail never goes to the network. A component takes what is told of the product \
                of its name and the release of its version. Everything new is recorded as one act, which can be \
                undone; if one file cannot be read, nothing is.
                """)

        @Argument(help: "The log file.")
        var log: String

        @Argument(help: "Files of endoflife.date, in JSON.")
        var files: [String]

        @Flag(help: "Only say what would change.")
        var dryRun = false

        @OptionGroup var network: NetworkOption

        func run() throws {
            try reporting {
                var products: [EndOfLifeFile] = []
                for file in files {
                    products.append(try EndOfLifeFile(try DataFile.read(file), file: file))
                }
                if dryRun {
                    var viewing = try Viewing.open(log)
                    try viewing.follow()
                    try viewing.requireProject()
                    return tell(EndOfLifeUpdate(products, on: viewing.project), recorded: nil)
                }
                var editing = try Editing.open(log, force: network.forceNetwork)
                try editing.requireProject()
                let update = EndOfLifeUpdate(products, on: editing.project)
                guard !update.updates.isEmpty else { return tell(update, recorded: nil) }
                let lines = try editing.submitAndSync(
                    [.updateSupport(update.updates)], by: Account.name, today: nil)
                Witnesses().note(editing.head, of: editing.log, at: log)
                tell(update, recorded: lines)
            }
        }

        private func tell(_ update: EndOfLifeUpdate, recorded lines: ClosedRange<Int>?) {
            for remark in update.remarks { StandardError.write("taffrail: " + SafeText(remark)) }
            StandardOutput.write(update.changes.map { SafeText($0) })
            let count = update.updates.count
            let words: SafeText =
                if count == 0 {
                    "Nothing is new."
                } else if let lines {
                    "\(count) of the components recorded: #\(lines.lowerBound)"
                        + (lines.count > 1 ? " to #\(lines.upperBound)" : "")
                } else {
                    "\(count) of the components would change. Nothing was recorded."
                }
            StandardOutput.write(words)
        }
    }
}
