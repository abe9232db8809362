"""The queue of the review by itself: a place in it, what is decided, what comes next."""

from array import array

from ui.models.review import Queue


def test_a_queue_comes_round_to_what_was_passed_over_and_ends_when_all_is_decided() -> None:
    queue = Queue(array("q", [7, 8, 9]))
    queue.step(1)
    queue.decide(8)
    assert queue.go_on()
    assert queue.current == 9
    queue.decide(9)
    assert queue.go_on()
    assert queue.current == 7
    queue.decide(7)

    assert not queue.go_on()
    assert (queue.current, queue.left) == (None, 0)
    assert queue.take_back(8)
    assert (queue.current, queue.left) == (8, 1)


def test_a_queue_brings_back_a_photo_that_it_does_not_hold() -> None:
    queue = Queue(array("q", [7, 8]))
    queue.step(1)
    queue.bring(5)
    assert list(queue.photos) == [7, 5, 8]
    assert queue.current == 5
    queue.decide(5)
    queue.go_on()
    assert queue.current == 8
    assert queue.take_back(7)
    assert queue.place == 0


def test_what_may_come_next_leaves_out_what_is_decided() -> None:
    queue = Queue(array("q", range(10, 20)))
    queue.decide(10)
    queue.go_to(1)

    assert queue.ahead(3) == [12, 13, 14, 10]
