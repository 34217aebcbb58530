"""Answers where the bot is mentioned: in channels, in threads and, without a mention, in direct messages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import discord
from discord.ext import commands

from bot.answering.questions.claims import points
from bot.errors import UserError
from bot.presentation.phrasebook import phrases, spoken
from cogs._answers import LONGEST_QUESTION, answer, previous_question
from cogs._deliver import Sendable, post
from cogs._pace import seconds_to_wait
from cogs.help import help_message
from cogs.verify import text_of

if TYPE_CHECKING:
    from bot.client import ReceiptsClient
    from bot.model import Question
    from bot.services import Services

_MENTION = re.compile(r"<@[!&]?\d+>")
_ANSWERED = frozenset({discord.MessageType.default, discord.MessageType.reply})


class Mentions(commands.Cog):
    """Questions by mention."""

    def __init__(self, bot: ReceiptsClient, services: Services) -> None:
        self._bot = bot
        self._services = services

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        if self._is_for_us(message):
            await self._reply(message)

    def _is_for_us(self, message: discord.Message) -> bool:
        """People who mean the bot itself: not other bots, webhooks or notices, and not a call to everyone."""
        if message.author.bot or message.webhook_id is not None or message.type not in _ANSWERED or self._bot.user is None:
            return False
        return message.guild is None or self._bot.user in message.mentions

    async def _reply(self, message: discord.Message) -> None:
        language = await self._language(message)
        if wait := seconds_to_wait(self._bot, message.author, message.created_at):
            raise UserError(phrases(language).cooldown.format(seconds=max(1, round(wait))))
        asked = await self._question(message, language)
        if asked is None:
            await self._send(message, Sendable(help_message(language)))
            return
        replied_to = message.reference.message_id if message.reference else None
        previous = await previous_question(self._services, message.channel, replied_to)
        found = await answer(self._services, asked, asker=message.author.id, language=language, previous=previous)
        sent = await self._send(message, found)
        if found.source is not None:
            await self._services.store.answered(sent.id, message.channel.id, found.source.key, discord.utils.utcnow())

    async def _question(self, message: discord.Message, language: str) -> str | Question | None:
        """What the message asks; without words of its own, what the message says that it replies to; None where there is neither.

        "Is that true?" under a message asks for its claims.
        """
        text = _MENTION.sub(" ", message.content).strip()
        if message.reference is not None and points(text, language):
            return await self._claims(message, language)
        if text:
            return text
        replied = await self._replied_to(message)
        if replied is None or replied.author == self._bot.user:
            return None
        text = _MENTION.sub(" ", replied.content).strip()
        if not text:
            raise UserError(phrases(language).unseen_text)
        return text[:LONGEST_QUESTION]

    async def _claims(self, message: discord.Message, language: str) -> Question:
        replied = await self._replied_to(message)
        text = text_of(replied) if replied is not None else ""
        if not text:
            raise UserError(phrases(language).unseen_text)
        return await self._services.run(self._services.answerer.verified_message, text, language)

    async def _replied_to(self, message: discord.Message) -> discord.Message | None:
        reference = message.reference
        if reference is None or reference.message_id is None or reference.type is not discord.MessageReferenceType.reply:
            return None
        if isinstance(reference.resolved, discord.Message):
            return reference.resolved
        try:
            return await message.channel.fetch_message(reference.message_id)
        except discord.HTTPException:
            return None

    async def _language(self, message: discord.Message) -> str:
        """The server's choice, else its own language; a question's own words come before both."""
        if message.guild is None:
            return spoken(self._services.settings.language)
        return spoken(await self._services.store.language(message.guild.id) or message.guild.preferred_locale.value)

    async def _send(self, message: discord.Message, sendable: Sendable) -> discord.Message:
        """A reply, or a plain message where the bot may not read the history, which replying needs."""
        embeds, history = True, True
        if message.guild is not None:
            rights = message.channel.permissions_for(message.guild.me)
            embeds, history = rights.embed_links, rights.read_message_history
        if history:
            reference = message.to_reference(fail_if_not_exists=False)
            return await post(message.channel.send, sendable, embeds=embeds, reference=reference, mention_author=False)
        return await post(message.channel.send, sendable, embeds=embeds)


async def setup(bot: ReceiptsClient) -> None:
    """Adds the listener."""
    await bot.add_cog(Mentions(bot, bot.services))
