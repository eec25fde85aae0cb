"""Show a film as another user: `python -m tests.film.another_user PLAYER PATH` prints what is told.

It ends with 3 where a player is missing or one may not become another user.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

NOBODY = 65534


def main() -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    from presenter.film.players import open_players
    from tests.film.hall import Hall, showing

    application = QGuiApplication([])
    name, path = sys.argv[1], Path(sys.argv[2])
    opened = open_players(name)
    if opened.players is None or opened.name != name:
        sys.stdout.write(opened.words)
        return 3
    if os.getuid() == 0:  # what is loaded by now need not be readable to the other user
        import av  # noqa: F401

        os.setgid(NOBODY)
        os.setuid(NOBODY)
    hall = Hall(opened.players)
    hall.enter(showing(path), "play-1")
    seconds = hall.first()
    broke = hall.broke
    told = {"reason": broke.reason, "fix": broke.fix} if broke else {"reason": "", "fix": ""}
    sys.stdout.write(json.dumps(told | {"seconds": seconds}) + "\n")
    sys.stdout.flush()
    opened.players.close()
    application.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main())
