import { readFileSync } from 'node:fs'
import app from '@adonisjs/core/services/app'

let known: string | null = null

/** The version in package.json, which the register's script was built from too. */
export function appVersion(): string {
  known ??= String(
    (JSON.parse(readFileSync(app.makePath('package.json'), 'utf8')) as { version: string }).version
  )
  return known
}
