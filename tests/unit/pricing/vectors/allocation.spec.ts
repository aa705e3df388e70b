import { test } from '@japa/runner'
import { allocate } from '#pricing/index'

interface Vector {
  source: string
  amount: number
  weights: number[]
  parts: number[]
}

/**
 * Published allocations, the numbers only. Where remainders are equal all of them favour the earlier
 * part, as the engine does.
 */
const vectors: Vector[] = [
  // Martin Fowler, Patterns of Enterprise Application Architecture, Money: "Foemmel's conundrum".
  { source: 'Fowler, Foemmel’s conundrum', amount: 5, weights: [3, 7], parts: [2, 3] },
  { source: 'Fowler, ten among three', amount: 1_000, weights: [1, 1, 1], parts: [334, 333, 333] },
  // moneyphp/money, MIT, tests/MoneyTest.php.
  { source: 'moneyphp, thirds of 100', amount: 100, weights: [1, 1, 1], parts: [34, 33, 33] },
  { source: 'moneyphp, thirds of 101', amount: 101, weights: [1, 1, 1], parts: [34, 34, 33] },
  { source: 'moneyphp, order matters', amount: 5, weights: [7, 3], parts: [4, 1] },
  { source: 'moneyphp, halves of 15', amount: 15, weights: [1, 1], parts: [8, 7] },
  { source: 'moneyphp, halves of 10', amount: 10, weights: [1, 1], parts: [5, 5] },
  // dinero.js, MIT, the tests and documentation of `allocate`.
  { source: 'dinero.js, halves of 10.03', amount: 1_003, weights: [50, 50], parts: [502, 501] },
  { source: 'dinero.js, a quarter', amount: 100, weights: [1, 3], parts: [25, 75] },
  // The apportionment of the 1790 census to 60 seats, as electowiki.org works the Hamilton method out.
  {
    source: 'Hamilton, the states of 1790',
    amount: 60,
    weights: [
      630_560, 475_327, 432_879, 353_523, 331_589, 278_514, 236_841, 206_236, 179_570, 141_822,
      85_533, 70_835, 68_705, 68_446, 55_540,
    ],
    parts: [11, 8, 7, 6, 6, 5, 4, 3, 3, 2, 1, 1, 1, 1, 1],
  },
  // Seven seats for 50, 30 and 20 thousand: infinitelexicon.com, largest remainder.
  { source: 'largest remainder, three groups', amount: 7, weights: [50, 30, 20], parts: [4, 2, 1] },
]

test.group('Published allocations', () => {
  for (const { source, amount, weights, parts } of vectors) {
    test(`${source}: ${amount} over ${weights.length}`, ({ assert }) => {
      assert.deepEqual(allocate(amount, weights), parts)
      assert.deepEqual(
        allocate(0 - amount, weights),
        parts.map((part) => 0 - part)
      )
    })
  }
})
