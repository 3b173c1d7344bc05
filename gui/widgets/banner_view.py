"""The banner: the verdict on the newest scan, in colour, icon and words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gui.domain.telling.message import Message, MessageAction, Severity
from gui.widgets.kit.glyph import SEVERITY_GLYPHS, Glyph, GlyphView
from gui.widgets.kit.parts import button, label, set_state
from gui.widgets.kit.theme import current_theme

_BAR = 6
_RADIUS = 10
_BUTTONS_BESIDE = 520
"""From this width on, in logical pixels, the buttons are beside the words."""


class BannerView(QFrame):
    """Paints a Message; its place never closes up, so that nothing below it jumps."""

    action_clicked = Signal()
    """The banner's button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._severity: Severity | None = None
        self._glyph = GlyphView(34)
        self._title = label(name="bannerTitle")
        self._advice = label(name="bannerAdvice")
        self._detail = label(name="bannerDetail")
        for words in (self._title, self._advice, self._detail):
            words.setWordWrap(True)
            # As high as its lines need, even if the window is too low for everything.
            words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._detail.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._action = button(name="bannerAction")
        self._action.clicked.connect(self.action_clicked)
        self._more = button(self.tr("Details"), name="bannerDetails", look="quiet")
        self._more.setCheckable(True)
        self._more.toggled.connect(self._detail.setVisible)

        column = QVBoxLayout()
        column.setSpacing(3)
        column.addStretch()
        column.addWidget(self._title)
        column.addWidget(self._advice)
        column.addWidget(self._detail)
        column.addStretch()
        verdict = QHBoxLayout()
        verdict.setSpacing(16)
        verdict.addWidget(self._glyph)
        verdict.addLayout(column, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch()
        buttons.addWidget(self._more)
        buttons.addWidget(self._action)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setSpacing(8)
        self._layout.addLayout(verdict, 1)
        self._layout.addLayout(buttons)
        self.set_low(False)
        self.show_banner(None, is_new=False)

    def show_banner(self, banner: Message | None, is_new: bool) -> None:
        """Show `banner`, or that the next voucher may come; tell screen readers if it is new."""
        if banner is None:
            title = self.tr("Ready for the next voucher")
            advice = self.tr("Scan it, or type its number and press Enter.")
            action = None
        else:
            title, advice, action = banner.title, banner.text, banner.action
        self._severity = banner.severity if banner is not None else None
        self._title.setText(title)
        self._advice.setText(advice)
        if action is not None:
            self._action.setText(self._action_words(action))
        self._action.setVisible(action is not None)
        detail = banner.detail if banner is not None else ""
        if detail != self._detail.text():
            self._more.setChecked(False)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail) and self._more.isChecked())
        self._more.setVisible(bool(detail))
        self._paint_glyph()
        self.setAccessibleName(title)
        self.setAccessibleDescription(advice)
        self.update()
        if is_new and banner is not None:
            from gui.widgets.kit.announce import announce  # the first window announces nothing

            urgent = banner.severity in (Severity.WARNING, Severity.ERROR)
            announce(self, f"{title}. {advice}", urgent=urgent)

    def set_low(self, low: bool) -> None:
        """Take less height, or always leave room for two lines of advice."""
        self.setMinimumHeight(60 if low else 98)
        margin = 6 if low else 14
        self._layout.setContentsMargins(_BAR + margin, margin, margin, margin)
        set_state(self._title, "low", low)
        set_state(self._advice, "low", low)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's override: put the buttons beside or below the words."""
        super().resizeEvent(event)
        beside = event.size().width() >= _BUTTONS_BESIDE
        self._layout.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def retheme(self) -> None:
        """Apply a new theme."""
        self._paint_glyph()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's override: paint the background and the bar."""
        theme = current_theme()
        area = QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._severity is None:
            painter.setPen(QColor(theme.border))
            painter.setBrush(QColor(theme.card))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        else:
            tone = theme.tone(self._severity)
            outline = QPainterPath()
            outline.addRoundedRect(area, _RADIUS, _RADIUS)
            painter.setClipPath(outline)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tone.soft))
            painter.drawRect(area)
            painter.setBrush(QColor(tone.strong))
            painter.drawRect(QRectF(0, 0, _BAR, area.height()))
        painter.end()

    def _paint_glyph(self) -> None:
        theme = current_theme()
        if self._severity is None:
            self._glyph.show_glyph(Glyph.INFO, theme.muted)
        else:
            self._glyph.show_glyph(
                SEVERITY_GLYPHS[self._severity], theme.tone(self._severity).strong
            )

    def _action_words(self, action: MessageAction) -> str:
        return {
            MessageAction.COPY_TOKEN: self.tr("Copy token"),
            MessageAction.TRY_AGAIN: self.tr("Try again"),
            MessageAction.RESERVE_AGAIN: self.tr("Reserve again"),
            MessageAction.RELEASE_AGAIN: self.tr("Release again"),
            MessageAction.OPEN_SETTINGS: self.tr("Open settings"),
        }[action]
