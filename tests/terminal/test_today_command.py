"""The day from a terminal."""

from relnotes.domain.day import ORDER
from tests.terminal.conftest import Terminal

KEYS = ["kind", "id", "person", "name", "side", "what", "due", "late", "reason"]


def test_the_day_of_the_sample_in_its_order(sample: Terminal) -> None:
    rows = sample.json("today")
    assert len(rows) == 8
    assert all(list(row) == KEYS for row in rows)
    kinds = [row["kind"] for row in rows]
    assert kinds == sorted(kinds, key=[str(kind) for kind in ORDER].index)
    first = rows[0]
    assert (first["name"], first["what"]) == ("Ana Petrović", "Send the revised scope")
    assert (first["side"], first["due"], first["late"]) == ("me", "2026-11-20", True)
    assert first["reason"] == "you promised on 2026-11-17 (meeting)"


def test_as_text_it_says_why_and_how_much_waits(sample: Terminal) -> None:
    status, out, err = sample("today", "--limit", "2")
    assert (status, err) == (0, "")
    assert "Jomo Okafor: be in touch\n" in out
    assert "2026-11-16: mentee; every 14 days; in touch on 2026-11-02" in out
    assert out.splitlines()[-1] == "12 more things wait for another day."


def test_a_pause_that_is_over_comes_first(sample: Terminal) -> None:
    (row,) = sample.json("--now", "2026-11-26T09:00", "today", "--limit", "1")
    assert (row["kind"], row["name"]) == ("repair", "Northwind Ltd")
    assert row["what"] == "break the ice, humbly"


def test_every_row_has_words(sample: Terminal) -> None:
    for day in ("2026-11-21", "2026-12-24", "2027-11-21"):
        rows = sample.json("--now", f"{day}T09:00", "today", "--limit", "500")
        assert all(row["what"] and row["reason"] for row in rows)


def test_an_empty_day_says_so(run: Terminal) -> None:
    assert run("add", "--new", "@Ana Budget agreed")[0] == 0
    assert run("today")[1] == "Nothing is asked of you today.\n"
    assert run.json("today") == []
