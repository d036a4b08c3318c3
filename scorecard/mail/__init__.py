"""Letters to people, where an academy has configured a mail server."""
