import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = process.cwd()

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^#pricing\/(.*)$/, replacement: resolve(root, 'app/pricing/$1.ts') },
      { find: /^#tests\/(.*)$/, replacement: resolve(root, 'tests/$1.ts') },
      {
        find: '@japa/runner',
        replacement: resolve(root, 'tests/mutation/japa_in_vitest.mjs'),
      },
    ],
  },
  test: {
    include: ['tests/unit/pricing/**/*.spec.ts'],
    // Builds and starts browsers; its bytes are those of the engine, whose tests are here.
    exclude: ['tests/unit/pricing/browser_bundle.spec.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
})
