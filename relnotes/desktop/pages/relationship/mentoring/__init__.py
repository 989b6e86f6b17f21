"""What a mentoring has beside other relationships: goals, talking points, an agreement."""
