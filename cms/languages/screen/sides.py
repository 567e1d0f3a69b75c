"""On which side of the border a language stands."""


def side_of(language_code: str) -> str:
    """West Norwegian, east Swedish; all others have no side."""
    return {"nb": "west", "nn": "west", "sv": "east"}.get(language_code, "none")
