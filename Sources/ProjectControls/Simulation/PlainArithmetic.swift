/// Logarithm, power and the like from the four operations alone.
///
/// What a C library returns for them differs in the last digits from one machine to the next; sums, products
/// and quotients are the same everywhere (IEEE 754), and so is whatever is made of them in a fixed order.
enum PlainArithmetic {
    // ln 2 in two parts, the first of them exact when it is multiplied by a whole number below 2¹⁰ or so.
    private static let upperLog2 = 0x1.62e42fee00000p-1
    private static let lowerLog2 = 0x1.a39ef35793c76p-33

    /// The natural logarithm of a normal number more than zero; to about 1e-15.
    static func log(_ x: Double) -> Double {
        var mantissa = x.significand
        var exponent = Double(x.exponent)
        if mantissa > 1.4142135623730951 {
            mantissa /= 2
            exponent += 1
        }
        // ln m = 2 (s + s³/3 + s⁵/5 + …) with s = (m − 1) / (m + 1), and s² < .0295.
        let s = (mantissa - 1) / (mantissa + 1)
        let square = s * s
        var sum = 0.0
        var odd = 25.0
        while odd > 0 {
            sum = sum * square + 1 / odd
            odd -= 2
        }
        return exponent * upperLog2 + (2 * s * sum + exponent * lowerLog2)
    }

    /// e to the power of x; to about 1e-15. Zero where that is below the smallest normal number.
    static func exp(_ x: Double) -> Double {
        guard x > -700 else { return 0 }
        let whole = (x / (upperLog2 + lowerLog2)).rounded()
        let rest = (x - whole * upperLog2) - whole * lowerLog2
        var sum = 1.0
        var term = 16.0
        while term > 0 {
            sum = 1 + sum * rest / term
            term -= 1
        }
        return Double(sign: .plus, exponent: Int(whole), significand: sum)
    }

    /// x to the power of y, for x of zero or more and y of zero or more.
    static func power(_ x: Double, _ y: Double) -> Double {
        if y == 0 { return 1 }
        return x > 0 ? exp(y * log(x)) : 0
    }

    /// The density of the standard normal distribution.
    static func normalDensity(_ z: Double) -> Double { exp(-z * z / 2) * 0.3989422804014327 }

    /// P(Z ≤ z) of the standard normal distribution; to about 1e-15, for |z| up to 8.
    ///
    /// Source: ½ + φ(z) (z + z³/3 + z⁵/(3·5) + …), M. Abramowitz and I. Stegun, Handbook of Mathematical
    /// Functions, 26.2.11.
    static func normalChance(_ z: Double) -> Double {
        let square = z * z
        var term = z
        var sum = z
        var divisor = 3.0
        while abs(term) > 1e-18 * abs(sum) {
            term *= square / divisor
            sum += term
            divisor += 2
        }
        return 0.5 + normalDensity(z) * sum
    }
}
