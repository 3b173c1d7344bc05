"""The lessons of practice mode: what can be tried at a till, each with a practice voucher."""

from __future__ import annotations

from enum import Enum


class Lesson(Enum):
    """What there is to see; its value is the voucher to scan for that."""

    RESERVE = "1000000001"
    NEXT_CUSTOMER = "1000000002"
    RELEASE = "1000000003"
    SCAN_TWICE = "1000000004"
    RUN_OUT = "1000000005"
    EXPERIENCES = "8000000001"
    ELSEWHERE = "8000000003"
    HELD_ELSEWHERE = "2000000001"
    UNKNOWN = "3000000001"
    OTHER_COMPANY = "4000000001"
    OUTSIDE_DATES = "5000000001"
    FULLY_REDEEMED = "6000000001"
    SLOW = "7000000001"
    REPLY_LOST = "7000000002"
    SERVER_ERROR = "7000000003"
    NOT_JSON = "7000000004"
    RATE_LIMIT = "7000000005"


class LessonGroup(Enum):
    """How the lessons are sorted: by what comes of the voucher."""

    WORKS = "works"
    REFUSED = "refused"
    TROUBLE = "trouble"


LESSONS = {
    LessonGroup.WORKS: (
        Lesson.RESERVE,
        Lesson.NEXT_CUSTOMER,
        Lesson.RELEASE,
        Lesson.SCAN_TWICE,
        Lesson.RUN_OUT,
        Lesson.EXPERIENCES,
        Lesson.ELSEWHERE,
    ),
    LessonGroup.REFUSED: (
        Lesson.HELD_ELSEWHERE,
        Lesson.UNKNOWN,
        Lesson.OTHER_COMPANY,
        Lesson.OUTSIDE_DATES,
        Lesson.FULLY_REDEEMED,
    ),
    LessonGroup.TROUBLE: (
        Lesson.SLOW,
        Lesson.REPLY_LOST,
        Lesson.SERVER_ERROR,
        Lesson.NOT_JSON,
        Lesson.RATE_LIMIT,
    ),
}
"""Each group's lessons, in the order in which they are shown."""
