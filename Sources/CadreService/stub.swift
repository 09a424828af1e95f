// warming
