"""Why nobody is let in. ``default_code`` is what the foreign client reads as the kind of the error."""

from django.utils.translation import gettext_lazy as _
from rest_framework.exceptions import APIException

from cms.core.sign_in_tries import SECONDS


class Unauthorized(APIException):
    status_code = 401
    default_code = "Unauthorized"
    default_detail = _("Send a token that is valid: Authorization: Bearer …")


class LoginRefused(APIException):
    """Alike for a wrong name, a wrong password and a closed account."""

    status_code = 401
    default_code = "Invalid credentials"
    default_detail = _("Wrong login or password.")


class SecondFactorNeeded(APIException):
    status_code = 401
    default_code = "Second factor needed"
    default_detail = _(
        "This account is protected by a second factor, so a password alone opens nothing here. "
        "Log in to the editor and make an access token."
    )


class LoginEnded(APIException):
    status_code = 401
    default_code = "Invalid or expired authentication token"
    default_detail = _("The login has ended. Log in again.")


class CredentialsMissing(APIException):
    status_code = 400
    default_code = "Missing credentials"
    default_detail = _("Send “login” and “password”, both as text.")


class TooManyLogins(APIException):
    status_code = 429
    default_code = "Too many logins"
    default_detail = _("Too many tries. Wait five minutes.")
    wait = SECONDS
