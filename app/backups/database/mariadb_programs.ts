import { accessSync, constants } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

export interface MariadbLogin {
  host: string
  port: number
  user: string
  password: string
}

export type MariadbProgram = 'mariadb-dump' | 'mariadb'

/** Where a client program of MariaDB lies; null when Debian's `mariadb-client` is not installed. */
export function findProgram(name: MariadbProgram): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name)
    try {
      accessSync(path, constants.X_OK)
      return path
    } catch {
      continue
    }
  }
  return null
}

/**
 * A file only the server's user may read: a password on a command line or in the environment is
 * seen by everybody who may list processes. The connection is the one the shop itself uses.
 */
export async function writeLoginFile(path: string, login: MariadbLogin): Promise<void> {
  const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
  const lines = [
    '[client]',
    `host=${quoted(login.host)}`,
    `port=${login.port}`,
    `user=${quoted(login.user)}`,
    `password=${quoted(login.password)}`,
    'protocol=tcp',
    'default-character-set=utf8mb4',
    'skip-ssl',
  ]
  await writeFile(path, `${lines.join('\n')}\n`, { mode: 0o600 })
}
