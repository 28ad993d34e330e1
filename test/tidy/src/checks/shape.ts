import ts from 'typescript';
import { at, parse, sources, walk } from '../tree.ts';

const FILE_LINES_MAX = 300;
const COMPONENT_LINES_MAX = 200;
const FUNCTION_LINES_MAX = 60;
const COMPLEXITY_MAX = 12;
const PARAMETERS_MAX = 4;

/** Files, functions and branches stay small enough to be read at once (docs/STYLE.md, rules 4 and 5). */
export function shapeFaults(): readonly string[] {
  return sources().flatMap((file) => {
    const source = parse(file);
    const lines = file.text.split('\n').length;
    const max = file.path.endsWith('.svelte') ? COMPONENT_LINES_MAX : FILE_LINES_MAX;
    const faults = lines > max ? [`${file.path}: ${lines} lines, split it by concept (at most ${max})`] : [];
    walk(source, (node) => {
      if (isBody(node)) faults.push(...functionFaults(source, node));
    });
    return faults;
  });
}

type FunctionNode = ts.FunctionLikeDeclaration & { readonly body: ts.Block };

function isBody(node: ts.Node): node is FunctionNode {
  return (
    ts.isFunctionLike(node) && 'body' in node && node.body !== undefined && ts.isBlock(node.body as ts.Node)
  );
}

function functionFaults(source: ts.SourceFile, node: FunctionNode): readonly string[] {
  const place = at(source, node);
  const lines = lineOf(source, node.end) - lineOf(source, node.getStart(source)) + 1;
  const complexity = complexityOf(node);
  const faults: string[] = [];
  if (lines > FUNCTION_LINES_MAX)
    faults.push(`${place}: function of ${lines} lines, extract steps (at most ${FUNCTION_LINES_MAX})`);
  if (complexity > COMPLEXITY_MAX)
    faults.push(
      `${place}: complexity ${complexity}, use a table or early returns (at most ${COMPLEXITY_MAX})`,
    );
  if (node.parameters.length >= PARAMETERS_MAX)
    faults.push(`${place}: ${node.parameters.length} parameters, take one options object`);
  return faults;
}

function lineOf(source: ts.SourceFile, position: number): number {
  return source.getLineAndCharacterOfPosition(position).line;
}

const BRANCHES: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.ConditionalExpression,
  ts.SyntaxKind.ForStatement,
  ts.SyntaxKind.ForInStatement,
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.WhileStatement,
  ts.SyntaxKind.DoStatement,
  ts.SyntaxKind.CaseClause,
  ts.SyntaxKind.CatchClause,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

function complexityOf(node: FunctionNode): number {
  let complexity = 1;
  const visit = (child: ts.Node): void => {
    if (isBody(child)) return;
    if (BRANCHES.has(child.kind)) complexity += 1;
    child.forEachChild(visit);
  };
  node.body.forEachChild(visit);
  return complexity;
}
