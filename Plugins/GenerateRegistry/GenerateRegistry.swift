import Foundation
import PackagePlugin

/// Writes the list of linked plug-ins: every direct dependency of the target but CadreKit is one.
@main
struct GenerateRegistry: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let modules = target.dependencies.flatMap(moduleNames).filter { $0 != "CadreKit" }.sorted()
        for dependency in target.dependencies {
            if case .target(let plugin) = dependency { refuseCurriculumOnCurriculum(plugin) }
        }
        warnOfUnnamedFolders(in: context.package.directoryURL, linked: target.dependencies)
        let output = context.pluginWorkDirectoryURL.appending(path: "Registry+Linked.swift")
        return [
            .buildCommand(
                displayName: "Listing \(modules.count) linked plug-ins",
                executable: try context.tool(named: "generate-registry").url,
                arguments: [output.path()] + modules,
                outputFiles: [output])
        ]
    }

    private func moduleNames(of dependency: TargetDependency) -> [String] {
        switch dependency {
        case .target(let target): [target.name]
        case .product(let product): product.targets.map(\.name)
        @unknown default: []
        }
    }

    private func refuseCurriculumOnCurriculum(_ plugin: any Target) {
        guard plugin.directoryURL.isCurriculum else { return }
        for case .target(let other) in plugin.dependencies where other.directoryURL.isCurriculum {
            Diagnostics.error(
                """
                curriculum \(plugin.name) depends on curriculum \(other.name): \
                name it among the module's prerequisites instead
                """)
        }
    }

    private func warnOfUnnamedFolders(in package: URL, linked: [TargetDependency]) {
        let named = Set(
            linked.compactMap {
                if case .target(let target) = $0 {
                    target.directoryURL.standardizedFileURL.path()
                } else {
                    nil
                }
            }.map { $0.hasSuffix("/") ? $0 : $0 + "/" })
        for shelf in ["Curricula", "Assessments", "Exporters"] {
            let folder = package.appending(path: "Plugins/\(shelf)", directoryHint: .isDirectory)
            let rooms = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
            for room in rooms.sorted() where !room.hasPrefix(".") {
                let path = folder.appending(path: room, directoryHint: .isDirectory).standardizedFileURL
                    .path()
                if !named.contains(path.hasSuffix("/") ? path : path + "/") {
                    Diagnostics.warning(
                        "Plugins/\(shelf)/\(room) is not linked: Package.swift does not name it")
                }
            }
        }
    }
}

extension URL {
    fileprivate var isCurriculum: Bool { path().contains("/Plugins/Curricula/") }
}
