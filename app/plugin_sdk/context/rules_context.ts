/** What a plugin's server half gives its rules, which can ask nobody. */
export interface RulesContext {
  /**
   * Puts a dataset in the place of the one before: plain data, at most 1 MB as JSON, under a name
   * that a rule has under `datasets` in plugin.json. Registers fetch it at once, also to sell with
   * while they are offline.
   */
  setDataset(name: string, value: unknown): Promise<void>
}
