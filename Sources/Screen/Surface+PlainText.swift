extension Surface {
    /// The rows without colours, each as wide as the surface.
    package var plainText: [String] {
        (0..<size.rows).map { row in
            var line = ""
            for column in 0..<size.columns where self[row, column].width > 0 {
                line.append(graphemes.character(of: self[row, column].glyph))
            }
            return line
        }
    }
}
