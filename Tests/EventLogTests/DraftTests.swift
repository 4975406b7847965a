@testable import EventLog
import Glibc
import Testing

@Suite struct `A draft of a log` {
    let folder = TestFolder()
    let header = LogHeader(log: .example, at: .noon)

    private func status(_ path: String) throws -> FileStatus { try Kernel().status(at: path) }

    @Test func `that a killed process left is swept away by the next, also one of its own number`() throws {
        let path = "\(folder.path)/project.tlog"
        for name in [".1.new", ".\(getpid()).new", ".\(getpid()).1.new"] {
            overwrite(path + name, [1, 2, 3])
        }
        let others = [
            "project.tlog.old.new", "project.tlog.1.new.new", "other.tlog.1.new", "project.tlog.new",
        ]
        for name in others { overwrite("\(folder.path)/\(name)", [4]) }
        _ = try folder.log([[#""type":"a""#]])
        #expect(folderNames(folder.path) == (others + ["project.tlog"]).sorted())
    }

    @Test func `that is being made is left alone`() throws {
        let path = "\(folder.path)/project.tlog"
        var first = try LogBuilder(path, header)
        do {
            var second = try LogBuilder(path, header)
            try second.append(.example(1), [Body(#""type":"b""#)])
            #expect(folderNames(folder.path).count == 2)
        }
        #expect(folderNames(folder.path).count == 1)
        try first.append(.example(1), [Body(#""type":"a""#)])
        try first.finish()
        #expect(folderNames(folder.path) == ["project.tlog"])
        // The lock went with the draft.
        var log = try LogWriter(path)
        #expect(try log.append([#""type":"b""#], .example(2)) == .written(2...2, behind: 0))
        do { _ = consume first }
    }

    @Test(arguments: [
        (0o700, 0o600), (0o755, 0o644), (0o770, 0o660), (0o775, 0o664), (0o777, 0o664), (0o1777, 0o644),
        (0o2770, 0o660), (0o3775, 0o644),
    ])
    func `has the rights that its folder has, and no more where the folder is everybody's`(
        folderRights: Int, rights: Int
    ) throws {
        chmod(folder.path, mode_t(folderRights))
        let log = try status(folder.log())
        #expect(log.permissions == UInt32(rights))
        #expect(try log.group == status(folder.path).group)
        #expect(try status(folder.log(name: "second.tlog")).permissions == UInt32(rights))
    }

    @Test func `has the rights of the folder behind a link, not the link's`() throws {
        chmod(folder.path, 0o750)
        let link = "\(folder.path)/link"
        symlink(folder.path, link)
        var builder = try LogBuilder("\(link)/project.tlog", header)
        try builder.finish()
        #expect(try status("\(folder.path)/project.tlog").permissions == 0o640)
    }

    /// A group may hold people whom the folder does not know.
    @Test func `whose group is not to be had gives its members no more than everybody`() throws {
        struct NoGroup: WrappedKernel {
            let kernel = Kernel()
            func permit(_ handle: Int32, permissions: UInt32, group: UInt32) throws(SystemError) {
                guard group == getegid() else { throw SystemError(EPERM) }
                try kernel.permit(handle, permissions: permissions, group: group)
            }
            func status(at path: String) throws(SystemError) -> FileStatus {
                var status = try kernel.status(at: path)
                if status.kind == .folder { status.group = getegid() + 1 }
                return status
            }
        }
        for (folderRights, rights) in [(0o770, 0o600), (0o775, 0o644)] {
            chmod(folder.path, mode_t(folderRights))
            let path = "\(folder.path)/\(folderRights).tlog"
            var builder = try LogBuilder(path, header, in: NoGroup())
            try builder.finish()
            #expect(try status(path).permissions == UInt32(rights))
        }
    }
}
