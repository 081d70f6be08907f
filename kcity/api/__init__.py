"""What programs ask the front door for."""
