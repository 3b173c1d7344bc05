/* What Voucher Hold's MSI does besides copying files, in the setup's manner: voucher-hold.nsi. Compiled by
 * packaging/msi.py, and called by voucher-hold.wxs.
 *
 * prepare() runs first, before anything is changed, and sees the properties. It refuses what cannot work, asks
 * a running program to exit, and leaves each of the others what it has to do: a property with the action's name,
 * of lines. They run with all rights, without the properties. A failure in any of them undoes the installation.
 */
#include <windows.h>
#include <msiquery.h>
#include <shellapi.h>
#include <wchar.h>

#define EXPORTED __declspec(dllexport) UINT WINAPI
#define LONGEST 32768
#define PROGRAM L"VoucherHold.exe"
#define RUN_KEY L"Software\\Microsoft\\Windows\\CurrentVersion\\Run"
#define RUN_NAME L"VoucherHold"
#define NO_WINDOW L" --no-window"

/* Groups are named by SID, because their names are translated. */
#define SYSTEM L"*S-1-5-18"
#define ADMINISTRATORS L"*S-1-5-32-544"
#define USERS L"*S-1-5-32-545"

enum { EXIT_MILLISECONDS = 15000, STEP_MILLISECONDS = 250, SETTINGS_MILLISECONDS = 200000 };

static const struct {
    const wchar_t *property, *setting;
} SETTINGS[] = {
    {L"APIURL", L"api_url"}, {L"SHOP", L"shop"},         {L"TILL", L"till"},
    {L"SITE", L"site"},      {L"CURRENCY", L"currency"},
};

/* --- text. The process ends with the action, so nothing is freed. ----------------------------------- */

static wchar_t *room(void) { return HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, LONGEST * sizeof(wchar_t)); }

/* Adds to a text that room() made; what is longer is cut. */
static void add(wchar_t *text, const wchar_t *more) {
    size_t length = wcslen(text);
    wcsncat(text, more, LONGEST - 1 - length);
}

static wchar_t *joined(const wchar_t *one, const wchar_t *two, const wchar_t *three) {
    wchar_t *text = room();
    add(text, one);
    add(text, two);
    add(text, three);
    return text;
}

/* An argument, quoted as Windows programs read their command line: backslashes count only before quotes. */
static void add_argument(wchar_t *command, const wchar_t *argument) {
    size_t backslashes = 0;
    add(command, L" \"");
    for (; *argument; argument++) {
        const wchar_t one[] = {*argument, 0};
        if (*argument == L'"')
            for (backslashes++; backslashes; backslashes--)
                add(command, L"\\");
        backslashes = *argument == L'\\' ? backslashes + 1 : 0;
        add(command, one);
    }
    for (; backslashes; backslashes--)
        add(command, L"\\");
    add(command, L"\"");
}

/* Cuts the first line off `*text`, and returns it. */
static wchar_t *next_line(wchar_t **text) {
    wchar_t *line = *text, *end = wcschr(line, L'\n');
    *text = end ? end + 1 : line + wcslen(line);
    if (end)
        *end = 0;
    return line;
}

/* --- Windows Installer ------------------------------------------------------------------------------ */

static wchar_t *property(MSIHANDLE install, const wchar_t *name) {
    wchar_t *value = room();
    DWORD length = LONGEST;
    if (MsiGetProperty(install, name, value, &length) != ERROR_SUCCESS)
        *value = 0;
    return value;
}

static BOOL is_set(MSIHANDLE install, const wchar_t *name) { return *property(install, name) != 0; }

static int tell(MSIHANDLE install, int kind, const wchar_t *text) {
    MSIHANDLE record = MsiCreateRecord(1);
    MsiRecordSetString(record, 0, L"[1]");
    MsiRecordSetString(record, 1, text);
    int answer = MsiProcessMessage(install, kind, record);
    MsiCloseHandle(record);
    return answer;
}

