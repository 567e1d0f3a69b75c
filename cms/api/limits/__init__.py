"""How often the API may be asked. The limits stand in the settings; each answer says what is left."""
