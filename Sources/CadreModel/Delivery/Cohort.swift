package enum Cohort {}
