import { test } from '@japa/runner'
import { expectOps, type saleOf } from '#app/workbench/kit/rule_tests'
import fc from 'fast-check'
import { markDown, type Mark } from '../../rules.ts'

const moment = (date: string) => ({ date, time: '10:00', weekday: 1 })
const STEPS = [
  { from: '2026-11-21', ratePpm: 250_000, reason: '-25 % · Best before 24 Nov' },
  { from: '2026-11-23', ratePpm: 500_000, reason: '-50 % · Best before 24 Nov' },
]
const MARK: Mark = {
  batch: 'L7',
  expiresOn: '2026-11-24',
  leftThousandths: null,
  floorMinorE4: 0,
  steps: STEPS,
  until: '2026-11-24',
}
const ANY = { ...MARK, batch: null, leftThousandths: 2_000 }
type Words = Parameters<typeof expectOps>[1]

/** A rule's answer on a day; the support makes sales without one. */
function on(date: string, { marks, ...words }: { marks: Mark[] } & Omit<Words, 'datasets'>) {
  const dated = (input: ReturnType<typeof saleOf>) =>
    markDown({ ...input, sale: { ...input.sale, moment: moment(date) } })
  return expectOps(dated, { ...words, datasets: { marks: { store: { item: marks } } } })
}
const amounts = (operations: ReturnType<typeof on>) =>
  operations.map((one) => ('amountMinor' in one ? one.amountMinor : null))

const LINE = {
  unitPriceMinorE4: 10_000_000,
  amountMinor: 1_000,
  batch: 'L7',
  expiresOn: '2026-11-24',
}

test.group('The mark-down', () => {
  test('takes off what its day says, in its words, of that batch alone', ({ assert }) => {
    const lines = [LINE, { ...LINE, batch: 'L8' }, { ...LINE, batch: null, expiresOn: null }]
    assert.deepEqual(on('2026-11-21', { marks: [MARK], lines }), [
      { op: 'line.discount', lineId: 'line-1', amountMinor: 250, reason: STEPS[0]!.reason },
    ])
    assert.deepEqual(on('2026-11-24', { marks: [MARK], lines }), [
      { op: 'line.discount', lineId: 'line-1', amountMinor: 500, reason: STEPS[1]!.reason },
    ])
    assert.isEmpty(on('2026-11-20', { marks: [MARK], lines }))
    assert.isEmpty(on('2026-11-25', { marks: [MARK], lines }))
    assert.isEmpty(on('2026-11-24', { marks: [], lines }))
  })

  test('of goods without a code of their own counts for so many pieces of a sale', ({ assert }) => {
    const plain = { ...LINE, batch: null, expiresOn: null }
    const three = { ...plain, quantityThousandths: 3_000, amountMinor: 3_000 }
    assert.deepEqual(amounts(on('2026-11-23', { marks: [ANY], lines: [plain, three] })), [500, 500])
    assert.deepEqual(amounts(on('2026-11-23', { marks: [ANY], lines: [three, plain] })), [1_000])
    const other = { ...plain, expiresOn: '2026-12-24' }
    assert.isEmpty(on('2026-11-23', { marks: [ANY], lines: [other] }))
  })

  test('of a batch counts for every line of it', ({ assert }) => {
    const three = { ...LINE, quantityThousandths: 3_000, amountMinor: 3_000 }
    const found = on('2026-11-24', { marks: [MARK], lines: [LINE, three] })
    assert.deepEqual(amounts(found), [500, 1_500])
  })

  test('leaves fees, goods that come back and left out departments alone', ({ assert }) => {
    const lines = [
      { ...LINE, isFee: true },
      { ...LINE, quantityThousandths: -1_000, amountMinor: -1_000 },
      { ...LINE, departmentIds: ['wine'] },
    ]
    const settings = { excludedDepartments: ['wine'] }
    assert.isEmpty(on('2026-11-24', { marks: [MARK], lines, settings }))
  })

  test('of two marks the one counts that gives more, never both', ({ assert }) => {
    assert.deepEqual(amounts(on('2026-11-24', { marks: [ANY, MARK, MARK], lines: [LINE] })), [500])
  })

  test('fills up to the better of promotion and mark-down, or comes on top', ({ assert }) => {
    const lowered = { ...LINE, amountMinor: 800 }
    const by = (withPromotions: string, amountMinor: number) =>
      amounts(
        on('2026-11-24', {
          marks: [MARK],
          lines: [{ ...lowered, amountMinor }],
          settings: { withPromotions },
        })
      )
    assert.deepEqual(by('better', 800), [300])
    assert.deepEqual(by('better', 400), [])
    assert.deepEqual(by('add', 800), [400])
  })

  test('stops at the lowest price and at the cost', ({ assert }) => {
    const at = (floorPpm: number, floorMinorE4: number) =>
      amounts(
        on('2026-11-24', {
          marks: [{ ...MARK, floorMinorE4 }],
          lines: [LINE],
          settings: { floorPpm },
        })
      )
    assert.deepEqual(at(600_000, 0), [400])
    assert.deepEqual(at(0, 7_005_000), [299])
    assert.deepEqual(at(0, 12_000_000), [])
  })
})

