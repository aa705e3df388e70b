import { stripTypeScriptTypes } from 'node:module'

/** TypeScript without its types. That Node calls this new is nothing for a shop's console. */
export function plainSource(source: string): string {
  const { emitWarning } = process
  process.emitWarning = () => {}
  try {
    return stripTypeScriptTypes(source)
  } finally {
    process.emitWarning = emitWarning
  }
}
