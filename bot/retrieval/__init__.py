"""The passages and articles on disk, and how they are found."""
