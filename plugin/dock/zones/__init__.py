"""The tab 分区: zones by kind with status, notice, declared and drawn km², faults; and the acts on them."""
