"""The sizes of paper that documents are made for."""

from typing import Literal

Paper = Literal["a4", "us-letter"]
PAPERS: tuple[Paper, ...] = ("a4", "us-letter")
MILLIMETRES: dict[Paper, tuple[float, float]] = {"a4": (210, 297), "us-letter": (215.9, 279.4)}
"""Width and height."""


def paper_of(name: object) -> Paper:
    """The paper of that name; A4 where there is none."""
    return "us-letter" if name == "us-letter" else "a4"
