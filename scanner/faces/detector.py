"""
Faces in pixels, by two networks.

YuNet looks at the whole photo. What it is sure of, either way, stands; where it
is unsure, CenterFace looks at a small crop around each of its best boxes and
decides. Most photos need no crop, so the second network costs nearly nothing.

    YuNet's best box      < 0.30: no face      >= 0.88: a face
    between               crops of up to four boxes, until CenterFace gives one 0.60;
                          a face if it gives one 0.50

YuNet: Wu, Peng, Yu: YuNet, a tiny millisecond-level face detector, 2023.
CenterFace: Xu et al.: CenterFace, joint face detection and alignment, 2019.
"""

import hashlib
import os
from importlib import resources

import numpy as np

# Its build for PyPI reports its use to its makers as soon as it is imported, and keeps a number for
# the machine in the user's cache folder; its function to switch that off comes too late (1.32).
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import onnxruntime

from scanner.domain.face import Box, FoundFace
from scanner.errors import Damaged
from scanner.faces.geometry import (
    STRIDES,
    Floats,
    Pixels,
    centerface_boxes,
    crop_around,
    is_gray,
    planes,
    scaled,
    turned,
    turned_back,
    yunet_boxes,
)
from scanner.faces.level import CENTERFACE, MODELS, YUNET, Level

MEND = "run ./run again, or reinstall Safelight with pip install --force-reinstall"
"""What to do when the networks' files are missing or altered."""

YUNET_PARTS = "cls", "obj", "bbox"
CENTERFACE_MAPS = "537", "538", "539"
"""Names in the networks' files: YuNet's for each stride, CenterFace's heat, size and offset."""

RGB, BGR = (0, 1, 2), (2, 1, 0)
"""Order of channels: CenterFace was trained on the one, YuNet on the other."""

_JUST_NO_FACE = 0.01
"""How far under the threshold a box ends that nothing speaks for."""


def model(name: str) -> bytes:
    """
    Return a network's file, after checking that it is the one that was tested.

    Raises Damaged, naming the file and what mends it, if it is missing or altered.
    """
    try:
        data = resources.files("resources").joinpath("models", name).read_bytes()
    except (FileNotFoundError, ModuleNotFoundError) as err:
        raise Damaged(
            f"The face detector's file resources/models/{name} is missing: {MEND}."
        ) from err
    except OSError as err:
        raise Damaged(
            f"The face detector's file resources/models/{name} cannot be read: {MEND}."
        ) from err
    if hashlib.sha256(data).hexdigest() != MODELS[name]:
        raise Damaged(f"The face detector's file resources/models/{name} was altered: {MEND}.")
    return data


class Detector:
    """
    Finds faces in upright pixels.

    Holds both networks, some 60 MB, and works in one thread: keep one a process.
    """

    def __init__(self, level: Level) -> None:
        """Load the networks; raise Damaged if their files are missing or altered."""
        self._level = level
        self._yunet = _session(model(YUNET))
        self._centerface = _session(model(CENTERFACE))
        # Landmarks are not asked for, which saves a tenth of the work.
        self._answers = [f"{part}_{stride}" for part in YUNET_PARTS for stride in STRIDES]

    def faces(self, pixels: Pixels, *, says_up: bool) -> tuple[FoundFace, ...]:
        """
        Return the boxes found, best first; those from COUNTS_FROM on are faces.

        `pixels`: uint8, (h, w, 3), RGB, long side no less than the level's if
        the photo has it. `says_up`: whether the file told which way is up; if
        not, the thorough level tries all four and takes the one that scores best.
        """
        boxes, scores = self.boxes(pixels)
        height, width = pixels.shape[:2]
        if self._level.every_way_up and not says_up:
            for quarters in (1, 2, 3):
                other, others_scores = self.boxes(turned(pixels, quarters))
                if others_scores.max(initial=0) > scores.max(initial=0):
                    boxes = turned_back(other, quarters, width=width, height=height)
                    scores = others_scores
        shares = boxes / np.array([width, height, width, height], np.float32)
        found = []
        for n in np.argsort(-scores, kind="stable"):
            box = Box.clipped(*(float(value) for value in shares[n]))
            if box is not None:
                found.append(FoundFace(box, round(min(1.0, float(scores[n])), 4)))
        return tuple(found)

    def boxes(self, pixels: Pixels) -> tuple[Floats, Floats]:
        """
        Return boxes in pixels and their final scores: a box from `level.face` on is a face.

        A box that YuNet is sure of keeps its score, one that was looked at twice
        has CenterFace's. Of the others, those that YuNet trusts keep theirs if the
        photo shows a face at all; the rest end just below the threshold.
        """
        level = self._level
        boxes, scores = self._candidates(pixels)
        final, settled = scores.copy(), scores >= level.sure
        if scores.size and not settled[0]:
            for n in range(min(level.crops, scores.size)):
                final[n], settled[n] = self._second_look(pixels, boxes[n]), True
                if final[n] >= level.enough:
                    break
        shows_face = bool((final[settled] >= level.face).any())
        trusted = (scores >= level.trusted) & shows_face
        doubtful = ~settled & ~trusted
        final[doubtful] = np.minimum(scores[doubtful], level.face - _JUST_NO_FACE)
        return boxes, final

    def _candidates(self, pixels: Pixels) -> tuple[Floats, Floats]:
        """Return what YuNet finds in the whole photo, in its pixels, from where it is unsure on."""
        level = self._level
        small, factor = scaled(pixels, level.long_side)
        seen = planes(small, channels=BGR)
        answer = self._yunet.run(self._answers, {"input": seen})
        boxes, scores = yunet_boxes(
            dict(zip(self._answers, answer, strict=True)),
            seen.shape[3],
            at_least=min(level.unsure_gray, level.unsure),
            overlap=level.overlap,
        )
        # What suppresses a box scores more than it, so it may as well be dropped now; and whether
        # there is color matters only where a box lies between the two thresholds.
        if scores.size and scores.min() < level.unsure:
            sure_enough = scores >= (level.unsure_gray if is_gray(pixels) else level.unsure)
            boxes, scores = boxes[sure_enough], scores[sure_enough]
        large = boxes[:, 2:].max(axis=1, initial=0) >= level.smallest * level.long_side
        return boxes[large] / np.float32(factor), scores[large]

    def _second_look(self, pixels: Pixels, box: Floats) -> float:
        """Return CenterFace's best score for a face whose center is near that of `box`."""
        level = self._level
        crop = crop_around(pixels, box, side=level.crop_px, face=level.face_px)
        seen = planes(crop, channels=RGB)
        heat, size, offset = self._centerface.run(CENTERFACE_MAPS, {"input.1": seen})
        boxes, scores = centerface_boxes(
            heat, size, offset, above=level.heat, overlap=level.overlap
        )
        away = np.abs(boxes[:, :2] + boxes[:, 2:] / 2 - level.crop_px / 2).max(axis=1, initial=0)
        return float(scores[away < level.face_px / 2].max(initial=0))


def _session(data: bytes) -> onnxruntime.InferenceSession:
    """Return a network that runs in one thread: with a process a core, more would be in the way."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # Its builds for Windows tell the system's telemetry of every session, unless told not to.
    onnxruntime.disable_telemetry_events()
    return onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])
