"""The words of photos into the index of text search, of all that are not in it yet."""

from scanner.catalog.search import Words
from scanner.jobs.task import Task


def index_words(task: Task, words: Words) -> int:
    """
    Index every photo whose words are not indexed as they now are, and return how many there were.

    Committed by pages; one that is cut off goes on where it stopped.
    """
    task.begin("index", total=words.left())
    done = 0
    while count := words.index_some():
        done += count
        task.report(done)
        task.checkpoint()
    return done
