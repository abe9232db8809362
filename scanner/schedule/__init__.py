"""
Keeping watch: the system's own scheduler, what a look by itself leaves behind, and the desktop.

Safelight runs no process in the background. What is to happen every week is told to systemd,
launchd or the Task Scheduler, in files that the user sees first.
"""
