"""The words by which an apology is read: what points, excuses and makes amends, by language."""
