import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from '@japa/runner'
import { getMetaData } from '#start/commands'

const FOLDER = 'docs/plugins'
const PAGES = readdirSync(FOLDER).filter((name) => name.endsWith('.md'))

function textOf(page: string): string {
  return readFileSync(join(FOLDER, page), 'utf8')
}

/** As GitHub makes them of headings. */
function anchorsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-')
  )
}

test.group('The pages for authors of plugins', () => {
  test('are all reached from the first one', ({ assert }) => {
    const linked = [...textOf('README.md').matchAll(/\]\(([a-z_.]+\.md)\)/g)].map(
      ([, name]) => name
    )
    assert.includeMembers(
      linked,
      PAGES.filter((name) => name !== 'README.md')
    )
  })

  test('lead to pages and headings that are there', ({ assert }) => {
    const broken = PAGES.flatMap((page) =>
      [...textOf(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)]
        .filter(([, path, anchor]) => {
          const file = path ? join(dirname(join(FOLDER, page)), path) : join(FOLDER, page)
          return !existsSync(file) || (anchor !== undefined && !anchorsOf(file).includes(anchor))
        })
        .map(([link]) => `${page}: ${link}`)
    )
    assert.deepEqual(broken, [])
  })

  test('tell commands that can be typed', async ({ assert }) => {
    const commands = (await getMetaData()).map(({ commandName }) => commandName)
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    const unknown = PAGES.flatMap((page) => [
      ...[...textOf(page).matchAll(/(?:node ace|npm run (?:ace|demo) --) ([a-z][a-z:_-]+)/g)]
        .map(([, name = '']) => name)
        .filter((name) => !['codegen', 'migration:run', ...commands].includes(name)),
      ...[...textOf(page).matchAll(/npm run ([a-z:]+)/g)]
        .map(([, name = '']) => name)
        .filter((name) => !(name in scripts)),
    ])
    assert.deepEqual(unknown, [])
  })
})
