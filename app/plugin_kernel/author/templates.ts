import { soldTest, START, startTest } from '#app/plugin_kernel/author/template_tests'

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

const TEMPLATES: Record<PluginKind, (id: string) => Template> = {
  pricing: () => ({
    manifest: {
      entry: { rules: 'rules.ts' },
      rules: [{ id: 'tagged', stage: 'price.line', export: 'tagged', inputs: ['sale'] }],
    },
    files: {
      'rules.ts': `import type { RuleInput, RuleOperation } from '@tillhouse/sdk'

// Parts per million: 100000 is 10 %.
const OFF_PPM = 100000

export function tagged({ sale }: RuleInput): RuleOperation[] {
  return sale.lines
    .filter((line) => line.tags.includes('sale'))
    .map((line) => ({ op: 'line.discount', lineId: line.lineId, ratePpm: OFF_PPM, reason: 'Sale' }))
}
`,
      'tests/rules.spec.ts': `import { resolve } from 'node:path'
import { assertIsomorphic, expectOps, property, test } from '@tillhouse/sdk/testing'
import { tagged } from '../rules.ts'

test('goods with the tag "sale" cost less', ({ assert }) => {
  const [operation, ...others] = expectOps(tagged, { lines: [{ tags: ['sale'] }, {}] })
  assert.include(operation, { op: 'line.discount', lineId: 'line-1' })
  assert.isEmpty(others)
})

test('any sale has one answer, which the core takes', () => property(tagged))

test('a register answers as the server does', () =>
  assertIsomorphic(resolve(import.meta.dirname, '..'), { sales: [[{ tags: ['sale'] }]] }))
`,
    },
  }),
  tax: () => ({
    manifest: {
      entry: { rules: 'rules.ts' },
      rules: [{ id: 'local-tax', stage: 'tax.compute', export: 'localTax', inputs: ['sale'] }],
    },
    files: {
      'rules.ts': `import type { RuleInput, RuleOperation } from '@tillhouse/sdk'

// Parts per million: 88750 is 8.875 %.
const RATE_PPM = 88750

export function localTax({ sale }: RuleInput): RuleOperation[] {
  if (sale.isRelieved) return []
  return sale.lines.map((line) => ({
    op: 'tax.amount',
    lineId: line.lineId,
    taxes: [{ code: 'local', name: 'Local tax', ratePpm: RATE_PPM }],
  }))
}
`,
      'tests/rules.spec.ts': `import { resolve } from 'node:path'
import { assertIsomorphic, expectOps, property, test } from '@tillhouse/sdk/testing'
import { localTax } from '../rules.ts'

test('every line carries the local tax', ({ assert }) => {
  assert.lengthOf(expectOps(localTax, { stage: 'tax.compute', lines: [{}, {}] }), 2)
})

test('any sale has one answer, which the core takes', () => property(localTax))

test('a register answers as the server does', () =>
  assertIsomorphic(resolve(import.meta.dirname, '..')))
`,
    },
  }),
  crm: () => ({
    manifest: {
      description: 'Counts what customers buy.',
      entry: { server: 'index.ts' },
      hooks: [{ hook: 'sale.completed@1', kind: 'action' }],
      data: { migrations: 'migrations', version: 1, readableSince: 1 },
      permissions: [{ cap: 'db:own', why: 'Keeps what each customer bought.' }],
    },
    files: {
      'index.ts': `import { definePlugin } from '@tillhouse/sdk'

export default definePlugin({
  setup(ctx) {
    ctx.on('sale.completed', async ({ saleId, customerId, totals }) => {
      if (customerId === null) return
      // At least once for each: the same sale may be told again after a power cut.
      const known = await ctx.db.table('purchases').where({ sale_id: saleId }).first()
      if (known) return
      const row = { sale_id: saleId, customer_id: customerId, amount_minor: totals.grossMinor }
      await ctx.db.table('purchases').insert(row)
    })
  },
})
`,
      'migrations/001_purchases.ts': `import { migration } from '@tillhouse/sdk'

export default migration((tables) => {
  tables.create('purchases', (table) => {
    table.id('sale_id').primary()
    table.id('customer_id').index()
    table.integer('amount_minor')
  })
})
`,
      'tests/purchases.spec.ts': `${START.replace('createTestHost', 'chaos, createTestHost')}
test('keeps what a customer bought, once', async ({ assert, cleanup }) => {
  const host = await createTestHost({ plugins: [folder] })
  cleanup(() => host.close())
  assert.equal(await host.stateOf(id), 'enabled', await host.troubleOf(id))
  const customer = await host.register.addCustomer('Ada')
  const sold = await host.register.sale().scan('bread').customer(customer).pay('cash')
  await host.tell()
  assert.containSubset(await host.rows(id, 'purchases'), [
    { sale_id: sold.saleId, customer_id: customer, amount_minor: 3_000 },
  ])
  await chaos(host, id)
})
`,
    },
  }),
  workorder: () => listening('sale.completed', 'Closes the work that was paid.', 'saleId'),
  driver: () => listening('sale.completed', 'Prints what was sold.', 'saleId'),
  report: () => listening('till_session.closed', 'Reports the day.', 'tillSessionId'),
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

/** Minor units. */
const MOST_MINOR = 1_000_000

export default definePlugin({
  setup(ctx) {
    ctx.on('sale.before_complete', ({ grossMinor }) => {
      if (grossMinor !== null && grossMinor > MOST_MINOR)
        return deny('too_much', 'Take this sale in two payments.')
    })
  },
})
`,
      'tests/sale.spec.ts': `${START}
test('stops a sale that is too large, and no other', async ({ assert, cleanup }) => {
  const items = { piano: { priceMinor: 1_200_000 } }
  const host = await createTestHost({ plugins: [folder], items })
  cleanup(() => host.close())
  assert.equal(await host.stateOf(id), 'enabled', await host.troubleOf(id))
  const bread = await host.register.sale().scan('bread').pay('cash')
  assert.equal(bread.outcome, 'completed')
  const piano = await host.register.sale().scan('piano').pay('card')
  assert.containSubset(piano, { outcome: 'refused', refusals: [{ code: 'too_much' }] })
})
`,
    },
  }),
}

/** Hears of something that happened; what it does with that is the author's to write. */
function listening(hook: string, what: string, about: 'saleId' | 'tillSessionId'): Template {
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
    ctx.on('${hook}', ({ ${about} }) => {
      ctx.log.info(\`Heard of \${${about}}\`)
    })
  },
})
`,
      ...(about === 'saleId' ? soldTest : startTest),
    },
  }
}
