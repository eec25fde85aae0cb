"""`python -m presenter` is `presenter`."""

from presenter.cli import main

if __name__ == "__main__":
    main()
