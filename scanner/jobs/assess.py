"""Exposures anew, of all photos that another profile or an older rule had assessed."""

from scanner.catalog.findings import Findings
from scanner.jobs.task import Task


def assess_stale(task: Task, findings: Findings) -> int:
    """
    Assess every photo whose stored exposure other rules gave, and return how many there were.

    Committed by pages; one that is cut off goes on where it stopped.
    """
    basis = findings.rules.basis
    if findings.settled():
        findings.settle(basis)
        return 0
    task.begin("assess", total=findings.stale())
    last = done = 0
    while True:
        task.checkpoint()
        last, count = findings.assess_stale(last)
        if not count:
            if findings.rules.basis == basis:
                findings.settle(basis)
            return done
        done += count
        task.report(done)
