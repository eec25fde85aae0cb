"""What is told without the parser is what the parser tells."""

import subprocess
import sys

from hypothesis import example, given
from hypothesis import strategies as st

from presenter.session.markdown import blocks, item_count, spans
from presenter.session.markdown_parsing import read_blocks, read_spans
from presenter.session.text import Items

PIECES = [
    *"ab1 -*_`\\&|>#=:.)(“'\"[]\n\n\t",
    "- ",
    "1. ",
    "\n- ",
    "\n2. ",
    "\n7. ",
    "---",
    "```",
    "•",
]
PLAIN = [
    "word",
    " ",
    "\n",
    "\n\n",
    "- ",
    "(",
    ".",
    "\n- it",
    "1",
    "=",
    "-",
    "1. ",
    " **b** ",
    " **b**:",
    "**b.**",
    " *e* ",
    "*",
    "**",
]
plain_texts = st.lists(st.sampled_from(PLAIN), max_size=20).map("".join)
texts = st.lists(st.sampled_from(PIECES), max_size=30).map("".join) | st.text(max_size=60)


@given(texts)
@example("- a\n2. b")
@example("- a\n\n- b\n")
@example("1. **a**\n2. b")
@example("- a\r- b")
@example("٣. a")
def test_items_are_counted_as_the_parser_counts_them(text: str) -> None:
    found = [len(block.items) for block in read_blocks(text) if isinstance(block, Items)]
    assert item_count(text) == sum(found)


@given(texts)
@example("a  b\n c")
@example("a&amp;b \\* c")
def test_a_line_has_the_spans_the_parser_gives(text: str) -> None:
    assert spans(text) == read_spans(text)


@given(plain_texts | texts)
@example("a\nb\n\nc")
@example("- a\n- b\n\nc\n")
@example("- a\n\n- b")
@example("a  \nb")
@example("a\n- b")
@example("A\x85")
@example("A\x0c")
def test_a_text_has_the_blocks_the_parser_gives(text: str) -> None:
    assert blocks(text) == read_blocks(text)


def test_plain_words_need_no_parser() -> None:
    """Each text here would cost 30 ms before the room sees its first picture."""
    command = (
        "import sys; from presenter.session.markdown import *; blocks('a\\nb\\n\\n- c\\n- d');"
        "spans('a *b*'); item_count('1. **a**\\n2. b'); sys.exit('markdown_it' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", command], check=False).returncode == 0
