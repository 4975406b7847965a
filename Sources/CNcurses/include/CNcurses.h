#ifndef CNCURSES_H
#define CNCURSES_H

// What Swift cannot import of ncurses by itself: one inline function for each global, macro or variadic.

#define NCURSES_WIDECHAR 1
#include <ncursesw/curses.h>
#include <ncursesw/term.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <wchar.h>

#include "rescue.h"
#include "signals.h"

static inline WINDOW *taffrail_stdscr(void) { return stdscr; }
static inline WINDOW *taffrail_curscr(void) { return curscr; }
static inline int taffrail_color_pairs(void) { return COLOR_PAIRS; }

static inline attr_t taffrail_bold(void) { return A_BOLD; }
static inline attr_t taffrail_dim(void) { return A_DIM; }
static inline attr_t taffrail_reverse(void) { return A_REVERSE; }
static inline attr_t taffrail_underline(void) { return A_UNDERLINE; }

/// `setcchar` with a pair beyond 255: the pair goes in by the last argument, which the manual calls reserved.
static inline int taffrail_setcchar(cchar_t *cell, const wchar_t *text, attr_t attributes, int pair) {
    return setcchar(cell, text, attributes, 0, &pair);
}

/// A string capability of the current terminal; NULL where it has none.
static inline const char *taffrail_tigetstr(const char *name) {
    const char *found = tigetstr(name);
    return found == (const char *)-1 ? NULL : found;
}

/// The number of colours of a terminfo entry, 0 for none; -1 when there is no such entry, -2 when it describes
/// something that cannot move its cursor.
static inline int taffrail_terminfo_colours(const char *name, int descriptor) {
    TERMINAL *before = set_curterm(NULL);
    int verdict = 0;
    int colours = -1;
    if (setupterm(name, descriptor, &verdict) == OK) {
        colours = taffrail_tigetstr("cup") == NULL ? -2 : tigetnum("colors") < 0 ? 0 : tigetnum("colors");
    }
    TERMINAL *found = set_curterm(before);
    if (found != NULL) del_curterm(found);
    return colours;
}

/// Columns that the C library gives a character in the locale that was set; -1 for what cannot be shown.
static inline int taffrail_wcwidth(wchar_t character) {
    extern int wcwidth(wchar_t);
    return wcwidth(character);
}

static inline int taffrail_window_size(int descriptor, struct winsize *size) {
    return ioctl(descriptor, TIOCGWINSZ, size);
}

#endif
