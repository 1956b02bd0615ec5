# Builds the package and installs it as anybody would: from its tarball, without the build tools.
FROM node:20-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm pack && mv newsgraph-*.tgz /newsgraph.tgz

FROM node:20-bookworm-slim
COPY --from=build /newsgraph.tgz /tmp/newsgraph.tgz
RUN npm install --global /tmp/newsgraph.tgz && rm /tmp/newsgraph.tgz && npm cache clean --force
RUN mkdir /data && chown node:node /data
USER node
WORKDIR /data
VOLUME /data
EXPOSE 4747
# Other machines can reach a container's port, so the server demands NEWSGRAPH_TOKEN.
CMD ["newsgraph", "serve", "--host", "0.0.0.0"]
