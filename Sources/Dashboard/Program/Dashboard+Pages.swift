internal import PlainText

/// From page to page.
extension Dashboard {
    /// Shows another page; each keeps its focus, its cursors and its filters.
    package mutating func go(to page: PageName) {
        guard page != self.page || isZoomed else { return }
        filterEdit = nil
        keepSelections { dashboard in
            dashboard.page = page
            dashboard.isZoomed = false
            dashboard.prepare()
        }
    }

    /// The key of a page: from elsewhere it goes there, on the page itself it shows all of it.
    mutating func turn(to page: PageName) {
        if page == self.page, !isZoomed { return say("this is \(page.title) already") }
        go(to: page)
    }

    /// Lets the pane that has the focus fill the screen, or gives the others their places back.
    mutating func zoom() {
        if view.order.count == 1, !isZoomed { return say("\(pane.title) fills the screen already") }
        keepSelections { dashboard in
            dashboard.isZoomed.toggle()
            dashboard.prepare()
        }
    }
}
