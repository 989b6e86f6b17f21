"""Which property of a vCard says what, the ones of each program's own among them."""

import re
from collections.abc import Callable

from relnotes.exchange import vcard_fields as fields
from relnotes.exchange.names import vocabulary
from relnotes.exchange.vcard_draft import Draft
from relnotes.exchange.vcard_lines import Property
from relnotes.exchange.vcard_values import unescape

_IDENTIFIER = re.compile(r"(?:^|-)(?:ETAG|U?U?ID|GUID)$")


def _ignored(draft: Draft, prop: Property) -> None:
    """Technical: nothing that a person wrote."""


def _unknown(draft: Draft, prop: Property) -> None:
    """Something a person may have written into a field of a program's own."""
    value = unescape(prop.value).strip()
    encoding = prop.parameters.get("ENCODING", ("",))[0].upper()
    if encoding in {"B", "BASE64"} or value[:1] in ("{", "<", "[") or prop.name in {"BEGIN", "END"}:
        return
    if prop.name.startswith(_TECHNICAL) or _IDENTIFIER.search(prop.name):
        return
    if len(value) > 200 and " " not in value:
        return
    key = prop.name.removeprefix("X-").replace("-", " ").replace("_", " ").casefold()
    draft.extra(draft.labels.get(prop.group, "") or key, value)


_TECHNICAL = (
    "X-AB", "X-ADDRESSBOOKSERVER", "X-APPLE", "X-COUCHDB", "X-EVOLUTION", "X-MS-OL", "X-MS-CARD",
    "X-MOZILLA", "X-THUNDERBIRD", "X-RADICALE", "X-IRMC", "X-PREFER", "X-IMAGE", "X-GENERATOR",
    "X-FCENCODED", "X-LOTUS", "X-OWNCLOUD", "X-NEXTCLOUD", "X-GNOME", "X-WAB-GENDER", "X-CLASS",
)  # fmt: skip
_IGNORED = vocabulary(
    "VERSION PRODID REV SORT-STRING CLASS SOURCE MAILER NAME TZ GEO CLIENTPIDMAP XML CALURI"
    " CALADRURI CAPURI FBURL KEY SOUND LOGO PROFILE CREATED X-ABLABEL X-ABADR X-ABUID GENDER AGENT"
    ""
)
_CHATS = vocabulary(
    "IMPP X-AIM X-ICQ X-JABBER X-MSN X-YAHOO X-SKYPE X-SKYPE-USERNAME X-GTALK X-GOOGLE-TALK"
    " X-GOOGLETALK X-GADUGADU X-GROUPWISE X-QQ X-TWITTER X-MATRIX X-SIP X-MS-IMADDRESS"
)
TAKERS: dict[str, Callable[[Draft, Property], None]] = {
    **dict.fromkeys(_IGNORED, _ignored),
    "N": fields.name_parts,
    "FN": fields.full_name,
    "NICKNAME": fields.nickname,
    "KIND": fields.kind_of_card,
    "X-ADDRESSBOOKSERVER-KIND": fields.kind_of_card,
    "X-ABSHOWAS": fields.show_as,
    "EMAIL": fields.email,
    "TEL": fields.phone,
    "X-MS-TEL": fields.phone,
    "ORG": fields.organisation,
    "TITLE": fields.title,
    "ROLE": fields.role,
    "URL": fields.url,
    "X-EVOLUTION-BLOG-URL": fields.url,
    "X-EVOLUTION-VIDEO-URL": fields.url,
    "ADR": fields.address,
    "LABEL": fields.delivery_label,
    "BDAY": fields.dated("birthday"),
    "DEATHDATE": fields.dated("died"),
    "X-ABDATE": fields.dated("other"),
    **dict.fromkeys(
        vocabulary(
            "ANNIVERSARY X-ANNIVERSARY X-MS-ANNIVERSARY X-EVOLUTION-ANNIVERSARY "
            " X-WEDDING_ANNIVERSARY"
            " X-WAB-WEDDING_ANNIVERSARY X-KADDRESSBOOK-X-ANNIVERSARY"
        ),
        fields.dated("anniversary"),
    ),
    "RELATED": fields.related(""),
    "X-ABRELATEDNAMES": fields.related(""),
    **dict.fromkeys(
        vocabulary(
            "SPOUSE X-SPOUSE X-MS-SPOUSE X-EVOLUTION-SPOUSE X-WAB-SPOUSE_NAME"
            " X-KADDRESSBOOK-X-SPOUSENAME"
        ),
        fields.related("spouse"),
    ),
    **dict.fromkeys(
        vocabulary("X-MANAGER X-MS-MANAGER X-EVOLUTION-MANAGER X-KADDRESSBOOK-X-MANAGERSNAME"),
        fields.related("manager"),
    ),
    **dict.fromkeys(
        vocabulary(
            "X-ASSISTANT X-MS-ASSISTANT X-EVOLUTION-ASSISTANT X-KADDRESSBOOK-X-ASSISTANTSNAME"
        ),
        fields.related("assistant"),
    ),
    **dict.fromkeys(
        vocabulary("X-CHILD X-CHILDREN X-MS-CHILD X-WAB-CHILD"), fields.related("child")
    ),
    "LANG": fields.language,
    "CATEGORIES": fields.categories,
    "CATEGORY": fields.categories,
    "X-CATEGORIES": fields.categories,
    "MEMBER": fields.member,
    "X-ADDRESSBOOKSERVER-MEMBER": fields.member,
    "UID": fields.uid,
    "PHOTO": fields.photo,
    "NOTE": fields.note,
    "X-SOCIALPROFILE": fields.profile,
    "SOCIALPROFILE": fields.profile,
    **dict.fromkeys(_CHATS, fields.chat),
    "X-ANDROID-CUSTOM": fields.android,
}


def take(draft: Draft, prop: Property) -> None:
    """Put what a property says into the draft."""
    TAKERS.get(prop.name, _unknown)(draft, prop)
