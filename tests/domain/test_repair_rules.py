"""The gates of repair as a table."""

import datetime as dt
from dataclasses import replace

import pytest

from relnotes.domain.kinds import RepairState, RepairStep
from relnotes.domain.problem import Code, Problem
from relnotes.domain.repair import Standing, next_step

TODAY = dt.date(2026, 11, 21)
READY = Standing(
    state=RepairState.OPEN,
    step=RepairStep.FINISH,
    my_part="Mine",
    wrong="It was off",
    corrected="It is on",
    open_promises=0,
    pause_until=TODAY,
    received=True,
)
FINISH, PAUSE, ICE, FORWARD = RepairStep


@pytest.mark.parametrize(
    ("case", "reason", "goes_to"),
    [
        (READY, "", PAUSE),
        (replace(READY, wrong="", corrected=""), "", PAUSE),
        (replace(READY, my_part=""), "", PAUSE),
        (replace(READY, corrected=""), "", Code.WRONG_NOT_CORRECTED),
        (replace(READY, open_promises=2), "", Code.PROMISES_OPEN),
        (replace(READY, step=PAUSE), "", ICE),
        (replace(READY, step=PAUSE, my_part=""), "", Code.MY_PART_MISSING),
        (replace(READY, step=PAUSE, pause_until=TODAY + dt.timedelta(1)), "", Code.REASON_MISSING),
        (replace(READY, step=PAUSE, pause_until=TODAY + dt.timedelta(1)), "They called", ICE),
        (replace(READY, step=ICE), "", FORWARD),
        (replace(READY, step=ICE, received=None), "", Code.NOT_RECEIVED),
        (replace(READY, step=ICE, received=False), "", Code.NOT_RECEIVED),
        (replace(READY, step=FORWARD), "", Code.STEP_NOT_READY),
        (replace(READY, state=RepairState.CLOSED), "", Code.STEP_NOT_READY),
        (replace(READY, state=RepairState.ASIDE), "", Code.STEP_NOT_READY),
    ],
)
def test_which_moves_are_allowed(case: Standing, reason: str, goes_to: RepairStep | Code) -> None:
    if isinstance(goes_to, RepairStep):
        assert next_step(case, today=TODAY, reason=reason) is goes_to
        return
    with pytest.raises(Problem) as raised:
        next_step(case, today=TODAY, reason=reason)
    assert raised.value.code is goes_to
