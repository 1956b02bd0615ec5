import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The server that `vite console/app` asks while one develops the page. */
const API = process.env["NEWSGRAPH_API"] ?? "http://127.0.0.1:4747";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  plugins: [react()],
  worker: { format: "es" },
  server: { proxy: { "/api": { target: API, changeOrigin: true } } },
  build: {
    outDir: fileURLToPath(new URL("../../dist/app", import.meta.url)),
    emptyOutDir: true,
    target: "es2022",
    reportCompressedSize: false,
    chunkSizeWarningLimit: 8_000,
  },
});
