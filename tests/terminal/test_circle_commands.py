"""The whole circle and mentoring from a terminal."""

from tests.terminal.conftest import Terminal


def test_portfolio_tells_the_circle(sample: Terminal) -> None:
    (seen,) = sample.json("portfolio")
    assert seen["parts"]["standing"] == {"active": 22, "resting": 1, "ended": 1}
    assert sum(seen["parts"]["kind"].values()) == 23, "who ended is counted by standing only"
    assert set(seen["parts"]["inside"]) == {"inside", "outside"}
    assert len(seen["months"]) == 12
    assert seen["months"][-1]["month"] == "2026-11"
    assert {one["name"] for one in seen["read"]} == {"Northwind Ltd", "Henrik Dahl"}
    assert {"side": "me", "role": "mentor", "in": 3, "of": 22} in seen["roles"]
    assert seen["costs"] == [{"amount": "60.20", "unit": "EUR", "entries": 2}]
    assert seen["minutes"] > seen["timed"] > 0
    assert sum(seen["about"].values()) >= seen["in_person"] + seen["from_afar"] > 0
    assert 0 < len(seen["half"]) < seen["people"]
    assert {one["turn"] for one in seen["changed"]} > {"stake", "promise", "goal"}
    text = sample("portfolio")[1]
    assert "60.20 EUR in 2" in text
    assert "24 relationships, 22 that you mean to keep in touch with" in text
    assert "Northwind Ltd is damaged, as you read it" in text


def test_mentees_stand_by_name_with_what_is_open(sample: Terminal) -> None:
    jomo, lucia, mei = sample.json("mentees")
    assert [one["name"].split()[0] for one in (jomo, lucia, mei)] == ["Jomo", "Lucía", "Mei-Ling"]
    assert (jomo["last"], jomo["next"], jomo["agreement_due"]) == (
        "2026-11-02",
        "2026-11-16",
        "2026-12-11",
    )
    assert jomo["last_session"] == "2026-11-02"
    assert jomo["goals"][0]["value"] == 60
    assert "Speak to executives without apologising first: 60%" in sample("mentees")[1]


def test_goals_are_those_under_way_or_all_of_one(sample: Terminal) -> None:
    under_way = sample.json("goals")
    assert {one["state"] for one in under_way} == {"open"}
    of_one = sample.json("goals", "Jomo")
    assert {one["state"] for one in of_one} == {"open", "reached"}
    assert of_one[0]["progress"][-1]["value"] == 60
    assert "2026-11-02  60%  Steady" in sample("goals", "Jomo")[1]


def test_an_empty_circle_says_so(run: Terminal) -> None:
    assert run("add", "--new", "@Ana Petrović Met at the fair")[0] == 0
    assert run("mentees") == (0, "You mentor nobody yet.\n", "")
    assert run("goals") == (0, "No goal is set out on.\n", "")
