"""Those who vouch for people, by OpenID Connect: the one door to Authlib.

Authorization code with PKCE. What was asked, for whom and with which nonce is kept in the browser's signed
cookie, for an hour; whoever answers something that this browser did not ask is turned away.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from authlib.integrations.base_client.errors import OAuthError  # type: ignore[import-untyped]  # it has no types
from authlib.integrations.flask_client import FlaskOAuth2App, OAuth  # type: ignore[import-untyped]  # as above
from authlib.integrations.requests_client import OAuth2Session  # type: ignore[import-untyped]  # as above
from flask import request
from joserfc.errors import JoseError
from requests.exceptions import ConnectionError as RequestConnectionError
from requests.exceptions import RequestException, Timeout

from lifecycle.harmless import printable
from lifecycle.log import event
from lifecycle.values import dataclass
from web.frame.logins import LASTS
from workflows.clock import real_moment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from flask import Flask
    from werkzeug.wrappers import Response

    from web.settings import Issuer

SIGNED_WITH: Final = (
    "RS256",
    "RS384",
    "RS512",
    "PS256",
    "PS384",
    "PS512",
    "ES256",
    "ES384",
    "ES512",
    "Ed25519",
)
"""How an issuer may sign: with a key that only it has. Whatever it says that it can, never `none`."""

WAITS_SECONDS: Final = 10
"""How long an issuer may take to answer."""

LEEWAY_SECONDS: Final = 60
"""By how much its clock may differ from ours."""

MOST_SECONDS: Final = int(LASTS.total_seconds())
"""How long ago an issuer may have recognised somebody: as long as a login lasts that rests on it."""

REFUSALS: Final = frozenset(
    {
        *("invalid_request", "unauthorized_client", "access_denied", "unsupported_response_type"),
        *("invalid_scope", "server_error", "temporarily_unavailable"),  # RFC 6749, 4.1.2.1
        *("invalid_client", "invalid_grant", "unsupported_grant_type"),  # RFC 6749, 5.2
        *("interaction_required", "login_required", "account_selection_required", "consent_required"),
        *("invalid_request_uri", "invalid_request_object", "request_not_supported"),
        *("request_uri_not_supported", "registration_not_supported"),  # OpenID Connect Core, 3.1.2.6
    }
)
"""Codes by which an issuer says that it vouches for nobody."""

_LONGEST: Final = 255
"""Signs of a subject, as the standard has it, and of a level."""


@dataclass(frozen=True, slots=True)
class Came:
    """Somebody for whom an issuer vouches: by its own address, its number of them, and how surely."""

    issuer: str
    subject: str
    level: str


class NotVouchedError(Exception):
    """No issuer vouches for whoever asks; a code says why, and never to whom it was near."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class _Session(OAuth2Session):  # type: ignore[misc]  # Authlib has no types
    """Asks an issuer at the address that it has, and follows it to no other."""

    def request(self, method: str, url: str, *args: Any, **said: Any) -> Any:  # noqa: ANN401 -- as above
        """Ask."""
        return super().request(method, url, *args, **{**said, "allow_redirects": False})


class _Client(FlaskOAuth2App):  # type: ignore[misc]  # as above
    client_cls = _Session


class Issuers:
    """Those that a server was told of."""

    def __init__(self, app: Flask, issuers: tuple[Issuer, ...]) -> None:
        self.known: Final = {one.name: one for one in issuers}
        self._oauth = OAuth(app)
        for one in issuers:
            self._oauth.register(
                one.name,
                client_cls=_Client,
                client_id=one.client_id,
                client_secret=one.client_secret or None,
                server_metadata_url=f"{one.address.rstrip('/')}/.well-known/openid-configuration",
                client_kwargs={
                    "scope": " ".join(one.scopes),
                    "code_challenge_method": "S256",
                    "default_timeout": WAITS_SECONDS,
                    **({} if one.client_secret else {"token_endpoint_auth_method": "none"}),
                },
            )

    def ask(self, issuer: Issuer, back: str) -> Response:
        """Send a browser to an issuer, which sends it back.

        Raises:
            NotVouchedError: the issuer cannot be asked.
        """
        wanted = {"max_age": str(MOST_SECONDS)}
        if issuer.levels and issuer.level_claim == "acr":
            wanted["acr_values"] = " ".join(issuer.levels)
        found: Response = self._tried(issuer, lambda client: client.authorize_redirect(back, **wanted))
        return found

    def answer(self, issuer: Issuer) -> Came:
        """Take what an issuer says of whoever comes back from it.

        Raises:
            NotVouchedError: this browser did not ask, or nobody is vouched for, or not surely enough.
        """
        named = request.args.get("iss")  # RFC 9207: another issuer's answer is not mixed up with this one's
        if named is not None and named != issuer.address:
            raise NotVouchedError("another_issuer")
        token = self._tried(issuer, partial(_token, issuer=issuer))
        said: Mapping[str, Any] | None = token.get("userinfo")
        if said is None:
            raise NotVouchedError("no_answer")
        subject, level = said.get("sub"), said.get(issuer.level_claim, "")
        if not isinstance(subject, str) or not 0 < len(subject) <= _LONGEST or subject != printable(subject):
            raise NotVouchedError("no_answer")
        recognised = said.get("auth_time")  # not every issuer says when it was
        if (
            isinstance(recognised, int | float)
            and real_moment().instant.timestamp() - recognised > MOST_SECONDS + LEEWAY_SECONDS
        ):
            raise NotVouchedError("too_long_ago")
        level = printable(str(level))[:_LONGEST]
        if issuer.levels and level not in issuer.levels:
            raise NotVouchedError("not_sure_enough")
        return Came(issuer.address, subject, level)

    def _tried(self, issuer: Issuer, ask: Any) -> Any:  # noqa: ANN401 -- Authlib has no types
        client = self._oauth.create_client(issuer.name)
        try:
            said = client.load_server_metadata()
            if said.get("issuer") != issuer.address:
                raise NotVouchedError("another_issuer")
            said["id_token_signing_alg_values_supported"] = SIGNED_WITH
            return ask(client)
        except (OAuthError, JoseError) as error:
            event("login.refused", issuer=issuer.name, code=_code_of(error))
            raise NotVouchedError("not_asked" if _is_forged(error) else "refused") from error
        except (RequestException, RuntimeError, ValueError, KeyError) as error:
            event("login.failed", issuer=issuer.name, code=_why_away(error))
            raise NotVouchedError("away") from error


def _token(client: Any, *, issuer: Issuer) -> Any:  # noqa: ANN401 -- Authlib has no types
    wanted = {"iss": issuer.address, "aud": issuer.client_id}
    options = {name: {"essential": True, "value": value} for name, value in wanted.items()}
    return client.authorize_access_token(claims_options=options, leeway=LEEWAY_SECONDS)


def _code_of(error: Exception) -> str:
    """Give the code of a refusal, as long as it is a library's own or one that the standards know.

    What an issuer says else, whoever makes the browser come back chooses: anybody may write that address.
    """
    said = getattr(error, "error", None)
    return str(said) if said in REFUSALS or said == getattr(type(error), "error", "") else "other"


def _why_away(error: Exception) -> str:
    match error:
        case Timeout():
            return "too_slow"
        case RequestConnectionError():
            return "unreachable"
        case _:
            return "unreadable"


def _is_forged(error: Exception) -> bool:
    return getattr(error, "error", "") == "mismatching_state"
