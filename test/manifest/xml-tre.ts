import { SaxesParser } from 'saxes';

/** An element as a strict, namespace-aware parser sees it. */
export interface Node {
  readonly name: string;
  /** By name as it is written, prefix included. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Node[];
  text: string;
}

/** Parses a document; throws at the first thing that isn't well-formed. */
export function parseXml(source: string): Node {
  const parser = new SaxesParser({ xmlns: true });
  const document: Node = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [document];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, attributes }) => {
    const named = new Map(Object.values(attributes).map((a) => [a.name, a.value]));
    const node: Node = { name: local, attributes: named, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node !== undefined) node.text += text.trim();
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(source).close();
  const [root] = document.children;
  if (root === undefined) throw new Error('no root element');
  return root;
}

/** The element and everything under it, outermost first. */
export function everything(node: Node): Node[] {
  return [node, ...node.children.flatMap(everything)];
}

/** Elements by their path from the root, `Hosts/Host`. */
export function at(root: Node, path: string): Node[] {
  return path
    .split('/')
    .reduce<Node[]>((nodes, name) => nodes.flatMap((n) => n.children.filter((c) => c.name === name)), [root]);
}
