"""The Processing provider and its algorithms, made from the declarations of the tasks."""
