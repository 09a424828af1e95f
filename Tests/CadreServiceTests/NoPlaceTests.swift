import CadreKit
import CadreModel
import CadreService
import Support
import Testing

struct NoPlaceTests {
    @Test func namesEachRoomAndWhatItLacks() throws {
        let department = try Department(capacity: 25)
        try department.expectNoPlace(
            en: """
                session SM-2026-1/1 (One) finds no place from 2026-03-02 to 2026-03-06:
                  - no room at BJ fits: BJ-101 has 12 seats for 25 learners; BJ-102 has 20 seats for 25 learners
                """,
            zhHans: """
                课次 SM-2026-1/1（One）在 2026-03-02 至 2026-03-06 之间无法安排：
                  - 场地 BJ 没有符合要求的教室：BJ-101 只有 12 个座位，需要 25 个；BJ-102 只有 20 个座位，需要 25 个
                """)
        #expect(try department.schedule().isEmpty)
    }

    @Test func namesEachTrainerAndWhatKeepsThemAway() throws {
        let department = try Department()
        try department.addCohort("SM-2026-2")
        // T1 teaches the other cohort on Monday, T2 is on leave.
        try department.takeLeave("T2", on: ["2026-03-02"])
        try department.makeSchedule("SM-2026-2")
        try department.publish("SM-2026-2")
        // 195 minutes fit from 09:00, and from 13:30 to 14:30.
        try department.expectNoPlace(
            to: "2026-03-02",
            en: """
                session SM-2026-1/1 (One) finds no place from 2026-03-02 to 2026-03-02:
                  - no trainer qualified in sales is free (at all 4 starts): \
                陈讲师 teaches at 4 (SM-2026-2/1, SM-2026-2/2); 林讲师 is away at 4 (2026-03-02 年假)
                """,
            zhHans: """
                课次 SM-2026-1/1（One）在 2026-03-02 至 2026-03-02 之间无法安排：
                  - 具备“sales”资质的讲师都没有空（全部 4 个可选时段）：\
                陈讲师有 4 个时段另有课次（SM-2026-2/1、SM-2026-2/2）；林讲师有 4 个时段不可授课（2026-03-02 年假）
                """)
    }

    @Test func saysWhatHoldsUpTheSessionBeforeIt() throws {
        let department = try Department()
        for trainer in ["T1", "T2"] {
            try department.takeLeave(trainer, on: ["2026-03-02"])
            // On Tuesday both are there in the afternoon only.
            try department.takeLeave(trainer, on: ["2026-03-03"], minutes: 0..<810, reason: "会议")
        }
        try department.expectNoPlace(
            to: "2026-03-03",
            en: """
                session SM-2026-1/2 (Two) finds no place from 2026-03-02 to 2026-03-03:
                  - it follows session SM-2026-1/1, which begins on 2026-03-03 at 13:30 at the earliest
                  - session SM-2026-1/1 cannot begin earlier: no trainer qualified in sales is free (at all 5 starts): \
                陈讲师 is away at 5 (2026-03-02 年假, 2026-03-03 会议); 林讲师 is away at 5 (2026-03-02 年假, 2026-03-03 会议)
                """,
            zhHans: """
                课次 SM-2026-1/2（Two）在 2026-03-02 至 2026-03-03 之间无法安排：
                  - 须排在课次 SM-2026-1/1 之后，而该课次最早于 2026-03-03 13:30 开始
                  - 课次 SM-2026-1/1 无法提前：具备“sales”资质的讲师都没有空（全部 5 个可选时段）：\
                陈讲师有 5 个时段不可授课（2026-03-02 年假、2026-03-03 会议）；林讲师有 5 个时段不可授课（2026-03-02 年假、2026-03-03 会议）
                """)
    }

    @Test func saysWhenNobodyIsQualified() throws {
        let department = try Department(content: .twoParts(qualification: "coaching"))
        try department.expectNoPlace(
            en: """
                session SM-2026-1/1 (One) finds no place from 2026-03-02 to 2026-03-06:
                  - no trainer is qualified in coaching
                """,
            zhHans: """
                课次 SM-2026-1/1（One）在 2026-03-02 至 2026-03-06 之间无法安排：
                  - 没有具备“coaching”资质的讲师
                """)
    }

    @Test func namesTheHolidaysThatLeaveNoDay() throws {
        let department = try Department()
        try department.closeFirstWeek()
        try department.expectNoPlace(
            from: "2026-03-05",
            en: """
                session SM-2026-1/1 (One) finds no place from 2026-03-05 to 2026-03-06:
                  - site BJ does not work in these days: 2026-03-05 放假, 2026-03-06 放假
                """,
            zhHans: """
                课次 SM-2026-1/1（One）在 2026-03-05 至 2026-03-06 之间无法安排：
                  - 场地 BJ 在此期间没有工作时间：2026-03-05 放假、2026-03-06 放假
                """)
    }

    @Test func saysWhenNoStretchOfWorkIsLongEnough() throws {
        let department = try Department(content: .twoParts(pause: 120))
        try department.expectNoPlace(
            en: """
                session SM-2026-1/1 (One) finds no place from 2026-03-02 to 2026-03-06:
                  - its 300 minutes do not fit into the working hours of site BJ
                """,
            zhHans: """
                课次 SM-2026-1/1（One）在 2026-03-02 至 2026-03-06 之间无法安排：
                  - 课次时长 300 分钟，场地 BJ 没有足够长的连续工作时段
                """)
    }

    @Test func keepsTheOldDraftsWhenTheNewOnesFindNoPlace() throws {
        let department = try Department()
        let drafts = try department.makeSchedule()
        #expect(throws: ScheduleError.self) {
            try department.makeSchedule(from: "2026-03-07", to: "2026-03-08")
        }
        #expect(try department.schedule() == drafts)
    }
}

extension Department {
    fileprivate func expectNoPlace(
        from: String? = nil, to: String = "2026-03-06", en: String, zhHans: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let error = #expect(throws: ScheduleError.self, sourceLocation: sourceLocation) {
            try makeSchedule(from: from, to: to)
        }
        #expect(error?.explanation.en == en, sourceLocation: sourceLocation)
        #expect(error?.explanation.zhHans == zhHans, sourceLocation: sourceLocation)
    }
}
