"""The pictures of the demo content, drawn by code: the same bytes on every machine."""

from collections.abc import Callable

from cms.demo.drawings.companies import answers, funnel, trips
from cms.demo.drawings.cover import cover
from cms.demo.drawings.network import network
from cms.demo.drawings.region import region
from cms.demo.drawings.stopped import stopped
from cms.demo.drawings.targets import cooperation, resource_persons, selected

DRAWINGS: dict[str, Callable[[], str]] = {
    "cover": cover,
    "region": region,
    "funnel": funnel,
    "selected": selected,
    "cooperation": cooperation,
    "resource-persons": resource_persons,
    "stopped": stopped,
    "trips": trips,
    "network": network,
    "answers": answers,
}
