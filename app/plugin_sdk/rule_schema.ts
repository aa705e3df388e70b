import { RULE_STAGES } from '#app/plugin_sdk/hook_points'
import { exact, id, listOf, means, text } from '#app/plugin_sdk/schema_parts'

/** A rule of plugin.json. */
export const rule = exact(
  {
    id: means('Its name among the rules of the plugin; every amount that it changes names it.', id),
    stage: means('Where it is asked; see rules.md.', { enum: RULE_STAGES }),
    export: means('The exported function of `entry.rules`.', {
      type: 'string',
      pattern: '^[A-Za-z_$][A-Za-z0-9_$]*$',
      maxLength: 100,
      examples: ['thanks'],
    }),
    inputs: means(
      'What it is handed: `sale`, `customer`, `settings`, `item.ext`, `customer.ext`.',
      listOf(text)
    ),
    datasets: means('Names of datasets that the server half keeps for it.', listOf(id)),
    needs: means(
      'What it has nothing to say without: it is not asked while one of these is empty.',
      listOf({
        type: 'string',
        pattern: '^(settings|datasets)\\.[A-Za-z0-9_-]+$',
        maxLength: 100,
        examples: ['settings.rates'],
      })
    ),
    fuel: means('How much it may compute, in ticks of about 10,000 steps; 200 if left out.', {
      type: 'integer',
      minimum: 1,
      maximum: 1_000,
    }),
    onFailure: means(
      'What a failure means for the sale: it goes on without the rule (`skip`, also when left out), or waits (`block`). `fallback` says `skip` of a rule on tax: the rates of the store count.',
      { enum: ['skip', 'block', 'fallback'] }
    ),
    stacking: means('Whether its discounts add to those of others; `stack` if left out.', {
      enum: ['stack', 'best_of_group', 'exclusive'],
    }),
    group: means('Of `best_of_group`: of the rules in one group the best one counts.', id),
  },
  ['id', 'stage', 'export']
)
