import { test } from '@japa/runner'
import {
  beginBisection,
  guilty,
  heldBack,
  narrow,
  tried,
} from '#app/plugin_kernel/bisect/bisection'

const EIGHT = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

test.group('The search for the plugin that makes trouble', () => {
  for (const culprit of EIGHT) {
    test(`finds ${culprit} among eight in three rounds`, ({ assert }) => {
      let now = beginBisection(EIGHT)
      let rounds = 0
      for (; guilty(now) === null; rounds++) now = narrow(now, tried(now).includes(culprit))
      assert.equal(guilty(now), culprit)
      assert.isAtMost(rounds, 3)
    })
  }

  test('never runs a plugin without those that start before it, unless it may be one of them', ({
    assert,
  }) => {
    let now = narrow(beginBisection(EIGHT), false)
    assert.deepEqual(now.cleared, ['a', 'b', 'c', 'd'])
    assert.deepEqual(heldBack(now), ['g', 'h'])
    now = narrow(now, true)
    assert.deepEqual(tried(now), ['e'])
  })
})
