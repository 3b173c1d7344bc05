"""Notices: what staff must know besides the verdict on a scan; they stay until dismissed."""

from __future__ import annotations

from enum import Enum


class NoticeKind(Enum):
    """What a notice is about; worded in gui/domain/telling/notice_words.py."""

    JOURNAL_SET_ASIDE = "journal_set_aside"
    JOURNAL_FAILED = "journal_failed"
    START_FAILED = "start_failed"
    START_SLOW = "start_slow"
    """It is taking long; comes with what it is waiting for, "" where that has no name."""
    OTHER_RUN = "other_run"
    """The start is waiting for another window of this till to close."""
    STOPPED = "stopped"
    """The worker has failed for good."""
    KEY_STORE = "key_store"
    KEY_FILE = "key_file"
    NO_KEY = "no_key"
    WRONG_SITE = "wrong_site"
    """Smart Gift doesn't know the till's site number."""
    NOT_COPIED = "not_copied"
    """Another program kept the clipboard; comes with the voucher."""
    HOT_KEY_TAKEN = "hot_key_taken"
    """Another program has the hot key; comes with its name."""
    HOT_KEY_TWICE = "hot_key_twice"
    """Both hot keys are the same; comes with its name."""
    NOTHING_TO_TYPE = "nothing_to_type"
    """The newest voucher has no token that could be typed."""
    UNEXPECTED_ERROR = "mishap"
