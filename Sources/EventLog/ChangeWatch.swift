internal import Glibc

/// Wakes whoever polls `descriptor` when a log may have changed: written, moved, removed, given other rights.
///
/// A wake says only "look": what happened is told by `LogReader.change()`. Since some file systems do not
/// tell of changes made elsewhere, callers look now and then without being woken.
/// A store that is no file gives any descriptor that becomes readable.
package struct ChangeWatch: ~Copyable {
    /// To be polled for input; -1 never is.
    package let descriptor: Int32

    /// - Parameter descriptor: does not block when it is read; closed with the watch.
    package init(taking descriptor: Int32) { self.descriptor = descriptor }

    package init(_ path: String) throws(LogError) {
        let watch = beyondTerminal(inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC)))
        let file = UInt32(IN_MODIFY | IN_ATTRIB | IN_MOVE_SELF | IN_DELETE_SELF)
        let names = UInt32(IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE | IN_CREATE) | UInt32(IN_ONLYDIR)
        guard watch >= 0, inotify_add_watch(watch, path, file | UInt32(IN_DONT_FOLLOW)) >= 0,
            inotify_add_watch(watch, folder(of: path), names) >= 0
        else {
            let failure = errno
            if watch >= 0 { close(watch) }
            throw LogError(failure, doing: "watching for changes", path)
        }
        descriptor = watch
    }

    deinit { close(descriptor) }

    /// Takes in everything that was told so far; true if there was anything.
    package func drain() -> Bool {
        withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
            var woken = false
            while true {
                let count = read(descriptor, buffer.baseAddress, buffer.count)
                if count > 0 { woken = true } else if count == 0 || errno != EINTR { break }
            }
            return woken
        }
    }
}
