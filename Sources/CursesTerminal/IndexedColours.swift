import Glibc
package import Screen

/// The palette of terminals with 256 colours: a cube of 6 levels a channel from number 16 on, then 24 greys. The
/// first sixteen are left out, since every user sets them differently.
package enum IndexedColours {
    /// The number of the entry nearest to a colour in OKLab, where distances are as the eye sees them, among
    /// those that will do.
    ///
    /// - Parameter tint: how much more a difference of hue counts than one of lightness. The steps of a ramp
    ///   take 3, or a blue one would pass through purple and grey.
    package static func nearest(
        _ colour: RGB, tint: Double = 1, where willDo: (Int32) -> Bool = { _ in true }
    ) -> Int32 {
        let wanted = OKLab(colour)
        let candidates = numbers.filter(willDo)
        return (candidates.isEmpty ? Array(numbers) : candidates).min {
            wanted.distance(entries[Int($0) - 16], tint: tint)
                < wanted.distance(entries[Int($1) - 16], tint: tint)
        }!
    }

    /// The contrast of two entries as WCAG 2 defines it, from 1 to 21.
    package static func contrast(_ one: Int32, _ other: Int32) -> Double {
        let (first, second) = (OKLab.luminance(colour(one)), OKLab.luminance(colour(other)))
        return (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }

    /// The colour of an entry.
    package static func colour(_ number: Int32) -> RGB {
        let number = Int(number)
        precondition((16..<256).contains(number))
        if number >= 232 {
            let grey = UInt8(8 + 10 * (number - 232))
            return RGB(red: grey, green: grey, blue: grey)
        }
        let levels: [UInt8] = [0, 95, 135, 175, 215, 255]
        let place = number - 16
        return RGB(red: levels[place / 36], green: levels[place / 6 % 6], blue: levels[place % 6])
    }

    private static let numbers: Range<Int32> = 16..<256
    private static let entries = numbers.map { OKLab(colour($0)) }
}

/// Björn Ottosson, "A perceptual color space for image processing" (2020).
private struct OKLab: Sendable {
    let lightness, greenRed, blueYellow: Double

    init(_ colour: RGB) {
        let red = Self.linear(colour.red)
        let green = Self.linear(colour.green)
        let blue = Self.linear(colour.blue)
        let long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
        let medium = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
        let short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
        lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
        greenRed = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
        blueYellow = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    }

    func distance(_ other: OKLab, tint: Double) -> Double {
        let differences = (
            lightness - other.lightness, greenRed - other.greenRed, blueYellow - other.blueYellow
        )
        return differences.0 * differences.0
            + tint * (differences.1 * differences.1 + differences.2 * differences.2)
    }

    /// How much light a colour is, from 0 to 1.
    static func luminance(_ colour: RGB) -> Double {
        0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
    }

    private static func linear(_ channel: UInt8) -> Double {
        let value = Double(channel) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
}
