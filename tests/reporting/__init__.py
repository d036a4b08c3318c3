"""What a team prints: the report and the poster."""
