# Two stages: the first checks every package against the lock file by hash, the second holds what the bot needs and nothing else.
FROM python:3.12-slim AS build
WORKDIR /src
COPY requirements.lock ./
# The lock file holds the tools of development too; they are wheels here and stay behind.
RUN pip wheel --no-cache-dir --no-deps --require-hashes -r requirements.lock -w /wheels
COPY pyproject.toml README.md LICENSE ./
COPY bot ./bot
COPY cogs ./cogs
RUN python -m venv /opt/receipts \
 && /opt/receipts/bin/pip install --no-cache-dir --no-index --find-links /wheels '.[postgres]' \
 && /opt/receipts/bin/pip uninstall --yes pip \
 && /opt/receipts/bin/python -m compileall -q /opt/receipts

FROM python:3.12-slim
RUN useradd --create-home --uid 10001 receipts \
 && mkdir /data /corpus \
 && chown receipts:receipts /data /corpus
COPY --from=build /opt/receipts /opt/receipts
ENV PATH=/opt/receipts/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    MALLOC_ARENA_MAX=1 \
    RECEIPTS_CORPUS=/corpus \
    RECEIPTS_DATA=/data \
    RECEIPTS_LOG_FORMAT=json
USER receipts
WORKDIR /data
VOLUME /data
HEALTHCHECK --interval=60s --timeout=10s --start-period=120s CMD ["receipts", "health"]
CMD ["receipts", "run"]
