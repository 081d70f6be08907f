"""What happened before: the past projects, what the rules make of them, and their numbers."""

from kcity.record.backtest import Result, back_test, report

__all__ = ["Result", "back_test", "report"]
