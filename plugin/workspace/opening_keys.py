"""Names of settings that several dialogs of workspaces share."""

FOLDER = "lantian/folder"
"""Where the last workspace was made or opened."""
SIGNATURE = "lantian/signature"
"""Who makes the changes, as he said last."""
