import type { Provider } from './provider.js';

export const tmdb: Provider = {
  id: 'tmdb',
  name: 'TMDB',
  docs: 'https://developer.themoviedb.org/docs/authentication-application',
  console: 'https://www.themoviedb.org/settings/api',
  keys: [
    {
      id: 'tmdb-api-key',
      title: 'API key',
      names: ['tmdb', 'the_movie_db', 'themoviedb'],
      about: /key|tok|api/i,
      pattern: /[0-9a-f]{32}/i,
      variables: ['TMDB_API_KEY', 'THEMOVIEDB_API_KEY'],
    },
    {
      id: 'tmdb-read-access-token',
      title: 'API read access token',
      names: ['tmdb', 'the_movie_db', 'themoviedb'],
      pattern: /eyJhbGciOiJIUzI1NiJ9\.eyJhdWQiOi[\w-]{80,300}\.[\w-]{43}/,
      variables: ['TMDB_ACCESS_TOKEN', 'TMDB_READ_ACCESS_TOKEN'],
    },
  ],
};
