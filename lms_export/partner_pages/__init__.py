"""The pages that people of a partner academy use: their courses, packages, history and agreements."""
