"""The till's settings in their files and its key in the credential store.

From the domain and from storage.
"""
