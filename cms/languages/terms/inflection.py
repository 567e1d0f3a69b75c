"""Whether two words are the same word inflected.

A stemmer alone would not do: Snowball takes "artig" for "art" and "frivillighet" for "frivillig", and
misses Swedish definite forms such as "inkubatorn" and "mervärdet". Two words are one here where what
follows their common beginning is an ending of declension in both.
"""

from functools import lru_cache

_NORWEGIAN = (
    "a e en ene enes ens er ere erne ers es est este et ets n ne nes ns r re ren rene ret rs s t te ts"
)
_SWEDISH = (
    "a an ande ans ar are arna arnas ars as ast aste at e en ens er erna ernas ers es et ets n na nas ne ns "
    "or orna ornas ors r rar rarna ren rens ret rets rna rnas s t ts"
)
_ENGLISH = "s es 's ’s s' s’ y ies"
_ENDINGS = {
    "nb": _NORWEGIAN.split(),
    "nn": [*_NORWEGIAN.split(), "ane", "anes", "ar"],
    "sv": _SWEDISH.split(),
    "en": _ENGLISH.split(),
}
_SHORT = 3
"""A beginning of so few letters is a word only when it is the whole term: "by" in "byen"."""


@lru_cache(maxsize=20_000)
def beginnings(word: str, language: str) -> frozenset[str]:
    """What remains of ``word`` without each of the endings it may have; itself included."""
    endings = _ENDINGS.get(language, [])
    cut = {
        word[: -len(ending)] for ending in endings if word.endswith(ending) and len(word) > len(ending) + 1
    }
    return frozenset({word, *cut})


def may_be(word: str, term_word: str, language: str) -> bool:
    """Whether ``word`` is ``term_word`` in some form; both in lower case."""
    shared = beginnings(word, language) & beginnings(term_word, language)
    return any(_is_trusted(beginning, word, term_word) for beginning in shared)


def _is_trusted(beginning: str, word: str, term_word: str) -> bool:
    if len(beginning) > _SHORT or word == term_word:
        return True
    return beginning == term_word and not _asks_for_a_consonant(word[len(beginning) :], beginning)


def _asks_for_a_consonant(ending: str, beginning: str) -> bool:
    """So "rart" and "rara" are forms of "rar", but Swedish "byt" and "bya" are none of "by"."""
    return beginning[-1] in "aeiouyæøåäö" and ending in {"a", "e", "t", "te"}
