"""The pages: widgets, one service call, render."""
