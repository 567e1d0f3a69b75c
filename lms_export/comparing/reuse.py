"""Numbers under which answers are kept, and which another activity has now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lms_export.comparing.comparison import ComparedBlock, ComparedModule, Reused

UNKEPT = {"reflection", "canvas", "wish_list", "mirror_task"}
"""What is written there is kept on the device, under the activity's id."""


def reused_slots(modules: Iterable[ComparedModule]) -> tuple[Reused, ...]:
    changed = [block for module in modules for block in activities_in(module) if block.kind not in UNKEPT]
    changed = [block for block in changed if block.old_slot != block.new_slot]
    left = {block.old_slot: block for block in changed if block.old_slot is not None}
    return tuple(
        Reused(slot=block.new_slot, was=left[block.new_slot], now=block)
        for block in changed
        if block.new_slot is not None and block.new_slot in left
    )


def activities_in(module: ComparedModule) -> Iterator[ComparedBlock]:
    """The activities that differ, in lessons and test."""
    blocks = (block for lesson in module.lessons for block in lesson.blocks)
    yield from (block for block in (*blocks, *module.test) if block.effects or block.new_slot is not None)
