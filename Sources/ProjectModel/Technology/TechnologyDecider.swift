extension Project {
    func recordComponent(_ draft: ComponentRecorded) throws(Rejection) -> [Event] {
        try check(draft.name, "name", longest: Project.longestTitle)
        try check(draft.version, "version", longest: 64)
        try check(optional: draft.successor, "successor", longest: Project.longestTitle)
        var component = draft
        if component.id.text.isEmpty {
            component.id = components.nextID
        } else {
            _ = try noun(component.id, in: components, "component")
        }
        return [.componentRecorded(component)]
    }
}
