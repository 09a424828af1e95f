package import CadreKit

/// Why somebody cannot be asked about a learner.
package enum FollowUpError: ExplainedError, Equatable {
    /// The cohort's programme has no follow-up that peers fill in.
    case noPeersAsked(Code)
    case ownPeer(String)
    /// The manager has a form of their own.
    case managerAsPeer(String, of: String)
    case namedTwice(String)
    case tooManyPeers(Int, limit: Int)

    package var explanation: LocalizedText {
        switch self {
        case .noPeersAsked(let cohort):
            LocalizedText(
                en: "cohort \(cohort) has no follow-up that peers fill in",
                zhHans: "班级 \(cohort) 没有由同事填写的训后跟踪问卷")
        case .ownPeer(let name):
            LocalizedText(en: "\(name) cannot be their own peer", zhHans: "\(name) 不能作为自己的评价同事")
        case .managerAsPeer(let manager, let learner):
            LocalizedText(
                en: "\(manager) is the manager of \(learner) and answers as such",
                zhHans: "\(manager) 是 \(learner) 的直属上级，另填上级问卷")
        case .namedTwice(let name):
            LocalizedText(en: "\(name) is named twice", zhHans: "\(name) 被重复指定")
        case .tooManyPeers(let count, let limit):
            LocalizedText(
                en: "\(count) peers are named; the follow-up takes at most \(limit)",
                zhHans: "指定了 \(count) 位同事，问卷最多由 \(limit) 人填写")
        }
    }

    package var remedy: LocalizedText? {
        switch self {
        case .noPeersAsked:
            LocalizedText(
                en: "name one under `follow_up` in the plan of the next cohort",
                zhHans: "可在下一期方案的 `follow_up` 中加入")
        case .ownPeer, .managerAsPeer, .namedTwice, .tooManyPeers: nil
        }
    }
}
