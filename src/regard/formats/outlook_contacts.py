"""Outlook's contacts as CSV, with headers in English, French, German, Portuguese or Spanish.

`Title` is what stands before the name (`Dr.`), not what somebody does. Days stand in the order of the computer that
wrote them, which the whole file settles; `0/0/00` is none. Telephone numbers keep the kind that their column says.
"""

from __future__ import annotations

from dataclasses import replace

from regard.contact import Contact, Labelled
from regard.formats.contact_values import clean, days, joined, nobody_in_it, once, place_of, shown_name, texts
from regard.formats.csv_rows import Row, Table, table_of
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.table_contacts import labelled, place_in, read_table
from regard.formats.written_days import Order, written_day

CARD = FormatCard(
    name="outlook_contacts",
    title="Outlook contacts as CSV",
    made_by=("Outlook",),
    how_to_get=(
        "Outlook on the web: People, Manage contacts, Export contacts. Outlook for Windows: File, Open & Export, "
        "Import/Export, Export to a file, Comma Separated Values, then choose Contacts."
    ),
    endings=(".csv",),
    has_speakers="never",
    has_times="none",
    holds=("contacts",),
)

_GERMAN = {
    "anrede": "title",
    "vorname": "first name",
    "weitere vornamen": "middle name",
    "nachname": "last name",
    "suffix": "suffix",
    "spitzname": "nickname",
    "firma": "company",
    "abteilung": "department",
    "position": "job title",
    "beruf": "profession",
    "e-mail-adresse": "e-mail address",
    "e-mail 2: adresse": "e-mail 2 address",
    "e-mail 3: adresse": "e-mail 3 address",
    "telefon geschäftlich": "business phone",
    "telefon geschäftlich 2": "business phone 2",
    "telefon privat": "home phone",
    "telefon privat 2": "home phone 2",
    "mobiltelefon": "mobile phone",
    "mobiltelefon 2": "mobile phone 2",
    "haupttelefon": "primary phone",
    "weiteres telefon": "other phone",
    "telefon firma": "company main phone",
    "fax geschäftlich": "business fax",
    "fax privat": "home fax",
    "straße geschäftlich": "business street",
    "postleitzahl geschäftlich": "business postal code",
    "ort geschäftlich": "business city",
    "region geschäftlich": "business state",
    "land/region geschäftlich": "business country",
    "land geschäftlich": "business country",
    "straße privat": "home street",
    "postleitzahl privat": "home postal code",
    "ort privat": "home city",
    "bundesland/kanton privat": "home state",
    "region privat": "home state",
    "land/region privat": "home country",
    "land privat": "home country",
    "geburtstag": "birthday",
    "jahrestag": "anniversary",
    "partner": "spouse",
    "kinder": "children",
    "name des/der vorgesetzten": "manager's name",
    "name assistent": "assistant's name",
    "kategorien": "categories",
    "notizen": "notes",
    "webseite": "web page",
    "sprache": "language",
}
_FRENCH = {
    "prénom": "first name",
    "deuxième prénom": "middle name",
    "nom": "last name",
    "suffixe": "suffix",
    "surnom": "nickname",
    "société": "company",
    "service": "department",
    "adresse de messagerie": "e-mail address",
    "adresse de messagerie 2": "e-mail 2 address",
    "adresse de messagerie 3": "e-mail 3 address",
    "téléphone (bureau)": "business phone",
    "téléphone 2 (bureau)": "business phone 2",
    "téléphone (domicile)": "home phone",
    "téléphone 2 (domicile)": "home phone 2",
    "tél. mobile": "mobile phone",
    "téléphone principal": "primary phone",
    "téléphone (autre)": "other phone",
    "téléphone société": "company main phone",
    "télécopie (bureau)": "business fax",
    "télécopie (domicile)": "home fax",
    "rue (bureau)": "business street",
    "ville (bureau)": "business city",
    "dép/région (bureau)": "business state",
    "code postal (bureau)": "business postal code",
    "pays (bureau)": "business country",
    "pays/région (bureau)": "business country",
    "rue (domicile)": "home street",
    "ville (domicile)": "home city",
    "dép/région (domicile)": "home state",
    "code postal (domicile)": "home postal code",
    "pays (domicile)": "home country",
    "pays/région (domicile)": "home country",
    "anniversaire": "birthday",
    "conjoint(e)": "spouse",
    "enfants": "children",
    "catégories": "categories",
    "notes": "notes",
    "page web": "web page",
}
_SPANISH = {
    "tratamiento": "title",
    "nombre": "first name",
    "segundo nombre": "middle name",
    "apellidos": "last name",
    "sufijo": "suffix",
    "organización": "company",
    "departamento": "department",
    "puesto": "job title",
    "profesión": "profession",
    "dirección de correo electrónico": "e-mail address",
    "dirección de correo electrónico 2": "e-mail 2 address",
    "dirección del correo electrónico 3": "e-mail 3 address",
    "nombre de pantalla de correo electrónico": "e-mail display name",
    "teléfono del trabajo": "business phone",
    "teléfono del trabajo 2": "business phone 2",
    "particular": "home phone",
    "teléfono móvil": "mobile phone",
    "teléfono principal": "primary phone",
    "otro teléfono": "other phone",
    "número de centralita de la organización": "company main phone",
    "otro fax": "other fax",
    "calle del trabajo": "business street",
    "calle del trabajo 2": "business street 2",
    "calle del trabajo 3": "business street 3",
    "código postal del trabajo": "business postal code",
    "ciudad de trabajo": "business city",
    "provincia o estado de trabajo": "business state",
    "país o región del trabajo": "business country",
    "país o región del domicilio": "home country",
    "otra calle": "other street",
    "otro código postal": "other postal code",
    "otra ciudad": "other city",
    "otra provincia o estado": "other state",
    "otro país o región": "other country",
    "cumpleaños": "birthday",
    "aniversario": "anniversary",
    "cónyuge": "spouse",
    "hijos": "children",
    "nombre del director": "manager's name",
    "categorías": "categories",
    "notas": "notes",
    "página web": "web page",
}
_PORTUGUESE = {
    "tratamento": "title",
    "título": "title",
    "primeiro nome": "first name",
    "nome próprio": "first name",
    "segundo nome": "middle name",
    "sobrenome": "last name",
    "apelido": "last name",
    "sufixo": "suffix",
    "empresa": "company",
    "departamento": "department",
    "cargo": "job title",
    "profissão": "profession",
    "endereço de email": "e-mail address",
    "endereço de email 2": "e-mail 2 address",
    "endereço de email 3": "e-mail 3 address",
    "endereço de correio electrónico": "e-mail address",
    "endereço do correio electrónico 2": "e-mail 2 address",
    "endereço do correio electrónico 3": "e-mail 3 address",
    "nome para exibição do email": "e-mail display name",
    "nome a apresentar para o correio electrónico": "e-mail display name",
    "telefone comercial": "business phone",
    "telefone comercial 2": "business phone 2",
    "telefone da empresa": "business phone",
    "2º telefone da empresa": "business phone 2",
    "telefone residencial": "home phone",
    "telefone residencial 2": "home phone 2",
    "telefone da residência": "home phone",
    "2º telefone da residência": "home phone 2",
    "telefone celular": "mobile phone",
    "telemóvel": "mobile phone",
    "telefone principal": "primary phone",
    "outro telefone": "other phone",
    "telefone principal da empresa": "company main phone",
    "telefone do carro": "car phone",
    "fax comercial": "business fax",
    "fax da empresa": "business fax",
    "fax residencial": "home fax",
    "fax da residência": "home fax",
    "outro fax": "other fax",
    "rua da empresa": "business street",
    "código postal da empresa": "business postal code",
    "localidade da empresa": "business city",
    "distrito da empresa": "business state",
    "país/região da empresa": "business country",
    "endereço residencial": "home street",
    "endereço residencial 2": "home street 2",
    "endereço residencial 3": "home street 3",
    "cep do endereço residencial": "home postal code",
    "cidade do endereço residencial": "home city",
    "estado": "home state",
    "país/região de residência": "home country",
    "código postal da residência": "home postal code",
    "localidade da residência": "home city",
    "distrito da residência": "home state",
    "país da residência/região": "home country",
    "outro endereço": "other street",
    "cep": "other postal code",
    "cidade": "other city",
    "outro estado": "other state",
    "outro país/região": "other country",
    "data de nascimento": "birthday",
    "datas especiais": "anniversary",
    "aniversário": "anniversary",
    "cônjuge": "spouse",
    "filhos": "children",
    "nome do gerenciador": "manager's name",
    "nome do gestor": "manager's name",
    "nome do assistente": "assistant's name",
    "categorias": "categories",
    "anotações": "notes",
    "notas": "notes",
    "página da web": "web page",
    "página na web": "web page",
}
"""Spanish and Portuguese as Exchange takes them, whose own list for its import has some columns in English: those for
which that language's Outlook writes them so. The forms of Brazil and of Portugal stand together."""

