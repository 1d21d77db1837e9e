"""The customer-service training assistant: grounded answers in Swedish, Norwegian and Dutch."""

__version__ = "0.1.0"
