package import Screen

/// How the panes of a page share the screen: rows of columns of rows, down to the panes.
///
/// ```swift
/// PageGrid(from: Size(columns: 100, rows: 30), .rows(
///     .share(2, .pane(.risks, isWhole: true)),
///     .share(1, .columns(.share(1, .pane(.matrix)), .fixed(40, .pane(.launch))))))
/// ```
package struct PageGrid: Sendable {
    /// The smallest terminal that it is for.
    package let smallest: Size
    let root: Part

    package init(from smallest: Size, _ root: Part) {
        self.smallest = smallest
        self.root = root
    }

    /// A place for a pane, or for several of which one is seen at a time: the one that has the focus, else
    /// the first.
    package struct Place: Hashable, Sendable {
        package let panes: [PaneName]
        /// Whether the pane is drawn in the form that it has when it fills the screen.
        package let isWhole: Bool
    }

    package indirect enum Part: Sendable {
        case place(Place)
        /// One below the other.
        case stack([Track])
        /// One beside the other.
        case line([Track])

        /// A pane, and others that take its turn when they have the focus.
        package static func pane(_ name: PaneName, or others: PaneName..., isWhole: Bool = false) -> Part {
            .place(Place(panes: [name] + others, isWhole: isWhole))
        }

        package static func rows(_ tracks: Track...) -> Part { .stack(tracks) }
        package static func columns(_ tracks: Track...) -> Part { .line(tracks) }
    }

    /// A row or a column of the grid, and what stands in it.
    package enum Track: Sendable {
        /// So many parts of what the fixed ones leave.
        case share(Int, Part)
        /// So many cells, with the border.
        case fixed(Int, Part)

        var part: Part {
            switch self {
            case .share(_, let part), .fixed(_, let part): part
            }
        }
    }

    /// The places in reading order.
    var places: [Place] { root.places }

    /// Where each of them stands in `area`.
    func areas(in area: Rect) -> [(place: Place, area: Rect)] { root.areas(in: area) }
}

extension PageGrid.Part {
    fileprivate var places: [PageGrid.Place] {
        switch self {
        case .place(let place): [place]
        case .stack(let tracks), .line(let tracks): tracks.flatMap(\.part.places)
        }
    }

    fileprivate func areas(in area: Rect) -> [(place: PageGrid.Place, area: Rect)] {
        switch self {
        case .place(let place): return [(place, area)]
        case .stack(let tracks):
            var rest = area
            return zip(tracks, PageGrid.extents(of: tracks, within: area.rows)).flatMap { track, rows in
                let top: Rect
                (top, rest) = rest.split(top: rows)
                return track.part.areas(in: top)
            }
        case .line(let tracks):
            var rest = area
            return zip(tracks, PageGrid.extents(of: tracks, within: area.columns)).flatMap { track, columns in
                let left: Rect
                (left, rest) = rest.split(left: columns)
                return track.part.areas(in: left)
            }
        }
    }
}

extension PageGrid {
    /// How many cells each track gets. Each seam between shares is rounded for itself, so that nothing is
    /// left over and no seam is further than half a cell from where it belongs.
    fileprivate static func extents(of tracks: [Track], within cells: Int) -> [Int] {
        var (fixed, shares) = (0, 0)
        for track in tracks {
            switch track {
            case .fixed(let cells, _): fixed += cells
            case .share(let parts, _): shares += parts
            }
        }
        let free = max(0, cells - fixed)
        var (before, seam) = (0, 0)
        return tracks.map { track in
            switch track {
            case .fixed(let cells, _): return cells
            case .share(let parts, _):
                before += parts
                let end = (2 * free * before + shares) / (2 * shares)
                defer { seam = end }
                return end - seam
            }
        }
    }
}
