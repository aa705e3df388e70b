import type { RegisterItem } from '#app/catalog/register_item'
import { CatalogFiles } from '#resources/register/catalog/catalog_files'
import { CatalogIndex, type CatalogChange } from '#resources/register/catalog/catalog_index'
import { fetchCatalog, fetchChanges } from '#resources/register/catalog/fetch_catalog'

/** Keeps the items, their index and their synchronisation off the thread that draws. */
const files = new CatalogFiles()
const index = new CatalogIndex()
/** Sheets of changes pile up on a device that is never reloaded; a snapshot folds them. */
const MANY_SHEETS = 2_000

const commands = {
  async open(storeId: string) {
    const version = await files.stampFor(storeId)
    if (version !== null) for await (const changes of files.read()) index.apply(changes)
    return { version, size: index.size }
  },
  async synchronise(storeId: string) {
    const version = await files.stampFor(storeId)
    const isFolded = (await files.countSheets()) < MANY_SHEETS
    const changed = version !== null && isFolded ? await fetchChanges(version) : null
    if (changed) {
      await files.append(storeId, changed.version, changed.changes)
      index.apply(changed.changes)
      return {
        version: changed.version,
        changedIds: changed.changes.map(({ id }) => id),
        size: index.size,
      }
    }
    const snapshot = await fetchCatalog()
    await files.replace(storeId, snapshot.version, snapshot.changes)
    index.apply(removedSince(snapshot.changes))
    index.apply(snapshot.changes)
    return { version: snapshot.version, changedIds: null, size: index.size }
  },
  find: (code: string) => index.find(code),
  neighbours: (neighbourhood: string) => index.neighbours(neighbourhood),
  get: (itemIds: string[]) => itemIds.flatMap((itemId) => index.get(itemId) ?? []),
  ofKind: (kind: RegisterItem['kind']) => index.ofKind(kind),
  search: (query: string, limit: number) => index.search(query, limit),
  inDepartments: (departmentIds: string[], limit: number) =>
    index.inDepartments(departmentIds, limit),
  setStock: (itemId: string, stockThousandths: number) => index.setStock(itemId, stockThousandths),
}

export type CatalogCommands = typeof commands

function removedSince(snapshot: CatalogChange[]): CatalogChange[] {
  const present = new Set(snapshot.map(({ id }) => id))
  return index
    .ids()
    .filter((id) => !present.has(id))
    .map((id) => ({ id, isRemoved: true }))
}

self.onmessage = async ({
  data,
}: MessageEvent<{ call: number; name: keyof CatalogCommands; values: never[] }>) => {
  const { call, name, values } = data
  try {
    const command = commands[name] as (...values: never[]) => unknown
    self.postMessage({ call, answer: await command(...values) })
  } catch (error) {
    self.postMessage({ call, problem: String(error) })
  }
}
