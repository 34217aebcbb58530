"""A simulated Discord around the real bot, and how tests read what it shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.client import ReceiptsClient

if TYPE_CHECKING:
    from pathlib import Path

    import simcord
    from simcord.results import ResponseMessage

    from bot.services import Services


@dataclass
class World:
    """A server with a channel, somebody who asks and somebody who manages it, and the real bot over real parts."""

    env: simcord.Env
    services: Services
    index: Path
    guild: simcord.GuildHandle
    channel: simcord.ChannelHandle
    reader: simcord.MemberActor
    manager: simcord.MemberActor

    async def restart(self) -> None:
        """The process ends and another begins, with nothing but the store and the index."""
        await self.env.restart_bot(ReceiptsClient(self.services, shard_count=1))

    @property
    def texts(self) -> list[str]:
        """The texts of the channel's newest message."""
        message = self.channel.last_message
        assert message is not None
        return [found["content"] for found in walk([component.to_dict() for component in message.components]) if "content" in found]


def walk(components: Any) -> list[dict[str, Any]]:
    """All components, nested ones included."""
    found = []
    for component in components:
        found.append(component)
        found += walk(component.get("components", ()))
        if component.get("accessory"):
            found.append(component["accessory"])
    return found


def answered(result: simcord.InteractionResult) -> ResponseMessage:
    """The message that an interaction was answered with."""
    assert result.response is not None
    return result.response


def shown(result: simcord.InteractionResult) -> str:
    """All text of what an interaction was answered with."""
    message = answered(result)
    texts = [found["content"] for found in walk(message.components) if "content" in found]
    return "\n".join([message.content, *texts]).strip()


def buttons(message: Any) -> dict[str, str]:
    """label → custom_id of the buttons of a message or a response; the first of each label."""
    raw = (
        message.components
        if all(isinstance(component, dict) for component in message.components)
        else [component.to_dict() for component in message.components]
    )
    found: dict[str, str] = {}
    for component in walk(raw):
        if component["type"] == 2 and not component.get("disabled"):
            found.setdefault(component["label"], component["custom_id"])
    return found
