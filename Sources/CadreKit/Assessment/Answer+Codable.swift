import struct Foundation.Decimal

/// One member that names the shape: `{"choice": "b"}`, `{"choices": ["a", "c"]}`, `{"number": 12.5}`. Choices are
/// sorted, so that equal answers are equal text.
extension Answer: Codable {
    private enum Shape: String, CodingKey {
        case choice, choices, number, text, order, pairs, rating, gaps
    }

    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Shape.self)
        switch try members.onlyKey {
        case .choice: self = .choice(try members.decode(OptionID.self, forKey: .choice))
        case .choices: self = .choices(try members.decode(Set<OptionID>.self, forKey: .choices))
        case .number: self = .number(try members.decode(Decimal.self, forKey: .number))
        case .text: self = .text(try members.decode(String.self, forKey: .text))
        case .order: self = .order(try members.decode([OptionID].self, forKey: .order))
        case .pairs: self = .pairs(try members.decode([OptionID: OptionID].self, forKey: .pairs))
        case .rating: self = .rating(try members.decode(Int.self, forKey: .rating))
        case .gaps: self = .gaps(try members.decode([OptionID: Answer].self, forKey: .gaps))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Shape.self)
        switch self {
        case .choice(let option): try members.encode(option, forKey: .choice)
        case .choices(let options): try members.encode(options.sorted(), forKey: .choices)
        case .number(let number): try members.encode(number, forKey: .number)
        case .text(let text): try members.encode(text, forKey: .text)
        case .order(let options): try members.encode(options, forKey: .order)
        case .pairs(let pairs): try members.encode(pairs, forKey: .pairs)
        case .rating(let value): try members.encode(value, forKey: .rating)
        case .gaps(let gaps): try members.encode(gaps, forKey: .gaps)
        }
    }
}

extension KeyedDecodingContainer {
    /// The name of the one member, which says how to read it.
    var onlyKey: Key {
        get throws {
            guard let key = allKeys.first, allKeys.count == 1 else {
                throw DecodingError.dataCorrupted(
                    .init(
                        codingPath: codingPath, debugDescription: "expected one member that names the shape"))
            }
            return key
        }
    }
}
