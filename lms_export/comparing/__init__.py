"""Two documents of one course: what differs, whether learners keep their progress, and how to say so."""
