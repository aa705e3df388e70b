import type { RegisterItem } from '#app/catalog/register_item'
import { itemAt } from '#resources/register/catalog/item_at'
import { NearItems } from '#resources/register/catalog/near_items'
import type { CatalogCommands } from '#resources/register/catalog/catalog_index.worker'

type Answers = { [Name in keyof CatalogCommands]: Awaited<ReturnType<CatalogCommands[Name]>> }

/** Speaks with the worker that keeps the catalog; items come with the price that holds now. */
export class CatalogClient {
  #worker: Worker
  #calls = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>()
  #lastCall = 0
  readonly #near = new NearItems()

  constructor(
    private readonly storeId: string,
    private readonly now: () => string
  ) {
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
    const item = this.#near.find(code) ?? (await this.#call('find', code))
    return item && itemAt(item, this.now())
  }

  async get(itemIds: string[]): Promise<RegisterItem[]> {
    return this.#priced(await this.#call('get', itemIds))
  }

  async ofKind(kind: RegisterItem['kind']): Promise<RegisterItem[]> {
    return this.#priced(await this.#call('ofKind', kind))
  }

  async search(query: string, limit: number): Promise<RegisterItem[]> {
    return this.#priced(await this.#call('search', query, limit))
  }

  async inDepartments(departmentIds: string[], limit: number): Promise<RegisterItem[]> {
    return this.#priced(await this.#call('inDepartments', departmentIds, limit))
  }

  setStock(itemId: string, stockThousandths: number): Promise<void> {
    this.#near.forget()
    return this.#call('setStock', itemId, stockThousandths)
  }

  close(): void {
    this.#worker.terminate()
  }

  #priced(items: RegisterItem[]): RegisterItem[] {
    const now = this.now()
    return items.map((item) => itemAt(item, now))
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
