"""Signing in and one's own account, as allauth's views look them up. There is no signing up."""

from allauth.account import views as account
from allauth.mfa.base import views as factors
from allauth.mfa.recovery_codes import views as codes
from allauth.mfa.totp import views as app
from allauth.mfa.webauthn import views as passkeys
from django.urls import path, re_path

from lms_export.academies.access import closed, member_required, on_the_way_in
from lms_export.academies.views.account import account_page
from lms_export.academies.views.joining import JoinView
from lms_export.academies.views.tokens import RevokeTokenView, TokensView

KEY = r"^new-password/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$"

urlpatterns = [
    path("sign-in/", account.login, name="account_login"),
    path("sign-out/", account.logout, name="account_logout"),
    path("sign-in/closed/", closed, name="account_inactive"),
    path("sign-in/second-step/", factors.authenticate, name="mfa_authenticate"),
    path("sign-in/passkey/", passkeys.login_webauthn, name="mfa_login_webauthn"),
    path("join/<str:token>/", JoinView.as_view(), name="partner_join"),
    path("forgotten/", account.password_reset, name="account_reset_password"),
    path("forgotten/sent/", account.password_reset_done, name="account_reset_password_done"),
    path(
        "new-password/done/",
        account.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
    re_path(KEY, account.password_reset_from_key, name="account_reset_password_from_key"),
    path("account/", member_required(account_page), name="partner_account"),
    path("account/tokens/", member_required(TokensView.as_view()), name="partner_tokens"),
    path(
        "account/tokens/<int:pk>/revoke/",
        member_required(RevokeTokenView.as_view()),
        name="partner_token_revoke",
    ),
    path("account/password/", member_required(account.password_change), name="account_change_password"),
    path("account/again/", on_the_way_in(account.reauthenticate), name="account_reauthenticate"),
    path("account/again/code/", on_the_way_in(factors.reauthenticate), name="mfa_reauthenticate"),
    path(
        "account/again/passkey/",
        on_the_way_in(passkeys.reauthenticate_webauthn),
        name="mfa_reauthenticate_webauthn",
    ),
    path("account/second-step/", on_the_way_in(factors.index), name="mfa_index"),
    path("account/app/", on_the_way_in(app.activate_totp), name="mfa_activate_totp"),
    path("account/app/remove/", member_required(app.deactivate_totp), name="mfa_deactivate_totp"),
    path("account/passkeys/", member_required(passkeys.list_webauthn), name="mfa_list_webauthn"),
    path("account/passkeys/add/", on_the_way_in(passkeys.add_webauthn), name="mfa_add_webauthn"),
    path(
        "account/passkeys/<int:pk>/remove/",
        member_required(passkeys.remove_webauthn),
        name="mfa_remove_webauthn",
    ),
    path(
        "account/passkeys/<int:pk>/name/", member_required(passkeys.edit_webauthn), name="mfa_edit_webauthn"
    ),
    path(
        "account/recovery-codes/",
        member_required(codes.view_recovery_codes),
        name="mfa_view_recovery_codes",
    ),
    path(
        "account/recovery-codes/new/",
        member_required(codes.generate_recovery_codes),
        name="mfa_generate_recovery_codes",
    ),
    path(
        "account/recovery-codes/file/",
        member_required(codes.download_recovery_codes),
        name="mfa_download_recovery_codes",
    ),
]
