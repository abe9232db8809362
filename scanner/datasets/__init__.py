"""Published lists of photos: reading them, keeping them, asking them; and the rule for ids."""
