#define _GNU_SOURCE
#include "signals.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <unistd.h>

static const int watched[] = {SIGHUP, SIGTERM, SIGINT, SIGCONT, SIGTSTP, SIGWINCH};
enum { watched_count = sizeof watched / sizeof *watched };

static struct sigaction before[watched_count];
static bool caught[watched_count];
// The pipe only wakes; what came stands here, so a full pipe loses nothing.
static volatile sig_atomic_t waiting[watched_count];
static int ends[2] = {-1, -1};

static void note(int number) {
    int saved = errno;
    for (int i = 0; i < watched_count; i++)
        if (watched[i] == number) waiting[i] = 1;
    ssize_t ignored = write(ends[1], "", 1);
    (void)ignored;
    errno = saved;
}

static void catch(int i) {
    struct sigaction ours = {.sa_handler = note, .sa_flags = SA_RESTART};
    sigemptyset(&ours.sa_mask);
    sigaction(watched[i], &ours, NULL);
}

int taffrail_signals_open(void) {
    if (ends[0] >= 0 || pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
    for (int i = 0; i < watched_count; i++) {
        waiting[i] = 0;
        sigaction(watched[i], NULL, &before[i]);
        caught[i] = (before[i].sa_flags & SA_SIGINFO) || before[i].sa_handler != SIG_IGN;
        if (caught[i]) catch(i);
    }
    return ends[0];
}

int taffrail_signals_next(void) {
    char drained[64];
    while (read(ends[0], drained, sizeof drained) > 0) {}
    for (int i = 0; i < watched_count; i++)
        if (waiting[i]) {
            waiting[i] = 0;
            return watched[i];
        }
    return 0;
}

void taffrail_signals_close(void) {
    if (ends[0] < 0) return;
    for (int i = 0; i < watched_count; i++)
        if (caught[i]) sigaction(watched[i], &before[i], NULL);
    close(ends[0]);
    close(ends[1]);
    ends[0] = ends[1] = -1;
}

void taffrail_signals_stop(void) {
    for (int i = 0; i < watched_count; i++) {
        if (watched[i] != SIGTSTP || !caught[i]) continue;
        struct sigaction stop = {.sa_handler = SIG_DFL};
        sigaction(SIGTSTP, &stop, NULL);
        // The threads of a dispatch queue have it blocked.
        sigset_t only, old;
        sigemptyset(&only);
        sigaddset(&only, SIGTSTP);
        pthread_sigmask(SIG_UNBLOCK, &only, &old);
        raise(SIGTSTP);
        pthread_sigmask(SIG_SETMASK, &old, NULL);
        catch(i);
    }
}
