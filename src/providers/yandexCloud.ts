import type { Provider } from './provider.js';

export const yandexCloud: Provider = {
  id: 'yandexCloud',
  name: 'Yandex Cloud',
  docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key',
  keys: [
    {
      id: 'yandex-cloud-api-key',
      title: 'API key',
      anchors: ['AQVN'],
      pattern: /AQVN[\w-]{35,38}/,
      variables: ['YC_API_KEY'],
    },
    {
      id: 'yandex-cloud-iam-token',
      title: 'IAM token',
      anchors: ['t1.9'],
      pattern: /t1\.9[\w-]{100,300}={0,2}\.[\w-]{86}={0,2}/,
      variables: ['YC_TOKEN', 'YC_IAM_TOKEN'],
    },
    {
      id: 'yandex-cloud-static-secret',
      title: 'secret of a static access key',
      // Not `yCod` and the like, which stand in `keyCode`.
      anchors: ['YCM', 'YCN', 'YCP', ...Array.from('0123456789abcefghijkopqstvwxyz_-', (next) => `YCO${next}`)],
      pattern: /YC(?:[MNP][\w-]|O[0-9ABCE-KOPQSTV-Zabce-kopqstv-z_-])[\w-]{36}/,
      minEntropy: 4,
      variables: ['YC_SECRET_KEY', 'AWS_SECRET_ACCESS_KEY'],
      companions: ['yandex-cloud-static-key-id'],
    },
    {
      id: 'yandex-cloud-static-key-id',
      title: 'id of a static access key',
      anchors: ['YCAJE'],
      pattern: /YCAJE[\w-]{20}/,
      variables: ['YC_ACCESS_KEY', 'AWS_ACCESS_KEY_ID'],
    },
    {
      id: 'yandex-cloud-oauth-token',
      title: 'OAuth token',
      anchors: ['y0_A', 'y0__'],
      pattern: /y0_[A_][\w-]{50,60}/,
      minEntropy: 3.5,
      variables: ['YANDEX_OAUTH_TOKEN', 'YANDEX_TOKEN'],
    },
    {
      id: 'yandex-cloud-legacy-key',
      title: 'Translate or Dictionary API key',
      anchors: ['trnsl.1.1.', 'dict.1.1.', 'pdct.1.1.'],
      pattern: /(?:trnsl|dict|pdct)\.1\.1\.20[0-9]{6}T[0-9]{6}Z\.[0-9a-f]{16}\.[0-9a-f]{40}/,
      variables: ['YANDEX_API_KEY', 'YANDEX_TRANSLATE_KEY'],
    },
    {
      id: 'yandex-cloud-named-key',
      title: 'key (by its name)',
      names: ['yandex'],
      about: /key|tok|sec|api/i,
      pattern: /[\w.]{83}/,
      variables: ['YANDEX_API_KEY'],
    },
  ],
};
