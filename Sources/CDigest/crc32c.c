#include "CDigest.h"
uint32_t taffrail_crc32c(uint32_t crc, const void *bytes, size_t count) { (void)bytes; (void)count; return crc; }
