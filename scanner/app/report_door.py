"""The part of the front door that is about reports."""

from collections.abc import Collection
from pathlib import Path

from scanner.app.opening import detector_of
from scanner.app.overview import OverviewDoor
from scanner.app.report import Known, WrittenReport, check_wish, write_report
from scanner.datasets.index import Lists
from scanner.domain.dataset import Dataset
from scanner.domain.listing import PhotoFilter
from scanner.domain.reader import Reader
from scanner.jobs.runner import JobRunner, Running
from scanner.jobs.task import Task
from scanner.settings import Settings


class ReportDoor(OverviewDoor):
    """What a user can have written down; a part of App, which sets these."""

    _datasets: tuple[Dataset, ...]
    _lists: Lists
    _runner: JobRunner
    _settings: Settings

    def write_report(
        self,
        path: Path,
        wanted: PhotoFilter,
        *,
        reader: Reader = Reader.ONESELF,
        ids: Collection[int] | None = None,
    ) -> Running[WrittenReport]:
        """
        Start to write the photos that pass a filter to a .html, .pdf, .csv or .json file.

        With `ids`, exactly those photos instead. Raises BadWish for another ending, and where all
        of a library is meant for somebody pictured. The job raises NotFound if the folder is not
        there, SourceUnavailable if the file cannot be written.
        """
        checked, target = self._checked(wanted), Path(path).expanduser().absolute()
        check_wish(target, checked, reader=reader, ids=ids)

        def run(task: Task) -> WrittenReport:
            known = Known(
                catalog=self._catalog,
                licenses=self.licenses,
                settings=self._settings,
                detector=detector_of(self._settings).name,
                picture=lambda photo: self.thumbnail(photo).result(),
                datasets=self._datasets,
                lists=self._lists.imported(),
                history=lambda: self.overview().history,
            )
            return write_report(task, target, checked, known, reader=reader, ids=ids)

        return self._runner.start("report", "report", run)
