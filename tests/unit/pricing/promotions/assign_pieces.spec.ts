import fc from 'fast-check'
import { test } from '@japa/runner'
import { assignPieces, type PieceRun } from '#pricing/promotions/assign_pieces'
import { holdsForAll } from '#tests/support/pricing/property'

const GROUPS = [0, 1, 2]

const counters = fc.record({
  runs: fc.array(
    fc.record({ pieces: fc.integer({ min: 1, max: 5 }), groups: fc.subarray(GROUPS) }),
    { maxLength: 5 }
  ),
  needs: fc.array(fc.nat({ max: 5 }), { minLength: 3, maxLength: 3 }),
})

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)

/** Whether every choice of groups finds as many pieces that fit one of them as it needs together. */
function goesRound(runs: readonly PieceRun[], needs: readonly number[]): boolean {
  const choices = [[0], [1], [2], [0, 1], [0, 2], [1, 2], GROUPS]
  return choices.every((choice) => {
    const fitting = runs.filter(({ groups }) => groups.some((group) => choice.includes(group)))
    const needed = sum(choice.map((group) => needs[group]!))
    return sum(fitting.map(({ pieces }) => pieces)) >= needed
  })
}

test.group('Pieces of sets', () => {
  test('go to groups that they fit, as many as those need and as there are, if they can', ({
    assert,
  }) => {
    holdsForAll(counters, ({ runs, needs }) => {
      const taken = assignPieces(runs, needs)
      assert.equal(taken !== null, goesRound(runs, needs))
      taken?.forEach((byGroup, index) => {
        const { pieces, groups } = runs[index]!
        assert.isAtMost(sum(byGroup), pieces)
        assert.isTrue(byGroup.every((count, group) => count === 0 || groups.includes(group)))
        assert.isTrue(byGroup.every((count) => count >= 0))
      })
      if (!taken) return
      assert.deepEqual(
        needs.map((_, group) => sum(taken.map((byGroup) => byGroup[group]!))),
        needs
      )
    })
  })

  test('are handed on from group to group only as far as there are any', ({ assert }) => {
    const bun = { pieces: 1, groups: [0, 1] }
    const juice = { pieces: 3, groups: [0] }
    assert.deepEqual(assignPieces([bun, juice], [2, 1]), [
      [0, 1],
      [2, 0],
    ])
    assert.isNull(assignPieces([bun, juice], [2, 2]))
  })

  test('are the dearest that go round', ({ assert }) => {
    const runs = [
      { pieces: 1, groups: [0] },
      { pieces: 1, groups: [0] },
      { pieces: 2, groups: [0, 1] },
    ]
    assert.deepEqual(assignPieces(runs, [1, 1]), [
      [1, 0],
      [0, 0],
      [0, 1],
    ])
    assert.deepEqual(assignPieces(runs, [0, 0]), [])
  })
})
