"""Trains Chancery's reader: one small encoder with a head for each task."""
