import Testing
import Timetabling

struct IntervalsTests {
    @Test func joinsWhatTouches() {
        #expect(Intervals([10..<20, 0..<10, 30..<40, 35..<36]).ranges == [0..<20, 30..<40])
    }

    @Test func containsWhatOneStretchHolds() {
        let intervals = Intervals([0..<20, 30..<40])
        #expect(intervals.contains(5..<20))
        #expect(!intervals.contains(5..<21))
        #expect(!intervals.contains(15..<35))
    }

    @Test func overlapsWhatSharesAMinute() {
        let intervals = Intervals([10..<20])
        #expect(intervals.overlaps(19..<25))
        #expect(!intervals.overlaps(20..<25))
        #expect(!intervals.overlaps(5..<10))
    }
}
