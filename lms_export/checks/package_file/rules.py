"""Which rules judge which kind of package. This table is the only registration."""

from __future__ import annotations

from lms_export.checks.package_file import (
    addresses,
    cartridge,
    cartridge_tests,
    cmi5,
    declarations,
    file_list,
    identifiers,
    launch_addresses,
    layout,
    live,
    names,
    schema,
    scorm,
    scorm2004,
    titles,
    xapi,
)
from lms_export.checks.package_file.opened import Rule

ZIP: tuple[Rule, ...] = (
    names.names_stay_inside,
    names.names_are_plain,
    names.names_differ_by_more_than_case,
    names.entries_are_simple,
    names.nothing_is_executable,
    names.text_has_no_byte_order_mark,
)
"""Every zip for a learning platform, and the plain web folder."""
MANIFEST: tuple[Rule, ...] = (
    names.manifest_is_first_and_only,
    names.manifest_is_utf_8,
    schema.manifest_is_well_formed,
)
IMS: tuple[Rule, ...] = (
    identifiers.identifiers_are_unique_names,
    identifiers.there_is_no_base,
    titles.titles_can_be_shown,
    file_list.files_are_the_listed_ones,
)
"""What SCORM and Common Cartridge share: one form of manifest."""
SCORM: tuple[Rule, ...] = (
    schema.manifest_is_valid,
    scorm.version_is_exact,
    scorm.launch_comes_first,
    scorm.items_lead_somewhere,
    scorm.shared_files_exist,
    scorm.control_files_are_there,
)
SCORM_2004: tuple[Rule, ...] = (
    scorm2004.only_leaves_have_resources,
    scorm2004.prefixes_are_the_usual_ones,
    scorm2004.namespaces_have_schemas,
)
RECORDS: tuple[Rule, ...] = (declarations.nothing_is_declared, launch_addresses.nothing_secret_is_inside)
"""What cmi5 and xAPI share: packages that speak to a record store."""
CMI5: tuple[Rule, ...] = (
    cmi5.root_is_a_course_structure,
    cmi5.pieces_are_in_order,
    cmi5.everything_is_named_and_described,
    cmi5.names_are_unique_iris,
    cmi5.objectives_exist,
    cmi5.units_can_be_launched,
    cmi5.units_say_when_they_are_done,
    cmi5.units_use_known_words,
)
XAPI: tuple[Rule, ...] = (
    xapi.root_is_tincan,
    xapi.something_can_be_launched,
    xapi.activities_are_named,
    xapi.activities_are_unique_iris,
)
CARTRIDGE: tuple[Rule, ...] = (
    cartridge.version_fits_its_namespace,
    cartridge.namespace_comes_early,
    cartridge.nothing_is_protected,
    cartridge.contents_have_one_root,
    cartridge.items_lead_to_resources,
    cartridge.resources_are_complete,
    cartridge.local_addresses_resolve,
    cartridge_tests.tests_can_be_read,
    cartridge_tests.questions_have_known_profiles,
    cartridge_tests.questions_have_right_answers,
    cartridge_tests.questions_differ,
    cartridge_tests.feedback_exists,
    addresses.nothing_is_fetched_from_outside,
)
PAGES: tuple[Rule, ...] = (
    addresses.local_addresses_resolve,
    addresses.nothing_is_fetched_from_outside,
    live.other_hosts_are_declared,
)

UNKNOWN: tuple[Rule, ...] = (layout.is_a_package,)
EPUB: tuple[Rule, ...] = (
    names.manifest_is_first_and_only,
    names.names_stay_inside,
    names.names_differ_by_more_than_case,
)
"""An EPUB has a judge of its own, epubcheck: here only what every reader stumbles on."""

RULES_BY_KIND: dict[str, tuple[Rule, ...]] = {
    "scorm12": (*MANIFEST, *ZIP, *IMS, *SCORM, *PAGES),
    "scorm2004-3": (*MANIFEST, *ZIP, *IMS, *SCORM, *SCORM_2004, *PAGES),
    "scorm2004-4": (*MANIFEST, *ZIP, *IMS, *SCORM, *SCORM_2004, *PAGES),
    "cmi5": (*MANIFEST, *ZIP, *RECORDS, *CMI5, *PAGES),
    "xapi": (*MANIFEST, *ZIP, *RECORDS, *XAPI, *PAGES),
    "cc10": (*MANIFEST, *ZIP, *IMS, *CARTRIDGE),
    "cc11": (*MANIFEST, *ZIP, *IMS, *CARTRIDGE),
    "cc12": (*MANIFEST, *ZIP, *IMS, *CARTRIDGE),
    "cc13": (*MANIFEST, *ZIP, *IMS, *CARTRIDGE),
    "web": (*ZIP, *PAGES),
    "epub": EPUB,
}
