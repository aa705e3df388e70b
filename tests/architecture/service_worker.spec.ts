import { existsSync, readFileSync } from 'node:fs'
import { test } from '@japa/runner'

interface BuiltFile {
  file: string
  src?: string
}

const worker = () => readFileSync('public/sw.js', 'utf8')
const kept = () => [...worker().matchAll(/url:"([^"]+)"/g)].map(([, url]) => url!)

function builtFileOf(source: string): string {
  const manifest = JSON.parse(readFileSync('public/assets/.vite/manifest.json', 'utf8'))
  return `assets/${(manifest[source] as BuiltFile).file}`
}

test.group('The service worker', () => {
  test('names only files that there are: one that is missing would keep it from installing', ({
    assert,
  }) => {
    assert.isAbove(kept().length, 30)
    assert.deepEqual(
      kept().filter((url) => !existsSync(`public/${url}`)),
      []
    )
  })

  test('keeps the register with its later screens and languages, and no page of the back office', ({
    assert,
  }) => {
    const files = kept()
    for (const source of [
      'resources/pages/register/index.vue',
      'resources/register/pay/pay_pane.vue',
      'resources/i18n/fi.ts',
    ])
      assert.include(files, builtFileOf(source), source)
    assert.includeMembers(files, ['offline.html', 'offline.js', 'theme.js'])
    for (const source of ['resources/pages/catalog/items.vue', 'resources/pages/https/trust.vue'])
      assert.notInclude(files, builtFileOf(source), source)
  })

  test('keeps no page and no answer, and takes over only when it is told to', ({ assert }) => {
    const text = worker()
    assert.notMatch(text, /CacheFirst|StaleWhileRevalidate|NetworkFirst/)
    assert.include(text, 'fallbackURL:"/offline.html"')
    assert.match(text, /"SKIP_WAITING"===\w+\.data\.type&&self\.skipWaiting\(\)/)
    assert.lengthOf(text.match(/skipWaiting\(\)/g)!, 1)
  })
})
