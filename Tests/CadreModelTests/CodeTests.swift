import CadreModel
import Testing

struct CodeTests {
    @Test(arguments: [("É1", "é1"), ("E\u{301}1", "é1"), ("Ａ1", "ａ1"), ("SM-1", "SM-1"), ("销售-A", "销售-A")])
    func writesLettersBeyondASCIIInOneWay(typed: String, text: String) throws {
        #expect(try Array(Code(typed).text.utf8) == Array(text.utf8))
    }

    @Test func tellsCasesAlike() throws {
        #expect(try Code("sm-É1") == Code("SM-é1"))
        #expect(try Set([Code("ЯR-1"), Code("яr-1")]).count == 1)
    }
}
