import CadreModel
import Timetabling

extension Booking {
    /// The minutes of the timeline that the booking touches.
    var timeline: Range<Int> { from.timelineMinute..<Int((to.seconds + 59) / 60) }
}

extension PlannedTime {
    var timeline: Range<Int> { startsAt.timelineMinute..<startsAt.timelineMinute + minutes }
}
