"""The lessons of practice mode: one for everything that can happen, each with a real number."""

from __future__ import annotations

from gui.domain.practice_lessons import LESSONS, Lesson, LessonGroup
from gui.domain.practice_vouchers import PRACTICE_VOUCHERS, Behaviour, behaviour_of


def test_each_lesson_is_in_one_group() -> None:
    assert list(LESSONS) == list(LessonGroup)
    listed = [lesson for group in LESSONS.values() for lesson in group]
    assert sorted(listed, key=list(Lesson).index) == list(Lesson)


def test_each_lesson_scans_a_practice_voucher_and_everything_can_be_tried() -> None:
    numbers = {voucher.number for voucher in PRACTICE_VOUCHERS}
    assert {lesson.value for lesson in Lesson} <= numbers
    assert {behaviour_of(lesson.value) for lesson in Lesson} == set(Behaviour)


def test_what_works_is_reserved_and_what_is_refused_is_not() -> None:
    works = {behaviour_of(lesson.value) for lesson in LESSONS[LessonGroup.WORKS]}
    refused = {behaviour_of(lesson.value) for lesson in LESSONS[LessonGroup.REFUSED]}
    assert works == {Behaviour.GOOD}
    assert refused == {
        Behaviour.HELD_ELSEWHERE,
        Behaviour.UNKNOWN,
        Behaviour.OTHER_COMPANY,
        Behaviour.OUTSIDE_DATES,
        Behaviour.FULLY_REDEEMED,
    }
