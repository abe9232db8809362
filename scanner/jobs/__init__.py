"""Work that takes longer than a blink: plain functions, each given a Task."""
