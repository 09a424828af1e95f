/// Every rule, in the order of the areas.
package enum ReviewRules {
    package static let all: [any ReviewRule] =
        audience + objectives + content + method + evaluation + logistics

    package static func rule(_ code: String) -> (any ReviewRule)? { all.first { $0.code == code } }

    private static let audience: [any ReviewRule] = [
        AudienceSize(), AudienceRole(), AudiencePriorKnowledge(), AudienceOrganisation(), UnknownLeftOpen(),
        GroupSize(),
    ]

    private static let objectives: [any ReviewRule] = [
        NoObjectives(), GoalNotObservable(), GoalNotTaught(), ObjectiveNotObservable(), ObjectiveCondition(),
        ObjectiveCriterion(), LevelMismatch(), TooManyObjectives(), ObjectiveNotTaught(),
        ObjectiveNotAssessed(), AssessedTooLow(), AssessmentOfNothing(),
    ]

    private static let content: [any ReviewRule] = [
        PartBrokenOff(), NoDurations(), AbsurdDuration(), TopicWithoutObjective(), DuplicateNumber(),
        PrerequisiteLater(), UnevenParts(), MoreThanItsDays(), NoBreaks(), ReviewSettingUnclear(),
    ]

    private static let method: [any ReviewRule] = [
        NoMethods(), OneMethodTooLong(), LectureShare(), NoDebrief(), PassiveOpening(), MaterialsMissing(),
        RoomMissing(),
    ]

    private static let evaluation: [any ReviewRule] = [
        NoAssessment(), NoPreTest(), NoPostTest(), NoReactionSurvey(), NoFollowUp(), NoBusinessMeasure(),
        NoPassRule(), PassUnreachable(),
    ]

    private static let logistics: [any ReviewRule] = [
        NoTrainer(), TrainerNotQualified(), NoFittingRoom(), UnclearDate(), OnAHoliday(), OutsideHours(),
        OverBudget(), CostWithoutLine(),
    ]
}
