"""English annotation: dependency rules over trees whose quotations are masked."""
