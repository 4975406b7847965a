#ifndef CDIGEST_H
#define CDIGEST_H
#include <stddef.h>
#include <stdint.h>

/// CRC-32C (Castagnoli; RFC 3720, appendix B.4) of `count` bytes, by the processor's own instruction where
/// it has one. `crc` is 0, or the checksum of the bytes that stand before these.
uint32_t taffrail_crc32c(uint32_t crc, const void *bytes, size_t count);

/// The same sum for a processor without the instruction; here by name so that the two can be compared.
uint32_t taffrail_crc32c_portable(uint32_t crc, const void *bytes, size_t count);

/// The first 16 bytes of SHA-256(previous ‖ bytes): how a line is chained to the one before it.
void taffrail_seal(const uint8_t previous[16], const void *bytes, size_t count, uint8_t seal[16]);
#endif
