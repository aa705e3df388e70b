import type { RegisterItem } from '#app/catalog/register_item'
import { NearItems } from '#resources/register/catalog/near_items'
import type { CatalogCommands } from '#resources/register/catalog/catalog_index.worker'

type Answers = { [Name in keyof CatalogCommands]: Awaited<ReturnType<CatalogCommands[Name]>> }

/** Speaks with the worker that keeps the catalog. */
export class CatalogClient {
  #worker: Worker
  #calls = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>()
  #lastCall = 0
  readonly #near = new NearItems()

  constructor(private readonly storeId: string) {
    this.#worker = new Worker(new URL('./catalog_index.worker.ts', import.meta.url), {
      type: 'module',
      name: 'catalog',
    })
    this.#worker.onmessage = ({ data }) => this.#answer(data)
  }

  /** Indexes what the device has kept; answers how many items that are. */
  open(): Promise<Answers['open']> {
    return this.#call('open', this.storeId)
  }

  /** Asks the server for what changed, or for everything the first time. */
  synchronise(): Promise<Answers['synchronise']> {
    this.#near.forget()
    return this.#call('synchronise', this.storeId)
  }

  /** Fetches what the scan that has begun may come to. */
  anticipate(begun: string): Promise<void> {
    return this.#near.anticipate(begun, (neighbourhood) => this.#call('neighbours', neighbourhood))
  }

  async find(code: string): Promise<RegisterItem | null> {
    return this.#near.find(code) ?? this.#call('find', code)
  }

  get(itemIds: string[]): Promise<RegisterItem[]> {
    return this.#call('get', itemIds)
  }

  ofKind(kind: RegisterItem['kind']): Promise<RegisterItem[]> {
    return this.#call('ofKind', kind)
  }

  search(query: string, limit: number): Promise<RegisterItem[]> {
    return this.#call('search', query, limit)
  }

  inDepartments(departmentIds: string[], limit: number): Promise<RegisterItem[]> {
    return this.#call('inDepartments', departmentIds, limit)
  }

  setStock(itemId: string, stockThousandths: number): Promise<void> {
    this.#near.forget()
    return this.#call('setStock', itemId, stockThousandths)
  }

  close(): void {
    this.#worker.terminate()
  }

  #call<Name extends keyof CatalogCommands>(
    name: Name,
    ...values: Parameters<CatalogCommands[Name]>
  ): Promise<Answers[Name]> {
    const call = ++this.#lastCall
    return new Promise((resolve, reject) => {
      this.#calls.set(call, { resolve, reject })
      this.#worker.postMessage({ call, name, values })
    })
  }

  #answer({ call, answer, problem }: { call: number; answer?: unknown; problem?: string }): void {
    const waiting = this.#calls.get(call)
    this.#calls.delete(call)
    if (problem !== undefined) waiting?.reject(new Error(problem))
    else waiting?.resolve(answer as never)
  }
}
