"""What can be wrong with the file of a film, in words for people who never programmed.

FilmProblem is the only exception of this floor.
"""

from __future__ import annotations

from pathlib import Path

from presenter.session.language import noop, translate

COPY_AGAIN = noop("trouble", "Copy it again from where you got it, or make a new copy of the film.")


class FilmProblem(Exception):  # noqa: N818 - a problem is what people are told about
    """A file that cannot be shown: `reason` says why and `fix` what to do about it."""

    def __init__(self, reason: str, fix: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.fix = fix


def check_file(path: Path, again: str = "") -> None:
    """Raise FilmProblem if there is nothing at `path` to be read; `again` says how to get it."""
    name = path.name
    again = again or translate("trouble", COPY_AGAIN)
    try:
        if path.is_dir():
            raise FilmProblem(
                translate("trouble", "{name} is a folder, not a film.").format(name=name),
                translate("trouble", "Name the film's file."),
            )
        with path.open("rb") as file:
            if not file.read(1):
                raise FilmProblem(
                    translate("trouble", "The file {name} is empty.").format(name=name), again
                )
    except FileNotFoundError:
        raise FilmProblem(
            translate("trouble", "The film {name} is not there.").format(name=name),
            translate("trouble", "Put it into the folder {folder}.").format(
                folder=path.absolute().parent
            ),
        ) from None
    except PermissionError:
        raise FilmProblem(
            translate("trouble", "This computer does not let you read {name}.").format(name=name),
            translate(
                "trouble", "Change the permissions of the file, or copy it into your own folder."
            ),
        ) from None
    except OSError as error:
        raise FilmProblem(
            translate("trouble", "{name} cannot be read: {reason}.").format(
                name=name, reason=error.strerror
            ),
            again,
        ) from None
