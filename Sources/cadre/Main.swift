import CadreCLI

@main
enum Main {
    static func main() async {
        print("hi")
    }
}
