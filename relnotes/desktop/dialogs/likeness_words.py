"""Why two may be one, in words."""

from PySide6.QtCore import QCoreApplication

from relnotes.desktop.words import Words
from relnotes.domain.alike import Likeness, Shared


def reasons(likeness: Likeness, words: Words) -> str:
    """What two have in common, as one sentence that also says how much it is worth."""
    said = words.names([_reason(sort).format(what=what) for sort, what in likeness.shared])
    if len(likeness.shared) == 1:
        template = QCoreApplication.translate(
            "Likeness", "They share only {what}, and one of them says nothing else to compare."
        )
    elif likeness.sure:
        template = QCoreApplication.translate("Likeness", "They share {what}.")
    else:
        template = QCoreApplication.translate("Likeness", "They share {what}. That may be chance.")
    return template.format(what=said)


def _reason(sort: Shared) -> str:
    return {
        Shared.NAME: QCoreApplication.translate("Likeness", "the name"),
        Shared.NAME_OTHERWISE: QCoreApplication.translate(
            "Likeness", "the name in another spelling"
        ),
        Shared.EMAIL: QCoreApplication.translate("Likeness", "the e-mail {what}"),
        Shared.PHONE: QCoreApplication.translate("Likeness", "the phone {what}"),
        Shared.PAGE: QCoreApplication.translate("Likeness", "the page {what}"),
        Shared.BIRTHDAY: QCoreApplication.translate("Likeness", "the birthday"),
        Shared.WORK: QCoreApplication.translate("Likeness", "the organisation {what}"),
    }[sort]
