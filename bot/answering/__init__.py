"""Question text to Question, Question to Answer; a file per question type."""
