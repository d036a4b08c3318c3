"""Tables, engines and queries. The only package that knows there is a database."""
