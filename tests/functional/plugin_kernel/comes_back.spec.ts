import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from '@japa/runner'
import { newId } from '#core/ids'

/** Ends each time as the next word of `ends` says, and writes down that it was there. */
const SERVER = `
import { appendFileSync, readFileSync } from 'node:fs'
appendFileSync('starts', 'x')
const end = readFileSync('ends', 'utf8').split(' ')[readFileSync('starts', 'utf8').length - 1]
if (end === 'killed') process.kill(process.pid, 'SIGKILL')
else process.exit(Number(end))
`

/** Starts a server as `npm run serve` does, and says how often it was started and how all ended. */
function serve(cleanup: (undo: () => void) => void, ends: string[]) {
  const folder = resolve('tmp', `returns-${newId().slice(-8)}`)
  cleanup(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'build/bin'), { recursive: true })
  symlinkSync(resolve('scripts'), join(folder, 'scripts'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'build/ace.js'), '')
  writeFileSync(join(folder, 'build/bin/server.js'), SERVER)
  writeFileSync(join(folder, 'ends'), ends.join(' '))
  const { status } = spawnSync(process.execPath, ['scripts/serve.mjs'], {
    cwd: folder,
    env: { PATH: process.env.PATH, DATA_DIR: 'data' },
  })
  return { status, starts: readFileSync(join(folder, 'starts'), 'utf8').length }
}

test.group('The server under its supervisor', () => {
  test('is started again when the watchdog ended it, or when it asked for it', ({
    assert,
    cleanup,
  }) => {
    const { status, starts } = serve(cleanup, ['killed', '70', 'killed', '0'])
    assert.equal(starts, 4)
    assert.equal(status, 0)
  })

  test('is not started again when it ended otherwise', ({ assert, cleanup }) => {
    assert.deepEqual(serve(cleanup, ['1']), { status: 1, starts: 1 })
  })

  test('is left alone when it keeps ending', ({ assert, cleanup }) => {
    assert.deepEqual(serve(cleanup, Array(20).fill('killed')), { status: 1, starts: 6 })
  })
})
