import pytest
import yaml

from presenter.session import parsing
from presenter.session.parsing import DEEPEST, Listing, Mapping, OutOfBounds, Scalar, parse


def flat(node):
    """A tree as plain lists, with the line and column of each text."""
    if isinstance(node, Scalar):
        return (node.text, node.line, node.column)
    return [flat(item) for item in node.items]


@pytest.fixture(params=["libyaml", "pure"])
def parser(request, monkeypatch):
    """Both of PyYAML's parsers must give the same tree."""
    if request.param == "pure":
        monkeypatch.setattr(parsing, "_new_parser", yaml.Loader)


def test_each_value_is_a_text_with_its_place(parser):
    tree = parse("a: 1\nb:\n  - yes\n  - {c: ~}\n")
    assert tree.broken is None
    assert flat(tree.root) == [
        ("a", 0, 0),
        ("1", 0, 3),
        ("b", 1, 0),
        [("yes", 2, 4), [("c", 3, 5), ("~", 3, 8)]],
    ]


def test_quoted_and_bracketed_values_are_known(parser):
    root = parse("a: 'x'\nb: [y]\n").root
    assert isinstance(root, Mapping)
    quoted, listing = root.find("a"), root.find("b")
    assert isinstance(quoted, Scalar)
    assert isinstance(listing, Listing)
    assert not quoted.plain
    assert listing.flow
    assert not root.flow
    assert root.find("c") is None


def test_depth_is_bounded_before_there_is_a_tree(parser):
    assert parse("[" * DEEPEST + "]" * DEEPEST).broken is None
    broken = parse("[" * 30_000).broken
    assert broken is not None
    assert isinstance(broken, OutOfBounds)
    assert broken.line == 0
    assert broken.column >= DEEPEST  # libyaml reads ahead, and stops by itself at 1,000


def test_what_stands_before_a_mistake_is_kept_and_known_to_be_torn(parser):
    tree = parse("a: 1\nb: 2\nc: d: e\n")
    assert tree.broken is not None
    assert tree.broken.line == 2
    assert flat(tree.root)[:4] == [("a", 0, 0), ("1", 0, 3), ("b", 1, 0), ("2", 1, 3)]
    assert tree.root.cut
    assert [key.text for key, _ in tree.root.pairs] == ["a", "b"]


def test_a_second_document_ends_the_reading(parser):
    assert parse("a: b\n...\n# end\n").broken is None
    assert parse("a: b\n---\nc: d\n").broken.line == 1
    assert parse("a: b\n...\nc: d\n").broken.line == 2


def test_what_format_1_has_not_is_noted_with_its_place(parser):
    tree = parse("a: *x\nb: &y z\nc: !t u\nd: !t [e]\n")
    found = [(extra.code, extra.line, extra.column) for extra in tree.extras]
    assert found == [("alias", 0, 3), ("anchor", 1, 3), ("tag", 2, 3), ("tag", 3, 3)]


@pytest.mark.parametrize(
    ("line", "cut"),
    [
        ("We #care", True),
        ("Number # 2", True),
        ("fine # a comment", False),
        ("fine ## a comment", False),
        ("'We #care'", False),
        ("C#", False),
        ("5 #minutes", True),
    ],
)
def test_a_hash_that_looks_like_text_is_noted(parser, line, cut):
    assert bool(parse(f"a: {line}\n").extras) is cut
