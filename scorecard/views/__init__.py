"""What each page shows, as frozen data: asks access, queries, rules; nothing drawn."""
