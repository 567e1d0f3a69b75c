"""Alphabetical order as the reader's own dictionary has it: æ ø å in Norwegian, å ä ö in Swedish, after z."""

_AFTER_Z = {"nb": "æøå", "nn": "æøå", "sv": "åäö", "sma": "æøåäö"}
_SAME: dict[str, dict[str, str | int | None]] = {"nb": {"ä": "æ", "ö": "ø"}, "sv": {"æ": "ä", "ø": "ö"}}


def sorting_key(word: str, language: str) -> str:
    """Equal for "Ä" and "æ" in Norwegian; letters after z come after z."""
    same = str.maketrans(_SAME.get("nb" if language == "nn" else language, {}))
    order: dict[str, str | int | None] = {
        letter: chr(ord("{") + place) for place, letter in enumerate(_AFTER_Z.get(language, ""))
    }
    return word.casefold().translate(same).translate(str.maketrans(order))
