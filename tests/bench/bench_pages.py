"""Pages for readers: pilot content and 1,000 generated pages, production settings, one gunicorn worker."""

import re

import pytest

from tests.bench.public_pages import public_site, served, step
from tests.cms.website.test_page_weight import MOST_OF_A_PAGE, MOST_OF_FONTS

pytestmark = pytest.mark.django_db
MOST_COLD, MOST_KEPT = 16, 2
TURNS, REQUESTS = 5, 10
PACKED = {"Accept-Encoding": "gzip"}


@pytest.fixture(scope="module")
def site(django_db_setup, django_db_blocker, tmp_path_factory):
    with django_db_blocker.unblock(), public_site(tmp_path_factory.mktemp("pages"), "pages") as made:
        yield made


@pytest.fixture(scope="module")
def counts(site):
    found = step(site[0], "queries")
    print()
    for kind, numbers in found.items():
        print("  {:14} first of all {:3}, cold {:3}, kept {:3}".format(kind, *numbers))
    return found


def test_a_page_that_is_not_kept(counts, record):
    most = max(cold for _alone, cold, _again in counts.values())
    record(
        "site.page.queries_cold", most, "queries", against="any kind of page, at any depth", target=MOST_COLD
    )


def test_a_page_that_is_kept(counts, record):
    most = max(again for _alone, _cold, again in counts.values())
    record("site.page.queries_kept", most, "queries", against="any kind of page", target=MOST_KEPT)


def test_the_work_of_a_kept_page(site, record):
    """In turns would need two servers at once; the best of some turns of each is compared."""
    environment, addresses = site
    cpu = {keeping: costs(environment, addresses, keeping) for keeping in (False, True)}
    ratios = {kind: cpu[True][kind] / cpu[False][kind] for kind in addresses}
    print()
    for kind, ratio in ratios.items():
        before, after = cpu[False][kind] * 1000, cpu[True][kind] * 1000
        print(f"  {kind:14} {before:7.2f} ms, kept {after:6.2f} ms: {ratio:.3f}")
    record("site.page.cpu_kept", max(ratios.values()), "times", against="the same page, not kept", target=0.5)


def costs(environment, paths, keeping):
    with served(environment, keeping=keeping) as server:
        found = {}
        for kind, path in paths.items():
            requests = [(path, PACKED)] * REQUESTS
            server.cpu_of(requests[:2])
            found[kind] = min(server.cpu_of(requests) for _turn in range(TURNS))
        return found


def test_the_weight_of_a_page(site, record):
    environment, addresses = site
    with served(environment) as server:
        weights = {kind: weight(server, path) for kind, path in addresses.items()}
    print()
    for kind, (page, fonts) in weights.items():
        print(f"  {kind:14} {page / 1024:6.1f} KB, fonts at most {fonts / 1024:5.1f} KB")
    pages, fonts = zip(*weights.values(), strict=True)
    record(
        "site.page.kb",
        max(pages) / 1024,
        "KB",
        against="HTML, CSS and JS as sent",
        target=MOST_OF_A_PAGE / 1024,
    )
    record(
        "site.page.fonts_kb",
        max(fonts) / 1024,
        "KB",
        against="every font it may load",
        target=MOST_OF_FONTS / 1024,
    )


def weight(server, path):
    """Bytes as they are sent: the page with styles and scripts, and the fonts that its styles name."""
    page, html = sent(server, path)
    links = re.findall(r'(?:<link rel="stylesheet"\s+href|<script src)="([^"]+)"', html)
    assert len(links) > 3, links
    parts = [sent(server, link) for link in links]
    named = {name for _size, text in parts for name in re.findall(r"[\w.-]+\.woff2", text)}
    fonts = sum(sent(server, f"/static/website/fonts/{name}")[0] for name in named)
    return page + sum(size for size, _text in parts), fonts


def sent(server, path):
    """How many bytes come, and the text in them."""
    size = len(server.get(path, PACKED)[2])
    status, _headers, body = server.get(path)
    assert status == 200, path
    return size, body.decode(errors="replace")
