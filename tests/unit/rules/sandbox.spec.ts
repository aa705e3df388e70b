import { test } from '@japa/runner'
import { priceSale } from '#pricing/index'
import type { RuleAnswer } from '#pricing/rules/rule'
import type { RulePackage } from '#app/rules/rule_package'
import { aLine, aSale } from '#tests/support/pricing/builders'
import { aPackage, aRule, loaded, TEN_OFF } from '#tests/support/rules/packages'

const snapshot = {
  input: aSale({ lines: [aLine()] }),
  lines: [{ lineId: 'line-1', amountMinor: 10_000 }],
  totals: null,
}

async function ask(...packages: RulePackage[]): Promise<RuleAnswer['answer'][]> {
  const rules = await loaded(...packages)
  const answers = rules.run('price.line', snapshot)
  rules.dispose()
  return answers.map(({ answer }) => answer)
}

async function faultOf(code: string, fuel = 200): Promise<string> {
  const [answer] = await ask(aPackage(code, { rules: [aRule({ fuel })] }))
  return 'fault' in answer! ? answer.fault : 'none'
}

/** What an expression is worth inside. */
async function worth(expression: string): Promise<unknown> {
  const code = `function rule() { return [{ op: 'note', text: String(${expression}) }] }`
  const [answer] = await ask(aPackage(code))
  return 'operations' in answer! ? (answer.operations[0] as { text: string }).text : answer
}

