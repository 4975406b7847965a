import Foundation
import Screen

/// How colours look to people: to most, and to those who lack one kind of cone.
///
/// Matrices for a full deficiency, on linear light: Machado, Oliveira and Fernandes, "A physiologically-based model
/// for simulation of color vision deficiency" (2009), table of severity 1.
enum Sight: CaseIterable {
    case usual, protanopia, deuteranopia, tritanopia

    /// The distance in OKLab.
    func distance(_ one: RGB, _ other: RGB) -> Double {
        let (first, second) = (okLab(one), okLab(other))
        return zip(first, second).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
    }

    /// As WCAG 2 defines it: from 1 to 21.
    static func contrast(_ one: RGB, _ other: RGB) -> Double {
        let luminances = [one, other].map { colour in
            zip(linear(colour), [0.2126, 0.7152, 0.0722]).map(*).reduce(0, +)
        }
        return (luminances.max()! + 0.05) / (luminances.min()! + 0.05)
    }

    private var matrix: [[Double]] {
        switch self {
        case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
        case .protanopia:
            [
                [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
                [-0.003882, -0.048116, 1.051998],
            ]
        case .deuteranopia:
            [
                [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
                [-0.011820, 0.042940, 0.968881],
            ]
        case .tritanopia:
            [
                [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
                [0.004733, 0.691367, 0.303900],
            ]
        }
    }

    private func okLab(_ colour: RGB) -> [Double] {
        let light = Self.linear(colour)
        let seen = matrix.map { row in min(1, max(0, zip(row, light).map(*).reduce(0, +))) }
        let cones = [
            [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
            [0.0883024619, 0.2817188376, 0.6299787005],
        ].map { row in cbrt(zip(row, seen).map(*).reduce(0, +)) }
        return [
            [0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
            [0.0259040371, 0.7827717662, -0.8086757660],
        ].map { row in zip(row, cones).map(*).reduce(0, +) }
    }

    private static func linear(_ colour: RGB) -> [Double] {
        [colour.red, colour.green, colour.blue].map {
            let value = Double($0) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
    }
}
