"""Parts of a page by plain selectors: ``tag.class#id[name=value]``, one below the other."""

import re

_STEP = re.compile(r"^(\w*)|\.([\w-]+)|#([\w-]+)|\[([\w-]+)(?:=([\w-]+))?\]")


def pick(page, selector):
    return page.xpath("." + "".join(f"//{_step(step)}" for step in selector.split()))


def texts(page, selector):
    return [" ".join(found.text_content().split()) for found in pick(page, selector)]


def _step(step):
    conditions, tag = "", "*"
    for name, css_class, identifier, attribute, value in _STEP.findall(step):
        if name:
            tag = name
        elif css_class:
            conditions += f"[contains(concat(' ', normalize-space(@class), ' '), ' {css_class} ')]"
        elif identifier:
            conditions += f"[@id='{identifier}']"
        elif attribute:
            conditions += f"[@{attribute}='{value}']" if value else f"[@{attribute}]"
    return tag + conditions
