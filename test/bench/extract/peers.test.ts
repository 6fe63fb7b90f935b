import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KAWAT, MEASURE, PEERS, USUAL_PEERS } from '../../../bench/extract/extractors.ts'
import { textOf } from '../../source-tree.ts'

const peers = JSON.parse(textOf('bench/package.json'))
const lock = JSON.parse(textOf('bench/package-lock.json')).packages
const main = JSON.parse(textOf('package.json'))

describe('the peers', () => {
  it('have each a program', () => {
    for (const { name, program } of [KAWAT, ...PEERS])
      expect([name, existsSync(program)]).toEqual([name, true])
    const names = PEERS.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining([MEASURE, ...USUAL_PEERS]))
  })

  it('are locked to exact versions in a private package', () => {
    expect(peers.private).toBe(true)
    for (const [name, version] of Object.entries(peers.dependencies))
      expect([name, lock[`node_modules/${name}`]?.version]).toEqual([name, version])
  })

  it('are no burden of the main install', () => {
    const names = Object.keys({ ...main.dependencies, ...main.devDependencies })
    expect(names.filter((name) => name in peers.dependencies)).toEqual([])
    expect(main.workspaces).toBeUndefined()
  })
})