static UINT failed(MSIHANDLE install, const wchar_t *text) {
    tell(install, INSTALLMESSAGE_ERROR | MB_OK | MB_ICONERROR, text);
    return ERROR_INSTALL_FAILURE;
}

/* --- a running program ------------------------------------------------------------------------------ */

/* It holds a mutex while it runs, and exits when the event is set: gui/process/installer_signals.py. Another
 * user's program, whose mutex may not be opened, keeps its own file locked. */
static BOOL is_running(const wchar_t *program) {
    HANDLE mutex = OpenMutex(SYNCHRONIZE, FALSE, L"Global\\VoucherHold");
    if (mutex) {
        CloseHandle(mutex);
        return TRUE;
    }
    HANDLE file = CreateFile(program, GENERIC_WRITE, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
    if (file == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_SHARING_VIOLATION;
    CloseHandle(file);
    return FALSE;
}

static UINT close_running(MSIHANDLE install, const wchar_t *program) {
    HANDLE leave = OpenEvent(EVENT_MODIFY_STATE, FALSE, L"Global\\VoucherHold.Leave");
    if (leave) {
        SetEvent(leave);
        CloseHandle(leave);
    }
    for (int waited = 0; is_running(program); waited += STEP_MILLISECONDS) {
        if (waited >= EXIT_MILLISECONDS)
            return failed(install, L"Voucher Hold could not be closed. Close it, then run this again. Nothing was "
                                   L"changed.");
        Sleep(STEP_MILLISECONDS);
    }
    Sleep(2 * STEP_MILLISECONDS); /* its last files */
    return ERROR_SUCCESS;
}

/* --- before anything is changed --------------------------------------------------------------------- */

static wchar_t *full_path(const wchar_t *path) {
    wchar_t *full = room();
    DWORD length = GetFullPathName(path, LONGEST, full, NULL);
    if (!length || length >= LONGEST)
        return joined(path, L"", L"");
    if (full[length - 1] == L'\\')
        full[length - 1] = 0;
    return full;
}

static BOOL is_below(const wchar_t *path, const wchar_t *folder) {
    size_t length = wcslen(folder);
    return length && !_wcsnicmp(path, folder, length) && path[length] == L'\\';
}

/* Windows protects Program Files. Another folder gets its own rights, so it must have nobody else's files in it. */
static BOOL has_files(const wchar_t *folder) {
    WIN32_FIND_DATA found;
    HANDLE search = FindFirstFile(joined(folder, L"\\*", L""), &found);
    if (search == INVALID_HANDLE_VALUE)
        return GetLastError() != ERROR_FILE_NOT_FOUND && GetLastError() != ERROR_PATH_NOT_FOUND;
    BOOL has = FALSE;
    do
        has = has || (wcscmp(found.cFileName, L".") && wcscmp(found.cFileName, L".."));
    while (FindNextFile(search, &found));
    FindClose(search);
    return has;
}

/* The program's arguments for the settings that were given. */
static wchar_t *settings_asked_for(MSIHANDLE install, const wchar_t *key_file) {
    wchar_t *arguments = room();
    for (size_t i = 0; i < sizeof SETTINGS / sizeof *SETTINGS; i++) {
        wchar_t *value = property(install, SETTINGS[i].property);
        if (*value) {
            add(arguments, L" --set-machine");
            add_argument(arguments, joined(SETTINGS[i].setting, L"=", value));
        }
    }
    if (*key_file) {
        add(arguments, L" --set-machine");
        add_argument(arguments, joined(L"api_key_file=", key_file, L""));
    }
    return arguments;
}

EXPORTED prepare(MSIHANDLE install) {
    BOOL installed = is_set(install, L"Installed");
    BOOL removing = !wcscmp(property(install, L"REMOVE"), L"ALL");
    BOOL replacing = removing || !installed || is_set(install, L"REINSTALL");
    BOOL removed_for_good = removing && !is_set(install, L"UPGRADINGPRODUCTCODE");
    wchar_t *folder = full_path(property(install, L"INSTALLDIR"));
    wchar_t *folder_was = property(install, L"FOLDERWAS");
    wchar_t *machine = joined(property(install, L"CommonAppDataFolder"), L"VoucherHold", L"");
    wchar_t *user = joined(property(install, L"LocalAppDataFolder"), L"VoucherHold", L"");
    wchar_t *key_source = property(install, L"APIKEYFILE");
    wchar_t *key_file = *key_source ? joined(machine, L"\\api-key.txt", L"") : room();
    wchar_t *program = joined(folder, L"\\" PROGRAM, L"");
    wchar_t *autostart = property(install, L"AUTOSTART");
    wchar_t *settings = settings_asked_for(install, key_file);

    BOOL elsewhere = !is_below(folder, full_path(property(install, L"ProgramFiles64Folder"))) &&
                     !is_below(folder, full_path(property(install, L"ProgramFilesFolder")));
    BOOL ours = *folder_was && !_wcsicmp(folder, full_path(folder_was));
    if (!installed && elsewhere && !ours && has_files(folder))
        return failed(install, joined(folder, L" contains other files. Choose a folder that is empty or new. Nothing was "
                                              L"changed.", L""));
    if (*key_source && !removing && GetFileAttributes(key_source) == INVALID_FILE_ATTRIBUTES &&
        (GetLastError() == ERROR_FILE_NOT_FOUND || GetLastError() == ERROR_PATH_NOT_FOUND))
        return failed(install, joined(L"There is no file ", key_source, L". Nothing was changed."));

    wchar_t *program_was = *folder_was ? joined(full_path(folder_was), L"\\" PROGRAM, L"") : program;
    if (replacing && is_running(program_was)) {
        if (tell(install, INSTALLMESSAGE_USER | MB_OKCANCEL | MB_ICONINFORMATION,
                 L"Voucher Hold is open. It will be closed now; what is reserved stays reserved, and will be shown "
                 L"again.") == IDCANCEL)
            return ERROR_INSTALL_USEREXIT;
        UINT status = close_running(install, program_was);
        if (status != ERROR_SUCCESS)
            return status;
    }

    MsiSetProperty(install, L"ARPINSTALLLOCATION", folder);
    if (installed && replacing)
        MsiSetProperty(install, L"Close", program);
    if (removed_for_good)
        MsiSetProperty(install, L"CleanUp", joined(machine, L"\n", folder));
    if (removed_for_good && !wcscmp(property(install, L"REMOVEDATA"), L"1"))
        MsiSetProperty(install, L"RemoveData", user);
    if (removing)
        return ERROR_SUCCESS;
    MsiSetProperty(install, L"Protect", joined(machine, L"\n", elsewhere ? folder : L""));
    wchar_t *lines = joined(program, L"\n", machine);
    add(lines, L"\n");
    add(lines, key_source);
    add(lines, L"\n");
    add(lines, autostart);
    add(lines, L"\n");
    add(lines, settings);
    MsiSetProperty(install, L"Configure", lines);
    return ERROR_SUCCESS;
}

/* --- with all rights, in this order ----------------------------------------------------------------- */

/* Runs a program without a window, and returns its exit status; `said`, from room(), gets what it printed. */
static DWORD run(const wchar_t *program, const wchar_t *arguments, wchar_t *said) {
    SECURITY_ATTRIBUTES inherited = {sizeof inherited, NULL, TRUE};
    STARTUPINFO startup = {.cb = sizeof startup, .dwFlags = STARTF_USESTDHANDLES};
    PROCESS_INFORMATION process;
    HANDLE reading, writing;
    DWORD status = (DWORD)-1, there = 0, length = 0;
    wchar_t *command = joined(L"\"", program, L"\"");
    char bytes[2048];
    add(command, arguments);
    if (!CreatePipe(&reading, &writing, &inherited, sizeof bytes * 8))
        return status;
    SetHandleInformation(reading, HANDLE_FLAG_INHERIT, 0);
    startup.hStdOutput = startup.hStdError = writing;
    if (CreateProcess(program, command, NULL, NULL, TRUE, CREATE_NO_WINDOW, NULL, NULL, &startup, &process)) {
        if (WaitForSingleObject(process.hProcess, SETTINGS_MILLISECONDS) == WAIT_OBJECT_0)
            GetExitCodeProcess(process.hProcess, &status);
        CloseHandle(process.hThread);
        CloseHandle(process.hProcess);
    }
    /* What is there, and not until the end: a child of the program may keep the pipe open. */
    if (PeekNamedPipe(reading, NULL, 0, NULL, &there, NULL) && there &&
        ReadFile(reading, bytes, sizeof bytes, &length, NULL))
        MultiByteToWideChar(CP_UTF8, 0, bytes, length, said, LONGEST - 1);
    CloseHandle(reading);
    CloseHandle(writing);
    return status;
}

/* Windows' own program is named by full path; otherwise one of that name beside the package could run. */
static BOOL icacls(const wchar_t *path, const wchar_t *arguments) {
    wchar_t *program = room(), *line = room();
    GetSystemDirectory(program, MAX_PATH);
    add(program, L"\\icacls.exe");
    add_argument(line, path);
    add(line, arguments);
    add(line, L" /Q");
    return run(program, line, room()) == 0;
}

/* Users may read what is in the folder, and change nothing. Its creator loses all other rights: any user can make
 * folders in ProgramData. */
static BOOL protect_folder(const wchar_t *folder) {
    DWORD attributes = GetFileAttributes(folder);
    if (attributes != INVALID_FILE_ATTRIBUTES && attributes & FILE_ATTRIBUTE_REPARSE_POINT)
        RemoveDirectory(folder); /* it leads elsewhere: the rights of that place are not ours to set */
    for (wchar_t *parent = joined(folder, L"", L""), *end = wcschr(parent, L'\\'); end; end = wcschr(end + 1, L'\\')) {
        *end = 0;
        CreateDirectory(parent, NULL);
        *end = L'\\';
    }
    CreateDirectory(folder, NULL);
    attributes = GetFileAttributes(folder);
    return attributes != INVALID_FILE_ATTRIBUTES && !(attributes & FILE_ATTRIBUTE_REPARSE_POINT) &&
           icacls(folder, L" /setowner " ADMINISTRATORS) && icacls(folder, L" /reset") &&
           icacls(folder, L" /inheritance:r /grant:r " SYSTEM L":(OI)(CI)F " ADMINISTRATORS L":(OI)(CI)F " USERS
                          L":(OI)(CI)RX");
}

EXPORTED close_program(MSIHANDLE install) {
    wchar_t *program = property(install, L"CustomActionData");
    return is_running(program) ? close_running(install, program) : ERROR_SUCCESS;
}

EXPORTED protect(MSIHANDLE install) {
    wchar_t *lines = property(install, L"CustomActionData");
    wchar_t *machine = next_line(&lines), *folder = next_line(&lines);
    wchar_t *settings = joined(machine, L"\\settings.toml", L"");
    if ((*folder && !protect_folder(folder)) || !protect_folder(machine) ||
        (GetFileAttributes(settings) != INVALID_FILE_ATTRIBUTES &&
         !(icacls(settings, L" /setowner " ADMINISTRATORS) && icacls(settings, L" /reset")))) {
        RemoveDirectory(machine); /* only if empty */
        return failed(install, L"The permissions of Voucher Hold's folders could not be set: other users of this PC could "
                               L"change them. Nothing was changed.");
    }
    return ERROR_SUCCESS;
}

/* The last one that can fail, so nothing that it has done needs to be undone. */
EXPORTED configure(MSIHANDLE install) {
    wchar_t *lines = property(install, L"CustomActionData");
    wchar_t *program = next_line(&lines), *machine = next_line(&lines), *key_source = next_line(&lines);
    wchar_t *autostart = next_line(&lines), *settings = lines, *said = room();
    wchar_t *key_file = joined(machine, L"\\api-key.txt", L""), *new_key = joined(key_file, L".new", L"");
    HKEY run_key;

    /* The key is moved into the credential store of the first user who starts the program. The file is then deleted,
     * so every user may read and delete it, but not replace it. */
    if (*key_source) {
        DeleteFile(new_key);
        if (!CopyFile(key_source, new_key, TRUE) || !icacls(new_key, L" /grant:r " USERS L":(GR,DE)")) {
            DeleteFile(new_key);
            RemoveDirectory(machine);
            return failed(install, joined(L"The key file ", key_source, L" could not be copied. Nothing was changed."));
        }
    }
    /* The program itself writes the settings for all users: it knows which values are valid. */
    if (*settings && run(program, settings, said) != 0) {
        DeleteFile(new_key);
        RemoveDirectory(machine);
        return failed(install, joined(L"The settings could not be written; nothing was changed. ", said, L""));
    }
    if (*key_source && !MoveFileEx(new_key, key_file, MOVEFILE_REPLACE_EXISTING)) {
        DeleteFile(new_key);
        return failed(install, joined(L"The key file ", key_file, L" could not be replaced."));
    }
    if (RegOpenKeyEx(HKEY_LOCAL_MACHINE, RUN_KEY, 0, KEY_READ | KEY_WRITE | KEY_WOW64_64KEY, &run_key) == ERROR_SUCCESS) {
        wchar_t *was = room();
        DWORD size = LONGEST * sizeof *was - sizeof *was;
        BOOL starts = RegQueryValueEx(run_key, RUN_NAME, NULL, NULL, (BYTE *)was, &size) == ERROR_SUCCESS;
        BOOL unseen = *autostart ? !wcscmp(autostart, L"no-window") : wcsstr(was, NO_WINDOW) != NULL;
        wchar_t *command = joined(L"\"", program, unseen ? L"\"" NO_WINDOW : L"\"");
        if (!wcscmp(autostart, L"0"))
            RegDeleteValue(run_key, RUN_NAME);
        else if (unseen || !wcscmp(autostart, L"1") || (starts && !*autostart)) /* the folder may be another one now */
            RegSetValueEx(run_key, RUN_NAME, 0, REG_SZ, (const BYTE *)command,
                          (DWORD)((wcslen(command) + 1) * sizeof *command));
        RegCloseKey(run_key);
    }
    return ERROR_SUCCESS;
}

/* The machine's settings go with the program; an upgrade keeps them. */
EXPORTED clean_up(MSIHANDLE install) {
    wchar_t *lines = property(install, L"CustomActionData");
    wchar_t *machine = next_line(&lines), *folder = next_line(&lines);
    HKEY run_key;
    DeleteFile(joined(machine, L"\\settings.toml", L""));
    DeleteFile(joined(machine, L"\\api-key.txt", L""));
    RemoveDirectory(machine);
    RemoveDirectory(folder); /* Windows Installer leaves one that protect() made */
    if (RegOpenKeyEx(HKEY_LOCAL_MACHINE, RUN_KEY, 0, KEY_WRITE | KEY_WOW64_64KEY, &run_key) == ERROR_SUCCESS) {
        RegDeleteValue(run_key, RUN_NAME);
        RegCloseKey(run_key);
    }
    return ERROR_SUCCESS;
}

/* Only if it is asked for, and as the user: what a user has reserved stays. */
EXPORTED remove_data(MSIHANDLE install) {
    wchar_t *folder = property(install, L"CustomActionData"); /* room() has zeros after it, as the list must end */
    SHFILEOPSTRUCT deletion = {.wFunc = FO_DELETE, .pFrom = folder, .fFlags = FOF_NO_UI};
    SHFileOperation(&deletion);
    return ERROR_SUCCESS;
}
