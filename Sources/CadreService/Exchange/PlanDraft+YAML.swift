import CadreModel

// The plan's keys. Each initialiser reads one mapping; `Members` turn a wrong shape into a finding.

extension PlanDraft {
    init(reading node: PlanNode, into reading: inout PlanNode.Reading) {
        self.init()
        let members = node.members(
            [
                "code", "title", "author", "client", "background", "audience", "unknowns", "goals",
                "objectives",
                "parts", "sessions", "gradebook", "evaluation", "logistics", "review",
            ], &reading)
        code = members.text("code", &reading)
        title = members.text("title", &reading)
        author = members.text("author", &reading)
        client = members.text("client", &reading)
        background = members.text("background", &reading)
        unknowns = members.list("unknowns", &reading).map { Unknown(reading: $0, into: &reading) }
        goals = members.texts("goals", &reading)
        audience = members.nodes["audience"].map { Audience(reading: $0, into: &reading) }
        objectives = members.list("objectives", &reading).map { Objective(reading: $0, into: &reading) }
        parts = members.list("parts", &reading).map { Part(reading: $0, into: &reading) }
        sessions = members.nodes["sessions"].map { Sessions(reading: $0, into: &reading) }
        gradebook = members.nodes["gradebook"].map { Gradebook(reading: $0, into: &reading) }
        evaluation = members.nodes["evaluation"].map { Evaluation(reading: $0, into: &reading) }
        logistics = members.nodes["logistics"].map { Logistics(reading: $0, into: &reading) }
        review = members.list("review", &reading).map { ReviewSetting(reading: $0, into: &reading) }
    }
}

extension PlanDraft.Unknown {
    /// An unknown is a mapping, or just what is unknown.
    fileprivate init(reading node: PlanNode, into reading: inout PlanNode.Reading) {
        self.init()
        if node.isText {
            what = node.text(&reading)
            return
        }
        let members = node.members(["what", "ask", "by"], &reading)
        what = members.text("what", &reading)
        ask = members.text("ask", &reading)
        by = members.text("by", &reading)
    }
}

extension PlanDraft.ReviewSetting {
    fileprivate init(reading node: PlanNode, into reading: inout PlanNode.Reading) {
        self.init()
        let members = node.members(["rule", "severity", "reason"], &reading)
        rule = members.text("rule", &reading)
        severity = members.text("severity", &reading)
        reason = members.text("reason", &reading)
    }
}

extension PlanDraft.Audience {
    fileprivate init(reading node: PlanNode, into reading: inout PlanNode.Reading) {
        self.init()
        let members = node.members(
            [
                "description", "size", "role", "education", "background", "prior_knowledge", "organisation",
            ], &reading)
        description = members.text("description", &reading)
        size = members.int("size", &reading)
        role = members.text("role", &reading)
        education = members.text("education", &reading)
        background = members.text("background", &reading)
        priorKnowledge = members.text("prior_knowledge", &reading)
        organisation = members.text("organisation", &reading)
    }
}

extension PlanDraft.Objective {
    fileprivate init(reading node: PlanNode, into reading: inout PlanNode.Reading) {
        self.init()
        let members = node.members(
            ["id", "text", "level", "condition", "criterion", "assessed_by"], &reading)
        id = members.text("id", &reading)
        text = members.text("text", &reading)
        level = members.text("level", &reading)
        condition = members.text("condition", &reading)
        criterion = members.text("criterion", &reading)
        assessedBy = members.texts("assessed_by", &reading)
    }
}

extension PlanDraft.Part {
    fileprivate init(reading node: PlanNode, into reading: inout PlanNode.Reading) {
        self.init()
        let members = node.members(
            [
                "id", "number", "title", "module", "qualification", "room_features", "equipment", "requires",
                "topics",
            ], &reading)
        id = members.text("id", &reading)
        number = members.text("number", &reading)
        title = members.text("title", &reading)
        module = members.text("module", &reading)
        qualification = members.text("qualification", &reading)
        roomFeatures = members.texts("room_features", &reading)
        equipment = members.counts("equipment", &reading)
        requires = members.texts("requires", &reading)
        topics = members.list("topics", &reading).map { PlanDraft.Topic(reading: $0, into: &reading) }
    }
}

