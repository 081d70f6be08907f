"""What can be changed about a proposal, by whom, the roles of those who may not lead, and who is paid."""

from typing import Literal, TypeAlias

from pydantic import Field

from kcity.rulebook.model import DoubtId, Frozen, Id, Model, Text, Whole

By: TypeAlias = Literal["applicant", "someone-else", "fixed"]
Line: TypeAlias = Literal["planning", "demonstration"]


class Alteration(Model):
    """Changing one answer: who can do it, and what it means."""

    by: By
    text: Text


class Role(Model):
    """Letting another kind of body lead, and what the proposer then is."""

    line: Line
    before: tuple[Id, ...] = Field(alias="from", min_length=1)
    after: tuple[Id, ...] = Field(alias="to", min_length=1)
    text: Text


class Besides(Model):
    """A way to take part that is no application, and the first edition whose sources speak of it."""

    id: Id
    line: Line
    lead: tuple[Id, ...] = Field(alias="for", min_length=1)
    since: Whole
    text: Text
    sources: tuple[Id, ...] = Field(min_length=1)


class Pay(Model):
    """Which kinds of body the support of some editions may go to and which not; a kind in neither is not stated.

    `since` is the year a carried rule was last stated in.
    """

    line: Line
    editions: tuple[Whole, ...] = Field(min_length=1)
    paid: tuple[Id, ...] = ()
    unpaid: tuple[Id, ...] = ()
    since: Whole | None = None
    sources: tuple[Id, ...] = Field(min_length=1)
    doubts: tuple[DoubtId, ...] = ()


class Ways(Model):
    """Everything that the ways in are worded from, and whom the support goes to."""

    changes: Frozen[Alteration]
    roles: tuple[Role, ...]
    besides: tuple[Besides, ...]
    pay: tuple[Pay, ...]
