import type { Provider } from './provider.js';

export const dependencyTrack: Provider = {
  id: 'dependencyTrack',
  name: 'Dependency-Track',
  docs: 'https://docs.dependencytrack.org/integrations/rest-api/',
  keys: [
    {
      id: 'dependency-track-api-key',
      title: 'API key',
      anchors: ['odt_'],
      pattern: /odt_(?:[0-9A-Za-z]{8}_)?[0-9A-Za-z]{32,36}/,
      minEntropy: 3.5,
      variables: ['DEPENDENCY_TRACK_API_KEY', 'DTRACK_API_KEY'],
    },
  ],
};
