from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.api.replies.refusals import REFUSAL_TEXTS, read_refusal
from gui.domain.hold.outcome import RefusalReason


def refusal(text: str, field: str = "voucher_no") -> dict[str, object]:
    """A refusal in the documentation's form."""
    return {"message": text, "errors": {field: [text]}}


@pytest.mark.parametrize(("text", "reason"), REFUSAL_TEXTS.items())
def test_the_documented_texts_are_recognised(text: str, reason: RefusalReason) -> None:
    assert read_refusal(refusal(text)) == (reason, text)


@pytest.mark.parametrize(("text", "reason"), REFUSAL_TEXTS.items())
def test_case_punctuation_and_white_space_may_change(text: str, reason: RefusalReason) -> None:
    changed = "  " + text.upper().replace(" ", "  ").replace(",", " -") + "!\n"
    assert read_refusal(refusal(changed))[0] is reason


@given(st.sampled_from(list(REFUSAL_TEXTS.items())), st.data())
def test_a_letter_may_change(known: tuple[str, RefusalReason], data: st.DataObject) -> None:
    text, reason = known
    at = data.draw(st.integers(0, len(text) - 1))
    letter = data.draw(st.sampled_from("abcxyzé"))
    slip = data.draw(st.sampled_from(["change", "drop", "add", "swap"]))
    slipped = {
        "change": text[:at] + letter + text[at + 1 :],
        "drop": text[:at] + text[at + 1 :],
        "add": text[:at] + letter + text[at:],
        "swap": text[:at] + text[at : at + 2][::-1] + text[at + 2 :],
    }[slip]
    assert read_refusal(refusal(slipped))[0] is reason


@pytest.mark.parametrize(
    "text", ["Voucher is already sold", "Voucher is held", "This voucher is blocked", "held"]
)
def test_other_texts_are_not_mistaken_for_known_ones(text: str) -> None:
    assert read_refusal(refusal(text)) == (RefusalReason.UNRECOGNISED, text)


def test_the_first_of_several_errors_counts() -> None:
    body = {
        "message": "The given data was invalid.",
        "errors": {
            "voucher_no": ["The voucher number provided has expired.", "Voucher is already held"],
            "site_id": ["This site number is invalid"],
        },
    }
    assert read_refusal(body)[0] is RefusalReason.OUTSIDE_DATES


def test_the_message_is_used_where_the_errors_say_nothing() -> None:
    body = {"message": "Voucher is already held", "errors": {"voucher_no": ["Nope"]}}
    assert read_refusal(body)[0] is RefusalReason.ALREADY_HELD


@pytest.mark.parametrize(
    "body",
    [None, [], "text", 5, {}, {"errors": []}, {"errors": {"a": []}}, {"message": 7, "errors": 7}],
)
def test_a_refusal_without_a_text_is_unrecognised(body: object) -> None:
    assert read_refusal(body) == (RefusalReason.UNRECOGNISED, "")


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.just("errors"), inner),
    )
)
def test_any_json_can_be_read(body: object) -> None:
    reason, words = read_refusal(body)
    assert isinstance(reason, RefusalReason)
    assert len(words) <= 200
