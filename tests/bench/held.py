"""What a process holds and has used: memory, threads, open files, processor time."""

from dataclasses import dataclass

import psutil


@dataclass(frozen=True, slots=True)
class Held:
    """What a process holds at one moment; megabytes are 2**20 bytes."""

    resident: float
    proportional: float
    threads: int
    files: int
    seconds: float
    """Processor time since its start, of all its threads."""

    def __add__(self, other: "Held") -> "Held":
        return Held(
            self.resident + other.resident,
            self.proportional + other.proportional,
            self.threads + other.threads,
            self.files + other.files,
            self.seconds + other.seconds,
        )


NOTHING = Held(0, 0, 0, 0, 0)


def on_port(port: int) -> psutil.Process:
    """Return the server that was started on a port."""
    [server] = [each for each in psutil.process_iter() if f"--server.port={port}" in words_of(each)]
    return server


def words_of(process: psutil.Process) -> list[str]:
    """Return a process's command line; nothing of one that has just ended."""
    try:
        return process.cmdline()
    except psutil.Error:
        return []


def held(process: psutil.Process) -> Held:
    """Return what a process holds now."""
    with process.oneshot():
        memory, used = process.memory_full_info(), process.cpu_times()
        return Held(
            memory.rss / 2**20,
            memory.pss / 2**20,
            process.num_threads(),
            process.num_fds(),
            used.user + used.system,
        )
