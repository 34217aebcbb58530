"""As much of Discord as the bot meets on the wire: a gateway that speaks its opcodes, and the few REST routes that are called."""

from __future__ import annotations

import asyncio
import itertools
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aiohttp import WSMsgType, web

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

BOT, APPLICATION, GUILD, CHANNEL, USER = "100", "100", "200", "300", "400"
_USER = {"id": USER, "username": "rita", "discriminator": "0", "avatar": None, "global_name": "Rita"}
_ME = {
    "id": BOT,
    "username": "Receipts",
    "discriminator": "0",
    "avatar": None,
    "bot": True,
    "flags": 0,
    "verified": True,
    "mfa_enabled": False,
}
_GUILD = {
    "id": GUILD,
    "name": "Newsroom",
    "owner_id": USER,
    "roles": [
        {
            "id": GUILD,
            "name": "@everyone",
            "color": 0,
            "hoist": False,
            "position": 0,
            "permissions": "2147483647",
            "managed": False,
            "mentionable": False,
        }
    ],
    "emojis": [],
    "stickers": [],
    "features": [],
    "channels": [{"id": CHANNEL, "type": 0, "name": "desk", "position": 0, "permission_overwrites": [], "guild_id": GUILD}],
    "members": [{"user": _ME, "roles": [], "joined_at": "2025-01-01T00:00:00+00:00", "deaf": False, "mute": False, "flags": 0}],
    "member_count": 2,
    "preferred_locale": "en-US",
    "verification_level": 0,
    "default_message_notifications": 0,
    "explicit_content_filter": 0,
    "mfa_level": 0,
    "nsfw_level": 0,
    "premium_tier": 0,
    "system_channel_flags": 0,
    "afk_timeout": 300,
    "unavailable": False,
}


def _json(content: Any, *, status: int = 200, headers: dict[str, str] | None = None) -> web.Response:
    """discord.py takes a body for JSON only where the type says exactly that, without a charset."""
    return web.Response(body=json.dumps(content), status=status, headers={"Content-Type": "application/json", **(headers or {})})


