/** Un hôte qui lit un fichier qui boucle : on le tue, et l'on regarde ce qui lui survit. */
import { naitre } from '#tests/support/lecture/naitre.ts';
import { lireAPart } from '#electron/travaux/lecture/lire-a-part.ts';

const bornes = { patienceMs: 600_000, memoireMo: 300 };
const retors = { geste: 'boucle', temoin: process.argv[2] ?? '' };
await lireAPart(
  naitre,
  new URL('./retors.processus.ts', import.meta.url),
  retors,
  bornes,
  new AbortController().signal,
);
