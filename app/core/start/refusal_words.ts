import { databaseFailureOf, type DatabaseFailure } from '#core/database_failure'
import { StartRefused, currentUser } from '#core/start/start_refused'

interface Failure {
  name?: string
  message?: string
  code?: string
  syscall?: string
  path?: string
  help?: string
}

const DATABASE: Record<DatabaseFailure, string> = {
  disk_full: 'has no room left on its disk',
  busy: 'is held by another program',
  read_only: 'cannot be written to',
  away: 'does not answer',
}

/** The words for an error of the start that an operator can mend; null for any other. */
export function refusalWords(error: unknown): string | null {
  if (error instanceof StartRefused) return error.message
  const { name, message = '', code, syscall, path = '', help = '' } = (error ?? {}) as Failure
  // Ports have words of their own (app/https).
  if (syscall === 'listen') return null
  if (name === 'EnvValidationException' || code?.endsWith('INVALID_ENV_VARIABLES')) {
    return `Settings are missing or wrong. Look at .env, and at .env.example for what each means.\n${help}`
  }
  if ((code === 'EACCES' || code === 'EPERM') && path.endsWith('.env')) {
    const user = currentUser()
    return `The user “${user}” may not read the settings in ${path}.\n  Mend it with:  sudo chown ${user} ${path} && sudo chmod 600 ${path}`
  }
  if (code === 'ERR_MODULE_NOT_FOUND' && message.includes('/.adonisjs/'))
    return 'What is generated beside the sources is missing. Have it written first:  node ace codegen'
  if (code === 'ER_NO_SUCH_TABLE' || message.includes('no such table: '))
    return 'The database has no tables of this version yet. Have them made first:  node ace migration:run'
  const failure = databaseFailureOf(error)
  if (failure) return `The database ${DATABASE[failure]}. Look at it and start again.`
  if (code === 'EACCES' || code === 'EPERM') {
    return `The user “${currentUser()}” may not use ${path || 'a file that the server needs'}.`
  }
  return null
}
