"""What things are: plain values and rules, without input or output."""
