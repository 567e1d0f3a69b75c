"""What gunicorn reads by itself where it is started beside ``manage.py``.

Its usual limits end a question of some thousand characters with a bare page of its own. Ten thousand letters
written as %C3%B8 are let through, so that the site answers with its own page; longer ones are refused.
"""

from gunicorn.http import message

LONGEST_REQUEST_LINE = 65_535

message.MAX_REQUEST_LINE = LONGEST_REQUEST_LINE
limit_request_line = LONGEST_REQUEST_LINE - 1

# Nobody commands it from outside: its unit file does, by signals. The home folder need not be writable.
control_socket_disable = True
