// swift-tools-version: 6.3
import PackageDescription

// One line per plug-in. Add the line and the folder; everything else follows.
let linkedPlugins: [LinkedPlugin] = [
    .curriculum("DealerManagement", uses: ["Quiz", "Scorecard"]),
    .curriculum("InterpersonalCommunication", uses: ["ObservationRubric", "Quiz"]),
    .curriculum("KeyAccountManagement", uses: ["Quiz", "Scorecard"]),
    .curriculum("TeamManagement", uses: ["Quiz", "Scorecard"]),
    .assessmentKind("ObservationRubric"),
    .assessmentKind("Quiz"),
    .assessmentKind("Scorecard"),
    .assessmentKind("Survey"),
    .exporter("Aiken"),
    .exporter("CSV"),
    .exporter("GIFT"),
    .exporter("MoodleXML"),
    .exporter("OpenBadges"),
    .exporter("QTI", uses: ["Zip"]),
]

struct LinkedPlugin {
    let module: String
    let path: String
    /// The assessment kinds that a curriculum names, the libraries that an exporter writes with.
    let uses: [String]

    static func curriculum(_ name: String, uses kinds: [String] = []) -> Self {
        Self(module: name, path: "Plugins/Curricula/\(name)", uses: kinds)
    }

    static func assessmentKind(_ name: String) -> Self {
        Self(module: name, path: "Plugins/Assessments/\(name)", uses: [])
    }

    static func exporter(_ name: String, uses libraries: [String] = []) -> Self {
        Self(module: "\(name)Exporter", path: "Plugins/Exporters/\(name)", uses: libraries)
    }
}

// CI sets the switch; a developer's half-finished line may still warn.
let warningsAreErrors = Context.environment["CADRE_WARNINGS_AS_ERRORS"] == "1"

let house: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ] + (warningsAreErrors ? [.treatAllWarnings(as: .error)] : [])

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let bigInt: Target.Dependency = .product(name: "BigInt", package: "BigInt")

// What compiles in a plug-in here compiles in another package: no access to `package` declarations.
let pluginTargets: [Target] = linkedPlugins.map { plugin in
    .target(
        name: plugin.module,
        dependencies: ["CadreKit"] + plugin.uses.map { .byName(name: $0) },
        path: plugin.path,
        packageAccess: false,
        swiftSettings: house)
}

let pluginTestTargets: [Target] = [
    .testTarget(
        name: "PluginTests",
        dependencies: ["CadreKit", "CadreRegistry", "CadreTestKit"]
            + linkedPlugins.map { .byName(name: $0.module) },
        swiftSettings: house)
]

let hostTargets: [Target] = [
    .target(name: "CadreKit", swiftSettings: house),
    .target(
        name: "CadreRegistry",
        dependencies: ["CadreKit"] + linkedPlugins.map { .byName(name: $0.module) },
        swiftSettings: house,
        plugins: ["GenerateRegistry"]),
    .plugin(name: "GenerateRegistry", capability: .buildTool(), dependencies: ["generate-registry"]),
    .executableTarget(name: "generate-registry", swiftSettings: house),
    // Zip archives, by Debian's libzip-dev: packages of questions.
    .systemLibrary(
        name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    // QR codes, by Debian's libqrencode-dev: the address at which a certificate is verified.
    .systemLibrary(
        name: "CQRencode", pkgConfig: "libqrencode",
        providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]),
    .target(name: "Zip", dependencies: ["CadreKit", "CZip"], swiftSettings: house),
    .target(name: "CadreTestKit", dependencies: ["CadreKit"], swiftSettings: house),
    .target(name: "CadreModel", dependencies: ["CadreKit", "Psychometrics", bigInt], swiftSettings: house),
    .target(name: "PlanReview", dependencies: ["CadreKit", "CadreModel"], swiftSettings: house),
    .target(name: "Timetabling", swiftSettings: house),
    .target(name: "Psychometrics", swiftSettings: house),
    .target(
        name: "CadreImport", dependencies: ["CadreKit", "CadreModel", "Zip"], swiftSettings: house),
    .target(
        name: "CadreDocuments",
        dependencies: ["CadreKit", "CadreModel", "Psychometrics", "CQRencode", mustache],
        swiftSettings: house),
    .target(
        name: "CadreStore", dependencies: ["CadreKit", "CadreModel", grdb, sqlite], swiftSettings: house),
    .target(
        name: "CadreService",
        dependencies: [
            "CadreKit", "CadreModel", "CadreStore", "CadreImport", "PlanReview", "Psychometrics",
            "Timetabling",
            yams,
            crypto, logging,
        ],
        swiftSettings: house),
    .target(
        name: "CadreCLI",
        dependencies: [
            "CadreKit", "CadreModel", "CadreImport", "CadreStore", "CadreService", "CadreDocuments",
            "PlanReview", "Psychometrics", "Timetabling", "CadreRegistry",
            arguments, logging,
        ],
        swiftSettings: house),
    .executableTarget(name: "cadre", dependencies: ["CadreCLI"], swiftSettings: house),
    .target(name: "CDeltaKernel"),
    // GRDB and CDeltaKernel are references that our own figures are held against.
    .executableTarget(
        name: "cadre-benchmarks",
        dependencies: [
            "CadreKit", "CadreModel", "CadreImport", "CadreStore", "CadreService", "Psychometrics", "Quiz",
            "Timetabling", "CDeltaKernel", "cadre", grdb, logging,
        ],
        swiftSettings: house),
]

