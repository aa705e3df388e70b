/** What an author can start from. */
export const PLUGIN_KINDS = [
  'pricing',
  'tax',
  'crm',
  'workorder',
  'driver',
  'payment',
  'report',
] as const
export type PluginKind = (typeof PLUGIN_KINDS)[number]

interface Template {
  manifest: object
  files: Record<string, string>
}

/** A plugin of a kind that does one small thing and has a test that says so. */
export function templateOf(kind: PluginKind, id: string): Record<string, string> {
  const { manifest, files } = TEMPLATES[kind](id)
  const whole = {
    id,
    version: '0.1.0',
    name: nameOf(id),
    license: 'MIT',
    api: '^1.0.0',
    ...manifest,
    docs: 'README.md',
  }
  return {
    'plugin.json': `${JSON.stringify(whole, null, 2)}\n`,
    'README.md': `# ${nameOf(id)}\n\nTest: \`node ace plugin:test ${id}\`. Pack: \`node ace plugin:pack plugins/${id}\`.\n`,
    ...files,
  }
}

function nameOf(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const startTest = {
  'tests/starts.spec.ts': `import { basename, resolve } from 'node:path'
import { createTestHost, test } from '@tillhouse/sdk/testing'

const folder = resolve(import.meta.dirname, '..')

test('runs in Tillhouse', async ({ assert, cleanup }) => {
  const host = await createTestHost({ plugins: [folder] })
  cleanup(() => host.close())
  assert.equal(await host.stateOf(basename(folder)), 'enabled', JSON.stringify(await host.problemOf(basename(folder))))
})
`,
}

const TEMPLATES: Record<PluginKind, (id: string) => Template> = {
  pricing: () => ({
    manifest: {
      entry: { rules: 'rules.ts' },
      rules: [{ id: 'tagged', stage: 'price.line', export: 'tagged', inputs: ['sale'] }],
    },
    files: {
      'rules.ts': `// Parts per million: 100000 is 10 %.
const OFF_PPM = 100000

export function tagged({ sale }) {
  return sale.lines
    .filter((line) => line.tags.includes('sale'))
    .map((line) => ({ op: 'line.discount', lineId: line.lineId, ratePpm: OFF_PPM, reason: 'Sale' }))
}
`,
      'tests/rules.spec.ts': `import { expectOps, property, test } from '@tillhouse/sdk/testing'
import { tagged } from '../rules.ts'

test('goods with the tag "sale" cost less', ({ assert }) => {
  const [operation, ...others] = expectOps(tagged, { lines: [{ tags: ['sale'] }, {}] })
  assert.include(operation, { op: 'line.discount', lineId: 'line-1' })
  assert.isEmpty(others)
})

test('any sale has one answer, which the core takes', () => property(tagged))
`,
    },
  }),
  tax: () => ({
    manifest: {
      entry: { rules: 'rules.ts' },
      rules: [{ id: 'local-tax', stage: 'tax.compute', export: 'localTax', inputs: ['sale'] }],
    },
    files: {
      'rules.ts': `// Parts per million: 88750 is 8.875 %.
const RATE_PPM = 88750

export function localTax({ sale }) {
  if (sale.isRelieved) return []
  return sale.lines.map((line) => ({
    op: 'tax.amount',
    lineId: line.lineId,
    taxes: [{ code: 'local', name: 'Local tax', ratePpm: RATE_PPM }],
  }))
}
`,
      'tests/rules.spec.ts': `import { expectOps, property, test } from '@tillhouse/sdk/testing'
import { localTax } from '../rules.ts'

test('every line carries the local tax', ({ assert }) => {
  assert.lengthOf(expectOps(localTax, { stage: 'tax.compute', lines: [{}, {}] }), 2)
})

test('any sale has one answer, which the core takes', () => property(localTax))
`,
    },
  }),
  crm: () => listening('sale.completed', 'Counts what members buy.'),
  workorder: () => listening('sale.completed', 'Closes the work that was paid.'),
  driver: () => listening('sale.completed', 'Prints what was sold.'),
  report: () => listening('till_session.closed', 'Reports the day.'),
  payment: () => ({
    manifest: {
      entry: { server: 'index.ts' },
      hooks: [{ hook: 'sale.before_complete@1', kind: 'guard', timeout: 200 }],
      permissions: [
        { cap: 'hook:veto:sale.before_complete', why: 'Stops sales that it may not take.' },
      ],
    },
    files: {
      'index.ts': `import { definePlugin, deny } from '@tillhouse/sdk'

export const MOST_MINOR = 1_000_000

export default definePlugin({
  setup(ctx) {
    ctx.on('sale.before_complete', (sale) => {
      if (sale.totalMinor > MOST_MINOR) return deny('too_much', 'Take this sale in two payments.')
    })
  },
})
`,
      ...startTest,
    },
  }),
}

/** Hears of something that happened; what it does with that is the author's to write. */
function listening(hook: string, what: string): Template {
  return {
    manifest: {
      description: what,
      entry: { server: 'index.ts' },
      hooks: [{ hook: `${hook}@1`, kind: 'action' }],
    },
    files: {
      'index.ts': `import { definePlugin } from '@tillhouse/sdk'

export default definePlugin({
  setup(ctx) {
    // At least once for each: the same one may be told again after a power cut.
    ctx.on('${hook}', (told) => {
      ctx.log.info(\`Heard of \${told.id}\`)
    })
  },
})
`,
      ...startTest,
    },
  }
}
