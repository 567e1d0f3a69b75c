"""Webhooks: other programs are told what happened, signed as https://www.standardwebhooks.com describes.

What happened is written to the outbox in the transaction in which it happened; the queue delivers it.
"""
