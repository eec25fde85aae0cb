"""What the hands counted at a poll come to, in the words the room reads."""

from __future__ import annotations

from presenter.run.ballot import Counts, average, is_counted, middle, total
from presenter.run.scene import PollScene
from presenter.session.language import on_wall


def summary(scene: PollScene) -> tuple[str, str]:
    """Return what the counts say, and what has to be known to read them; either may be empty."""
    if not is_counted(scene.counts):
        return "", on_wall("poll", "Not counted yet")
    if not scene.before:
        return _of(scene, scene.counts), ""
    return (_change(scene) if scene.scale else ""), _note(scene)


def legend(scene: PollScene) -> tuple[str, str]:
    """Return what to call the hands counted before and those counted after."""
    return (
        on_wall("poll", "Before: {counts}").format(counts=_of(scene, scene.before, short=True)),
        on_wall("poll", "After: {counts}").format(counts=_of(scene, scene.counts, short=True)),
    )


def figure(number: float) -> str:
    """Return a number with one decimal where it has one: 6, 5.8."""
    whole, _, part = f"{number:.1f}".partition(".")
    if part == "0":
        return whole
    return on_wall("poll", "{whole}.{part}").format(whole=whole, part=part)


def _of(scene: PollScene, counts: Counts, *, short: bool = False) -> str:
    """Return how many were counted and, on a scale, which answer is in their middle."""
    hands = total(counts)
    if not scene.scale:
        return on_wall("poll", "%n hand(s)", n=hands)
    parts = [on_wall("poll", "%n (person|people)", n=hands)]
    halfway, mean = middle(scene.answers, counts), average(scene.answers, counts)
    if halfway is not None and mean is not None:
        parts.append(on_wall("poll", "middle answer {number}").format(number=figure(halfway)))
        if not short:
            parts.append(on_wall("poll", "on average {number}").format(number=figure(mean)))
    return " · ".join(parts)


def _change(scene: PollScene) -> str:
    before, after = (average(scene.answers, each) for each in (scene.before, scene.counts))
    if before is None or after is None:
        return ""
    change = round(after - before, 1)
    if change == 0:
        return on_wall("poll", "On average the same")
    words = (
        on_wall("poll", "On average {number} higher")
        if change > 0
        else on_wall("poll", "On average {number} lower")
    )
    return words.format(number=figure(abs(change)))


def _note(scene: PollScene) -> str:
    """Say so where not as many were counted before as after: then it is not the same group."""
    before, after = total(scene.before), total(scene.counts)
    if before == after:
        return ""
    if not scene.scale:
        words = on_wall("poll", "{before} hands before, {after} after: not the same group")
    else:
        words = on_wall("poll", "{before} people before, {after} after: not the same group")
    return words.format(before=before, after=after)
