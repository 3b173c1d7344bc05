/* Test only: Wine's icacls does nothing. This one writes its command line to C:\\icacls.log, for
 * packaging/installer_check.py to read, and fails while there is a file C:\\icacls-fails. */
#include <windows.h>

int main(void) {
    char line[4096];
    DWORD written;
    int length = WideCharToMultiByte(CP_UTF8, 0, GetCommandLineW(), -1, line, sizeof line - 1, 0, 0);
    HANDLE log = CreateFileW(L"C:\\icacls.log", FILE_APPEND_DATA, FILE_SHARE_READ, NULL, OPEN_ALWAYS,
                             FILE_ATTRIBUTE_NORMAL, NULL);
    if (length > 0)
        line[length - 1] = '\n';
    WriteFile(log, line, length, &written, NULL);
    CloseHandle(log);
    return GetFileAttributesW(L"C:\\icacls-fails") == INVALID_FILE_ATTRIBUTES ? 0 : 5;
}
