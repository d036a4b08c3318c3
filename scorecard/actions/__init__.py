"""What people do: one function per act, in the transaction of the caller."""
