#include "rescue.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// Everything here that runs after a fault is async-signal-safe: write, poll, tcsetattr, sigaction, raise.
// `endwin` is not, so what it would send was saved when the terminal was opened.

static const int fatal[] = {
    SIGSEGV, SIGILL, SIGBUS, SIGFPE, SIGABRT, SIGTRAP, SIGSYS,       // faults; a Swift trap is SIGILL or SIGTRAP
    SIGQUIT, SIGALRM, SIGUSR1, SIGUSR2, SIGPIPE, SIGXCPU, SIGXFSZ,   // and what ends a program by default
};
enum { fatal_count = sizeof fatal / sizeof *fatal, fault_count = 7 };

static volatile sig_atomic_t armed;
static struct sigaction before[fatal_count];
static bool caught[fatal_count];
static int terminal;
static struct termios saved_modes;
static char saved_bytes[512];
static size_t saved_length;
static char *stack;

static void restore(void) {
    if (!armed) return;
    armed = 0;
    // A terminal that takes nothing more must not keep a dying program alive.
    struct pollfd room = {.fd = terminal, .events = POLLOUT};
    size_t done = 0;
    while (done < saved_length && poll(&room, 1, 200) == 1 && (room.revents & POLLOUT)) {
        ssize_t written = write(terminal, saved_bytes + done, saved_length - done);
        if (written < 0 && errno != EINTR) break;
        if (written > 0) done += (size_t)written;
    }
    tcsetattr(terminal, TCSANOW, &saved_modes);
}

static void at_fatal(int number) {
    restore();
    for (int i = 0; i < fatal_count; i++)
        if (fatal[i] == number) sigaction(number, &before[i], NULL);
    raise(number);  // is delivered on return, to whoever was in place before us
}

static void at_exit(void) {
    // In the background `tcsetattr` would stop us for good.
    sigset_t output, old;
    sigemptyset(&output);
    sigaddset(&output, SIGTTOU);
    sigprocmask(SIG_BLOCK, &output, &old);
    restore();
    sigprocmask(SIG_SETMASK, &old, NULL);
}

/// A stack overflow leaves no stack to run a handler on.
static void lend_stack(void) {
    enum { size = 64 * 1024 };
    stack_t present;
    if (stack != NULL || sigaltstack(NULL, &present) != 0 || !(present.ss_flags & SS_DISABLE)) return;
    stack = malloc(size);
    if (stack == NULL) return;
    stack_t ours = {.ss_sp = stack, .ss_size = size};
    sigaltstack(&ours, NULL);
}

bool taffrail_rescue_arm(int descriptor, const struct termios *saved, const char *bytes, size_t length) {
    static bool registered;
    if (armed || length > sizeof saved_bytes) return false;
    terminal = descriptor;
    saved_modes = *saved;
    memcpy(saved_bytes, bytes, length);
    saved_length = length;
    lend_stack();
    if (!registered) registered = atexit(at_exit) == 0;
    armed = 1;

    struct sigaction ours = {.sa_handler = at_fatal, .sa_flags = SA_ONSTACK};
    sigfillset(&ours.sa_mask);
    for (int i = 0; i < fatal_count; i++) {
        sigaction(fatal[i], NULL, &before[i]);
        // A fault may have a handler (a backtracer), which is called after us; with the others that is a use
        // of the signal that is none of our business.
        bool is_default = !(before[i].sa_flags & SA_SIGINFO) && before[i].sa_handler == SIG_DFL;
        bool is_ignored = !(before[i].sa_flags & SA_SIGINFO) && before[i].sa_handler == SIG_IGN;
        caught[i] = is_default || (i < fault_count && !is_ignored);
        if (caught[i]) sigaction(fatal[i], &ours, NULL);
    }
    return true;
}

void taffrail_rescue_disarm(void) {
    if (!armed) return;
    armed = 0;
    for (int i = 0; i < fatal_count; i++)
        if (caught[i]) sigaction(fatal[i], &before[i], NULL);
}
