import { enumerer, pluriel } from '#shared/text/nombres.ts';
import type { Alerte, CodeDAlerte, GenreDAlerte } from './alerte.schema.ts';

/** Le mot devant la phrase. */
export const genreDAlerteLibelle: Readonly<Record<GenreDAlerte, string>> = {
  ecart: 'Écart',
  chute: 'Chute',
  manque: 'Manque',
  perime: 'Périmé',
};

const MOTS: Readonly<Record<GenreDAlerte, readonly [string, string]>> = {
  ecart: ['écart', 'écarts'],
  chute: ['chute', 'chutes'],
  manque: ['manque', 'manques'],
  perime: ['donnée périmée', 'données périmées'],
};

/** Le nom de la règle, tel que l'historique le dit. */
export const codeDAlerteLibelle: Readonly<Record<CodeDAlerte, string>> = {
  rythme: 'Rythme des réunions',
  pleniere: 'Plénière de l’année',
  quorum: 'Quorum manqué',
  report: 'Point reporté',
  assiduite: 'Assiduité en baisse',
  vacance: 'Siège vacant',
  sans_nouvelles: 'Fiches sans mise à jour',
  qpv_sans_action: 'Quartier sans action',
  indicateur_chute: 'Indicateur en chute',
  indicateur_ecart: 'Cible manquée',
  indicateur_perime: 'Valeur périmée',
  indicateur_sans_valeur: 'Indicateur sans valeur',
  pilotage: 'Pilotage du contrat',
  consommation: 'Consommation',
};

/** « 3 écarts, 1 chute et 2 manques ». */
export function compterParGenre(alertes: readonly Pick<Alerte, 'genre'>[]): string {
  const parGenre = Map.groupBy(alertes, ({ genre }) => genre);
  return enumerer(
    (Object.keys(MOTS) as GenreDAlerte[]).flatMap((genre) => {
      const nombre = parGenre.get(genre)?.length ?? 0;
      return nombre === 0 ? [] : [pluriel(nombre, ...MOTS[genre])];
    }),
  );
}