@dataclass
class Double:
    """Answers the bot and remembers what it was sent. ``limited`` is how many edits are first refused with 429."""

    shards: int = 1
    limited: int = 0
    identified: list[dict[str, Any]] = field(default_factory=list)
    resumed: list[dict[str, Any]] = field(default_factory=list)
    requests: list[tuple[str, str, Any]] = field(default_factory=list)
    sockets: dict[int, web.WebSocketResponse] = field(default_factory=dict)
    address: str = ""
    _sequence: itertools.count[int] = field(default_factory=lambda: itertools.count(1))
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    def application(self) -> web.Application:
        app = web.Application()
        app.router.add_get("/gateway/", self._gateway)
        app.router.add_get("/api/users/@me", self._always(_ME))
        app.router.add_get(
            "/api/oauth2/applications/@me",
            self._always(
                {
                    "id": APPLICATION,
                    "name": "Receipts",
                    "description": "",
                    "flags": 0,
                    "owner": _USER,
                    "bot_public": True,
                    "bot_require_code_grant": False,
                    "verify_key": "",
                    "team": None,
                    "icon": None,
                }
            ),
        )
        app.router.add_get("/api/gateway/bot", self._bot_gateway)
        app.router.add_put("/api/applications/{id}/commands", self._commands)
        app.router.add_post("/api/interactions/{id}/{token}/callback", self._callback)
        app.router.add_patch("/api/webhooks/{id}/{token}/messages/@original", self._edited)
        return app

    async def until(self, holds: Callable[[], object], seconds: float = 10.0) -> None:
        """Waits until something has come in after which ``holds()`` is true."""
        async with asyncio.timeout(seconds):
            while not holds():
                self._changed.clear()
                await self._changed.wait()

    def sent(self, method: str, end: str) -> list[Any]:
        """The bodies of requests of that method to paths that end so."""
        return [body for known, path, body in self.requests if known == method and path.endswith(end)]

    async def dispatch(self, event: str, data: dict[str, Any], shard: int = 0) -> None:
        await self.sockets[shard].send_json({"op": 0, "t": event, "s": next(self._sequence), "d": data})

    async def remove_from_guild(self) -> None:
        """Somebody removes the bot from the server."""
        await self.dispatch("GUILD_DELETE", {"id": GUILD})

    async def invite_back(self) -> None:
        """Somebody invites it again, which Discord tells without saying whether the server is available."""
        await self.dispatch("GUILD_CREATE", {name: value for name, value in _GUILD.items() if name != "unavailable"})

    async def ask(self, question: str) -> None:
        """Somebody uses /ask."""
        options = [{"name": "question", "type": 3, "value": question}]
        await self.dispatch(
            "INTERACTION_CREATE",
            {
                "id": "900",
                "application_id": APPLICATION,
                "type": 2,
                "token": "interaction-token",
                "version": 1,
                "guild_id": GUILD,
                "guild": {"id": GUILD, "locale": "en-US", "features": []},
                "channel_id": CHANNEL,
                "channel": {"id": CHANNEL, "type": 0, "name": "desk", "guild_id": GUILD, "permissions": "2147483647", "position": 0},
                "member": {
                    "user": _USER,
                    "roles": [],
                    "joined_at": "2025-01-01T00:00:00+00:00",
                    "permissions": "2147483647",
                    "deaf": False,
                    "mute": False,
                    "flags": 0,
                },
                "app_permissions": "2147483647",
                "locale": "en-US",
                "guild_locale": "en-US",
                "entitlements": [],
                "authorizing_integration_owners": {},
                "context": 0,
                "attachment_size_limit": 1,
                "data": {"id": "500", "name": "ask", "type": 1, "options": options},
            },
        )

    async def _gateway(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"op": 10, "d": {"heartbeat_interval": 41_250}})
        async for message in socket:
            if message.type is not WSMsgType.TEXT:
                break
            sent = message.json()
            if sent["op"] == 1:
                await socket.send_json({"op": 11})
            elif sent["op"] == 2:
                await self._ready(socket, sent["d"])
            elif sent["op"] == 6:
                self.sockets[0] = socket
                self.resumed.append(sent["d"])
                await socket.send_json({"op": 0, "t": "RESUMED", "s": next(self._sequence), "d": {}})
            self._changed.set()
        return socket

    async def _ready(self, socket: web.WebSocketResponse, identity: dict[str, Any]) -> None:
        shard, total = identity.get("shard", [0, 1])
        self.sockets[shard] = socket
        self.identified.append(identity)
        mine = [{"id": GUILD, "unavailable": True}] if (int(GUILD) >> 22) % total == shard else []
        ready = {
            "v": 10,
            "user": _ME,
            "guilds": mine,
            "session_id": f"session-{shard}",
            "resume_gateway_url": f"ws://{self.address}/gateway/",
            "shard": [shard, total],
            "application": {"id": APPLICATION, "flags": 0},
        }
        await self.dispatch("READY", ready, shard)
        if mine:
            await self.dispatch("GUILD_CREATE", _GUILD, shard)

    def _always(self, answer: dict[str, Any]) -> Callable[[web.Request], Awaitable[web.Response]]:
        async def handler(request: web.Request) -> web.Response:
            await self._note(request)
            return _json(answer)

        return handler

    async def _bot_gateway(self, request: web.Request) -> web.Response:
        await self._note(request)
        limit = {"total": 1_000, "remaining": 1_000, "reset_after": 0, "max_concurrency": 1}
        return _json({"url": f"ws://{self.address}/gateway/", "shards": self.shards, "session_start_limit": limit})

    async def _commands(self, request: web.Request) -> web.Response:
        body = await self._note(request)
        kept = [
            {"description": "", **command, "id": str(500 + place), "application_id": APPLICATION, "version": "1"}
            for place, command in enumerate(body)
        ]
        return _json(kept)

    async def _callback(self, request: web.Request) -> web.Response:
        await self._note(request)
        resource = {"type": 5, "message": self._message([])}
        return _json(
            {
                "interaction": {"id": "900", "type": 2, "response_message_id": "700", "response_message_loading": True},
                "resource": resource,
            }
        )

    async def _edited(self, request: web.Request) -> web.Response:
        if self.limited:
            self.limited -= 1
            await self._note(request)
            headers = {
                "Via": "1.1 google",
                "X-RateLimit-Limit": "5",
                "X-RateLimit-Remaining": "0",
                "X-RateLimit-Reset-After": "0.05",
                "X-RateLimit-Bucket": "b",
            }
            return _json({"message": "You are being rate limited.", "retry_after": 0.05, "global": False}, status=429, headers=headers)
        body = await self._note(request)
        return _json(self._message(body.get("components", [])))

    async def _note(self, request: web.Request) -> Any:
        body = await request.json() if request.can_read_body else None
        self.requests.append((request.method, request.path, body))
        self._changed.set()
        return body

    @staticmethod
    def _message(components: list[Any]) -> dict[str, Any]:
        return {
            "id": "700",
            "channel_id": CHANNEL,
            "author": _ME,
            "content": "",
            "timestamp": "2025-01-01T00:00:00+00:00",
            "edited_timestamp": None,
            "tts": False,
            "mention_everyone": False,
            "mentions": [],
            "mention_roles": [],
            "attachments": [],
            "embeds": [],
            "pinned": False,
            "type": 20,
            "flags": 1 << 15,
            "components": components,
        }
