import Foundation
import Testing

/// What a test leaves behind when it is over.
@Test func `a sandbox is gone with its test, whatever ran in it`() throws {
    for _ in 0..<3 {
        var folder = ""
        do {
            let sandbox = try Sandbox()
            folder = sandbox.folder
            // It notes on leaving how far it has seen the log go.
            _ = try sandbox.dashboard(try sandbox.story())
        }
        #expect(!folder.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: folder), "\(folder)")
    }
}
