"""Brings a workspace of an earlier Lantian to today's schema, after a backup beside it."""

from __future__ import annotations

SCHEMA_VERSION = 1
