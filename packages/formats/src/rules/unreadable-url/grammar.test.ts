import { describe, expect, it } from 'vitest';
import { documentWith, validateObject } from '../../tests/documents.ts';

async function isFollowed(url: string): Promise<boolean> {
  const { issues } = await validateObject(documentWith({ externalReferences: [{ type: 'website', url }] }));
  expect(issues.every(({ code }) => code === 'W0316')).toBe(true);
  return issues.length === 0;
}

describe('an IRI reference', () => {
  it.each([
    ['the example of RFC 3986, 1.1.2: ftp', 'ftp://ftp.is.co.za/rfc/rfc1808.txt'],
    ['the example of RFC 3986, 1.1.2: http', 'http://www.ietf.org/rfc/rfc2396.txt'],
    ['the example of RFC 3986, 1.1.2: ldap', 'ldap://[2001:db8::7]/c=GB?objectClass?one'],
    ['the example of RFC 3986, 1.1.2: mailto', 'mailto:John.Doe@example.com'],
    ['the example of RFC 3986, 1.1.2: news', 'news:comp.infosystems.www.servers.unix'],
    ['the example of RFC 3986, 1.1.2: tel', 'tel:+1-816-555-1212'],
    ['the example of RFC 3986, 1.1.2: telnet', 'telnet://192.0.2.16:80/'],
    ['the example of RFC 3986, 1.1.2: urn', 'urn:oasis:names:specification:docbook:dtd:xml:4.1.2'],
    ['the example of RFC 3987, 3.1: rosé', 'http://r\u00E9sum\u00E9.example.org'],
    ['the example of RFC 3987, 3.2.1: octets', 'http://example.org/~user%2Fros%C3%A9'],
    ['the example of RFC 3987, 5.3.2.2: a path', 'http://example.org/ros\u00E9'],
    ['the example of RFC 3987, 1.3: letters beyond the first plane', 'http://example.com/\u{10300}\u{10301}'],
    ['an address of IPv6', 'https://[::1]:8080/'],
    ['a user', 'https://user@example.org/'],
    ['a name without a dot', 'http://localhost:8080/v1'],
    ['a scheme in capitals', 'HTTPS://EXAMPLE.ORG/'],
    ['a query and a fragment', 'https://example.org/?a=b&c[]=d#e'],
    ['a reference to the same scheme', '//example.org/a'],
    ['an absolute path', '/a/b'],
    ['a relative path', '../a;b=c'],
    ['a fragment alone', '#a'],
    ['nothing, which is the document itself', ''],
    ['an octet', 'a%20b'],
    ['an octet in small letters', 'a%e2%82%acb'],
    ['the address of a model', 'hf://org/model@main'],
  ])('is %s', async (_name, url) => {
    expect(await isFollowed(url)).toBe(true);
  });

  it.each([
    ['a blank', 'https://example.org/a b'],
    ['a blank before it', ' https://example.org/'],
    ['a blank behind it', 'https://example.org/ '],
    ['a line end', 'https://example.org/a\nb'],
    ['a tabulator', 'https://example.org/a\tb'],
    ['a blank that does not break', 'https://example.org/a\u00A0b'],
    ['a control character', 'https://example.org/\u0001'],
    ['a null', 'https://example.org/\u0000'],
    ['a control character of the second block', 'https://example.org/\u0085'],
    ['an opening bracket of HTML', 'https://example.org/<script>'],
    ['a quotation mark', 'https://example.org/"'],
    ['a backslash', 'https:\\\\example.org\\a'],
    ['a circumflex', 'https://example.org/^'],
    ['a backtick', 'https://example.org/`id`'],
    ['braces of a template', 'https://example.org/{model}'],
    ['a bar', 'https://example.org/a|b'],
    ['a percent sign alone', 'https://example.org/100%'],
    ['half an octet', 'https://example.org/%4'],
    ['an octet that is none', 'https://example.org/%zz'],
    ['an override of direction', 'https://example.org/\u202Egpj.exe'],
    ['a mark of direction to the left', 'https://example.org/\u200F'],
    ['a mark of direction to the right', 'https://example.org/\u200E'],
  ])('has not %s', async (_name, url) => {
    expect(await isFollowed(url)).toBe(false);
  });

  it.each([
    ['no host', 'https://'],
    ['an empty host', 'https:///path'],
    ['a path where the host stands', 'http:example.org'],
    ['a query where the host stands', 'https://?q'],
    ['a fragment where the host stands', 'https://#f'],
    ['a port alone', 'https://:443/'],
    ['a port that is too large', 'https://example.org:65536/'],
    ['a port in words', 'https://example.org:https/'],
    ['an open bracket', 'https://[::1'],
    ['an address of IPv4 that is none', 'https://256.1.1.1/'],
    ['a user without a host', 'https://user@/'],
  ])('of the web has a host, not %s', async (_name, url) => {
    expect(await isFollowed(url)).toBe(false);
  });

  it.each(['https://example.org:65535/', 'https://example.org:/', 'https://255.255.255.255/', 'https://e'])(
    'of the web has the host of %s',
    async (url) => {
      expect(await isFollowed(url)).toBe(true);
    },
  );
});
