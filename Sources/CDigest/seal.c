#include "CDigest.h"
#include <nettle/sha2.h>
#include <nettle/version.h>

void taffrail_seal(const uint8_t previous[16], const void *bytes, size_t count, uint8_t seal[16]) {
    struct sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, 16, previous);
    sha256_update(&context, count, bytes);
#if NETTLE_VERSION_MAJOR >= 4
    // Nettle 4 took the length away, so the digest comes whole.
    uint8_t digest[SHA256_DIGEST_SIZE];
    sha256_digest(&context, digest);
    for (int index = 0; index < 16; index++) seal[index] = digest[index];
#else
    sha256_digest(&context, 16, seal);
#endif
}
