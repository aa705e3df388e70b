import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from '@japa/runner'

const PROCESSES = 6
/** Long enough for each to have started, so that they all begin at once. */
const HEAD_START_MS = 6_000

test.group('The command socket', () => {
  test('of many processes that begin at once one alone gets it, dead ones in its place or not', async ({
    assert,
    cleanup,
  }) => {
    mkdirSync('tmp', { recursive: true })
    const folder = mkdtempSync(resolve('tmp/socket-'))
    cleanup(() => rmSync(folder, { recursive: true }))
    const script = join('tests', 'support', 'core', 'open_command_socket.ts')
    for (let round = 0; round < 2; round++) {
      const at = String(Date.now() + HEAD_START_MS)
      const children = Array.from({ length: PROCESSES }, () =>
        spawn(process.execPath, ['--import=@poppinss/ts-exec', script, at], {
          env: { ...process.env, DATA_DIR: folder },
          stdio: ['pipe', 'pipe', 'inherit'],
        })
      )
      const answers = await Promise.all(
        children.map(async (child) => String((await once(child.stdout, 'data'))[0]).trim())
      )
      assert.deepEqual(answers.toSorted(), [...Array(PROCESSES - 1).fill('false'), 'true'])
      // Killed, they leave the socket's file behind for the next round.
      await Promise.all(
        children.map((child) => {
          const gone = once(child, 'exit')
          child.kill('SIGKILL')
          return gone
        })
      )
    }
  }).timeout(60_000)
})
