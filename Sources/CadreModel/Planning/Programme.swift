package import CadreKit

/// A course that can be run: what a plan draft becomes once nothing in it is wrong.
package struct Programme: Sendable, Hashable, Codable {
    package let code: Code
    package let title: String
    /// In teaching order.
    package let parts: [Part]
    package let sessionPattern: SessionPattern
    /// By which learners pass; a cohort may be put on another one while it runs.
    package var gradebook: GradebookRule
    /// The ready-made assessments by which it is evaluated, such as a survey at the end.
    package let instruments: [AssessmentID]
    package let certificate: CertificateRule
    /// Days after the course in which follow-ups are due; nil for what each of them says.
    package let followUpDays: [Int]?

    package init(
        code: Code, title: String, parts: [Part], sessionPattern: SessionPattern, gradebook: GradebookRule,
        instruments: [AssessmentID] = [], certificate: CertificateRule = CertificateRule(),
        followUpDays: [Int]? = nil
    ) {
        self.code = code
        self.title = title
        self.parts = parts
        self.sessionPattern = sessionPattern
        self.gradebook = gradebook
        self.instruments = instruments
        self.certificate = certificate
        self.followUpDays = followUpDays
    }

    /// A part of the course with one subject and one kind of trainer.
    package struct Part: Sendable, Hashable, Codable {
        package let title: String
        /// The linked module that teaches it; nil when the plan's own topics are all there is.
        package let module: ModuleID?
        /// In teaching order; a module's units, or the plan's topics.
        package let units: [Unit]
        package let requirements: DeliveryRequirements

        package init(title: String, module: ModuleID?, units: [Unit], requirements: DeliveryRequirements) {
            self.title = title
            self.module = module
            self.units = units
            self.requirements = requirements
        }

        package var minutes: Int { units.reduce(0) { $0 + $1.minutes } }
    }

    /// What is taught without a change of subject; never split over two sessions.
    package struct Unit: Sendable, Hashable, Codable {
        /// Unique in the programme: `team-management/rules`, or `part-2/1` for a plan's own topic.
        package let id: String
        package let title: LocalizedText
        /// Teaching time, breaks not included.
        package let minutes: Int

        package init(id: String, title: LocalizedText, minutes: Int) {
            self.id = id
            self.title = title
            self.minutes = minutes
        }
    }
}

extension Programme {
    /// Reads revisions of earlier versions too, which named no instruments, no days for them and no certificate.
    package init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            code: try members.decode(Code.self, forKey: .code),
            title: try members.decode(String.self, forKey: .title),
            parts: try members.decode([Part].self, forKey: .parts),
            sessionPattern: try members.decode(SessionPattern.self, forKey: .sessionPattern),
            gradebook: try members.decode(GradebookRule.self, forKey: .gradebook),
            instruments: try members.decodeIfPresent([AssessmentID].self, forKey: .instruments) ?? [],
            certificate: try members.decodeIfPresent(CertificateRule.self, forKey: .certificate)
                ?? CertificateRule(),
            followUpDays: try members.decodeIfPresent([Int].self, forKey: .followUpDays))
    }
}

extension Programme {
    /// An instrument as the programme uses it: a follow-up is due when the plan says. Of one day alone it is the first.
    package func using(_ instrument: AssessmentDefinition) -> AssessmentDefinition {
        guard let own = instrument.dueDays, let first = followUpDays?.min(), let last = followUpDays?.max()
        else { return instrument }
        return instrument.due(in: first...(first == last ? max(last, own.upperBound) : last))
    }
}
