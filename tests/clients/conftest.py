"""The programs here are run by tests/contract/test_independent_clients.py, each for itself."""

collect_ignore_glob = ["*.py"]
