import { readFileSync } from 'node:fs'
import app from '@adonisjs/core/services/app'

let known: string | null = null

/** The version of this program, as its package.json tells. */
export function appVersion(): string {
  known ??= (JSON.parse(readFileSync(app.makePath('package.json'), 'utf8')) as { version: string })
    .version
  return known
}
