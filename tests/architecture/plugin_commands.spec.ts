import { readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import { getMetaData } from '#start/commands'

/** Run by other commands, or by a test; nobody types them. */
const INNER = ['plugin:try', 'plugin:run-tests', 'plugin:run-chaos', 'plugin:reference']

test.group('The commands for plugins', () => {
  test('are those on the page for authors, each of them', async ({ assert }) => {
    const page = readFileSync('docs/plugins/authors.md', 'utf8')
    const told = [...page.matchAll(/`((?:make:)?plugin(?::[a-z-]+)*)/g)].map(([, name]) => name!)
    const commands = (await getMetaData()).map(({ commandName }) => commandName)
    const meant = commands.filter(
      (name) => /^(make:)?plugin(:|$)/.test(name) && !INNER.includes(name)
    )
    assert.sameMembers([...new Set(told)].sort(), meant.sort())
  })
})
