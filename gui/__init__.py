"""Voucher Hold: reserve a Smart Gift voucher at the till while the sale is finished.

The layers, each importing only those below it (tests/test_layers.py checks this):

    app  >  widgets  >  services  >  api, storage, practice  >  domain
"""

__version__ = "0.1.0"
