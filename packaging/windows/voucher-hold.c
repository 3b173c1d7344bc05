/* voucher-hold.com: VoucherHold.exe for consoles. Compiled by packaging/c_program.py.
 *
 * Cmd and PowerShell neither wait for a windowed program nor show what it prints. They do both for this one, which
 * starts VoucherHold.exe beside it with the same arguments, prints what it prints, and ends with its exit status.
 */
#include <windows.h>
#include <wchar.h>

#define LONGEST 32768

enum { FAILED = 1, LAST_LINES_MILLISECONDS = 2000 };

static void complain(const char *reason) {
    DWORD written;
    WriteFile(GetStdHandle(STD_ERROR_HANDLE), reason, (DWORD)strlen(reason), &written, NULL);
}

static BOOL is_console(HANDLE stream) {
    DWORD mode;
    return GetConsoleMode(stream, &mode);
}

typedef struct {
    HANDLE from, to;
} Relay;

/* Into a console, which takes UTF-16 whatever its code page. The program writes UTF-8, line by line; before Windows
 * 10 1903 it writes the system's code page. */
static DWORD WINAPI relay(void *argument) {
    Relay *way = argument;
    static const UINT code_pages[] = {CP_UTF8, CP_ACP};
    char bytes[8192];
    wchar_t text[8192];
    DWORD length, written;
    while (ReadFile(way->from, bytes, sizeof bytes, &length, NULL) && length)
        for (size_t i = 0; i < 2; i++) {
            DWORD strictly = i == 0 ? MB_ERR_INVALID_CHARS : 0;
            int units = MultiByteToWideChar(code_pages[i], strictly, bytes, (int)length, text, 8192);
            if (units) {
                WriteConsole(way->to, text, (DWORD)units, &written, NULL);
                break;
            }
        }
    return 0;
}

/* What the program gets for one of our streams. A console is of no use to a windowed program: it gets a pipe instead,
 * which a thread reads. */
static HANDLE handed_on(HANDLE ours, Relay *way, HANDLE *thread) {
    SECURITY_ATTRIBUTES inherited = {sizeof inherited, NULL, TRUE};
    HANDLE theirs;
    if (!is_console(ours)) {
        SetHandleInformation(ours, HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT);
        return ours;
    }
    if (!CreatePipe(&way->from, &theirs, &inherited, 0))
        return NULL;
    SetHandleInformation(way->from, HANDLE_FLAG_INHERIT, 0);
    way->to = ours;
    *thread = CreateThread(NULL, 0, relay, way, 0, NULL);
    return theirs;
}

/* The command line after our own name, as it was typed. */
static const wchar_t *arguments(void) {
    const wchar_t *rest = GetCommandLine();
    BOOL quoted = FALSE;
    for (; *rest && (quoted || (*rest != L' ' && *rest != L'\t')); rest++)
        if (*rest == L'"')
            quoted = !quoted;
    return rest;
}

/* Whether the run opens no window. Then it ends if this program is ended; staff's window would stay open. */
static BOOL has_quit(int count, wchar_t **words) {
    for (int i = 1; i < count; i++)
        if (!wcscmp(words[i], L"--quit"))
            return TRUE;
    return FALSE;
}

int wmain(int count, wchar_t **words) {
    static wchar_t program[LONGEST], command[LONGEST];
    STARTUPINFO startup = {.cb = sizeof startup, .dwFlags = STARTF_USESTDHANDLES};
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {.BasicLimitInformation = {
                                                       .LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE}};
    PROCESS_INFORMATION process;
    Relay output, errors;
    HANDLE threads[2] = {NULL, NULL};
    DWORD status = FAILED;

    DWORD length = GetModuleFileName(NULL, program, LONGEST);
    wchar_t *name = wcsrchr(program, L'\\');
    const wchar_t *rest = arguments();
    if (!length || !name || (size_t)(name - program) + wcslen(rest) + 40 > LONGEST) {
        complain("voucher-hold: the command line is too long\r\n");
        return FAILED;
    }
    wcscpy(name, L"\\VoucherHold.exe");
    wcscat(wcscat(wcscat(wcscpy(command, L"\""), program), L"\""), rest);
    if (!is_console(GetStdHandle(STD_INPUT_HANDLE)))
        startup.hStdInput = GetStdHandle(STD_INPUT_HANDLE);
    startup.hStdOutput = handed_on(GetStdHandle(STD_OUTPUT_HANDLE), &output, &threads[0]);
    startup.hStdError = handed_on(GetStdHandle(STD_ERROR_HANDLE), &errors, &threads[1]);
    if (!CreateProcess(program, command, NULL, NULL, TRUE, CREATE_SUSPENDED, NULL, NULL, &startup, &process)) {
        complain("voucher-hold: VoucherHold.exe can't be started\r\n");
        return FAILED;
    }
    if (has_quit(count, words)) {
        HANDLE job = CreateJobObject(NULL, NULL);
        SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
        AssignProcessToJobObject(job, process.hProcess);
    }
    ResumeThread(process.hThread);
    for (int i = 0; i < 2; i++)
        if (threads[i]) /* or the pipe would never end */
            CloseHandle(i == 0 ? startup.hStdOutput : startup.hStdError);
    WaitForSingleObject(process.hProcess, INFINITE);
    GetExitCodeProcess(process.hProcess, &status);
    for (int i = 0; i < 2; i++)
        if (threads[i])
            WaitForSingleObject(threads[i], LAST_LINES_MILLISECONDS);
    return (int)status;
}
