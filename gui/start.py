"""From the command line to a window on screen, and then to the app behind it.

Staff see the window first: nothing is imported at the top of this module that isn't needed to
paint it. The app (gui/app.py) is imported and built while they look at it. Keys that arrive
meanwhile wait in the system's queue, and keep the times at which they arrived.
"""

from __future__ import annotations

import atexit
import gc
import os
import signal
import sys
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QLocale, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from gui import __version__
from gui.arguments import Arguments, read_arguments
from gui.process.installer_signals import InstallerSignals
from gui.process.output import complain, drop_unread_output
from gui.storage.window_place import PlaceReading, window_place_file
from gui.translate import use_language
from gui.widgets.kit.theme import system_theme
from gui.widgets.main_window import MainWindow
from resources import path_of

if TYPE_CHECKING:
    from gui.storage.log_file import LogFile
    from gui.storage.paths import Paths

_SWITCH_SECONDS = 0.001
"""How long a thread that computes may keep the window waiting for the interpreter; Python's own
0.005 s, several times for each token that is painted, is what people would see.
"""

_UNSEEN_MILLISECONDS = 2000
"""A window that hasn't been painted by then is minimised, or behind a lock screen."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the app; returns the exit status, or WINDOW_DOES_IT."""
    atexit.register(drop_unread_output)
    arguments = read_arguments(sys.argv[1:] if argv is None else argv, os.environ)
    if arguments.diagnose or arguments.set_machine or arguments.remove_key:
        from gui.process.run_limit import COMMAND_SECONDS, end_in_time

        end_in_time(COMMAND_SECONDS)
    if arguments.diagnose:
        from gui.command_line.connection_report import print_diagnosis

        return print_diagnosis(arguments)
    if arguments.set_machine or arguments.remove_key:
        from gui.command_line.install_settings import provision

        return provision(arguments)
    if _has_no_screen():
        if not (arguments.quit or arguments.no_window):
            complain("there is no screen to show the window on")
            return 1
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        arguments = arguments._replace(has_screen=False)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in a console; the journal can take it
    sys.setswitchinterval(_SWITCH_SECONDS)
    reading = PlaceReading(window_place_file(arguments.data_dir, practice=arguments.practice))
    application = QApplication([sys.argv[0]])
    application.setApplicationName("Voucher Hold")
    application.setApplicationVersion(__version__)
    application.setStyle("Fusion")
    application.setQuitOnLastWindowClosed(False)
    use_language(application, QLocale.system(), path_of("translations"))
    # Now, although it takes 1 ms: later, the title bar would be drawn again.
    application.setWindowIcon(QIcon(path_of("icons", "voucher-hold.png")))
    window = MainWindow(practice=arguments.practice)
    window.dress(system_theme())
    if arguments.has_usual_window:
        window.restore_place(reading.place())
    installer_signals = InstallerSignals()
    installer_signals.announce()
    if not arguments.no_window:
        show(window)
    return _run(application, arguments, window, installer_signals)


def show(window: MainWindow) -> None:
    """Show the window and wait until it is painted; what staff do meanwhile waits too."""
    loop = QEventLoop()
    window.painted.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
    QTimer.singleShot(_UNSEEN_MILLISECONDS, loop, loop.quit)
    window.show()
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def _run(
    application: QApplication,
    arguments: Arguments,
    window: MainWindow,
    installer_signals: InstallerSignals,
) -> int:
    """Build the app behind the window, and run it until it ends."""
    from gui.app import App
    from gui.domain.clock import SystemClock
    from gui.domain.redaction import KnownSecrets
    from gui.process.exit_status import FAILED, WINDOW_DOES_IT
    from gui.process.run_limit import RUN_SECONDS, RunLimit
    from gui.process.unexpected_errors import UnexpectedErrors
    from gui.storage.log_file import LogFile, LogQueue
    from gui.worker_resources import open_worker_resources

    known = KnownSecrets()
    log_queue = LogQueue(known)
    log_queue.start()
    unexpected_errors = UnexpectedErrors()
    unexpected_errors.install()
    log_files: list[LogFile] = []

    def on_paths(paths: Paths) -> None:
        log_files.append(LogFile(paths.logs, log_queue))
        unexpected_errors.write_crashes_to(paths.logs)

    clock = SystemClock()
    app = App(
        arguments, window, clock, partial(open_worker_resources, arguments, clock, known, on_paths)
    )
    app.submit_run.finished.connect(application.exit)
    app.closing.given_up.connect(app.submit_run.give_up)
    unexpected_errors.happened.connect(app.show_unexpected_error)
    unexpected_errors.happened.connect(app.submit_run.on_mishap)
    limit = RunLimit(RUN_SECONDS, app.submit_run.print_the_rest, FAILED)
    limit.reached.connect(app.submit_run.on_limit)
    if arguments.quit:
        limit.start()
    installer_signals.leave_wanted.connect(app.closing.leave)
    installer_signals.listen()
    app.reservations.ready.connect(_settle)
    app.reservations.notice.connect(_settle)
    app.start()
    status = application.exec() or app.submit_run.left_undone()
    if status != WINDOW_DOES_IT:
        limit.leave(status)
    gc.unfreeze()  # so that the interpreter can clear up on exit
    stopped = app.stop()
    unexpected_errors.uninstall()
    log_queue.stop()
    for log_file in log_files:
        log_file.close()
    if not stopped and status != WINDOW_DOES_IT:
        # A name server or a disk hangs, and its thread can't be interrupted. All is committed.
        os._exit(status)
    return status


def _settle() -> None:
    """The start is over, well or not: collect garbage again; see gui/__main__.py."""
    gc.freeze()  # what is loaded stays: collections ignore it from now on
    gc.enable()


def _has_no_screen() -> bool:
    return sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )
