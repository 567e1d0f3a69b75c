"""A pytest plugin: a skipped test turns the run red, and the end of the run says what was skipped and why."""

from __future__ import annotations

import pytest

from test_run import chromium

skipped: dict[str, str] = {}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if chromium.is_there():
        return
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.skip(reason=chromium.HOW_TO_GET_IT))


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.skipped and not hasattr(report, "wasxfail"):
        skipped[report.nodeid] = reason_of(report)


def pytest_collectreport(report: pytest.CollectReport) -> None:
    if report.skipped:
        skipped[report.nodeid] = reason_of(report)


def reason_of(report: pytest.TestReport | pytest.CollectReport) -> str:
    text = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    return text.removeprefix("Skipped: ")


def pytest_sessionfinish(session: pytest.Session) -> None:
    if skipped and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not skipped:
        return
    terminalreporter.section(f"did not run: {len(skipped)}, so this is not green", red=True)
    for reason in sorted(set(skipped.values())):
        terminalreporter.line(reason)
        for name in sorted(name for name, why in skipped.items() if why == reason):
            terminalreporter.line(f"  {name}")
