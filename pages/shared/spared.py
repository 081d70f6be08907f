"""What Streamlit would work out anew at each start or for each run, though it never changes here."""

from functools import cache

from streamlit.components.v2 import manifest_scanner
from streamlit.proto.NewSession_pb2 import CustomThemeConfig
from streamlit.runtime import app_session

_filled = app_session._populate_theme_msg


@cache
def _theme(section: str) -> CustomThemeConfig:
    """Return what a section of the settings says of the theme."""
    theme = CustomThemeConfig()
    _filled(theme, section)
    return theme


def themed(message: CustomThemeConfig, section: str = "theme") -> None:
    """Fill a message with a section's theme, as Streamlit does for each run from all of its settings."""
    if _theme(section).ByteSize():
        message.MergeFrom(_theme(section))


def spare() -> None:
    """Let Streamlit read the theme once, and no installed package's description: none brings a component of ours."""
    app_session._populate_theme_msg = themed
    manifest_scanner.scan_component_manifests = list
