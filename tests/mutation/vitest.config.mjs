import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'

const root = process.cwd()

/** The first test that fails ends a run, so the quick ones go before those of many random cases. */
class QuickFirst extends BaseSequencer {
  async sort(files) {
    const properties = ({ moduleId }) => readFileSync(moduleId, 'utf8').split('holdsForAll(').length
    return files.toSorted((one, other) => properties(one) - properties(other))
  }
}

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
    sequence: { sequencer: QuickFirst },
    testTimeout: 60_000,
  },
})
