internal import Glibc

/// Who runs the program: the Unix account, and never what `$USER` claims.
enum Account {
    static var name: String {
        let user = getuid()
        guard let entry = getpwuid(user), let name = entry.pointee.pw_name else { return "uid-\(user)" }
        return String(cString: name)
    }
}
