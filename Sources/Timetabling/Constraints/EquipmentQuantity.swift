extension State {
    /// At every moment no more of a kind of equipment is claimed than there is.
    func breaksEquipment(_ session: Problem.Session, _ time: Range<Int>) -> Bool {
        session.equipment.contains { use in
            let claims = equipmentClaims[use.kind].filter { $0.time.overlaps(time) }
            // Claims only begin at a claim's start, so those are the moments to look at.
            let moments = [time.lowerBound] + claims.map(\.time.lowerBound).filter(time.contains)
            return moments.contains { moment in
                let claimed = claims.reduce(0) { $1.time.contains(moment) ? $0 + $1.quantity : $0 }
                return claimed + use.quantity > problem.equipment[use.kind].quantity
            }
        }
    }
}
