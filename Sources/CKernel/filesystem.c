#define _GNU_SOURCE
#include "CKernel.h"
#include <fcntl.h>
#include <stdio.h>
#include <sys/vfs.h>

const int taffrail_no_access_time = O_NOATIME;

uint32_t taffrail_file_system(int descriptor) {
    struct statfs system;
    return fstatfs(descriptor, &system) == 0 ? (uint32_t)system.f_type : 0;
}

int taffrail_rename_new(const char *from, const char *to) {
    return renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
}
