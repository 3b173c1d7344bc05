"""python -m gui, and what VoucherHold.exe runs."""

import gc
import sys

# Imports make no garbage, and collecting it takes a tenth of the start.
gc.disable()

_TASKS = ("--submit", "--check", "--release", "--list")


def main() -> int:
    """Run the program; returns the exit status.

    What a script asks for is done by a window that is open already, and then Qt isn't loaded here.
    """
    if any(each.partition("=")[0] in _TASKS for each in sys.argv[1:]):
        from gui.command_line.window_caller import have_it_done

        status = have_it_done(sys.argv[1:])
        if status is not None:
            return status

    import gui.plain_qt  # noqa: F401
    from gui.process.exit_status import WINDOW_DOES_IT
    from gui.start import main as run_app

    status = run_app()
    if status == WINDOW_DOES_IT:
        from gui.command_line.window_caller import have_it_done_at_last

        return have_it_done_at_last(sys.argv[1:])
    return status


if __name__ == "__main__":
    sys.exit(main())
