"""What a team prints of a half-year, put together from view and charts: report and poster."""
