"""
How many faces are found, and how many are imagined.

    python -m tests.benchmarks.accuracy [--level standard|thorough] [--folder DIR] [--json]
                                        [--gray] [--predictions FILE]

Looks at every photo of a labeled folder the way a scan does (files, worker
processes, decoder, detector) and scores the boxes by the rules of the folder's
own evaluate.py, which is read where it lies: ../shared/faces beside the
checkout. Ends with 1 if a figure is worse than it should be there.
"""

import argparse
import importlib.util
import json
import sys
import tempfile
from pathlib import Path
from types import ModuleType
from typing import Any

from PIL import Image

from scanner.domain.photo import PhotoId, Picture
from scanner.faces.pool import FacePool
from scanner.ports import Assignment

SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "faces"

EXPECTED = {
    # What the reference detector reaches in shared/faces/dev, less two photos: verdicts near the
    # threshold move with the decoder.
    "everyday": 49 - 2,
    "portraits": 165 - 2,
    "masks": 197 - 2,
}
FALSE_ALARMS, EVERYDAY_AP = 0 + 2, 0.947 - 0.01


def main() -> int:
    """Print the figures; return 1 if one is worse than expected of the shared photos."""
    options = _options()
    evaluate = _module(options.evaluate)
    entries = json.loads((options.folder / "annotations.json").read_text())["images"]
    with tempfile.TemporaryDirectory() as scratch:
        paths = [options.folder / entry["image"] for entry in entries]
        if options.gray:
            paths = [_grayed(path, Path(scratch)) for path in paths]
        predictions = look(paths, [entry["image"] for entry in entries], options.level)
    if options.predictions:
        options.predictions.write_text(json.dumps(predictions))
    result = evaluate.evaluate(options.folder, predictions)
    print(json.dumps(result, indent=1) if options.json else evaluate.table(result))
    if options.gray or options.folder.resolve() != (SHARED / "dev").resolve():
        return 0
    worse = shortfalls(result)
    print(*(worse or ["as good as expected, within two photos"]), sep="\n", file=sys.stderr)
    return 1 if worse else 0


def look(paths: list[Path], names: list[str], level: str) -> dict[str, list[list[float]]]:
    """Return {name: [[x, y, w, h, score], ...]} in fractions of the upright photo."""
    pool = FacePool(level=level)
    work = [Assignment(PhotoId(n), Picture(str(path.resolve()))) for n, path in enumerate(paths)]
    predictions: dict[str, list[list[float]]] = {}
    for found in pool.look(work):
        name = names[found.photo]
        if found.error or found.vanished:
            print(f"{name}: {found.error or 'vanished'}", file=sys.stderr)
        predictions[name] = [
            [face.box.x, face.box.y, face.box.w, face.box.h, face.score] for face in found.faces
        ]
    print(f"{pool.name}: {len(paths)} photos", file=sys.stderr)
    return predictions


def shortfalls(result: dict[str, Any]) -> list[str]:
    """Return a sentence for each figure that is worse than EXPECTED."""
    worse = []
    for group, least in EXPECTED.items():
        hits = result["recall"][group]["flagged"]["hits"]
        if hits < least:
            worse.append(f"{group}: {hits} photos flagged, expected at least {least}")
    alarms = result["false_alarms"]["all"]["hits"]
    if alarms > FALSE_ALARMS:
        worse.append(f"{alarms} false alarms, expected at most {FALSE_ALARMS}")
    precision = result["boxes"]["everyday"]["all"]["ap50"]
    if precision < EVERYDAY_AP:
        worse.append(f"everyday box AP {precision:.3f}, expected at least {EVERYDAY_AP:.3f}")
    return worse


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").strip().splitlines()[0])
    parser.add_argument("--level", default="standard", choices=("standard", "thorough"))
    parser.add_argument("--folder", type=Path, default=SHARED / "dev")
    parser.add_argument("--evaluate", type=Path, default=SHARED / "reference" / "evaluate.py")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--gray", action="store_true", help="take the color out of every photo")
    parser.add_argument("--predictions", type=Path, help="write the boxes there, too")
    options = parser.parse_args()
    for path in (options.folder / "annotations.json", options.evaluate):
        if not path.exists():
            parser.error(f"{path} is not there: these figures need the labeled photos")
    return options


def _grayed(path: Path, folder: Path) -> Path:
    target = folder / (path.name + ".png")
    with Image.open(path) as image:
        image.convert("L").save(target, compress_level=1)
    return target


def _module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("evaluate", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{path} is no Python file")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    sys.exit(main())
