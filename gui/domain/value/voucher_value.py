"""What is left on a voucher, as Smart Gift tells it (API documentation, page "check-redeem").

Amounts are decimals: a float can't hold £0.10. Smart Gift counts experiences in bits, a number
that means something only beside other bits of the same voucher; nobody is shown it as money.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

LARGEST_AMOUNT = Decimal(10) ** 12
"""Anything beyond is not an amount."""

MOST_NAMES = 200
"""Experiences whose names are kept; `ExperienceValue.count` counts all."""


@dataclass(frozen=True, slots=True)
class MoneyValue:
    """Money: any part of `amount` can still be redeemed.

    `currency` is the company's, an ISO 4217 code: Smart Gift names none, so it is the till's
    setting at the time of asking. `sold_out` is Smart Gift's own mark.
    """

    amount: Decimal
    currency: str
    sold_out: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing is left anywhere."""
        return self.amount == 0


@dataclass(frozen=True, slots=True)
class ExperienceValue:
    """Experiences, of which each site redeems its own.

    Attributes
    ----------
    names : what this till's site can redeem; "" for one without a name. At most MOST_NAMES.
    count : how many this site can redeem.
    bits : the bits of all that is left, at any site.
    bits_here : the bits of what this site can redeem; None if Smart Gift doesn't say.
    sold_out : Smart Gift's own mark.
    """

    names: tuple[str, ...]
    count: int
    bits: Decimal
    bits_here: Decimal | None
    sold_out: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing is left anywhere."""
        return self.bits == 0 and self.count == 0

    @property
    def is_elsewhere(self) -> bool:
        """Whether all that is left is for other sites: that is not an empty voucher."""
        return self.count == 0 and self.bits > 0

    @property
    def may_be_more(self) -> bool:
        """Whether there is, or may be, more for other sites."""
        return self.bits_here is None or self.bits_here < self.bits


VoucherValue = MoneyValue | ExperienceValue
"""What is left on a voucher."""
