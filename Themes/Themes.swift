import TOMLKit
enum Placeholder { static let x = PackageResources.dark_toml.count }
