"""The library as a service: who may change it, and how what changed reaches the answers."""
