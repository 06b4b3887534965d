/** Ce que montre un point. L'ordre de cette liste est celui du dessin. */
export const GENRES_DE_SIEGE = ['present', 'pouvoir', 'attendu', 'excuse', 'vacant', 'sans-voix'] as const;
export type GenreDeSiege = (typeof GENRES_DE_SIEGE)[number];
export type ComptesDeSieges = Readonly<Partial<Record<GenreDeSiege, number>>>;

export const MOTS_DES_SIEGES: Readonly<Record<GenreDeSiege, readonly [string, string]>> = {
  present: ['présent', 'présents'],
  pouvoir: ['pouvoir', 'pouvoirs'],
  attendu: ['attendu', 'attendus'],
  excuse: ['excusé', 'excusés'],
  vacant: ['vacant', 'vacants'],
  'sans-voix': ['sans voix', 'sans voix'],
};

/** La phrase entière que dit le dessin : « 7 présents, 1 pouvoir, 3 attendus ; il en faut 7 ». */
export function direLesSieges(comptes: ComptesDeSieges, seuil: number | null): string {
  const parts = GENRES_DE_SIEGE.flatMap((genre) => {
    const nombre = comptes[genre] ?? 0;
    if (nombre === 0) return [];
    const [un, plusieurs] = MOTS_DES_SIEGES[genre];
    return [`${nombre} ${nombre > 1 ? plusieurs : un}`];
  });
  const dit = parts.length === 0 ? 'Aucun siège' : parts.join(', ');
  return seuil === null ? dit : `${dit} ; il en faut ${seuil}`;
}

/** Déplie les comptes en points, dans l'ordre du dessin. */
export const alignerLesSieges = (comptes: ComptesDeSieges): readonly GenreDeSiege[] =>
  GENRES_DE_SIEGE.flatMap((genre) => Array.from({ length: comptes[genre] ?? 0 }, () => genre));
