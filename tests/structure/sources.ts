import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** One source file, parsed. Paths are relative to the top, with forward slashes. */
export interface Source {
  path: string;
  text: string;
  tree: ts.SourceFile;
}

export interface Import {
  from: string;
  /** Path from the top for a relative import (`utils/figures` or `utils/figures/money`), else the package's name. */
  to: string;
  isPackage: boolean;
  typeOnly: boolean;
}

export const parse = (path: string, text: string): Source => ({
  path,
  text,
  tree: ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : undefined,
  ),
});

/** Every TypeScript source under the folders given. */
export const readSources = (...folders: string[]): Source[] =>
  folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
      .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
      .sort()
      .map((path) => parse(path, readFileSync(join(ROOT, path), 'utf8'))),
  );

/** What a file imports, re-exports and imports lazily. */
export const importsOf = (source: Source): Import[] => {
  const found: Import[] = [];
  visit(source.tree, (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      found.push(asImport(source, node.moduleSpecifier as ts.StringLiteral, isTypeOnly(node)));
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0])
      found.push(asImport(source, node.arguments[0] as ts.StringLiteral, false));
  });
  return found;
};

/** Names a file uses without declaring them anywhere: globals, as a reader of that file would call them. */
export const globalsOf = (source: Source): Set<string> => {
  const declared = new Set<string>();
  const used = new Set<string>();
  visit(source.tree, (node) => {
    if (!ts.isIdentifier(node)) return;
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent) && parent.name === node) return;
    if (ts.isPropertyAssignment(parent) && parent.name === node) return;
    if (ts.isPropertySignature(parent) || ts.isMethodSignature(parent) || ts.isMethodDeclaration(parent)) return;
    if (ts.isJsxAttribute(parent) || ts.isQualifiedName(parent)) return;
    if (isDeclaration(node)) declared.add(node.text);
    else used.add(node.text);
  });
  return new Set([...used].filter((name) => !declared.has(name)));
};

/** `a.b` chains of a file, as "a.b"; for calls without arguments "new Date()". */
export const accessesOf = (source: Source): Set<string> => {
  const found = new Set<string>();
  visit(source.tree, (node) => {
    if (ts.isPropertyAccessExpression(node)) found.add(`${lastName(node.expression)}.${node.name.text}`);
    if (ts.isNewExpression(node) && !node.arguments?.length) found.add(`new ${node.expression.getText()}()`);
  });
  return found;
};

/** `utils/figures`, `components/card`, `entrypoints/popup`: the folder that has one front door. */
export const roomOf = (path: string): string => path.split('/').slice(0, 2).join('/');

const lastName = (node: ts.Expression): string =>
  ts.isPropertyAccessExpression(node) ? node.name.text : ts.isIdentifier(node) ? node.text : '';

const asImport = (source: Source, specifier: ts.StringLiteral, typeOnly: boolean): Import => {
  const isPackage = !specifier.text.startsWith('.');
  const to = isPackage ? specifier.text : posix.normalize(posix.join(dirname(source.path), specifier.text));
  return { from: source.path, to, isPackage, typeOnly };
};

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean =>
  ts.isImportDeclaration(node) ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword : node.isTypeOnly;

const isDeclaration = (node: ts.Identifier): boolean => {
  const { parent } = node;
  return (
    ((ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent)) &&
      (parent.name === node || (ts.isBindingElement(parent) && parent.propertyName === node))) ||
    ts.isImportSpecifier(parent) ||
    ts.isImportClause(parent) ||
    ts.isNamespaceImport(parent) ||
    ((ts.isFunctionLike(parent) ||
      ts.isClassLike(parent) ||
      ts.isInterfaceDeclaration(parent) ||
      ts.isTypeAliasDeclaration(parent) ||
      ts.isTypeParameterDeclaration(parent) ||
      ts.isEnumDeclaration(parent)) &&
      parent.name === node)
  );
};

const visit = (node: ts.Node, see: (node: ts.Node) => void): void => {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
};
