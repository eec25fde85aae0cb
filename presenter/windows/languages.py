"""Languages by the names their own speakers give them."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def language_name(code: str) -> str:
    """Return what a language is called in itself, as Deutsch; the code if Qt does not know it."""
    locale = QLocale(code.replace("-", "_"))
    if locale.language() in (QLocale.Language.C, QLocale.Language.AnyLanguage):
        return code
    name = locale.nativeLanguageName()
    return name[:1].upper() + name[1:] if name else code
