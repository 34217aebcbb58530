"""What differs between languages, as data: a package per language, a file per concern.

The type of a concern stands beside this file (``questions.py``), its data in the language's package (``english/questions.py``).
"""
