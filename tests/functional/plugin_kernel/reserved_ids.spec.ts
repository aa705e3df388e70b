import router from '@adonisjs/core/services/router'
import { test } from '@japa/runner'
import { RESERVED_IDS } from '#app/plugin_kernel/contract/meaning_problems'

test.group('Addresses about plugins', () => {
  test('whose word would hide the page of a plugin of that name are no ids', ({ assert }) => {
    const patterns = Object.values(router.toJSON()).flatMap((routes) =>
      routes.map(({ pattern }) => pattern)
    )
    const words = patterns.flatMap((pattern) => /^\/plugins\/([a-z-]+)/.exec(pattern)?.[1] ?? [])
    assert.sameMembers([...new Set(words)], [...RESERVED_IDS])
  })
})
