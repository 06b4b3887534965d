import type { RapportCherche } from '#electron/repositories/conventions/rapport-cherche.queries.ts';
import { dateCourte, dateLongue, dateSansJour } from '#shared/dates/format.ts';
import { titreDuRapport } from '#shared/domain/convention/rapport/titre-du-rapport.rules.ts';
import { enTri } from '#shared/text/tri.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Contexte } from '../../contexte.ts';

/** De quoi choisir sans faire défiler. */
const AU_PLUS = 8;

const motsDe = (texte: string): readonly string[] => enTri(texte).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Ce qui se tape pour retrouver un rapport : son genre, sa convention, son jour écrit en chiffres ou en lettres. */
const motsDuRapport = (un: RapportCherche): readonly string[] =>
  motsDe(
    [
      'rapport de COPIL',
      titreDuRapport(un),
      un.numero,
      un.intitule,
      un.porteur,
      dateLongue(un.le),
      dateCourte(un.le),
    ].join(' '),
  );

/** Les rapports de COPIL dont chaque mot tapé commence un mot, les plus récents d'abord. */
export function rapportsCherches({ depots }: Contexte, texte: string) {
  const tapes = motsDe(texte);
  if (tapes.length === 0) return [];
  return depots.rapportsCherches
    .tous()
    .filter((un) => {
      const mots = motsDuRapport(un);
      return tapes.every((tape) => mots.some((mot) => mot.startsWith(tape)));
    })
    .slice(0, AU_PLUS)
    .map((un) => ({
      groupe: 'conventions' as const,
      id: `rapport_copil-${un.id}`,
      titre: typographier(`${titreDuRapport(un)}, ${dateSansJour(un.le)}`),
      precision: `${un.numero}, ${un.intitule}`,
      adresse: `/conventions/${un.conventionId}/rapport/${un.id}`,
    }));
}
