#ifndef CNCURSES_SIGNALS_H
#define CNCURSES_SIGNALS_H

// Signals as something that `poll` can wait for. A pipe and not a signalfd: a signalfd wants the signals blocked
// in every thread, and the threads of the Swift runtime may be older than we are.

/// Catches SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP and SIGCONT; those that were ignored stay ignored. Gives the
/// descriptor that is readable while one is waiting, or -1. Call it before `newterm`, which leaves alone whatever
/// signal has a handler.
int taffrail_signals_open(void);

/// The next signal that is waiting, or 0.
int taffrail_signals_next(void);

/// Puts back what was in place before.
void taffrail_signals_close(void);

/// Stops the process as SIGTSTP does when nobody catches it; returns when it was continued, or at once where
/// stopping is ignored.
void taffrail_signals_stop(void);

#endif
