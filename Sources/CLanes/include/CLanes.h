#ifndef CLANES_H
#define CLANES_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// The inner loops of a simulation, for sixteen runs side by side: each length and date is sixteen numbers in
// single precision, one of each run. They use vectors of 256 bits where the processor has them. Each step is
// rounded by itself, as everywhere else, so that the numbers are the same on every machine.

/// A length that is drawn from a triangle, by two halves U and V of the same 32 random bits, each a whole number
/// below 65,536: `base + (U + V) · sum + |U − V| · difference`.
struct taffrail_triangle {
    /// The key of the stream that it is drawn from.
    uint64_t stream;
    float base, sum, difference;
    /// Where its lengths go.
    int32_t position;
};

/// Draws all triangles.
///
/// - runs: sixteen numbers, well mixed: of the even runs, then of the odd ones.
/// - lengths: sixteen at each position.
void taffrail_draw(
    const uint64_t *runs, const struct taffrail_triangle *triangles, ptrdiff_t count, float *lengths,
    ptrdiff_t positions);

/// What one piece of work waits for: the links from where those of the piece before it end, the plain ones (from
/// finish to start, without a lag) first.
struct taffrail_work {
    float start_floor, finish_floor;
    int32_t plain_end, link_end;
};

struct taffrail_link {
    /// The position of the work that is waited for, which comes before the work that waits.
    int32_t source;
    float lag;
    bool from_start, to_finish;
};

/// The pass forward of the critical path method.
///
/// - starts: takes the early starts; none if nobody wants to know and no link comes from a start.
/// - finishes: takes the early finishes.
/// - last: takes the latest finish of each run.
void taffrail_pass_forward(
    const struct taffrail_work *works, const struct taffrail_link *links, ptrdiff_t count, const float *lengths,
    float *starts, float *finishes, float *last);

// The same for a processor without such vectors; here by name so that the two can be compared.
void taffrail_draw_portable(
    const uint64_t *runs, const struct taffrail_triangle *triangles, ptrdiff_t count, float *lengths,
    ptrdiff_t positions);
void taffrail_pass_forward_portable(
    const struct taffrail_work *works, const struct taffrail_link *links, ptrdiff_t count, const float *lengths,
    float *starts, float *finishes, float *last);
#endif
