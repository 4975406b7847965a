#include "CDigest.h"
#include <string.h>

#if defined(__x86_64__)
#include <nmmintrin.h>
#define CRC_TARGET __attribute__((target("sse4.2")))
#define CRC_8(crc, word) ((uint32_t)_mm_crc32_u64(crc, word))
#define CRC_1(crc, byte) _mm_crc32_u8(crc, byte)
#define CRC_IN_PROCESSOR __builtin_cpu_supports("sse4.2")
#elif defined(__aarch64__) && defined(__linux__)
#include <arm_acle.h>
#include <sys/auxv.h>
#define CRC_TARGET __attribute__((target("crc")))
#define CRC_8(crc, word) __crc32cd(crc, word)
#define CRC_1(crc, byte) __crc32cb(crc, byte)
#define CRC_IN_PROCESSOR (getauxval(AT_HWCAP) & (1 << 7)) /* HWCAP_CRC32 */
#endif

// One entry for each value of four bits: the remainder those four bits leave under the reflected
// polynomial 0x82f63b78.
static const uint32_t remainders[16] = {
    0x00000000, 0x105ec76f, 0x20bd8ede, 0x30e349b1, 0x417b1dbc, 0x5125dad3, 0x61c69362, 0x7198540d,
    0x82f63b78, 0x92a8fc17, 0xa24bb5a6, 0xb21572c9, 0xc38d26c4, 0xd3d3e1ab, 0xe330a81a, 0xf36e6f75,
};

uint32_t taffrail_crc32c_portable(uint32_t crc, const void *bytes, size_t count) {
    const uint8_t *next = bytes;
    for (crc = ~crc; count > 0; count--) {
        crc ^= *next++;
        crc = (crc >> 4) ^ remainders[crc & 15];
        crc = (crc >> 4) ^ remainders[crc & 15];
    }
    return ~crc;
}

#ifdef CRC_TARGET
// One chain of eight bytes a step. Three interleaved chains are faster over kilobytes, but a line has
// some two hundred bytes, and joining the chains again costs what they would save.
CRC_TARGET static uint32_t crc32c_in_processor(uint32_t crc, const uint8_t *next, size_t count) {
    crc = ~crc;
    for (; count >= 8; count -= 8, next += 8) {
        uint64_t word;
        memcpy(&word, next, 8);
        crc = CRC_8(crc, word);
    }
    for (; count > 0; count--) crc = CRC_1(crc, *next++);
    return ~crc;
}
#endif

uint32_t taffrail_crc32c(uint32_t crc, const void *bytes, size_t count) {
#ifdef CRC_TARGET
    if (CRC_IN_PROCESSOR) return crc32c_in_processor(crc, bytes, count);
#endif
    return taffrail_crc32c_portable(crc, bytes, count);
}
