"""Somebody who vouches for people, on loopback: a program of its own, made of Authlib's server side.

It demands PKCE and a nonce. What it is asked to forge it forges: that is what is turned away.
"""

from __future__ import annotations

import base64
import hmac
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from authlib.integrations.flask_oauth2 import AuthorizationServer  # type: ignore[import-untyped]  # no types
from authlib.oauth2 import OAuth2Request  # type: ignore[import-untyped]  # as above
from authlib.oauth2.rfc6749.grants import (  # type: ignore[import-untyped]  # as above
    AuthorizationCodeGrant as Grant,
)
from authlib.oauth2.rfc7636 import CodeChallenge  # type: ignore[import-untyped]  # as above
from flask import Flask, Response, jsonify, redirect, request
from joserfc import jwt
from joserfc.jwk import RSAKey
from waitress.server import create_server

from tests.web.running import running
from workflows.clock import real_moment

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue

CLIENT, SECRET = "handslag", "en delad hemlighet"
KEYS = [RSAKey.generate_key(2048, {"kid": "1"}) for _ in range(2)]
"""Its own, and another's; to draw one takes long."""


@dataclass
class Asked:
    """A code that was given out."""

    redirect_uri: str
    nonce: str
    code_challenge: str
    code_challenge_method: str
    scope: str = "openid"

    def get_redirect_uri(self) -> str:
        return self.redirect_uri

    def get_scope(self) -> str:
        return self.scope


@dataclass
class Client:
    """The front, as the issuer knows it."""

    redirect_uris: tuple[str, ...]

    def get_client_id(self) -> str:
        return CLIENT

    def check_redirect_uri(self, uri: str) -> bool:
        return uri in self.redirect_uris

    def check_client_secret(self, secret: str) -> bool:
        return secret == SECRET

    def check_endpoint_auth_method(self, method: str, endpoint: str) -> bool:
        return endpoint == "token" and method == "client_secret_basic"

    def check_response_type(self, kind: str) -> bool:
        return kind == "code"

    def check_grant_type(self, kind: str) -> bool:
        return kind == "authorization_code"

    def get_allowed_scope(self, scope: str) -> str:
        return scope


@dataclass
class Provider:
    """An issuer that vouches for whoever it is told is there."""

    redirect_uris: tuple[str, ...]
    address: str = ""
    subject: str = "7c1"
    level: str = "loa3"
    forged: dict[str, Any] = field(default_factory=dict)
    """Claims that its token has otherwise; None: it lacks them."""
    signs: str = "RS256"
    says_it_is: str = ""
    has_moved: bool = False
    """It sends whoever asks what it can to another address."""
    codes: dict[str, Asked] = field(default_factory=dict)
    key: RSAKey = field(default_factory=lambda: KEYS[0])
    signing: RSAKey | None = None
    """A key that it does not publish."""

    def token(self, asked: Asked) -> str:
        now = int(real_moment().instant.timestamp())
        claims = {
            "iss": self.address,
            "sub": self.subject,
            "aud": CLIENT,
            "iat": now,
            "exp": now + 300,
            "nonce": asked.nonce,
            "acr": self.level,
        }
        claims = {name: value for name, value in (claims | self.forged).items() if value is not None}
        if self.signs != "RS256":
            return self._signed_by_anybody(claims)
        return jwt.encode({"alg": self.signs, "kid": "1"}, claims, self.signing or self.key)

    def _signed_by_anybody(self, claims: dict[str, Any]) -> str:
        """Sign with nothing, or with what everybody knows for a secret: the public key."""
        said = ({"alg": self.signs, "kid": "1"}, claims)
        text = ".".join(_as_text(json.dumps(one).encode()) for one in said)
        known = hmac.new(self.key.as_pem(private=False), text.encode(), sha256).digest()
        return f"{text}.{_as_text(known) if self.signs == 'HS256' else ''}"

    def configuration(self) -> ResponseReturnValue:
        """Say what it can, and more than it should."""
        at = self.address
        if self.has_moved and request.path != "/there":
            return redirect(f"{at}/there")
        return jsonify(
            issuer=self.says_it_is or at,
            authorization_endpoint=f"{at}/authorize",
            token_endpoint=f"{at}/token",
            jwks_uri=f"{at}/keys",
            id_token_signing_alg_values_supported=["RS256", "HS256", "none"],
        )

    def app(self) -> Flask:
        app = Flask("provider")
        client = Client(self.redirect_uris)
        server = AuthorizationServer(app, lambda _: client, _keeps_nothing)
        server.register_grant(_grant_of(self), [CodeChallenge(required=True), _Saying(self)])
        for path in ("/.well-known/openid-configuration", "/there"):
            app.add_url_rule(path, path, self.configuration)
        app.add_url_rule("/keys", "keys", lambda: jsonify(keys=[self.key.as_dict(private=False)]))
        app.add_url_rule("/authorize", "authorize", lambda: _authorized(server, client))
        app.add_url_rule("/token", "token", server.create_token_response, methods=["POST"])
        return app


def _as_text(said: bytes) -> str:
    return base64.urlsafe_b64encode(said).rstrip(b"=").decode()


def _keeps_nothing(token: object, asked: object) -> None:
    """A token is nothing that anybody asks for here."""


def _authorized(server: AuthorizationServer, client: Client) -> ResponseReturnValue:
    if not request.args.get("nonce"):
        return "a nonce is demanded", 400
    grant = server.get_consent_grant(end_user=client)
    answer: Response = server.create_authorization_response(grant_user=client, grant=grant)
    return answer


def _grant_of(provider: Provider) -> type[Grant]:
    class OfCodes(Grant):  # type: ignore[misc]  # Authlib has no types
        TOKEN_ENDPOINT_AUTH_METHODS = ("client_secret_basic",)

        def save_authorization_code(self, code: str, asked: OAuth2Request) -> None:
            said = asked.payload.data
            proof = said["code_challenge"], said["code_challenge_method"]
            provider.codes[code] = Asked(asked.payload.redirect_uri, said["nonce"], *proof)

        def query_authorization_code(self, code: str, client: Client) -> Asked | None:
            del client
            return provider.codes.get(code)

        def delete_authorization_code(self, asked: Asked) -> None:
            provider.codes = {code: one for code, one in provider.codes.items() if one is not asked}

        def authenticate_user(self, asked: Asked) -> Asked:
            return asked

    return OfCodes


@dataclass
class _Saying:
    """Adds to an answer of whom it tells."""

    provider: Provider

    def __call__(self, grant: Grant) -> None:
        grant.register_hook("after_create_token_response", self.say)

    def say(self, grant: Grant, response: tuple[int, dict[str, object], object]) -> None:
        response[1]["id_token"] = self.provider.token(grant.request.user)


@contextmanager
def providing(provider: Provider) -> Iterator[Provider]:
    """Let it listen, on a port that the system chooses."""
    listening = create_server(provider.app(), host="127.0.0.1", port=0, threads=2)
    port = listening.effective_port  # type: ignore[union-attr]  # it has one socket
    provider.address = f"http://127.0.0.1:{port}"
    with running(listening):
        yield provider
