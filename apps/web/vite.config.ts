import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

/** Where `vite dev` finds a running API; in production the API stands on the same port. */
const apiUrl = process.env['TRASLUZ_API_URL'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter({ out: 'build', envPrefix: 'TRASLUZ_WEB_' }),
      // No third party is ever asked for anything, and text from a document can never become a script.
      csp: {
        mode: 'auto',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self'],
          // The one style attribute there is: SvelteKit hides its announcer of page changes with it.
          'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
          'img-src': ['self'],
          'connect-src': ['self'],
          'worker-src': ['self'],
          'object-src': ['none'],
          'base-uri': ['none'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
        },
      },
    }),
  ],
  // Modules, so that the worker loads the schema of one version only and not of all.
  worker: { format: 'es' },
  server: { proxy: { '/v1': apiUrl, '/docs': apiUrl } },
});
