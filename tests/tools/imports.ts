import { posix } from 'node:path';
import { parseSync } from 'vite';

/** One import of a module, however it is written: static, bare, re-export, dynamic, type or glob. */
export interface Import {
  /** A path from the repository's root, or the name of a package. */
  target: string;
  /** Gone after compiling. */
  typeOnly: boolean;
}

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** All imports of a TypeScript module. `path` is from the repository's root, with its extension. */
export function importsOf(path: string, text: string): Import[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join('; ')}`);
  return [...found(program)].flatMap(({ typeOnly, source }) =>
    (Array.isArray(source) ? source : [source]).map((name) => ({ target: resolve(path, name), typeOnly })),
  );
}

function* found(node: unknown): Generator<{ typeOnly: boolean; source: unknown }> {
  if (Array.isArray(node)) for (const one of node) yield* found(one);
  if (!isNode(node) || Array.isArray(node)) return;
  const source = sourceOf(node);
  if (source !== undefined) yield { typeOnly: isTypeOnly(node), source };
  for (const child of Object.values(node)) if (isNode(child)) yield* found(child);
}

function sourceOf(node: Node): unknown {
  const { type, source, callee, arguments: args, expression } = node;
  if (type === 'TSExternalModuleReference') return textOf(expression);
  if (type === 'CallExpression' && isImportMetaGlob(callee)) return textOf((args as unknown[])[0]);
  return IMPORTING.includes(String(type)) && isNode(source) ? textOf(source) : undefined;
}

const IMPORTING = [
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
];

const isImportMetaGlob = (callee: unknown) =>
  isNode(callee) &&
  isNode(callee.object) &&
  callee.object.type === 'MetaProperty' &&
  isNode(callee.property) &&
  callee.property.name === 'glob';

/** A literal's text, a list's texts; something computed cannot be judged and is named so. */
const textOf = (node: unknown): unknown => {
  if (!isNode(node)) return 'computed';
  if (Array.isArray(node.elements)) return node.elements.map(textOf);
  return typeof node.value === 'string' ? node.value : 'computed';
};

function isTypeOnly({ type, importKind, exportKind, specifiers }: Node): boolean {
  if (type === 'TSImportType' || importKind === 'type' || exportKind === 'type') return true;
  if (!Array.isArray(specifiers) || specifiers.length === 0) return false;
  return specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type');
}

function resolve(from: string, name: unknown): string {
  const [bare = ''] = String(name).split('?');
  if (bare.startsWith('@/')) return bare.slice(2);
  if (bare.startsWith('/')) return bare.slice(1);
  return bare.startsWith('.') ? posix.join(posix.dirname(from), bare) : bare;
}
