import CadreCLI

@main
enum Main {
    static func main() {
        CadreCommand.runAndExit()
    }
}
