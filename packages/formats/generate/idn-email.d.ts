declare module 'ajv-formats-draft2019/formats/idn-email.js' {
  /** Tells whether a text is a mailbox as RFC 5321 and RFC 6531 write it. */
  const isMailbox: (value: string) => boolean;
  export = isMailbox;
}
