/// What lies on top of the page; the uppermost takes the input.
enum Overlay: Sendable {
    case form(VerbForm)
    case menu(Menu)
    case palette(Palette)
    case detail(Reading, PaneRow?)
    case help(Reading)
    case news(NewsSheet)
    case question(Question)
    case crash(CrashSheet)

    var context: Context {
        switch self {
        case .form: .form
        case .menu: .menu
        case .palette: .palette
        case .detail: .detail
        case .help: .help
        case .news: .news
        case .question: .question
        case .crash: .crash
        }
    }
}
