"""Any JSON, as Hypothesis's strategies: with numbers as decimals, as amounts are read."""

from __future__ import annotations

from hypothesis import strategies as st

JSON_LEAVES = st.none() | st.booleans() | st.decimals() | st.text()
JSON_VALUES: st.SearchStrategy[object] = st.recursive(
    JSON_LEAVES,
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=6,
)
