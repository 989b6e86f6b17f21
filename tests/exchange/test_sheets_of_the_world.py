"""Sheets in the languages and habits of many places: letters, orders of names, sums, days."""

import io

import openpyxl
import pytest

from relnotes.exchange import spreadsheet
from relnotes.exchange.recognise import read
from relnotes.exchange.records import PersonRecord, TroubleCode


def _people(text: str, encoding: str = "utf-8") -> list[PersonRecord]:
    return list(read(text.encode(encoding)).people)


@pytest.mark.parametrize(
    ("encoding", "headings", "name", "organisation"),
    [
        ("cp1254", "Ad;Soyadı;Şirket;E-posta Adresi;Doğum Günü", "Çiğdem Yıldız", "Rıhtım A.Ş."),
        ("cp1250", "Jméno;Příjmení;Společnost;E-mailová adresa;Narozeniny", "Jiří Šťastný", "Loď"),
        ("cp1250", "Keresztnév;Vezetéknév;Cég;E-mail cím;Születésnap", "Győző Szűcs", "Rakpart"),
        ("cp1253", "Όνομα;Επώνυμο;Εταιρεία;Email;Γενέθλια", "Ελένη Παππά", "Προκυμαία"),
        ("cp1255", "שם פרטי;שם משפחה;חברה;דואר אלקטרוני;יום הולדת", "דוד כהן", "רציף"),
        ("cp1256", "الاسم الأول;الاسم الأخير;الشركة;البريد;تاريخ الميلاد", "ليلى حداد", "رصيف"),
        ("cp1251", "Имя;Фамилия;Организация;Почта;День рождения", "Анна Иванова", "Причал"),
        ("cp932", "名;姓;会社名;電子メール アドレス;誕生日", "太郎 山田", "桟橋"),
        ("cp949", "이름;성;회사;전자 메일 주소;생일", "민수 김", "부두"),
        ("big5", "名字;姓氏;公司;電子郵件地址;生日", "小明 王", "碼頭"),
        ("gb18030", "名;姓;单位;电子邮件地址;生日", "小明 王", "码头"),
    ],
)  # fmt: skip
def test_the_letters_show_in_the_headings(
    encoding: str, headings: str, name: str, organisation: str
) -> None:
    """A name or two is too little for a guess by its bytes; "Şirket" in cp1252 is no word."""
    given, family = name.split()
    row = f"{given};{family};{organisation};x@x.example;1981-04-13"
    (one,) = _people(f"{headings}\n{row}\n", encoding)
    assert set(one.name.split()) == {given, family}
    assert one.organisations == (organisation,)
    assert [mail.value for mail in one.emails] == ["x@x.example"]
    assert one.dates == (("birthday", "1981-04-13"),)


@pytest.mark.parametrize(
    ("heading", "cell", "name"),
    [
        ("Nachname, Vorname", "Falk, Mira", "Mira Falk"),
        ("Nom, prénom", "Falk Mira", "Falk Mira"),
        ("Last Name First Name", "Falk,", "Falk,"),
        ("Name", "Falk, Mira", "Falk, Mira"),
    ],
)
def test_a_name_is_turned_where_its_heading_says_so(heading: str, cell: str, name: str) -> None:
    assert [one.name for one in _people(f"{heading};E-Mail\n{cell};m@x.example\n")] == [name]


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("13. dubna 1981", "1981-04-13"),
        ("13 апреля 1981", "1981-04-13"),
        ("13 Nisan 1981", "1981-04-13"),
        ("13 Απριλίου 1981", "1981-04-13"),
        ("1981年4月13日", "1981-04-13"),
        ("1981년 4월 13일", "1981-04-13"),
        ("29689", "1981-04-13"),
    ],
)
def test_a_birthday_in_words_or_as_a_spreadsheet_counts(written: str, day: str) -> None:
    (mira,) = _people(f"First name;Birthday\nMira;{written}\n")
    assert mira.dates == (("birthday", day),)


def test_a_number_that_is_no_day_stays_a_text() -> None:
    reading = read(b"First name;Birthday\nMira;99999\n")
    assert (reading.people[0].dates, reading.people[0].about) == ((), "birthday: 99999")
    assert [one.code for one in reading.troubles] == [TroubleCode.BAD_DATE]


@pytest.mark.parametrize("sum_", ["Total: 2;", "Gesamt;2", "Итого: 2;", "Page 1 of 1;", "合計;2"])
def test_headings_again_and_a_sum_are_nobody(sum_: str) -> None:
    head = "Name;E-Mail\n"
    reading = read(f"{head}Mira Falk;m@x.example\n{head}Sum Total;s@x.example\n\n{sum_}\n".encode())
    assert [one.name for one in reading.people] == ["Mira Falk", "Sum Total"]
    assert [one.code for one in reading.troubles] == [TroubleCode.EMPTY_RECORD]


def test_a_list_of_names_is_a_sheet_of_one_column() -> None:
    reading = read(b"Name\nMira Falk\nRen Sato\n")
    assert [one.name for one in reading.people] == ["Mira Falk", "Ren Sato"]
    assert reading.needs_mapping
    assert read(b"Name\nshe was here, and left.\nRen Sato\n").format == "unknown"


def test_a_day_in_a_workbook_without_its_format() -> None:
    book, held = openpyxl.Workbook(), io.BytesIO()
    for row in (["First name", "E-mail", "Birthday"], ["Mira", "m@x.example", 29689]):
        book.worksheets[0].append(row)
    book.save(held)
    ((_, reading),) = spreadsheet.read(held.getvalue(), lambda _name: None, None)
    assert reading.people[0].dates == (("birthday", "1981-04-13"),)
