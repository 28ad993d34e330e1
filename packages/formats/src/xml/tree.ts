import type { ParseLimits } from '@trasluz/bom';
import { SaxesParser, type SaxesTagNS } from 'saxes';

/** One element of a document, without comments and processing instructions. */
export interface XmlElement {
  /** Namespace; empty when it has none. */
  readonly uri: string;
  /** Name without a prefix. */
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** All text directly in it, CDATA included. */
  readonly text: string;
  /** Where its tag begins, as an offset into the text in UTF-16 units. */
  readonly at: number;
}

/** One attribute; declarations of namespaces are none. */
export interface XmlAttribute {
  readonly uri: string;
  readonly name: string;
  readonly value: string;
}

/** Why a text is no tree, and where. */
export interface XmlFault {
  readonly kind: 'declaration' | 'depth' | 'encoding' | 'entity' | 'syntax';
  readonly at: number;
  /** What the parser says, or the declared encoding. */
  readonly detail: string;
}

/** The root of a document, or why it has none. */
export type Tree =
  | { readonly root: XmlElement; readonly fault?: undefined }
  | { readonly root?: undefined; readonly fault: XmlFault };

/**
 * Reads a text as XML 1.0 with namespaces. The first fault ends the reading, so that neither a declaration of entities
 * nor deep nesting gets a chance to do harm.
 */
export function readTree(text: string, limits: Pick<ParseLimits, 'depthMax'>): Tree {
  const open: Growing[] = [];
  let root: XmlElement | undefined;
  const parser = new SaxesParser({
    xmlns: true,
    position: true,
    defaultXMLVersion: '1.0',
    forceXMLVersion: true,
  });
  let startAt = 0;
  parser.on('error', ({ message }) => stop(faultOf(message, Math.max(0, parser.position - 1))));
  parser.on('doctype', () => {
    stop({
      kind: 'declaration',
      at: Math.max(0, text.lastIndexOf('<!DOCTYPE', parser.position)),
      detail: '',
    });
  });
  parser.on('xmldecl', ({ encoding = 'UTF-8' }) => {
    if (!/^utf-8$/i.test(encoding)) stop({ kind: 'encoding', at: text.indexOf('<?xml'), detail: encoding });
  });
  parser.on('opentagstart', ({ name }) => {
    // The parser has read the "<", the name and the one character that ended it.
    startAt = parser.position - name.length - 2;
    if (open.length >= limits.depthMax) stop({ kind: 'depth', at: startAt, detail: '' });
  });
  parser.on('opentag', (tag) => {
    const element = elementOf(tag, startAt);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (piece: string): void => {
    const top = open.at(-1);
    if (top !== undefined) top.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    open.pop();
  });
  const fault = faultIn(() => parser.write(text).close());
  if (fault !== undefined) return { fault };
  return root === undefined ? { fault: faultOf('no root element', 0) } : { root };
}

/** An element that is still being read. */
interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

function elementOf({ local, uri, attributes }: SaxesTagNS, at: number): Growing {
  const kept = Object.values(attributes).filter(({ uri: space }) => space !== XMLNS);
  return { uri, name: local, attributes: kept.map(attributeOf), children: [], text: '', at };
}

const XMLNS = 'http://www.w3.org/2000/xmlns/';

function attributeOf({ uri, local, value }: SaxesTagNS['attributes'][string]): XmlAttribute {
  return { uri, name: local, value };
}

/** Carries the fault out of the parser, which has no other way to be stopped. */
class Stop extends Error {
  readonly fault: XmlFault;
  constructor(fault: XmlFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

function stop(fault: XmlFault): never {
  throw new Stop(fault);
}

function faultIn(read: () => void): XmlFault | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof Stop) return error.fault;
    throw error;
  }
}

function faultOf(message: string, at: number): XmlFault {
  // The parser prefixes line and column of where it stands, which issues count in their own way.
  const detail = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
  return { kind: detail === 'undefined entity' ? 'entity' : 'syntax', at, detail };
}
