"""The rules, in plain Python; imports the standard library and itself."""
