import { test } from '@japa/runner'
import { importProblems, ruleProblems } from '#app/plugin_kernel/doctor/read_code'

test.group('A look at a plugin’s code', () => {
  test('names imports that would be refused', ({ assert }) => {
    const code = `
import { definePlugin } from '@tillhouse/sdk'
import { words } from './words.ts'
import lodash from 'lodash'
// import x from 'only-a-comment'
export { y } from '#app/sales/sale'
const z = await import('tsyringe')`
    assert.deepEqual(
      importProblems('index.ts', code).map((line) => line.split(' ')[2]),
      ['lodash:', '#app/sales/sale:', 'tsyringe:']
    )
  })

  test('names what does not exist where rules run', ({ assert }) => {
    const code = `
export function half({ sale }) {
  const now = new Date()
  return Math.random() > 0.5 ? [{ op: 'note', text: sale.Date }] : fetch('x')
}`
    assert.lengthOf(ruleProblems(code), 3)
    assert.deepEqual(
      ruleProblems(`export const half = ({ sale }) => [{ op: 'note', text: 'x' }]`),
      []
    )
    assert.lengthOf(ruleProblems(`import { a } from './a.ts'`), 1)
  })
})
