import { readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import { referencePages } from '#app/plugin_kernel/reference/reference_pages'

test.group('The reference of plugins', () => {
  for (const [path, content] of Object.entries(referencePages())) {
    test(`${path} is up to date (node ace plugin:reference)`, ({ assert }) => {
      assert.equal(readFileSync(path, 'utf8'), content)
    })
  }
})
