"""The translation screen: source and translation side by side, paragraph by paragraph."""
