internal import PlainText
internal import ProjectModel
internal import Screen

extension Dashboard {
    mutating func perform(_ action: Action, _ press: KeyPress) -> [Effect] {
        switch action {
        case .repaint: return [.repaint]
        case .suspend: return [.suspend]
        case .quit: return leave(.quit)
        case .portfolio: return leave(.portfolio)
        case .help: overlays.append(.help(.help(for: context)))
        default:
            switch overlays.last {
            case .form: return performInForm(action)
            case .menu(let menu): performInMenu(menu, action, press)
            case .palette(let palette): return performInPalette(palette, action)
            case .detail(let reading, let row): performInDetail(reading, row, action)
            case .help(var reading):
                if action == .leave {
                    overlays.removeLast()
                } else {
                    reading.perform(action, in: size)
                    overlays[overlays.count - 1] = .help(reading)
                }
            case .news(let news): performInNews(news, action)
            case .question(let question): return answer(question, action)
            case .crash(let sheet): performInCrash(sheet, action)
            case nil:
                if filterEdit == nil { return performOnPage(action, press) }
                performInFilter(action)
            }
        }
        return []
    }

    private mutating func performOnPage(_ action: Action, _ press: KeyPress) -> [Effect] {
        switch action {
        case .up: move(by: -1)
        case .down: move(by: 1)
        case .pageUp: moveByScreens(-1)
        case .pageDown: moveByScreens(1)
        case .first: moveToEnd(isLast: false)
        case .last: moveToEnd(isLast: true)
        case .left: focus(rightwards: false)
        case .right: focus(rightwards: true)
        case .next: focus(by: 1)
        case .previous: focus(by: -1)
        case .enter: openDetail()
        case .leave: return leavePage()
        case .add: add()
        case .edit: edit()
        case .recordCost: open(verb: VerbName("cost", "record"))
        case .recordProgress:
            // A step has no percentage: it is open, started or done.
            open(
                verb: row?.kind == .activity ? VerbName("activity", "report") : VerbName("progress", "record")
            )
        case .remark: open(verb: VerbName("remark", "record"))
        case .undo:
            if whatIf == nil { return [.undo(row?.act.map(Undo.containing) ?? .lastOwn)] }
            takeBackWish()
        case .suppose: suppose()
        case .visit:
            if let act = row?.act { return [.travel(.to("#\(act)"))] }
        case .actBack: return travel(.acts(-1), isForward: false)
        case .actForward: return travel(.acts(1), isForward: true)
        case .weekBack: return travel(.weeks(-1), isForward: false)
        case .weekForward: return travel(.weeks(1), isForward: true)
        case .palette: overlays.append(.palette(Palette()))
        case .closer, .wider:
            if !(states[pane, default: PaneState()].window.zoom(closer: action == .closer)) {
                say(action == .closer ? "days are the closest" : "this is the whole plan")
            }
        case .earlier: moveWindow(by: -1)
        case .later: moveWindow(by: 1)
        case .news: return [.news(.lastLook)]
        case .explain: overlays.append(.palette(Palette("explain ")))
        case .filter:
            filterEdit = TextEdit(state(of: pane).filter, limit: 200)
        case .zoom:
            zoom()
        case .page:
            if let page = PageName.at(press) { turn(to: page) }
        case .pick, .submit, .takeTheirs, .help, .eraseBackward, .eraseForward, .eraseWord, .eraseLine, .yes,
            .no,
            .newProject, .demo, .repaint, .suspend, .quit, .portfolio:
            break
        }
        return []
    }

    private mutating func moveWindow(by thirds: Int) {
        guard state(of: pane).window.scale != .whole else {
            say("all of the plan is seen; + draws a part of it closer")
            return
        }
        states[pane, default: PaneState()].window.thirds += thirds
    }

    private mutating func leavePage() -> [Effect] {
        if !state(of: pane).filter.isEmpty {
            setFilter("")
        } else if isZoomed {
            zoom()
        } else if page != .overview {
            go(to: .overview)
        } else if visit != nil {
            return [.travel(.present)]
        } else if whatIf != nil {
            leaveWhatIf()
        } else {
            say("nothing to leave here; q quits")
        }
        return []
    }

    mutating func openDetail() {
        let row = row
        let detail = listed.pane.detail(of: row, facts)
        let caption = Caption(detail.title, trailing: detail.trailing)
        var reading = Reading(caption, lines: detail.lines, context: .detail)
        reading.leadsOn = hazardPage(of: row) != nil
        overlays.append(.detail(reading, row))
    }

    private mutating func performInDetail(_ reading: Reading, _ row: PaneRow?, _ action: Action) {
        switch action {
        case .leave: overlays.removeLast()
        case .enter:
            if let page = hazardPage {
                overlays.removeLast()
                go(to: page)
            }
        case .edit: edit()
        case .remark: open(verb: VerbName("remark", "record"), on: row)
        default:
            var reading = reading
            reading.perform(action, in: size)
            overlays[overlays.count - 1] = .detail(reading, row)
        }
    }

    // The filter.

    private mutating func performInFilter(_ action: Action) {
        switch action {
        case .enter: filterEdit = nil
        case .leave:
            filterEdit = nil
            setFilter("")
        case .up: move(by: -1)
        case .down: move(by: 1)
        case .left: filterEdit?.move(by: -1)
        case .right: filterEdit?.move(by: 1)
        case .first: filterEdit?.moveToStart()
        case .last: filterEdit?.moveToEnd()
        case .eraseBackward:
            filterEdit?.eraseBackward()
            applyFilter()
        case .eraseForward:
            filterEdit?.eraseForward()
            applyFilter()
        case .eraseWord:
            filterEdit?.eraseWord()
            applyFilter()
        case .eraseLine:
            filterEdit?.eraseLine()
            applyFilter()
        default: break
        }
    }

    mutating func applyFilter() { setFilter(filterEdit?.text ?? "") }

    /// The same subject stays selected while the filter lets it through.
    private mutating func setFilter(_ text: String) {
        let selected = row?.subject
        states[pane, default: PaneState()].filter = text
        let place = rows(in: pane).firstIndex { $0.subject == selected } ?? 0
        states[pane]?.cursor = place
        settle()
    }

    // Leaving.

    private mutating func leave(_ leaving: Question.Leaving) -> [Effect] {
        if mode == .wall { return [leaving.effect] }
        // Whoever asks twice means it; and a question that cannot be seen is not asked.
        if case .question(let question) = overlays.last, question.deed == .leave(leaving) {
            return [leaving.effect]
        }
        var unsaved = drafts.count
        if let form, form.form.isTouched, drafts[form.key] == nil { unsaved += 1 }
        if let whatIf, !whatIf.wishes.isEmpty { unsaved += 1 }
        let isWaiting = pending != nil || undoing != nil
        if unsaved == 0 && !isWaiting { return [leaving.effect] }
        overlays.append(.question(Question(unsaved: unsaved, isWaiting: isWaiting, before: leaving)))
        return []
    }

    private mutating func answer(_ question: Question, _ action: Action) -> [Effect] {
        switch action {
        case .yes:
            switch question.deed {
            case .leave(let leaving): return [leaving.effect]
            case .undo(let act):
                overlays.removeLast()
                return undo(act)
            case .endWhatIf:
                overlays.removeLast()
                endWhatIf()
                say("back at what is")
            }
        case .no: overlays.removeLast()
        default: break
        }
        return []
    }
}
