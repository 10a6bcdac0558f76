import { parseSync } from 'vite';

/** One file of the project. */
export interface SourceFile {
  /** From the project's root, with `/`: `src/model/actor.ts`. */
  readonly path: string;
  readonly code: string;
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

/** What a file refers to, as far as the house has rules on it. */
export interface References {
  /**
   * Every module or asset that it names, as written: `import` and `export … from` (types too),
   * `import()`, `import('…').Type`, `require()`, `import.meta.glob()`, `new URL('…', …)`.
   */
  readonly imports: readonly string[];
  /** Every text in quotes or back-quotes, imports included. */
  readonly texts: readonly string[];
  /** Whether it holds nothing of its own: it only passes on what other files define. */
  readonly onlyReExports: boolean;
}

/** Reads a TypeScript or JavaScript file. @throws Error when it does not parse */
export function referencesOf(file: SourceFile): References {
  const { program, errors } = parseSync(file.path, file.code);
  if (errors.length > 0) throw new Error(`${file.path} does not parse: ${errors[0]?.message}`);
  const imports: string[] = [];
  const texts: string[] = [];
  walk(program, (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string') texts.push(node.value);
    if (node.type === 'TemplateElement') texts.push((node.value as { raw: string }).raw);
    for (const source of sourcesOf(node)) {
      const text = textOf(source);
      if (text !== null) imports.push(text);
    }
  });
  return { imports, texts, onlyReExports: isBarrel(program.body as unknown as Node[]) };
}

/** The parts of a node that name another module or an asset. */
function sourcesOf(node: Node): unknown[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return [node.source];
    case 'TSExternalModuleReference':
      return [node.expression];
    case 'NewExpression':
      return (node.callee as Node).name === 'URL' ? (node.arguments as unknown[]).slice(0, 1) : [];
    case 'CallExpression':
      return isRequireOrGlob(node.callee as Node)
        ? (node.arguments as unknown[]).flatMap(list)
        : [];
    default:
      return [];
  }
}

function isRequireOrGlob(callee: Node): boolean {
  if (callee.type === 'Identifier') return callee.name === 'require';
  return (
    callee.type === 'MemberExpression' &&
    (callee.object as Node).type === 'MetaProperty' &&
    (callee.property as Node).name === 'glob'
  );
}

/** `import.meta.glob` takes one pattern or a list of them. */
function list(argument: unknown): unknown[] {
  const node = argument as Node;
  return node.type === 'ArrayExpression' ? (node.elements as unknown[]) : [node];
}

/** The text of a literal, or of a template without holes; else null. */
function textOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const node = value as Node;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TSLiteralType') return textOf(node.literal);
  if (node.type === 'TemplateLiteral') {
    const quasis = node.quasis as { value: { raw: string } }[];
    return quasis.length === 1 ? (quasis[0]?.value.raw ?? null) : null;
  }
  return null;
}

function isBarrel(body: readonly Node[]): boolean {
  const passesOn = (node: Node) =>
    node.type === 'ExportAllDeclaration' ||
    (node.type === 'ExportNamedDeclaration' && node.declaration === null);
  return body.some(passesOn) && body.every((n) => passesOn(n) || n.type === 'ImportDeclaration');
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit);
  } else if (typeof value === 'object' && value !== null) {
    if ('type' in value && typeof value.type === 'string') visit(value as Node);
    for (const part of Object.values(value)) walk(part, visit);
  }
}
