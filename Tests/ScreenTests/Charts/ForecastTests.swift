import PlainText
import Screen
import Testing

struct ForecastTests {
    @Test func `a bullet shows value, miss and target over three ranges`() {
        let bullet = Bullet(0.87, target: 1, scale: 0.7...1.3, ranges: 0.85...0.95, .attention)
        #expect(bullet.line(columns: 15, .shades).text.string == "▓▓▓▓●━━┃░░░░░░░")
        #expect(bullet.line(columns: 15, .tones).text.string == "████●━━┃███████")
        #expect(
            Bullet(.nan, target: 1, scale: 0...2, ranges: 1...1, .unknown).line(columns: 4, .shades).columns
                == 4)
    }

    @Test func `a whisker shows a forecast, its error and the promise`() {
        func drawn(_ forecast: Double, _ spread: ClosedRange<Double>, isChosen: Bool = false) -> String {
            Whisker(forecast, spread: spread, promise: 3, scale: 0...10, isChosen: isChosen)
                .line(columns: 10).text.string
        }
        #expect(drawn(5, 2...8) == "  ─┼─●─── ")
        #expect(drawn(5, 1...9, isChosen: true) == " ━━┿━●━━━━")
        #expect(drawn(6, 5...7) == "   ┊ ─●─  ")
        #expect(drawn(12, 11...14) == "   ┊     ●")
    }
}
