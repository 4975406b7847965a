#ifndef CKERNEL_H
#define CKERNEL_H
#include <stdint.h>

// Calls of Linux that Swift's Glibc does not import.

/// The magic number of the file system an open file is on (statfs(2)), or 0 if it will not say.
uint32_t taffrail_file_system(int descriptor);

/// O_NOATIME of open(2).
extern const int taffrail_no_access_time;

/// rename(2) that fails with EEXIST where `to` exists, and with EINVAL or ENOSYS where that cannot be had.
int taffrail_rename_new(const char *from, const char *to);

/// Takes one byte of a file for this open file, by an exclusive lock (F_OFD_SETLK of fcntl(2)) that may lie
/// beyond the end and goes with the last handle; 0 if another has it. The file must be open to be written.
int taffrail_take_place(int descriptor, int64_t place);
void taffrail_leave_places(int descriptor, int64_t first, int64_t count);
/// Whether another open file has taken one of these bytes.
int taffrail_places_are_taken(int descriptor, int64_t first, int64_t count);

/// Whether the system failed to write back some of the file since this open file was told last: 0 or the
/// errno, as fdatasync(2) would give it. Writes nothing.
int taffrail_check_for_loss(int descriptor);

/// A queue in the system, in which whoever has the file open may wait: the first page of the file, which
/// nobody reads there, as it would be gone if the file shrank. NULL where there is none.
const void *taffrail_open_queue(int descriptor);
void taffrail_close_queue(const void *queue);
/// Waits until woken, or as long. `word` is what the file begins with; if it does not, nobody wakes.
void taffrail_wait_in_queue(const void *queue, uint32_t word, int64_t nanoseconds);
/// Wakes all who wait.
void taffrail_wake_queue(const void *queue);
#endif
