// SwiftPM asks every target for a source file of its own; GenerateRegistry writes the rest.
