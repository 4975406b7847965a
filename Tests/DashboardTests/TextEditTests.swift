import TestSupport
import Testing

@testable import Dashboard

struct TextEditTests {
    @Test func `words and lines are erased before the cursor`() {
        var edit = TextEdit("one two  three")
        edit.eraseWord()
        #expect(edit.text == "one two  ")
        edit.eraseWord()
        #expect(edit.text == "one ")
        edit.moveToStart()
        edit.eraseWord()
        edit.eraseBackward()
        #expect(edit.text == "one ")
        edit.move(by: 2)
        edit.eraseLine()
        #expect(edit.text == "e ")
        #expect(edit.cursor == 0)
    }

    @Test func `an accent joins the letter before it and is erased with it`() {
        var edit = TextEdit("e")
        edit.insert("\u{301}")
        #expect(edit.text.count == 1)
        #expect(edit.cursor == 1)
        edit.eraseBackward()
        #expect(edit.text.isEmpty)
    }

    @Test func `what is too long is cut between scalars, and that is said`() {
        var edit = TextEdit("", limit: 4)
        let took = [edit.insert("船"), edit.insert("船"), edit.insert("x")]
        #expect(took == [true, false, true])
        #expect(edit.text == "船x")
    }

    @Test func `what is selected gives way to what is typed, and to nothing that is not`() {
        var edit = TextEdit("90%")
        edit.select()
        edit.insert("\u{1b}")
        #expect(edit.text == "90%")
        edit.insert("5")
        edit.insert("0")
        #expect(edit.text == "50")
        edit.select()
        edit.moveToEnd()
        edit.insert("%")
        #expect(edit.text == "50%")
        edit.select()
        edit.eraseForward()
        #expect(edit.text.isEmpty)
        edit.select()
        #expect(!edit.isSelected)
    }

    @Test(arguments: Seed.many(200))
    func `whatever is typed and erased, the cursor stands in the text`(seed: Seed) {
        var seed = seed
        var edit = TextEdit("", limit: 40)
        let pieces = [
            "a", "船", "e\u{301}", "\u{301}", "\u{200d}", "👩\u{200d}🚀", " ", "\r\n", "\u{1b}", "🇩", "🇪",
        ]
        for _ in 0..<200 {
            switch Int.random(in: 0..<10, using: &seed) {
            case 9: edit.select()
            case 0: edit.eraseBackward()
            case 1: edit.eraseForward()
            case 2: edit.eraseWord()
            case 3 where Int.random(in: 0..<6, using: &seed) == 0: edit.eraseLine()
            case 4: edit.move(by: Int.random(in: -3...3, using: &seed))
            case 5: edit.moveToStart()
            case 6: edit.moveToEnd()
            default: edit.insert(pieces.randomElement(using: &seed)!)
            }
            #expect((0...edit.text.count).contains(edit.cursor))
            #expect(edit.text.utf8.count <= 40)
            #expect(!edit.text.contains("\n"))
        }
    }
}
