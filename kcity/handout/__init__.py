"""What a visitor takes away: a document, a file, a code, a letter; each made from the outcome and nothing else."""
