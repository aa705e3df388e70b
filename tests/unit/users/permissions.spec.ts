import { test } from '@japa/runner'
import fc from 'fast-check'
import { effectiveGrants } from '#app/users/effective_grants'
import { answerPermission } from '#app/users/permissions'
import { TASKS, type GrantRow } from '#app/users/tasks'

const store = fc.constantFrom(null, 'store-a', 'store-b')
const department = fc.constantFrom(null, 'department-a', 'department-b')
const task = fc.constantFrom(...TASKS.slice(0, 4))
const limits = fc.record(
  { maximumRatePpm: fc.integer({ min: 0, max: 1_000_000 }) },
  { requiredKeys: [] }
)
const grant: fc.Arbitrary<GrantRow> = fc.record({
  task: fc.oneof(task, fc.constant('*' as const)),
  effect: fc.constantFrom('allow' as const, 'deny' as const),
  isPersonal: fc.boolean(),
  storeId: store,
  departmentId: department,
  limits,
})
const grants = fc.array(grant, { maxLength: 12 })
const question = fc.record({ task, storeId: store, departmentId: department })

test.group('Permissions', () => {
  test('a personal denial wins over every set of other grants', () => {
    fc.assert(
      fc.property(grants, question, (others, asked) => {
        const denial: GrantRow = { ...asked, effect: 'deny', isPersonal: true, limits: {} }
        return !answerPermission([...others, denial], asked).isAllowed
      })
    )
  })

  test('without an allowing grant nothing is allowed', () => {
    fc.assert(
      fc.property(grants, question, (given, asked) => {
        const denials = given.map((one) => ({ ...one, effect: 'deny' as const }))
        return !answerPermission(denials, asked).isAllowed
      })
    )
  })

  test('the order of the grants does not matter', ({ assert }) => {
    fc.assert(
      fc.property(grants, question, (given, asked) => {
        assert.deepEqual(
          answerPermission(given.toReversed(), asked),
          answerPermission(given, asked)
        )
      })
    )
  })

  test('one more allowing grant never takes a right away nor narrows a limit', () => {
    fc.assert(
      fc.property(grants, question, grant, (given, asked, more) => {
        const before = answerPermission(given, asked)
        const after = answerPermission([...given, { ...more, effect: 'allow' }], asked)
        if (!before.isAllowed) return true
        if (!after.isAllowed) return false
        const [was, is] = [before.limits.maximumRatePpm, after.limits.maximumRatePpm]
        return is === undefined || (was !== undefined && is >= was)
      })
    )
  })

  test('a grant for one store says nothing about another', ({ assert }) => {
    const only: GrantRow = {
      task: '*',
      effect: 'allow',
      isPersonal: false,
      storeId: 'store-a',
      departmentId: null,
      limits: {},
    }
    assert.isTrue(answerPermission([only], { task: 'items.edit', storeId: 'store-a' }).isAllowed)
    assert.isFalse(answerPermission([only], { task: 'items.edit', storeId: 'store-b' }).isAllowed)
    assert.isFalse(answerPermission([only], { task: 'items.edit', storeId: null }).isAllowed)
  })

  test('what a register is told is what the server would answer', () => {
    fc.assert(
      fc.property(grants, task, department, (given, asked, departmentId) => {
        const entries = effectiveGrants(given, 'store-a').filter((entry) => entry.task === asked)
        const own =
          entries.find((entry) => departmentId !== null && entry.departmentId === departmentId) ??
          entries.find((entry) => entry.departmentId === null)
        const answer = answerPermission(given, { task: asked, storeId: 'store-a', departmentId })
        if (!answer.isAllowed) return !own?.isAllowed
        return own?.isAllowed === true && own.limits.maximumRatePpm === answer.limits.maximumRatePpm
      })
    )
  })
})
