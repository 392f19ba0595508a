import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { createServer, defineConfig, type Plugin } from 'vite';
import type { frameAtRest as written } from './shell/frame-at-rest.tsx';

/** Writes the frame of all pages into index.html; see desk/shell/frame-at-rest.tsx. */
const frameAtRest = (): Plugin => ({
  name: 'chancery:frame-at-rest',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: async (html) => {
      const server = await createServer({
        configFile: false,
        root: import.meta.dirname,
        server: { middlewareMode: true, ws: false },
        optimizeDeps: { noDiscovery: true },
        appType: 'custom',
        logLevel: 'warn',
      });
      try {
        const shell = (await server.ssrLoadModule('/shell/frame-at-rest.tsx')) as {
          readonly frameAtRest: typeof written;
        };
        return html.replace('<div id="desk"></div>', `<div id="desk">${await shell.frameAtRest()}</div>`);
      } finally {
        await server.close();
      }
    },
  },
});

/** The desk as static files: everything self-contained, nothing inline, so that a strict content policy holds. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  cacheDir: join(import.meta.dirname, '../node_modules/.cache/vite'),
  plugins: [react(), tailwindcss(), frameAtRest()],
  build: {
    outDir: join(import.meta.dirname, '../out/desk'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // pdf.js, which only the pages of a PDF ask for, is as big as this.
    chunkSizeWarningLimit: 1800,
    rolldownOptions: {
      output: {
        // What every page takes comes in two files, and not in one for every set of pages that share something.
        codeSplitting: {
          groups: [
            {
              name: 'libraries',
              test: /node_modules[\\/](react|react-dom|scheduler|use-sync-external-store|@tanstack[\\/](react-)?(query|router|store|history)[\w-]*)[\\/]/,
            },
            {
              name: 'desk',
              test: /desk[\\/](api|design|shell)[\\/](?!palette|help-dialog|glossary|dialog|tabs)[\w-]+\.tsx?$/,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8300' } },
});
