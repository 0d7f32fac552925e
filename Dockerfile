# The bot on Node 24, not as root. Data of the embedded PostgreSQL is in /data; with DATABASE_URL nothing is kept there.
# Run it with an init (docker run --init; compose.yaml does), which buries the processes a database server leaves.

# All packages, to write the Prisma client.
FROM node:24-slim AS client
WORKDIR /app
COPY package.json package-lock.json prisma.config.ts ./
COPY prisma/schema.prisma prisma/
RUN npm ci --ignore-scripts --no-audit --no-fund && npx prisma generate

# The packages of the running bot only. As optional peers of the Prisma client two dev dependencies stay otherwise.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
	&& npm rm prisma typescript --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production DATA_DIR=/data PORT=3000
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json ./
COPY prisma/migrations prisma/migrations
COPY prisma/sample prisma/sample
COPY locales locales
COPY commands commands
COPY src src
COPY --from=client /app/src/store/generated src/store/generated
# What install scripts would have done for the embedded PostgreSQL: the user below may not change node_modules.
RUN node -e "import('./src/store/embedded/binaries.ts').then(async (m) => m.postgresBinaries(await m.packagedPostgres(), '/tmp', undefined))" \
	&& install -d -o node -g node -m 700 /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
	CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/main.ts"]
