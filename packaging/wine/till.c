/* Another program's window, with the keyboard: prints each character that it gets. */
#include <stdio.h>
#include <windows.h>

static LRESULT CALLBACK procedure(HWND window, UINT message, WPARAM wide, LPARAM rest) {
    if (message == WM_CHAR) {
        putchar((int)wide == '\r' ? '\n' : (int)wide);
        fflush(stdout);
        return 0;
    }
    if (message == WM_DESTROY) {
        PostQuitMessage(0);
    }
    return DefWindowProc(window, message, wide, rest);
}

int main(void) {
    WNDCLASSA described = {0};
    described.lpfnWndProc = procedure;
    described.lpszClassName = "Till";
    RegisterClassA(&described);
    CreateWindowA("Till", "Till software", WS_OVERLAPPEDWINDOW | WS_VISIBLE, 600, 500, 300, 200,
                  NULL, NULL, NULL, NULL);
    MSG message;
    while (GetMessage(&message, NULL, 0, 0) > 0) {
        TranslateMessage(&message);
        DispatchMessage(&message);
    }
    return 0;
}
