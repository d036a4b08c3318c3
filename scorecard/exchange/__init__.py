"""Workbooks, tables and archives: bytes in, rows or problems out, and back."""
