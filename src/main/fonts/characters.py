"""Prints the characters a font of report.pdf keeps: latin or chinese."""

import re
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

TABLES = Path("decision-tables")

# Unicode blocks: Latin to Latin Extended-B and Additional, Greek, Cyrillic, punctuation, super- and subscripts,
# currency, letter-like signs. Company names of the Union are written in these.
LATIN = [(0x20, 0x7E), (0xA0, 0x24F), (0x2B0, 0x2FF), (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF),
         (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2212, 0x2212), (0xFFFD, 0xFFFD)]

# Signs that Noto Sans lacks and Noto Sans TC has, and the punctuation of Chinese.
SIGNS = [(0x2190, 0x2199), (0x2200, 0x22FF), (0x2460, 0x249B), (0x2500, 0x25FF), (0x2600, 0x267F), (0x2713, 0x2713),
         (0x3000, 0x303F), (0xFE30, 0xFE4F), (0xFF00, 0xFFEF)]


def of(ranges):
    return {chr(code) for first, last in ranges for code in range(first, last + 1)}


def pairs(encoding, leads, trails):
    """The characters that an encoding writes with these pairs of bytes."""
    decoded = (bytes([lead, trail]).decode(encoding, "ignore") for lead in leads for trail in trails)
    return {character for character in decoded if len(character) == 1}


def common_chinese():
    """Level 1 of Big5 with its punctuation, 5,401 characters in common use, and level 1 of GB 2312: suppliers' names
    can hold simplified characters, as far as the font has them."""
    big5 = pairs("big5", range(0xA1, 0xC7), [*range(0x40, 0x7F), *range(0xA1, 0xFF)])
    return big5 | pairs("gb2312", range(0xB0, 0xD8), range(0xA1, 0xFF))


def of_the_tables():
    """Every Chinese character that stands in a cell of a workbook."""
    found = set()
    for workbook in TABLES.rglob("*.xlsx"):
        with zipfile.ZipFile(workbook) as archive:
            for part in archive.namelist():
                if re.fullmatch(r"xl/(sharedStrings|worksheets/sheet\d+)\.xml", part):
                    found |= set("".join(ElementTree.fromstring(archive.read(part)).itertext()))
    return {character for character in found if ord(character) >= 0x2E80}


characters = {
    "latin": lambda: of(LATIN),
    "chinese": lambda: common_chinese() | of(SIGNS) | of_the_tables(),
}[sys.argv[1]]()
print("".join(sorted(characters)), end="")
