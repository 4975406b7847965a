internal import PlainText
package import Screen

package struct BurnDownPane: Pane {
    package init() {}

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        Caption("BurnDown")
    }
    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] { [] }
    package func visibleRows(in area: Rect, _ facts: Facts, _ state: PaneState) -> Int { 0 }
    package func row(at point: Point, in area: Rect, _ facts: Facts, _ state: PaneState) -> Int? { nil }
    package func draw(on surface: inout Surface, in area: Rect, _ facts: Facts, _ state: PaneState) {}
    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail { Detail(title: "BurnDown", lines: []) }
    package var adding: [VerbName] { [] }
    package var editing: [VerbName] { [] }
}
