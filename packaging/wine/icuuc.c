/* Test only: an icuuc.dll for Debian 12's Wine, which has none. Qt 6.10 and later link to it; every
 * function returns "unsupported", and Qt falls back to its own text codecs. */
#include <stddef.h>

#define EXPORT __declspec(dllexport)
enum { U_UNSUPPORTED_ERROR = 16 };

static void refuse(int *error) {
    if (error)
        *error = U_UNSUPPORTED_ERROR;
}

EXPORT void *ucnv_open(const char *name, int *error) { refuse(error); return NULL; }
EXPORT void ucnv_close(void *c) {}
EXPORT void ucnv_reset(void *c) {}
EXPORT void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
EXPORT void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
EXPORT signed char ucnv_getMaxCharSize(void *c) { return 4; }
EXPORT const char *ucnv_getName(void *c, int *error) { refuse(error); return NULL; }
EXPORT const char *ucnv_getAvailableName(int n) { return NULL; }
EXPORT int ucnv_countAvailable(void) { return 0; }
EXPORT const char *ucnv_getStandardName(const char *n, const char *s, int *error) {
    refuse(error);
    return NULL;
}
EXPORT void ucnv_getToUCallBack(void *c, void **action, void **context) {}
EXPORT void ucnv_getFromUCallBack(void *c, void **action, void **context) {}
EXPORT void ucnv_setToUCallBack(void *c, void *a, void *b, void **x, void **y, int *error) {
    refuse(error);
}
EXPORT void ucnv_setFromUCallBack(void *c, void *a, void *b, void **x, void **y, int *error) {
    refuse(error);
}
EXPORT void ucnv_cbToUWriteUChars(void *a, void *s, int length, int offset, int *error) {
    refuse(error);
}
EXPORT void ucnv_cbFromUWriteUChars(void *a, void *s, void *l, int offset, int *error) {
    refuse(error);
}
EXPORT void ucnv_toUnicode(void *c, void *a, void *b, void *d, void *f, void *o, signed char flush,
                           int *error) {
    refuse(error);
}
EXPORT void ucnv_fromUnicode(void *c, void *a, void *b, void *d, void *f, void *o,
                             signed char flush, int *error) {
    refuse(error);
}
EXPORT int ucnv_toUCountPending(void *c, int *error) { refuse(error); return 0; }
EXPORT int ucnv_fromUCountPending(void *c, int *error) { refuse(error); return 0; }
