internal import PlainText
internal import ProjectControls
internal import Screen

/// The five hazards in one line, for screens on which the watch has no pane of its own.
struct WatchStrip {
    let hazards: [Hazard]

    func draw(on surface: inout Surface, in area: Rect) {
        let room = area.inset(columns: area.columns > 50 ? 1 : 0)
        let lights = longest(within: room.columns)
        let words = lights.reduce(0) { $0 + $1.columns }
        let gaps = max(1, lights.count - 1)
        // What is left goes between them, but they should still read as one line.
        let blank = min(4, max(1, (room.columns - words) / gaps))
        var column = 0
        for light in lights {
            surface.put(light, column: column, in: room)
            column += light.columns + blank
        }
    }

    /// All five in the longest form in which all five fit.
    private func longest(within columns: Int) -> [Line] {
        let forms: [(Hazard) -> Line] = [
            { "\(light: $0.light.mark) \($0.kind.short, .text) \($0.headline, $0.light.figureInk, .bold)" },
            { "\($0.light.mark) \($0.kind.short, .text) \($0.headline, $0.light.figureInk, .bold)" },
            { "\(light: $0.light.mark) \($0.kind.short, .text)" },
            { "\($0.light.mark) \($0.kind.short, .text)" },
            { "\(light: $0.light.mark)" },
            { "\($0.light.mark)" },
        ]
        for form in forms {
            let lights = hazards.map(form)
            let words = lights.reduce(0) { $0 + $1.columns }
            if words + lights.count - 1 <= columns { return lights }
        }
        return []
    }
}
