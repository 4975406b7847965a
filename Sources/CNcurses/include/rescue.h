#ifndef CNCURSES_RESCUE_H
#define CNCURSES_RESCUE_H

#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

// Gives the terminal back when the program dies without running `deinit`: a trap, a fatal signal, exit().

/// From now on a dying program writes `bytes` to `descriptor` and sets the terminal to `saved`. False when it is
/// armed already, since one process has one terminal, or when there are more than 512 bytes.
bool taffrail_rescue_arm(int descriptor, const struct termios *saved, const char *bytes, size_t length);

/// The terminal was given back in an orderly way.
void taffrail_rescue_disarm(void);

#endif
