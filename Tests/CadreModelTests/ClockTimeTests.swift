import CadreModel
import Foundation
import Testing

@Suite struct ClockTimeTests {
    @Test func readsBackEveryMinuteOfTheDay() throws {
        for minute in 0..<1_440 {
            let time = try #require(ClockTime(minuteOfDay: minute))
            try #require(ClockTime(time.description) == time)
            try #require(ClockTime(hour: time.hour, minute: time.minute) == time)
        }
    }

    @Test(arguments: ["", "9:30", "24:00", "23:60", "09.30", "09:3", "09:30:00", " 9:30", "-9:30", "०9:30"])
    func refusesTextThatIsNoTime(_ text: String) {
        #expect(ClockTime(text) == nil)
    }

    @Test func sortsAsItsTextDoes() throws {
        let times = (0..<1_440).compactMap(ClockTime.init(minuteOfDay:))
        #expect(times.map(\.description) == times.map(\.description).sorted())
        #expect(times == times.shuffled().sorted())
        #expect(ClockTime(minuteOfDay: 1_440) == nil)
        #expect(ClockTime(minuteOfDay: -1) == nil)
    }

    @Test func isTextInJSON() throws {
        let time = try #require(ClockTime("09:30"))
        let json = try JSONEncoder().encode([time])
        #expect(String(decoding: json, as: UTF8.self) == #"["09:30"]"#)
        #expect(try JSONDecoder().decode([ClockTime].self, from: json) == [time])
    }
}
