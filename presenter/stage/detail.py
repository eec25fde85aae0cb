"""How finely a scene is painted."""

from __future__ import annotations

from enum import StrEnum


class Detail(StrEnum):
    """What a painting is for: the wall, a console's view, a grid of small views, or paper."""

    AUDIENCE = "audience"
    PREVIEW = "preview"
    THUMBNAIL = "thumbnail"
    PRINT = "print"
