import type { DataSet } from '../data-set.ts'
import type { Table } from '../table.ts'
import { coreTables } from './core.ts'
import { evidenceTable } from './evidence.ts'
import { positionTables } from './positions.ts'
import { recordTables } from './record.ts'
import { textTables } from './texts.ts'
import { wordTables } from './words.ts'

/** All tables of a data set; a kind of file that is not there makes none. */
export const allTables = (data: DataSet): readonly Table[] => [
  ...coreTables(data),
  ...positionTables(data),
  evidenceTable(data),
  ...textTables(data),
  ...recordTables(data),
  ...wordTables(data),
]
