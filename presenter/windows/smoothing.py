"""Whether a moving film's pictures are scaled smoothly: while the computer has the time for it.

Smooth scaling costs two to three times the fast kind (measured, 1080p on a 4K wall: 10.8 against
5.4 ms a picture), and at 60 pictures a second pictures would be lost to it.
"""

from __future__ import annotations

_SHARE = 0.4  # of the time between two pictures, that painting one may take
_WINDOW = 24  # pictures over which the means are taken
_STRIKES = 2  # windows over the share: a single hitch does not count
_GAP = 0.25  # seconds between two pictures beyond which the film was standing


class Smoothing:
    """Judges by the pictures painted so far; once too slow for some sizes it stays fast for them.

    So the room never sees a film flicker between the two.
    """

    def __init__(self) -> None:
        self.smooth = True
        self._sizes: object = None
        self._strikes = 0
        self._last = 0.0
        self._forget()

    def resized(self, sizes: object) -> None:
        """Judge anew if the film's pictures or the wall are of other sizes than before."""
        if sizes != self._sizes:
            self._sizes, self.smooth, self._strikes = sizes, True, 0
            self._forget()

    def note(self, began: float, done: float) -> None:
        """Note that a picture was painted smoothly in this time; both in seconds."""
        apart = began - self._last
        self._last = began
        if not self.smooth or not 0 < apart < _GAP:
            return
        self._spent += done - began
        self._apart += apart
        self._count += 1
        if self._count == _WINDOW:
            self._strikes = self._strikes + 1 if self._spent > _SHARE * self._apart else 0
            self.smooth = self._strikes < _STRIKES
            self._forget()

    def _forget(self) -> None:
        self._spent, self._apart, self._count = 0.0, 0.0, 0
