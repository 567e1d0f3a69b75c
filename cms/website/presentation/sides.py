"""Which side of the border a language belongs to: Norwegian west, Swedish east, as they lie on the map."""

WEST, EAST, NEUTRAL = "west", "east", "neutral"
ORDER = (WEST, EAST, NEUTRAL)
_SIDES = {"nb": WEST, "nn": WEST, "sv": EAST}
_DOORS = {"nb": WEST, "sv": EAST}
_NAMES = {"nb": "Norsk", "nn": "Nynorsk", "sv": "Svenska", "en": "English", "sma": "Åarjelsaemien"}


def side_of(language: str) -> str:
    """South Sámi belongs to both sides and English to none: both stand in the clearing."""
    return _SIDES.get(language, NEUTRAL)


def door_of(language: str) -> str:
    """The form of the language's link in the switch: only two can be the halves."""
    return _DOORS.get(language, NEUTRAL)


def neighbour_of(language: str) -> str:
    """The language on the other side of the border; English and South Sámi have none."""
    across = {WEST: EAST, EAST: WEST}.get(side_of(language))
    return next((code for code, door in _DOORS.items() if door == across), "")


def own_name(language: str) -> str:
    return _NAMES.get(language, language)
