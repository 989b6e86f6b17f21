"""A document as one HTML file: no script, no outside reference, ready to print."""

from functools import cache
from typing import TYPE_CHECKING, Any

from relnotes import paths
from relnotes.exchange.document import THEM_INK, Bar, Document, Letterhead, as_data

if TYPE_CHECKING:
    import jinja2

_TALL = 56
_NAMES_HIGH, _NAME_WIDTH = 14, 28
"""The room for the months' names below the bars; names that would touch are left out."""


def html(document: Document) -> str:
    """The document as a page; every text is escaped, and the page itself forbids loading."""
    columns = ("section", "part", "side", "date", "what", "detail", "result")
    return _template().render(
        d=as_data(document),
        chart=_chart(document.bars, document.letterhead.ink),
        columns=dict(zip(columns, document.labels.columns, strict=True)),
        me=document.letterhead.ink,
        logo=_logo(document.letterhead),
        them=THEM_INK,
    )


@cache
def _template() -> "jinja2.Template":
    import jinja2

    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(paths.resources() / "documents"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        keep_trailing_newline=True,
    )
    return environment.get_template("summary.html.j2")


def _logo(letterhead: Letterhead) -> str:
    """The picture within the page itself, so that nothing has to be loaded."""
    kind = "jpeg" if letterhead.picture.startswith(b"\xff\xd8") else "png"
    return f"data:image/{kind};base64,{letterhead.logo}" if letterhead.logo else ""


def _chart(bars: tuple[Bar, ...], ink: str) -> dict[str, Any]:
    """Where each month's blocks stand: mine above, theirs below, nothing as a thin line."""
    wide, gap = (24, 4) if len(bars) <= 12 else (10, 2)
    highest = max((bar.mine + bar.theirs for bar in bars), default=1) or 1
    every = -(-_NAME_WIDTH // (wide + gap))
    return {
        "width": max(1, len(bars) * (wide + gap)),
        "height": _TALL + _NAMES_HIGH + 4,
        "bar": wide,
        "corner": 2,
        "bars": [
            {
                "x": index * (wide + gap),
                "middle": index * (wide + gap) + wide // 2,
                "sentence": bar.sentence,
                "label": bar.label if index % every == 0 else "",
                "blocks": _blocks(bar, highest, ink),
            }
            for index, bar in enumerate(bars)
        ],
    }


def _blocks(bar: Bar, highest: int, ink: str) -> list[dict[str, Any]]:
    mine, theirs = (round(_TALL * n / highest, 1) for n in (bar.mine, bar.theirs))
    if not bar.mine and not bar.theirs:
        return [{"y": _TALL, "height": 1, "fill": "#E3DFD7"}]
    blocks = [
        {"y": round(_TALL - theirs - mine, 1), "height": mine, "fill": ink},
        {"y": round(_TALL - theirs + 1, 1), "height": theirs, "fill": THEM_INK},
    ]
    return [block for block, n in zip(blocks, (bar.mine, bar.theirs), strict=True) if n]
