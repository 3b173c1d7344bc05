from __future__ import annotations

import pytest

from gui.domain.scan.keyboard_device import ScannerFinder, is_device, model_of

SCANNER = r"\\?\HID#VID_0C2E&PID_0B61&MI_00#7&1a2b3c4d&0&0000#{884b96c3-56ef-11d1-bc8c}"
ELSEWHERE = r"\\?\HID#VID_0C2E&PID_0B61&MI_00#8&99999999&0&0000#{884b96c3-56ef-11d1-bc8c}"
KEYBOARD = r"\\?\HID#VID_046D&PID_C31C&MI_00#7&5e6f7a8b&0&0000#{884b96c3-56ef-11d1-bc8c}"
MODEL = "VID_0C2E&PID_0B61&MI_00"


@pytest.mark.parametrize(
    ("name", "model"),
    [
        (SCANNER, MODEL),
        (r"\\?\ACPI#PNP0303#4&1d401fb5&0#{884b96c3-56ef-11d1-bc8c}", "PNP0303"),
        (r"\\?\Root#RDP_KBD#0000#{884b96c3-56ef-11d1-bc8c}", "RDP_KBD"),
        ("a name of another kind", "a name of another kind"),
        ("", ""),
    ],
)
def test_a_model_is_the_second_part_of_a_name(name: str, model: str) -> None:
    assert model_of(name) == model


def test_a_scanner_is_known_again_in_another_socket_and_by_its_whole_name_only_in_its_own() -> None:
    assert is_device(MODEL.lower(), SCANNER)
    assert is_device(MODEL, ELSEWHERE)
    assert is_device(SCANNER, SCANNER)
    assert not is_device(SCANNER, ELSEWHERE)
    assert not is_device(MODEL, KEYBOARD)
    assert not is_device("VID_0C2E", SCANNER), "a part of a model is not that model"


def test_no_device_has_no_name() -> None:
    assert not is_device("", "")
    assert not is_device("", SCANNER)


def fed(finder: ScannerFinder, device: int, *times: int) -> bool:
    return [finder.feed(device, time) for time in times][-1]


@pytest.mark.parametrize("pause_ms", [1, 5, 10, 30])
def test_a_scanner_is_found_by_its_speed(pause_ms: int) -> None:
    strokes = [at * pause_ms + up for at in range(8) for up in (0, 1)]
    assert fed(ScannerFinder(), 1, *strokes)


@pytest.mark.parametrize("tick_ms", [1, 16])
def test_it_is_found_although_times_are_rounded(tick_ms: int) -> None:
    strokes = [at * 5 // tick_ms * tick_ms for at in range(20)]
    assert fed(ScannerFinder(), 1, *strokes)


def test_a_person_and_a_key_held_down_are_no_scanner() -> None:
    typing = [at * 100 + up for at in range(40) for up in (0, 60)]
    assert not any(ScannerFinder().feed(1, time) for time in typing)
    held = [at * 33 for at in range(60)]
    finder = ScannerFinder()
    assert not any(finder.feed(1, time) for time in held)


def test_keys_of_two_devices_are_not_added_up() -> None:
    finder = ScannerFinder()
    assert not any(finder.feed(at % 2, at) for at in range(22))
    assert finder.feed(0, 22)


def test_a_pause_begins_the_count_again() -> None:
    finder = ScannerFinder()
    assert not fed(finder, 1, *range(6), *range(106, 117))
    assert finder.feed(1, 117)
