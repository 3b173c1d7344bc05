"""High contrast: the colours for a system that asks for more of it, which few do.

So the start imports this only there. On Windows they are those of the contrast theme that somebody
has chosen or made; elsewhere, where nothing says which, they are ours.
"""

from __future__ import annotations

import sys
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from gui.widgets.kit.theme import Theme, Tone, inside_settings

_LEAST_CONTRAST = 4.5
"""What text has to have at least (WCAG 2.2, 1.4.3)."""

_TRACK_SHARE = 0.12
"""How much of the text's colour is in what lies behind text, under the mouse for example."""


class _Colours(NamedTuple):
    """What a contrast theme of Windows consists of; each pair is made to be read."""

    page: str
    text: str
    disabled: str
    highlight: str
    highlighted: str
    button: str
    button_text: str


def contrast_theme() -> Theme:
    """The theme for the contrast that the system asks for."""
    if sys.platform == "win32":
        return theme_of_system(_system_palette())
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return CONTRAST_DARK if dark else CONTRAST_LIGHT


def theme_of_system(palette: QPalette) -> Theme:
    """The theme that consists of the colours of a contrast theme of Windows.

    Qt's Windows plugin fills the palette with them (qwindowstheme.cpp). Where it is built with
    WinRT, it takes the highlight from the accent colour instead, which need not go with the rest:
    text and page are used then.
    """

    def name(role: QPalette.ColorRole, group: QPalette.ColorGroup) -> str:
        return palette.color(group, role).name()

    active, disabled = QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled
    page = name(QPalette.ColorRole.Window, active)
    text = name(QPalette.ColorRole.WindowText, active)
    highlight = name(QPalette.ColorRole.Highlight, active)
    highlighted = name(QPalette.ColorRole.HighlightedText, active)
    fits = (
        _contrast(highlight, highlighted) >= _LEAST_CONTRAST
        and _contrast(highlight, page) >= _LEAST_CONTRAST
    )
    return _theme(
        _Colours(
            page=page,
            text=text,
            disabled=name(QPalette.ColorRole.WindowText, disabled),
            highlight=highlight if fits else text,
            highlighted=highlighted if fits else page,
            button=name(QPalette.ColorRole.Button, active),
            button_text=name(QPalette.ColorRole.ButtonText, active),
        )
    )


def contrast_rules(theme: Theme) -> str:
    """What a style sheet says in high contrast alone: frames in place of coloured areas."""
    fields = inside_settings(
        *(f'{kind}[wrong="true"]' for kind in ("QLineEdit", "QComboBox", "QSpinBox"))
    )
    return f"""
#notice, #advice, #connectionState, #besideState {{ border: {theme.line}px solid {theme.border}; }}
#messageBar #advice {{ border: none; }}
#connectionState, #besideState {{ padding: {5 - theme.line}px {12 - theme.line}px; }}
#besideState {{ padding-left: {34 - theme.line}px; }}
#holdCard[late="true"], #watchRow[late="true"] {{ border: 2px dashed {theme.text}; }}
{fields} {{ border-style: dashed; }}
QPushButton[look="solid"], QPushButton[look="solidQuiet"] {{
    background: {theme.button}; color: {theme.on_button}; border-color: {theme.edge};
}}
QPushButton:hover, QPushButton[look="solid"]:hover, QPushButton[look="solidQuiet"]:hover {{
    background: {theme.track};
}}
QPushButton[look="solid"]:disabled, QPushButton[look="solidQuiet"]:disabled {{
    color: {theme.disabled}; border-color: {theme.disabled};
}}
QPushButton[look="solid"]:focus, QPushButton[look="solidQuiet"]:focus {{
    border-color: {theme.accent};
}}
{inside_settings('QPushButton[look="primary"]:disabled')} {{
    background: {theme.background}; border-color: {theme.disabled};
}}
QPushButton[look="solidPrimary"]:hover, QPushButton[look="primary"]:hover,
{inside_settings('QPushButton[look="primary"]:hover', 'QPushButton[look="quiet"]:hover')} {{
    background: {theme.track}; color: {theme.text};
}}
QPushButton[look="solidPrimary"]:focus, QPushButton[look="primary"]:focus,
{inside_settings('QPushButton[look="primary"]:focus')} {{
    background: {theme.background}; color: {theme.text}; border-color: {theme.accent};
}}
"""


def _theme(colours: _Colours) -> Theme:
    page, text = colours.page, colours.text
    plain = Tone(strong=text, soft=page, solid=page)
    return Theme(
        background=page,
        card=page,
        border=text,
        edge=colours.button_text,
        quiet_edge=colours.button_text,
        track=_mixed(page, text, _TRACK_SHARE),
        text=text,
        muted=text,
        disabled=colours.disabled,
        accent=colours.highlight,
        accent_hover=colours.highlight,
        on_accent=colours.highlighted,
        button=colours.button,
        on_button=colours.button_text,
        chosen=colours.highlight,
        on_chosen=colours.highlighted,
        ink=text,
        on_ink=page,
        success=plain,
        info=plain,
        warning=plain,
        error=plain,
        line=2,
        ring=4,
        is_contrast=True,
    )


def _system_palette() -> QPalette:
    """The palette that widgets would have if the app hadn't set one of its own."""
    own = QApplication.palette()
    QApplication.setPalette(QPalette())
    found = QApplication.palette()
    QApplication.setPalette(own)
    return found


def _mixed(one: str, other: str, share: float) -> str:
    """`one` with a share, 0 to 1, of `other` in it."""
    of_one, of_other = QColor(one), QColor(other)
    red, green, blue = (
        round(value + share * (another - value))
        for value, another in (
            (of_one.red(), of_other.red()),
            (of_one.green(), of_other.green()),
            (of_one.blue(), of_other.blue()),
        )
    )
    return QColor(red, green, blue).name()


def _contrast(one: str, other: str) -> float:
    """How well two colours can be told apart, 1 to 21, as WCAG 2.2 defines it."""
    darker, lighter = sorted(_luminance(QColor(colour)) for colour in (one, other))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


CONTRAST_DARK = _theme(
    _Colours(
        page="#000000",
        text="#ffffff",
        disabled="#b4b4b4",
        highlight="#ffe14d",
        highlighted="#000000",
        button="#000000",
        button_text="#ffffff",
    )
)

CONTRAST_LIGHT = _theme(
    _Colours(
        page="#ffffff",
        text="#000000",
        disabled="#545454",
        highlight="#00318c",
        highlighted="#ffffff",
        button="#ffffff",
        button_text="#000000",
    )
)
