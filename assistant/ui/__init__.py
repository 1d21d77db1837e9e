"""What pages share: the running product, the language of the page, and the answer card."""
