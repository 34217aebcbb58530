"""An answer as a file for researchers: every statement or relation that it shows, with places and links."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import discord

from bot.answering.context import Context
from bot.answering.records import of_answer
from bot.errors import UserError
from bot.languages.phrases import counted
from bot.presentation.phrasebook import looking, phrases
from bot.presentation.sheets import csv_lines, limited

if TYPE_CHECKING:
    from bot.client import ReceiptsClient
    from bot.model import Question
    from bot.services import Services

NAME = "receipts.csv"
MOST_BYTES = 8_000_000
"""Below what Discord takes everywhere (10 MiB)."""
_MOST_CITATIONS = 1_000


async def send_table(interaction: discord.Interaction[ReceiptsClient], key: str) -> None:
    """Attaches the table of the answer to the question of that key, for whoever clicked; of a large one the first rows, and says so."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    services, language = interaction.client.services, interaction.locale.value
    question = await services.store.question(key)
    if question is None:
        raise UserError(phrases(language).answer_gone)
    data, kept, total = await services.run(_table, services, question)
    words = looking(language)
    text = counted(words.exported, total) if kept == total else words.shortened.format(n=kept, total=total)
    await interaction.edit_original_response(content=text, attachments=[discord.File(io.BytesIO(data), NAME)])


def _table(services: Services, question: Question) -> tuple[bytes, int, int]:
    """The file, and how many of how many rows it has below its heading."""
    found = services.answerer.answer_question(question, Context(limit=_MOST_CITATIONS, language=question.language))
    data, kept, total = limited(csv_lines(of_answer(found, services.library)), MOST_BYTES)
    return data, kept - 1, total - 1
