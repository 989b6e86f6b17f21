"""Settings: a typed table in one file of this computer, without a word of a journal."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as law
from hypothesis import strategies as st

from relnotes.desktop import settings as module
from relnotes.desktop.settings import GEOMETRY, PAGE, TABLE, THEME, Setting, Settings

TEXT = Setting("test/text", str, "none")
NUMBER = Setting("test/number", int, 5)
TRUTH = Setting("test/truth", bool, False)
BYTES = Setting("test/bytes", bytes, b"")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "new folder" / "settings.ini"


def test_what_nobody_chose_is_the_default(file: Path) -> None:
    kept = Settings(file)
    assert kept.get(THEME) == "system"
    assert kept.get(GEOMETRY) == b""
    assert kept.get(NUMBER) == 5


@law(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(
    text=st.text(st.characters(codec="utf-8", exclude_characters="\0")),
    number=st.integers(-(2**31), 2**31 - 1),
    truth=st.booleans(),
    data=st.binary(),
)
def test_a_choice_comes_back_as_its_kind(
    file: Path, text: str, number: int, truth: bool, data: bytes
) -> None:
    kept = Settings(file)
    kept.set(TEXT, text)
    kept.set(NUMBER, number)
    kept.set(TRUTH, truth)
    kept.set(BYTES, data)
    kept.save()
    again = Settings(file)
    assert again.get(TEXT) == text
    assert again.get(NUMBER) == number
    assert again.get(TRUTH) is truth
    assert again.get(BYTES) == data


def test_what_is_not_of_its_kind_counts_as_not_chosen(file: Path) -> None:
    kept = Settings(file)
    kept.set(Setting("test/number", str, ""), "many")
    kept.set(Setting("test/truth", str, ""), "perhaps")
    kept.set(Setting("test/bytes", str, ""), "text")
    assert kept.get(NUMBER) == 5
    assert kept.get(TRUTH) is False
    assert kept.get(BYTES) == b""


def test_a_journals_choices_are_its_own_and_do_not_name_it(file: Path, tmp_path: Path) -> None:
    kept = Settings(file)
    one, other = tmp_path / "divorce.relnotes", tmp_path / "work.relnotes"
    kept.journal_set(PAGE, one, "repair")
    kept.save()
    assert kept.journal_get(PAGE, one) == "repair"
    assert kept.journal_get(PAGE, other) == ""
    assert "divorce" not in file.read_text(encoding="utf-8")


def test_the_table_holds_every_setting_once() -> None:
    declared = [value for value in vars(module).values() if isinstance(value, Setting)]
    assert set(declared) == set(TABLE)
    assert len({setting.key for setting in TABLE}) == len(TABLE)
