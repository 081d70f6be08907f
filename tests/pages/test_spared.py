"""Streamlit is spared work without anything coming out otherwise."""

import pytest
from streamlit.components.v2 import manifest_scanner
from streamlit.proto.NewSession_pb2 import CustomThemeConfig
from streamlit.runtime import app_session

from pages.shared import spared

SECTIONS = ["theme", *(f"theme.{part}" for part in ("light", "dark", "sidebar", "light.sidebar", "dark.sidebar"))]


@pytest.mark.parametrize("section", SECTIONS)
def test_the_theme_is_what_streamlit_reads_each_time(section):
    theirs, ours = CustomThemeConfig(), CustomThemeConfig()
    spared._filled(theirs, section)
    spared.themed(ours, section)
    spared.themed(again := CustomThemeConfig(), section)

    assert ours == again == theirs
    assert bool(theirs.ByteSize()) == (section in ("theme", "theme.light", "theme.dark"))


def test_both_are_still_where_streamlit_looks_for_them(monkeypatch):
    monkeypatch.setattr(app_session, "_populate_theme_msg", spared._filled)
    monkeypatch.setattr(manifest_scanner, "scan_component_manifests", lambda: ["one"])
    spared.spare()

    assert app_session._populate_theme_msg is spared.themed
    assert manifest_scanner.scan_component_manifests() == []
