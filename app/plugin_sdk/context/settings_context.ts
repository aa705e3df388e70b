/** Where a setting counts; left out: for the whole business. */
export interface SettingsPlace {
  storeId?: string
  /** The register's store counts as well. */
  registerId?: string
}

/** What was changed where; values of secrets are not told, read them again. */
export interface SettingsChange {
  scope: 'global' | 'store' | 'register'
  scopeId: string | null
  changes: { key: string; before?: unknown; after?: unknown }[]
}

/** Who pressed a test button reads this, in words of the plugin. */
export interface SettingsTestAnswer {
  ok: boolean
  message: string
}

export interface SettingsContext {
  /**
   * The settings that count at a place, as its schema describes them: those of the register, else of
   * the store, else of the business, else the defaults. Secrets are readable here and nowhere else.
   */
  get<Settings extends object = Record<string, unknown>>(place?: SettingsPlace): Promise<Settings>
  /** Hears of changes in this process, right after they were saved. */
  onChanged(handler: (change: SettingsChange) => void | Promise<void>): void
  /** Answers the test button of this name (`x-test` in the schema); may take 10 seconds. */
  onTest(
    name: string,
    handler: (place: SettingsPlace) => SettingsTestAnswer | Promise<SettingsTestAnswer>
  ): void
}
