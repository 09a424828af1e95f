import struct Foundation.Decimal

/// Written as an `Answer` is; a number is `{"number": {"value": 12.5, "tolerance": 0}}`, a text a list of what is
/// accepted. Equal keys are equal text, since content is kept under the hash of its text.
extension AnswerKey: Codable {
    private enum Shape: String, CodingKey {
        case choice, choices, number, text, order, pairs, weighted, gaps, criteria
    }

    private enum NumberKey: String, CodingKey {
        case value, tolerance
    }

    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Shape.self)
        switch try members.onlyKey {
        case .choice: self = .choice(try members.decode(OptionID.self, forKey: .choice))
        case .choices: self = .choices(try members.decode(Set<OptionID>.self, forKey: .choices))
        case .number:
            let number = try members.nestedContainer(keyedBy: NumberKey.self, forKey: .number)
            self = .number(
                value: try number.decode(Decimal.self, forKey: .value),
                tolerance: try number.decode(Decimal.self, forKey: .tolerance))
        case .text: self = .text(accepted: try members.decode([String].self, forKey: .text))
        case .order: self = .order(try members.decode([OptionID].self, forKey: .order))
        case .pairs: self = .pairs(try members.decode([OptionID: OptionID].self, forKey: .pairs))
        case .weighted: self = .weighted(try members.decode([OptionID: Int].self, forKey: .weighted))
        case .gaps: self = .gaps(try members.decode([OptionID: AnswerKey].self, forKey: .gaps))
        case .criteria: self = .criteria(try members.decode([Criterion].self, forKey: .criteria))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Shape.self)
        switch self {
        case .choice(let option): try members.encode(option, forKey: .choice)
        case .choices(let options): try members.encode(options.sorted(), forKey: .choices)
        case .number(let value, let tolerance):
            var number = members.nestedContainer(keyedBy: NumberKey.self, forKey: .number)
            try number.encode(value, forKey: .value)
            try number.encode(tolerance, forKey: .tolerance)
        case .text(let accepted): try members.encode(accepted, forKey: .text)
        case .order(let options): try members.encode(options, forKey: .order)
        case .pairs(let pairs): try members.encode(pairs, forKey: .pairs)
        case .weighted(let weights): try members.encode(weights, forKey: .weighted)
        case .gaps(let keys): try members.encode(keys, forKey: .gaps)
        case .criteria(let criteria): try members.encode(criteria, forKey: .criteria)
        }
    }
}
