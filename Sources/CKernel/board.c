#define _GNU_SOURCE
#include "CKernel.h"
#include <errno.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static struct flock places(short type, int64_t first, int64_t count) {
    return (struct flock){.l_type = type, .l_whence = SEEK_SET, .l_start = first, .l_len = count};
}

int taffrail_take_place(int descriptor, int64_t place) {
    struct flock lock = places(F_WRLCK, place, 1);
    return fcntl(descriptor, F_OFD_SETLK, &lock) == 0;
}

void taffrail_leave_places(int descriptor, int64_t first, int64_t count) {
    struct flock lock = places(F_UNLCK, first, count);
    (void)fcntl(descriptor, F_OFD_SETLK, &lock);
}

int taffrail_places_are_taken(int descriptor, int64_t first, int64_t count) {
    // A lock to read would meet only those who may write.
    struct flock lock = places(F_RDLCK, first, count);
    return fcntl(descriptor, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

int taffrail_check_for_loss(int descriptor) {
    // Of what was to be waited for only the first byte, as that is told of all.
    return sync_file_range(descriptor, 0, 1, SYNC_FILE_RANGE_WAIT_BEFORE) == 0 ? 0 : errno;
}

static const size_t page_size = 4096;

const void *taffrail_open_queue(int descriptor) {
    void *page = mmap(NULL, page_size, PROT_READ, MAP_SHARED, descriptor, 0);
    return page == MAP_FAILED ? NULL : page;
}

void taffrail_close_queue(const void *queue) { munmap((void *)queue, page_size); }

void taffrail_wait_in_queue(const void *queue, uint32_t word, int64_t nanoseconds) {
    const struct timespec span = {
        .tv_sec = nanoseconds / 1000000000, .tv_nsec = nanoseconds % 1000000000};
    if (syscall(SYS_futex, queue, FUTEX_WAIT, word, &span, NULL, 0) == 0) return;
    if (errno != ETIMEDOUT && errno != EINTR) nanosleep(&span, NULL);
}

void taffrail_wake_queue(const void *queue) {
    (void)syscall(SYS_futex, queue, FUTEX_WAKE, INT32_MAX, NULL, NULL, 0);
}
