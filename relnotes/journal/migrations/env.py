"""Runs the revisions inside the transaction that `relnotes.journal.migrate` holds."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    # The caller's transaction spans the revisions and the record that they ran.
    transactional_ddl=False,
)
context.run_migrations()
