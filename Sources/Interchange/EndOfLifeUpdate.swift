package import ProjectModel

/// What files of endoflife.date say that is new of the components of a project.
package struct EndOfLifeUpdate: Sendable, Hashable {
    /// One for each component of which something is new.
    package private(set) var updates: [SupportUpdated] = []
    /// What changes: `T-03 Node 24: security support ends 2028-04-30 (was: not known)`.
    package private(set) var changes: [String] = []
    /// What the files could not be used for: products and releases that match nothing.
    package private(set) var remarks: [String] = []

    package init(_ files: [EndOfLifeFile], on project: Project) {
        for file in files {
            let keys = Set(file.names.map(Self.key))
            let components = project.components.all.filter { component in
                let name = Self.key(component.name.value)
                return keys.contains(name) || keys.contains(name + "js")
            }
            if components.isEmpty {
                remarks.append("\(file.file): no component is called \(file.names[0])")
            } else if file.releases.isEmpty {
                remarks.append("\(file.file): it tells of no release")
            } else {
                for component in components { take(file, component) }
            }
        }
    }

    private mutating func take(_ file: EndOfLifeFile, _ component: Component) {
        let title = "\(component.id) \(component.name.value) \(component.version.value)"
        guard let release = Self.release(of: component.version.value, in: file.releases) else {
            remarks.append("\(title): \(file.file) has no release \(component.version.value)")
            return
        }
        var update = SupportUpdated()
        update.id = component.id
        update.source = String("endoflife.date \(file.names[0]) \(release.cycle)".prefix(100))
        let kinds: [(String, SupportEnd?, SupportEnd?, WritableKeyPath<SupportUpdated, SupportEnd?>)] = [
            ("active", component.activeSupport?.value, release.active, \.active),
            ("security", component.securitySupport?.value, release.security, \.security),
            ("extended", component.extendedSupport?.value, release.extended, \.extended),
        ]
        var words: [String] = []
        for (name, known, found, place) in kinds {
            guard let found, found != known else { continue }
            update[keyPath: place] = found
            words.append(
                "\(name) support \(Self.words(found)) (was: \(known.map(Self.words) ?? "not known"))")
        }
        guard !words.isEmpty else { return }
        updates.append(update)
        changes.append("\(title): " + words.joined(separator: ", "))
    }

    private static func words(_ end: SupportEnd) -> String {
        switch end {
        case .on(let day): "ends \(day)"
        case .ended: "has ended"
        case .open: "goes on"
        }
    }

    /// The release of the version, or else the longest that the version is a part of: 14 for 14.5.
    private static func release(
        of version: String, in releases: [EndOfLifeFile.Release]
    ) -> EndOfLifeFile.Release? {
        var wanted = version.lowercased().split(separator: " ").first.map(String.init) ?? ""
        if wanted.hasPrefix("v"), wanted.dropFirst().first?.isNumber == true { wanted.removeFirst() }
        return releases.filter { release in
            let cycle = release.cycle.lowercased()
            return wanted == cycle || wanted.hasPrefix(cycle + ".") || wanted.hasPrefix(cycle + "-")
        }.max { $0.cycle.count < $1.cycle.count }
    }

    /// Letters and digits alone: `Node.js` is `nodejs`, `.NET` is `dotnet`.
    private static func key(_ name: String) -> String {
        let spoken = name.hasPrefix(".") ? "dot" + name.dropFirst() : name
        return String(spoken.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
