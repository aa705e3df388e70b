import type { CatalogPiece } from '#app/catalog/register_item'
import type { CatalogChange } from '#resources/register/catalog/catalog_index'
import { unpackPiece } from '#resources/register/catalog/unpack_piece'

export interface CatalogSheet {
  version: number
  changes: CatalogChange[]
}

/** The whole catalog of the register's store. */
export async function fetchCatalog(): Promise<CatalogSheet> {
  const response = await fetch('/api/register/catalog')
  if (!response.ok) throw new Error(`The catalog was answered with ${response.status}`)
  return readSheet(response)
}

/** What changed since a version; null when the server can no longer tell. */
export async function fetchChanges(since: number): Promise<CatalogSheet | null> {
  const response = await fetch(`/api/register/catalog/changes?since=${since}`)
  if (response.status === 404 || response.status === 409 || response.status === 410) return null
  if (!response.ok) throw new Error(`The changes were answered with ${response.status}`)
  return readSheet(response)
}

/** Some hundred items per line, read as they arrive. */
async function readSheet(response: Response): Promise<CatalogSheet> {
  const version = Number(response.headers.get('x-catalog-version') ?? 0)
  const changes: CatalogChange[] = []
  let rest = ''
  const take = (line: string) => {
    if (line !== '') changes.push(...unpackPiece(JSON.parse(line) as CatalogPiece))
  }
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) take(line)
  }
  take(rest)
  return { version, changes }
}