_SURE_OF = (
    frozenset({"vorname", "nachname", "e-mail-adresse"}),
    frozenset({"prénom", "nom", "adresse de messagerie"}),
    frozenset({"nombre", "apellidos", "segundo nombre"}),
    frozenset({"primeiro nome", "sobrenome", "segundo nome"}),
    frozenset({"nome próprio", "apelido", "endereço de correio electrónico"}),
)
"""Of each language, and of Portuguese twice, columns of which all but one are there."""

_TRANSLATED = tuple(
    {name.casefold(): english for name, english in words.items()}
    for words in (_GERMAN, _FRENCH, _SPANISH, _PORTUGUESE, _PORTUGUESE)
)
"""By the names as tables have them: in small letters, `ß` as `ss`."""

_NAMES_IN_ENGLISH = frozenset({"first name", "last name"})

_ENGLISH = frozenset({"first name", "last name", "e-mail address"})
_ONLY_OUTLOOK = frozenset({
    "business phone", "home phone", "mobile phone", "business street", "home street", "e-mail display name",
    "e-mail 2 address", "company main phone", "e-mail type", "business fax", "given yomi",
})  # fmt: skip
_FEWEST = 2

_MAIL = tuple((f"e-mail{number} address", "") for number in ("", " 2", " 3"))
_PHONES = (
    ("primary phone", "main"),
    ("mobile phone", "mobile"),
    ("mobile phone 2", "mobile"),
    ("business phone", "work"),
    ("business phone 2", "work"),
    ("home phone", "home"),
    ("home phone 2", "home"),
    ("company main phone", "work main"),
    ("other phone", "other"),
    ("car phone", "car"),
    ("business fax", "work fax"),
    ("home fax", "home fax"),
    ("other fax", "other fax"),
    ("pager", "pager"),
)
_LINKS = (("web page", ""), ("personal web page", "home"), ("business homepage", "work"))
_RELATED = (
    ("spouse", "spouse"),
    ("manager's name", "manager"),
    ("assistant's name", "assistant"),
    ("referred by", "referred by"),
)
_PLACES = (("home", "home"), ("business", "work"), ("other", "other"))
_ADDRESS = ("street", "street 2", "street 3", "po box", "city", "state", "postal code", "country", "country/region")


