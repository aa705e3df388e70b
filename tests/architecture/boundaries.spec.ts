import { readFileSync } from 'node:fs'
import { test } from '@japa/runner'

interface Violation {
  rule: string
  from: string
  to: string
}

// Plain JavaScript so that `npm run boundaries` needs no compile; typed here where it is used.
const { checkBoundaries } = (await import(
  new URL('../../scripts/check_boundaries.mjs', import.meta.url).href
)) as { checkBoundaries(folders?: string[]): Promise<{ modules: number; violations: Violation[] }> }
const { DOMAINS } = (await import(
  new URL('../../scripts/import_rules.mjs', import.meta.url).href
)) as {
  DOMAINS: Record<string, string[] | '*'>
}

test.group('Import rules', () => {
  test('no module imports what its row in the table does not allow', async ({ assert }) => {
    const { modules, violations } = await checkBoundaries()
    assert.isAbove(modules, 100, 'the checker must have read the tree')
    assert.deepEqual(violations, [])
  })

  test('the domains import each other without a cycle', ({ assert }) => {
    const state = new Map<string, 'open' | 'done'>()
    const cycles: string[] = []
    const visit = (name: string, path: string[]) => {
      if (state.get(name) === 'open') cycles.push([...path, name].join(' → '))
      if (state.has(name)) return
      state.set(name, 'open')
      const allowed = DOMAINS[name]
      if (Array.isArray(allowed)) for (const next of allowed) visit(next, [...path, name])
      state.set(name, 'done')
    }
    for (const name of Object.keys(DOMAINS)) visit(name, [])
    assert.deepEqual(cycles, [])
  })

  test('the table in app/README.md is the table that is checked', ({ assert }) => {
    const readme = readFileSync('app/README.md', 'utf8').replaceAll(/ +/g, ' ')
    const rows = readme.split('\n').filter((line) => /^\| (?!domain |-)/.test(line))
    assert.deepEqual(
      rows,
      Object.entries(DOMAINS).map(([name, allowed]) => {
        const cell =
          allowed === '*'
            ? 'operations of any domain; nobody imports it'
            : allowed.join(', ') || 'nothing'
        return `| ${name} | ${cell} |`
      })
    )
  })
})
