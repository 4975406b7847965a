import ProjectModel

extension RiskTale {
    /// In the order in which they were raised, which is the order of their names.
    static let all = early + late

    private static let early = [
        RiskTale(
            -28, "CRM loses the context of a call", .infrastructure, "raj",
            (
                "The CRM's interface allows ten requests a second",
                "Screens open without the caller's record",
                "Agents ask everything twice"
            ),
            from: View(35...55, 50...70, 10), to: View(20...30, 36...44, 5), .reduce,
            "More than 2% of screens open empty in the pilot", near: 176),
        RiskTale(
            -22, "Porting fails at launch", .vendor, "ana",
            (
                "Eleven number ranges lie with three carriers",
                "A range is not moved in the night of the cut-over",
                "Customers hear a dead line"
            ),
            from: View(35...35, 180...180, 10), to: View(20...20, 200...200, 10), .fallback,
            "A range is refused in the rehearsal", near: 240),
        RiskTale(
            -14, "No vendor meets the tender", .vendor, "lena",
            (
                "Few platforms store calls in the country", "No bid meets all that the law asks",
                "The tender starts again"
            ),
            from: View(20...40, 30...50, 25), to: View(5...10, 30...50, 25), .avoid,
            "Fewer than three bids", near: 40,
            .closed(on: 48, "Two bids met all; the contract is being signed")),
        RiskTale(
            4, "Peak load breaks the voice menu", .infrastructure, "jo",
            (
                "The winter campaign triples the calls", "The menu stops answering at the peak",
                "Sales of a morning are lost"
            ),
            from: View(40...60, 60...90, 15), to: View(20...40, 50...70, 10), .reduce,
            "Answers take over 3 seconds at half the peak", near: 240),
        RiskTale(
            11, "Privacy review runs late", .security, "sam",
            (
                "The office has two reviewers for the group", "The opinion on recordings comes late",
                "The pilot starts without recording"
            ),
            from: View(20...35, 15...25, 5), to: View(40...60, 20...32, 10), .avoid,
            "No appointment by the end of the month", near: 160),
        RiskTale(
            19, "Carrier delivers the trunks late", .vendor, "jo",
            (
                "The carrier digs at two sites", "Trunks come weeks after the order",
                "The core cannot be tested"
            ),
            from: View(20...40, 10...25, 10), to: View(60...80, 12...20, 15), .accept,
            "No date of the digging", near: 84,
            .occurred(on: 88, cost: 14, "Trunks came three weeks late; lines were hired for the test")),
        RiskTale(
            52, "Vendor slips its milestone", .vendor, "kim",
            (
                "The vendor halved its core team in summer", "Its next release misses the pilot",
                "The pilot site sits idle"
            ),
            from: View(10...20, 30...70, 10), to: View(30...50, 40...90, 15), .reduce,
            "No candidate build a week before the pilot", near: 151),
        RiskTale(
            54, "Training seats in January", .talent, "eva",
            (
                "Rooms are booked by the campaign", "Too few seats in the last weeks before the launch",
                "Agents learn on live calls"
            ),
            from: View(50...70, 10...14, 5), to: View(40...60, 10...14, 5), .reduce,
            "Under 60 seats a week are booked", near: 190),
        RiskTale(
            57, "Agents reject new desktop", .scope, "tom",
            (
                "Two sites designed their own screens", "Agents keep the old tools open beside it",
                "Calls take a third longer"
            ),
            from: View(50...70, 40...60, 10), to: View(30...50, 25...45, 5), .reduce,
            "Under half of the pilot's agents would keep it", near: 155),
    ]

    private static let late = [
        RiskTale(
            61, "Licence price at renewal", .vendor, "kim",
            (
                "The price cap ends with the third year", "The renewal is offered at a higher price",
                "Running costs rise"
            ),
            from: View(20...30, 16...26, 0), to: View(20...30, 12...20, 0), .accept,
            "A new price list", near: 216),
        RiskTale(
            67, "Call recordings go missing", .security, "raj",
            (
                "Recordings stand in four formats", "Some cannot be read after the migration",
                "Claims cannot be answered for a year"
            ),
            from: View(10...20, 60...100, 5), to: View(15...25, 80...140, 5), .reduce,
            "One of 500 samples cannot be played", near: 190),
        RiskTale(
            71, "Security concept rejected", .security, "raj",
            ("The audit has new rules for cloud keys", "The concept must be written again", "Sign-on waits"),
            from: View(25...45, 15...30, 10), to: View(5...15, 15...30, 10), .avoid,
            "Findings of the highest class", near: 90,
            .closed(on: 96, "Audit passed with two small findings")),
        RiskTale(
            79, "Telephony engineer leaves", .talent, "ben",
            (
                "One person knows the old exchange", "Jo leaves before the cut-over",
                "Nobody can run the way back"
            ),
            from: View(10...20, 40...60, 20), to: View(25...35, 40...60, 20), .accept,
            "A reference is asked for", near: nil),
        RiskTale(
            93, "Line quality at two sites", .infrastructure, "jo",
            ("Two sites share one copper line", "Voices break up at noon", "Agents there work from home"),
            from: View(50...70, 20...30, 10), to: View(30...40, 16...24, 5), .reduce,
            "Voice quality under 3.6 of 5", near: 162),
        RiskTale(
            103, "Fraud on toll-free numbers", .security, "lena",
            (
                "New numbers are known to fraudsters in days", "Machines call the toll-free numbers at night",
                "A bill of a weekend"
            ),
            from: View(10...20, 40...60, 0), to: View(8...12, 40...60, 0), .transfer,
            "Calls double in an hour of the night", near: 241),
        RiskTale(
            110, "Old lines billed a quarter", .scope, "lena",
            (
                "The old contract renews by the quarter", "The cut-over is after the day of notice",
                "Old and new lines are paid at once"
            ),
            from: View(15...25, 36...44, 0), to: View(25...35, 36...44, 0), .transfer,
            "No date of the cut-over by the day of notice", near: 241),
        RiskTale(
            118, "Leave data centre early", .infrastructure, "tom",
            (
                "The data centre looks for room", "It lets the company leave a quarter early",
                "A quarter's rent is saved"
            ),
            from: View(20...40, 16...24, 0), to: View(40...60, 16...24, 0), .exploit,
            "A written offer", near: 241, nature: .opportunity),
    ]
}
