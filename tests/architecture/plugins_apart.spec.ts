import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { test } from '@japa/runner'

/** What a plugin may import beside files of its own folder. */
const ALLOWED =
  /^(@tillhouse\/sdk(\/\w+)?|vue|@inertiajs\/vue3|pdfkit|tsyringe|node:(crypto|fs\/promises|path|url|util|net|buffer|stream|timers)(\/\w+)?)$/

/** Those that come with Tillhouse: a shop's own are none of this project's business. */
function shippedPlugins(): string[] {
  const tracked = execFileSync('git', ['ls-files', 'plugins'], { encoding: 'utf8' })
  const folders = tracked.split('\n').flatMap((path) => /^plugins\/([^/]+)\//.exec(path)?.[1] ?? [])
  return [...new Set(folders)]
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|vue)$/.test(path) && !/^(tests|dist)\//.test(path))
    .map((path) => join(folder, path))
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name!)
}

function isOwnFile(folder: string, file: string, name: string): boolean {
  return name.startsWith('.') && normalize(join(file, '..', name)).startsWith(`${folder}/`)
}

test.group('Plugins that come with Tillhouse', () => {
  test('import the SDK, what it shares, and their own files', ({ assert }) => {
    const plugins = shippedPlugins()
    assert.isNotEmpty(plugins)
    const strangers = plugins.flatMap((id) => {
      const folder = join('plugins', id)
      return sourcesIn(folder).flatMap((file) =>
        importsOf(file)
          .filter((name) => !ALLOWED.test(name) && !isOwnFile(folder, file, name))
          .map((name) => `${file}: ${name}`)
      )
    })
    assert.deepEqual(strangers, [])
  })

  test('are named nowhere in Tillhouse itself', ({ assert }) => {
    const named = shippedPlugins().flatMap((id) => {
      try {
        const places = ['app', 'config', 'start', 'bin', 'database', 'resources']
        const found = execFileSync('git', ['grep', '-lF', id, '--', ...places], {
          encoding: 'utf8',
        })
        return found.trim().split('\n')
      } catch {
        // Nothing found is the exit code 1.
        return []
      }
    })
    assert.deepEqual(named, [])
  })
})
