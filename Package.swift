// swift-tools-version: 6.2
import PackageDescription

/// What holds for every Swift target: no warning is let through, and every import says who may see it.
let everywhere: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// The pure core: values in, values out; no clock, file, environment, terminal or random source.
let core = everywhere + [.strictMemorySafety()]

/// `Tests` mirrors `Sources`: each target has one test target, named for it. Files that tests compare with
/// lie in a folder `Golden`.
func tests(of target: String, with others: [String] = [], golden: Bool = false) -> Target {
    .testTarget(
        name: "\(target)Tests",
        dependencies: [.target(name: target), "TestSupport"] + others.map { .target(name: $0) },
        exclude: golden ? ["Golden"] : [],
        swiftSettings: everywhere)
}

let package = Package(
    name: "taffrail",
    products: [
        .executable(name: "taffrail", targets: ["taffrail"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    ],
    targets: [
        // The core.
        .target(name: "ProjectModel", swiftSettings: core),
        .target(
            name: "ProjectControls",
            dependencies: [
                "ProjectModel", "Lanes", .product(name: "RealModule", package: "swift-numerics"),
            ],
            swiftSettings: core),
        .target(name: "Lanes", dependencies: ["CLanes"], swiftSettings: everywhere),
        .target(name: "PlainText", swiftSettings: core),
        .target(
            name: "Screen",
            dependencies: ["PlainText", .product(name: "RealModule", package: "swift-numerics")],
            swiftSettings: core),
        .target(
            name: "Dashboard",
            dependencies: ["ProjectModel", "ProjectControls", "Screen", "PlainText"],
            swiftSettings: core),
        .target(name: "DemoStory", dependencies: ["ProjectModel"], swiftSettings: core),

        // The shell.
        .target(name: "EventLog", dependencies: ["CDigest", "CKernel"], swiftSettings: everywhere),
        .target(
            name: "Interchange", dependencies: ["ProjectModel", "ProjectControls", "PlainText"],
            swiftSettings: everywhere),
        .target(
            name: "Themes",
            dependencies: ["Screen", .product(name: "TOMLKit", package: "TOMLKit")],
            path: "Themes",
            resources: [.embedInCode("dark.toml"), .embedInCode("light.toml")],
            swiftSettings: everywhere),
        .target(
            name: "CursesTerminal", dependencies: ["Screen", "PlainText", "CNcurses"],
            swiftSettings: everywhere),
        .executableTarget(
            name: "taffrail",
            dependencies: [
                "Dashboard", "DemoStory", "EventLog", "Interchange", "Themes", "CursesTerminal",
                "ProjectModel", "ProjectControls", "Screen", "PlainText",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: everywhere),

        // The C that Swift cannot import by itself, or cannot say.
        .target(name: "CDigest", linkerSettings: [.linkedLibrary("nettle")]),
        .target(name: "CKernel"),
        .target(name: "CLanes"),
        .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),

        // Tests, and the benchmarks with their peers (SQLite is linked nowhere else).
        .target(
            name: "TestSupport", dependencies: ["Screen"], path: "Tests/TestSupport",
            swiftSettings: everywhere),
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "EventLog", "ProjectModel", "ProjectControls", "DemoStory", "Dashboard", "Screen",
                "PlainText", "CSQLite",
            ],
            path: "Tests/Benchmarks", swiftSettings: everywhere),
        .target(
            name: "LogSimulator", dependencies: ["EventLog"], path: "Tests/LogSimulator",
            swiftSettings: everywhere),
        .executableTarget(
            name: "Storm", dependencies: ["EventLog", "LogSimulator"], path: "Tests/Storm",
            swiftSettings: everywhere),
        .target(name: "CSQLite", path: "Tests/CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),
        tests(of: "ProjectModel"),
        tests(of: "ProjectControls", with: ["ProjectModel", "DemoStory"]),
        tests(of: "Lanes"),
        tests(of: "PlainText"),
        tests(of: "Screen", with: ["PlainText"], golden: true),
        tests(
            of: "Dashboard", with: ["ProjectModel", "ProjectControls", "Screen", "PlainText", "DemoStory"],
            golden: true),
        tests(of: "DemoStory", with: ["ProjectModel"]),
        tests(of: "EventLog", with: ["CDigest"], golden: true),
        tests(of: "LogSimulator"),
        tests(of: "Interchange", with: ["ProjectModel", "ProjectControls", "PlainText", "DemoStory"]),
        tests(of: "Themes", with: ["Screen"]),
        tests(of: "CursesTerminal", with: ["Screen", "PlainText"]),
        tests(
            of: "taffrail",
            with: [
                "EventLog", "Interchange", "ProjectModel", "ProjectControls", "DemoStory", "Dashboard",
                "Screen",
                "Themes", "PlainText",
            ]),
    ],
    swiftLanguageModes: [.v6]
)
