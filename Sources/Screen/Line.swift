package import PlainText

/// Text in one ink.
package struct Run: Hashable, Sendable {
    package var text: SafeText
    package var ink: Ink
    package var emphasis: Emphasis
    /// What it stands on; nil keeps what is there.
    package var ground: Ink?

    package init(_ text: SafeText, _ ink: Ink = .text, _ emphasis: Emphasis = [], on ground: Ink? = nil) {
        self.text = text
        self.ink = ink
        self.emphasis = emphasis
        self.ground = ground
    }
}

/// One line of text in several inks.
///
/// Written as a string, its words are muted and what is put into it is lit, which is how most lines of a
/// dashboard want to be: `"exposure \(exposure, .bold) · covers \(ratio, .attention) \(Mark.attention)"`.
package struct Line: Hashable, Sendable {
    package private(set) var runs: [Run] = []
    package private(set) var columns = 0

    package init(_ runs: [Run] = []) {
        for run in runs { append(run) }
    }

    package init(_ text: SafeText, _ ink: Ink = .text, _ emphasis: Emphasis = [], on ground: Ink? = nil) {
        append(Run(text, ink, emphasis, on: ground))
    }

    package var isEmpty: Bool { columns == 0 }
    /// Its words without inks.
    package var text: SafeText { runs.map(\.text).joined() }

    package mutating func append(_ run: Run) {
        if run.text.isEmpty { return }
        runs.append(run)
        columns += run.text.columns
    }

    package static func + (left: Line, right: Line) -> Line { Line(left.runs + right.runs) }
    package static func += (left: inout Line, right: Line) {
        for run in right.runs { left.append(run) }
    }

    /// At most so many columns, ending in `…` when something was cut off.
    package func shortened(to limit: Int) -> Line {
        if columns <= limit { return self }
        var line = Line()
        for var run in runs {
            let rest = limit - line.columns
            // A run that fits but leaves no column for the sign of a cut gives one up.
            let isCut = run.text.columns >= rest
            if isCut { run.text = (run.text + "…").shortened(to: rest) }
            line.append(run)
            if isCut { break }
        }
        return line
    }

    /// Exactly so many columns.
    package func fitted(to width: Int, alignment: Alignment = .leading) -> Line {
        let line = shortened(to: width)
        let missing = width - line.columns
        let before =
            switch alignment {
            case .leading: 0
            case .centre: missing / 2
            case .trailing: missing
            }
        return Line.blank(before) + line + Line.blank(missing - before)
    }

    /// With every run changed, for instance lit or put on another ground.
    package func map(_ change: (inout Run) -> Void) -> Line {
        Line(
            runs.map {
                var run = $0
                change(&run)
                return run
            })
    }

    /// With what is muted lifted to text, as in the row under the cursor.
    package var lifted: Line {
        map { if $0.ink == .muted { $0.ink = .text } }
    }

    package static func blank(_ columns: Int, on ground: Ink? = nil) -> Line {
        Line(SafeText(String(repeating: " ", count: max(0, columns))), .text, on: ground)
    }

    /// The first of several wordings that fits; the last one, shortened, when none does.
    package static func longest(of wordings: [Line], within limit: Int) -> Line {
        wordings.first { $0.columns <= limit } ?? (wordings.last ?? Line()).shortened(to: limit)
    }
}

extension Line: ExpressibleByArrayLiteral {
    package init(arrayLiteral runs: Run...) { self.init(runs) }
}

extension Line: ExpressibleByStringInterpolation {
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var line = Line()

        package init(literalCapacity: Int, interpolationCount: Int) {}

        package mutating func appendLiteral(_ literal: String) {
            line.append(Run(SafeText(literal), .muted))
        }

        package mutating func appendInterpolation(
            _ text: SafeText, _ ink: Ink = .text, _ emphasis: Emphasis = []
        ) {
            line.append(Run(text, ink, emphasis))
        }

        package mutating func appendInterpolation(_ text: SafeText, _ emphasis: Emphasis) {
            line.append(Run(text, .text, emphasis))
        }

        package mutating func appendInterpolation(
            _ text: String, _ ink: Ink = .text, _ emphasis: Emphasis = []
        ) {
            line.append(Run(SafeText(text), ink, emphasis))
        }

        package mutating func appendInterpolation(_ text: String, _ emphasis: Emphasis) {
            line.append(Run(SafeText(text), .text, emphasis))
        }

        package mutating func appendInterpolation(
            _ number: Int, _ ink: Ink = .text, _ emphasis: Emphasis = []
        ) {
            line.append(Run("\(number)", ink, emphasis))
        }

        package mutating func appendInterpolation(_ number: Int, _ emphasis: Emphasis) {
            line.append(Run("\(number)", .text, emphasis))
        }

        /// The sign of a status without its letter.
        package mutating func appendInterpolation(_ mark: Mark) { line.append(mark.sign) }
        /// The sign of a status and its letter.
        package mutating func appendInterpolation(light mark: Mark) { line.append(mark.light) }
        package mutating func appendInterpolation(_ run: Run) { line.append(run) }
        package mutating func appendInterpolation(_ line: Line) { self.line += line }
    }

    package init(stringLiteral literal: String) { self.init(SafeText(literal), .muted) }
    package init(stringInterpolation interpolation: StringInterpolation) { self = interpolation.line }
}