let hostTestTargets: [Target] = [
    .target(
        name: "Support",
        dependencies: ["CadreKit", "CadreModel", "CadreStore", "CadreService", logging],
        path: "Tests/Support",
        swiftSettings: house),
    .testTarget(name: "CadreKitTests", dependencies: ["CadreKit"], swiftSettings: house),
    .testTarget(
        name: "CadreModelTests", dependencies: ["CadreKit", "CadreModel", "Support"], swiftSettings: house),
    .testTarget(
        name: "CadreImportTests",
        dependencies: [
            "CadreKit", "CadreModel", "CadreImport", "AikenExporter", "CSVExporter", "GIFTExporter",
            "MoodleXMLExporter", "QTIExporter",
        ],
        swiftSettings: house),
    .testTarget(
        name: "PlanReviewTests", dependencies: ["CadreKit", "CadreModel", "PlanReview", "Support"],
        swiftSettings: house),
    .testTarget(
        name: "CadreDocumentsTests",
        dependencies: ["CadreDocuments", "CadreKit", "CadreModel", "Support"],
        swiftSettings: house),
    .testTarget(
        name: "TimetablingTests", dependencies: ["Timetabling"],
        swiftSettings: house),
    .testTarget(name: "PsychometricsTests", dependencies: ["Psychometrics"], swiftSettings: house),
    .testTarget(
        name: "CadreStoreTests",
        dependencies: ["CadreKit", "CadreModel", "CadreStore", "CadreService", "Support", grdb],
        swiftSettings: house),
    .testTarget(
        name: "CadreServiceTests",
        dependencies: [
            "CadreKit", "CadreModel", "CadreStore", "CadreService", "CadreRegistry", "PlanReview", "Support",
            "Timetabling",
        ],
        swiftSettings: house),
    .testTarget(name: "CadreCLITests", dependencies: ["Support", "cadre"], swiftSettings: house),
    // The executable is named so that it is built before it is run.
    .testTarget(
        name: "FaultTests",
        dependencies: ["CadreKit", "CadreModel", "CadreStore", "Support", "cadre", grdb],
        path: "Tests/Faults",
        swiftSettings: house),
]

let package = Package(
    name: "Cadre",
    products: [
        .executable(name: "cadre", targets: ["cadre"]),
        .library(name: "CadreKit", targets: ["CadreKit"]),
        .library(name: "CadreTestKit", targets: ["CadreTestKit"]),
    ],
    dependencies: [
        // SQLite with typed rows, migrations, pools and backup.
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        // Commands with help, completion and errors that point at the word.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // YAML with the line and column of every node.
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        // The server ecosystem's logging face.
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        // SHA-256 for content snapshots.
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        // Templates that escape what they fill in, and no logic.
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        // Exact weighted averages without overflow.
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    ],
    targets: hostTargets + hostTestTargets + pluginTargets + pluginTestTargets,
    swiftLanguageModes: [.v6]
)
