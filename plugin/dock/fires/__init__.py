"""The tab 火点: fires by township and event, filters, evidence, import."""