def sure(file: File) -> float:
    """Very sure of a header with the columns of Outlook, in one of five languages."""
    return 0.9 if _table(file) else 0.0


def read(file: File) -> Read:
    """Read every row."""
    table = _table(file)
    if table is None:
        raise nobody_in_it(file.name, ())
    return read_table(table, lambda row, order: _contact(table, row, order), ("birthday", "anniversary"))


def _table(file: File) -> Table | None:
    table = table_of(file, lambda names: _is_header(frozenset(_in_english(tuple(names)))))
    return replace(table, names=_in_english(table.names)) if table else None


def _is_header(names: frozenset[str]) -> bool:
    return len(names & _ENGLISH) >= len(_ENGLISH) - 1 and len(names & _ONLY_OUTLOOK) >= _FEWEST


def _in_english(names: tuple[str, ...]) -> tuple[str, ...]:
    """The names of the columns as Outlook writes them in English."""
    for sure_of, words in zip(_SURE_OF, _TRANSLATED, strict=True):
        if len(sure_of.intersection(names)) >= len(sure_of) - 1 and not _NAMES_IN_ENGLISH & set(names):
            return tuple(words.get(name, name) for name in names)
    return names


def _contact(table: Table, row: Row, order: Order) -> Contact:
    def cell(*names: str) -> str:
        return clean(table.cell(row, *names))

    mail, phones = labelled(table, row, _MAIL), labelled(table, row, _PHONES)
    organisation = joined((cell("company"), cell("department")), ", ")
    nicknames = texts((cell("nickname"),))
    parts = (cell("title"), cell("first name"), cell("middle name"), cell("last name"), cell("suffix"))
    return Contact(
        name=shown_name("", parts, organisation, nicknames, (*mail, *phones)),
        place=place_in(row),
        given=cell("first name"),
        family=cell("last name"),
        nicknames=nicknames,
        said_as=joined((cell("given yomi"), cell("surname yomi"))),
        mail=mail,
        phones=phones,
        links=labelled(table, row, _LINKS),
        organisation=organisation,
        role=cell("job title", "profession"),
        birthday=written_day(cell("birthday"), order),
        dates=days([("anniversary", written_day(cell("anniversary"), order))]),
        places=_places(table, row),
        languages=texts((cell("language"),)),
        related=once((*labelled(table, row, _RELATED), *_children(cell("children")))),
        groups=texts(cell("categories").split(";")),
        note=cell("notes"),
    )


def _places(table: Table, row: Row) -> tuple[Labelled, ...]:
    return once(
        Labelled(place_of(table.cell(row, f"{column} {part}") for part in _ADDRESS), label) for column, label in _PLACES
    )


def _children(written: str) -> list[Labelled]:
    return [Labelled(clean(name), "child") for name in written.replace(";", ",").split(",")]


FORMAT = Format(CARD, sure, read)
