import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The desk as static files: everything self-contained, nothing inline, so that a strict content policy holds. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  cacheDir: join(import.meta.dirname, '../node_modules/.cache/vite'),
  plugins: [react(), tailwindcss()],
  build: {
    outDir: join(import.meta.dirname, '../out/desk'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // pdf.js, which only the pages of a PDF ask for, is as big as this.
    chunkSizeWarningLimit: 1800,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8300' } },
});
