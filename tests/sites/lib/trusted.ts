/** LinkedIn's page sets a default Trusted Types policy; Quill and ProseMirror need one where markup is guarded. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(markup: string): string }): unknown;
}

const trustedTypes = (window as Window & { trustedTypes?: TrustedTypes }).trustedTypes;
trustedTypes?.createPolicy('default', { createHTML: (markup) => markup });

export {};
