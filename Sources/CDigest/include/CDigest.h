#ifndef CDIGEST_H
#define CDIGEST_H
#include <stddef.h>
#include <stdint.h>
#include <nettle/sha2.h>

uint32_t taffrail_crc32c(uint32_t crc, const void *bytes, size_t count);
#endif
