"""What is read out ends each of its sentences once."""

from __future__ import annotations

import pytest

from gui.widgets.kit.announce import in_sentences


@pytest.mark.parametrize(
    ("parts", "spoken"),
    [
        (("Released", "", "It is free."), "Released. It is free."),
        (("Asking once more…", "1000 0000 01"), "Asking once more… 1000 0000 01."),
        (("Already reserved?", "Look!"), "Already reserved? Look!"),
    ],
)
def test_each_sentence_has_one_mark_at_its_end(parts: tuple[str, ...], spoken: str) -> None:
    assert in_sentences(*parts) == spoken
