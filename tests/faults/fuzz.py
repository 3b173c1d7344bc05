"""Feeds one of targets.py with inputs that atheris invents, guided by the lines they reach.

python -m tests.faults.fuzz TARGET SEED RUNS
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["gui"], enable_loader_override=False):
    from tests.faults.targets import SEEDS, TARGETS


def main() -> None:
    name, seed, runs = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(folder) / "corpus"
        corpus.mkdir()
        for place, content in enumerate(SEEDS[name]):
            (corpus / f"{place}").write_bytes(content)
        options = [f"-runs={runs}", f"-seed={seed}", "-max_len=2048", "-rss_limit_mb=4096"]
        # A failing input is printed in base64; no files are left behind.
        options += [f"-artifact_prefix={folder}/", "-print_final_stats=1", str(corpus)]
        atheris.Setup([sys.argv[0], *options], TARGETS[name])
        atheris.Fuzz()


if __name__ == "__main__":
    main()
