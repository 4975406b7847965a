package import ProjectModel

/// What endoflife.date says of the releases of one product, from a file.
///
/// Four shapes are read, as the project publishes them:
///
/// | shape | releases | the ends of support |
/// |---|---|---|
/// | release-data | an object by cycle | `eoas`, `eol`, `eoes` |
/// | product page (`product-schema.json`) | an array with `releaseCycle` | the same |
/// | API 1 | an array with `name` under `result` | `eoasFrom`, `eolFrom`, `eoesFrom`, or `isEol` and its kin |
/// | the older API | an array with `cycle` | `support`, `eol`, `extendedSupport` |
///
/// An end is a day, or a boolean: in `eol` and its kin true is "ended" and false "no end is known"; in `support`
/// and `extendedSupport` of the older API true is "there is support".
package struct EndOfLifeFile: Sendable, Hashable {
    package struct Release: Sendable, Hashable {
        package let cycle: String
        package let active: SupportEnd?
        package let security: SupportEnd?
        package let extended: SupportEnd?
    }

    /// The file's name, for messages.
    package let file: String
    /// What the product may be called: its name in the file and the file's own.
    package let names: [String]
    package let releases: [Release]

    /// - Parameter file: its path; the last part without its ending is one of the names of the product.
    /// - Throws: one line that names the file and the place.
    package init(_ bytes: [UInt8], file: String) throws(Rejection) {
        do throws(EndOfLifeFault) {
            try self.init(try EndOfLifeText.read(bytes), file: file)
        } catch {
            let (line, column) = error.place.coordinates(in: bytes)
            throw Rejection("\(file), line \(line), column \(column): \(error.reason). Nothing was recorded.")
        }
    }

    private init(_ root: EndOfLifeText.Node, file: String) throws(EndOfLifeFault) {
        self.file = file
        let last = file.split(separator: "/").last.map(String.init) ?? file
        let base = last.hasSuffix(".json") ? String(last.dropLast(5)) : last
        let product = root.member("result") ?? root
        let told = ["title", "name", "label", "permalink"].compactMap { product.member($0)?.text }
        let others = ["aliases", "alternate_urls"].flatMap { product.member($0)?.elements ?? [] }
        names = [base] + told + others.compactMap(\.text)

        var found: [Release] = []
        let list = product.elements == nil ? product.member("releases") : product
        switch list?.value {
        case .object(let members):
            for (cycle, node) in members { found.append(try Self.release(node, cycle)) }
        case .array(let elements):
            for node in elements { found.append(try Self.release(node, nil)) }
        default:
            throw EndOfLifeFault(
                place: (list ?? root).place, reason: "this is no product of endoflife.date: no “releases”")
        }
        releases = found
    }

    private static func release(
        _ node: EndOfLifeText.Node, _ key: String?
    ) throws(EndOfLifeFault) -> Release {
        guard case .object = node.value else {
            throw EndOfLifeFault(place: node.place, reason: "a release is an object in braces")
        }
        let name = ["releaseCycle", "cycle", "name"].lazy.compactMap { node.member($0)?.text }.first
        guard let cycle = key ?? name else {
            throw EndOfLifeFault(place: node.place, reason: "a release has no name")
        }
        return Release(
            cycle: cycle,
            active: try end(node, ended: ["eoas", "eoasFrom", "isEoas"], lasting: "support"),
            security: try end(node, ended: ["eol", "eolFrom", "isEol"], lasting: nil),
            extended: try end(node, ended: ["eoes", "eoesFrom", "isEoes"], lasting: "extendedSupport"))
    }

    /// The first that says something.
    private static func end(
        _ node: EndOfLifeText.Node, ended: [String], lasting: String?
    ) throws(EndOfLifeFault) -> SupportEnd? {
        for name in ended {
            if let end = try end(node.member(name), whenTrue: .ended, whenFalse: .open) { return end }
        }
        // Of extended support that there is none is told of every product that has no such thing.
        return try end(
            lasting.flatMap(node.member), whenTrue: .open, whenFalse: lasting == "support" ? .ended : nil)
    }

    private static func end(
        _ node: EndOfLifeText.Node?, whenTrue: SupportEnd, whenFalse: SupportEnd?
    ) throws(EndOfLifeFault) -> SupportEnd? {
        guard let node else { return nil }
        switch node.value {
        case .null: return nil
        case .bool(let flag): return flag ? whenTrue : whenFalse
        case .string(let text):
            guard let day = Day(iso: text) else {
                throw EndOfLifeFault(
                    place: node.place, reason: "“\(text)” is no day; it should be like 2028-04-30")
            }
            return .on(day)
        case .object, .array, .number:
            throw EndOfLifeFault(
                place: node.place, reason: "an end of support is a day in quotes, true or false")
        }
    }
}
