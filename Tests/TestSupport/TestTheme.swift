package import Screen

extension Theme {
    /// Colours to look at a surface with; what ships is in Themes.
    package static let test = Theme(
        name: "test",
        colours: [
            .page: RGB(red: 0x0c, green: 0x11, blue: 0x18),
            .raised: RGB(red: 0x14, green: 0x1c, blue: 0x26),
            .selected: RGB(red: 0x1b, green: 0x2b, blue: 0x3b),
            .frame: RGB(red: 0x36, green: 0x43, blue: 0x50),
            .muted: RGB(red: 0x89, green: 0x97, blue: 0xa6),
            .text: RGB(red: 0xd6, green: 0xde, blue: 0xe7),
            .accent: RGB(red: 0x5a, green: 0xb2, blue: 0xf0),
            .onTrack: RGB(red: 0x62, green: 0xd8, blue: 0xb4),
            .attention: RGB(red: 0xf2, green: 0xbf, blue: 0x45),
            .offTrack: RGB(red: 0xee, green: 0x62, blue: 0x70),
            .unpaid: RGB(red: 0xd6, green: 0xa4, blue: 0x3c),
        ])
}
