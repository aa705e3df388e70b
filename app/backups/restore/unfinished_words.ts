/** Said in the terminal by a server that must not start; nobody's language is known there. */
export function unfinishedWords(): string {
  return (
    'A restore was begun on this data folder and not finished. Run ' +
    '`node ace backup:restore` again with the same backup; what was there before is kept.'
  )
}
