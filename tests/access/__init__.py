"""Access, walked on every path: acts, views, routes, commands and pages against one table."""
