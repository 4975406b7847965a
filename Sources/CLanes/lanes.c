#include "CLanes.h"

#pragma STDC FP_CONTRACT OFF

#if defined(__x86_64__)
#define WIDE __attribute__((target("avx2")))
#define WIDE_IN_PROCESSOR __builtin_cpu_supports("avx2")
#endif
// To be made once for each width, where it is called.
#define EITHER_WIDTH static inline __attribute__((always_inline))

// Sixteen runs side by side, or every second one of them, wherever they stand in memory.
typedef uint64_t numbers __attribute__((ext_vector_type(8), aligned(8)));
typedef uint32_t words __attribute__((ext_vector_type(16), aligned(4)));
typedef float lanes __attribute__((ext_vector_type(16), aligned(4)));

// Whole numbers below 2²³ as the last bits of numbers from 2²³ on, whose unit in the last place is one.
#define TWO_TO_23 0x4b000000u
#define SIGN 0x80000000u

EITHER_WIDTH void draw(
    const uint64_t *runs, const struct taffrail_triangle *triangles, ptrdiff_t count, float *lengths,
    ptrdiff_t positions) {
    const numbers low = 0xffffffff, high = low << 32;
    const numbers evens = ((const numbers *)runs)[0], odds = ((const numbers *)runs)[1];
    lanes *const values = (lanes *)lengths;
    for (const struct taffrail_triangle *next = triangles; next < triangles + count; next++) {
        if (next->position < 0 || next->position >= positions) __builtin_trap();
        // `RunNumbers.bits`: the halves of each product over each other, where the run has its place.
        numbers even = evens ^ next->stream, odd = odds ^ next->stream;
        even = (even & low) * (even >> 32);
        odd = (odd & low) * (odd >> 32);
        const words bits = (words)(((even ^ even >> 32) & low) | ((odd ^ odd << 32) & high));
        // Both exact: each step stays below 2²⁴.
        const lanes one = (lanes)(bits >> 16 | TWO_TO_23);
        const lanes other = (lanes)((bits & 0xffff) | TWO_TO_23);
        const lanes sum = one - 0x1p24f + other;
        const lanes apart = (lanes)((words)(one - other) & ~SIGN);
        values[next->position] = next->base + sum * next->sum + apart * next->difference;
    }
}

// One instruction, in this order.
#define LATER(one, other) ((other) > (one) ? (other) : (one))

EITHER_WIDTH void pass_forward(
    const struct taffrail_work *works, const struct taffrail_link *links, ptrdiff_t count, const float *lengths,
    float *starts, float *finishes, float *last) {
    const lanes *const length = (const lanes *)lengths;
    lanes *const start = (lanes *)starts, *const finish = (lanes *)finishes;
    const lanes zero = 0;
    lanes latest = zero;
    ptrdiff_t next = 0;
    for (ptrdiff_t position = 0; position < count; position++) {
        const struct taffrail_work work = works[position];
        lanes begins = zero + work.start_floor;
        for (; next < work.plain_end; next++) {
            const lanes bound = finish[links[next].source];
            begins = LATER(begins, bound);
        }
        for (; next < work.link_end; next++) {
            const struct taffrail_link link = links[next];
            lanes bound = (link.from_start ? start : finish)[link.source] + link.lag;
            if (link.to_finish) bound -= length[position];
            begins = LATER(begins, bound);
        }
        const lanes floor = work.finish_floor - length[position];
        begins = LATER(begins, floor);
        const lanes ends = begins + length[position];
        if (start) start[position] = begins;
        finish[position] = ends;
        latest = LATER(latest, ends);
    }
    *(lanes *)last = latest;
}

#ifdef WIDE
WIDE static void draw_wide(
    const uint64_t *runs, const struct taffrail_triangle *triangles, ptrdiff_t count, float *lengths,
    ptrdiff_t positions) {
    draw(runs, triangles, count, lengths, positions);
}

WIDE static void pass_forward_wide(
    const struct taffrail_work *works, const struct taffrail_link *links, ptrdiff_t count, const float *lengths,
    float *starts, float *finishes, float *last) {
    pass_forward(works, links, count, lengths, starts, finishes, last);
}
#endif

void taffrail_draw_portable(
    const uint64_t *runs, const struct taffrail_triangle *triangles, ptrdiff_t count, float *lengths,
    ptrdiff_t positions) {
    draw(runs, triangles, count, lengths, positions);
}

void taffrail_pass_forward_portable(
    const struct taffrail_work *works, const struct taffrail_link *links, ptrdiff_t count, const float *lengths,
    float *starts, float *finishes, float *last) {
    pass_forward(works, links, count, lengths, starts, finishes, last);
}

void taffrail_draw(
    const uint64_t *runs, const struct taffrail_triangle *triangles, ptrdiff_t count, float *lengths,
    ptrdiff_t positions) {
#ifdef WIDE
    if (WIDE_IN_PROCESSOR) return draw_wide(runs, triangles, count, lengths, positions);
#endif
    draw(runs, triangles, count, lengths, positions);
}

void taffrail_pass_forward(
    const struct taffrail_work *works, const struct taffrail_link *links, ptrdiff_t count, const float *lengths,
    float *starts, float *finishes, float *last) {
#ifdef WIDE
    if (WIDE_IN_PROCESSOR) return pass_forward_wide(works, links, count, lengths, starts, finishes, last);
#endif
    pass_forward(works, links, count, lengths, starts, finishes, last);
}
