extension RoleGranted {
    func footing(in project: Project) -> Footing { Footing(sets: [Subject(.role, account)]) }
}
