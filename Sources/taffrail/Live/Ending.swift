/// Where somebody went who left a project.
enum Ending {
    case quit
    /// To the list of all projects whose logs lie beside it.
    case portfolio
}
