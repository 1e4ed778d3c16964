### Menschen verbinden.
