"""What the plans order, held against the registers: one module a subject, one function a rule of layers/presets/rules.toml."""
