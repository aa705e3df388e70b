import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from '@japa/runner'

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean)

/** Lines of the matching files that match, as `path:line text`. */
function findLines(files: RegExp, pattern: RegExp, exempt: RegExp = /^$/): string[] {
  return tracked
    .filter((path) => files.test(path) && !exempt.test(path))
    .flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .map((text, index) => ({ text, place: `${path}:${index + 1}` }))
        .filter(({ text }) => pattern.test(text))
        .map(({ text, place }) => `${place} ${text.trim()}`)
    )
}

test.group('Tidy', () => {
  test('the clock is read in one place only', ({ assert }) => {
    assert.deepEqual(
      findLines(/^(app|start)\/.*\.ts$/, /\bnew Date\(\)|\bDate\.now\(/, /^app\/core\/clock\.ts$/),
      []
    )
  })

  test('money never goes through a float or a formatted string', ({ assert }) => {
    assert.deepEqual(findLines(/^(app|resources)\/.*\.(ts|vue)$/, /\.toFixed\(|\bparseFloat\(/), [])
  })

  test('nothing unfinished is left behind', ({ assert }) => {
    const words = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'HA' + 'CK'].join('|')})\\b`)
    assert.deepEqual(findLines(/\.(ts|vue|mjs|js|edge)$/, words), [])
    assert.deepEqual(
      findLines(
        /^(app|resources|start|config|tests)\/.*\.(ts|vue)$/,
        /\bas an[y]\b|@ts-(ignor[e]|nochec[k])|\btest\.onl[y]\b/
      ),
      []
    )
  })

  test('no file names a package registry, and the lock file no download address', ({ assert }) => {
    assert.deepEqual(findLines(/./, /registry\.(npmj[s]|yarnpk[g])\.(org|com)/), [])
    assert.deepEqual(findLines(/package-lock\.json$/, /"resolved":/), [])
  })

  test('a form that names an address to post to works without scripts', ({ assert }) => {
    const without = tracked
      .filter((path) => /^resources\/.*\.vue$/.test(path))
      .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
      .filter(({ text }) => /<form\b(?:[^>"]|"[^"]*")*\bmethod="post"/.test(text))
      .filter(({ text }) => !text.includes('<CsrfField />'))
      .map(({ path }) => path)
    assert.deepEqual(without, [])
  })

  test('the sale stays small: no file of app/sales has more than 200 lines', ({ assert }) => {
    const long = tracked
      .filter((path) => /^app\/sales\/.*\.ts$/.test(path))
      .filter((path) => readFileSync(path, 'utf8').split('\n').length > 201)
    assert.deepEqual(long, [])
  })

  test('links between the project’s own pages lead somewhere', ({ assert }) => {
    const broken = tracked
      .filter((path) => path.endsWith('.md'))
      .flatMap((path) =>
        [...readFileSync(path, 'utf8').matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
          .map((match) => match[1]!)
          .filter((target) => !/^(https?:|mailto:)/.test(target))
          .map((target) => new URL(target, `file:///${path}`).pathname.slice(1))
          .filter(
            (target) =>
              !tracked.some(
                (known) => known === target || known.startsWith(target.replace(/\/?$/, '/'))
              )
          )
          .map((target) => `${path} → ${target}`)
      )
    assert.deepEqual(broken, [])
  })
})
