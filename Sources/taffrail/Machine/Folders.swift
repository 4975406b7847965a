internal import Glibc
internal import PlainText

/// Where the program keeps what is the user's own. Source: XDG Base Directory Specification 0.8.
enum Folders {
    /// What should outlive a restart and is not worth a backup: the list of logs opened lately, demos.
    static var state: String { folder("XDG_STATE_HOME", ".local/state") }
    /// Themes of the user's own.
    static var themes: String { folder("XDG_CONFIG_HOME", ".config") + "/themes" }

    private static func folder(_ variable: String, _ fallback: String) -> String {
        if let given = getenv(variable).map({ String(cString: $0) }), given.hasPrefix("/") {
            return given + "/taffrail"
        }
        return home + "/" + fallback + "/taffrail"
    }

    private static var home: String {
        if let home = getenv("HOME").map({ String(cString: $0) }), home.hasPrefix("/") { return home }
        guard let entry = getpwuid(getuid()), let home = entry.pointee.pw_dir else { return "/" }
        return String(cString: home)
    }

    /// Makes a folder and those above it, for this user alone.
    static func make(_ path: String) throws(Failure) {
        var made = ""
        for part in path.split(separator: "/") {
            made += "/" + part
            guard mkdir(made, 0o700) == 0 || errno == EEXIST || isFolder(made) else {
                let reason = String(cString: strerror(errno))
                throw Failure("\(SafeText(made)) could not be made: \(SafeText(reason)). Name another place.")
            }
        }
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The logs that lie in a folder itself, by name.
    static func logs(in folder: String) throws(Failure) -> [String] {
        guard let listing = opendir(folder) else {
            let reason = String(cString: strerror(errno))
            throw Failure("\(SafeText(folder)) cannot be listed: \(SafeText(reason)). Name another folder.")
        }
        defer { closedir(listing) }
        var names: [String] = []
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name.hasSuffix(".tlog"), !name.hasPrefix(".") { names.append(name) }
        }
        let base = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
        return names.sorted().map { base + $0 }
    }

    /// The folder that a file lies in.
    static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The path from the root, so that it means the same wherever it is read again.
    static func absolute(_ path: String) -> String {
        if path.hasPrefix("/") { return path }
        guard let here = getcwd(nil, 0) else { return path }
        defer { free(here) }
        return String(cString: here) + "/" + path
    }
}
