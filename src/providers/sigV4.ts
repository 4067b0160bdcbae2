import { AwsV4Signer } from 'aws4fetch';
import { Secret } from '../secret/secret.js';
import type { HttpRequest } from './http.js';

export interface SigningKey {
  readonly accessKeyId: Secret;
  readonly secretAccessKey: Secret;
  /** `iam`, `sts`, `s3`. */
  readonly service: string;
  readonly region: string;
}

/** AWS Signature Version 4, as headers ("Authenticating Requests", docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv4-create-signed-request). */
export const signedWith =
  ({ accessKeyId, secretAccessKey, service, region }: SigningKey): NonNullable<HttpRequest['sign']> =>
  async ({ method, url, headers, body, now }) => {
    const type = headers['content-type'];
    const signer = new AwsV4Signer({
      method,
      url: url.href,
      // What is on the way may change the other headers; these must be signed.
      headers: type === undefined ? {} : { 'content-type': type },
      allHeaders: true,
      body,
      accessKeyId: accessKeyId.reveal(),
      secretAccessKey: secretAccessKey.reveal(),
      service,
      region,
      datetime: now.toISOString().replace(/[:-]|\.\d{3}/gu, ''),
    });
    const { headers: signed } = await signer.sign();
    return Object.fromEntries([...signed].filter(([name]) => name !== 'content-type').map(([name, value]) => [name, Secret.of(value)]));
  };
