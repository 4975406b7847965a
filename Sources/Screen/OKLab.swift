internal import RealModule

/// A colour by how it looks: lightness, and how far towards red and yellow. Distances here are close to
/// distances seen, so colours are mixed here.
///
/// After Björn Ottosson, "A perceptual color space for image processing" (2020).
struct OKLab {
    var lightness: Double
    var a: Double
    var b: Double

    init(_ colour: RGB) {
        let (red, green, blue) = colour.linear
        let l = Double.root(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue, 3)
        let m = Double.root(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue, 3)
        let s = Double.root(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue, 3)
        lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s
        a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s
        b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
    }

    var colour: RGB {
        func cube(_ x: Double) -> Double { x * x * x }
        let l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b)
        let m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b)
        let s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b)
        return RGB(
            linearRed: 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            green: -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            blue: -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s)
    }

    /// On the way to another colour: 0 is this one, 1 the other.
    func mixed(_ share: Double, with other: OKLab) -> OKLab {
        var mixed = self
        mixed.lightness += share * (other.lightness - lightness)
        mixed.a += share * (other.a - a)
        mixed.b += share * (other.b - b)
        return mixed
    }
}

extension RGB {
    /// Light as it adds up, 0...1 a channel.
    fileprivate var linear: (red: Double, green: Double, blue: Double) {
        func linear(_ byte: UInt8) -> Double {
            let value = Double(byte) / 255
            return value <= 0.04045 ? value / 12.92 : .pow((value + 0.055) / 1.055, 2.4)
        }
        return (linear(red), linear(green), linear(blue))
    }

    fileprivate init(linearRed red: Double, green: Double, blue: Double) {
        func byte(_ light: Double) -> UInt8 {
            let light = min(max(light, 0), 1)
            let value = light <= 0.0031308 ? 12.92 * light : 1.055 * .pow(light, 1 / 2.4) - 0.055
            return UInt8((255 * value).rounded())
        }
        self.init(red: byte(red), green: byte(green), blue: byte(blue))
    }

    /// On the way to another colour, as seen: 0 is this one, 1 the other.
    package func mixed(_ share: Double, with other: RGB) -> RGB {
        OKLab(self).mixed(share, with: OKLab(other)).colour
    }

    /// Relative luminance, 0...1, after WCAG 2.2.
    package var luminance: Double {
        let (red, green, blue) = linear
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The contrast ratio of two colours, 1...21, after WCAG 2.2; text wants 4.5 and marks want 3.
    package static func contrast(_ one: RGB, _ other: RGB) -> Double {
        let (one, other) = (one.luminance, other.luminance)
        return (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }
}
