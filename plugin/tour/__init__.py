"""The tour for the first time: eight things in the panel, each framed and said in a sentence or two."""
