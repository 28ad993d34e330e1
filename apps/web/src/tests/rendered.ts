import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { type Addresses, addressesFor } from '../address/addresses.ts';
import type { Pick } from '../compare/picks.ts';
import { plain } from './html.ts';
import Stack from './Stack.svelte';
import { stubStorage } from './storage.ts';

/** The address that components are rendered at unless a test says another. */
export const PAGE_URL = new URL('http://registry.example/en/compare?ids=acme.example/a@1,acme.example/b@1');

/** The addresses of English pages of the newest state. */
export const TO: Addresses = addressesFor('en', undefined);

/** What surrounds a component. */
export interface Surroundings {
  readonly picks?: readonly Pick[];
  readonly url?: URL;
}

/** Renders one component on the server, with an empty comparison tray unless told otherwise. */
export function rendered<C extends Component<never>>(
  component: C,
  props: Parameters<C>[1],
  { picks = [], url = PAGE_URL }: Surroundings = {},
): string {
  // A tray writes what is put into it to the tab.
  if (picks.length > 0) stubStorage();
  const page = { url, params: {}, route: { id: null }, status: 200, error: null, data: {} };
  const { body } = render(Stack, {
    // The stack hands its properties on and looks into none of them.
    props: { components: [component as unknown as Component<Record<string, unknown>>], props, picks },
    context: new Map([['__request__', { page }]]),
  });
  return plain(body);
}
