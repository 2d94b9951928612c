"""The tab 台账: findings and dated clauses by rule, township, state and deadline."""
