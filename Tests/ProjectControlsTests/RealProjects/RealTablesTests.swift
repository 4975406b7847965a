import TestSupport
import Testing

@testable import ProjectControls

/// The tables of the article Forecasts are what the data say today. To repeat them:
/// `TAFFRAIL_REFERENCE_DATA=folder swift test --filter "tables of the article"`.
@Suite(.enabled(if: RealData.folder != nil, "TAFFRAIL_REFERENCE_DATA names no folder with dslib_2011_2014"))
struct RealTablesTests {
    @Test func `the tables of the article are what the real projects say`() throws {
        let all = RealProject.all
        let technology = all.filter(\.isIT)
        #expect(all.count == 33 && technology.count == 2)
        let general = RealTables(all, profile: .general)
        let information = RealTables(technology, profile: .informationTechnology)
        let ranges =
            general.ranges("published factors")
            + RealTables(all, profile: .general, isLeftOut: true).ranges("factors of the other 32")
            + information.ranges("IT alone, published factors")
        let article = try RealData.article()
        for (name, lines) in [
            ("all \(general.score.projects.count), \(general.score.reports) reports", general.methods),
            (
                "IT \(information.score.projects.count), \(information.score.reports) reports",
                information.methods
            ),
            ("ranges", ranges),
        ] {
            print(name)
            for line in lines {
                print(line)
                #expect(article.contains(line), "not in the article: \(line)")
            }
        }
    }
}
