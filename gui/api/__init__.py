"""Smart Gift over HTTP. The only package that knows httpx; no Qt."""
