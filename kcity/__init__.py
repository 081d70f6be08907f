"""What Korea's K-City Network programme says, and what follows for a proposal."""