const mark = fc.record({
  batch: fc.constantFrom(null, 'A', 'B'),
  expiresOn: fc.constantFrom(null, '2026-11-24', '2026-11-25'),
  leftThousandths: fc.option(fc.integer({ min: 0, max: 20_000 }), { nil: null }),
  floorMinorE4: fc.constantFrom(0, 5_000, 3_000_000),
  steps: fc.array(
    fc.record({
      from: fc.constantFrom('2026-11-20', '2026-11-22', '2026-11-23'),
      ratePpm: fc.integer({ min: 1, max: 1_000_000 }),
      reason: fc.constant('marked down'),
    }),
    { maxLength: 4 }
  ),
  until: fc.constantFrom('2026-11-21', '2026-11-24', '9999-12-31'),
})
const soldLine = fc
  .record({
    quantityThousandths: fc.integer({ min: -5_000, max: 999_999_999 }).filter(Boolean),
    unitPriceMinorE4: fc.integer({ min: 0, max: 9_000_000_000 }),
    leftPpm: fc.integer({ min: 0, max: 1_000_000 }),
    batch: fc.constantFrom(null, 'A', 'B'),
    expiresOn: fc.constantFrom(null, '2026-11-24', '2026-11-25'),
  })
  .map(({ leftPpm, ...line }) => {
    const full = (BigInt(line.unitPriceMinorE4) * BigInt(line.quantityThousandths)) / 10_000_000n
    return { ...line, amountMinor: Number((full * BigInt(leftPpm)) / 1_000_000n) }
  })

test.group('Whatever is marked down', () => {
  test('costs nothing less than its floor, nothing more than before, and the same twice', ({
    assert,
  }) => {
    const settings = fc.record({
      floorPpm: fc.integer({ min: 0, max: 1_000_000 }),
      withPromotions: fc.constantFrom('add', 'better'),
    })
    fc.assert(
      fc.property(
        fc.array(mark, { maxLength: 4 }),
        fc.array(soldLine, { minLength: 1, maxLength: 6 }),
        settings,
        (marks, lines, set) => {
          const once = on('2026-11-23', { marks, lines, settings: set })
          assert.deepEqual(on('2026-11-23', { marks, lines, settings: set }), once)
          assert.equal(new Set(once.map((one) => 'lineId' in one && one.lineId)).size, once.length)
          const after = lines.map((one, at) => {
            const found = once.find((each) => 'lineId' in each && each.lineId === `line-${at + 1}`)
            const off = found && 'amountMinor' in found ? Number(found.amountMinor) : 0
            assert.isAtLeast(off, 0)
            const left = one.amountMinor - off
            if (off > 0) {
              const full = (one.unitPriceMinorE4 * one.quantityThousandths) / 10_000_000
              assert.isAtLeast(left, Math.floor((full * set.floorPpm) / 1_000_000) - 1)
              assert.isAtLeast(left, 0)
            }
            return { ...one, amountMinor: left }
          })
          // What is marked down is not marked down again where the better of two counts.
          const whole = marks.every(({ leftThousandths }) => leftThousandths === null)
          if (set.withPromotions === 'better' && whole)
            assert.isEmpty(on('2026-11-23', { marks, lines: after, settings: set }))
        }
      ),
      { numRuns: 500 }
    )
  })
})
