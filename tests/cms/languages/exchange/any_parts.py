"""Any texts that a page could hold, for property tests."""

from uuid import UUID

from hypothesis import strategies as st

from cms.languages.exchange.documents import Part, Unit, UnitState, unit_key
from cms.languages.exchange.inline import Inline, rendered

OBJECT = UUID("11111111-2222-4333-8444-555555555555")
PLACE = "Program › Kurs & <leksjon>"

TEXT = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30),
    st.sampled_from(
        [
            " leading and trailing ",
            "\r",
            "  ",
            "&amp; &lt;b&gt; & < > \" '",
            "👩🏽‍🌾 emoji",
            "مرحبا \u202eRTL\u202c עברית",
            "line\nbreak\ttab\r\nreturn",
            "\u00a0no\u2028break\u0085",
            "\x0bcontrol\x00",
            'C:\\new\\table \\n \\"',
            "]]> <!-- x --> %s {x}",
        ]
    ),
)


def _numbered(nodes, counts):
    """Names as ``parsed`` would give them."""
    for node in nodes:
        if isinstance(node, str):
            yield node
            continue
        tag, children = node
        counts[tag] = counts.get(tag, 0) + 1
        yield Inline(f"{tag}{counts[tag]}", tuple(_numbered(children, counts)))


NODES = st.recursive(
    st.lists(TEXT, max_size=2),
    lambda inner: st.lists(
        st.one_of(
            TEXT,
            st.just(("br", [])),
            st.tuples(st.sampled_from(["b", "i", "em", "strong", "a", "code", "abbr"]), inner),
        ),
        max_size=4,
    ),
    max_leaves=8,
)
HTML = NODES.map(lambda nodes: rendered(_numbered(nodes, {}))).filter(bool)


@st.composite
def parts(draw):
    units = []
    for ordinal in range(draw(st.integers(1, 4))):
        state = draw(st.sampled_from(list(UnitState)))
        is_missing = state is UnitState.MISSING
        units.append(
            Unit(
                key=unit_key(OBJECT, "body.x.text", ordinal),
                path="body.x.text",
                source=draw(HTML),
                target="" if is_missing else draw(HTML),
                state=state,
                previous_source=draw(HTML) if state is UnitState.OUTDATED else "",
                previous_target=draw(HTML) if state is UnitState.OUTDATED else "",
                notes=tuple(draw(st.lists(TEXT, max_size=2))),
                most_characters=draw(st.sampled_from([None, 255])),
            )
        )
    return Part(
        object_key=OBJECT,
        title=draw(TEXT),
        place=PLACE,
        source_language="nb",
        target_language="sv",
        units=tuple(units),
    )
