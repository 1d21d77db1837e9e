"""What the command line's commands do, by what they are about."""
