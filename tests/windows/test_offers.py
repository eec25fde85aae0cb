from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from presenter.windows.agenda_model import ENTRY
from presenter.windows.offers import Offer, OfferModel, minutes_text, short_path

ONE = Offer(Path("/s/one.yaml"), "One", "First", 90.0)
TWO = Offer(Path("/s/two.yaml"), "Two", trouble="3 errors")


def test_groups_have_headings_and_empty_ones_have_none(qapp):
    model = OfferModel()
    model.set_offers((ONE,), (TWO,))
    rows = [model.index(n).data(ENTRY) for n in range(model.rowCount())]
    assert rows == ["Recent", TWO, "Ready to run", ONE]
    model.set_offers((ONE,), ())
    assert model.rowCount() == 2
    assert model.first() == 1
    model.set_offers((), ())
    assert model.first() == -1


def test_an_offer_is_told_in_words(qapp):
    model = OfferModel()
    model.set_offers((ONE,), (TWO,))
    words = model.index(3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == f"One\nFirst\n90 minutes\n{ONE.path}"
    assert "3 errors" in model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)


def test_lengths_and_paths():
    assert minutes_text(0) == ""
    assert minutes_text(89.6) == "90 minutes"
    home = Path("/home/tess")
    assert short_path(home / "a.yaml", home) == str(Path("~/a.yaml"))
    assert short_path(Path("/usb/a.yaml"), home) == str(Path("/usb/a.yaml"))
