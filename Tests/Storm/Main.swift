internal import EventLog
internal import Glibc

/// Storms over a log: writers that are killed, and the simulation for as long as one likes.
///
/// ```
/// Storm kill [--acts 100000] [--writers 8] [--log FILE]     kills writers until so many acts are acknowledged
/// Storm simulate [--seed N] [--worlds N | --soak]           simulated worlds
/// Storm new FILE                                            an empty log
/// Storm append FILE [--acts N] [--retry NONCE [--after SEQ]]  one writer, who says what is acknowledged
/// Storm check FILE ACKS                                     compares a log with what was said
/// Storm hold FILE                                           takes the lock and stops itself
/// Storm stall FILE                                          takes the turn to sync and stops itself
/// ```
///
/// It leaves with 0; with 1 if something was lost; with 2 if a log or the system would not do it, and says so
/// in one line.
@main
struct Storm {
    static func main() {
        var words = Words(CommandLine.arguments.dropFirst())
        do {
            let status: Int32
            switch words.next() {
            case "kill": status = try KillStorm.run(&words)
            case "simulate": status = try Simulation.run(&words)
            case "new": status = try Writer.create(words.path())
            case "append": status = try Writer(&words).run()
            case "check": status = try Account.check(words.path(), against: words.path())
            case "hold": status = try Writer.hold(words.path())
            case "stall": status = try Writer.stall(words.path())
            case let other:
                throw Complaint(
                    "\(other ?? "nothing") is not one of: kill simulate new append check hold stall")
            }
            exit(status)
        } catch let error as LogError {
            say(error.message, to: 2)
        } catch let error as Complaint {
            say("Storm: \(error.words)", to: 2)
        } catch {
            say("Storm: \(error)", to: 2)
        }
        exit(2)
    }
}

/// Why a storm cannot be had, in one line.
struct Complaint: Error {
    let words: String

    init(_ words: String) { self.words = words }
}

/// One line by one call, so that it is there whole or not at all, whatever becomes of the process.
func say(_ line: String, to descriptor: Int32 = 1) {
    var bytes = Array("\(line)\n".utf8)[...]
    while !bytes.isEmpty {
        let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if count < 0 {
            guard errno == EINTR else { return }
            continue
        }
        bytes.removeFirst(count)
    }
}
