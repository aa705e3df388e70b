import { test } from '@japa/runner'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { readIntake } from '../../server/intake.ts'
import { readLines } from '../../server/lines.ts'
import { PHASES, STARTING_STATES, Workflow, type WorkState } from '../../server/workflow.ts'

const OWN: WorkState[] = [
  { key: 'in', name: 'In', phase: 'intake', next: ['bench'] },
  { key: 'bench', name: 'On the bench', phase: 'work', next: ['done'] },
  { key: 'done', name: 'Done', phase: 'ready', next: [] },
  { key: 'gone', name: 'Gone', phase: 'closed', next: [] },
]
const keysOf = (states: readonly WorkState[]) => states.map(({ key }) => key)

test.group('The states of a shop', () => {
  test('allow the moves that they name, and all where they name none', ({ assert }) => {
    const workflow = new Workflow(OWN)
    assert.deepEqual(keysOf(workflow.after('in')), ['bench'])
    assert.isFalse(workflow.mayMove('in', 'gone'))
    assert.deepEqual(keysOf(workflow.after('done')), ['in', 'bench', 'gone'])
    assert.deepEqual(keysOf(workflow.open()), ['in', 'bench', 'done'])
  })

  test('let a repair out of a state that was taken away', ({ assert }) => {
    assert.deepEqual(keysOf(new Workflow(OWN).after('polishing')), keysOf(OWN))
  })

  test('are those of the beginning where the own ones make no sense', ({ assert }) => {
    const wrong: [string, WorkState[]][] = [
      ['duplicate_state', [...OWN, OWN[0]!]],
      ['unknown_next', [{ ...OWN[0]!, next: ['nowhere'] }, ...OWN.slice(1)]],
      ['missing_phase', OWN.slice(0, 3)],
    ]
    for (const [code, states] of wrong) {
      const workflow = new Workflow(states)
      assert.deepEqual(workflow.states, STARTING_STATES)
      assert.include(
        workflow.problems.map((problem) => problem.code),
        code
      )
    }
    assert.isEmpty(new Workflow([]).problems)
  })

  test('always let a repair end and never leave it where it is, whatever a shop sets', ({
    assert,
  }) => {
    const state = fc.record({
      key: fc.constantFrom('a', 'b', 'c', 'd'),
      name: fc.constant(''),
      phase: fc.constantFrom(...PHASES),
      next: fc.subarray(['a', 'b', 'c', 'd']),
    })
    fc.assert(
      fc.property(fc.array(state, { maxLength: 6 }), (states) => {
        const workflow = new Workflow(states)
        assert.isTrue(workflow.states.some(({ key }) => workflow.isOver(key)))
        assert.isFalse(workflow.isOver(workflow.first.key))
        for (const { key } of workflow.states) assert.isFalse(workflow.mayMove(key, key))
      })
    )
  })

  test('are the same in the settings as in the program', ({ assert }) => {
    const file = new URL('../../settings.schema.json', import.meta.url)
    const { properties } = JSON.parse(readFileSync(file, 'utf8'))
    assert.deepEqual(properties.states.default, STARTING_STATES)
    assert.deepEqual(properties.states.items.properties.phase.enum, PHASES)
  })
})

test.group('What the counter writes down', () => {
  const GOOD = { customer_name: ' Ada ', device: 'Bicycle', fault: 'Chain slips', locale: 'da' }

  test('is trimmed, and empty fields are nothing', ({ assert }) => {
    const read = readIntake({ ...GOOD, serial: '  ', due_on: '2026-12-01' })
    assert.isTrue(read.ok)
    if (!read.ok) return
    assert.equal(read.value.customer_name, 'Ada')
    assert.isNull(read.value.serial)
    assert.equal(read.value.due_on, '2026-12-01')
    assert.isNull(read.value.signature)
  })

  test('is refused field by field', ({ assert }) => {
    const read = readIntake({
      customer_email: 'ada',
      device: 'x'.repeat(161),
      due_on: '2026-02-30',
      signature: [[[1, 2], 'x']],
    })
    assert.deepEqual(read, {
      ok: false,
      reason: {
        customer_name: 'required',
        fault: 'required',
        customer_email: 'malformed',
        device: 'too_long',
        due_on: 'malformed',
        signature: 'malformed',
      },
    })
  })

  test('is never taken for something that it is not', ({ assert }) => {
    fc.assert(
      fc.property(fc.anything(), (body) => {
        assert.isFalse(readIntake(body).ok)
        assert.isFalse(readLines(body).ok)
      })
    )
  })

  test('names the line and the field of a price that is no whole number', ({ assert }) => {
    const line = {
      kind: 'labour',
      text: 'Work',
      quantity_thousandths: 1_500,
      unit_price_minor: 40_000,
    }
    assert.isTrue(readLines({ lines: [line] }).ok)
    assert.deepEqual(readLines({ lines: [line, { ...line, unit_price_minor: 0.5, text: '' }] }), {
      ok: false,
      reason: { '1.text': 'required', '1.unit_price_minor': 'malformed' },
    })
  })
})
