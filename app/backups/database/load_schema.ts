import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { open } from 'node:fs/promises'
import { backupProblem } from '#app/backups/backup_problem'
import { mariadbClient } from '#app/backups/database/shop_database'

/** Loads a dump into an empty MariaDB database with MariaDB's own client. */
export async function loadSchema(
  dump: string,
  database: string,
  workFolder: string,
  signal?: AbortSignal
): Promise<void> {
  const { program, loginFile } = await mariadbClient('mariadb', workFolder)
  const input = await open(dump)
  try {
    const child = spawn(program, [`--defaults-file=${loginFile}`, database], {
      stdio: [input.fd, 'ignore', 'pipe'],
      signal,
    })
    let words = ''
    child.stderr!.on('data', (chunk: Buffer) => (words = (words + chunk.toString()).slice(-2000)))
    const [code] = (await once(child, 'close')) as [number | null]
    if (code !== 0) throw backupProblem('load_failed', { detail: words.trim() })
  } finally {
    await input.close()
  }
}
