/* Test only: a bcryptprimitives.dll for Debian 12's Wine, which has none. The tests' certificates
 * are made by a library that links to it, and needs this one function of it. */
#include <windows.h>

BOOLEAN NTAPI SystemFunction036(PVOID, ULONG); /* RtlGenRandom */

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T length) {
    return SystemFunction036(data, (ULONG)length);
}
