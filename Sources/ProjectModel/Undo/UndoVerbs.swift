extension Verb {
    static let undoVerbs: [Verb] = [
        Verb(
            "act", "undo", "Undo what was recorded; the log keeps both", by: .contributor,
            [
                .optional("number", .text, "its number in the log: 381; your last act if left out"),
                .optional("whose", .text, "the account that recorded it, if it is not yours"),
            ],
            wish: { (input) throws(Rejection) in
                var request = UndoRequest()
                if let typed = input.optionalText("number") {
                    let digits = typed.hasPrefix("#") ? String(typed.dropFirst()) : typed
                    guard let number = Int(digits), number > 0 else {
                        throw Rejection("“\(typed)” is no number of an event. Try 381", field: "number")
                    }
                    request.number = number
                }
                request.whose = input.optionalText("whose")
                return .undo(request)
            })
    ]
}
