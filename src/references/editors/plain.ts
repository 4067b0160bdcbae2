import { asReference, valueEditor } from './values.js';

/** Any other text: what stands there is replaced as it is. Nothing is known of how it would be read, so that it takes no value. */
export const plain = valueEditor({ id: 'plain', title: 'text', files: [/(?:)/], holdsValues: false, syntax: () => () => 'prose', form: asReference });
