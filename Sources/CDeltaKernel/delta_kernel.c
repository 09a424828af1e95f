#include "delta_kernel.h"

static uint64_t next_random(uint64_t *state) {
    uint64_t z = *state += 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

static int32_t below(uint64_t *state, int32_t bound) {
    return (int32_t)(((next_random(state) >> 32) * (uint64_t)bound) >> 32);
}

static void set_holder(delta_timetable *t, int32_t s, int32_t cell, int32_t room, int32_t value) {
    for (int32_t i = t->audience_offset[s]; i < t->audience_offset[s + 1]; i++)
        t->holder[t->audiences[i] * t->cells + cell] = value;
    t->holder[(t->first_trainer + t->trainer[s]) * t->cells + cell] = value;
    t->holder[(t->first_room + room) * t->cells + cell] = value;
}

static void lift(delta_timetable *t, int32_t s) {
    int32_t cell = t->start[s], room = t->room[s], c = t->series[s];
    set_holder(t, s, cell, room, -1);
    t->start[s] = -1;
    if (--t->sessions_on_day[c * t->days + t->day_of_cell[cell]] == 0) t->days_used[c]--;
    if (--t->sessions_in_room[c * t->rooms + room] == 0) t->rooms_used[c]--;
}

static void place(delta_timetable *t, int32_t s, int32_t cell, int32_t room) {
    int32_t c = t->series[s];
    set_holder(t, s, cell, room, s);
    t->start[s] = cell;
    t->room[s] = room;
    if (t->sessions_on_day[c * t->days + t->day_of_cell[cell]]++ == 0) t->days_used[c]++;
    if (t->sessions_in_room[c * t->rooms + room]++ == 0) t->rooms_used[c]++;
}

static int32_t cost_of_placing(const delta_timetable *t, int32_t s, int32_t cell, int32_t room) {
    int32_t c = t->series[s], cost = t->seat_cost[s * t->rooms + room];
    if (t->sessions_on_day[c * t->days + t->day_of_cell[cell]] == 0 && t->days_used[c] < t->days_wanted[c])
        cost -= t->day_weight[c];
    if (t->sessions_in_room[c * t->rooms + room] == 0 && t->rooms_used[c] > 0) cost += t->room_weight[c];
    for (int32_t i = t->audience_offset[s]; i < t->audience_offset[s + 1]; i++) {
        const int32_t *at = t->holder + t->audiences[i] * t->cells + cell;
        int32_t isolated = at[-1] < 0 && at[1] < 0;
        if (at[-1] >= 0) isolated -= at[-2] < 0;
        if (at[1] >= 0) isolated -= at[2] < 0;
        cost += isolated * t->isolated_weight[t->audiences[i]];
    }
    return cost;
}

static int is_free(const delta_timetable *t, int32_t s, int32_t cell, int32_t room) {
    for (int32_t i = t->audience_offset[s]; i < t->audience_offset[s + 1]; i++)
        if (t->holder[t->audiences[i] * t->cells + cell] != -1) return 0;
    return t->holder[(t->first_trainer + t->trainer[s]) * t->cells + cell] == -1
        && t->holder[(t->first_room + room) * t->cells + cell] == -1;
}

int64_t delta_evaluate(delta_timetable *t, int64_t moves, uint64_t seed) {
    int64_t sum = 0;
    for (int64_t move = 0; move < moves; move++) {
        int32_t s = below(&seed, t->sessions);
        int32_t cell = t->starts[t->start_offset[s] + below(&seed, t->start_offset[s + 1] - t->start_offset[s])];
        int32_t room = t->room_list[t->room_offset[s] + below(&seed, t->room_offset[s + 1] - t->room_offset[s])];
        int32_t old_cell = t->start[s], old_room = t->room[s];
        lift(t, s);
        if (is_free(t, s, cell, room))
            sum += cost_of_placing(t, s, cell, room) - cost_of_placing(t, s, old_cell, old_room);
        place(t, s, old_cell, old_room);
    }
    return sum;
}
