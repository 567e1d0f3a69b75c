"""How people of partner academies sign in. Nothing of it is there without the exporter."""

ACCOUNT_ADAPTER = "lms_export.academies.entrance.Entrance"
ACCOUNT_LOGIN_METHODS = {"username"}
"""Their address, in small letters: it is their name with us as well."""
ACCOUNT_SIGNUP_FIELDS = ["username*", "email*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
"""Who has opened an invitation has shown that the mailbox is theirs."""
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
"""Nothing is written to an address that has no account: nobody asked for it there."""
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = False
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_REAUTHENTICATION_METHODS = {"password", "mfa"}
ACCOUNT_FORMS = {
    "login": "lms_export.academies.forms.signing_in.SignInForm",
    "reset_password": "lms_export.academies.forms.passwords.ForgottenForm",
    "reset_password_from_key": "lms_export.academies.forms.passwords.NewPasswordForm",
    "change_password": "lms_export.academies.forms.passwords.ChangePasswordForm",
    "reauthenticate": "lms_export.academies.forms.signing_in.PasswordAgainForm",
}
MFA_ADAPTER = "lms_export.academies.second_factor.SecondFactor"
MFA_SUPPORTED_TYPES = ["webauthn", "totp", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Synergos"
MFA_TOTP_TOLERANCE = 1
MFA_FORMS = {
    "authenticate": "lms_export.academies.forms.signing_in.CodeForm",
    "reauthenticate": "lms_export.academies.forms.signing_in.CodeAgainForm",
    "activate_totp": "lms_export.academies.forms.factors.AppForm",
    "add_webauthn": "lms_export.academies.forms.factors.PasskeyForm",
    "edit_webauthn": "lms_export.academies.forms.factors.PasskeyNameForm",
}
