"""Where a setting comes from."""

from __future__ import annotations

from enum import Enum


class Origin(Enum):
    """Who set a setting, from weakest to strongest."""

    DEFAULT = "default"
    MACHINE = "machine"
    USER = "user"
    ENVIRONMENT = "environment"
    COMMAND_LINE = "command line"
    POLICY = "policy"
