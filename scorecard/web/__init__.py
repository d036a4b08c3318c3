"""Plain HTTP beside the pages: the gate, signing in, health, headers."""