extension PlanDraft.Topic {
    /// A topic is a mapping, or just its title.
    fileprivate init(reading node: PlanNode, into reading: inout PlanNode.Reading) {
        self.init()
        if node.isText {
            title = node.text(&reading)
            return
        }
        let members = node.members(
            ["number", "title", "minutes", "method", "group_size", "objectives", "materials", "points"],
            &reading)
        number = members.text("number", &reading)
        title = members.text("title", &reading)
        minutes = members.int("minutes", &reading)
        method = members.text("method", &reading)
        groupSize = members.text("group_size", &reading)
        objectives = members.texts("objectives", &reading)
        materials = members.texts("materials", &reading)
        points = members.texts("points", &reading)
    }
}

extension PlanDraft.Sessions {
    fileprivate init(reading node: PlanNode, into reading: inout PlanNode.Reading) {
        self.init()
        let members = node.members(
            ["block_minutes", "break_minutes", "break_after_minutes", "per_day"], &reading)
        blockMinutes = members.int("block_minutes", &reading)
        breakMinutes = members.int("break_minutes", &reading)
        breakAfterMinutes = members.int("break_after_minutes", &reading)
        perDay = members.int("per_day", &reading)
    }
}

extension PlanDraft.Gradebook {
    fileprivate init(reading node: PlanNode, into reading: inout PlanNode.Reading) {
        self.init()
        let members = node.members(["components", "pass", "retakes", "tries", "excused"], &reading)
        components = members.list("components", &reading).map { node in
            let members = node.members(["source", "weight", "minimum"], &reading)
            var component = Component()
            component.source = members.text("source", &reading)
            component.weight = members.int("weight", &reading)
            component.minimum = members.text("minimum", &reading)
            return component
        }
        pass = members.text("pass", &reading)
        retakes = members.text("retakes", &reading)
        tries = members.int("tries", &reading)
        excused = members.text("excused", &reading)
    }
}

extension PlanDraft.Evaluation {
    fileprivate init(reading node: PlanNode, into reading: inout PlanNode.Reading) {
        self.init()
        let members = node.members(
            [
                "pre_test", "post_test", "reaction_survey", "follow_up", "follow_up_days", "business_measure",
            ], &reading)
        preTest = members.text("pre_test", &reading)
        postTest = members.text("post_test", &reading)
        reactionSurvey = members.text("reaction_survey", &reading)
        followUp = members.texts("follow_up", &reading)
        followUpDays = members.ints("follow_up_days", &reading)
        businessMeasure = members.text("business_measure", &reading)
    }
}

extension PlanDraft.Logistics {
    fileprivate init(reading node: PlanNode, into reading: inout PlanNode.Reading) {
        self.init()
        let members = node.members(
            ["site", "days", "trainers", "materials", "dates", "budget", "budget_lines", "costs"], &reading)
        site = members.text("site", &reading)
        days = members.int("days", &reading)
        trainers = members.texts("trainers", &reading)
        materials = members.texts("materials", &reading)
        budget = members.text("budget", &reading)
        dates = members.list("dates", &reading).map { node in
            let members = node.members(["day", "from", "to"], &reading)
            var date = Date()
            date.day = members.text("day", &reading)
            date.from = members.text("from", &reading)
            date.to = members.text("to", &reading)
            return date
        }
        budgetLines = members.list("budget_lines", &reading).map { node in
            let members = node.members(["line", "amount"], &reading)
            var line = Amount()
            line.line = members.text("line", &reading)
            line.amount = members.text("amount", &reading)
            return line
        }
        costs = members.list("costs", &reading).map { node in
            let members = node.members(["item", "amount", "line"], &reading)
            var cost = Cost()
            cost.item = members.text("item", &reading)
            cost.amount = members.text("amount", &reading)
            cost.line = members.text("line", &reading)
            return cost
        }
    }
}
