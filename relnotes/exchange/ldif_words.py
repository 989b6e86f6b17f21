"""What the attributes of an LDIF entry hold, in the spellings of each program."""

from relnotes.exchange.names import vocabulary
from relnotes.exchange.table_columns import Field, Meaning

_LINES = {
    Meaning(Field.DISPLAY): "cn commonname displayname",
    Meaning(Field.GIVEN): "givenname gn",
    Meaning(Field.MIDDLE): "middlename",
    Meaning(Field.FAMILY): "sn surname",
    Meaning(Field.NICKNAME): "mozillanickname xmozillanickname nickname",
    Meaning(Field.PREFIX): "personaltitle",
    Meaning(Field.SUFFIX): "generationqualifier",
    Meaning(Field.POSITION): "title",
    Meaning(Field.DEPARTMENT): "ou department departmentnumber orgunit",
    Meaning(Field.ORGANISATION): "o company organizationname",
    Meaning(Field.EMAIL): (
        "mail email rfc822mailbox mozillasecondemail xmozillasecondemail mailalternateaddress"
        " othermailbox"
    ),
    Meaning(Field.PHONE, "work"): "telephonenumber businessphone workphone",
    Meaning(Field.PHONE, "home"): "homephone hometelephonenumber",
    Meaning(Field.PHONE, "mobile"): "mobile cellphone mobiletelephonenumber mobilephone",
    Meaning(Field.PHONE, "fax"): "fax facsimiletelephonenumber faxphone",
    Meaning(Field.PHONE, "pager"): "pager pagerphone pagertelephonenumber",
    Meaning(Field.PHONE, "other"): "otherphone othertelephone",
    Meaning(Field.URL, "work"): "mozillaworkurl workurl url",
    Meaning(Field.URL, "home"): "mozillahomeurl homeurl",
    Meaning(Field.URL): "labeleduri wwwhomepage",
    Meaning(Field.BIRTH, part="year"): "birthyear",
    Meaning(Field.BIRTH, part="month"): "birthmonth",
    Meaning(Field.BIRTH, part="day"): "birthday",
    Meaning(Field.DATE, "birthday"): "dateofbirth schacdateofbirth",
    Meaning(Field.DATE, "anniversary"): "anniversary",
    Meaning(Field.NOTES): "description comment info notes",
    Meaning(Field.CHAT, "chat"): "nsaimid screenname xmozillaaim mozillaaimscreenname",
    Meaning(Field.RELATED, "manager"): "manager",
    Meaning(Field.RELATED, "assistant"): "secretary",
    Meaning(Field.RELATED, "spouse"): "spousename spouse",
    Meaning(Field.GROUPS): "categories category",
}
_ADDRESSES = {
    "home": {
        "street": "mozillahomestreet homestreet homepostaladdress",
        "extended": "mozillahomestreet2",
        "city": "mozillahomelocalityname homelocalityname homecity",
        "region": "mozillahomestate homestate",
        "code": "mozillahomepostalcode homepostalcode",
        "country": "mozillahomecountryname homecountryname homecountry",
    },
    "work": {
        "street": "street streetaddress postaladdress mozillaworkstreet",
        "extended": "mozillaworkstreet2",
        "box": "postofficebox",
        "city": "l locality localityname",
        "region": "st stateorprovincename region",
        "code": "postalcode",
        "country": "c countryname co",
    },
}

MEANINGS = {name: meaning for meaning, names in _LINES.items() for name in vocabulary(names)} | {
    name: Meaning(Field.ADDRESS, place, slot=place, part=part)
    for place, parts in _ADDRESSES.items()
    for part, names in parts.items()
    for name in vocabulary(names)
}
PHOTOS = frozenset({"jpegphoto", "thumbnailphoto", "photo"})
TECHNICAL = frozenset(
    vocabulary(
        "dn objectclass changetype modifytimestamp createtimestamp creatorsname modifiersname"
        " structuralobjectclass entryuuid entrycsn entrydn hassubordinates subschemasubentry"
        " userpassword usercertificate usersmimecertificate userpkcs12 uidnumber gidnumber"
        " homedirectory loginshell shadowlastchange mozillausehtmlmail xmozillausehtmlmail"
        " objectguid objectsid rdn instancetype usnchanged usncreated whenchanged whencreated"
        " useraccountcontrol samaccountname samaccounttype member uniquemember memberof"
        " objectcategory distinguishedname proxyaddresses legacyexchangedn"
    )
)
"""What says nothing about a person to another one."""
