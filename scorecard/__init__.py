"""Rocket Scorecard: what a team company knows about itself, month by month."""
