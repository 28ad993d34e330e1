import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import { pointerTo } from '../pointer.ts';
import { ALSO_STATED } from '../property-names.ts';
import { valueAt } from '../value-at.ts';
import { parseAlsoStated } from './also-stated.ts';
import type { Texts } from './canonical-text.ts';
import { isSameJson } from './same-json.ts';
import { propertyOf } from './units.ts';

/** A value of a source, with where the source says it and where it would stand in the unit. */
export interface Said {
  readonly value: Json;
  /** Pointer in the source. */
  readonly from: string;
  /** Pointer in the unit: of the value, or of the list that it is an item of. */
  readonly path: string;
  readonly isItem: boolean;
}

/** What is done with the places that are found. */
export interface Finding {
  /** Whether all that stands at a place may be named at once; else its members are looked at. */
  readonly mayName: (from: string, path: string, value: Json) => boolean;
  readonly emit: (path: string) => void;
}

/** Follows what a source said to where it stands in one unit of the result. */
export class Trace {
  readonly #value: JsonObject;
  readonly #texts: Texts;
  readonly #indexes: Map<object, ReadonlyMap<string, number>> = new Map();
  readonly #hasAlso: boolean;

  constructor(value: JsonObject, texts: Texts) {
    this.#value = value;
    this.#texts = texts;
    const properties = value['properties'];
    this.#hasAlso = isList(properties) && properties.some(isAlso);
  }

  /** Emits every place at which the value, or a part of it, is said. */
  follow(said: Said, finding: Finding): void {
    const target = valueAt(this.#value, said.path);
    if (said.isItem) this.#followItem(said, target, finding);
    else this.#followValue(said, target, finding);
  }

  /**
   * Goes from a value to one within it; `undefined` when the source says nothing there. Stays at a value that lost its
   * place as a whole.
   */
  step(said: Said, key: string): Said | undefined {
    const { value } = said;
    if (this.#isBeside(said)) return said;
    const from = pointerTo(said.from, key);
    const path = said.isItem ? this.#itemPath(said) : said.path;
    if (path === undefined) return undefined;
    if (isList(value)) {
      const item = /^\d+$/.test(key) ? value[Number(key)] : undefined;
      return item === undefined ? undefined : { value: item, from, path, isItem: true };
    }
    const member = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return member === undefined
      ? undefined
      : { value: member, from, path: pointerTo(path, key), isItem: false };
  }

  /** Whether all of a value lost its place, so that what is within it is said by one property. */
  #isBeside({ value, path, isItem }: Said): boolean {
    if (isItem || !isJsonObject(value) || this.#loserAt(path, value) === undefined) return false;
    const target = valueAt(this.#value, path);
    return !isSameJson(target, value);
  }

  #itemPath({ value, path }: Said): string | undefined {
    const at = this.#indexOf(valueAt(this.#value, path), value);
    return at === undefined ? undefined : `${path}/${at}`;
  }

  #indexOf(list: Json | undefined, item: Json): number | undefined {
    if (!isList(list)) return undefined;
    let index = this.#indexes.get(list);
    if (index === undefined) {
      index = new Map(list.map((one, at) => [this.#texts.of(one), at]));
      this.#indexes.set(list, index);
    }
    return index.get(this.#texts.of(item));
  }

  #followItem(said: Said, list: Json | undefined, finding: Finding): void {
    const at = this.#indexOf(list, said.value);
    if (at === undefined) this.#followAlso(said, finding);
    else this.#followValue({ ...said, path: `${said.path}/${at}`, isItem: false }, said.value, finding);
  }

  /** A statement that had no room in an earlier merge may have won this one. */
  #followAlso({ value, path, from }: Said, { mayName, emit }: Finding): void {
    if (path !== '/properties' || !isAlso(value) || !mayName(from, path, value)) return;
    const stated = isJsonObject(value) ? parseAlsoStated(value['value']) : undefined;
    if (stated !== undefined) this.follow({ ...stated, from, isItem: false }, { mayName: () => true, emit });
  }

  #followValue(said: Said, target: Json | undefined, finding: Finding): void {
    const { value, path, from } = said;
    const isWhole = isSameJson(target, value);
    const place = isWhole ? path : this.#loserAt(path, value);
    if (place === undefined) this.#followMembers(said, target, finding);
    else if (finding.mayName(from, place, value)) finding.emit(place);
    else if (isWhole) this.#followMembers(said, target, finding);
  }

  #followMembers({ value, path, from }: Said, target: Json | undefined, finding: Finding): void {
    if (isList(value)) {
      for (const [index, item] of value.entries())
        this.#followItem({ value: item, from: `${from}/${index}`, path, isItem: true }, target, finding);
    } else if (isJsonObject(value) && isJsonObject(target)) {
      for (const [key, member] of Object.entries(value)) {
        if (member === undefined) continue;
        const inner = {
          value: member,
          from: pointerTo(from, key),
          path: pointerTo(path, key),
          isItem: false,
        };
        this.#followValue(inner, Object.hasOwn(target, key) ? target[key] : undefined, finding);
      }
    }
  }

  /** The property that keeps a statement which had no room. */
  #loserAt(path: string, value: Json): string | undefined {
    if (!this.#hasAlso || path === '') return undefined;
    const at = this.#indexOf(this.#value['properties'], propertyOf({ path, value }, this.#texts)[1]);
    return at === undefined ? undefined : `/properties/${at}`;
  }
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isAlso(property: Json): boolean {
  return isJsonObject(property) && property['name'] === ALSO_STATED;
}
