"""The colours and the style sheet, light and dark; the system decides which.

A third kind, in high contrast, is in contrast_theme.py: hardly anybody needs it at the start.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from gui.domain.telling.message import Severity
from resources import path_of


class Tone(NamedTuple):
    """A severity's colours: `strong` for icons and bars, `soft` behind text.

    `solid` is the large place's whole background, with the theme's `ink` on it: text stands out
    from it by 4.5 : 1 or more, and it from the page by 3 : 1 or more.
    """

    strong: str
    soft: str
    solid: str


class Theme(NamedTuple):
    """One set of colours. Text on its background has a contrast of 4.5 : 1 or more."""

    background: str
    card: str
    border: str
    edge: str
    """Around what can be pressed or typed into: 3 : 1 or more from the card and the page."""
    quiet_edge: str
    """Around buttons that are rarely needed."""
    track: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    button: str
    on_button: str
    chosen: str
    on_chosen: str
    ink: str
    on_ink: str
    success: Tone
    info: Tone
    warning: Tone
    error: Tone
    line: int
    """How thick the edge of a control is, in logical pixels."""
    ring: int
    """How thick the focused one's is."""
    is_contrast: bool
    """No colour tells anything: each verdict has the page's, and a thick frame of its own."""

    def tone(self, severity: Severity) -> Tone:
        """The colours of a severity."""
        return {
            Severity.SUCCESS: self.success,
            Severity.INFO: self.info,
            Severity.WARNING: self.warning,
            Severity.ERROR: self.error,
        }[severity]


LIGHT = Theme(
    background="#f1f3f6",
    card="#ffffff",
    border="#d7dce3",
    edge="#7f8894",
    quiet_edge="transparent",
    track="#dfe3e9",
    text="#12161c",
    muted="#58626f",
    disabled="#58626f",
    accent="#1656b8",
    accent_hover="#0f4698",
    on_accent="#ffffff",
    button="#ffffff",
    on_button="#12161c",
    chosen="#e5edf9",
    on_chosen="#1656b8",
    ink="#ffffff",
    on_ink="#12161c",
    success=Tone("#136b3b", "#e2f3e8", "#136b3b"),
    info=Tone("#1656b8", "#e5edf9", "#1656b8"),
    warning=Tone("#8a4a00", "#fff0d9", "#8a4a00"),
    error=Tone("#a8161d", "#fce7e7", "#a8161d"),
    line=1,
    ring=2,
    is_contrast=False,
)

DARK = Theme(
    background="#13161a",
    card="#1d2227",
    border="#363d46",
    edge="#727d8a",
    quiet_edge="transparent",
    track="#363d46",
    text="#f2f5f9",
    muted="#a7b1bd",
    disabled="#a7b1bd",
    accent="#7db0ff",
    accent_hover="#a3c7ff",
    on_accent="#0a1830",
    button="#1d2227",
    on_button="#f2f5f9",
    chosen="#18273d",
    on_chosen="#8fbcff",
    ink="#ffffff",
    on_ink="#12161c",
    success=Tone("#7ddaa0", "#16301f", "#17804a"),
    info=Tone("#8fbcff", "#18273d", "#2f6bd0"),
    warning=Tone("#ffc364", "#38290f", "#a35a00"),
    error=Tone("#ff9c9c", "#3c1a1d", "#cf3238"),
    line=1,
    ring=2,
    is_contrast=False,
)

PRACTICE_AMBER = "#f2a900"
"""The frame and the strip of practice, in every theme: nothing real has this colour."""

_ON_AMBER = "#12161c"

_in_use = LIGHT


def current_theme() -> Theme:
    """The theme in use, for widgets that paint themselves."""
    return _in_use


def system_theme() -> Theme:
    """The theme that the system asks for; light if it doesn't say."""
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        from gui.widgets.kit.contrast_theme import contrast_theme

        return contrast_theme()
    return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT


def use_theme(theme: Theme) -> None:
    """Give the whole app the colours of `theme`. Widgets that keep colours must be notified."""
    global _in_use
    _in_use = theme
    application = QApplication.instance()
    assert isinstance(application, QApplication), "colours need an application"
    application.setPalette(palette_of(theme))
    application.setStyleSheet(style_sheet(theme))


