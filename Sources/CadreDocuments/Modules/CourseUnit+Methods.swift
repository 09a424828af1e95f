import CadreKit

extension CourseUnit {
    /// Each method once, in the order in which the unit comes to it.
    var methods: [TeachingMethod] {
        activities.reduce(into: []) { methods, activity in
            if !methods.contains(activity.method) { methods.append(activity.method) }
        }
    }
}
