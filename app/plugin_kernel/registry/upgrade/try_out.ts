import { execFile } from 'node:child_process'
import app from '@adonisjs/core/services/app'
import type { SoundPlugin } from '#app/plugin_kernel/host/start_plugin'

const TIMEOUT_MS = 60_000

/**
 * Starts a version once in a process of its own, which may hang, end or eat memory as it likes.
 * Answers what went wrong.
 */
export function tryOut({ folder }: SoundPlugin): Promise<string | null> {
  const args = [app.makePath('ace.js'), 'plugin:try', folder, '--no-ansi']
  return new Promise((done) => {
    execFile(process.execPath, args, { timeout: TIMEOUT_MS }, (error, output, errors) => {
      if (!error) return done(null)
      const words = `${output}\n${errors}`.trim().slice(-1_000)
      done(error.killed ? `Did not start within ${TIMEOUT_MS / 1000} s` : words || error.message)
    })
  })
}
