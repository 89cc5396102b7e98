"""Takes variation selectors (format 14) out of a font's character map."""

import sys

from fontTools.ttLib import TTFont

font = TTFont(sys.argv[1], recalcTimestamp=False)
font["cmap"].tables = [table for table in font["cmap"].tables if table.format != 14]
font.save(sys.argv[1])
