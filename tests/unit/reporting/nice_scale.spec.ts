import fc from 'fast-check'
import { test } from '@japa/runner'
import { niceScale } from '../../../resources/components/reporting/nice_scale.js'

test.group('The scale of a chart', () => {
  test('holds every value, starts at zero and has few, even marks', ({ assert }) => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1_000, max: 999_999_999_999 }), { maxLength: 40 }),
        (values) => {
          const { top, marks } = niceScale(values)
          assert.isAtLeast(top, Math.max(1, ...values) * (1 - 1e-9))
          assert.equal(marks[0], 0)
          assert.approximately(marks.at(-1)!, top, top * 1e-9)
          assert.isAtMost(marks.length, 6)
        }
      ),
      { seed: 20261122 }
    )
  })

  test('ends on round numbers', ({ assert }) => {
    assert.deepEqual(niceScale([37]).marks, [0, 10, 20, 30, 40])
    assert.deepEqual(niceScale([]).top, 1)
  })
})
