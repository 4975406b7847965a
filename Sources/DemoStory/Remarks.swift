import ProjectModel

extension Script {
    /// What people wished to have on record.
    mutating func tellRemarks() {
        for remark in Self.remarks {
            var recorded = RemarkRecorded()
            recorded.text = remark.text
            recorded.about = remark.about
            tell(remark.day, 980, remark.by, .recordRemark(recorded))
        }
    }

    private static let remarks: [(day: Int, by: String, text: String, about: String?)] = [
        (-43, "ana", "The board gave the mandate: options and a plan, then money", nil),
        (-40, "tom", "The old exchange failed twice last winter; each time we went back to paper", nil),
        (-29, "raj", "The exchange's maker names no successor", nil),
        (-27, "ben", "First look at the CRM: 214 fields, a third of them empty", nil),
        (-19, "eva", "Agents ask most of all for one window", nil),
        (-10, "ana", "Five departments, five calendars: we meet on Tuesdays at nine", nil),
        (2, "ana", "Kick-off with all departments; Legal by telephone", "M-01"),
        (16, "tom", "Every sixth call is passed on at least once", "D-03"),
        (24, "ana", "Go, without conditions", "initiation"),
        (36, "raj", "Two data centres in the country, 20 km apart, are enough", nil),
        (43, "lena", "Two bids left; the cheaper one is the better one", nil),
        (50, "kim", "Glad to be on board; our team is five people until July", nil),
        (58, "ana", "Agreed by all five, Sales with a sigh", "planning"),
        (73, "jo", "The carrier speaks of permits", "R-06"),
        (82, "nils", "Test environment stands, two weeks before it is needed", nil),
        (89, "ana", "Hired lines for the test; contingency pays", "R-06"),
        (100, "ana", "Agreed again: chat and call-back in, second desktop out", nil),
        (111, "kim", "Two of our five have left; replacements start next month", "R-07"),
        (116, "ben", "Throttling by the CRM takes twice the work we thought", nil),
        (122, "ana", "Core answers calls, nine days late", "M-04"),
        (127, "raj", "Seven of 500 old recordings could not be played; a converter is being written", "R-11"),
        (131, "eva", "Leipzig has asked for screens in the break room, without names", nil),
        (134, "nils", "Functional test found 61 faults so far, 44 mended", nil),
        (138, "ana", "Sales and Operations want different weekends. This needs a ruling", "M-09"),
        (141, "tom", "Leipzig is ready when the build is", "M-05"),
        (142, "kim", "Candidate build promised for the day after tomorrow", "R-07"),
    ]
}
