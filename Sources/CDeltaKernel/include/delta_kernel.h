#ifndef DELTA_KERNEL_H
#define DELTA_KERNEL_H

#include <stdint.h>

// The reference for the solver's innermost loop: the same moves on the same data, in plain C.
//
// Sessions are one cell long. Lists are flat, with offsets; -1 in `holder` stands for a free cell.
typedef struct {
    int32_t sessions, cells, days, rooms, first_trainer, first_room;
    const int32_t *start_offset, *starts, *room_offset, *room_list, *audience_offset, *audiences;
    const int32_t *series, *day_of_cell, *isolated_weight, *days_wanted, *day_weight, *room_weight, *seat_cost;
    int32_t *holder, *start, *room, *trainer, *sessions_on_day, *days_used, *sessions_in_room, *rooms_used;
} delta_timetable;

// Evaluates so many random moves without taking them; the sum of their costs, those that are not free left out.
int64_t delta_evaluate(delta_timetable *t, int64_t moves, uint64_t seed);

#endif
