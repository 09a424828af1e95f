import CadreKit
package import CadreModel
import Mustache

/// Certificates ready to print: one page of HTML that needs nothing else, a sheet of A4 across for each, in English and
/// Chinese side by side.
package struct CertificateSheets {
    private let certificates: [Certificate]
    private let address: VerificationAddress?

    /// - Parameter address: where they are verified; without one they have no QR code.
    package init(of certificates: [Certificate], verifiedAt address: VerificationAddress?) {
        self.certificates = certificates
        self.address = address
    }

    package var html: String {
        get throws {
            let template = try MustacheTemplate(string: Self.page)
            let sheets = try certificates.map { try CertificateSheet(of: $0, verifiedAt: address).content }
            let numbers = certificates.map(\.number)
            let title = numbers.count > 1 ? "\(numbers[0]) – \(numbers[numbers.count - 1])" : numbers.first
            let content: [String: Any] = [
                "language": Language.simplifiedChinese.rawValue, "title": title ?? "", "style": Self.style,
                "sheets": sheets,
            ]
            return template.render(content)
        }
    }

    private static let page = HTMLPage.template(
        around: """
            {{#sheets}}
            <section class="sheet" aria-label="{{number}}">
            <div class="frame">
            <header>
            <p class="issuer">{{issuer}}</p>
            <h1><span>结业证书</span> <span class="en" lang="en">Certificate of Completion</span></h1>
            </header>
            <div class="words">
            <p class="intro">兹证明 <span class="en" lang="en">This is to certify that</span></p>
            <p class="name{{#isLongName}} long{{/isLongName}}">{{name}}</p>
            <p>{{chinese}}</p>
            <p class="en" lang="en">{{english}}</p>
            <p class="title{{#isLongTitle}} long{{/isLongTitle}}">{{title}}</p>
            <p class="subjects">{{subjects}}</p>
            {{#subjectsInEnglish}}<p class="subjects en" lang="en">{{.}}</p>
            {{/subjectsInEnglish}}
            </div>
            <footer>
            <dl>{{#facts}}<dt>{{chinese}} <span class="en" lang="en">{{english}}</span></dt><dd>{{value}}{{#translation}} <span class="en" lang="en">{{.}}</span>{{/translation}}</dd>
            {{/facts}}</dl>
            <div class="sign"><p class="line"></p><p>签章 <span class="en" lang="en">Seal and signature</span></p></div>
            <div class="proof">
            {{#code}}<svg role="img" aria-label="{{label}}" viewBox="0 0 {{side}} {{side}}"><path d="{{path}}"/></svg>
            {{/code}}<p>验证码 <span class="en" lang="en">Verification code</span><br><span class="code">{{verification}}</span>{{#address}}<br>{{.}}{{/address}}</p>
            </div>
            </footer>
            </div>
            </section>
            {{/sheets}}

            """)
}
