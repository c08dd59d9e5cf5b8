/** `schema.json`: what every kind of file must hold, as JSON Schema 2020-12, made from `src/data/schema.ts`. */
import { type ConversionConfig, toJsonSchemaDefs } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { FILE_KINDS } from '../../src/data/fileKinds'
import { sharedSchemas } from '../../src/data/recordSchema'

const DESCRIPTION =
  'Made from src/data/schema.ts by “npm run data:schema”; never edit it by hand. $defs holds one ' +
  'schema for each kind of file, named in its title, and the parts that they share. Where JSON ' +
  'Schema cannot say a rule, a description repeats the message of the check; what holds between ' +
  'files is checked by “npm run data:check” alone.'

/** The document as it is written to the file. */
export function printJsonSchema(): string {
  return `${JSON.stringify(makeJsonSchema(), null, 2)}\n`
}

function makeJsonSchema() {
  const kinds = Object.fromEntries(FILE_KINDS.map(({ name, schema }) => [name, schema]))
  const definitions: Record<string, GenericSchema> = { ...sharedSchemas, ...kinds }
  const made = toJsonSchemaDefs(definitions, conversion)
  const titles = new Map(FILE_KINDS.map(({ name, path }) => [name, path]))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'The files of a data set',
    description: DESCRIPTION,
    $defs: Object.fromEntries(
      Object.keys(definitions).map((name) => [
        name,
        titles.has(name) ? { title: titles.get(name), ...made[name] } : made[name],
      ]),
    ),
  }
}

const conversion: ConversionConfig = {
  target: 'draft-2020-12',
  typeMode: 'input',
  errorMode: 'throw',
  overrideSchema: ({ valibotSchema, referenceMap }) => {
    const options = optionsOf(valibotSchema)
    return (
      options && { anyOf: options.map((option) => ({ $ref: refOf(referenceMap.get(option)) })) }
    )
  },
  overrideAction: ({ valibotAction, jsonSchema }) =>
    valibotAction.type === 'check'
      ? { ...jsonSchema, description: describe(jsonSchema.description, valibotAction) }
      : undefined,
}

/** The shapes of a choice made by `chosenBy`; the converter itself sees only the function that chooses. */
function optionsOf(schema: object): readonly GenericSchema[] | undefined {
  const isChoice = 'type' in schema && schema.type === 'lazy' && 'options' in schema
  return isChoice && Array.isArray(schema.options) ? schema.options.filter(isSchema) : undefined
}

const isSchema = (value: unknown): value is GenericSchema =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema'

function refOf(name: string | undefined): string {
  if (name === undefined) throw new Error('Each shape of a choice must stand in sharedSchemas.')
  return `#/$defs/${name}`
}

function describe(before: string | undefined, action: object): string {
  const message = 'message' in action && typeof action.message === 'string' ? action.message : ''
  return `${before === undefined ? 'Refused if it ' : `${before}; or if it `}${message}`
}
