import { StartRefused, currentUser } from '#core/start/start_refused'

interface Failure {
  name?: string
  code?: string
  syscall?: string
  path?: string
  help?: string
}

/** The words for an error of the start that an operator can mend; null for any other. */
export function refusalWords(error: unknown): string | null {
  if (error instanceof StartRefused) return error.message
  const { name, code, syscall, path = '', help = '' } = (error ?? {}) as Failure
  // Ports have words of their own (app/https).
  if (syscall === 'listen') return null
  if (name === 'EnvValidationException' || code === 'E_INVALID_ENV_VARIABLES') {
    return `Settings are missing or wrong. Look at .env, and at .env.example for what each means.\n${help}`
  }
  if ((code === 'EACCES' || code === 'EPERM') && path.endsWith('.env')) {
    const user = currentUser()
    return `The user “${user}” may not read the settings in ${path}.\n  Mend it with:  sudo chown ${user} ${path} && sudo chmod 600 ${path}`
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return `The user “${currentUser()}” may not use ${path || 'a file that the server needs'}.`
  }
  return null
}
