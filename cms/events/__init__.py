"""What happens when, where and in which languages; registration is elsewhere: nobody is registered here."""
