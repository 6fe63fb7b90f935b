import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root: string = fileURLToPath(new URL('..', import.meta.url))

/** One source file: its path from the project's folder, its text, and what it imports. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  /** Paths from the project's folder for relative imports, package names for others. */
  readonly imports: readonly string[]
}

/** The source files below a folder, in order of their paths. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return globSync(`${folder}/**/*.ts`, { cwd: root })
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return { path, text, imports: importsOf(path, text) }
    })
}

/** The text of a file of the project. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** What a module imports or re-exports, lazily or not. */
export function importsOf(path: string, text: string): readonly string[] {
  const code = withoutComments(text)
  const found = code.matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\(\s*)(['"])([^'"\n]+)\1/g)
  return [...found].map(([, , target = '']) =>
    target.startsWith('.') ? normalize(join(dirname(path), target)) : target,
  )
}

/** The code of a file without its comments; strings that hold `//` keep what stands before it. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1')
}
