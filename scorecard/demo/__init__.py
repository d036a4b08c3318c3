"""A throw-away academy: invented people, three years of believable data, for `scorecard demo`."""
