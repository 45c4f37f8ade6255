import type { Node, Program } from 'acorn';
import { childrenOf, nodePart, nodeParts, part } from './ast';

/** A use of a name that nothing around it declares. */
export interface FreeName {
  readonly name: string;
  readonly start: number;
}

/** Names that a scope declares, and the scope around it. */
interface Scope {
  readonly names: Set<string>;
  readonly outer: Scope | null;
  /** Where `var` goes: functions and the program. */
  readonly isFunction: boolean;
}

/** Find the free names of a program by its scopes: functions with their hoisted `var`, blocks, loops, classes, catch clauses. */
export function freeNames(program: Program): readonly FreeName[] {
  const found: FreeName[] = [];
  visit(program, scopeBelow(null, true, program), found);
  return found.sort((one, other) => one.start - other.start);
}

function scopeBelow(outer: Scope | null, isFunction: boolean, holder: Node): Scope {
  const scope: Scope = { names: new Set(), outer, isFunction };
  for (const child of childrenOf(holder)) declare(child, scope, true);
  return scope;
}

/** Put the declarations of a node into a scope; `isDirect`: the node stands in the scope itself, not in a block below it. */
function declare(node: Node, scope: Scope, isDirect: boolean): void {
  switch (node.type) {
    case 'FunctionDeclaration':
      if (isDirect) declarePattern(nodePart(node, 'id'), scope);
      return;
    case 'ClassDeclaration':
      if (isDirect) declarePattern(nodePart(node, 'id'), scope);
      return;
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'ClassExpression':
      return;
    case 'VariableDeclaration':
      if (part(node, 'kind') === 'var' ? scope.isFunction : isDirect)
        for (const declarator of nodeParts(node, 'declarations')) declarePattern(nodePart(declarator, 'id'), scope);
      break;
    default:
  }
  if (!scope.isFunction) return;
  for (const child of childrenOf(node)) declare(child, scope, false);
}

function declarePattern(pattern: Node | null, scope: Scope): void {
  if (!pattern) return;
  switch (pattern.type) {
    case 'Identifier':
      scope.names.add(String(part(pattern, 'name')));
      return;
    case 'ObjectPattern':
      for (const property of nodeParts(pattern, 'properties'))
        declarePattern(nodePart(property, property.type === 'RestElement' ? 'argument' : 'value'), scope);
      return;
    case 'ArrayPattern':
      for (const element of nodeParts(pattern, 'elements')) declarePattern(element, scope);
      return;
    case 'AssignmentPattern':
      return declarePattern(nodePart(pattern, 'left'), scope);
    case 'RestElement':
      return declarePattern(nodePart(pattern, 'argument'), scope);
    default:
  }
}

function visit(node: Node, scope: Scope, found: FreeName[]): void {
  switch (node.type) {
    case 'Identifier':
      return use(node, scope, found);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return visitFunction(node, scope, found);
    case 'ClassDeclaration':
    case 'ClassExpression': {
      const inner = emptyScope(scope);
      declarePattern(nodePart(node, 'id'), inner);
      return visitAll(node, inner, found);
    }
    case 'BlockStatement':
    case 'StaticBlock':
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
      return visitAll(node, scopeBelow(scope, false, node), found);
    case 'SwitchStatement':
      return visitSwitch(node, scope, found);
    case 'CatchClause': {
      const inner = emptyScope(scope);
      declarePattern(nodePart(node, 'param'), inner);
      return visitAll(node, inner, found);
    }
    default:
      return visitAll(node, scope, found);
  }
}

/** Names that are no uses: after a dot, before a colon, of labels. */
function visitAll(node: Node, scope: Scope, found: FreeName[]): void {
  for (const child of childrenOf(node)) if (!isMereName(node, child)) visit(child, scope, found);
}

function isMereName(node: Node, child: Node): boolean {
  switch (node.type) {
    case 'MemberExpression':
      return child === part(node, 'property') && part(node, 'computed') !== true;
    case 'Property':
      // `{ name }` is a key and a use at the same place: the value alone counts.
      return child === part(node, 'key') && part(node, 'computed') !== true && child !== part(node, 'value');
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return child === part(node, 'key') && part(node, 'computed') !== true;
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return child === part(node, 'label');
    case 'MetaProperty':
      return true;
    default:
      return false;
  }
}

function visitFunction(node: Node, outer: Scope, found: FreeName[]): void {
  const scope: Scope = { names: new Set(), outer, isFunction: true };
  if (node.type !== 'ArrowFunctionExpression') scope.names.add('arguments');
  if (node.type === 'FunctionExpression') declarePattern(nodePart(node, 'id'), scope);
  for (const parameter of nodeParts(node, 'params')) declarePattern(parameter, scope);
  const body = nodePart(node, 'body');
  if (body?.type === 'BlockStatement') for (const child of childrenOf(body)) declare(child, scope, true);
  for (const parameter of nodeParts(node, 'params')) visit(parameter, scope, found);
  if (body) visitAll(body.type === 'BlockStatement' ? body : wrapped(body), scope, found);
}

/** So that an arrow's lone expression is visited itself, and not only what is below it. */
function wrapped(expression: Node): Node {
  return { type: 'ExpressionStatement', start: expression.start, end: expression.end, expression } as Node;
}

function visitSwitch(node: Node, scope: Scope, found: FreeName[]): void {
  const inner = emptyScope(scope);
  for (const one of nodeParts(node, 'cases'))
    for (const child of nodeParts(one, 'consequent')) declare(child, inner, true);
  visitAll(node, inner, found);
}

function emptyScope(outer: Scope): Scope {
  return { names: new Set(), outer, isFunction: false };
}

function use(node: Node, scope: Scope, found: FreeName[]): void {
  const name = String(part(node, 'name'));
  for (let at: Scope | null = scope; at; at = at.outer) if (at.names.has(name)) return;
  found.push({ name, start: node.start });
}
