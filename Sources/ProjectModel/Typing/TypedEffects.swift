extension Typing {
    /// What a change does to several deliverables: `D-03 +3d 12k; D-05 -2d`. Each has a length of work, a sum of
    /// money, or both.
    package func effects(_ text: String) throws(Rejection) -> [ChangeEffectSet] {
        var effects: [ChangeEffectSet] = []
        for part in text.split(separator: ";") {
            let words = part.split(separator: " ").map(String.init)
            guard let name = words.first else { continue }
            var effect = ChangeEffectSet()
            effect.deliverable = ID(name)
            for word in words.dropFirst() {
                let sum = word.hasPrefix("+") ? String(word.dropFirst()) : word
                // A number alone is money; work has its unit.
                if word.hasSuffix("d") || word.hasSuffix("w"), let time = try? workDays(word) {
                    effect.time = time
                } else if let cost = try? money(sum) {
                    effect.cost = cost
                } else {
                    throw Rejection("“\(word)” is neither a length of work nor money. Try \(name) +3d 12k")
                }
            }
            guard words.count > 1 else {
                throw Rejection(
                    "\(name) has no effect yet. Say more or less time, or cost: \(name) +3d 12k")
            }
            effects.append(effect)
        }
        return effects
    }
}
