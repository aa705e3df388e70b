import { test } from '@japa/runner'
import { markDifferences } from '#app/documents/explanation/mark_differences'

test.group('Two sides of a calculation', () => {
  test('are marked where the other side has no such row', ({ assert }) => {
    const mine = ['List price 1000', 'Ten off -100', 'VAT 180']
    const others = ['List price 1000', 'VAT 200']
    assert.deepEqual(markDifferences(mine, others), [false, true, true])
    assert.deepEqual(markDifferences(others, mine), [false, true])
  })

  test('are not marked for telling the same in another order', ({ assert }) => {
    assert.deepEqual(markDifferences(['a', 'b'], ['b', 'a']), [false, false])
  })

  test('differ once where a row stands twice here and once there', ({ assert }) => {
    assert.deepEqual(markDifferences(['a', 'a'], ['a']), [false, true])
  })
})