test.group('The sandbox of a rule', () => {
  test('hands out custom fields of those plugins that the rule names', async ({ assert }) => {
    const ext = { acme: { days: 3 }, other: { note: 'x' } }
    const input = {
      ...aSale({ lines: [{ ...aLine(), ext }] }),
      occasion: {
        storeId: 'store-1',
        moment: { date: '2026-11-22', time: '12:00', weekday: 7 as const },
        customer: { groupIds: [], ext },
      },
    }
    const seen = async (inputs: string[]) => {
      const code = `function rule(input) { return [{ op: 'note', text: JSON.stringify({
        line: input.sale?.lines[0].ext, customer: input.customer?.ext, amount: input.sale?.lines[0].amountMinor }) }] }`
      const rules = await loaded(aPackage(code, { rules: [aRule({ inputs })] }))
      const [said] = rules.run('price.line', { ...snapshot, input })
      rules.dispose()
      const answer = said!.answer as { operations: { text: string }[] }
      return JSON.parse(answer.operations[0]!.text) as unknown
    }
    const amount = 10_000
    assert.deepEqual(await seen([]), { line: ext, customer: ext, amount })
    assert.deepEqual(await seen(['sale', 'customer']), { amount })
    assert.deepEqual(await seen(['item.ext', 'customer.ext']), { line: ext, customer: ext, amount })
    assert.deepEqual(await seen(['item.ext.acme']), { line: { acme: { days: 3 } }, amount })
    assert.deepEqual(await seen(['customer.ext.none']), {})
  })

  test('has no clock, no chance, no timers, no network and no host', async ({ assert }) => {
    const missing = [
      'Date',
      'Math.random',
      'setTimeout',
      'setInterval',
      'queueMicrotask',
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'Intl',
      'process',
      'require',
      'console',
      'performance',
      'crypto',
      'WebAssembly',
      'SharedArrayBuffer',
      'Atomics',
      'WeakRef',
      'eval',
      'std',
      'os',
    ]
    const types = missing.map((name) => `typeof ${name}`).join(` + ',' + `)
    assert.equal(await worth(types), missing.map(() => 'undefined').join(','))
  })

  test('stops a rule that never comes back, and answers the next question', async ({ assert }) => {
    const code = `function rule({ sale }) { if (sale.lines[0].amountMinor > 5000) for (;;); return [] }`
    const rules = await loaded(aPackage(code))
    const [stopped] = rules.run('price.line', snapshot)
    const cheap = { ...snapshot, lines: [{ lineId: 'line-1', amountMinor: 1 }] }
    const [next] = rules.run('price.line', cheap)
    rules.dispose()
    assert.equal('fault' in stopped!.answer && stopped!.answer.fault, 'out_of_fuel')
    assert.deepEqual(next!.answer, { operations: [] })
  })

  test('stops one that catches its own end', async ({ assert }) => {
    assert.equal(
      await faultOf('function rule() { for (;;) try { for (;;); } catch { continue } }'),
      'out_of_fuel'
    )
  })

  test('gives each rule its own fuel', async ({ assert }) => {
    const work = `let sum = 0; for (let i = 0; i < 200000; i++) sum += i`
    const code = `function rule() { ${work}; return [] }`
    assert.equal(await faultOf(code, 200), 'none')
    assert.equal(await faultOf(code, 2), 'out_of_fuel')
  })

  test('has 8 MB, and goes on after asking for a gigabyte', async ({ assert }) => {
    const code = `function rule({ sale }) {
      if (sale.lines[0].amountMinor > 5000) return new Uint8Array(1024 * 1024 * 1024)
      return []
    }`
    const rules = await loaded(aPackage(code))
    const [greedy] = rules.run('price.line', snapshot)
    const cheap = { ...snapshot, lines: [{ lineId: 'line-1', amountMinor: 1 }] }
    const [next] = rules.run('price.line', cheap)
    rules.dispose()
    assert.property(greedy!.answer, 'fault')
    assert.deepEqual(next!.answer, { operations: [] })
  })

  test('goes on after strings, lists and calls without end', async ({ assert }) => {
    const bodies = [
      `let text = 'x'; for (;;) text += text`,
      `const all = []; for (;;) all.push({ one: 1 })`,
      `const deep = () => deep() + 1; return deep()`,
    ]
    for (const body of bodies) {
      const code = `function rule({ sale }) { if (sale.lines[0].amountMinor > 5000) { ${body} } return [] }`
      const rules = await loaded(aPackage(code))
      const [broke] = rules.run('price.line', snapshot)
      const cheap = { ...snapshot, lines: [{ lineId: 'line-1', amountMinor: 1 }] }
      const [next] = rules.run('price.line', cheap)
      rules.dispose()
      assert.property(broke!.answer, 'fault', body)
      assert.deepEqual(next!.answer, { operations: [] }, body)
    }
  })

  test('keeps nothing between two questions', async ({ assert }) => {
    const code = `let asked = 0
      const rule = () => [{ op: 'note', text: String(++asked) }]`
    const rules = await loaded(aPackage(code))
    const first = rules.run('price.line', snapshot)
    assert.deepEqual(rules.run('price.line', snapshot), first)
    rules.dispose()
  })

  test('lets nobody leave anything in the language or change what it was given', async ({
    assert,
  }) => {
    assert.equal(
      await faultOf(`function rule() { Array.prototype.map = () => []; return [] }`),
      'threw'
    )
    assert.equal(await faultOf(`function rule() { globalThis.left = 1; return [] }`), 'threw')
    assert.equal(
      await faultOf(`function rule({ sale }) { sale.lines[0].amountMinor = 1; return [] }`),
      'threw'
    )
  })

  test('says what a rule threw, and asks the others', async ({ assert }) => {
    const code = `function bad() { throw new Error('No tiers') }
      function rule() { return [] }`
    const rules = [aRule({ id: 'bad', export: 'bad' }), aRule()]
    assert.deepEqual(await ask(aPackage(code, { rules })), [
      { fault: 'threw', message: 'No tiers' },
      { operations: [] },
    ])
  })

  test('asks the others alone after one used up all fuel', async ({ assert }) => {
    const code = `function bad() { for (;;); }
      function rule() { return [] }`
    const rules = [aRule({ id: 'bad', export: 'bad' }), aRule()]
    const [bad, good] = await ask(aPackage(code, { rules }))
    assert.equal('fault' in bad! && bad.fault, 'out_of_fuel')
    assert.deepEqual(good, { operations: [] })
  })

  test('asks a plugin no more that used up its fuel three times in a row', async ({ assert }) => {
    const rules = await loaded(aPackage('function rule() { for (;;); }'))
    const faults = [1, 2, 3, 4].map(() => {
      const [{ answer }] = rules.run('price.line', snapshot) as [RuleAnswer]
      return 'fault' in answer ? answer.fault : 'none'
    })
    rules.dispose()
    assert.deepEqual(faults, ['out_of_fuel', 'out_of_fuel', 'out_of_fuel', 'unavailable'])
  })

  test('takes code that does not parse as a failure of its rules', async ({ assert }) => {
    assert.equal(await faultOf('function rule( {'), 'unavailable')
  })

  test('hands a rule only the inputs and datasets that it names', async ({ assert }) => {
    const code = `function rule(input) { return [{ op: 'note', text: JSON.stringify(input) }] }`
    const [answer] = await ask(
      aPackage(code, {
        rules: [aRule({ inputs: ['settings'], datasets: ['tiers'] })],
        settings: { rate: 3 },
        datasets: { tiers: [1, 2], secrets: [3] },
      })
    )
    const { text } = (answer as { operations: { text: string }[] }).operations[0]!
    assert.deepEqual(JSON.parse(text), {
      stage: 'price.line',
      settings: { rate: 3 },
      datasets: { tiers: [1, 2] },
    })
  })

  test('prices a sale with a plugin’s discount and names it', async ({ assert }) => {
    const rules = await loaded(aPackage(TEN_OFF))
    const { totals, explanation } = priceSale(snapshot.input, rules.run)
    rules.dispose()
    assert.equal(totals.lineDiscountMinor, 1_000)
    const step = explanation.find(({ code }) => code === 'line.rule')
    assert.deepEqual(step?.detail, {
      label: 'Ten off',
      pluginId: 'acme',
      pluginVersion: '1.2.0',
      ruleId: 'ten-off',
      askedMinor: 1_000,
    })
  })
})
