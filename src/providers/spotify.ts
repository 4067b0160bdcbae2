import type { Provider } from './provider.js';

export const spotify: Provider = {
  id: 'spotify',
  name: 'Spotify',
  docs: 'https://developer.spotify.com/documentation/web-api/concepts/apps',
  console: 'https://developer.spotify.com/dashboard',
  keys: [
    {
      id: 'spotify-client-secret',
      title: 'client secret',
      names: ['spotify', 'spotipy'],
      about: /sec|key|tok/i,
      pattern: /[0-9A-Za-z]{32}/,
      variables: ['SPOTIFY_CLIENT_SECRET', 'SPOTIPY_CLIENT_SECRET'],
      companions: ['spotify-client-id'],
    },
    {
      id: 'spotify-access-token',
      title: 'access or refresh token',
      names: ['spotify', 'spotipy'],
      pattern: /(?:BQ|AQ)[\w-]{80,340}/,
      variables: ['SPOTIFY_ACCESS_TOKEN', 'SPOTIFY_REFRESH_TOKEN', 'SPOTIFY_TOKEN'],
    },
    {
      id: 'spotify-client-id',
      title: 'client id',
      names: ['spotify', 'spotipy'],
      about: /client.?id|app.?id|spotify.?id/i,
      pattern: /[0-9A-Za-z]{32}/,
      variables: ['SPOTIFY_CLIENT_ID', 'SPOTIPY_CLIENT_ID'],
      identifier: true,
    },
  ],
};
