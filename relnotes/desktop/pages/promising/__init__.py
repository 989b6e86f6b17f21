"""What the page of promises is made of."""
