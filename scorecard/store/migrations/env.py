"""Lets Alembic run our migrations on the connection that `scorecard.store.migrations` hands it."""

from alembic import context

from scorecard.store.tables import Table

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,
    render_as_batch=True,
    transactional_ddl=True,  # on SQLite too, since our transactions begin by themselves
)
with context.begin_transaction():
    context.run_migrations()
