/**
 * Compiles a table the first time it is asked for and keeps the result as long as the table lives:
 * tables are compiled once per pack, never per report.
 */
export function once<Table extends object, Compiled>(
  compile: (table: Table) => Compiled,
): (table: Table) => Compiled {
  const kept = new WeakMap<Table, Compiled>()
  return (table) => {
    let compiled = kept.get(table)
    if (compiled === undefined) {
      compiled = compile(table)
      kept.set(table, compiled)
    }
    return compiled
  }
}