def palette_of(theme: Theme) -> QPalette:
    """The palette for what the style sheet doesn't cover: selections, placeholders."""
    palette = QPalette(QColor(theme.card), QColor(theme.background))
    roles = {
        QPalette.ColorRole.Window: theme.background,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.card,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.Button: theme.button,
        QPalette.ColorRole.ButtonText: theme.on_button,
        QPalette.ColorRole.PlaceholderText: theme.muted,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.on_accent,
        QPalette.ColorRole.ToolTipBase: theme.card,
        QPalette.ColorRole.ToolTipText: theme.text,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    return palette


def _padding(border: int, vertical: int, horizontal: int) -> str:
    """The padding inside a border, so that both together are always as thick: nothing moves."""
    return f"padding: {vertical - border}px {horizontal - border}px;"


def _box(border: int, colour: str, vertical: int, horizontal: int) -> str:
    """A border and the padding inside it."""
    return f"border: {border}px solid {colour}; {_padding(border, vertical, horizontal)}"


def _verdict_sheet(theme: Theme) -> str:
    """The large place: its type in four sizes, and buttons on its solid colour."""
    return f"""
[look="verdict"] {{ font-size: 33px; font-weight: 700; }}
[look="verdict"][scale="large"] {{ font-size: 44px; }}
[look="verdict"][scale="vast"] {{ font-size: 72px; }}
[look="verdict"][scale="small"] {{ font-size: 24px; }}
[look="verdictNumber"] {{ font-size: 24px; font-weight: 700; }}
[look="verdictNumber"][scale="large"] {{ font-size: 30px; }}
[look="verdictNumber"][scale="vast"] {{ font-size: 50px; }}
[look="verdictNumber"][scale="small"] {{ font-size: 18px; }}
[look="advice"] {{ font-size: 17px; }}
[look="advice"][scale="large"] {{ font-size: 20px; }}
[look="advice"][scale="vast"] {{ font-size: 34px; }}
[look="advice"][scale="small"] {{ font-size: 14px; }}
[look="value"] {{ font-size: 30px; font-weight: 700; }}
[look="value"][scale="large"] {{ font-size: 40px; }}
[look="value"][scale="vast"] {{ font-size: 66px; }}
[look="value"][scale="small"] {{ font-size: 22px; }}
[look="valueMore"] {{ font-size: 14px; }}
[look="valueMore"][scale="large"] {{ font-size: 18px; }}
[look="valueMore"][scale="vast"] {{ font-size: 30px; }}
[look="valueMore"][scale="small"] {{ font-size: 13px; }}
[look="time"] {{ font-size: 44px; font-weight: 700; }}
[look="time"][scale="large"] {{ font-size: 58px; }}
[look="time"][scale="tiny"] {{ font-size: 19px; }}
[look="time"][scale="huge"] {{ font-size: 80px; }}
[look="time"][scale="vast"] {{ font-size: 140px; }}
[look="time"][scale="small"] {{ font-size: 24px; }}
[look="token"] {{ font-family: {_fixed_family()}; font-size: 15px; }}
[look="token"][scale="large"] {{ font-size: 18px; }}
[look="token"][scale="vast"] {{ font-size: 28px; }}
[look="token"][scale="small"] {{ font-size: 12px; }}
[look="copied"] {{ font-size: 15px; font-weight: 700; }}
[look="verdict"][scale="strip"] {{ font-size: 16px; }}
[look="verdictNumber"][scale="strip"] {{ font-size: 14px; }}
[look="advice"][scale="strip"] {{ font-size: 14px; }}
[look="time"][scale="strip"] {{ font-size: 26px; }}
[look="caption"][scale="strip"] {{ font-weight: 700; }}
[look="summary"][scale="strip"] {{ font-size: 14px; }}
#undoDone[scale="strip"] {{ font-size: 14px; {_padding(theme.line, 12, 12)} }}
#undoDone[scale="strip"]:focus {{ {_padding(theme.ring, 12, 12)} }}

QPushButton[look="solidPrimary"], QPushButton[look="solid"], QPushButton[look="solidQuiet"] {{
    min-height: 28px; padding: 8px 16px; border-radius: 8px; font-size: 15px; font-weight: 700;
    background: transparent; color: {theme.ink}; border: 2px solid {theme.quiet_edge};
}}
QPushButton[look="solidPrimary"] {{
    min-height: 32px; font-size: 17px; background: {theme.ink}; color: {theme.on_ink};
    border-color: {theme.ink};
}}
QPushButton[look="solid"] {{ border-color: {theme.ink}; }}
QPushButton[look="solidQuiet"] {{ font-weight: 400; }}
QPushButton[look="solidPrimary"]:hover {{ background: #e6eaf0; border-color: #e6eaf0; }}
QPushButton[look="solid"]:hover, QPushButton[look="solidQuiet"]:hover {{
    background: rgba(255, 255, 255, 40);
}}
QPushButton[look="solidQuiet"]:focus, QPushButton[look="solid"]:focus {{
    {_box(theme.ring + 1, theme.ink, 10, 18)}
}}
QPushButton[look="solidPrimary"][scale="large"], QPushButton[look="solid"][scale="large"],
QPushButton[look="solidQuiet"][scale="large"] {{ min-height: 40px; font-size: 19px; }}
QPushButton[look="solidPrimary"][scale="vast"], QPushButton[look="solid"][scale="vast"],
QPushButton[look="solidQuiet"][scale="vast"] {{ min-height: 64px; font-size: 30px; }}
QPushButton[look="solid"][scale="small"], QPushButton[look="solidQuiet"][scale="small"] {{
    padding: 8px 6px; font-size: 13px; min-height: 24px;
}}
QPushButton[look="solid"][scale="small"]:focus,
QPushButton[look="solidQuiet"][scale="small"]:focus {{
    {_padding(theme.ring + 1, 10, 8)}
}}
QPushButton[look="solidPrimary"][scale="small"] {{ font-size: 15px; min-height: 24px; }}
QPushButton[look="solidPrimary"][scale="strip"], QPushButton[look="solid"][scale="strip"] {{
    font-size: 14px; min-height: 24px; {_padding(2, 10, 11)}
}}
QPushButton[look="solid"][scale="strip"]:focus {{ {_padding(theme.ring + 1, 10, 11)} }}
QPushButton[look="solidPrimary"]:focus {{ {_box(theme.ring + 1, theme.on_ink, 10, 18)} }}
QPushButton[look="solidPrimary"][scale="strip"]:focus {{ {_padding(theme.ring + 1, 10, 11)} }}
QPushButton[look="solid"]:disabled, QPushButton[look="solidQuiet"]:disabled {{
    color: rgba(255, 255, 255, 150); border-color: rgba(255, 255, 255, 90);
}}
#appTitle[onColour="true"], #tillName[onColour="true"], QLabel[onColour="true"],
QPushButton[look="quiet"][onColour="true"] {{
    color: {theme.ink};
}}

#holdCard[late="true"], #watchRow[late="true"] {{
    background: {theme.warning.soft}; border: 2px solid {theme.warning.strong};
}}
[look="rowValue"] {{ font-size: 14px; font-weight: 700; }}
[look="rowTime"] {{ font-size: 23px; font-weight: 700; }}
[look="tokenEnd"] {{ font-family: {_fixed_family()}; font-size: 13px; color: {theme.muted}; }}
[look="summary"] {{ font-size: 16px; font-weight: 700; }}
QPushButton[look="row"], QPushButton[look="rowPrimary"], QPushButton[look="rowQuiet"] {{
    min-height: 26px; {_box(2, theme.edge, 9, 16)}
}}
QPushButton[look="rowPrimary"] {{ font-weight: 700; }}
QPushButton[look="rowQuiet"] {{ background: transparent; border-color: {theme.quiet_edge}; }}
QPushButton[look="rowQuiet"]:hover {{ border-color: {theme.edge}; }}
QPushButton[look="row"]:focus, QPushButton[look="rowPrimary"]:focus,
QPushButton[look="rowQuiet"]:focus {{ {_box(theme.ring, theme.accent, 9, 16)} }}
"""


def _fixed_family() -> str:
    """The system's fixed-width font, as style sheets write it."""
    return f'"{QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()}"'


def _icon(name: str) -> str:
    """A file's path in a style sheet's notation."""
    return path_of("icons", name).replace("\\", "/")


def _badge(theme: Theme, severity: Severity) -> str:
    """The badges in the colours of `severity`."""
    strong, soft, _ = theme.tone(severity)
    names = (f'{name}[tone="{severity.value}"]' for name in ("#connectionState", "#besideState"))
    return f"{', '.join(names)} {{ color: {strong}; background: {soft}; }}\n"


def style_sheet(theme: Theme) -> str:
    """The style sheet of the whole app."""
    if not theme.is_contrast:
        return _common_rules(theme)
    from gui.widgets.kit.contrast_theme import contrast_rules

    return _common_rules(theme) + contrast_rules(theme)


def _common_rules(theme: Theme) -> str:
    return f"""
* {{ font-size: 14px; color: {theme.text}; }}
#mainWindow, QDialog {{ background: {theme.background}; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
#appTitle {{ font-size: 19px; font-weight: 700; }}
#tillName {{ color: {theme.muted}; }}

#voucherNumber {{
    font-size: 26px; border-radius: 10px;
    background: {theme.card}; {_box(2, theme.edge, 6, 16)}
    placeholder-text-color: {theme.muted};
}}
#reserveButton {{ font-size: 19px; {_padding(theme.line, 13, 27)} border-radius: 10px; }}
#reserveButton:focus {{ {_padding(theme.ring, 13, 27)} }}
#checkMenu {{ font-size: 19px; {_padding(theme.line, 13, 11)} border-radius: 10px; }}
#checkMenu:focus {{ {_padding(theme.ring, 13, 11)} }}
#checkChoices {{ background: {theme.card}; border: 1px solid {theme.edge}; }}
#checkChoices::item {{ padding: 14px 18px; font-size: 16px; color: {theme.text}; }}
#checkChoices::item:selected {{ background: {theme.chosen}; color: {theme.on_chosen}; }}
#voucherNumber:focus {{ {_box(theme.ring, theme.accent, 6, 16)} }}
#voucherNumber[low="true"] {{ font-size: 18px; {_padding(2, 4, 14)} }}
#voucherNumber[low="true"]:focus {{ {_padding(theme.ring, 4, 14)} }}
#reserveButton[low="true"] {{ font-size: 16px; {_padding(theme.line, 7, 19)} }}
#reserveButton[low="true"]:focus {{ {_padding(theme.ring, 7, 19)} }}
#checkMenu[low="true"] {{ font-size: 16px; {_padding(theme.line, 7, 11)} }}
#checkMenu[low="true"]:focus {{ {_padding(theme.ring, 7, 11)} }}

QPushButton {{
    border-radius: 8px; min-height: 20px;
    background: {theme.button}; color: {theme.on_button}; {_box(theme.line, theme.edge, 9, 17)}
}}
QPushButton:hover {{ border-color: {theme.muted}; }}
QPushButton:pressed {{ background: {theme.track}; }}
QPushButton:focus {{ {_box(theme.ring, theme.accent, 9, 17)} }}
QPushButton:disabled {{ color: {theme.disabled}; }}
QPushButton[look="primary"] {{
    background: {theme.accent}; border-color: {theme.accent}; color: {theme.on_accent};
    font-weight: 700;
}}
QPushButton[look="primary"]:hover {{ background: {theme.accent_hover}; }}
QPushButton[look="primary"]:focus {{ border: {theme.ring}px solid {theme.text}; }}
QPushButton[look="quiet"] {{
    background: transparent; color: {theme.muted}; font-size: 13px;
    {_box(theme.line, theme.quiet_edge, 5, 9)}
}}
QPushButton[look="quiet"]:hover {{ color: {theme.text}; border-color: {theme.border}; }}
QPushButton[look="quiet"]:focus {{ {_box(theme.ring, theme.accent, 5, 9)} }}
QPushButton[look="small"] {{ {_padding(theme.line, 6, 12)} font-size: 13px; }}
QPushButton[look="small"]:focus {{ {_padding(theme.ring, 6, 12)} }}

#holdCard, #sidebarCard, #waitingRow, #doubtRow, #watchRow, #emptyPanel {{
    background: {theme.card}; border: 1px solid {theme.border}; border-radius: 12px;
}}
[look="caption"] {{ font-size: 13px; font-weight: 600; color: {theme.muted}; }}
[look="heading"] {{ font-size: 14px; font-weight: 700; color: {theme.muted}; }}
[look="muted"] {{ color: {theme.muted}; }}
[look="number"] {{ font-size: 25px; font-weight: 700; }}
[look="rowNumber"] {{ font-size: 16px; font-weight: 700; }}
[look="emptyTitle"] {{ font-size: 18px; font-weight: 700; }}
[look="alarm"] {{ font-size: 13px; font-weight: 700; color: {theme.warning.strong}; }}
QLabel[late="true"] {{ color: {theme.warning.strong}; }}
QLabel[ended="true"] {{ color: {theme.muted}; text-decoration: line-through; }}

QLineEdit, QComboBox, QSpinBox {{
    background: {theme.card}; border-radius: 8px; min-height: 20px;
    {_box(theme.line, theme.border, 8, 11)}
}}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QComboBox:on {{
    {_box(theme.ring, theme.accent, 8, 11)}
}}
QComboBox::drop-down {{ border: none; width: 30px; }}
QComboBox::down-arrow {{ image: url("{_icon("chevron.svg")}"); width: 12px; height: 12px; }}
QComboBox QLineEdit, QSpinBox QLineEdit {{
    border: none; padding: 0; min-height: 0; background: transparent;
}}
QLineEdit[wrong="true"], QComboBox[wrong="true"], QSpinBox[wrong="true"] {{
    border-color: {theme.error.strong};
}}
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled {{
    background: {theme.background}; color: {theme.disabled};
}}
QSpinBox::up-button, QSpinBox::down-button {{ width: 0; border: none; }}
[look="fieldError"] {{ color: {theme.error.strong}; font-size: 13px; font-weight: 600; }}

#connectionState, #besideState {{
    border-radius: 12px; padding: 5px 12px; font-weight: 700; font-size: 13px;
}}
#besideState {{ padding-left: 34px; }}
{"".join(_badge(theme, severity) for severity in Severity)}
#practiceStrip {{ background: {PRACTICE_AMBER}; }}
#practiceStrip QLabel {{ color: {_ON_AMBER}; font-weight: 700; }}
#practiceToggle {{ background: transparent; color: {_ON_AMBER}; border: 1px solid {_ON_AMBER}; }}
#practiceToggle:hover {{ background: rgba(255, 255, 255, 60); border-color: {_ON_AMBER}; }}
#practiceToggle:checked {{ background: rgba(255, 255, 255, 130); }}
#practiceToggle:focus {{ border: 2px solid {_ON_AMBER}; }}
#practiceGroup {{
    background: transparent; color: {theme.muted}; font-weight: 700; font-size: 13px;
    border: none; border-bottom: 2px solid {theme.border}; border-radius: 0; padding: 5px 2px;
}}
#practiceGroup:hover {{ color: {theme.text}; }}
#practiceGroup:checked {{ color: {theme.text}; border-bottom-color: {theme.accent}; }}
#practiceGroup:focus {{ color: {theme.accent}; border-bottom: 2px solid {theme.accent}; }}
#notice {{ background: {theme.warning.soft}; border-radius: 10px; }}

#history {{ background: transparent; border: none; outline: none; }}
#practiceVoucher {{ border: 2px solid transparent; border-radius: 8px; }}
#practiceVoucher:hover {{ background: {theme.background}; }}
#practiceVoucher:pressed {{ background: {theme.track}; }}
#practiceVoucher:focus {{ border-color: {theme.accent}; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {theme.border}; border-radius: 5px; min-height: 30px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: transparent; height: 0;
}}

{_verdict_sheet(theme)}
QToolTip {{ background: {theme.card}; color: {theme.text}; border: 1px solid {theme.border}; }}
{_settings_rules(theme)}"""


def inside_settings(*kinds: str) -> str:
    """A style sheet's selector of these kinds of widgets in settings, set-up and PIN."""
    places = ("#settingsDialog", "#setUpPanel", "#pinDialog")
    return ", ".join(f"{place} {kind}" for place in places for kind in kinds)


def _settings_rules(theme: Theme) -> str:
    """The rules of settings, set-up and PIN: controls of 44 pixels and more, visible edges."""

    inside = inside_settings
    fields = ("QLineEdit", "QComboBox", "QSpinBox")
    return f"""
QLineEdit {{ placeholder-text-color: {theme.muted}; }}
#keyState[proof="untested"] {{ color: {theme.warning.strong}; }}
#keyState[proof="rejected"] {{ color: {theme.error.strong}; }}
#settingsFoot {{ border-top: 1px solid {theme.border}; }}
#settingsList {{ background: transparent; border: none; outline: none; }}
#pageTitle {{ font-size: 22px; font-weight: 700; }}
[look="card"], #setUpCard {{
    background: {theme.card}; border: {theme.line}px solid {theme.border}; border-radius: 12px;
}}
#messageBar {{
    background: {theme.card}; border: {theme.line}px solid {theme.edge}; border-radius: 12px;
}}
{inside(*fields)} {{
    min-height: 26px; font-size: 15px; {_box(theme.line, theme.edge, 10, 13)}
}}
{inside(*(f"{each}:focus" for each in fields), "QComboBox:on")} {{
    {_box(theme.ring, theme.accent, 10, 13)}
}}
{inside(*(f"{each}:disabled" for each in fields))} {{ border-color: {theme.border}; }}
{inside(*(f'{each}[wrong="true"]' for each in fields))} {{
    {_box(theme.ring, theme.error.strong, 10, 13)}
}}
{inside("QComboBox QLineEdit", "QSpinBox QLineEdit")} {{
    border: none; padding: 0; min-height: 0; background: transparent;
}}
{inside("QComboBox QAbstractItemView")} {{
    background: {theme.card}; border: 1px solid {theme.edge}; outline: none;
}}
{inside("QComboBox QAbstractItemView::item")} {{ min-height: 44px; padding-left: 8px; }}
{inside("QPushButton")} {{
    font-size: 15px; {_box(theme.line, theme.edge, 13, 19)}
}}
{inside("QPushButton:hover")} {{ background: {theme.track}; }}
{inside("QPushButton:focus")} {{ {_box(theme.ring, theme.accent, 13, 19)} }}
{inside("QPushButton:disabled")} {{ color: {theme.disabled}; border-color: {theme.border}; }}
{inside('QPushButton[look="primary"]')} {{
    background: {theme.accent}; border-color: {theme.accent};
}}
{inside('QPushButton[look="primary"]:hover')} {{ background: {theme.accent_hover}; }}
{inside('QPushButton[look="primary"]:focus')} {{ border: {theme.ring}px solid {theme.text}; }}
{inside('QPushButton[look="primary"]:disabled')} {{
    background: {theme.track}; border-color: {theme.track}; color: {theme.disabled};
}}
{inside('QPushButton[look="quiet"]')} {{
    color: {theme.accent}; font-weight: 600; {_box(theme.line, theme.quiet_edge, 13, 13)}
}}
{inside('QPushButton[look="quiet"]:focus')} {{
    {_box(theme.ring, theme.accent, 13, 13)}
}}
{inside('QPushButton[look="disclosure"]')} {{
    text-align: left; font-weight: 700; border-radius: 12px;
    background: {theme.card}; {_box(theme.line, theme.border, 15, 21)}
}}
{inside('QPushButton[look="disclosure"]:hover')} {{ background: {theme.track}; }}
{inside('QPushButton[look="disclosure"]:focus')} {{
    {_box(theme.ring, theme.accent, 15, 21)}
}}
{inside("#messageBarClose")} {{
    border: {theme.ring}px solid transparent; padding: 0; background: transparent;
    min-width: {44 - 2 * theme.ring}px; min-height: {44 - 2 * theme.ring}px;
}}
{inside("#messageBarClose:focus")} {{ border-color: {theme.accent}; padding: 0; }}
"""
