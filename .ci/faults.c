// What a system may answer and seldom does, for programs that are started with LD_PRELOAD.
//
// TAFFRAIL_FAULT names it, TAFFRAIL_FAULT_AT says at which call it begins (from 1). Only
// regular files are meant, and not the three handles that a terminal has:
//   short-write  one write takes half of what it is given, and says so
//   half-write   every write from then on takes half
//   short-read   every read from then on gives seven bytes at most
//   sync-error   one fdatasync fails with EIO; those behind it succeed
//   interrupted  every other call is interrupted by a signal before it does anything
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool is(const char *name) {
    const char *fault = getenv("TAFFRAIL_FAULT");
    return fault != NULL && strcmp(fault, name) == 0;
}

static long first(void) {
    const char *at = getenv("TAFFRAIL_FAULT_AT");
    return at != NULL ? atol(at) : 1;
}

/// Whether faults are meant for it.
static bool is_file(int handle) {
    struct stat status;
    return handle > 2 && fstat(handle, &status) == 0 && S_ISREG(status.st_mode);
}

/// True at every other call, beginning with the first.
static bool interrupts(int handle) {
    static long calls;
    if (!is("interrupted") || !is_file(handle) || ++calls % 2 == 0) return false;
    errno = EINTR;
    return true;
}

ssize_t write(int handle, const void *bytes, size_t count) {
    static ssize_t (*real)(int, const void *, size_t);
    static long calls;
    if (real == NULL) real = (ssize_t(*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
    if (interrupts(handle)) return -1;
    if ((is("short-write") || is("half-write")) && is_file(handle)) {
        calls++;
        if (calls == first() || (calls > first() && is("half-write"))) count = (count + 1) / 2;
    }
    return real(handle, bytes, count);
}

ssize_t pread(int handle, void *bytes, size_t count, off_t offset) {
    static ssize_t (*real)(int, void *, size_t, off_t);
    static long calls;
    if (real == NULL) real = (ssize_t(*)(int, void *, size_t, off_t))dlsym(RTLD_NEXT, "pread");
    if (interrupts(handle)) return -1;
    if (is("short-read") && is_file(handle) && ++calls >= first() && count > 7) count = 7;
    return real(handle, bytes, count, offset);
}

int fdatasync(int handle) {
    static int (*real)(int);
    static long calls;
    if (real == NULL) real = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    if (interrupts(handle)) return -1;
    if (is("sync-error") && ++calls == first()) {
        errno = EIO;
        return -1;
    }
    return real(handle);
}
